import { cutOff } from './cut-off.ts'
import { limited, maintenance, outage, stopped, unavailable, underRepair } from './stopped.ts'
import { delayed, effect, goesOn, safe, usual } from './unharmed.ts'
import type { Reader, WordReading } from './word-reading.ts'
import {
  makeshift,
  repaired,
  resolved,
  restoring,
  running,
  substitute,
  usableAgain,
} from './working-again.ts'

/** Words that a statement about a service turns on; one pass over the view. */
export const wording =
  /復旧|再開|回復(?=し|いた|まで|させ)|制限(?=して(?:い|お)(?!りました)|させていただ|[をは](?:全て|すべて|順次)?解除(?:いた|致)?しま)|復活(?=が?(?:でき|出来|し|いた))|解消(?=(?:いた|致)?(?:し|さ)|済)|稼働|稼動|停止|休止|閉鎖|中止(?!命令)|見合わせ|(?<![受食差引突歯]け?い?し?き?)(?:止め|閉じ)(?=て(?:い|お)|たまま|、)|遮断|隔離|切り離|切断|(?:利用|使用|閲覧|アクセス|ログイン|接続|受信|送受信|手続き?|表示)[^。、\n]{0,4}?(?:でき(?:な[いく]|ませ|ず)|出来(?:な[いく]|ませ|ず)|(?:いただけ|頂け)(?:な[いく]|ませ|ず)|不可|不能|しづら|しにく|が?困難)|行えな[いく]|サービス[のがをは]?(?:ご)?提供(?:が|を)?でき(?:な[いく]|ませ|ず)|障害|支障|影響|通常(?:どおり|通り|の|営業|業務|運用|運営|稼働|体制)|平常|従来(?:どおり|通り)|これまで(?:どおり|通り)|(?:つなが|繋が)(?:らな|り[にづ])|不具合|(?:サービスの?提供|業務|営業|事業|生産|操業|運営|診療|供給|製造|出荷|配送|予約受注|受付)[はをも]、?(?:中断することなく、?|鋭意|引き?続き)?(?:継続|続け)|正常|安心して|安全に(?:ご)?(?:利用|使用)|遅滞|遅延|遅れ|マニュアルで|問題な[くい]|問題(?=[はも](?:な[いく]|ござい|あり|発生))|手作業|手動|暫定|代替|限定的に|トライアル|新(?:しい|たな)(?:サーバー?|環境|システム)で|(?:修正|修復|再構築|移行)(?=(?:作業)?[がをはも]?(?:完了|済))|(?:利用|閲覧|使用|送受信|接続)(?=が?(?:可能とな[りっ]|(?:でき|いただけ|頂け)る(?:ように|状態と)な[りっ]))|メンテナンス|準備中|仮ページ|改修(?=中(?:です|で|と|。|$))|業務(?:利用)?(?=を(?:開始(?:いた|致)?し))/g

/** Which reader answers for a word; the first that its beginning fits. */
const readers: readonly (readonly [RegExp, Reader])[] = [
  [/^(?:利用|閲覧|使用|送受信|接続)$/, usableAgain],
  [/^(?:修正|修復|再構築|移行)/, repaired],
  [/^(?:復旧|再開|回復|復活)/, restoring],
  [/^制限/, limited],
  [/^解消/, resolved],
  [/^(?:停止|休止|閉鎖|中止|見合わせ|止め|閉じ)/, stopped],
  [/^(?:遮断|隔離|切り離|切断)/, cutOff],
  [/^(?:障害|不具合)/, outage],
  [/(?:継続|続け)$/, goesOn],
  [/^(?:支障|影響)/, effect],
  [/^(?:稼働|稼動|業務(?:利用)?$)/, running],
  [/^問題$/, effect],
  [/^(?:通常|平常|従来|これまで|正常|問題)/, usual],
  [/^(?:マニュアル|手作業|手動|暫定|限定|トライアル)/, makeshift],
  [/^安/, safe],
  [/^遅/, delayed],
  [/^(?:代替|新)/, substitute],
  [/^(?:メンテ|準備|仮)/, maintenance],
  [/^改修/, underRepair],
]

/** What a word found by `wording` says of a service, from its sentence: the words before it and after it. */
export function readWord(words: string, before: string, after: string, sentence: string): WordReading | null {
  const reader = readers.find(([begins]) => begins.test(words))?.[1] ?? unavailable
  return reader(before, after, sentence)
}
