import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { AssertionStatus } from '../src/model/status.ts'
import { assertionAt, assertionIn, compose, frameOf, type Operator } from '../src/text/assertion/index.ts'
import { clausesOf, cutClauses } from '../src/text/clauses.ts'
import { openNotice } from '../src/text/notice-text.ts'
import { documentOf } from './document-of.ts'
import { inProportion } from './in-proportion.ts'

/** The sentence without its marks, and where the marked words stand. */
function marked(sentence: string): { text: string; start: number; end: number } {
  const start = sentence.indexOf('｛')
  const end = sentence.indexOf('｝') - 1
  return { text: sentence.replace(/[｛｝]/g, ''), start, end }
}

const read = (sentence: string): AssertionStatus | null => {
  const { text, start, end } = marked(sentence)
  return assertionIn(text, start, end).status
}

const none = 'nothing'
const table: Readonly<Record<AssertionStatus | typeof none, readonly string[]>> = {
  confirmed: [
    '｛漏えい｝したのは会員番号と添付された書面1件のみで、写真の流出の可能性はありません。',
    '名簿が｛漏えい｝したことを重大な問題と考えております。',
    '名簿が館内の掲示板に｛公開｝されていることが判明しました。',
    '名簿が｛漏えい｝した旨を記載した書面を、対象の皆様にお送りしました。',
    '名簿の｛流出｝があったことは、疑いの余地がありません。',
    '名簿が外部へ｛送られ｝ていたことを確認いたしました。',
    '名簿が｛書き写さ｝れた跡がありました。',
    '名簿が｛漏えい｝し、ご迷惑をおかけしました。',
    '会員様の個人情報が外部に｛流出｝したことを確認いたしました。',
    '会員様の個人情報が外部に｛流出｝しました。',
    '会員様の個人情報が外部に｛流出｝しています。',
    '名簿データの｛漏えい｝が判明いたしました。',
    '名簿データの｛漏えい｝を確認。',
    '名簿データの｛漏えい｝が発生いたしました。',
    '名簿データが｛漏えい｝していることが判明し、直ちに公開を停止しました。',
    '調査の結果、一部の図面データが｛窃取｝されたものと判断いたしました。',
    '顧客データの一部が｛持ち出さ｝れた痕跡が確認されました。',
    '攻撃者がサーバー内のファイルを｛閲覧｝したことが分かりました。',
    '攻撃者はサーバーに侵入し、名簿を｛窃取｝した上でデータを暗号化しました。',
    '実際に｛漏えい｝を確認できましたのは、18名様の情報となります。',
    '名簿が｛漏えい｝した事実を確認しております。',
    'ランサムウェアによりファイルが｛窃取｝される被害が発生いたしました。',
    '会員名簿の一部が｛流出｝するという事案が発生いたしました。',
    '｛漏えい｝した情報は以下のとおりです。',
    '｛漏えい｝した個人情報の不正利用は、現時点で確認されておりません。',
    '｛漏えい｝が確認されたお客様には個別にご連絡いたしました。',
    '名簿が｛流出｝したとの報告を委託先から受けました。',
    '名簿が｛流出｝したことが確認されましたので、お知らせいたします。',
    '名簿の｛流出｝があったことが判明した件につきまして、お詫び申し上げます。',
    '第三者によって｛不正に取得｝・公開されていたことが判明しました。',
    '現在までの調査により、情報の｛流出｝が認められました。',
    '名簿が｛流失｝していることが明らかになりました。',
    '一部のお客様情報が｛誤送信｝されました。',
    'お客様の氏名が｛漏えい｝し、該当するお客様にはお詫びのご連絡を差し上げております。',
    'ファイルが｛持ち出さ｝れていた事実が明らかとなりました。',
    'お客様情報への影響はないと考えておりましたが、その後、情報の｛漏えい｝が確認されました。',
    '｛漏えい｝した内容の調査を進めておりますが、時間を要しております。',
    '情報｛漏えい｝があったと判断いたします。',
  ],
  possible: [
    '名簿は｛漏えい｝した可能性があるものとみなしております。',
    '名簿が｛流出｝した可能性があることを認識したにもかかわらず、公表いたしませんでした。',
    '名簿は｛流出｝したおそれがあると言わざるを得ません。',
    '名簿が｛閲覧｝されたものと考えております。',
    '名簿が｛窃取｝されたことが原因と考えております。',
    '名簿を｛窃取｝され、それを使って侵入されたことが原因と推測されております。',
    '名簿が｛漏えい｝した可能性を打ち消すだけの記録がありません。',
    '名簿が｛漏えい｝した可能性は打ち消せません。',
    '図面が｛持ち出さ｝れたおそれをぬぐえません。',
    '図面が｛持ち出さ｝れたおそれはぬぐい切れない状況です。',
    '図面が｛持ち出さ｝れたおそれは否めず、調査を続けます。',
    '図面が｛持ち出さ｝れた疑いが晴れません。',
    '図面が｛持ち出さ｝れた可能性が消えておりません。',
    '名簿が｛漏えい｝していないと言い切ることはできません。',
    '名簿が｛漏えい｝していないとは断定できません。',
    '名簿の｛漏えい｝がなかったとまでは申し上げられません。',
    '名簿の｛漏えい｝がなかったとは言い難い状況です。',
    '名簿の｛漏えい｝がなかったとは言えず、念のためお知らせします。',
    '名簿の｛漏えい｝がないことを保証できません。',
    '名簿が｛漏えい｝した可能性がないとは言えません。',
    '名簿が｛漏えい｝した可能性がなくはありません。',
    '名簿が｛閲覧｝された可能性はあるものの,抜き取りはないことを確認しました。',
    '名簿が｛漏えい｝し、一部の方のカードが不正に使われた可能性のあることを確認しました。',
    '｛流出｝したとされるデータは、開かないようお願いします。',
    '個人情報が｛漏えい｝した可能性があることが判明いたしました。',
    '個人情報が｛漏えい｝した可能性がございます。',
    '個人情報が｛漏えい｝した可能性が高いことが判明しました。',
    '個人情報が｛漏えい｝したおそれがあります。',
    '個人情報が｛漏えい｝した恐れがあることから、関係機関へ報告いたしました。',
    '個人情報｛漏えい｝のおそれがある事案が発生いたしました。',
    '個人情報の｛漏えい｝が疑われております。',
    '個人情報の｛流出｝が懸念される状況です。',
    '個人情報の｛流出｝の可能性について、お知らせいたします。',
    '｛漏えい｝の可能性を完全に否定することはできません。',
    '｛漏えい｝の可能性は否定できない状況です。',
    '｛漏えい｝の可能性を排除できる確証は得られておりません。',
    '｛漏えい｝の可能性が完全に否定できるものではないことから、公表いたします。',
    '｛漏えい｝を完全に否定することが難しいことから、順次ご案内いたします。',
    '｛漏えい｝のリスクを完全に否定することは困難です。',
    '第三者に｛閲覧｝された可能性が否定できないため、ご報告いたします。',
    '第三者に｛閲覧｝できる状態になっていました。',
    'お客様の予約情報が一時的に｛閲覧｝可能な状態となっていたことが判明いたしました。',
    '外部からファイルの｛閲覧｝等の操作が可能な状態でした。',
    '個人情報が｛閲覧｝され、または取得された可能性があります。',
    '個人情報が｛閲覧｝または持ち出された可能性があります。',
    'お客様の情報が｛漏洩｝し、一部のお客様のカードが不正利用された可能性があることを確認いたしました。',
    '個人データが｛漏えい｝し、又は漏えいしたおそれがある事態に該当します。',
    '｛漏えい｝等が発生し、又は発生したおそれがある個人データの項目',
    '｛漏えい｝又はそのおそれがある個人情報',
    '｛漏えい｝した可能性のあるお客様へご連絡しております。',
    '｛流出｝した可能性がある情報の不正利用は確認されておりません。',
    '｛流出｝したと推測されます。',
    '攻撃者により｛窃取｝されたものと考えられます。',
    '情報の一部が｛流出｝したとみられます。',
    '情報の一部が外部に送信され、｛流出｝したおそれがあるとの報告を受けました。',
    '名簿が｛流出｝している場合がございます。',
    '名簿が｛流出｝したかもしれません。',
    '名簿の｛流出｝が発生した可能性がある旨、委託先より連絡がありました。',
    '情報の｛窃取｝が濃厚な状況です。',
    '個人情報が｛流出｝した可能性がありますので、不審なメールにご注意ください。',
    '情報が｛流出｝したり、書き換えられたりした可能性があります。',
    '個人情報の｛漏えい｝に至った可能性があります。',
    'お客様の情報が第三者に｛閲覧｝される状態となっておりました。',
    'システムの情報が外部に｛流出｝する状態となっていたことが判明いたしました。',
  ],
  investigating: [
    '｛漏えい｝の可能性がないかについて、調査を続けております。',
    '情報｛漏えい｝の有無につきましては、現在調査中です。',
    '情報｛漏えい｝の有無について確認を進めております。',
    '情報｛漏えい｝があったかどうかは現時点で不明です。',
    '情報の｛流出｝につきましては、現在調査を行っております。',
    '情報が外部に｛流出｝した可能性について、引き続き調査を進めています。',
    '｛流出｝を含めた影響範囲につきましては、現在調査中です。',
    '｛流出｝の可能性を含む影響範囲の調査を行っております。',
    '個人情報の｛漏えい｝については現在確認中です。',
    '｛漏えい｝の有無および範囲の特定を進めております。',
    'データが外部に｛流出｝したかどうかについては、特定するには至りませんでした。',
    '情報｛漏えい｝の可能性および影響の範囲について、専門機関と精査しております。',
    '情報が｛流出｝していないか、確認作業を進めております。',
    '個人情報の｛流出｝の有無などの詳細は現時点で判明しておりません。',
    '情報｛漏えい｝の可能性含め、被害状況を調査しております。',
    '｛流出｝についての詳細は判明しておりません。',
    'その他の影響(情報の｛漏えい｝など)が生じていないかについては、調査を進めています。',
  ],
  not_found: [
    '名簿の｛閲覧｝は極めて低いと考えております。',
    '名簿が｛漏えい｝したという確証はございません。',
    '名簿が｛コピー｝された跡は見つかりませんでした。',
    '｛漏えい｝した情報や漏えいを示す痕跡は確認されておりません。',
    '個人情報の｛漏えい｝は、現時点において確認されておりません。',
    '個人情報の｛漏えい｝の事実は確認されておりません。',
    '個人情報が｛漏えい｝した事実は確認されませんでした。',
    '個人情報の｛漏えい｝を示す痕跡は見つかっておりません。',
    '個人情報が｛持ち出さ｝れた痕跡はございませんでした。',
    '個人情報が｛持ち出さ｝れたことを示す決定的な証拠は確認されておりません。',
    '個人情報が｛漏えい｝した明確な痕跡は確認できないものの、調査を続けます。',
    '現時点で確認されている情報｛漏えい｝等はございません。',
    '個人情報の｛流出｝・漏洩は確認されておりません。',
    '個人情報の｛漏えい｝及び二次被害の事実は確認されておりません。',
    '個人情報の｛流出｝などの被害は一切確認されておりません。',
    '情報｛漏洩｝に繋がるような不正操作は確認されておりません。',
    '本日時点では、当社から｛流出｝した情報は確認されておりません。',
    'お客様情報が｛流出｝したとの報告は受けておりません。',
    'お客様情報の｛流出｝に関する報告は受けておりません。',
    '個人情報の｛漏えい｝は、調査の結果、確認されませんでした。',
    '｛漏えい｝の有無については、ログを確認したところ、その痕跡は確認されませんでした。',
    '｛漏えい｝の可能性は極めて低いと考えております。',
    '情報が｛漏えい｝した可能性は低いとの報告を受けております。',
    '情報の｛漏えい｝は発見されておりません。',
    '情報が｛漏えい｝した形跡もなく、通常どおり営業しております。',
    'データの｛抜き取り｝や流出は一切確認されておりません。',
    '情報が｛取得｝されたり、利用されたりするなどの事実は確認されていない。',
    '情報の｛漏えい｝を確認するには至っておりません。',
    '情報が｛漏えい｝した事実を確認したわけではございません。',
    '情報の｛流出｝は認められませんでした。',
    '情報が｛流出｝した事実及び不正に利用された事実は確認されていません。',
    '情報の｛流出｝は確認されていないとのことです。',
  ],
  ruled_out: [
    '名簿の｛漏えい｝はなし。',
    '名簿が｛漏えい｝した可能性は、調査により打ち消されました。',
    '名簿が｛漏えい｝した疑いは晴れました。',
    '名簿が｛漏えい｝した可能性はないと断言できます。',
    'すべての名簿は｛漏えい｝しておりません。',
    '本件による個人情報の｛流出｝はございません。',
    '本件による個人情報の｛流出｝はありませんでした。',
    '個人情報の｛漏えい｝がなかったことを確認しております。',
    '個人情報の｛漏えい｝は発生しておりません。',
    '個人情報は｛漏えい｝しておりません。',
    '個人情報が｛漏えい｝していないことを確認いたしました。',
    '個人情報の｛漏えい｝はなかったと報告を受けております。',
    '個人情報の｛漏えい｝のおそれはございません。',
    '個人情報が｛漏えい｝した可能性はないと判断しております。',
    'お客様の情報が｛流出｝した事実はございません。',
    '外部への｛流出｝等の被害は一切ございませんので、ご安心ください。',
    '管理者権限の｛奪取｝は発生しておりません。',
    '外部への情報｛漏えい｝の可能性は否定されました。',
    '情報｛漏えい｝はないことを確認。',
    '当該サーバーからの｛流出｝はなし。',
    'クレジット｛カード情報｝は含まれておりません。',
    'カード情報は今回の｛漏えい｝の対象にはなっておりません。',
    '情報を保有しておらず、｛流出｝の心配はございません。',
  ],
  nothing: [
    '新たに外部へ｛流出｝した可能性のある情報は確認されておりません。',
    'サーバーが｛改ざん｝され、名簿が流出したとの投稿がなされております。',
    '名簿が｛流出｝したことによる不正アクセスではなく、当てずっぽうによるものでした。',
    'サービス内で｛公開｝されているIDです。',
    '名簿が｛流出｝した旨を記載したメールが送信されました。',
    'メールの文面には「名簿が｛流出｝しました」とありました。',
    'まるで名簿が｛漏えい｝したかのように書かれています。',
    '名簿が｛漏えい｝したかのような書き込みがありました。',
    'すべての名簿が｛漏えい｝したわけではありません。',
    'これ以上の｛流出｝のおそれはありません。',
    '今後、｛漏えい｝が判明したお客様には、個別にご連絡いたします。',
    '情報の｛漏えい｝を防止するため、監視を強化いたします。',
    '情報の｛流出｝を防ぐ対策を講じました。',
    '情報が｛流出｝しないよう、細心の注意を払ってまいります。',
    '情報｛漏えい｝対策を強化いたします。',
    '万一、情報の｛漏えい｝が確認された場合には、速やかにご報告いたします。',
    '情報の｛流出｝が確認された場合は、個別にご連絡いたします。',
    '｛流出｝の事実が判明しましたら、改めてお知らせいたします。',
    '｛漏えい｝状況等が判明次第、ご報告いたします。',
    '個人情報｛漏えい｝に関するお詫びとお知らせ',
    '情報｛漏えい｝についてのご報告',
    '｛漏えい｝の原因',
    '｛漏えい｝件数',
    '｛漏えい｝の経緯および対応状況について',
    '情報｛漏えい｝に関するお問い合わせ窓口',
    '情報｛漏えい｝に関するお問い合わせをいただいております。',
    '「個人情報の｛流出｝に関するお知らせ」を公表いたしました。',
    '「あなたの個人情報が｛流出｝しました」という不審なメールが届いております。',
    '「支払わなければデータを｛公開｝する」と脅迫を受けております。',
    '当社の情報が｛流出｝したとの投稿がSNSでなされております。',
    '情報の｛流出｝を示唆する投稿がなされたことを受け、調査を開始しました。',
    '情報｛漏えい｝とは、情報が外部に出ることをいいます。',
    '情報の｛窃取｝を目的とした攻撃が増えております。',
    '情報の｛漏えい｝によりご迷惑をおかけしましたことをお詫び申し上げます。',
    '情報｛漏えい｝の有無について調査を行いました。',
    '情報｛漏えい｝の可能性について調査を進めてまいりました。',
    '情報｛漏えい｝の確認、原因の究明などを進めております。',
    '対策は完了しており、以降は情報が｛漏えい｝することはございません。',
    '悪用され、個人情報が｛漏えい｝する可能性がありますので、ご注意ください。',
    'さらなる情報の｛流出｝が起こらないよう努めてまいります。',
    '現在は第三者が｛閲覧｝できない状態です。',
    '仮に情報が｛流出｝していた場合にも、解読はできません。',
    'これにより、パスワードの｛流出｝があっても、安全性を保つことができます。',
    '当社を装ったメールの添付ファイルは｛閲覧｝しないようお願いいたします。',
    '情報｛流出｝による風評被害は確認されておりません。',
    'なお、これらの不正なメールは、当サイトからの情報｛漏えい｝によるものではありません。',
    '情報が｛漏えい｝し、お客様の',
    '情報が｛漏えい｝した形跡は見つかっておりませ',
    '情報｛漏えい｝については、提携先より情報の提供がありました。',
    '情報｛漏えい｝について、提携先から公表されています。',
    '対策は完了しており、以降の情報｛漏えい｝はないとの報告を受けております。',
    '例)公的機関を名乗り、番号が｛漏えい｝しているなどと告げる電話',
  ],
}

