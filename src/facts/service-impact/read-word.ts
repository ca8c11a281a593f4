import { cutOff } from './cut-off.ts'
import {
  failed,
  limited,
  maintenance,
  outage,
  refused,
  stopped,
  unavailable,
  underRepair,
} from './stopped.ts'
import { delayed, effect, goesOn, hindrance, keepsOn, reduced, safe, slowed, usual } from './unharmed.ts'
import type { Reader, WordReading } from './word-reading.ts'
import {
  asBefore,
  begunAgain,
  byHand,
  limitedTo,
  makeshift,
  otherChannel,
  repaired,
  resolved,
  restoring,
  running,
  substitute,
  usableAgain,
} from './working-again.ts'

/** Words that a statement about a service turns on; one pass over the view. */
export const wording =
  /復旧|再開|回復(?=し|いた|まで|させ)|制限(?=して(?:い|お)(?!りました)|させていただ|せざる|を(?:余儀|かけて|設けて)|中(?:です|で|と)|[をは](?:全て|すべて|順次)?解除(?:いた|致)?しま)|復活(?=が?(?:でき|出来|し|いた))|解消(?=(?:いた|致)?(?:し|さ)|済)|稼働|稼動|停止|休止|閉鎖|中止(?!命令)|中断|見合わせ|取り?(?:やめ|止め)|クローズ|ストップ|シャットダウン|休[業診館校講園場](?!日|月|期|中の)|運休|欠航|(?<=お)休み|差し止め|取り下げ|(?<![受食差引突歯]け?い?し?き?)(?:止め|閉じ|閉め)(?=て(?:い|お)|たまま|た状|、)|(?<!受け)止ま(?=って(?:い|お)|ったまま|った[^。、\n]{1,12}は)|遮断|隔離|切り離|切断|(?:利用|使用|閲覧|アクセス|ログイン|接続|受信|送信|送受信|手続き?|表示|受け?付け?|受け?入れ|受診|診療|診察|発行|発券|発送|出荷|納品|提供|扱い|申し?込み?|注文|予約|購入|検索|会計|支払い?|決済|振込み?|引き?出し|印刷|視聴|再生|予約|配送|運行|運航|操業|生産|製造|使うこと|読み書き)[^。、\n]{0,8}?(?:(?:でき|出来|いただけ|頂け|なれ)(?:な[いく]|ませ|ず|かね)|不可|不能|しづら|しにく|が?困難|行え(?:な[いく]|ませ))|行え(?:な[いく]|ませ)|(?:使え|動か|立ち上がら|起動し)(?:な[いく]|ませ|ず)|受け?付け(?=(?:て(?:い|お)(?:ませ|りませ|ら|な)))|ダウン(?=し(?:て(?:おり(?!ました)|い(?:ます|る))|た状))|(?<=お)断り|承(?:れ|ること)|障害|支障|影響|(?:平時|普段|ふだん)(?=の|どおり|通り|と(?:変わ|同))|通常(?:どおり|通り|の|営業|業務|運用|運営|稼働|体制)|平常|従来(?:どおり|通り)|これまで(?:どおり|通り)|(?:これまで|従来|以前)と(?:変わ|同)|(?:つなが|繋が)(?:らな|り[にづ])|不具合|(?:サービスの?提供|業務|営業|事業|生産|操業|運営|診療|供給|製造|出荷|配送|予約受注|受付)[はをも]、?(?:中断することなく、?|鋭意|引き?続き)?(?:継続|続け)|継続して(?=[^。、\n]{0,6}(?:稼働|提供|運[用営航行]|営業|行)|ご?利用(?:いただけ|頂け|でき))|受け?付け?(?=を(?:始め|開始))|正常|安心して|安全に(?:ご)?(?:利用|使用)|遅滞|遅延|遅れ|マニュアルで|問題な[くい]|問題(?=[はも](?:な[いく]|ござい|あり|発生))|手作業|手動|暫定|代替|限定的に|縮退|トライアル|新(?:しい|たな)(?:サーバー?|環境|システム)で|(?:修正|修復|再構築|移行)(?=(?:作業)?[がをはも]?(?:完了|済))|(?:利用|閲覧|使用|送受信|接続)(?=が?(?:可能とな[りっ]|(?:でき|いただけ|頂け)る(?:ように|状態[とに])な[りっ]))|メンテナンス|準備中|仮ページ|改修(?=中(?:です|で|と|。|$))|使え(?=る(?:ように|状態[とに])(?:な[りっ]|して))|(?<=に)限(?:って|り|定して)|(?:改めて|再び|再度)[^。、\n]{0,8}?(?:始め|開始|公開|開[いき]|オープン|稼働|稼動)(?=(?:(?:いた|致)?し)?(?:て(?:い|お)|まし))|元(?:どおり|通り|の(?:状態|姿|形)に|に)(?=[^。、\n]{0,16}?(?:戻|復|使え|利用|稼働|な[りっ]))|再(?:公開|稼働|稼動|オープン)|(?:縮小|短縮)(?=して)|遅く(?=なって)|時間を(?:いただいて|頂いて|要して)(?=おり|い)|滞りな[くい]|紙(?=カルテ|伝票|台帳|媒体|ベース|の[^。、\n]{1,10}(?:で|に|を)|に(?:よる|より)|で)|手書き|人手|業務(?:利用)?(?=を(?:開始(?:いた|致)?し))/g

