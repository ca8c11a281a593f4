import type { CasesOf } from '../define-fact.ts'
import type { measure } from './index.ts'

export const cases: CasesOf<typeof measure> = [
  {
    text: '不正アクセスを受けたサーバーをネットワークから遮断し、外部専門機関による調査を進めております。',
    finds: [
      {
        quote: '不正アクセスを受けたサーバーをネットワークから遮断し、外部専門機関による調査を進めております',
        value: { code: 'isolate', state: 'done' },
      },
      { quote: '外部専門機関による調査を進めております', value: { code: 'forensics', state: 'in_progress' } },
    ],
  },
  {
    text: '直ちに当該端末を隔離するとともに、管理者パスワードの変更を完了しました。',
    finds: [
      {
        quote: '直ちに当該端末を隔離するとともに、管理者パスワードの変更を完了',
        value: { code: 'isolate', state: 'done' },
      },
      { quote: '管理者パスワードの変更を完了', value: { code: 'password_reset', state: 'done' } },
    ],
  },
  {
    text: '公式サイトを一時的に閉鎖しております。',
    finds: [
      { quote: '公式サイトを一時的に閉鎖しております', value: { code: 'stop_service', state: 'done' } },
    ],
  },
  {
    text: 'カード決済を停止させていただきます。',
    finds: [{ quote: 'カード決済を停止させていただきます', value: { code: 'stop_service', state: 'done' } }],
  },
  {
    text: '全社員のパスワードを変更しました。',
    finds: [{ quote: '全社員のパスワードを変更しました', value: { code: 'password_reset', state: 'done' } }],
  },
  {
    text: '会員の皆さまにはパスワードの再設定をお願いしております。',
    finds: [
      {
        quote: '会員の皆さまにはパスワードの再設定をお願い',
        value: { code: 'password_reset', state: 'in_progress' },
      },
    ],
  },
  {
    text: '不正に使われたアカウントを凍結しました。',
    finds: [
      { quote: '不正に使われたアカウントを凍結しました', value: { code: 'account_disable', state: 'done' } },
    ],
  },
  {
    text: '調査の結果、サーバーの一部が暗号化されていたことが判明しました。',
    finds: [{ quote: '調査の結果', value: { code: 'forensics', state: 'done' } }],
  },
  {
    text: '外部の専門会社による調査が完了しました。',
    finds: [{ quote: '外部の専門会社による調査が完了', value: { code: 'forensics', state: 'done' } }],
  },
  {
    text: '現在も引き続き調査を行っております。',
    finds: [
      { quote: '現在も引き続き調査を行っております', value: { code: 'forensics', state: 'in_progress' } },
    ],
  },
  {
    text: '調査の結果、一部の端末への侵入が判明しました。現在も原因の調査を継続しております。',
    finds: [
      { quote: '現在も原因の調査を継続しております', value: { code: 'forensics', state: 'in_progress' } },
    ],
  },
  {
    text: '以下の対策を実施しました。\n- 多要素認証の導入\n- EDRの導入\n- アクセス権限の見直し',
    finds: [
      { quote: '多要素認証の導入', value: { code: 'mfa', state: 'done' } },
      { quote: 'EDRの導入', value: { code: 'edr', state: 'done' } },
      { quote: 'アクセス権限の見直し', value: { code: 'access_control', state: 'done' } },
    ],
  },
  {
    text: '## 再発防止策\n- 監視体制の強化\n- 従業員への情報セキュリティ教育\n- 定期的な脆弱性診断',
    finds: [
      { quote: '監視体制の強化', value: { code: 'soc', state: 'planned' } },
      { quote: '従業員への情報セキュリティ教育', value: { code: 'training', state: 'planned' } },
      { quote: '定期的な脆弱性診断', value: { code: 'assessment', state: 'planned' } },
    ],
  },
  {
    text: '現在、以下の取り組みを進めております。\n- ログの保存期間の延長と管理',
    finds: [{ quote: 'ログの保存期間の延長と管理', value: { code: 'log_management', state: 'in_progress' } }],
  },
  {
    text: 'マルウェアの駆除を実施し、バックアップから復元いたしました。',
    finds: [
      {
        quote: 'マルウェアの駆除を実施し、バックアップから復元いたしました',
        value: { code: 'rebuild', state: 'done' },
      },
      { quote: 'バックアップから復元いたしました', value: { code: 'restore_backup', state: 'done' } },
    ],
  },
  {
    text: '脆弱性の修正プログラムを適用済みです。',
    finds: [{ quote: '脆弱性の修正プログラムを適用済み', value: { code: 'patch', state: 'done' } }],
  },
  {
    text: '対策本部を設置し、復旧に向けた対応を進めております。',
    finds: [
      {
        quote: '対策本部を設置し、復旧に向けた対応を進めております',
        value: { code: 'organisation', state: 'done' },
      },
    ],
  },
  {
    text: '対象のお客様には、順次個別にご連絡しております。',
    finds: [
      { quote: '順次個別にご連絡しております', value: { code: 'notify_individuals', state: 'in_progress' } },
    ],
  },
  {
    text: '対象となる方には個別にご連絡いたしました。',
    finds: [
      {
        quote: '対象となる方には個別にご連絡いたしました',
        value: { code: 'notify_individuals', state: 'done' },
      },
    ],
  },
  {
    text: '該当するお客様には個別にご連絡を差し上げる予定です。',
    finds: [
      {
        quote: '該当するお客様には個別にご連絡を差し上げる予定',
        value: { code: 'notify_individuals', state: 'planned' },
      },
    ],
  },
  {
    text: '本件に関するお問い合わせ窓口：お客様相談室',
    finds: [
      { quote: '本件に関するお問い合わせ窓口：お客様相談室', value: { code: 'contact_desk', state: 'done' } },
    ],
  },
  {
    text: '今後、専用のお問い合わせ窓口を開設いたします。',
    finds: [
      { quote: '専用のお問い合わせ窓口を開設いたします', value: { code: 'contact_desk', state: 'planned' } },
    ],
  },
  {
    text: '委託先に対する管理体制の強化に努めてまいります。',
    finds: [
      { quote: '委託先に対する管理体制の強化に努め', value: { code: 'vendor_management', state: 'planned' } },
    ],
  },
  {
    text: '同社に対し、再発防止策の徹底を求めました。',
    finds: [{ quote: '再発防止策の徹底を求めました', value: { code: 'vendor_management', state: 'done' } }],
  },
  {
    text: 'ダークウェブの監視を継続しております。',
    finds: [
      { quote: 'ダークウェブの監視を継続しております', value: { code: 'takedown', state: 'in_progress' } },
    ],
  },
  {
    text: 'VPN接続の廃止を予定しております。',
    finds: [{ quote: 'VPN接続の廃止を予定', value: { code: 'vpn_hardening', state: 'planned' } }],
  },
  {
    text: '検索サイトに削除を依頼しました。',
    finds: [{ quote: '検索サイトに削除を依頼しました', value: { code: 'takedown', state: 'done' } }],
  },
  {
    text: 'セキュリティ対策の強化に努めてまいります。',
    finds: [{ quote: 'セキュリティ対策の強化に努め', value: { code: 'general', state: 'planned' } }],
  },
  {
    text: '他のサービスでも同じパスワードをお使いの場合は、パスワードの変更をお願いいたします。',
    finds: [],
    because: 'It is advice about other services.',
  },
  {
    text: '従前よりウイルス対策ソフトを導入しておりましたが、検知できませんでした。',
    finds: [],
    because: 'It says how it was before the incident.',
  },
  {
    text: '※EDRとは、端末の不審な動きを検知する製品です。',
    finds: [],
    because: 'It explains a term.',
  },
  {
    text: '調査結果につきましては、改めてご報告いたします。',
    finds: [],
    because: 'It promises a notice.',
  },
  {
    text: '漏えいが判明した場合は、対象の方に個別にご連絡いたします。',
    finds: [],
    because: 'It says what would be done if.',
  },
  {
    text: '不審なメールは開かずに削除してください。',
    finds: [],
    because: 'It asks the reader to be careful.',
  },
  {
    text: '攻撃者は監視ソフトを無効にしました。',
    finds: [],
    because: 'The attacker did it.',
  },
  {
    text: '監視を強化するため、新しい機器を購入しました。',
    finds: [],
    because: 'It names a purpose.',
  },
  {
    text: '本日、対象の方に文書による通知を行います。',
    finds: [
      {
        quote: '対象の方に文書による通知を行います',
        value: { code: 'notify_individuals', state: 'in_progress' },
      },
    ],
  },
  {
    text: '再発防止策：送付前に複数人で確認する。',
    finds: [
      { quote: '送付前に複数人で確認する。', value: { code: 'pre_publication_check', state: 'planned' } },
    ],
  },
  {
    text: 'サーバーは新たな環境へ移行しました。',
    finds: [{ quote: 'サーバーは新たな環境へ移行しました', value: { code: 'rebuild', state: 'done' } }],
  },
  {
    text: '同様の事故を防ぐため、ログの監視を強化し、規程の見直しを進めております。',
    finds: [
      {
        quote: 'ログの監視を強化し、規程の見直しを進めております',
        value: { code: 'log_management', state: 'in_progress' },
      },
      {
        quote: 'ログの監視を強化し、規程の見直しを進めております',
        value: { code: 'soc', state: 'in_progress' },
      },
      { quote: '規程の見直しを進めております', value: { code: 'policy', state: 'in_progress' } },
    ],
  },
  {
    text: 'お問い合わせを多数いただいております。',
    finds: [],
    because: 'It speaks of inquiries and names no desk.',
  },
  {
    text: '監視体制の不備が原因です。',
    finds: [],
    because: 'It names a cause.',
  },
  {
    text: 'スパムメール隔離サービスを提供しています。',
    finds: [],
    because: 'It is a product.',
  },
  {
    text: 'カード会社のお問い合わせ窓口にご連絡ください。',
    finds: [],
    because: 'It is the desk of somebody else.',
  },
  {
    text: 'データの持ち出しを防ぐため、USBメモリの使用を制限しました。',
    finds: [{ quote: 'USBメモリの使用を制限しました', value: { code: 'encryption_dlp', state: 'done' } }],
  },
  {
    text: '送信ドメイン認証（DMARC）を導入いたしました。',
    finds: [
      {
        quote: '送信ドメイン認証（DMARC）を導入いたしました',
        value: { code: 'mail_security', state: 'done' },
      },
    ],
  },
  {
    text: '掲載する際は、個人情報が含まれていないかの確認を徹底します。',
    finds: [
      {
        quote: '個人情報が含まれていないかの確認を徹底します',
        value: { code: 'pre_publication_check', state: 'planned' },
      },
    ],
  },
  {
    text: '感染が疑われた端末のクリーニングを実施済みです。',
    finds: [
      { quote: '感染が疑われた端末のクリーニングを実施済み', value: { code: 'rebuild', state: 'done' } },
    ],
  },
  {
    text: '保存データの暗号化を徹底してまいります。',
    finds: [
      {
        quote: '保存データの暗号化を徹底してまいります',
        value: { code: 'encryption_dlp', state: 'planned' },
      },
    ],
  },
  {
    text: 'メールの添付ファイルに対するフィルタリングを強化しました。',
    finds: [
      {
        quote: 'メールの添付ファイルに対するフィルタリングを強化しました',
        value: { code: 'mail_security', state: 'done' },
      },
    ],
  },
  {
    text: 'IDS/IPSを導入し、不正な通信を検知する体制といたしました。',
    finds: [
      {
        quote: 'IDS/IPSを導入し、不正な通信を検知する体制といたしました',
        value: { code: 'ids_ips', state: 'done' },
      },
      { quote: '不正な通信を検知する体制といたしました', value: { code: 'soc', state: 'done' } },
    ],
  },
  {
    text: 'WAFを導入しました。',
    finds: [{ quote: 'WAFを導入しました', value: { code: 'waf', state: 'done' } }],
  },
  {
    text: 'ゼロトラストへの移行を検討しております。',
    finds: [{ quote: 'ゼロトラストへの移行を検討', value: { code: 'zero_trust', state: 'planned' } }],
  },
  {
    text: '業務ネットワークを分離しました。',
    finds: [
      { quote: '業務ネットワークを分離しました', value: { code: 'network_segmentation', state: 'done' } },
    ],
  },
  {
    text: '資産管理の徹底を図ってまいります。',
    finds: [
      {
        quote: '資産管理の徹底を図ってまいります',
        value: { code: 'vulnerability_management', state: 'planned' },
      },
    ],
  },
  {
    text: '不要な個人データを速やかに削除いたします。',
    finds: [
      {
        quote: '不要な個人データを速やかに削除いたします',
        value: { code: 'data_minimisation', state: 'planned' },
      },
    ],
  },
  {
    text: '原因究明のため、個別の回答は控えております。',
    finds: [],
    because: 'It names a purpose.',
  },
  {
    text: '攻撃者は設定を変更し、ウイルス対策ソフトを停止しました。',
    finds: [],
    because: 'The attacker did it.',
  },
  {
    text: '漏えいした可能性のある情報は次のとおりです。',
    finds: [],
    because: 'It tells of no measure.',
  },
  {
    text: '以下の対応を実施しました。\n### 技術面の対策\n- 多要素認証の導入\n### 運用面\n- 監視体制の強化',
    finds: [
      { quote: '多要素認証の導入', value: { code: 'mfa', state: 'done' } },
      { quote: '監視体制の強化', value: { code: 'soc', state: 'done' } },
    ],
  },
  {
    text: '## 再発防止策\n### 本件を踏まえ、以下の対策をすでに実施しております。\n- EDRの導入\n### 本件を踏まえ、以下の対策を講じてまいります。\n- 従業員への情報セキュリティ教育',
    finds: [
      { quote: 'EDRの導入', value: { code: 'edr', state: 'done' } },
      { quote: '従業員への情報セキュリティ教育', value: { code: 'training', state: 'planned' } },
    ],
  },
  {
    text: '講じた対策の検証を踏まえ、以下の対策を講じてまいります。\n- EDRの導入',
    finds: [{ quote: 'EDRの導入', value: { code: 'edr', state: 'planned' } }],
  },
  {
    text: '現時点までに以下の対策を実施しております。\n- EDRの導入',
    finds: [{ quote: 'EDRの導入', value: { code: 'edr', state: 'done' } }],
  },
  {
    text: '現在、以下の対策を実施しております。\n- EDRの導入',
    finds: [{ quote: 'EDRの導入', value: { code: 'edr', state: 'in_progress' } }],
  },
  {
    text: '## <対応状況>\n- EDRの導入',
    finds: [{ quote: 'EDRの導入', value: { code: 'edr', state: 'done' } }],
  },
  {
    text: '以下の対策を実施いたします。\n- 全役職員に対し、情報セキュリティ教育を再度実施。',
    finds: [{ quote: '情報セキュリティ教育を再度実施。', value: { code: 'training', state: 'planned' } }],
  },
  {
    text: '以下の対策を実施いたしました。\n- 全役職員に対し、情報セキュリティ教育を再度実施。',
    finds: [{ quote: '情報セキュリティ教育を再度実施。', value: { code: 'training', state: 'done' } }],
  },
  {
    text: '安全性を点検するため、サーバーの脆弱性診断を実施した上で、サービスを再開いたします。',
    finds: [{ quote: 'サーバーの脆弱性診断を実施した', value: { code: 'assessment', state: 'planned' } }],
  },
  {
    text: 'サーバーの脆弱性診断を実施した上で、サービスを再開いたしました。',
    finds: [{ quote: 'サーバーの脆弱性診断を実施した', value: { code: 'assessment', state: 'done' } }],
  },
  {
    text: 'サーバーを再構築し、不要な機能は使わない方針といたしました。',
    finds: [
      {
        quote: 'サーバーを再構築し、不要な機能は使わない方針といたしました',
        value: { code: 'rebuild', state: 'done' },
      },
    ],
  },
  {
    text: '今後はサーバーを再構築する方針です。',
    finds: [{ quote: '今後はサーバーを再構築する方針', value: { code: 'rebuild', state: 'planned' } }],
  },
  {
    text: '現在は不正なコードを完全に除去し、安全にご利用いただける状態です。',
    finds: [
      {
        quote: '現在は不正なコードを完全に除去し、安全にご利用いただける状態です',
        value: { code: 'rebuild', state: 'done' },
      },
    ],
  },
  {
    text: '対象の方への個別のご案内の準備が整いました。',
    finds: [
      { quote: '対象の方への個別のご案内の準備', value: { code: 'notify_individuals', state: 'planned' } },
    ],
  },
  {
    text: '直ちに社内のパソコンのウイルスチェックを行っております。',
    finds: [
      {
        quote: '直ちに社内のパソコンのウイルスチェックを行っております',
        value: { code: 'malware_scan', state: 'done' },
      },
    ],
  },
  {
    text: '社内のパソコンのウイルスチェックを行っております。',
    finds: [
      {
        quote: '社内のパソコンのウイルスチェックを行っております',
        value: { code: 'malware_scan', state: 'in_progress' },
      },
    ],
  },
  {
    text: '外部専門家の助言のもと、ガバナンス体制の再構築を進めております。',
    finds: [
      {
        quote: 'ガバナンス体制の再構築を進めております',
        value: { code: 'organisation', state: 'in_progress' },
      },
    ],
  },
  {
    text: '権限の見直し、教育の強化など、基盤の整備を進めております。',
    finds: [
      {
        quote: '権限の見直し、教育の強化など、基盤の整備を進めております',
        value: { code: 'access_control', state: 'in_progress' },
      },
      {
        quote: '教育の強化など、基盤の整備を進めております',
        value: { code: 'training', state: 'in_progress' },
      },
    ],
  },
  {
    text: '権限を見直し、教育の強化を進めております。',
    finds: [
      { quote: '権限を見直し、教育の強化を進めております', value: { code: 'access_control', state: 'done' } },
      { quote: '教育の強化を進めております', value: { code: 'training', state: 'in_progress' } },
    ],
  },
  {
    text: 'アクセス制限の強化、教育の拡充等の再発防止策を策定しており、継続して実行してまいります。',
    finds: [
      {
        quote: 'アクセス制限の強化、教育の拡充等の再発防止策を策定しており',
        value: { code: 'access_control', state: 'in_progress' },
      },
      { quote: '教育の拡充等の再発防止策を策定しており', value: { code: 'training', state: 'in_progress' } },
    ],
  },
  {
    text: '監視の強化：監視ツールの導入を予定しています。IDSの設定を完了しました。',
    finds: [
      { quote: '監視の強化：監視ツールの導入を予定', value: { code: 'soc', state: 'planned' } },
      { quote: 'IDSの設定を完了', value: { code: 'ids_ips', state: 'done' } },
    ],
  },
  {
    text: '会員の皆さまには、パスワード変更の依頼をメールでお送りしました。',
    finds: [
      {
        quote: 'パスワード変更の依頼をメールでお送りしました',
        value: { code: 'password_reset', state: 'in_progress' },
      },
    ],
  },
  {
    text: '一部のお客様へ注意喚起のメッセージを配信しました。',
    finds: [
      {
        quote: '一部のお客様へ注意喚起のメッセージを配信しました',
        value: { code: 'notify_individuals', state: 'done' },
      },
    ],
  },
  {
    text: 'カード決済につきましては、4月3日をもって停止しております。',
    finds: [{ quote: '4月3日をもって停止しております', value: { code: 'stop_service', state: 'done' } }],
  },
  {
    text: '公式サイトはメンテナンス中とさせていただいております。',
    finds: [
      {
        quote: '公式サイトはメンテナンス中とさせていただいております',
        value: { code: 'stop_service', state: 'done' },
      },
    ],
  },
  {
    text: 'ダークサイトの調査を継続しております。',
    finds: [
      { quote: 'ダークサイトの調査を継続しております', value: { code: 'takedown', state: 'in_progress' } },
    ],
  },
  {
    text: 'フォレンジック調査により、影響範囲の特定を進めております。',
    finds: [
      { quote: 'フォレンジック調査により', value: { code: 'forensics', state: 'in_progress' } },
      { quote: '影響範囲の特定を進めております', value: { code: 'forensics', state: 'in_progress' } },
    ],
  },
  {
    text: '脆弱性について、解消のための対策を実施済みです。',
    finds: [{ quote: '脆弱性について、解消のための対策を実施済み', value: { code: 'patch', state: 'done' } }],
  },
  {
    text: '全アカウントの資格情報のリセットを完了しました。',
    finds: [
      { quote: '全アカウントの資格情報のリセットを完了', value: { code: 'password_reset', state: 'done' } },
    ],
  },
  {
    text: 'DDoS攻撃に対して必要な対策を講じております。',
    finds: [
      { quote: 'DDoS攻撃に対して必要な対策を講じております', value: { code: 'general', state: 'done' } },
    ],
  },
  {
    text: '機器を交換した際、設定に不備がありました。',
    finds: [],
    because: 'It says when something else came about.',
  },
  {
    text: '機器の入替時に設定を誤りました。',
    finds: [],
    because: 'It says when something else came about.',
  },
  {
    text: '停止していた受注システムは、すべて稼働しております。',
    finds: [],
    because: 'It says how it was.',
  },
  {
    text: 'アカウントの利用停止措置の解除が完了しました。',
    finds: [],
    because: 'It has ended.',
  },
  {
    text: 'スパムメールを隔離するサーバーが侵害されました。',
    finds: [],
    because: 'It is a product.',
  },
  {
    text: 'お客様に対し、偽サイトへ誘導する通知が送付されました。',
    finds: [],
    because: 'The attacker did it.',
  },
  {
    text: 'ログイン、パスワード変更、退会手続きを含め全ての機能を停止中です。',
    finds: [{ quote: '退会手続きを含め全ての機能を停止中', value: { code: 'stop_service', state: 'done' } }],
  },
  {
    text: '画面に表示された偽のサポートセンターに電話しました。',
    finds: [],
    because: 'It is the desk of the attacker.',
  },
  {
    text: 'ウイルス対策ソフト会社より連絡を受けました。',
    finds: [],
    because: 'It is a firm.',
  },
  {
    text: '詳細を監視するサイバーセキュリティ企業が当社の事案を公表しました。',
    finds: [],
    because: 'It is a firm.',
  },
  {
    text: '本件が業績に及ぼす影響については精査中です。',
    finds: [],
    because: 'It is about the results of the firm.',
  },
  {
    text: '推測困難なパスフレーズの策定及び研修の内容について',
    finds: [],
    because: 'It is a topic.',
  },
  {
    text: 'サイバーセキュリティBCPを策定します。',
    finds: [{ quote: 'サイバーセキュリティBCPを策定します', value: { code: 'policy', state: 'planned' } }],
  },
  {
    text: '今後の対策として、マルウェア対策の強化を図り、管理体制の見直しに取り組んでおります。',
    finds: [
      {
        quote: 'マルウェア対策の強化を図り、管理体制の見直しに取り組んでおります',
        value: { code: 'antivirus', state: 'in_progress' },
      },
      { quote: '管理体制の見直しに取り組んでおります', value: { code: 'policy', state: 'in_progress' } },
    ],
  },
  {
    text: '該当する方には、個別に順次ご対応を進めております。',
    finds: [
      {
        quote: '個別に順次ご対応を進めております',
        value: { code: 'notify_individuals', state: 'in_progress' },
      },
    ],
  },
  {
    text: '当該部署の窓口に対応を求める声がありました。',
    finds: [],
    because: 'Nobody is told.',
  },
  {
    text: '機器のファームウェアは最新版となっており、問題はありませんでした。',
    finds: [],
    because: 'It was so before.',
  },
  {
    text: '県警サイバー犯罪相談窓口へ被害を申告しました。',
    finds: [],
    because: 'It is the desk of the police.',
  },
  {
    text: '今後の対応について申し上げます。\n対応済み：\nEDRの導入\n対応予定：\n職員研修',
    finds: [
      { quote: 'EDRの導入', value: { code: 'edr', state: 'done' } },
      { quote: '職員研修', value: { code: 'training', state: 'planned' } },
    ],
  },
  {
    text: '## 再発防止策\n|対策|状況|\n|---|---|\n|WAFの設置|実施中|\n|アクセスログの長期保存|計画中|\n|EDRの全台導入|2025年5月完了|',
    finds: [
      { quote: 'WAFの設置', value: { code: 'waf', state: 'in_progress' } },
      { quote: 'アクセスログの長期保存', value: { code: 'log_management', state: 'planned' } },
      { quote: 'EDRの全台導入', value: { code: 'edr', state: 'done' } },
    ],
  },
  {
    text: '## 再発防止策\n- アクセス権限の厳格化\n→厳正な管理の仕組みを整えております',
    finds: [{ quote: 'アクセス権限の厳格化', value: { code: 'access_control', state: 'in_progress' } }],
  },
  {
    text: '掲載先に削除を依頼します。（依頼中）',
    finds: [{ quote: '掲載先に削除を依頼します', value: { code: 'takedown', state: 'in_progress' } }],
  },
  {
    text: '当該端末は直ちにネットワークから外しました。',
    finds: [
      { quote: '当該端末は直ちにネットワークから外しました', value: { code: 'isolate', state: 'done' } },
    ],
  },
  {
    text: '保管していたデータの暗号化等の被害が発生しました。',
    finds: [],
    because: 'The attacker encrypted it.',
  },
  {
    text: '個人情報は残さないようにすべきでした。',
    finds: [],
    because: 'It says what should have been.',
  },
  {
    text: '誤送信防止システムを導入しました。',
    finds: [{ quote: '誤送信防止システムを導入しました', value: { code: 'mail_security', state: 'done' } }],
  },
  {
    text: '印刷会社に対し、大変遺憾であることを示すとともに、誠意ある対応、被害拡大の防止、今後の報告、再発防止について求めました。',
    finds: [{ quote: '再発防止について求めました', value: { code: 'vendor_management', state: 'done' } }],
  },
  {
    text: '警察から再発防止について求められました。',
    finds: [],
    because: 'It was asked of the publisher.',
  },
  {
    text: '新たな事実が判明次第、速やかに関係各位へご説明いたします。',
    finds: [],
    because: 'It is promised on condition that there is something to tell.',
  },
  {
    text: '対象のお客様の特定ができ次第、個別にご連絡いたします。',
    finds: [
      {
        quote: '個別にご連絡いたします',
        value: { code: 'notify_individuals', state: 'planned' },
      },
    ],
  },
  {
    text: '他サイトでも同一のパスワードを使用されているお客様におかれましては、安全確保のためにパスワードの変更をお願いいたします。',
    finds: [],
    because: 'It is advice about other services.',
  },
  {
    text: '同日中にカード決済を止めました。',
    finds: [{ quote: '同日中にカード決済を止めました', value: { code: 'stop_service', state: 'done' } }],
  },
  {
    text: '本件を重く受け止めております。',
    finds: [],
    because: 'Nothing is stopped.',
  },
  {
    text: '9時に当該アカウントを止めました。',
    finds: [{ quote: '9時に当該アカウントを止めました', value: { code: 'account_disable', state: 'done' } }],
  },
  {
    text: 'すぐに外部との接続を断ちました。',
    finds: [{ quote: 'すぐに外部との接続を断ちました', value: { code: 'isolate', state: 'done' } }],
  },
  {
    text: '対象の皆さんにはおわびの手紙を送りました。',
    finds: [
      {
        quote: '対象の皆さんにはおわびの手紙を送りました',
        value: { code: 'notify_individuals', state: 'done' },
      },
    ],
  },
  {
    text: '別人の通知書を送りました。',
    finds: [],
    because: 'That is the slip itself.',
  },
  {
    text: '対象の方のお宅を訪ね、事情をお話ししました。',
    finds: [
      {
        quote: '対象の方のお宅を訪ね、事情をお話ししました',
        value: { code: 'notify_individuals', state: 'done' },
      },
    ],
  },
  {
    text: '資料は手渡しする運用に改めます。',
    finds: [{ quote: '資料は手渡しする運用に改めます。', value: { code: 'policy', state: 'planned' } }],
  },
  {
    text: '内容を改めてお知らせします。',
    finds: [],
    because: 'It says once more.',
  },
  {
    text: '11月28日に修正版を適用しました。',
    finds: [{ quote: '11月28日に修正版を適用しました', value: { code: 'patch', state: 'done' } }],
  },
  {
    text: '今後は、送信の前に別の職員が確認します。',
    finds: [
      { quote: '送信の前に別の職員が確認します', value: { code: 'pre_publication_check', state: 'planned' } },
    ],
  },
  {
    text: '専門会社がダークウェブを見張っています。',
    finds: [
      { quote: '専門会社がダークウェブを見張っています', value: { code: 'takedown', state: 'in_progress' } },
    ],
  },
  {
    text: '工場内の回線の配線を抜き、機器の電源を落としました。',
    finds: [
      {
        quote: '工場内の回線の配線を抜き、機器の電源を落としました',
        value: { code: 'isolate', state: 'done' },
      },
    ],
  },
  {
    text: '当該パソコンをLANから完全に分離しました。',
    finds: [{ quote: '当該パソコンをLANから完全に分離しました', value: { code: 'isolate', state: 'done' } }],
  },
  {
    text: '不審な通信を拒否する設定を行いました。',
    finds: [{ quote: '不審な通信を拒否する設定を行いました', value: { code: 'isolate', state: 'done' } }],
  },
  {
    text: '感染が疑われる端末はすべて休止させました。',
    finds: [{ quote: '感染が疑われる端末はすべて休止させました', value: { code: 'isolate', state: 'done' } }],
  },
  {
    text: '名簿のデータを非公開としました。',
    finds: [{ quote: '名簿のデータを非公開としました', value: { code: 'stop_service', state: 'done' } }],
  },
  {
    text: 'アクセストークンを再発行いたしました。',
    finds: [
      { quote: 'アクセストークンを再発行いたしました', value: { code: 'password_reset', state: 'done' } },
    ],
  },
  {
    text: '不正に作成されたアカウントを削除しました。',
    finds: [
      {
        quote: '不正に作成されたアカウントを削除しました',
        value: { code: 'account_disable', state: 'done' },
      },
    ],
  },
  {
    text: '第三者によりメールアカウントのパスワードが変更されました。',
    finds: [],
    because: 'The attacker did it.',
  },
  {
    text: '切り離された倉庫の拠点では、手作業で出荷を続けております。',
    finds: [],
    because: 'It describes the site.',
  },
  {
    text: '全職員にパスワードの変更を指示しました。',
    finds: [
      {
        quote: '全職員にパスワードの変更を指示しました',
        value: { code: 'password_reset', state: 'in_progress' },
      },
    ],
  },
  {
    text: '問い合わせフォームのアカウント情報の緊急メンテナンスを行いました。',
    finds: [],
    because: 'The account is put in order, and no service is stopped.',
  },
  {
    text: '前日の状態に戻しました。',
    finds: [{ quote: '前日の状態に戻しました', value: { code: 'restore_backup', state: 'done' } }],
  },
  {
    text: '攻撃前の状態に業務が戻りつつあります。',
    finds: [],
    because: 'It is the business that goes back.',
  },
  {
    text: 'すべてのパソコンを工場出荷時の状態に戻しました。',
    finds: [
      { quote: 'すべてのパソコンを工場出荷時の状態に戻しました', value: { code: 'rebuild', state: 'done' } },
    ],
  },
  {
    text: 'ウェブサイトを新環境へ移設しました。',
    finds: [{ quote: 'ウェブサイトを新環境へ移設しました', value: { code: 'rebuild', state: 'done' } }],
  },
  {
    text: '設置されていたバックドアを撤去しました。',
    finds: [{ quote: '設置されていたバックドアを撤去しました', value: { code: 'rebuild', state: 'done' } }],
  },
  {
    text: 'セキュリティソフトで全端末の感染の有無を確認しました。',
    finds: [
      {
        quote: 'セキュリティソフトで全端末の感染の有無を確認しました',
        value: { code: 'malware_scan', state: 'done' },
      },
    ],
  },
  {
    text: 'ウイルス対策ソフトの警告により異常を検知しました。',
    finds: [],
    because: 'It tells how it came to light.',
  },
  {
    text: '当該箇所の改修を完了しました。',
    finds: [{ quote: '当該箇所の改修を完了', value: { code: 'patch', state: 'done' } }],
  },
  {
    text: '入力値の検証を強化しました。',
    finds: [{ quote: '入力値の検証を強化しました', value: { code: 'patch', state: 'done' } }],
  },
  {
    text: '不審な動きを検知する仕組みを導入いたします。',
    finds: [
      { quote: '不審な動きを検知する仕組みを導入いたします', value: { code: 'soc', state: 'planned' } },
    ],
  },
  { text: '検知システムが異常な通信を検知しました。', finds: [], because: 'It tells how it came to light.' },
  {
    text: '業務系と情報系を別のネットワークに移行します。',
    finds: [
      {
        quote: '業務系と情報系を別のネットワークに移行します',
        value: { code: 'network_segmentation', state: 'planned' },
      },
    ],
  },
  {
    text: 'データベースを暗号化いたします。',
    finds: [{ quote: 'データベースを暗号化いたします', value: { code: 'encryption_dlp', state: 'planned' } }],
  },
  {
    text: 'ランサムウェアにより、共有フォルダとデータベースを暗号化し、身代金を要求する文書を残しました。',
    finds: [],
    because: 'The attacker did it.',
  },
  {
    text: '今後は、個人情報を含むファイルにはパスワードの設定を徹底します。',
    finds: [
      {
        quote: '個人情報を含むファイルにはパスワードの設定を徹底します',
        value: { code: 'encryption_dlp', state: 'planned' },
      },
    ],
  },
  {
    text: '職員がファイルにパスワードを設定せずに送信しました。',
    finds: [],
    because: 'It says what was not done.',
  },
  { text: '宛先の確認を怠ったことが原因です。', finds: [], because: 'It was not done.' },
  {
    text: 'メール送信時の宛先の確認を徹底します。',
    finds: [
      {
        quote: 'メール送信時の宛先の確認を徹底します',
        value: { code: 'pre_publication_check', state: 'planned' },
      },
    ],
  },
  {
    text: '職員の個人情報保護に対する意識を高めてまいります。',
    finds: [
      {
        quote: '職員の個人情報保護に対する意識を高めてまいります',
        value: { code: 'training', state: 'planned' },
      },
    ],
  },
  {
    text: '職員に対し、名簿の取扱いについて改めて指導しました。',
    finds: [{ quote: '名簿の取扱いについて改めて指導しました', value: { code: 'training', state: 'done' } }],
  },
  {
    text: '連絡体制を見直します。',
    finds: [{ quote: '連絡体制を見直します', value: { code: 'policy', state: 'planned' } }],
  },
  {
    text: '危機管理委員会を立ち上げました。',
    finds: [{ quote: '危機管理委員会を立ち上げました', value: { code: 'organisation', state: 'done' } }],
  },
  { text: '第三者委員会の設置は予定しておりません。', finds: [], because: 'It is not planned.' },
  {
    text: 'セキュリティを担う専任の要員を配置します。',
    finds: [
      {
        quote: 'セキュリティを担う専任の要員を配置します',
        value: { code: 'organisation', state: 'planned' },
      },
    ],
  },
  {
    text: '同様の設定の誤りがないか、全ての掲載資料を点検しました。',
    finds: [{ quote: '全ての掲載資料を点検しました', value: { code: 'assessment', state: 'done' } }],
  },
  {
    text: 'サーバー上の個人情報を削除しました。',
    finds: [
      { quote: 'サーバー上の個人情報を削除しました', value: { code: 'data_minimisation', state: 'done' } },
    ],
  },
  {
    text: '本システムは個人情報を保持しない仕様です。',
    finds: [],
    because: 'It says how the system is made.',
  },
  {
    text: '流出した情報が公開されていないか、継続的に確認しております。',
    finds: [
      {
        quote: '流出した情報が公開されていないか、継続的に確認しております',
        value: { code: 'takedown', state: 'in_progress' },
      },
    ],
  },
  {
    text: '多要素認証を導入することといたしました。',
    finds: [{ quote: '多要素認証を導入することといたしました', value: { code: 'mfa', state: 'planned' } }],
  },
  {
    text: '対応：該当サーバーのネットワークからの隔離',
    finds: [{ quote: '該当サーバーのネットワークからの隔離', value: { code: 'isolate', state: 'done' } }],
  },
  {
    text: '(現在までの対応)\n・該当サーバーの隔離\n・全パスワードの変更',
    finds: [
      { quote: '該当サーバーの隔離', value: { code: 'isolate', state: 'done' } },
      { quote: '全パスワードの変更', value: { code: 'password_reset', state: 'done' } },
    ],
  },
  {
    text: '研修を4月10日に実施したところです。',
    finds: [{ quote: '研修を4月10日に実施したところ', value: { code: 'training', state: 'done' } }],
  },
  {
    text: 'サーバーを一新する計画です。',
    finds: [{ quote: 'サーバーを一新する計画', value: { code: 'rebuild', state: 'planned' } }],
  },
  {
    text: '情報セキュリティ部門の強化を進めております。',
    finds: [
      {
        quote: '情報セキュリティ部門の強化を進めております',
        value: { code: 'organisation', state: 'in_progress' },
      },
    ],
  },
  {
    text: '社員のリテラシー向上のための施策を進めております。',
    finds: [
      {
        quote: '社員のリテラシー向上のための施策を進めております',
        value: { code: 'training', state: 'in_progress' },
      },
    ],
  },
  { text: '社員のリテラシー向上のため、資料を購入しました。', finds: [], because: 'It names a purpose.' },
  {
    text: '全端末のウイルススキャンを実施し、異常がないことを確認するとともに、監視を続けております。',
    finds: [
      {
        quote: '全端末のウイルススキャンを実施し、異常がないことを確認',
        value: { code: 'malware_scan', state: 'done' },
      },
      { quote: '監視を続けております', value: { code: 'soc', state: 'in_progress' } },
    ],
  },
  {
    text: 'お手数ですが、速やかにパスワードの変更を行っていただけますでしょうか。',
    finds: [
      {
        quote: '速やかにパスワードの変更を行っていただけますでしょうか',
        value: { code: 'password_reset', state: 'in_progress' },
      },
    ],
  },
  {
    text: 'バックアップデータを使用することにより、現在は復旧しております。',
    finds: [
      {
        quote: 'バックアップデータを使用することにより、現在は復旧しております',
        value: { code: 'restore_backup', state: 'done' },
      },
    ],
  },
  {
    text: 'パスワード管理の見直しを実施しました。',
    finds: [
      { quote: 'パスワード管理の見直しを実施しました', value: { code: 'access_control', state: 'done' } },
    ],
  },
  { text: '外部からは操作できない環境を構築します。', finds: [], because: 'Nothing is rebuilt.' },
  {
    text: '保護者を装った詐欺の連絡や請求が届くおそれがあります。',
    finds: [],
    because: 'Nobody is told by the publisher.',
  },
  {
    text: '該当するお客様への個別通知（順次対応中）',
    finds: [
      {
        quote: '該当するお客様への個別通知（順次対応中）',
        value: { code: 'notify_individuals', state: 'in_progress' },
      },
    ],
  },
  {
    text: 'システムを止め調査した結果、不正なプログラムが見つかりました。',
    finds: [
      { quote: 'システムを止め調査した', value: { code: 'isolate', state: 'done' } },
      { quote: 'システムを止め調査した', value: { code: 'forensics', state: 'done' } },
    ],
  },
  {
    text: '別の環境でバックアップデータの復元を行いました。',
    finds: [
      {
        quote: '別の環境でバックアップデータの復元を行いました',
        value: { code: 'restore_backup', state: 'done' },
      },
    ],
  },
  {
    text: '委託先に対し、安全管理を徹底するよう指導。',
    finds: [{ quote: '安全管理を徹底するよう指導。', value: { code: 'vendor_management', state: 'done' } }],
  },
  {
    text: '同社からは、監視の仕組みを整備するなど、管理体制の強化を図るとの報告を受けております。',
    finds: [
      {
        quote: '監視の仕組みを整備するなど、管理体制の強化を図るとの報告',
        value: { code: 'soc', state: 'planned' },
      },
    ],
  },
  {
    text: 'この影響により、一部の業務にも停止等の影響が生じました。',
    finds: [],
    because: 'It is what befell the business.',
  },
  {
    text: '不正なメールの送信は停止しております。',
    finds: [],
    because: 'Nothing of the service is stopped.',
  },
  {
    text: '今後、漏えいが判明したお客様には、速やかに個別にご連絡いたします。',
    finds: [],
    because: 'It says what would be done if.',
  },
  {
    text: '関係各位には深くお詫びするとともに、再発防止の取り組みについてお知らせいたします。',
    finds: [],
    because: 'It is what the notice is about.',
  },
  {
    text: '【パスワード変更方法】 ログイン後、設定画面より変更いただけます。',
    finds: [],
    because: 'It says how, and asks nobody.',
  },
  {
    text: '最終的な被害額につきましては、現在調査中です。',
    finds: [],
    because: 'It is the amount that is sought.',
  },
  {
    text: '社内の危機管理体制を立ち上げました。',
    finds: [{ quote: '社内の危機管理体制を立ち上げました', value: { code: 'organisation', state: 'done' } }],
  },
  {
    text: 'すべてのサーバーの初期化作業を実施しております。',
    finds: [
      {
        quote: 'すべてのサーバーの初期化作業を実施しております',
        value: { code: 'rebuild', state: 'in_progress' },
      },
    ],
  },
  {
    text: '原因の調査を進めている中で、別の端末への接続が見つかりました。',
    finds: [
      {
        quote: '原因の調査を進めている中で、別の端末への接続が見つかりました',
        value: { code: 'forensics', state: 'in_progress' },
      },
    ],
  },
  {
    text: 'ご連絡がかなわなかったお客様には、本公表をもって通知に代えさせていただきます。',
    finds: [],
    because: 'Those are they who could not be reached.',
  },
  {
    text: '委託先への監視体制を強化してまいります。',
    finds: [
      {
        quote: '委託先への監視体制を強化してまいります',
        value: { code: 'vendor_management', state: 'planned' },
      },
    ],
  },
  {
    text: '今後の対応方針並びに再発防止策についてお客様へご案内する予定です。',
    finds: [],
    because: 'It promises a notice.',
  },
  {
    text: '不具合は翌日に修正しました。',
    finds: [{ quote: '不具合は翌日に修正しました', value: { code: 'patch', state: 'done' } }],
  },
  {
    text: 'サーバーの電源を切っております。',
    finds: [{ quote: 'サーバーの電源を切っております', value: { code: 'isolate', state: 'done' } }],
  },
  {
    text: 'お客様にご連絡を行う際は、所定の電話番号を用います。',
    finds: [],
    because: 'It says how it is done at any time.',
  },
]
