import type { CasesOf } from '../define-fact.ts'
import type { dataVolume } from './index.ts'

const plain = { approx: false, bound: 'exact' } as const

export const cases: CasesOf<typeof dataVolume> = [
  {
    text: '調査の結果、約1.1TBのデータが外部に送信されたことを確認しました。',
    finds: [
      {
        quote: '約1.1TB',
        value: { code: 'sent_out', gigabytes: 1100, approx: true, bound: 'exact' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '通信の記録から、300GB程度の不正な通信の容量を確認しております。',
    finds: [
      {
        quote: '300GB程度',
        value: { code: 'sent_out', gigabytes: 300, approx: true, bound: 'exact' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '最大で120GBのデータが流出した可能性があります。',
    finds: [
      {
        quote: '最大で120GB',
        value: { code: 'sent_out', gigabytes: 120, approx: false, bound: 'max' },
        status: 'possible',
      },
    ],
  },
  {
    text: 'ダークサイト上に当社のデータ約60GBが公開されたことを確認しました。',
    finds: [
      {
        quote: '約60GB',
        value: { code: 'published', gigabytes: 60, approx: true, bound: 'exact' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'サーバーに保存していた２テラバイトのデータが暗号化されました。',
    finds: [
      { quote: '２テラバイト', value: { code: 'encrypted', gigabytes: 2000, ...plain }, status: 'confirmed' },
    ],
  },
  {
    text: '退職者が800MBの設計資料を持ち出していたことが判明しました。',
    finds: [{ quote: '800MB', value: { code: 'taken', gigabytes: 0.8, ...plain }, status: 'confirmed' }],
  },
  {
    text: '誤操作により、15GB以上のデータが消失しました。',
    finds: [
      {
        quote: '15GB以上',
        value: { code: 'lost', gigabytes: 15, approx: false, bound: 'min' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '攻撃者は、当社から500GBのデータを窃取したと主張しております。',
    finds: [{ quote: '500GB', value: { code: 'taken', gigabytes: 500, ...plain }, status: 'possible' }],
  },
  {
    text: '攻撃グループがリークサイトに、1TBの情報を入手したとの声明を掲載しました。',
    finds: [{ quote: '1TB', value: { code: 'taken', gigabytes: 1000, ...plain }, status: 'possible' }],
  },
  {
    text: '委託先より、約40GBのファイルが外部へ転送された可能性があるとの報告を受けました。',
    finds: [
      {
        quote: '約40GB',
        value: { code: 'sent_out', gigabytes: 40, approx: true, bound: 'exact' },
        status: 'possible',
      },
    ],
  },
  {
    text: '流出したデータの量は250GBです。',
    finds: [{ quote: '250GB', value: { code: 'sent_out', gigabytes: 250, ...plain }, status: 'confirmed' }],
  },
  {
    text: '10GBを超えるデータの外部への送信は確認されておりません。',
    finds: [
      {
        quote: '10GBを超える',
        value: { code: 'sent_out', gigabytes: 10, approx: false, bound: 'min' },
        status: 'not_found',
      },
    ],
  },
  {
    text: '|日時|出来事|\n|---|---|\n|5月7日 深夜|ファイルサーバーから社外へ約46GBの通信|',
    published: '2025-06-01',
    finds: [
      {
        quote: '約46GB',
        value: { code: 'sent_out', gigabytes: 46, approx: true, bound: 'exact' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '合計1.2ギガバイトのデータが外部に送られたことを確認しました。',
    finds: [
      {
        quote: '合計1.2ギガバイト',
        value: { code: 'sent_out', gigabytes: 1.2, ...plain },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '社内の装置の間で約5GBの通信があります。',
    finds: [],
    because: 'It is traffic of any sort.',
  },
  { text: 'お知らせ（PDF：293KB）', finds: [], because: 'It is the size of a file to be opened.' },
  {
    text: '添付資料（PDFファイル/1.2MB）を公開しました。',
    finds: [],
    because: 'It is the size of a file to be opened.',
  },
  {
    text: '保存容量は最大50GBです。',
    finds: [],
    because: 'It is what a service holds.',
  },
  {
    text: '容量2TBのハードディスクを紛失しました。',
    finds: [],
    because: 'It is what a device holds.',
  },
  {
    text: '16GBのUSBメモリを紛失しました。',
    finds: [],
    because: 'It is what a device holds.',
  },
  {
    text: '今後、100GB以上のデータの送信を検知する仕組みを導入いたします。',
    finds: [],
    because: 'It is a measure.',
  },
  {
    text: '約70万件のファイルが流出しました。',
    finds: [],
    because: 'Files are counted, not bytes.',
  },
  {
    text: '数百GBのデータが送信されました。',
    finds: [],
    because: 'The figures say no one number.',
  },
  {
    text: 'バックアップは4TBの装置に取得しています。',
    finds: [],
    because: 'What became of the data is not told.',
  },
]
