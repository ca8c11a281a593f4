import type { CodedTerm } from './coded-term.ts'

const veris = (variety: string) => ({ veris: [`attribute.confidentiality.data.variety: ${variety}`] })

/**
 * Kinds of information that notices say were, or were not, exposed, with the data variety of VERIS 1.4.1, where
 * `Personal` is what tells of a person, `Sensitive Personal` what identifies one to the state, and `Internal` what an
 * organisation keeps to itself.
 */
export const dataItemTerms = [
  { code: 'name', label: { ja: '氏名', en: 'Name' }, maps: veris('Personal') },
  { code: 'address', label: { ja: '住所', en: 'Address' }, maps: veris('Personal') },
  { code: 'phone', label: { ja: '電話番号', en: 'Telephone number' }, maps: veris('Personal') },
  { code: 'email', label: { ja: 'メールアドレス', en: 'E-mail address' }, maps: veris('Personal') },
  { code: 'birth_date', label: { ja: '生年月日', en: 'Date of birth' }, maps: veris('Personal') },
  { code: 'gender', label: { ja: '性別', en: 'Gender' }, maps: veris('Personal') },
  { code: 'age', label: { ja: '年齢', en: 'Age' }, maps: veris('Personal') },
  {
    code: 'workplace',
    label: { ja: '勤務先・部署・役職', en: 'Workplace, section, position' },
    maps: veris('Personal'),
  },
  {
    code: 'id_number',
    label: { ja: '会員番号・利用者ID', en: 'Member or customer number, user ID' },
    maps: veris('Personal'),
  },
  { code: 'password', label: { ja: 'パスワード', en: 'Password' }, maps: veris('Credentials') },
  {
    code: 'card',
    label: { ja: 'カード番号・有効期限・名義', en: 'Card number, expiry, holder' },
    maps: veris('Payment'),
  },
  {
    code: 'security_code',
    label: { ja: 'セキュリティコード', en: 'Card security code' },
    maps: veris('Payment'),
  },
  { code: 'bank_account', label: { ja: '口座情報', en: 'Bank account' }, maps: veris('Bank') },
  {
    code: 'my_number',
    label: { ja: 'マイナンバー', en: 'My Number (individual number)' },
    maps: veris('Sensitive Personal'),
  },
  {
    code: 'identity_document',
    label: { ja: '本人確認書類', en: 'Identity document' },
    maps: veris('Sensitive Personal'),
  },
  {
    code: 'health',
    label: { ja: '健康・要配慮個人情報', en: 'Health and special-care information' },
    maps: veris('Medical'),
  },
  { code: 'family', label: { ja: '家族', en: 'Family' }, maps: veris('Personal') },
  { code: 'photo', label: { ja: '写真・画像', en: 'Photographs, images' }, maps: veris('Personal') },
  {
    code: 'purchase',
    label: { ja: '購入・予約・利用履歴', en: 'Purchases, bookings, use history' },
    maps: veris('Personal'),
  },
  { code: 'hr', label: { ja: '人事・給与・経歴', en: 'Personnel, pay, career' }, maps: veris('Personal') },
  { code: 'education', label: { ja: '成績・学校', en: 'Grades, school' }, maps: veris('Personal') },
  {
    code: 'insurance_finance',
    label: { ja: '保険・契約・資産', en: 'Insurance, contracts, assets' },
    maps: veris('Personal'),
  },
  {
    code: 'inquiry',
    label: { ja: '問い合わせ・メッセージの内容', en: 'Inquiries and messages' },
    maps: veris('Personal'),
  },
  { code: 'mail_content', label: { ja: 'メールの内容', en: 'Mail content' }, maps: veris('Internal') },
  {
    code: 'technical',
    label: { ja: 'IPアドレス・ログ・鍵', en: 'IP addresses, logs, keys' },
    maps: veris('System'),
  },
  {
    code: 'business_secret',
    label: { ja: '機密情報・取引情報', en: 'Business secrets, business information' },
    maps: veris('Internal'),
  },
  { code: 'nationality', label: { ja: '国籍', en: 'Nationality' }, maps: veris('Personal') },
  { code: 'occupation', label: { ja: '職業', en: 'Occupation' }, maps: veris('Personal') },
  { code: 'other', label: { ja: 'その他', en: 'Other' }, maps: veris('Other') },
] as const satisfies readonly CodedTerm[]

export type DataItemCode = (typeof dataItemTerms)[number]['code']
