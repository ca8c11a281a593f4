import type { CasesOf } from '../define-fact.ts'
import type { leakSite } from './index.ts'

export const cases: CasesOf<typeof leakSite> = [
  {
    text: '攻撃者のリークサイトにおいて当協会の名称が掲載されていることを確認しました。',
    finds: [
      { quote: '掲載されていることを確認しました', value: { said: 'publication' }, status: 'confirmed' },
    ],
  },
  {
    text: 'ダークウェブ上に当社のデータが公開されたとの報告を警察から受けました。',
    finds: [
      {
        quote: '公開されたとの報告を警察から受けました',
        value: { said: 'publication' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '流出した疑いのある情報をインターネット上で確認しました。',
    finds: [{ quote: 'インターネット上で確認しました', value: { said: 'publication' }, status: 'confirmed' }],
  },
  {
    text: '攻撃者によって情報が公開されている事実は確認されておりません。',
    finds: [
      {
        quote: '公開されている事実は確認されておりません',
        value: { said: 'publication' },
        status: 'not_found',
      },
    ],
  },
  {
    text: '専門会社がダークウェブの確認を行っていますが、流出した情報の掲載はないとの報告を受けています。',
    finds: [
      { quote: '掲載はないとの報告を受けています', value: { said: 'publication' }, status: 'not_found' },
    ],
  },
  {
    text: '個人情報がインターネット上に公開された事実及び二次被害は確認されておりません。',
    finds: [
      {
        quote: '公開された事実及び二次被害は確認されておりません',
        value: { said: 'publication' },
        status: 'not_found',
      },
    ],
  },
  {
    text: 'ダークウェブサイト上で本件のデータ流出は確認されていないとのことです。',
    finds: [
      {
        quote: 'ダークウェブサイト上で本件のデータ流出は確認されていない',
        value: { said: 'publication' },
        status: 'not_found',
      },
    ],
  },
  {
    text: '身代金を支払わなければ情報を公開するとの脅迫メッセージが残されていました。',
    finds: [
      {
        quote: '公開するとの脅迫メッセージが残されていました',
        value: { said: 'threat' },
        status: 'not_found',
      },
    ],
  },
  {
    text: '二次被害を防ぐため、ダークウェブの監視を継続しております。',
    finds: [{ quote: 'ダークウェブの監視を継続', value: { said: 'search' }, status: 'investigating' }],
  },
  {
    text: 'リークサイトに情報の掲載がないかを継続監視しております。',
    finds: [
      { quote: '掲載がないかを継続監視しております。', value: { said: 'search' }, status: 'investigating' },
    ],
  },
  {
    text: '当社の情報が公開された場合は、速やかにお知らせいたします。',
    finds: [],
    because: 'It says what would be if.',
  },
  {
    text: '漏えいの可能性について、当社ホームページにお知らせを掲載いたしました。',
    finds: [],
    because: 'It is the publisher’s own release.',
  },
  {
    text: '設定の誤りにより、申込者の一覧が公開された状態になっていました。',
    finds: [],
    because: 'Nobody attacked.',
  },
  {
    text: '会員向けに公開している動画には影響ありません。',
    finds: [],
    because: 'It is published on purpose.',
  },
  {
    text: '再発防止策として、ダークウェブ監視サービスの導入を検討いたします。',
    finds: [],
    because: 'It is a plan.',
  },
  {
    text: '盗まれた名簿のデータが、ダークウェブ（いわゆる闇サイト）上において入手できる状態になっていることが判明しました。',
    finds: [
      {
        quote: 'ダークウェブ（いわゆる闇サイト）上において入手できる状態になっていることが判明しました',
        value: { said: 'publication' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '当社の情報がダークウェブ（闇サイト）上で売買されている事実は確認されておりません。',
    finds: [
      {
        quote: 'ダークウェブ（闇サイト）上で売買されている事実は確認されておりません',
        value: { said: 'publication' },
        status: 'not_found',
      },
    ],
  },
]
