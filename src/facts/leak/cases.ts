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
]
