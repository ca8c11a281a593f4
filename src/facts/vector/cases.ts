import type { CasesOf } from '../define-fact.ts'
import type { vector } from './index.ts'

export const cases: CasesOf<typeof vector> = [
  {
    text: '調査の結果、VPN機器を経由して社内ネットワークに侵入されたことが判明しました。',
    finds: [
      {
        quote: 'VPN機器を経由して社内ネットワークに侵入されたことが判明しました',
        value: { code: 'vpn' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'リモートアクセス機器から侵入された可能性が高いと考えております。',
    finds: [
      {
        quote: 'リモートアクセス機器から侵入された可能性が高いと考えております',
        value: { code: 'vpn' },
        status: 'possible',
      },
    ],
  },
  {
    text: '当社サーバーにリモートデスクトップで接続され、侵入されたことを確認しました。',
    finds: [{ quote: 'リモートデスクトップで接続', value: { code: 'remote_desktop' }, status: 'confirmed' }],
  },
  {
    text: '攻撃者は通信機器を経由して社内に侵入したものとみられます。',
    finds: [
      {
        quote: '通信機器を経由して社内に侵入したものとみられます',
        value: { code: 'network_device' },
        status: 'possible',
      },
    ],
  },
  {
    text: '原因：ソフトウェアの脆弱性を悪用した不正アクセス',
    finds: [{ quote: '脆弱性を悪用した', value: { code: 'known_vulnerability' }, status: 'confirmed' }],
  },
  {
    text: 'システムの一部の脆弱性をついた不正アクセスにより、お客様の情報が漏えいした可能性があります。',
    finds: [{ quote: '脆弱性をつい', value: { code: 'known_vulnerability' }, status: 'confirmed' }],
  },
  {
    text: '当該機器への未知の脆弱性を突いたゼロデイ攻撃であることが判明しました。',
    finds: [
      {
        quote: '未知の脆弱性を突いたゼロデイ攻撃であることが判明しました',
        value: { code: 'zero_day' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'SQLインジェクションによる不正アクセスを受けました。',
    finds: [
      {
        quote: 'SQLインジェクションによる不正アクセスを受けました',
        value: { code: 'sql_injection' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '職員が受信したフィッシングメールを起点として、端末が不正に操作されました。',
    finds: [
      {
        quote: 'フィッシングメールを起点として、端末が不正',
        value: { code: 'phishing' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '管理システムの認証情報が不正に利用された可能性があります。',
    finds: [
      {
        quote: '認証情報が不正に利用された可能性があります',
        value: { code: 'stolen_credentials' },
        status: 'possible',
      },
    ],
  },
  {
    text: '何者かがパスワードリスト攻撃を行ったと推測されます。',
    finds: [
      {
        quote: 'パスワードリスト攻撃を行ったと推測されます',
        value: { code: 'brute_force' },
        status: 'possible',
      },
    ],
  },
  {
    text: '委託先のネットワークを経由して当社サーバーに侵入されました。',
    finds: [
      {
        quote: '委託先のネットワークを経由して当社サーバーに侵入されました',
        value: { code: 'supply_chain' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '移行作業において、サーバーの設定に不備がありました。',
    finds: [
      { quote: '設定に不備がありました', value: { code: 'cloud_misconfiguration' }, status: 'confirmed' },
    ],
  },
  {
    text: '原因は、公開前の確認不足によるものです。',
    finds: [{ quote: '確認不足に', value: { code: 'human_error' } }],
  },
  {
    text: '職員が指示に従い、遠隔操作ソフトをインストールしました。',
    finds: [
      {
        quote: '遠隔操作ソフトをインストール',
        value: { code: 'remote_support_tool' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'VPN機器の脆弱性を悪用した侵入の痕跡は確認されませんでした。',
    finds: [],
    because: 'It is denied.',
  },
  {
    text: '脆弱性を利用した侵入ではありませんでした。',
    finds: [],
    because: 'It is denied.',
  },
  {
    text: 'フィッシングメールにご注意ください。',
    finds: [],
    because: 'A warning is no way in.',
  },
  {
    text: 'VPN接続における多要素認証の導入を進めてまいります。',
    finds: [],
    because: 'A measure.',
  },
  {
    text: 'IDとパスワードを他のサービスで使い回すと、不正に利用されるおそれがあります。',
    finds: [],
    because: 'It is what may come.',
  },
  {
    text: '侵入経路については現在調査中です。',
    finds: [],
    because: 'It names no way in.',
  },
  {
    text: '※リスト型攻撃とは、流出したIDとパスワードを用いてログインを試みる攻撃です。',
    finds: [],
    because: 'It explains a term.',
  },
]
