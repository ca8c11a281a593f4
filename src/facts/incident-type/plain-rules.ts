import type { IncidentTypeCode } from '../../model/vocabulary/incident-types.ts'
import type { MentionRule } from '../../text/mentions.ts'

const delivered = '送っ|送ら|送信し|送付し|届い|届き|渡し|渡っ|郵送し|発送し|封入し|交付し|投函し'
const slip = '取り違え|入れ違|打ち(?:誤|間違)|押し(?:誤|間違)|選び(?:誤|間違)|書き(?:誤|間違)|間違え|間違っ'
const visible = '開け|見られ|見え|読め|閲覧でき|参照でき|ダウンロードでき'

// biome-ignore format: one rule a line
/** What happened as it is told without the words of the trade. */
export const plainRules: readonly MentionRule<IncidentTypeCode>[] = [
  { code: 'misdelivery', rule: 'wrong-address', pattern: new RegExp(`(?:宛先|宛名|あて先|送付先|送信先|番号|アドレス|封筒|住所|送り先|届け先|一覧)[^。、]{0,16}?(?:${slip})[^。]{0,60}?(${delivered})`, 'g') },
  { code: 'misdelivery', rule: 'wrong-hands', pattern: new RegExp(`(?:別の|よその|見知らぬ|無関係の|関係のない|違う|異なる)(?:方|人|世帯|家庭|患者|保護者|利用者|住民|会社|事業者|相手)(?:の(?:方|お宅|自宅|住所))?(?:に|へ|あてに|宛に)[^。、]{0,14}?(${delivered})`, 'g') },
  { code: 'insider', rule: 'former-staff', pattern: /(?:元(?:従業員|社員|職員|役員|派遣社員)|退職(?:した|済みの?)(?:者|従業員|社員|職員))(?:が|による|は)[^。]{0,80}?(不正(?:な|に)(?:ログイン|アクセス|取得|持ち出|閲覧|利用)|無断で(?:[^。、]{0,10}?)(?:持ち出|取得|複製|保存|閲覧)|持ち出し(?:て|た)|持ち出さ)/g },
  { code: 'impersonation', rule: 'brand-faked', pattern: /(?:当|弊|本)(?:[一-鿿]{1,4}|ホテル|センター|グループ|クラブ|ショップ|サイト)を(装[うっい]|騙[っるり]|かた[っるり]|名乗[っるり]|なりすま|成りすま)/g },
  { code: 'exposure', rule: 'open-to-all', pattern: new RegExp(`(?:誰(?:から)?でも|だれ(?:から)?でも|外部(?:の方|の人|の者)?から(?:も)?|外から(?:も)?|インターネット(?:上)?(?:の|で|から)|一般の(?:方|人)(?:から|が)(?:も)?|部外者(?:が|から)(?:も)?)[^。]{0,24}?(?:${visible})る?(?:[^。、]{0,4}?)(設定|状態|ように(?=な)|まま)`, 'g') },
  { code: 'money_loss', rule: 'points-gone', pattern: /(?:ポイント|残高|マイル)[^。、]{0,16}?(?:電子マネー|現金|ギフト券|商品券|金券)[^。、]{0,6}?に(替えられ|換えられ|交換され)/g },
  { code: 'card_skimming', rule: 'card-read-off', pattern: /(?:注文|決済|支払い?|購入)(?:手続き?)?の?(?:画面|ページ|フォーム|欄)[^。]{0,30}?(?:入力|打ち込)[^。]{0,20}?カード[^。、]{0,14}?[がをは][^。]{0,20}?(送られ|送信され|抜き取|盗み取|読み取られ)/g },
  { code: 'system_failure', rule: 'does-not-work', pattern: /(?:正しく|正常に|平常どおり|通常どおり)[^。、]{0,8}?(?:表示|動作|作動|利用|稼働|接続|処理|作動|反映)(?:が)?(?:され|でき|し)(?:ない|なく|なかった)[^。、]{0,6}?(状態|事象|現象|不具合|な[りっ])/g },
  { code: 'account_compromise', rule: 'key-used', pattern: /(?:クラウド|管理者|ストレージ)[^。]{0,24}?鍵[^。]{0,60}?[がを](?:[^。、]{0,8}?)(使われ|悪用さ|盗まれ|用いられ)/g },
  { code: 'unauthorized_access', rule: 'key-used', pattern: /(?:クラウド|管理者|ストレージ)[^。]{0,24}?鍵[^。]{0,60}?[がを](?:[^。、]{0,8}?)(使われ|悪用さ|盗まれ|用いられ)/g },
  { code: 'unauthorized_access', rule: 'injection', pattern: /SQLインジェクション(?:攻撃)?[^。]{0,40}?(行わ|受け|読み出|引き出|により|によって|され)/gi },
  { code: 'unauthorized_access', rule: 'server-taken-over', pattern: /サーバー?(?:が|を)[^。、]{0,12}?(乗っ取ら)(?=れ)/g },
  { code: 'unauthorized_access', rule: 'got-in', pattern: /(?:攻撃者|第三者|何者か|犯人)[^。]{0,60}?(?:内|中|ネットワーク|サーバー?|システム|端末|機器)(?:に|へ)(入り込|入っ|入りま|入り、|潜り込|忍び込)|(?:内|中|ネットワーク|サーバー?|システム|端末|機器)(?:に|へ)(入り込まれ|入られ|忍び込まれ)/g },
  { code: 'unauthorized_access', rule: 'remote-controlled', pattern: /(?:パソコン|PC|端末|画面|機器)[^。]{0,24}?(?:外部|遠隔|相手(?:方)?|第三者)[^。、]{0,4}?(?:から|で|に)[^。、]{0,6}?(操作でき|操作され|操作可能|操作が可能)/g },
]
