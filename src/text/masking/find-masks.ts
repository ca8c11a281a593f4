import { textSpan } from '../../model/span.ts'
import { fold, type View } from '../fold.ts'
import { type FoundAddress, findAddresses, isOfAnOrganisation, registeredDomain } from './addresses.ts'
import { findContactNames } from './contact-names.ts'
import { defang, hide, type Mask } from './mask.ts'
import { findPhones } from './phones.ts'
import { isCalledOwn, isListOn, isSender } from './senders.ts'

/** What is masked: a text, and what is known of it. */
export interface Maskable {
  readonly text: string
  /** Offsets of the newlines at which a line is wrapped. */
  readonly softNewlines?: ReadonlySet<number>
  /** The text folded, where somebody else folds it too. */
  readonly folded?: () => View
  /** Address of the notice: a sender of its domain is the victim's own. Without it every sender may be. */
  readonly address?: string | null
}

/** Whether a text may hold anything at all that is masked: most strings of a list do not, and are not folded. */
const promising =
  /[@＠★☆]|アット|あっと|[[(（［【<＜]\s?(?:at|ａｔ|AT)|_at_|[0-9０-９][^\n]{0,4}[0-9０-９]|担当|文責|連絡|問い?合|照会|窓口|事務局|取材|報道|contact|まで|宛|(?:管理|責任)者/i

/**
 * What of a text is not published as it stands: e-mail addresses, numbers of telephones and faxes, the names of
 * persons to turn to; addresses named as senders of abusive mail are defanged. In order, none overlapping another.
 */
export function findMasks({ text, softNewlines, folded, address }: Maskable): Mask[] {
  if (!promising.test(text)) return []
  const view = folded?.() ?? fold(text, softNewlines)
  const masks: Mask[] = []
  const add = (
    start: number,
    end: number,
    mask: Pick<Mask, 'kind' | 'because'>,
    shown?: (words: string) => string,
  ) => {
    const words = text.slice(start, end)
    masks.push({ ...textSpan(start, end), ...mask, words, shown: (shown ?? hide)(words) })
  }
  const own = ownDomain(address)
  for (const list of listsOf(view.text, findAddresses(view.text))) {
    const isAbusive = list.some(({ start, end }) => isSender(view.text, start, end))
    const isOwn =
      own === null ||
      list.some(
        ({ start, end, domain }) =>
          registeredDomain(domain) === own ||
          isOfAnOrganisation(domain) ||
          isCalledOwn(view.text, start, end),
      )
    for (const { start, end, isDisguised } of list) {
      const span = view.toText({ start, end })
      if (isDisguised || !isAbusive)
        add(span.start, span.end, { kind: 'email', because: isDisguised ? 'disguised-address' : 'address' })
      else {
        const because = isOwn ? 'sender-of-own-domain' : 'sender'
        add(span.start, span.end, { kind: 'sender', because }, words =>
          sameLength(words, defang(words, isOwn)),
        )
      }
    }
  }
  for (const { start, end, because } of findPhones(view.text)) {
    const span = view.toText({ start, end })
    add(span.start, span.end, { kind: 'phone', because })
  }
  for (const { start, end, because } of findContactNames(text)) add(start, end, { kind: 'name', because })
  return apart(masks)
}

/** Addresses that are listed together. */
function listsOf(text: string, addresses: readonly FoundAddress[]): FoundAddress[][] {
  const lists: FoundAddress[][] = []
  for (const address of addresses) {
    const last = lists.at(-1)
    if (last && isListOn(text.slice(last.at(-1)!.end, address.start))) last.push(address)
    else lists.push([address])
  }
  return lists
}

/** A defanged address that would not be as long (there is a blank or a joiner in it) is hidden whole. */
const sameLength = (words: string, shown: string): string =>
  shown.length === words.length && !/\s/.test(words) ? shown : hide(words)

function ownDomain(address: string | null | undefined): string | null {
  if (!address || !URL.canParse(address)) return null
  return registeredDomain(new URL(address).hostname)
}

/** In order; what overlaps becomes one, hidden. */
function apart(masks: readonly Mask[]): Mask[] {
  const kept: Mask[] = []
  for (const mask of [...masks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (!last || mask.start >= last.end) kept.push(mask)
    else if (mask.end > last.end) {
      const words = last.words + mask.words.slice(last.end - mask.start)
      kept[kept.length - 1] = { ...last, end: mask.end, words, shown: hide(words) }
    }
  }
  return kept
}
