import type { CasesOf } from '../define-fact.ts'
import type { leak } from './index.ts'

const stated = { said: 'statement', of: 'information' } as const
const described = { said: 'description', of: 'information' } as const
const titled = { said: 'heading', of: 'information' } as const
const anItem = { said: 'statement', of: 'item' } as const

export const cases: CasesOf<typeof leak> = [
  {
    text: '会員様の個人情報が外部に漏えいしたことを確認いたしました。',
    finds: [{ quote: '漏えいしたことを確認いたしました', value: stated, status: 'confirmed' }],
  },
  {
    text: '会員様の個人情報が流出した可能性がございます。',
    finds: [{ quote: '流出した可能性がございます', value: stated, status: 'possible' }],
  },
  {
    text: '職員のアカウントに係る認証情報が何らかの方法により第三者に入手され、これを利用した不正ログインが行われたものと推測されます。',
    finds: [
      {
        quote: '入手され、これを利用した不正ログインが行われたものと推測されます',
        value: { said: 'statement', of: 'credentials' },
        status: 'possible',
      },
    ],
  },
  {
    text: '会員情報が第三者に窃取され、これをもとに詐欺が行われたものと推測されます。',
    finds: [
      {
        quote: '窃取され、これをもとに詐欺が行われたものと推測されます',
        value: stated,
        status: 'possible',
      },
    ],
  },
  {
    text: '会員情報が第三者に窃取され、原因は設定の誤りにより入口が残されたものと推測されます。',
    finds: [{ quote: '窃取され', value: stated, status: 'confirmed' }],
  },
  {
    text: '第三者が予約システムの利用者情報を不正に入手し、当館が使う当該システムにアクセスした可能性があります。',
    finds: [
      {
        quote: '不正に入手し、当館が使う当該システムにアクセスした可能性があります',
        value: stated,
        status: 'possible',
      },
    ],
  },
  {
    text: '「会員の情報がすべて流出している」等の情報が一部で投稿されましたが、そのような事実はございません。',
    finds: [],
    because: 'It quotes what others spread.',
  },
  {
    text: '先のお知らせで「一部漏えいしていることが判明」と記載しましたが、正しくは「確認中」です。',
    finds: [],
    because: 'It quotes what is put right here.',
  },
  {
    text: '安心して情報を閲覧していただけるよう、再発防止に努めてまいります。',
    finds: [],
    because: 'It speaks of visitors of the site.',
  },
  {
    text: '情報漏えいの有無につきましては、現在調査中です。',
    finds: [{ quote: '漏えいの有無につきましては、現在調査中です', value: stated, status: 'investigating' }],
  },
  {
    text: '個人情報の漏えいは確認されておりません。',
    finds: [{ quote: '漏えいは確認されておりません', value: stated, status: 'not_found' }],
  },
  {
    text: '本件による個人情報の流出はございません。',
    finds: [{ quote: '流出はございません', value: stated, status: 'ruled_out' }],
  },
  {
    text: '個人情報の漏えいは確認されておりませんが、その可能性を完全に否定することはできません。',
    finds: [
      { quote: '漏えいは確認されておりませんが', value: stated, status: 'not_found' },
      { quote: '可能性を完全に否定することはできません', value: stated, status: 'possible' },
    ],
  },
  {
    text: '漏えいした可能性のあるお客様には、個別にご連絡をいたしました。',
    finds: [{ quote: '漏えいした可能性のある', value: described, status: 'possible' }],
  },
  {
    text: '## 個人情報漏えいに関するお知らせ\nお客様にはご迷惑をおかけいたしました。',
    finds: [
      {
        quote: '個人情報漏えいに関するお知らせ',
        value: { said: 'name', of: 'information' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '## 個人情報漏えいに関するお知らせ\n調査の結果、個人情報の漏えいはございません。',
    finds: [{ quote: '漏えいはございません', value: stated, status: 'ruled_out' }],
  },
  {
    text: '## 流出した可能性のある情報',
    finds: [{ quote: '流出した可能性のある', value: titled, status: 'possible' }],
  },
  {
    text: '窃取されたデータが攻撃者のサイトに公開されていることを確認しました。',
    finds: [
      { quote: '窃取された', value: described, status: 'confirmed' },
      { quote: '公開されていることを確認しました', value: anItem, status: 'confirmed' },
    ],
  },
  {
    text: '一定量のデータが外部に送信された痕跡が確認されました。',
    finds: [{ quote: '送信された痕跡が確認されました', value: stated, status: 'confirmed' }],
  },
  {
    text: 'クレジットカード情報の漏えいはございません。',
    finds: [{ quote: '漏えいはございません', value: anItem, status: 'ruled_out' }],
  },
  {
    text: 'お客様の情報が誰でも閲覧できる状態になっていたことが判明しました。',
    finds: [{ quote: '閲覧できる状態になっていたことが判明しました', value: stated, status: 'possible' }],
  },
  {
    text: '名簿を保存した記録媒体を紛失しました。',
    finds: [{ quote: '紛失しました', value: stated, status: 'possible' }],
  },
  {
    text: '現時点で、お客様の個人情報への影響は確認されておりません。',
    finds: [{ quote: '影響は確認されておりません', value: stated, status: 'not_found' }],
  },
  {
    text: '別の会員様の請求書を誤って送付したことが判明しました。',
    finds: [{ quote: '送付したことが判明しました', value: stated, status: 'confirmed' }],
  },
  {
    text: '元従業員が名簿のデータを外部の業者に提供していました。',
    finds: [{ quote: '提供していました', value: stated, status: 'confirmed' }],
  },
  {
    text: '会員様の情報の一部が、外部からアクセスできる状態になっていました。',
    finds: [{ quote: 'アクセスできる状態になっていました', value: stated, status: 'possible' }],
  },
  {
    text: '情報の漏えいを防止するため、監視を強化いたします。',
    finds: [],
    because: 'It says what is to be prevented.',
  },
  {
    text: '万一、個人情報の漏えいが確認された場合には、速やかにご報告いたします。',
    finds: [],
    because: 'A condition.',
  },
  {
    text: '不正に送金され、資金が流出する事案が発生いたしました。',
    finds: [],
    because: 'Money drained away, no information.',
  },
  {
    text: '大量の迷惑メールが外部に送信されたことを確認しました。',
    finds: [],
    because: 'Spam was sent, no information got out.',
  },
  {
    text: '当サイトを閲覧された皆様にはご迷惑をおかけしました。',
    finds: [],
    because: 'Visitors looked at a page.',
  },
  {
    text: '「あなたの個人情報が流出しました」という不審なメールにご注意ください。',
    finds: [],
    because: 'It quotes a fraud.',
  },
  {
    text: '当社の情報が流出したとの投稿がなされておりますが、事実関係を調査しております。',
    finds: [],
    because: 'Somebody else claims it.',
  },
  {
    text: 'Q. 個人情報は漏えいしたのですか?',
    finds: [],
    because: 'A question states nothing.',
  },
  {
    text: '次の対策により、同様の情報流出が起こらないよう努めてまいります。',
    finds: [],
    because: 'A purpose.',
  },
  {
    text: '調査報告書の全文は、個人が特定される部分を除き、市立図書館で閲覧できます。',
    finds: [],
    because: 'A document is offered to the reader.',
  },
  {
    text: '会員の皆様の名簿が、外部の者に見られたおそれがあります。',
    finds: [{ quote: '見られたおそれがあります', value: stated, status: 'possible' }],
  },
  {
    text: 'サーバーの記録に、不審な操作の痕跡が見られた可能性があります。',
    finds: [],
    because: 'A trace was noticed; nothing was looked at.',
  },
  {
    text: '本年度は、お申し込みの件数に増加の傾向が見られました。',
    finds: [],
    because: 'A tendency was noticed.',
  },
  {
    text: '設定の誤りにより、誰からでも申込者の名簿を見ることができる状態でした。',
    finds: [{ quote: '見ることができる状態でした', value: stated, status: 'possible' }],
  },
  {
    text: '障害により、サーバーのファイルを見ることができなくなりました。',
    finds: [],
    because: 'Its owner could no longer look at it.',
  },
  {
    text: '一斉に送ったため、受信者の皆様のアドレスが他の参加者に見える状態でした。',
    finds: [{ quote: '見える状態でした', value: stated, status: 'confirmed' }],
  },
  {
    text: '保管庫から、申請書のファイルが取り出されていました。',
    finds: [{ quote: '取り出されていました', value: stated, status: 'confirmed' }],
  },
  {
    text: '顧客の台帳が写し取られたかどうかは、調査を続けております。',
    finds: [
      { quote: '写し取られたかどうかは、調査を続けております', value: stated, status: 'investigating' },
    ],
  },
  {
    text: '取引先の図面のデータが、海外のサーバーに送られたことを確認しました。',
    finds: [{ quote: '送られたことを確認しました', value: stated, status: 'confirmed' }],
  },
  {
    text: '乗っ取られたアカウントから、迷惑メールが外部のサーバーに送られたことを確認しました。',
    finds: [],
    because: 'Spam was sent, no information got out.',
  },
  {
    text: 'お客様の名簿の一部が第三者の手に渡ったことが分かりました。',
    finds: [{ quote: '渡ったことが分かりました', value: stated, status: 'confirmed' }],
  },
  {
    text: '診断書を、同じ名字の別の患者様に渡していました。',
    finds: [{ quote: '渡していました', value: stated, status: 'confirmed' }],
  },
  {
    text: '個人情報を含む通知書を、誤った相手に送る事案が発生しました。',
    finds: [{ quote: '送る事案が発生しました', value: stated, status: 'confirmed' }],
  },
  {
    text: '職員が、出張先でノートパソコンを盗まれました。',
    finds: [{ quote: '盗まれました', value: stated, status: 'possible' }],
  },
  {
    text: '攻撃者にサーバーの名簿のデータを盗まれました。',
    finds: [{ quote: '盗まれました', value: stated, status: 'confirmed' }],
  },
  {
    text: '保守の担当者のアカウントが盗まれました。',
    finds: [{ quote: '盗まれました', value: { said: 'statement', of: 'credentials' }, status: 'confirmed' }],
  },
  {
    text: '3 情報の流出',
    finds: [],
    because: 'It only says what a section is about.',
  },
  {
    text: '偽のメールの文面は次のとおりです。\n\n> お客様の口座番号が漏えいいたしました。',
    finds: [],
    because: 'Somebody else says so.',
  },
  {
    text: 'まるで当社が情報を漏えいさせたかのような投稿が出回っております。',
    finds: [],
    because: 'Somebody else claims it.',
  },
  {
    text: '申込者の氏名が漏えいしていないと言い切ることはできません。',
    finds: [{ quote: '漏えいしていないと言い切ることはできません', value: stated, status: 'possible' }],
  },
  {
    text: 'カード番号につきましては決済会社が保持しているため、本件による漏えいはございません。',
    finds: [{ quote: '漏えいはございません', value: anItem, status: 'ruled_out' }],
  },
  {
    text: '番号はカードに記されておりません。お客様の名簿のデータの漏えいはございません。',
    finds: [{ quote: '漏えいはございません', value: stated, status: 'ruled_out' }],
  },
  {
    text: 'その他の情報（氏名、生年月日、職位）は漏洩しておりません。',
    finds: [{ quote: '漏洩しておりません', value: anItem, status: 'ruled_out' }],
  },
  {
    text: '調査の結果、従業員IDが漏洩していたことが判明しました。',
    finds: [{ quote: '漏洩していたことが判明しました', value: stated, status: 'confirmed' }],
  },
  {
    text: '専門業者による調査を実施し、情報流出の有無を詳細に確認いたしました。',
    finds: [],
    because: 'The inquiry is over; what came of it is said elsewhere.',
  },
  {
    text: '当初、個人情報が流出した可能性もございましたので、詳しい調査を行いました。調査の結果、情報が流出した痕跡は確認されませんでした。',
    finds: [{ quote: '流出した痕跡は確認されませんでした', value: stated, status: 'not_found' }],
  },
  {
    text: '名簿のデータが持ち出されたことを証明する客観的な記録は見つかっておりません。',
    finds: [
      {
        quote: '持ち出されたことを証明する客観的な記録は見つかっておりません',
        value: stated,
        status: 'not_found',
      },
    ],
  },
  {
    text: '個人情報が外部に流出したことを示す明確なログが確認されました。',
    finds: [{ quote: '流出したことを示す明確なログが確認されました', value: stated, status: 'confirmed' }],
  },
  {
    text: '個人情報が流出したと疑われる通信は確認されませんでした。',
    finds: [{ quote: '流出したと疑われる通信は確認されませんでした', value: stated, status: 'not_found' }],
  },
  {
    text: '個人情報が流出した可能性がゼロではありません。',
    finds: [{ quote: '流出した可能性がゼロではありません', value: stated, status: 'possible' }],
  },
  {
    text: '漏えいの可能性が否定できないお客様には、順次ご連絡をいたします。',
    finds: [{ quote: '漏えいの可能性が否定できない', value: stated, status: 'possible' }],
  },
  {
    text: '個人情報が流出した可能性があるとの報告を委託先から受けていたものです。その後、流出はなかったことを確認しました。',
    finds: [{ quote: '流出はなかったことを確認しました', value: stated, status: 'ruled_out' }],
  },
  {
    text: '個人情報が流出した可能性があるとの報告を委託先から受けております。',
    finds: [
      {
        quote: '流出した可能性があるとの報告を委託先から受けております',
        value: stated,
        status: 'possible',
      },
    ],
  },
  {
    text: '当初、個人情報が漏えいしたおそれがあるとされていましたが、漏えいの事実は確認されませんでした。',
    finds: [{ quote: '漏えいの事実は確認されませんでした', value: stated, status: 'not_found' }],
  },
  {
    text: '会員情報が漏えいした形跡は認められませんが、完全に否定することはできません。',
    finds: [
      { quote: '漏えいした形跡は認められませんが', value: stated, status: 'not_found' },
      { quote: '否定することはできません', value: stated, status: 'possible' },
    ],
  },
  {
    text: '原因は特定できていませんが、完全に否定することはできません。',
    finds: [],
    because: 'Nothing that reaches outsiders was named before it.',
  },
  {
    text: '個人情報を含む書類を誤って別の世帯に郵送しました。',
    finds: [{ quote: '郵送しました', value: stated, status: 'confirmed' }],
  },
  {
    text: '別人の通知書を同封して発送していたことが判明しました。',
    finds: [{ quote: '発送していたことが判明しました', value: stated, status: 'confirmed' }],
  },
  {
    text: '別人の通知書を確認しました。',
    finds: [],
    because: 'It was sent to nobody.',
  },
  {
    text: '保管していた顧客情報に第三者がアクセスした可能性があります。',
    finds: [{ quote: 'アクセスした可能性があります', value: stated, status: 'possible' }],
  },
  {
    text: '社員が、取引先の資料を無断で競合企業に渡していたことが発覚しました。',
    finds: [{ quote: '渡していたことが発覚しました', value: stated, status: 'confirmed' }],
  },
  {
    text: '取引先に資料を渡しました。',
    finds: [],
    because: 'It is ordinary business.',
  },
  {
    text: '情報が外部に流れたおそれがあります。',
    finds: [{ quote: '流れたおそれがあります', value: stated, status: 'possible' }],
  },
  {
    text: '不正にログインした者が、登録されていた氏名や住所を見たおそれがございます。',
    finds: [{ quote: '見たおそれがございます', value: stated, status: 'possible' }],
  },
  {
    text: '第三者が当社の情報の一部を持ち去ったとみられます。',
    finds: [{ quote: '持ち去ったとみられます', value: stated, status: 'possible' }],
  },
  {
    text: '攻撃者が公開したファイルの中に、当社の社員名簿が含まれていることを確認しました。',
    finds: [
      {
        quote: '含まれていることを確認しました',
        value: { said: 'statement', of: 'item' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '名簿が流出した可能性があります。流出した情報が悪用された事実は確認されておりません。',
    finds: [
      { quote: '流出した可能性があります', value: stated, status: 'possible' },
      { quote: '流出した', value: { said: 'description', of: 'information' }, status: 'possible' },
    ],
  },
  {
    text: '名簿が流出しました。流出した情報が悪用された事実は確認されておりません。',
    finds: [
      { quote: '流出しました', value: stated, status: 'confirmed' },
      { quote: '流出した', value: { said: 'description', of: 'information' }, status: 'confirmed' },
    ],
  },
  {
    text: '当館の会員情報が何者かに見られたと考えております。',
    finds: [{ quote: '見られたと考えております', value: stated, status: 'possible' }],
  },
  {
    text: '職員のアカウント情報が窃取されたことが根本原因であると推測されております。',
    finds: [
      {
        quote: '窃取されたことが根本原因であると推測されております',
        value: { said: 'statement', of: 'credentials' },
        status: 'possible',
      },
    ],
  },
  {
    text: '当組合の認証情報が流出したことによる不正アクセスではなく、他所で得られた情報によるものでした。',
    finds: [],
    because: 'It is said to be no cause.',
  },
  {
    text: '当館から流出したと思われる情報が掲示板に公開されていることを確認しました。',
    finds: [
      { quote: '流出したと思われる', value: { said: 'description', of: 'information' }, status: 'possible' },
      {
        quote: '公開されていることを確認しました',
        value: { said: 'statement', of: 'item' },
        status: 'possible',
      },
    ],
  },
  {
    text: '今後、調査の結果を踏まえ、漏えいが確認された方には個別にご連絡いたします。',
    finds: [],
    because: 'None such is known yet.',
  },
  {
    text: '漏えいが確認された方には個別にご連絡いたしました。',
    finds: [
      { quote: '漏えいが確認された', value: { said: 'description', of: 'information' }, status: 'confirmed' },
    ],
  },
  {
    text: 'お客様情報への影響については調査中です。',
    finds: [
      {
        quote: '影響については調査中です',
        value: { said: 'statement', of: 'information' },
        status: 'investigating',
      },
    ],
  },
  {
    text: '誤って、他のお客様の個人情報が記載されたメールを1名のお客様に送信いたしました。',
    finds: [
      { quote: '送信いたしました', value: { said: 'statement', of: 'information' }, status: 'confirmed' },
    ],
  },
  {
    text: '個人情報が外部に流出した形跡は見つかっていませんが、流出した可能性もあるとみて調査しています。',
    finds: [
      {
        quote: '流出した形跡は見つかっていませんが',
        value: { said: 'statement', of: 'information' },
        status: 'not_found',
      },
      {
        quote: '流出した可能性もあるとみて調査しています',
        value: { said: 'statement', of: 'information' },
        status: 'possible',
      },
    ],
  },
  {
    text: '前回の公表では個人情報が漏えいした可能性があるとしておりましたが、調査の結果、漏えいの事実はないことを確認しました。',
    finds: [
      {
        quote: '漏えいの事実はないことを確認しました',
        value: { said: 'statement', of: 'information' },
        status: 'ruled_out',
      },
    ],
  },
  {
    text: '社内情報の一部が漏えいしたと攻撃者が主張しております。',
    finds: [],
    because: 'Somebody else says so.',
  },
  {
    text: '攻撃者が当社のデータの一部を取得していたことが判明しました。',
    finds: [
      {
        quote: '取得していたことが判明しました',
        value: { said: 'statement', of: 'information' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'メールアドレスが第三者に知られた可能性があります。',
    finds: [
      {
        quote: '知られた可能性があります',
        value: { said: 'statement', of: 'information' },
        status: 'possible',
      },
    ],
  },
  {
    text: '名簿が、本来の宛先とは異なる方に届いてしまいました。',
    finds: [
      { quote: '届いてしまいました', value: { said: 'statement', of: 'information' }, status: 'confirmed' },
    ],
  },
  {
    text: '元従業員が顧客名簿を転職先に提供していました。',
    finds: [
      { quote: '提供していました', value: { said: 'statement', of: 'information' }, status: 'confirmed' },
    ],
  },
  {
    text: '他のサービスから既にメールアドレスが第三者に知られている方はご注意ください。',
    finds: [],
    because: 'It is a warning.',
  },
  {
    text: 'お客様以外の第三者が外部で不正に取得したID・パスワードを利用し、ログインを試みたと思われる事象を確認しております。',
    finds: [
      { quote: '不正に取得した', value: { said: 'description', of: 'credentials' }, status: 'confirmed' },
    ],
  },
  {
    text: '第三者が、不正に入手したと思われる認証情報を使用して、メールを送信しました。',
    finds: [
      {
        quote: '不正に入手したと思われる',
        value: { said: 'description', of: 'credentials' },
        status: 'possible',
      },
    ],
  },
  {
    text: '診療情報の流出およびそのおそれにつながるような不正アクセスがなかったことを確認しました。',
    finds: [
      {
        quote: '流出およびそのおそれにつながるような不正アクセスがなかったことを確認しました',
        value: { said: 'statement', of: 'information' },
        status: 'ruled_out',
      },
    ],
  },
  {
    text: '名簿が流出してしまった可能性を考慮し、調査を開始いたしました。',
    finds: [
      {
        quote: '流出してしまった可能性を',
        value: { said: 'description', of: 'information' },
        status: 'possible',
      },
    ],
  },
  {
    text: '流出が確認されたご利用者様につきましては、順次ご連絡いたします。',
    finds: [],
    because: 'It says what would be if.',
  },
  {
    text: 'ルーターのパスワード漏えいまたは機器の脆弱性の悪用により侵入されたと推測しています。',
    finds: [
      {
        quote: '漏えいまたは機器の脆弱性の悪用により侵入されたと推測しています',
        value: { said: 'statement', of: 'credentials' },
        status: 'possible',
      },
    ],
  },
  {
    text: '名簿の流出の確認はされておりませんが、その可能性につきましては現在調査中です。',
    finds: [
      {
        quote: '流出の確認はされておりませんが',
        value: { said: 'statement', of: 'information' },
        status: 'not_found',
      },
      {
        quote: '可能性につきましては現在調査中です',
        value: { said: 'statement', of: 'information' },
        status: 'investigating',
      },
    ],
  },
  {
    text: '一部の患者情報に対し、不正アクセスが行われた可能性があることが判明いたしました。',
    finds: [
      {
        quote: '不正アクセスが行われた可能性があることが判明いたしました',
        value: { said: 'statement', of: 'information' },
        status: 'possible',
      },
    ],
  },
  {
    text: '会員データのエクスポートが行われていました。',
    finds: [
      {
        quote: 'エクスポートが行われていました',
        value: { said: 'statement', of: 'information' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'ログデータの出力が行われていなかったため、調査に時間を要しました。',
    finds: [],
    because: 'A log that was never written.',
  },
]
