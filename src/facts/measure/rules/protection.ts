import { type MeasureRule, measure } from '../rule.ts'

/** Tools and technical limits. */
export const protectionRules: readonly MeasureRule[] = [
  measure('edr', 'edr', 'EDR|XDR|MDR|挙動検知|エンドポイント検知|Endpoint Detection'),
  measure(
    'antivirus',
    'antivirus',
    'ウイルス対策|ウィルス対策|アンチウイルス|アンチウィルス|マルウェア対策|セキュリティソフト|セキュリティ対策ソフト|セキュリティーソフト|エンドポイントセキュリティ|EPP|NGAV',
    '(?!会社)',
  ),
  measure(
    'mfa',
    'mfa',
    '多要素認証|二要素認証|2要素認証|二段階認証|2段階認証|多段階認証|MFA|ワンタイムパスワード|パスキー|ハードウェアトークン',
    '(?!のない|機能が|が未|が設定されてい|を設定していな)',
  ),
  measure(
    'waf',
    'waf',
    'WAF|Web Application Firewall|ウェブアプリケーションファイアウォール|Webアプリケーションファイアウォール',
  ),
  measure('ids_ips', 'ids-ips', 'IDS|IPS|侵入検知|侵入防止|侵入防御', '(?!まで|され)'),
  measure('zero_trust', 'zero-trust', 'ゼロトラスト|SASE', '(?![^。]{0,8}移行前)'),
  measure(
    'network_segmentation',
    'segmented',
    'ネットワーク|セグメン|サイト群|システム間',
    '[^。、]{0,12}?(?:分離(?!され)|分割|テーション|セグメント化)',
  ),
  measure(
    'log_management',
    'logs-kept',
    'ログ',
    '(?!イン|オ)[^。、]{0,18}?(?:保存|保管|取得|管理|監査|強化|保全|保持|収集|分析システム)(?!画面|サーバ|する(?:サーバ|機器|システム))',
    { notBefore: /(?:プ|ブ|カタ|アナ|バック)$/ },
  ),
  measure(
    'encryption_dlp',
    'encrypted',
    '暗号化',
    '(?:管理|保存|保管|対応|の?(?:徹底|強化|導入|実施)|を(?:徹底|強化|導入|実施|行|進))',
    {
      notBefore: /(?:ランサム|攻撃者|により)[^。]{0,20}$/,
    },
  ),
  measure(
    'encryption_dlp',
    'dlp',
    'DLP|USBメモリ|USB|外部記憶媒体|外部記録媒体|可搬媒体|外部媒体|データ持ち出し|データの持ち出し',
    '[^。、]{0,16}?(?:制限|禁止|防止|制御|導入|強化)',
  ),
  measure(
    'mail_security',
    'mail-secured',
    'DMARC|DKIM|SPF|メールセキュリティ|メールフィルタ|迷惑メール対策|迷惑メールフィルタ|なりすましメール対策',
    '[^。、]{0,14}?(?:強化|導入|設定|見直|向上|対応|実装)',
  ),
  measure(
    'mail_security',
    'mail-strengthened',
    'メール',
    '(?!アドレス)[^。、]{0,24}?(?:セキュリティ(?:の|を)?強化|フィルタリング|無害化)',
  ),
  measure(
    'access_control',
    'access-limited',
    'アクセス制限|アクセスを制限|アクセス制御|アクセス権限|アクセス権|アクセスの制限|アクセスIP|接続制限|接続元制限|通信制限|通信の制限|最小権限|最小特権|権限管理|権限設定|実行権限|ID管理|認証基盤|IP制限|IPアドレス制限|ログイン制限',
    '(?!が|を?(?:不正に|奪取|悪用|取得|窃取))',
  ),
  measure(
    'access_control',
    'firewall',
    'ファイアウォール|ファイヤーウォール|ファイアーウォール|FW|UTM',
    '[^。、はが]{0,14}?(?:導入|強化|設置|追加|見直|増設|新設|設定(?:の|を)?(?:変更|強化|見直))',
    {
      notBefore: /(?:従前|以前|従来)[^。]{0,30}$/,
    },
  ),
  measure(
    'access_control',
    'path-reviewed',
    '通信経路|アクセス経路|アクセス設定|接続経路',
    '[^。、及お遮]{0,10}?(?:見直|厳格|制限|強化|再確認|変更)',
  ),
  measure('access_control', 'captcha', 'CAPTCHA|reCAPTCHA|キャプチャ認証'),
  measure('access_control', 'limits', '制限', '', {
    before:
      /(?:アクセス|IP(?:アドレス)?|接続|通信|ログイン|海外から|権限|ネットワーク|書き込み)[^。、]{0,14}$/,
    notBefore: /(?:機能|サービス|利用|業務|診療)[^。、]{0,8}$/,
  }),
  measure(
    'access_control',
    'authentication-strengthened',
    '認証',
    '(?!情報|局|取得|キー|画面|コード|番号|マーク|機関)[^。、]{0,14}?(?:強化|厳格化|見直|導入|高度化|徹底|変更)',
    {
      notBefore: /(?:要素|段階|ドメイン)$/,
    },
  ),
  measure(
    'access_control',
    'rights-reviewed',
    '権限',
    '[^。、]{0,14}?(?:見直|最小|厳格|強化|整理|付与ルール|管理)',
  ),
  measure(
    'access_control',
    'settings-mended',
    '設定',
    '[^。、]{0,10}?(?:不備を?(?:解消|修正|是正)|の?見直|を?(?:修正|是正|強化|厳))',
    {
      before: /(?:機器|ネットワーク|サーバー?|セキュリティ|公開|共有|アクセス|システム|権限)[^。、]{0,8}$/,
    },
  ),
  measure(
    'soc',
    'watch',
    '監視',
    '(?!カメラ|装置|システムが|により|による(?!.{0,12}強化)|委員|官庁|役|指導)',
    {
      notBefore: /(?:ダークウェブ|流出|漏えい|漏洩|悪用|流通|相互)[^。防]{0,14}$/,
    },
  ),
  measure(
    'soc',
    'soc',
    'SOC|SIEM|UEBA|24時間365日|24/365|振る舞い検知|ふるまい検知|異常検知|検知能力|検知体制|検知機能|検知の仕組み|検知仕組み|早期検知|検知・監視|検知システム',
  ),
  measure('soc', 'monitoring', 'モニタリング|注視', '', {
    before: /(?:ネットワーク|システム|サーバー?|ログ|通信|アクセス|セキュリティ|監査)[^。]{0,12}$/,
  }),
]
