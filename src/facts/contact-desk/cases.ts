import type { CasesOf } from '../define-fact.ts'
import type { contactDesk } from './index.ts'

export const cases: CasesOf<typeof contactDesk> = [
  {
    text: '本件に関するお問い合わせは、下記の専用窓口までご連絡ください。',
    finds: [
      { quote: 'お問い合わせ', value: { code: 'named', state: 'open' } },
      { quote: '専用窓口', value: { code: 'dedicated', state: 'open' } },
    ],
  },
  {
    text: '## 本件に関するお問い合わせ窓口\n（省略）',
    finds: [{ quote: 'お問い合わせ', value: { code: 'named', state: 'open' } }],
  },
  {
    text: 'お客様専用のお問い合わせ窓口を設置いたしました。',
    finds: [{ quote: '専用のお問い合わせ窓口', value: { code: 'dedicated', state: 'open' } }],
  },
  {
    text: '現在、コールセンターを準備中です。',
    finds: [{ quote: 'コールセンター', value: { code: 'call_centre', state: 'planned' } }],
  },
  {
    text: '近日中に本件専用の相談窓口を開設する予定です。',
    finds: [
      { quote: '専用の相談窓口', value: { code: 'dedicated', state: 'planned' } },
      { quote: '相談', value: { code: 'named', state: 'planned' } },
    ],
  },
  {
    text: '専用窓口は4月30日をもって終了いたしました。',
    finds: [{ quote: '専用窓口', value: { code: 'dedicated', state: 'closed' } }],
  },
  {
    text: '## お問い合わせ先\n総務部\n電話番号：000-0000-0000\n受付時間：平日 9:00～17:00',
    finds: [
      { quote: 'お問い合わせ先', value: { code: 'named', state: 'open' } },
      { quote: '電話番号', value: { code: 'phone', state: 'open' } },
      { quote: '受付時間', value: { code: 'hours', state: 'open' } },
    ],
  },
  {
    text: '【本件についてのお問い合わせ先】\nメールアドレス：support@example.jp',
    finds: [
      { quote: 'お問い合わせ先', value: { code: 'named', state: 'open' } },
      { quote: 'メールアドレス', value: { code: 'mail', state: 'open' } },
    ],
  },
  {
    text: 'ご不明な点がございましたら、当社カスタマーセンターまでお問い合わせください。',
    finds: [{ quote: 'カスタマーセンターまで', value: { code: 'ordinary', state: 'open' } }],
  },
  {
    text: '本件に関するお問い合わせは、当社カスタマーセンターまでお願いいたします。',
    finds: [{ quote: 'お問い合わせ', value: { code: 'named', state: 'open' } }],
  },
  {
    text: 'お心当たりのない注文にお気づきの場合は、お問い合わせフォームよりご連絡ください。',
    finds: [{ quote: '問い合わせフォーム', value: { code: 'form', state: 'open' } }],
  },
  {
    text: '本件についてのご質問は、担当の営業員まで直接お問い合わせください。',
    finds: [{ quote: 'ご質問', value: { code: 'named', state: 'open' } }],
  },
  {
    text: 'ご不明な点は、カード会社までお問い合わせください。',
    finds: [],
    because: 'It is the desk of somebody else.',
  },
  { text: '報道関係者のお問い合わせ先：広報課', finds: [], because: 'It is for the press.' },
  { text: 'お問い合わせを多数いただいております。', finds: [], because: 'Inquiries came in.' },
  {
    text: 'お問い合わせフォームに入力された情報が漏えいした可能性があります。',
    finds: [],
    because: 'What was entered in it leaked.',
  },
  {
    text: 'お問い合わせフォームを通じて大量のメールが送信されました。',
    finds: [],
    because: 'It was misused.',
  },
  {
    text: '漏えいした可能性のある情報は、氏名、電話番号、メールアドレスです。',
    finds: [],
    because: 'These are items of information.',
  },
  {
    text: '対象の皆様には、本件のお詫びを電子メールにてご連絡いたします。',
    finds: [],
    because: 'Those affected are written to.',
  },
  { text: '当社はコールセンター業務を受託しております。', finds: [], because: 'It is a line of business.' },
  {
    text: '本件の詳細についての個別のお問い合わせには、窓口でもお答えいたしかねます。',
    finds: [],
    because: 'Inquiries are not answered.',
  },
  {
    text: '電話でパスワードをお伺いすることはありません。',
    finds: [],
    because: 'It says what nobody would ask for.',
  },
  { text: '店舗の営業時間は10:00～19:00です。', finds: [], because: 'It is no place to ask.' },
  {
    text: '多大なるご迷惑とご心配をおかけし、本件について以下のとおりお知らせいたします。',
    finds: [],
    because: 'It is an apology.',
  },
  {
    text: '当該アカウントに保存されている連絡先、会員様のメールアドレスへ、不審なメールが送信されました。',
    finds: [],
    because: 'These are addresses in a mailbox.',
  },
]
