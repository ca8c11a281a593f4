import { makeTest } from '../../text/matches.ts'
import type { Quantity } from '../../text/quantities/quantity.ts'
import type { Surroundings } from './surroundings.ts'
import type { Counted } from './what-is-counted.ts'

/** Why a number that could be counted is not a count of what the incident touched. */
export interface DeclineRule {
  readonly rule: string
  readonly because: string
  applies(q: Quantity, at: Surroundings, counted: Counted): boolean
}

const near = (at: Surroundings): string => at.before.slice(-40)
const title = (at: Surroundings): string => at.headings[0] ?? ''
const isOf = (counted: Counted, ...which: Counted[]): boolean => which.includes(counted)

const hasHarm = makeTest(
  /送ら|使われ|迷惑|通信|転送|漏えい|漏洩|漏れ|流出|窃取|持ち出|閲覧|公開|不正|侵入|侵害|影響|対象|該当|被害|暗号化|感染|おそれ|恐れ|可能性|疑い|含ま|保存|保管|格納|記録|搭載|登録|送信|悪用|なりすま|削除|改ざん|外部|乗っ取|攻撃|盗|紛失|詐取|損失|損害|情報|個人データ|内訳/,
)
// Apart: they begin as what is counted does, so that the pattern would be tried at every figure.
const ofFigures = /[件人]数/
const namesHarm = (words: string): boolean => hasHarm(words) || ofFigures.test(words)

/** 「4拠点におきましては、被害の発生は確認されておりません」, 「120台に影響はない」, 「2校を除く」. */
const nothingHappened =
  /^[^、。]{0,16}(?:に(?:は|つ\S{1,4})?(?:影響|異常|感染|被害)(?:は|が)?(?:な|あり?ま?せん|確認され(?:て|な|ま)|ございま)|は(?:正常|対象外|影響(?:を受けて)?(?:いな|おりま|ありま|な)))|^(?:以外|を除)|^(?:分)?(?:の[^、。]{0,10})?(?:に(?:おき|お|つ|関)[^、。]{0,6}|で|に)は、?[^、。]{0,16}(?:被害|影響|感染|漏えい|漏洩|流出|不正アクセス|痕跡|形跡)[^、。]{0,14}(?:確認され(?:て(?:おり|い)(?:ませ|な)|ませ)|ありませ|ございませ|なし|なかった)|^[^。]{0,16}いずれも[^、。]{0,20}(?:ありませ|ございませ|確認され(?:て(?:おり|い)ませ|ませ))|^\)?(?:への|に対する)[^、。]{0,8}(?:侵入|不正アクセス|影響|被害|感染|攻撃)(?:は|も)、?[^、。]{0,12}(?:確認され(?:て(?:おり|い)(?:ませ|な)|ませ)|ありませ|ございませ|なし|なかった)|^の[^、。]{0,8}ファイル[^。]{0,40}いずれも[^、。]{0,12}個人情報[^、。]{0,12}(?:で(?:は|も)|含まれて(?:い|お)|なかった)/
const untouchedBefore =
  /(?:影響(?:の|を受け)(?:ない|なかった|ていない)|対象外の?|被害のない|非対象|確認され(?:なかった|ていない)|受け(?:なかった|ていない))[^、。]{0,20}$/