describe('assertion status of marked words', () => {
  for (const [status, sentences] of Object.entries(table))
    for (const sentence of sentences)
      it(`${sentence} → ${status}`, () => {
        assert.equal(read(sentence) ?? none, status)
      })

  it('has examples enough in both directions', () => {
    assert.ok(Object.values(table).flat().length >= 150)
    for (const sentence of table.nothing) {
      const { text, start, end } = marked(sentence)
      assert.ok(assertionIn(text, start, end).because, sentence)
    }
  })
})

describe('operators', () => {
  const examples: readonly (readonly [readonly Operator[], AssertionStatus | null])[] = [
    [['past'], 'confirmed'],
    [['past', 'confirm'], 'confirmed'],
    [['confirm', 'neg'], 'not_found'],
    [['neg', 'confirm'], 'ruled_out'],
    [['trace', 'exist', 'neg'], 'not_found'],
    [['exist', 'neg'], 'ruled_out'],
    [['past', 'possible'], 'possible'],
    [['possible', 'confirm'], 'possible'],
    [['possible', 'exclude', 'neg'], 'possible'],
    [['possible', 'exclude'], 'ruled_out'],
    [['possible', 'neg'], 'ruled_out'],
    [['possible', 'unlikely'], 'not_found'],
    [['possible', 'investigate'], 'investigating'],
    [['whether', 'confirm', 'neg'], 'investigating'],
    [['report', 'neg'], 'not_found'],
    [['past', 'report'], 'confirmed'],
    [['exist', 'perform'], 'confirmed'],
    [['able'], 'possible'],
    [['able', 'neg'], null],
    [['prevent'], null],
    [['confirm', 'condition'], null],
    [['generic'], null],
    [['hearsay'], null],
    [['infer'], 'possible'],
    [['neg', 'infer'], 'not_found'],
    [[], 'confirmed'],
  ]
  for (const [operators, status] of examples)
    it(`${operators.join(' ') || '(none)'} → ${status ?? none}`, () => {
      assert.equal(compose(operators).status, status)
    })
})

