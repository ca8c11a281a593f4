import { matchesIn } from '../matches.ts'
import type { ViewBlock } from '../notice-text.ts'
import { type NoticeText, oncePerNotice, type Sentence } from '../notice-text.ts'
import type { AspectForm, AspectReading } from './aspect.ts'
import { readTailForm } from './tail-forms.ts'

/** What stands above a block and lends it a form: the sentence that introduces a list, a heading, a date. */
export interface AspectFrame {
  readonly form: Extract<AspectForm, 'past' | 'lasting' | 'coming' | 'considered' | 'asked' | 'denied'>
  readonly lent: NonNullable<AspectReading['lent']>
  /** The introduction names a work in progress (進めております). */
  readonly process: boolean
}

// The nearest heading that says one of these decides; the first that fits.
const headingForms: readonly (readonly [AspectFrame['form'], RegExp])[] = [
  ['asked', /お願い|ご注意|注意喚起|お客様にて|推奨/],
  ['denied', /原因(?!の?究明|調査)|要因|問題点|課題|背景(?!と)/],
  [
    'past',
    /現状|済み?(?:$|[のみ)】])|実施した|行った|講じた|とった|(?:これまで|現在まで|発覚後|発生後|判明後|検知後|当日)の|初動|封じ込め|緊急(?:対応|措置)|応急|経緯|経過|時系列|実施事項|完了/,
  ],
  ['coming', /今後|再発防止|予防|将来|予定|計画|中長期|恒久|これから|改善策|再発の防止/],
  ['lasting', /実施中|進行中|現在の?|対応中/],
  [
    'past',
    /(?:当|弊|本|自)?[^。]{0,12}(?:の|による)(?:対応|対処|措置)|^(?:対応|対処|措置)|対応(?:状況|内容|策)?(?:について)?$|措置$|復旧/,
  ],
]
// 「今後の対応」 holds both where 「現在の状況と今後の対応」 does.
const mixed =
  /(?:現在|これまで|現状|経緯|実施済み?|対応)[^。]{0,10}(?:と|及び|および|ならびに|並びに|・|\/)[^。]{0,6}今後|原因(?:の?究明)?(?:と|及び|および|・|並びに)/

// 「対応済み：」, 「実施予定：」: how far what follows has come.
const stateLabels: readonly (readonly [AspectFrame['form'], RegExp])[] = [
  [
    'past',
    /^[<【[〈《■○●◆・]?(?:対応|実施|導入|完了|措置)(?:済み?|完了)(?:の?(?:対策|対応|措置|事項|項目))?[>】\]〉》]?(?:[:：]|$)/,
  ],
  [
    'past',
    /^[<【[〈《■○●◆・]?(?:実施|対応|講じ|行っ)(?:し|い)?た(?:対策|対応|措置|事項)[>】\]〉》]?(?:[:：]|$)/,
  ],
  [
    'lasting',
    /^[<【[〈《■○●◆・]?(?:対応|実施|導入|作業|継続|進行)中(?:の?(?:対策|対応|措置|事項|項目))?[>】\]〉》]?(?:[:：]|$)/,
  ],
  [
    'coming',
    /^[<【[〈《■○●◆・]?(?:対応|実施|導入|今後)(?:を?予定(?:している|の)?|する)(?:の?(?:対策|対応|措置|事項|項目))?[>】\]〉》]?(?:[:：]|$)/,
  ],
  [
    'considered',
    /^[<【[〈《■○●◆・]?(?:対応|実施|導入)?検討中(?:の?(?:対策|対応|措置|事項|項目))?[>】\]〉》]?(?:[:：]|$)/,
  ],
]

