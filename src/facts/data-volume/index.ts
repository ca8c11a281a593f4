import { z } from 'zod'
import { viewSpan } from '../../model/span.ts'
import { type DataVolumeCode, dataVolumeTerms } from '../../model/vocabulary/data-volumes.ts'
import { assertionAt, presupposed } from '../../text/assertion/index.ts'
import { datesWithin } from '../../text/dates/index.ts'
import { matchesIn } from '../../text/matches.ts'
import type { NoticeText, Sentence } from '../../text/notice-text.ts'
import type { Quantity } from '../../text/quantities/quantity.ts'
import { readQuantities } from '../../text/quantities/read-quantities.ts'
import { sentenceAt } from '../../text/sentence-at.ts'
import { isQuestion } from '../../text/sentences.ts'
import { type Decline, defineFact, type Finding } from '../define-fact.ts'
import { toldBy } from '../told-by.ts'

const codes = dataVolumeTerms.map(term => term.code) as [DataVolumeCode, ...DataVolumeCode[]]
const value = z.object({
  code: z.enum(codes),
  /** In gigabytes of 10^9 bytes; 約 and 最大 are in the flags below. */
  gigabytes: z.number().nonnegative(),
  approx: z.boolean(),
  bound: z.enum(['exact', 'max', 'min']),
})
type DataVolumeValue = z.infer<typeof value>

/** How much data, in bytes, and what became of it. */
export const dataVolume = defineFact({
  kind: 'data-volume',
  label: { ja: 'データ量', en: 'Amount of data' },
  section: 'whose',
  unstated: () => [],
  summary: {
    ja: '外部に送信・窃取・公開・暗号化されたデータの量（GB・TB などの単位で述べたもの）。攻撃者の主張は、公表主体の言葉と分けて読む。',
    en: 'How much data, in GB, TB and the like, was sent out, taken, published or encrypted; what only the attacker claims is kept apart from what the publisher says.',
  },
  value,
  *find(notice): Iterable<Finding<DataVolumeValue> | Decline> {
    for (const quantity of readQuantities(notice).quantities) {
      if (quantity.counter?.sense !== 'bytes') continue
      const sentence = sentenceAt(notice, quantity.span.start)
      if (sentence !== null) yield readVolume(notice, sentence, quantity)
    }
  },
  show: ({ code, gigabytes, approx, bound }, language) => {
    const label = dataVolumeTerms.find(term => term.code === code)!.label[language]
    const size = inUnits(gigabytes)
    if (language === 'ja')
      return `${bound === 'max' ? '最大' : ''}${approx ? '約' : ''}${size}${bound === 'min' ? '以上' : ''}（${label}）`
    const bounds = bound === 'max' ? 'up to ' : bound === 'min' ? 'at least ' : ''
    return `${bounds}${approx ? 'about ' : ''}${size} (${label.toLowerCase()})`
  },
  ledger: {
    subject: ({ code }) => ({ key: code, label: dataVolumeTerms.find(term => term.code === code)!.label }),
    isPlural: true,
    compare: (earlier, later) =>
      earlier.gigabytes === later.gigabytes
        ? 'same'
        : earlier.gigabytes < later.gigabytes
          ? 'wider'
          : 'beside',
  },
  gold: () => ({}),
})

function readVolume(
  notice: NoticeText,
  sentence: Sentence,
  quantity: Quantity,
): Finding<DataVolumeValue> | Decline {
  const { span, full, value: gigabytes, doubt } = quantity
  const decline = (because: string): Decline => ({ rule: 'bytes', span, because })
  const { kind } = notice.blocks[sentence.block]!.block
  if (kind === 'overview' || kind === 'heading' || isQuestion(sentence.text))
    return decline('It stands in a heading, a question or the overview.')
  if (gigabytes === null) return decline(`The figures do not say one number (${doubt}).`)
  const { text } = notice.view
  const before = text.slice(Math.max(sentence.span.start, span.start - reach), span.start)
  if (attachment.test(before)) return decline('It is the size of a file to be opened.')
  const after = text.slice(span.end, Math.min(sentence.span.end, span.end + reach))
  if (capacity.test(after) || capacityAhead.test(before))
    return decline('It is what a device or a service holds.')
  const fate = fateIn(after, span.end) ?? lastFateIn(before, span.start)
  if (fate === null) return decline('What became of the data is not told.')
  if (fate.isTraffic && !outward.test(before + after)) return decline('It is traffic of any sort.')
  const event = viewSpan(fate.start, fate.end)
  const own = assertionAt(notice, event, true)
  // 「300GBの不正な通信の容量を確認」: what is named is stated by the words about the figure.
  const { status, operators, because } =
    own.because === presupposed ? assertionAt(notice, viewSpan(span.start, event.end), true) : own
  const claimant = claim.exec(text.slice(sentence.span.start, sentence.span.end).slice(-longest))
  if (claimant !== null && status !== 'ruled_out' && status !== 'not_found') {
    const at = Math.max(sentence.span.start, sentence.span.end - longest) + claimant.index
    return {
      rule: 'claimed',
      span: full,
      value: volume(quantity, gigabytes, fate.code),
      status: 'possible',
      operators,
      speaker: 'relayed',
      also: [
        { span: event, role: 'status' },
        { span: viewSpan(at, at + claimant[1]!.length), role: 'source' },
      ],
    }
  }
  const isChronicle = status === null && because === presupposed && isDatedRow(notice, sentence.block)
  if (status === null && !isChronicle) return decline(because ?? 'Nothing is stated of it.')
  return {
    rule: 'bytes',
    span: full,
    value: volume(quantity, gigabytes, fate.code),
    status: status ?? 'confirmed',
    operators,
    ...toldBy(notice, full, [{ span: event, role: 'status' }]),
  }
}

