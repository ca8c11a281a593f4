import type { CodedTerm } from './coded-term.ts'

/** Kinds of information that notices say were, or were not, exposed. VERIS: attribute.confidentiality.data.variety. */
export const dataItemTerms = [
  { code: 'name', label: { ja: '氏名', en: 'Name' } },
  { code: 'address', label: { ja: '住所', en: 'Address' } },
  { code: 'phone', label: { ja: '電話番号', en: 'Telephone number' } },
  { code: 'email', label: { ja: 'メールアドレス', en: 'E-mail address' } },
  { code: 'birth_date', label: { ja: '生年月日', en: 'Date of birth' } },
  { code: 'gender', label: { ja: '性別', en: 'Gender' } },
  { code: 'age', label: { ja: '年齢', en: 'Age' } },
  { code: 'workplace', label: { ja: '勤務先・部署・役職', en: 'Workplace, section, position' } },
  { code: 'id_number', label: { ja: '会員番号・利用者ID', en: 'Member or customer number, user ID' } },
  { code: 'password', label: { ja: 'パスワード', en: 'Password' } },
  { code: 'card', label: { ja: 'カード番号・有効期限・名義', en: 'Card number, expiry, holder' } },
  { code: 'security_code', label: { ja: 'セキュリティコード', en: 'Card security code' } },
  { code: 'bank_account', label: { ja: '口座情報', en: 'Bank account' } },
  { code: 'my_number', label: { ja: 'マイナンバー', en: 'My Number (individual number)' } },
  { code: 'identity_document', label: { ja: '本人確認書類', en: 'Identity document' } },
  { code: 'health', label: { ja: '健康・要配慮個人情報', en: 'Health and special-care information' } },
  { code: 'family', label: { ja: '家族', en: 'Family' } },
  { code: 'photo', label: { ja: '写真・画像', en: 'Photographs, images' } },
  { code: 'purchase', label: { ja: '購入・予約・利用履歴', en: 'Purchases, bookings, use history' } },
  { code: 'hr', label: { ja: '人事・給与・経歴', en: 'Personnel, pay, career' } },
  { code: 'education', label: { ja: '成績・学校', en: 'Grades, school' } },
  { code: 'insurance_finance', label: { ja: '保険・契約・資産', en: 'Insurance, contracts, assets' } },
  { code: 'inquiry', label: { ja: '問い合わせ・メッセージの内容', en: 'Inquiries and messages' } },
  { code: 'mail_content', label: { ja: 'メールの内容', en: 'Mail content' } },
  { code: 'technical', label: { ja: 'IPアドレス・ログ・鍵', en: 'IP addresses, logs, keys' } },
  {
    code: 'business_secret',
    label: { ja: '機密情報・取引情報', en: 'Business secrets, business information' },
  },
  { code: 'nationality', label: { ja: '国籍', en: 'Nationality' } },
  { code: 'occupation', label: { ja: '職業', en: 'Occupation' } },
  { code: 'other', label: { ja: 'その他', en: 'Other' } },
] as const satisfies readonly CodedTerm[]

export type DataItemCode = (typeof dataItemTerms)[number]['code']