/** Which reader answers for a word; the first that its beginning fits. */
const readers: readonly (readonly [RegExp, Reader])[] = [
  [/^(?:利用|閲覧|使用|送受信|接続|使え)$/, usableAgain],
  [/^(?:改めて|再び|再度)/, begunAgain],
  [/^元/, asBefore],
  [/^(?:修正|修復|再構築|移行)/, repaired],
  [/^(?:復旧|再|回復|復活)/, restoring],
  [/^制限/, limited],
  [/^解消/, resolved],
  [/^(?:停止|休|閉|中[止断]|見合|取|止|クローズ|ストップ|シャット|運休|欠航|(?<=お)休み|差し)/, stopped],
  [/^(?:遮断|隔離|切り離|切断)/, cutOff],
  [/^(?:障害|不具合)/, outage],
  [/^継続して$/, keepsOn],
  [
    /^受け?付け?$/,
    (before, after, sentence) =>
      after.startsWith('を') ? otherChannel(before, after, sentence) : unavailable(before, after, sentence),
  ],
  [/(?:継続|続け)$/, goesOn],
  [/^支障/, hindrance],
  [/^影響/, effect],
  [/^(?:稼働|稼動|業務(?:利用)?$)/, running],
  [/^問題$/, effect],
  [/^(?:通常|平|普|ふだん|従来|以前|これまで|正常|問題|滞)/, usual],
  [/^(?:紙|手書き|人手)/, byHand],
  [/^(?:マニュアル|手|暫定|限定|縮退|トライアル)/, makeshift],
  [/^安/, safe],
  [/^(?:遅く|時間)/, slowed],
  [/^遅/, delayed],
  [/^(?:縮小|短縮)/, reduced],
  [/^限[っり定](?!定的)/, limitedTo],
  [/^(?:代替|新)/, substitute],
  [/^(?:メンテ|準備|仮)/, maintenance],
  [/^改修/, underRepair],
  [/^(?:使え|動か|立ち|起動|ダウン)/, failed],
  [/^(?:断り|承)/, refused],
]

/** What a word found by `wording` says of a service, from its sentence: the words before it and after it. */
export function readWord(words: string, before: string, after: string, sentence: string): WordReading | null {
  const reader = readers.find(([begins]) => begins.test(words))?.[1] ?? unavailable
  return reader(before, after, sentence)
}
