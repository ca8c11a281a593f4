import type { CasesOf } from '../define-fact.ts'
import type { ransom } from './index.ts'

export const cases: CasesOf<typeof ransom> = [
  {
    text: '攻撃者からの身代金要求には一切応じておりません。',
    finds: [{ quote: '身代金要求には一切応じておりません', value: { code: 'payment' }, status: 'ruled_out' }],
  },
  {
    text: 'サーバーのファイルが暗号化され、身代金を要求する文面が表示されました。',
    finds: [{ quote: '身代金を要求する', value: { code: 'demand' }, status: 'confirmed' }],
  },
  {
    text: 'サーバー内に脅迫文が残されていました。',
    finds: [{ quote: '脅迫文が残', value: { code: 'demand' }, status: 'confirmed' }],
  },
  {
    text: '当社は攻撃者とは接触しておらず、身代金の支払いはもとより、いかなる交渉も行っておりません。',
    finds: [
      { quote: '攻撃者とは接触しておらず', value: { code: 'negotiation' }, status: 'ruled_out' },
      {
        quote: '身代金の支払いはもとより、いかなる交渉も行っておりません',
        value: { code: 'payment' },
        status: 'ruled_out',
      },
    ],
  },
  {
    text: 'ランサムウェアグループからの不当な要求には一切応じていません。',
    finds: [
      {
        quote: 'ランサムウェアグループからの不当な要求には一切応じていません',
        value: { code: 'payment' },
        status: 'ruled_out',
      },
    ],
  },
  {
    text: '攻撃者から「データを販売する」と脅迫を受けております。',
    finds: [
      { quote: '攻撃者から「データを販売する」と脅迫を受け', value: { code: 'demand' }, status: 'confirmed' },
    ],
  },
  {
    text: '現時点では、情報の流出や金銭要求等の二次被害は確認されておりません。',
    finds: [
      {
        quote: '金銭要求等の二次被害は確認されておりません',
        value: { code: 'demand' },
        status: 'not_found',
      },
    ],
  },
  {
    text: 'ランサムウェア（身代金要求型ウイルス）による攻撃を受けました。',
    finds: [],
    because: 'It is the name of such programs.',
  },
  {
    text: 'ランサムウェアとは、データを暗号化し、身代金を要求する不正なプログラムのことです。',
    finds: [],
    because: 'It explains a term.',
  },
  {
    text: '脅迫状等の発見の際の手順を全職員に周知しました。',
    finds: [],
    because: 'It is a rule for another time.',
  },
  {
    text: '当社から電話で金銭の支払いをお願いすることは一切ございません。',
    finds: [],
    because: 'It warns of impostors.',
  },
]