/** A row of a chronicle tells what happened on its day, in as few words as it may. */
function isDatedRow(notice: NoticeText, index: number): boolean {
  const { block, content } = notice.blocks[index]!
  return block.kind === 'row' && datesWithin(notice, content).some(({ leads }) => leads)
}

const volume = ({ approx, bound }: Quantity, gigabytes: number, code: DataVolumeCode): DataVolumeValue => ({
  code,
  gigabytes,
  approx,
  bound,
})

/** Characters on either side of the figure in which its fate may stand. */
const reach = 60
/** Of a longer sentence only its end is searched for one who claims something. */
const longest = 400

const attachment = /(?:PDF|Excel|Word|ZIP|JPE?G|PNG|CSV|ファイル(?:サイズ|容量)?|サイズ)[^、。]{0,8}$/i
const outward = /不正|不審|外部|社外|海外|国外|攻撃/
const capacity =
  /^(?:の|という)?(?:容量|メモリ|ストレージ|ディスク|HDD|SSD|ハードディスク|USB|帯域|プラン|回線|bps|通信量?(?:制限|プラン))/
const capacityAhead = /(?:容量|メモリ|上限|制限|ストレージ|ディスク|帯域)(?:は|が|を|:)?(?:最大|約)?$/
const claim =
  /(攻撃者|(?:犯行|攻撃|ハッカー|ハッキング|ランサムウェア)(?:者)?(?:グループ|集団)|脅威アクター|犯人)[^。]{0,120}(?:主張|声明|宣言|名乗|豪語|と(?:の)?投稿)/

interface Fate {
  readonly code: DataVolumeCode
  readonly start: number
  readonly end: number
  /** Only that something was transferred, which may be the network's ordinary traffic. */
  readonly isTraffic: boolean
}

const fates: readonly (readonly [DataVolumeCode, RegExp])[] = [
  ['published', /公開(?!鍵|サーバ)|掲載|暴露|リーク(?!サイト)/g],
  ['encrypted', /暗号化/g],
  ['lost', /消失|削除|消去|破壊/g],
  [
    'taken',
    /窃取|搾取|奪取|盗(?:み|ま|取)|奪(?:わ|い)|持ち?出|ダウンロード|抜き取|入手|不正(?:に|な)?(?:取得|複製|コピー)/g,
  ],
  ['sent_out', /送信|転送|流出|漏えい|漏洩|流失|漏出|アップロード|送られ|送り出さ|通信(?:の容量|の量|量)?/g],
]

function matchesOf(words: string, from: number): Fate[] {
  const found: Fate[] = []
  for (const [code, pattern] of fates)
    for (const match of matchesIn(words, pattern))
      found.push({
        code,
        start: from + match.index,
        end: from + match.index + match[0].length,
        isTraffic: match[0].startsWith('通信'),
      })
  return found.sort((a, b) => a.start - b.start)
}

const fateIn = (after: string, from: number): Fate | null => matchesOf(after, from)[0] ?? null
const lastFateIn = (before: string, end: number): Fate | null =>
  matchesOf(before, end - before.length).at(-1) ?? null

function inUnits(gigabytes: number): string {
  const [size, unit] =
    gigabytes >= 1000
      ? [gigabytes / 1000, 'TB']
      : gigabytes >= 1
        ? [gigabytes, 'GB']
        : gigabytes >= 0.001
          ? [gigabytes * 1000, 'MB']
          : [gigabytes * 1_000_000, 'KB']
  return `${Number(size.toPrecision(6))} ${unit}`
}
