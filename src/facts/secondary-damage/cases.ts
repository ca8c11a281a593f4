import type { CasesOf } from '../define-fact.ts'
import type { secondaryDamage } from './index.ts'

export const cases: CasesOf<typeof secondaryDamage> = [
  {
    text: '現時点で、二次被害は確認されておりません。',
    finds: [{ quote: '二次被害は確認されておりません', value: { of: 'secondary' }, status: 'not_found' }],
  },
  {
    text: '漏えいした情報の不正利用等の二次被害に関する報告は受けておりません。',
    finds: [
      {
        quote: '不正利用等の二次被害に関する報告は受けておりません',
        value: { of: 'misuse' },
        status: 'not_found',
      },
      { quote: '二次被害に関する報告は受けておりません', value: { of: 'secondary' }, status: 'not_found' },
    ],
  },
  {
    text: 'お客様の情報が悪用された事実は確認されていません。',
    finds: [{ quote: '悪用された事実は確認されていません', value: { of: 'misuse' }, status: 'not_found' }],
  },
  {
    text: 'なお、現時点で被害の報告はございません。',
    finds: [{ quote: '被害の報告はございません', value: { of: 'harm' }, status: 'not_found' }],
  },
  {
    text: '本件に起因する二次被害は発生しておりません。',
    finds: [{ quote: '二次被害は発生しておりません', value: { of: 'secondary' }, status: 'ruled_out' }],
  },
  {
    text: '一部のお客様のカード情報が不正利用された可能性があることを確認いたしました。',
    finds: [
      {
        quote: '不正利用された可能性があることを確認いたしました',
        value: { of: 'misuse' },
        status: 'possible',
      },
    ],
  },
  {
    text: '保有するポイントが不正に交換されていたことが確認されました。',
    finds: [
      { quote: '不正に交換されていたことが確認されました', value: { of: 'misuse' }, status: 'confirmed' },
    ],
  },
  {
    text: '流出した情報を用いた不審なメールが複数のお客様に送信されていることを確認しています。',
    finds: [{ quote: 'メールが複数のお客様に送信されている', value: { of: 'misuse' }, status: 'confirmed' }],
  },
  {
    text: '二次被害の有無については調査中です。',
    finds: [
      { quote: '二次被害の有無については調査中です', value: { of: 'secondary' }, status: 'investigating' },
    ],
  },
  {
    text: '流出した情報を悪用した迷惑メールが届く可能性がございますので、ご注意ください。',
    finds: [],
    because: 'It warns of what may come.',
  },
  {
    text: 'VPN機器の脆弱性を悪用され、社内ネットワークに侵入されました。',
    finds: [],
    because: 'It is the way in.',
  },
  {
    text: '取引先のIDとパスワードが不正に利用され、管理画面にログインされました。',
    finds: [],
    because: 'It is the way in.',
  },
  {
    text: '二次被害を防止するため、詳細の公表は差し控えます。',
    finds: [],
    because: 'It is to be prevented.',
  },
  { text: '他のシステムへの被害はございません。', finds: [], because: 'It is harm of another kind.' },
  { text: '二次被害又はそのおそれの有無', finds: [], because: 'It is only a label.' },
  {
    text: '本日までに、会員の皆様から身に覚えのない請求を受けたとの相談は届いておりません。',
    finds: [
      {
        quote: '身に覚えのない請求を受けたとの相談は届いておりません',
        value: { of: 'misuse' },
        status: 'not_found',
      },
    ],
  },
  {
    text: 'これまでに、不審な郵便物についての苦情は当会に寄せられていません。',
    finds: [
      {
        quote: '不審な郵便物についての苦情は当会に寄せられていません',
        value: { of: 'misuse' },
        status: 'not_found',
      },
    ],
  },
  {
    text: '情報が悪用されたとの申し出は、3月末の時点でいただいておりません。',
    finds: [
      {
        quote: '悪用されたとの申し出は、3月末の時点でいただいておりません',
        value: { of: 'misuse' },
        status: 'not_found',
      },
    ],
  },
  {
    text: '漏えいした名簿が使われたとの被害の相談はございません。',
    finds: [{ quote: '被害の相談はございません', value: { of: 'harm' }, status: 'not_found' }],
  },
  {
    text: '## 二次被害の状況\n会員の皆様から、当会を名乗る電話があったとのお知らせを7件いただいております。',
    finds: [
      {
        quote: 'を名乗る電話があったとのお知らせを7件いただいて',
        value: { of: 'misuse' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '解約の時期を知っているような電話があったとの相談を受けました。',
    finds: [
      {
        quote: '知っているような電話があったとの相談を受けまし',
        value: { of: 'misuse' },
        status: 'possible',
      },
    ],
  },
  {
    text: '一部の会員のポイントが商品券に交換されていました。',
    finds: [{ quote: 'ポイントが商品券に交換され', value: { of: 'misuse' }, status: 'confirmed' }],
  },
  {
    text: '元社員は、勧誘のため、このうち20名に電話をかけたと説明しています。',
    finds: [
      {
        quote: '元社員は、勧誘のため、このうち20名に電話をかけ',
        value: { of: 'misuse' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'お客様のカードが不正に使われた可能性のあることを確認しました。',
    finds: [
      { quote: '不正に使われた可能性のあることを確認しました', value: { of: 'misuse' }, status: 'possible' },
    ],
  },
  { text: '不審な電話を受けた際は、下記へご連絡ください。', finds: [], because: 'It asks for news.' },
  {
    text: '7月4日、宿泊のお客様より不審なメッセージを受信したとの問い合わせを受けました。',
    finds: [],
    because: 'That is how the attack came to light.',
  },
  {
    text: 'ポイントが使われた場合は、補償いたします。',
    finds: [],
    because: 'It says what would be done if.',
  },
  { text: '退職した職員に電話で連絡しました。', finds: [], because: 'They are the ones told.' },
  {
    text: '## 二次被害の有無\n現時点では確認されておりません。',
    finds: [{ quote: '現時点では確認されておりません。', value: { of: 'secondary' }, status: 'not_found' }],
  },
  {
    text: '## 二次被害の有無\nサーバーの異常は確認されておりません。',
    finds: [],
    because: 'What is denied is something else.',
  },
  {
    text: 'なお、二次被害のおそれはありません。',
    finds: [{ quote: '二次被害のおそれはありません', value: { of: 'secondary' }, status: 'ruled_out' }],
  },
  {
    text: '二次被害のおそれがありますので、ご注意ください。',
    finds: [],
    because: 'It warns of what may come.',
  },
  {
    text: '本件は当社の送信元を悪用したものであり、当社が保有する情報が外部へ送信された事実は確認されておりません。',
    finds: [],
    because: 'What is denied is that anything got out.',
  },
  {
    text: '不正利用の有無については、現在調査中です。',
    finds: [
      { quote: '不正利用の有無については、現在調査中です', value: { of: 'misuse' }, status: 'investigating' },
    ],
  },
  {
    text: 'なりすまし等の被害が発生したとの情報は寄せられておりません。',
    finds: [
      {
        quote: 'なりすまし等の被害が発生したとの情報は寄せられておりません',
        value: { of: 'misuse' },
        status: 'not_found',
      },
      { quote: '被害が発生したとの情報は寄せられておりません', value: { of: 'harm' }, status: 'not_found' },
    ],
  },
  {
    text: '## 二次被害の有無\n現時点では確認されておりませんが、今後、不審なメールが届く可能性があります。',
    finds: [{ quote: '現時点では確認されておりませんが、', value: { of: 'secondary' }, status: 'not_found' }],
  },
  {
    text: '流出した情報が二次利用された事実は確認されておりません。',
    finds: [
      { quote: '二次利用された事実は確認されておりません', value: { of: 'secondary' }, status: 'not_found' },
    ],
  },
]