/** In order: the first that applies gives the reason. */
export const declineRules: readonly DeclineRule[] = [
  {
    rule: 'none',
    because: 'Nothing is counted: the number is zero.',
    applies: q => q.value === 0,
  },
  {
    rule: 'enquiries',
    because: 'It counts enquiries, reports or complaints that came in.',
    applies: (_, at, counted) =>
      isOf(counted, 'records', 'persons') &&
      (/(?:問い?合わ?せ(?!フォーム|内容|情報|データ|履歴)|相談|申し?出|苦情|照会|通報|ご意見)(?:は|が|を|の件数は|件数[:は]?|、)?[^、。情報]{0,10}$/.test(
        near(at),
      ) ||
        /(?:連絡|申し?出|報告|相談|通報)が(?:あった|寄せられた|ありました)[^、。]{0,8}$/.test(near(at)) ||
        /^(?:の方|のお客様)?(?:から|より)[^、。]{0,16}(?:申し?出|ご?連絡|ご?相談|問い?合わ?せ)が/.test(
          at.after,
        ) ||
        (/(?:お知らせ|ご?連絡|ご?報告|お?申し?出|届け?出|声)[をが](?:合計|合わせて|これまでに)?$/.test(
          near(at),
        ) &&
          /^(?:ほど)?、?(?:いただ|頂|受け|寄せ|あり|ござい|届)/.test(at.after)) ||
        /^[^、。]{0,6}(?:の|ほど)?(?:お?問い?合わ?せ|ご?相談|苦情|照会|通報)(?!.{0,4}(?:情報|内容|フォーム|データ|履歴))/.test(
          at.after,
        )),
  },
  {
    rule: 'addressees',
    because: 'It counts those who were told or could be reached, not those affected.',
    applies: (_, at, counted) =>
      isOf(counted, 'records', 'persons', 'mails') &&
      (/^(?:様)?(?:の(?:方|皆様|お客様))?(?:に(?:対し)?|へ)[^、。]{0,12}(?:連絡済|通知済|(?:連絡|通知|発送|送付)(?:が|を|の)?完了|送付済)/.test(
        at.after,
      ) ||
        /(?:通達|連絡|通知|送付|発送|配布)(?:が|の)?(?:可能|できた|済み|完了|した)[^、。]{0,8}$/.test(
          near(at),
        ) ||
        /^[^、。]{0,8}(?:連絡済|通知済|連絡が取れ|へ発送|に発送|に書面を送)/.test(at.after)),
  },
  {
    rule: 'example',
    because: 'It is an example of how entries are counted.',
    applies: (_, at) =>
      /^(?:分)?(?:と|として)(?:数え|カウント|計上)/.test(at.after) && /例えば|たとえば|場合/.test(at.before),
  },
  {
    rule: 'examined',
    because: 'It counts the machines that are looked into, not those that were hit.',
    applies: (_, at, counted) =>
      isOf(counted, 'servers', 'devices') &&
      (/(?:調査|点検|確認|検査|フォレンジック)(?:の)?対象は、?[^。]{0,40}$/.test(near(at)) ||
        (/^(?:は|の)[^。、]{0,16}(?:終える|終わる|終了する|完了する)(?:予定|見込)/.test(at.after) &&
          /残(?:る|りの?) ?$/.test(near(at)))),
  },
  {
    rule: 'asked-for',
    because: 'It counts what a fake message asks for.',
    applies: (_, at) => /^の(?:情報|項目)(?:等|など)?の(?:入力|提供|回答)を(?:求め|要求|促)/.test(at.after),
  },
  {
    rule: 'product-name',
    because: 'The number is part of the name of a product.',
    applies: (q, at, counted) => counted === 'accounts' && q.value === 365 && /[A-Za-z] ?$/.test(at.before),
  },
  {
    rule: 'staff-at-work',
    because: 'It counts people at work on the incident, or the one who acted.',
    applies: (q, at, counted) =>
      isOf(counted, 'persons') &&
      (/^(?:体制|が(?:対応|常駐|従事|出勤|兼務|担当)|で(?:対応|調査|復旧|行|確認|実施|担当|構成)|を(?:置|配置|増員|選任|任命|専任)|の協力体制|の専門家|のエンジニア|態勢|規模)/.test(
        at.after,
      ) ||
        /(?:専門家|エンジニア|調査員|弁護士|委員|技術者|警備員|応援)(?:など)?[^、。]{0,6}$/.test(near(at)) ||
        ((q.value ?? 9) <= 3 &&
          /^(?:が|の|、)?[^、。]{0,14}(?:パソコン|PC|端末|誤って|操作|誤送信|開封|クリック|持ち出|逮捕|になりすま)/.test(
            at.after,
          ) &&
          !/(?:お客|会員|利用者|顧客)/.test(near(at)))),
  },
  {
    rule: 'employees-in-general',
    because: 'It is the size of the organisation, not of the incident.',
    applies: (_, at, counted) =>
      isOf(counted, 'persons', 'organisations') &&
      /(?:従業員数|社員数|職員数|生徒数は|会員数は|導入(?:社数|企業|実績)|契約社数|グループ会社は|全従業員)[^、。]{0,10}$/.test(
        near(at),
      ) &&
      !/漏|流出|対象|可能性|おそれ|恐れ/.test(`${near(at)}${at.after.slice(0, 20)}${title(at)}`),
  },
  {
    rule: 'trained-or-told',
    because: 'It counts those trained, checked or asked to act.',
    applies: (_, at) =>
      /^[^、。]{0,10}(?:に対する|への|向けの|を対象に(?:した)?|に)?(?:教育|研修|訓練|説明会|講習|アンケート|ヒアリング)/.test(
        at.after,
      ),
  },
  {
    rule: 'whole-of-a-part',
    because: 'It is the whole of which a part was affected.',
    applies: (_, at, counted) =>
      isOf(counted, 'servers', 'devices', 'organisations', 'files') &&
      /^のうち[^。]{0,16}[0-9]/.test(at.after),
  },
  {
    rule: 'not-vouched-for',
    because: 'It repeats a figure that somebody else gave.',
    applies: (_, at) => /^(?:分)?[」』]?という(?:数|情報|投稿|件数|人数|報道|記載|主張)/.test(at.after),
  },
  {
    rule: 'unaffected',
    because: 'It counts what was not affected.',
    applies: (_, at) => nothingHappened.test(at.after) || untouchedBefore.test(near(at)),
  },
  {
    rule: 'unaffected-by-heading',
    because: 'It stands under a heading that says nothing happened to them.',
    applies: (_, at) =>
      /(?:されて(?:い|おり)?(?:ない|ません)|なかった|[な無]いことが?(?:確認|判明)|対象外)/.test(title(at)),
  },
  {
    rule: 'legal-threshold',
    because: 'It is the figure of a rule (report is due from 1,000 on), not of the incident.',
    applies: (_, at) =>
      /(?:報告義務|義務|基準|要件|規則|法律|規定)[^。]{0,24}$/.test(near(at)) &&
      /^[」』]?(?:以上|超|を超)/.test(at.after),
  },
  {
    rule: 'download-size',
    because: 'It is the size of a file to download.',
    applies: (_, at, counted) =>
      isOf(counted, 'bytes') && /(?:PDF|Excel|Word|ZIP|ファイル)[^、。]{0,6}$/i.test(near(at)),
  },
  {
    rule: 'correction',
    because: 'It counts entries that were taken out as double.',
    applies: (_, at) =>
      /重複(?!を?除|なし|排除|の?ない)[^、。]{0,16}$/.test(near(at)) ||
      /^(?:を|が)?(?:削除|追加)?(?:修正|訂正)/.test(at.after),
  },
  {
    rule: 'searched',
    because: 'It is the extent of the search, not of the damage.',
    applies: (_, at, counted) =>
      isOf(counted, 'devices', 'servers', 'files', 'accounts', 'organisations') &&
      /^[^、。]{0,3}(?:を対象(?:に|として)|を(?:調査|点検|検査|スキャン|確認)|に(?:つ\S{1,4})?(?:確認を|調査を|EDR|導入)|の(?:点検|調査|確認)|の[^。]{0,24}を(?:点検|検査|調査)(?:し|いた))/.test(
        at.after,
      ),
  },
  {
    rule: 'replaced-machines',
    because: 'It counts a remedy: machines or accounts replaced, reset, added.',
    applies: (_, at, counted) =>
      isOf(counted, 'devices', 'servers', 'accounts', 'records') &&
      /^を(?:削除|無効|停止|棚卸し)(?!され)|^[^、。]{0,12}(?:を(?:新規|新た|交換|入れ替|導入|増設|廃止|初期化|購入|調達|再構築|配備))/.test(
        at.after,
      ),
  },
  {
    rule: 'earlier-figure',
    because: 'It is an earlier figure that this notice replaces.',
    applies: (_, at) =>
      /(?:訂正前|修正前|変更前|誤[):】]|前回(?:の)?(?:公表|発表|お知らせ|報告)(?:内容)?(?:で|の|時)(?:は|の)?|(?:月|日)(?:付|に?公表|発表)(?:時点)?(?:で|の|は)|当初(?:は|の|公表)?)[^、。]{0,16}$|第[0-9一二三四五六七八九]+報(?:で|の|において)[^、。]{0,14}「[^」]{0,6}$/.test(
        near(at),
      ) ||
      /^(?:分)?(?:→|から(?:変更|修正|訂正|増加|減少|[0-9])|と(?:公表|発表|お知らせ|お伝え|ご?報告|ご?案内)(?:し|いた|して)(?!.{0,6}(?:ます$|おります$)))/.test(
        at.after,
      ),
  },
  {
    rule: 'viewers',
    because: 'It counts those who looked on, not those affected.',
    applies: (_, at, counted) =>
      isOf(counted, 'persons', 'records') &&
      /(?:視聴者|閲覧者|来訪者|訪問者|フォロワー|同時接続)(?:数|者数)?(?:が|は|で)?、?(?:約|最大)?$/.test(
        near(at),
      ),
  },
  {
    rule: 'attempts',
    because: 'It counts attempts, accesses or transactions, not what was touched.',
    applies: (_, at, counted) =>
      isOf(counted, 'records') &&
      /^(?:の|に及ぶ|もの)?[^、。]{0,10}(?:試行|攻撃|不正(?:な)?アクセス(?!.{0,10}(?:され|を受けた))|ログイン試行|リクエスト|決済処理|注文$|回線)/.test(
        at.after,
      ),
  },
  {
    rule: 'matters',
    because: 'It counts incidents or matters (この1件), not what one of them touched.',
    applies: (q, at, counted) =>
      isOf(counted, 'records', 'persons') &&
      (q.value ?? 0) <= 3 &&
      !/名|人/.test(q.counter?.words ?? '') &&
      (/(?:事案|事象|事故|事件|案件|インシデント|本件|投稿|障害|報道|欠陥|脆弱性|不具合|弱点)[^、。]{0,8}$/.test(
        near(at),
      ) ||
        /^の(?:事案|事象|事故|事件|案件|インシデント|障害|報道)/.test(at.after)),
  },
  {
    rule: 'partners-in-general',
    because: 'It counts contractors, makers or sites of the ordinary business.',
    applies: (_, at, counted) =>
      isOf(counted, 'organisations') &&
      (/(?:委託先|委託業者|業者|印刷会社|事業者である|上記|以下|次の|両|運営する[^、。]{0,10}|展開する|全国|世界|全)(?:の)?[((]?$/.test(
        near(at),
      ) ||
        /^(?:から|より)、|^(?:の)?(?:印刷会社|業者|事業者に|に(?:作成を)?委託|で(?:作成|構成|運営)|体制|共同|に業務|に確認を)/.test(
          at.after,
        )) &&
      !/^(?:[^、。]{0,16})(?:影響|漏|流出|被害|対象|可能性|恐れ|おそれ)/.test(at.after),
  },
  {
    rule: 'ordinary-business',
    because: 'It counts orders or cases of the ordinary business that were made good.',
    applies: (_, at, counted) =>
      isOf(counted, 'records', 'persons') &&
      /^(?:のうち、?約?[0-9,.万千]{1,9}件)?(?:を|は|の)(?:全て|すべて)?(?:確かめ|照合|復旧|復元|再入力|入力し直|手作業|出荷|処理|受注)/.test(
        at.after,
      ),
  },
  {
    rule: 'price',
    because: 'It is a price, a fee, a refund or a result in the accounts, not a loss from the incident.',
    applies: (_, at, counted) =>
      isOf(counted, 'money') &&
      !/被害|詐取|損失|損害|不正(?:送金|出金|利用|に)|だまし|騙し|電子マネー|振り?込|引き出|流出|送金|盗|購入(?:し|させ)|支払(?:って|い?ま?し|わされ)/.test(
        `${at.before}${at.after.slice(0, 40)}${title(at)}`,
      ),
  },
  {
    rule: 'no-word-of-harm',
    because: 'Nothing around it says that the incident touched what it counts.',
    applies: (q, at, counted) =>
      // People and entries are hardly ever counted in a notice but for the damage.
      !(isOf(counted, 'persons', 'records') && (q.value ?? 0) > 3) &&
      !(counted === 'organisations' && q.counter?.words === '校' && !/全[^、。]{0,8}$/.test(near(at))) &&
      !namesHarm([at.before, at.after, at.column, at.row, at.labelAbove, at.lead, ...at.headings].join(' ')),
  },
]
