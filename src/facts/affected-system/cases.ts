import type { CasesOf } from '../define-fact.ts'
import type { affectedSystem } from './index.ts'

export const cases: CasesOf<typeof affectedSystem> = [
  {
    text: '当社のファイルサーバーが第三者による不正アクセスを受けました。',
    finds: [
      {
        quote: 'ファイルサーバーが第三者による不正アクセス',
        value: { code: 'file_server', role: 'entered' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '基幹システムのデータが暗号化されていることを確認しました。',
    finds: [
      {
        quote: '基幹システムのデータが暗号化',
        value: { code: 'core_system', role: 'encrypted' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'NASに保存していたファイルが暗号化され、アクセスできない状態となっております。',
    finds: [
      {
        quote: 'NASに保存していたファイルが暗号化',
        value: { code: 'file_server', role: 'encrypted' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'VPN装置の脆弱性を悪用して社内に侵入されたことが判明しました。',
    finds: [
      {
        quote: 'VPN装置の脆弱性を悪用して社内に侵入',
        value: { code: 'vpn', role: 'way_in' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'ネットワーク機器を経由して不正アクセスが行われた可能性があります。',
    finds: [
      {
        quote: 'ネットワーク機器を経由して不正アクセス',
        value: { code: 'network_device', role: 'way_in' },
        status: 'possible',
      },
    ],
  },
  {
    text: '当協会が運営する「こもれび会員システム」において、外部からの不正アクセスが発生しました。',
    finds: [
      {
        quote: '会員システム」において、外部からの不正アクセス',
        value: { code: 'member_site', role: 'entered', name: 'こもれび会員システム' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '「みずうみ便りサービス」が第三者によるサイバー攻撃を受け、会員情報の一部が漏えいした可能性があります。',
    finds: [
      {
        quote: 'みずうみ便りサービス」が第三者によるサイバー攻撃',
        value: { code: 'named_service', role: 'entered', name: 'みずうみ便りサービス' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '当社のホームページが改ざんされていることが判明しました。',
    finds: [
      {
        quote: 'ホームページが改ざん',
        value: { code: 'website', role: 'tampered' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '弊社の運営する通販サイトの決済システムが改ざんされておりました。',
    finds: [
      {
        quote: '決済システムが改ざん',
        value: { code: 'payment_system', role: 'tampered' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '職員のメールアカウントが乗っ取られ、不審なメールが送信されました。',
    finds: [
      {
        quote: 'メールアカウントが乗っ取ら',
        value: { code: 'mail_account', role: 'misused' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '業務用パソコンがマルウェアに感染したことを確認しました。',
    finds: [
      {
        quote: '業務用パソコンがマルウェアに感染',
        value: { code: 'client_device', role: 'infected' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '攻撃の影響により、メールサーバーに障害が発生しております。',
    finds: [
      {
        quote: 'メールサーバーに障害が発生',
        value: { code: 'mail_system', role: 'stopped' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '予約システムへの不正アクセスは確認されておりません。',
    finds: [
      {
        quote: '予約システムへの不正アクセス',
        value: { code: 'booking_system', role: 'entered' },
        status: 'not_found',
      },
    ],
  },
  {
    text: 'データベースへの不正アクセスがなかったことを確認いたしました。',
    finds: [
      {
        quote: 'データベースへの不正アクセス',
        value: { code: 'database', role: 'entered' },
        status: 'ruled_out',
      },
    ],
  },
  {
    text: '一部のサーバーが不正アクセスを受けたものと考えております。',
    finds: [
      { quote: 'サーバーが不正アクセス', value: { code: 'server', role: 'entered' }, status: 'possible' },
    ],
  },
  {
    text: '委託先より、同社の管理するクラウドサーバーが不正アクセスを受けたとの報告がありました。',
    finds: [
      {
        quote: 'クラウドサーバーが不正アクセス',
        value: { code: 'cloud', role: 'entered' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '当社の一部サーバーにおいて、ファイルが暗号化されていることを確認しました。',
    finds: [
      {
        quote: 'サーバーにおいて、ファイルが暗号化',
        value: { code: 'server', role: 'encrypted' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '弊社の運営するウェブサイト『ひなた便り』において、不正アクセスが発生しました。',
    finds: [
      {
        quote: 'ウェブサイト『ひなた便り』において、不正アクセス',
        value: { code: 'website', role: 'entered', name: 'ひなた便り' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '2月3日に、当社のネットワークの一部が第三者による不正アクセスを受けたことを確認しました。',
    finds: [
      {
        quote: 'ネットワークの一部が第三者による不正アクセス',
        value: { code: 'network', role: 'entered' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '弊社サーバーが外部からの攻撃を受けたことを確認いたしました。',
    finds: [
      { quote: 'サーバーが外部からの攻撃', value: { code: 'server', role: 'entered' }, status: 'confirmed' },
    ],
  },
  {
    text: '当社のホームページが一時的に閲覧できない状態となりました。',
    finds: [
      {
        quote: 'ホームページが一時的に閲覧できない',
        value: { code: 'website', role: 'stopped' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'ホームページへの不正アクセスにより、会員の情報が漏えいしたことが判明いたしました。',
    finds: [
      {
        quote: 'ホームページへの不正アクセス',
        value: { code: 'website', role: 'entered' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '## 当社サーバーへの不正アクセスについて',
    finds: [],
    because: 'A heading asserts nothing.',
  },
  {
    text: 'ファイルサーバーへの不正アクセスを検知する仕組みを導入いたします。',
    finds: [],
    because: 'It is a measure.',
  },
  {
    text: '再発防止策として、社内システムに不正アクセスが発生していないかを常時監視いたします。',
    finds: [],
    because: 'It is a measure.',
  },
  {
    text: 'メールシステムが不正アクセスされないための対策を実施しております。',
    finds: [],
    because: 'It is to be prevented.',
  },
  {
    text: 'ランサムウェアとは、感染したパソコンのデータを暗号化して金銭を要求するプログラムです。',
    finds: [],
    because: 'It explains a term.',
  },
  {
    text: '社内システムへの侵入、情報の持ち出しを示す痕跡は確認されておりません。',
    finds: [],
    because: 'It is one of several that are denied together.',
  },
  {
    text: 'メールシステムに対する不正アクセスにつきまして、調査の結果、情報の漏えいはございませんでした。',
    finds: [],
    because: 'It is named; what is denied is the leak.',
  },
  {
    text: '会員情報は別のデータサーバーで管理しており、不正アクセスが確認された機器には保存しておりません。',
    finds: [],
    because: 'Another machine was entered.',
  },
  {
    text: '当市のネットワークに不正にアクセスした行為は、法律に反し、公務員にあってはならない行為です。',
    finds: [],
    because: 'It says what one must not do.',
  },
  {
    text: 'どのウェブサイトがサイバー攻撃の対象となるか分からない状況です。',
    finds: [],
    because: 'It is any.',
  },
  {
    text: '## お客様へのお願い\n\nお使いのパソコンがウイルスに感染した場合は、ネットワークから切り離してください。',
    finds: [],
    because: 'It is advice.',
  },
  {
    text: '基幹サーバーは、不正アクセスを受けたサーバーとは別の環境で稼働しております。',
    finds: [],
    because: 'It is set apart from what was hit.',
  },
  {
    text: '当会のサーバーが不正アクセスを受け、名簿が流出したとの投稿がなされております。',
    finds: [],
    because: 'It is hearsay as a whole.',
  },
  {
    text: '当会のサーバーが不正アクセスを受け、名簿を公開するとの脅迫がありました。',
    finds: [
      { quote: 'サーバーが不正アクセス', value: { code: 'server', role: 'entered' }, status: 'confirmed' },
    ],
  },
]
