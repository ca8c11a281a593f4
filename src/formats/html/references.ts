import type { Reference } from '../../model/document.ts'
import { textSpan } from '../../model/span.ts'
import type { Composed } from './compose.ts'
import type { PageLine } from './line-writer.ts'
import { absolute, type PageMeta } from './page-meta.ts'

const most = 60
const longestLabel = 160
const longestHref = 2000
/** Words of a link, or of its line, that name another notice. */
const ofNotice =
  /第[ 　]?[0-9０-９一二三四五六七八九十]{1,3}[ 　]?報|[初続前]報|最終報|前回|お知らせ|お詫び|ご報告|(?:調査)?報告書|公表|不正アクセス|漏えい|漏洩|流出|サイバー攻撃|ランサムウェア|について|に関する/
const ofSite =
  /お問い?合わ?せ|プライバシー|個人情報保護方針|個人情報の取扱|一覧|採用|アクセス$|サイト(?:マップ|ポリシー)|ダウンロード|Reader/i

/** The links of a notice to other notices: earlier reports, the vendor's own, the PDF of the whole. */
export function referencesIn(
  lines: readonly PageLine[],
  { places }: Composed,
  { address, base }: PageMeta,
): Reference[] {
  const found: Reference[] = []
  for (const line of lines) {
    if (line.kind === 'furniture') continue
    for (const { href, start, end } of line.links) {
      if (found.length >= most) return found
      const label = line.text.slice(start, end).trim()
      if (label === '' || label.length > longestLabel || href.length > longestHref || /^\s{0,9}#/.test(href))
        continue
      if (/^\s{0,9}(?:mailto|tel|javascript|data):/i.test(href)) continue
      if (ofSite.test(label) || !ofNotice.test(label)) continue
      const target = absolute(href, base)
      if (target !== null && target === address) continue
      const at = places.get(line)!.start
      found.push({ label, address: target, span: textSpan(at + start, at + end) })
    }
  }
  return found
}
