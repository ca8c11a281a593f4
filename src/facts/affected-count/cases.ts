import type { CasesOf } from '../define-fact.ts'
import type { AffectedCount, affectedCount } from './index.ts'

/** A count without any flag; `flags` says what else the words say. */
const count = (
  of: AffectedCount['of'],
  group: AffectedCount['group'],
  n: number,
  flags: Partial<AffectedCount> = {},
): AffectedCount => ({
  of,
  group,
  count: n,
  approx: false,
  bound: 'exact',
  gross: false,
  part: 'unspecified',
  ...flags,
})

/** Made-up notices. */
export const cases: CasesOf<typeof affectedCount> = [
  {
    text: 'お客様１２万名の情報が漏えいしたおそれがあります。',
    finds: [{ quote: '１２万名', value: count('persons', 'customers', 120_000), status: 'possible' }],
  },
  {
    text: '会員の個人情報 約 13 万 2,000 件が外部に流出したことを確認しました。',
    finds: [
      {
        quote: '約 13 万 2,000 件',
        value: count('persons', 'members', 132_000, { approx: true }),
        status: 'confirmed',
      },
    ],
  },
  {
    text: '最大で延べ8,853,839件の受信データが閲覧された可能性があります。',
    finds: [
      {
        quote: '最大で延べ8,853,839件',
        value: count('records', 'other', 8_853_839, { bound: 'max', gross: true }),
        status: 'possible',
      },
    ],
  },
  {
    text: '## 漏えいした可能性のある情報\n|対象|項目|件数|\n|---|---|---|\n|従業員の家族|氏名、住所|1,470件|\n|お取引先のご担当者様|氏名|20,1６１件|',
    finds: [
      { quote: '1,470件', value: count('persons', 'families', 1470), status: 'possible' },
      { quote: '20,1６１件', value: count('persons', 'business_partners', 20_161), status: 'possible' },
    ],
  },
  {
    text: '## 漏えいしたおそれのある個人情報\n対象件数\n224件',
    finds: [{ quote: '224件', value: count('records', 'other', 224), status: 'possible' }],
  },
  {
    text: '情報漏えいのおそれのある個人情報：9,987',
    finds: [{ quote: '9,987', value: count('records', 'other', 9987), status: 'possible' }],
  },
  {
    text: '不正アクセスを受けた端末は20～30台であることが判明しました。',
    finds: [{ quote: '20～30台', value: count('devices', 'systems', 30), status: 'confirmed' }],
  },
  {
    text: '調査の結果、計11台のサーバーが暗号化されたことを確認しました。',
    finds: [
      {
        quote: '計11台のサーバー',
        value: count('servers', 'systems', 11, { part: 'total' }),
        status: 'confirmed',
      },
    ],
  },
  {
    text: '当法人の職員1名のメールアカウントが不正に利用され、約630件の迷惑メールが送信されました。',
    finds: [
      { quote: '1名', value: count('accounts', 'employees', 1), status: 'confirmed' },
      { quote: '約630件', value: count('mails', 'other', 630, { approx: true }), status: 'confirmed' },
    ],
  },
  {
    text: '流出したお客様は4,142名（うち824名はカード情報を含む）です。',
    finds: [
      { quote: '4,142名', value: count('persons', 'customers', 4142), status: 'confirmed' },
      {
        quote: 'うち824名',
        value: count('persons', 'customers', 824, { part: 'of-which' }),
        status: 'confirmed',
      },
    ],
  },
  {
    text: '攻撃者は約1.5TBのデータを窃取したことが判明しました。',
    finds: [
      { quote: '約1.5TB', value: count('bytes', 'other', 1500, { approx: true }), status: 'confirmed' },
    ],
  },
  {
    text: '市立中学校（４校）の卒業生約1,600人分の氏名が漏えいしたおそれがあります。',
    finds: [
      { quote: '４校', value: count('organisations', 'organisations', 4), status: 'possible' },
      {
        quote: '約1,600人分',
        value: count('persons', 'students', 1600, { approx: true }),
        status: 'possible',
      },
    ],
  },
  {
    text: '本件に関するお問い合わせは 12 件ありました。',
    finds: [],
    because: 'Enquiries are counted in 件 too.',
  },
  {
    text: '対象者622名のうち、529名の方に対し連絡済みです。',
    finds: [{ quote: '622名', value: count('persons', 'other', 622) }],
  },
  {
    text: '当院患者さま数千件分の診療情報が漏えいしたおそれがあります。',
    finds: [],
    because: '数千 says no number; none is better than 1,000.',
  },
  {
    text: 'お客様の個人情報1.200件が漏えいした可能性があります。',
    finds: [],
    because: 'The point may stand for a comma: 1.2 or 1,200.',
  },
  {
    text: '外部の専門家を含む約30名の体制で調査しております。',
    finds: [],
    because: 'They work on the incident.',
  },
  {
    text: '感染した端末を除くすべてのサーバー及びパソコン（約1，500台）を対象に調査しました。',
    finds: [],
    because: 'It is the extent of the search.',
  },
  {
    text: '国内4拠点におきましては、被害の発生は確認されておりません。不正アクセスが確認されなかった市立中学校16校は利用を再開しました。',
    finds: [],
    because: 'Nothing happened to them.',
  },
  {
    text: '電子カルテのサーバー6台のうち2台のファイルが暗号化されました。',
    finds: [
      {
        quote: 'うち2台',
        value: count('servers', 'systems', 2, { part: 'of-which' }),
        status: 'confirmed',
      },
    ],
  },
  {
    text: '投稿にある50万人という数は確認できておりません。漏えいを確認したお客様は42名です。',
    finds: [{ quote: '42名', value: count('persons', 'customers', 42), status: 'confirmed' }],
  },
  {
    text: '公開前の確認を職員2名で行うこととし、専任の5名を置きました。不要なアカウント29件を削除しました。',
    finds: [],
    because: 'They are remedies.',
  },
  {
    text: '不正な利用があるとの連絡があったものは26件です。3名の方からご連絡がありました。',
    finds: [],
    because: 'They count what people told.',
  },
  {
    text: '当組合をかたる偽のメールが出回っております。\n\n> お客様25,000名の口座番号が漏えいいたしました。\n\nこのメールは偽物です。',
    finds: [],
    because: 'The notice warns of a fake one by quoting it.',
  },
  {
    text: '資本金は350億円、お支払い手数料は300円です。',
    finds: [],
    because: 'Capital and prices are no loss.',
  },
  {
    text: 'ログインには2段階認証をご利用ください。',
    finds: [],
    because: '段階 counts nothing that was affected.',
  },
  {
    text: '前回の公表では171名とお伝えしておりましたが、漏えいしたのは168名でした。',
    finds: [{ quote: '168名', value: count('persons', 'other', 168), status: 'confirmed' }],
  },
  {
    text: '漏えいした情報は、個人情報保護法第26条第2項に基づき、令和7年4月17日に報告しました（電話：03-0000-1234）。',
    finds: [],
    because: 'Articles, dates and telephone numbers count nothing.',
  },
  {
    text: '万が一に備え、お一人ひとりに十分な説明を行い、一部の第三者にも二次被害の防止を呼びかけます。',
    finds: [],
    because: 'These kanji are words, not numbers.',
  },
  {
    text: 'このほか、画像のサーバーに保存されていた5,200名の検査の画像については、閲覧された痕跡は確認されておらず、持ち出されたとも考えにくいとしています。',
    finds: [
      {
        quote: '5,200名',
        value: {
          of: 'persons',
          group: 'other',
          count: 5200,
          approx: false,
          bound: 'exact',
          gross: false,
          part: 'unspecified',
        },
        status: 'not_found',
      },
    ],
  },
  {
    title: '会員名簿の誤送付について',
    text: '別の会員の方に名簿をお送りしました。名簿には、会員812名の氏名が記載されていました。',
    finds: [{ quote: '812名', value: count('persons', 'members', 812), status: 'confirmed' }],
  },
  {
    text: '職員がノートパソコンを紛失しました。中には、会員812名の氏名を保存していました。',
    finds: [{ quote: '812名', value: count('persons', 'members', 812), status: 'possible' }],
  },
  {
    text: '会員名簿が流出しました。6月までにご注文いただいた2,310件のうち2,290件を照合できました。',
    finds: [],
    because: 'Orders of the ordinary business were checked.',
  },
  {
    text: '会員名簿が流出しました。不審なメールが届いたとのご連絡を6件いただいております。',
    finds: [],
    because: 'It counts reports that came in.',
  },
  {
    text: '不正アクセスにより会員名簿が流出しました。調査では、直していない欠陥がもう1件見つかりました。',
    finds: [],
    because: 'A flaw is no entry that got out.',
  },
  {
    text: '会員名簿が流出しました。※監視サーバー（14台）への不正侵入は確認されておりません。',
    finds: [],
    because: 'They were not entered.',
  },
  {
    text: '2件のファイルにアクセスされた形跡はありましたが、いずれも個人情報を含むものではありませんでした。',
    finds: [],
    because: 'There is nothing of anybody in them.',
  },
  {
    text: '不正な接続により、視聴者数が10,000人を超える状態となりました。',
    finds: [],
    because: 'They looked on, and nothing befell them.',
  },
  {
    text: '加盟不動産会社様のご登録情報315件が漏えいした可能性があります。',
    finds: [{ quote: '315件', value: count('records', 'business_partners', 315), status: 'possible' }],
  },
  {
    text: '弊社の役職員（退職者を含む。）および家族に関する情報13,485人分が流出した可能性があります。',
    finds: [{ quote: '13,485人分', value: count('persons', 'employees', 13485), status: 'possible' }],
  },
  {
    text: 'お問い合わせフォームをご利用いただいたお客様のうち、74名の方の情報が漏えいしました。',
    finds: [
      {
        quote: 'うち、74名',
        value: count('persons', 'customers', 74),
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'フォームをご利用いただいた方74名の情報が漏えいしました。',
    finds: [{ quote: '74名', value: count('persons', 'users', 74), status: 'confirmed' }],
  },
  {
    text: '当院で検査を受診された方約900名の氏名が漏えいしました。',
    finds: [
      {
        quote: '約900名',
        value: { ...count('persons', 'patients', 900), approx: true },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '試行のうち、不正ログインされたものが1,943件ありました。',
    finds: [{ quote: '1,943件', value: count('accounts', 'other', 1943), status: 'confirmed' }],
  },
  {
    text: '職員のMicrosoft 365アカウントに第三者が不正にログインしました。',
    finds: [],
    because: 'The number is part of the name of a product.',
  },
  {
    text: '名簿が流出しました。（例えば同じ方が二度登録されている場合は2件と数えております。）',
    finds: [],
    because: 'It says how entries are counted.',
  },
  {
    text: '漏えいの対象となった方々のうち、本日までに約8,000名への通知を完了いたしました。',
    finds: [],
    because: 'They were told; how many were affected is not said here.',
  },
  {
    text: '以下の情報が漏えいした可能性があります。\n- 社員（300件）\n- 社員退職者（210件）\n以上、510件が対象となる可能性があります。',
    finds: [
      { quote: '300件', value: count('persons', 'employees', 300), status: 'possible' },
      { quote: '210件', value: count('persons', 'former_employees', 210), status: 'possible' },
      { quote: '510件', value: count('persons', 'employees', 510), status: 'possible' },
    ],
  },
  {
    text: '懸賞の応募者6,480名の住所が漏えいしたおそれがあります。',
    finds: [{ quote: '6,480名', value: count('persons', 'other', 6480), status: 'possible' }],
    because: 'They applied for a prize, and not for work.',
  },
  {
    text: '退職された方188名の氏名が漏えいしたおそれがあります。',
    finds: [{ quote: '188名', value: count('persons', 'former_employees', 188), status: 'possible' }],
  },
  {
    text: '薬局のご担当者1,377名の氏名が漏えいしたおそれがあります。',
    finds: [{ quote: '1,377名', value: count('persons', 'business_partners', 1377), status: 'possible' }],
  },
  {
    text: '調査の対象は、社内のサーバー40台のうち31台まで進んでおり、残る9台は来月に終える予定です。',
    finds: [],
    because: 'They are looked into, which says nothing of what was hit.',
  },
  {
    text: '## 閲覧された可能性があったが、閲覧が無いことが確認された情報\n\n- 会員の氏名・・・12名分',
    finds: [],
    because: 'It counts what was not affected.',
  },
  {
    text: '当社従業員のアカウントから、お取引先様宛てに320通の不審なメールが送信されました。',
    finds: [{ quote: '320通', value: count('mails', 'business_partners', 320), status: 'confirmed' }],
  },
  {
    text: '求人にご応募いただいた方の個人情報（1,234件）が漏えいした可能性があります。',
    finds: [{ quote: '1,234件', value: count('persons', 'job_applicants', 1234), status: 'possible' }],
  },
  {
    text: 'お客様の個人情報（336件）、クレジットカード情報（54件）が漏えいした可能性があります。',
    finds: [
      { quote: '336件', value: count('persons', 'customers', 336), status: 'possible' },
      { quote: '54件', value: count('records', 'customers', 54), status: 'possible' },
    ],
  },
  {
    text: '端末15台、サーバー3台でファイルの暗号化を確認しました。',
    finds: [
      { quote: '15台', value: count('devices', 'systems', 15), status: 'confirmed' },
      { quote: '3台', value: count('servers', 'systems', 3), status: 'confirmed' },
    ],
  },
  {
    text: '学生の情報を保管するシステムから、学外の共同発明者582名の情報が漏えいした可能性があります。',
    finds: [{ quote: '582名', value: count('persons', 'other', 582), status: 'possible' }],
  },
  {
    text: '医療従事者の個人情報約500人分が漏えいした可能性があります。なお、患者情報は含まれておりません。',
    finds: [
      { quote: '約500人分', value: count('persons', 'other', 500, { approx: true }), status: 'possible' },
    ],
  },
]