// 「再発防止策：監視体制の強化」, and a table whose columns have run into one another: a label holds until the next.
const labels: readonly (readonly [AspectFrame['form'], RegExp])[] = [
  ...stateLabels,
  ['past', /^(?:初動|実施した)?(?:対応|対処|措置)(?:内容|状況)?:/],
  ['coming', /^(?:今後の)?(?:再発防止策?|対応策|改善策|今後の対[応策])(?:[:・ |]|\([0-9]|[①-⑨]|[0-9])/],
  ['denied', /^(?:発生)?(?:原因|要因|課題|問題点|侵入経路)(?:[:・ |]|\([0-9]|[①-⑨]|[0-9])/],
]

// 「(現在までの対応)」 above a list: a heading in all but its form.
const headingInBrackets = /^[([<〈《]([^()[\]<>〈〉《》。、]{2,16})[)\]>〉》]$/

/** How any of them begins: the glance that passes over most blocks. */
const mayLabel =
  /^[^一-鿿]{0,3}(?:対応|実施|導入|完了|措置|講じ|行っ|作業|継続|進行|今後|検討|再発|改善|発生|原因|要因|課題|問題|侵入)/

/** What each block's introducing sentence, heading or date lends it; made once a notice. */
const framesOf = oncePerNotice((notice: NoticeText): readonly (AspectFrame | null)[] => {
  const frames: (AspectFrame | null)[] = []
  const arrows = anyArrow.test(notice.document.text)
  const own = new Map<number, Sentence[]>()
  for (const s of notice.sentences) {
    const list = own.get(s.block)
    if (list) list.push(s)
    else own.set(s.block, [s])
  }
  const headings: (AspectFrame | null)[] = []
  let introduced: AspectFrame | null = null
  let introducedUnder: number | null = null
  // The introduction whose entries are headings, with what each holds below it.
  let sections: { under: number | null; frame: AspectFrame } | null = null
  notice.blocks.forEach((viewBlock, index) => {
    const { block } = viewBlock
    const above = block.under === null ? null : (headings[block.under] ?? null)
    if (block.kind === 'heading') {
      const words = wordsOf(notice, viewBlock)
      const stated = stateLabels.find(([, sign]) => sign.test(words.slice(0, 20)))
      if (stated) {
        introduced = null
        sections = null
        headings[index] = { form: stated[0], lent: 'heading', process: stated[0] === 'lasting' }
        frames.push(above)
        return
      }
      const own = ofHeading(words, block.marker === 'date')
      // 「(1) ネットワーク対策の強化」 below an introduction is itself an entry of the list, and so are its sisters.
      if (introduced !== null && block.under === introducedUnder)
        sections = { under: block.under, frame: introduced }
      else if (sections !== null) {
        const sister = block.under === sections.under
        const above = (block.under ?? -1) < (sections.under ?? -1)
        if (above || (sister && own !== null && own.form !== sections.frame.form)) sections = null
      }
      const entry = sections !== null && block.under === sections.under ? sections.frame : null
      introduced = null
      headings[index] = (isSentence(words) ? ofIntroduction(words, true) : null) ?? entry ?? own ?? above
      frames.push(entry ?? above)
      return
    }
    if (introducedUnder !== block.under) introduced = null
    const words = wordsOf(notice, viewBlock).slice(0, 20)
    const label = mayLabel.test(words) ? labels.find(([, sign]) => sign.test(words)) : undefined
    if (label) {
      introduced = { form: label[0], lent: 'heading', process: label[0] === 'lasting' }
      introducedUnder = block.under
    } else if (block.kind === 'paragraph' && notice.blocks[index + 1]?.block.kind === 'item') {
      const named = headingInBrackets.exec(words)
      const lent = named && ofHeading(named[1]!, false)
      if (lent) {
        introduced = lent
        introducedUnder = block.under
      }
    }
    const continued = block.continues === undefined ? null : (frames[block.continues] ?? null)
    const dated = isDated(notice, viewBlock)
      ? { form: 'past' as const, lent: 'date' as const, process: false }
      : null
    frames.push(
      stateBeside(notice, viewBlock, arrows ? notice.blocks[index + 1] : undefined) ??
        dated ??
        introduced ??
        (continued?.lent === 'date' ? continued : above),
    )
    const last = own.get(index)?.at(-1)
    const next = notice.blocks[index + 1]?.block
    const headsList =
      block.kind === 'paragraph' ||
      (block.kind === 'item' && next?.kind === 'item' && next.level > block.level)
    if (headsList) {
      const lent = last ? ofIntroduction(last.text, next?.kind === 'item') : null
      if (lent) {
        introduced = lent
        introducedUnder = block.under
      } else if (block.kind === 'paragraph' && !label && last?.text.endsWith('。') && last.text.length > 25)
        introduced = null
    }
  })
  return frames
})

const wordsOf = (notice: NoticeText, { content }: ViewBlock): string =>
  notice.view.text.slice(content.start, content.end)

const cellStates: readonly (readonly [AspectFrame['form'], RegExp])[] = [
  [
    'past',
    /^(?:実施|対応|導入|設定|変更|完了|措置)?(?:済み?|完了)(?:\([^()]{0,20}\))?$|^[^。、]{0,14}[日月]に?(?:実施|導入|完了|対応)(?:済み?|完了|しました)?$/,
  ],
  ['lasting', /^(?:実施|対応|導入|設定|作業|継続|推進|進行|展開)中$|^順次(?:実施|対応|導入|展開)(?:中)?$/],
  ['considered', /^(?:導入|実施|対応)?(?:検討|計画|準備)中$/],
  [
    'coming',
    /^(?:実施|対応|導入|今後)?予定$|^今後(?:実施|対応|導入|展開)$|^[^。、]{0,14}[日月末旬](?:頃|ごろ)?(?:に|から|より|まで)?(?:の)?(?:実施|導入|完了|対応|開始)?予定$|^未実施$/,
  ],
]
const anyArrow = /[→⇒➡⇨]/
const arrow = /^[ \t　]{0,8}[→⇒➡⇨]/

const leadsOn = ({ document }: NoticeText, { block: { span } }: ViewBlock): boolean =>
  arrow.test(document.text.slice(span.start, span.start + 10))

/** 「|ログの長期保存|計画中|」, 「アクセス権限の厳格化」 above 「→管理体制を整えております」: what stands beside an entry says how far it has come. */
function stateBeside(notice: NoticeText, block: ViewBlock, next: ViewBlock | undefined): AspectFrame | null {
  if (block.block.kind === 'row') {
    for (const cell of block.cells.length <= 8 ? block.cells.slice(1) : []) {
      if (cell.end - cell.start > 24) continue
      const words = notice.view.text.slice(cell.start, cell.end).trim()
      const found = cellStates.find(([, sign]) => sign.test(words))
      if (found) return { form: found[0], lent: 'introduction', process: found[0] === 'lasting' }
    }
    return null
  }
  if (next === undefined || block.content.end - block.content.start > 60) return null
  // An arrow is a bullet as well: where this entry has one too, it leads to nothing.
  if (!leadsOn(notice, next) || leadsOn(notice, block)) return null
  const words = notice.view.text.slice(
    next.content.start,
    Math.min(next.content.end, next.content.start + 160),
  )
  const { form } = readTailForm(words)
  switch (form) {
    case 'past':
    case 'lasting':
    case 'coming':
    case 'considered':
      return { form, lent: 'introduction', process: /進め|取り?組|努め|継続|強化/.test(words) }
    default:
      return null
  }
}

/** Entries of a chronicle: their day stands before the words. */
function isDated(notice: NoticeText, viewBlock: ViewBlock): boolean {
  const { block, cells } = viewBlock
  if (block.kind === 'heading') return false
  const first = cells[0]
  const words = first
    ? notice.view.text.slice(first.start, first.end)
    : wordsOf(notice, viewBlock).slice(0, 30)
  return dateFirst.test(words)
}
const dateFirst =
  /^[<【(・]?(?:(?:20[0-9]{2}|令和(?:元|[0-9]{1,2}))年|同年?)?[0-9]{1,2}月[0-9]{1,2}日(?:\([^)]{1,3}\))?[^。、ま]{0,10}?(?:$|[:\s ・>】)]|頃|に)|^(?:20[0-9]{2}[/.-])?[0-9]{1,2}[/.-][0-9]{1,2}(?![0-9])|^同日(?:$|[: ])/

// 「<対応状況>」, 「■対応状況」
const ornaments = /^[<【[〈《■○●◆◇▼*\s]{1,3}|[>】\]〉》\s]{1,3}$/g

function ofHeading(marked: string, dated: boolean): AspectFrame | null {
  const words = marked.replace(ornaments, '')
  if (dated || dateFirst.test(marked) || dateFirst.test(words))
    return { form: 'past', lent: 'date', process: false }
  // 「監視・初動対応の高度化」 names a measure and says nothing of when.
  if (mixed.test(words)) return null
  if (!/再発|今後/.test(words) && /(?:強化|高度化|向上|徹底|見直し|再設計|整備|充実|拡充|改善)$/.test(words))
    return null
  const found = headingForms.find(([, sign]) => sign.test(words))
  return found ? { form: found[0], lent: 'heading', process: false } : null
}

// 「以下の対策を実施しました」: from here the introduction says how far its list has come.
const listWords = /(?:以下|次の|次に|下記|こちら|左記)/g
const describing =
  /(?:実施|講じ|行っ|行な|完了|対応|取り組ん|導入|徹底)(?:し|いたし|致し)?(?:[てで](?:い|お)(?:ります|る)|た|済みの|済の)[^。]{0,16}(?:対策|対応|措置|防止策|施策|取り?組|内容|事項)/
const describingToCome =
  /(?:(?:今後|再発防止)[^。]{0,12}|(?:実施|講じ|取り組)(?:する|る|む)[^。]{0,6})(?:対策|対応|措置|防止策|施策|取り?組み)[^。]{0,12}(?:以下|次|下記)の?(?:とおり|通り)/
const reportedDone =
  /(?:実施|対応|完了|導入)(?:し|いたし|致し)?た(?:との|旨の|と)[^。]{0,6}(?:報告|連絡|説明|回答)/
const announces = /報告|お知らせ|説明|ご案内|公表|(?:とおり|通り)(?:です|であ|とな)/
const atOnce =
  /既に|すでに|直ちに|ただちに|速やかに|即座に|直後|後、|(?:これまで|現時点まで|現在まで|本日まで|今日まで|今まで)に/

/** A heading that is itself an introduction: 「…を踏まえ、以下の対策をすでに実施しております。」 */
const isSentence = (heading: string): boolean =>
  /以下|次の|下記/.test(heading) && /(?:ます|ました|です|する|した|とおり|通り)[。:]?$/.test(heading)

/** `listFollows`: a list stands directly below, so that the sentence need not say 以下. */
function ofIntroduction(sentence: string, listFollows: boolean): AspectFrame | null {
  const announced = [...matchesIn(sentence, listWords)].at(-1)?.index
  const open = announced !== undefined || sentence.endsWith(':')
  if (!open && !listFollows) return null
  const at = announced ?? Math.max(0, sentence.length - 40)
  const tail = sentence.slice(at)
  const lent = (form: AspectFrame['form']): AspectFrame => ({
    form,
    lent: 'introduction',
    process: /進め|取り?組|努め|継続|強化/.test(tail),
  })
  if (reportedDone.test(tail)) return lent('past')
  const described = describing.exec(sentence.slice(-60))
  // 「講じた対策の検証を踏まえ、以下の対策を講じてまいります」: the description is of other measures.
  const aside =
    described !== null &&
    announced !== undefined &&
    Math.max(0, sentence.length - 60) + described.index < announced &&
    !announces.test(tail)
  if (described && !aside)
    return lent(/た|済|講じ/.test(described[0]) || atOnce.test(sentence) ? 'past' : 'lasting')
  if (!open) return null
  if (describingToCome.test(sentence)) return lent('coming')
  if (announces.test(tail)) return null
  const { form } = readTailForm(tail)
  switch (form) {
    case 'lasting':
      return lent(atOnce.test(sentence) ? 'past' : form)
    case 'past':
    case 'coming':
    case 'considered':
    case 'asked':
      return lent(form)
    case 'plain':
      return lent('coming')
    default:
      return null
  }
}

/** The form that what stands above the block lends to what is said in it without a form of its own. */
export const aspectFrameOf = (notice: NoticeText, blockIndex: number): AspectFrame | null =>
  framesOf(notice)[blockIndex] ?? null