const notice = (text: string) => openNotice(documentOf(text))

const at = (text: string, words: string) => {
  const n = notice(text)
  const start = n.view.text.indexOf(words)
  return assertionAt(n, { start, end: start + words.length })
}

describe('figures and things', () => {
  const rows: readonly (readonly [string, string, AssertionStatus | null])[] = [
    ['お客様3,312名の個人情報が漏えいした可能性があります。', '3,312名', 'possible'],
    ['お客様3,312名の個人情報が漏えいしたことを確認しました。', '3,312名', 'confirmed'],
    ['漏えいした可能性のあるお客様は3,312名です。', '3,312名', 'possible'],
    ['漏えいしたお客様3,312名には、個別にご連絡いたしました。', '3,312名', 'confirmed'],
    ['漏えいした可能性のある情報に、口座番号は含まれておりません。', '口座番号', 'ruled_out'],
    ['お問い合わせは平日9時から12時まで承ります。', '12時', null],
  ]
  for (const [text, words, status] of rows)
    it(`${text} [${words}] → ${status ?? none}`, () => assert.equal(at(text, words).status, status))
})

describe('frames', () => {
  it('a heading lends its status to the items beneath it', () => {
    const text = '## 漏えいした可能性のある情報\n- 氏名\n- 住所\n\n## お問い合わせ\n- 窓口'
    assert.equal(at(text, '氏名').status, 'possible')
    assert.equal(at(text, '窓口').status, null)
  })
  it('a heading that states it as fact lends that', () => {
    assert.equal(at('## 漏えいした個人情報\n- 氏名', '氏名').status, 'confirmed')
  })
  it('an introducing sentence lends its status to the list', () => {
    const text =
      '次の情報が流出したおそれがあります。詳細は以下のとおりです。流出したおそれのある情報は次のとおりです。\n- 電話番号'
    const n = notice(text)
    assert.equal(frameOf(n, 1)?.status, 'possible')
  })
  it('what the item says of itself wins over the frame', () => {
    assert.equal(
      at('## 漏えいした可能性のある情報\n- カード情報は含まれておりません。', 'カード情報').status,
      'ruled_out',
    )
  })
})

describe('who says so, and where it stands', () => {
  it('a relayed statement has its speaker', () => {
    assert.equal(at('委託先より、情報が漏えいしたとの報告を受けました。', '漏えい').speaker, 'relayed')
    assert.equal(at('情報が漏えいしたことを確認しました。', '漏えい').speaker, 'publisher')
  })
  it('a describing clause has its own status, whatever the sentence goes on to say', () => {
    const a = at('漏えいした可能性のあるお客様には、個別にご連絡をしております。', '漏えい')
    assert.equal(a.status, 'possible')
    assert.equal(a.relative, true)
  })
  it('the words reach from the content word to its predicate', () => {
    const n = notice('情報が漏えいした可能性がございます。')
    const { words } = assertionAt(n, { start: 3, end: 6 })
    assert.equal(n.view.text.slice(words.start, words.end), '漏えいした可能性がございます')
  })
})

describe('clauses', () => {
  const links: readonly (readonly [string, string])[] = [
    ['不正アクセスを受け、情報が漏えいしました。', 'sequence main'],
    ['漏えいは確認されておりませんが、調査を続けます。', 'contrast main'],
    ['漏えいの痕跡はないものの、可能性は否定できません。', 'contrast main'],
    ['漏えいした可能性があるため、ご連絡します。', 'cause main'],
    ['漏えいが確認された場合は、ご連絡します。', 'condition main'],
    ['漏えいを防ぐため、監視を強化します。', 'purpose main'],
    ['漏えいが起こらないよう、努めます。', 'purpose main'],
    ['現時点で、漏えいは確認されておりません。', 'main'],
    ['漏えいについて、以下のとおりです。', 'main'],
  ]
  for (const [sentence, expected] of links)
    it(`${sentence} → ${expected}`, () => {
      assert.equal(
        cutClauses(sentence)
          .map(c => c.link)
          .join(' '),
        expected,
      )
    })
  it('cover their sentence without gap or overlap; relatives, quotes and titles stand inside', () => {
    const n = notice(
      '「漏えいに関するお知らせ」を公表し、漏えいした可能性のあるお客様へ「ご安心ください」と伝えました。',
    )
    const clauses = clausesOf(n)
    const outer = clauses.filter(c => c.inside === null)
    let from = n.sentences[0]!.span.start
    for (const c of outer) {
      assert.equal(c.span.start, from)
      from = c.span.end
    }
    assert.equal(from, n.sentences[0]!.span.end)
    assert.deepEqual(
      clauses
        .filter(c => c.inside !== null)
        .map(c => c.link)
        .sort(),
      ['quote', 'relative', 'title'],
    )
    for (const c of clauses) if (c.inside !== null) assert.ok(clauses[c.inside]!.span.start <= c.span.start)
  })
})

describe('hostile input', () => {
  const readAll = (text: string): void => {
    const n = notice(text)
    clausesOf(n)
    for (const match of n.view.text.matchAll(/漏えい|[0-9]+名/g))
      assertionAt(n, { start: match.index, end: match.index + match[0].length })
  }
  const patterns: readonly (readonly [string, (n: number) => string])[] = [
    ['one sentence of nothing but leaks', n => '漏えい'.repeat(n)],
    ['leaks in a row', n => '漏えい・'.repeat(n)],
    ['open verbs', n => '情報が漏えいし、'.repeat(n)],
    ['figures and leaks', n => '5名の情報が漏えいした可能性、'.repeat(n)],
    ['nested brackets', n => `${'（'.repeat(n)}漏えい${'）'.repeat(n)}`],
    ['unclosed quotes', n => `${'「'.repeat(n)}漏えい`],
    ['tails without end', n => `漏えい${'の可能性'.repeat(n)}`],
    ['kana without end', n => `漏えい${'を'.repeat(n)}`],
  ]
  for (const [name, make] of patterns)
    it(`${name}: time in proportion to length`, () => inProportion(() => readAll(make(60_000))))
})
