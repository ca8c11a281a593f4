import { isOrganisationName, looksLikeTitle } from '../organisation-name.ts'
import type { PageLine } from './line-writer.ts'

/** A page's title: the line of the text that it stands on, or only the words where no line says it. */
export interface PageTitle {
  readonly value: string
  /** The line itself, in the text or before it. */
  readonly line: PageLine | null
}

/** Lines among which a title that is no heading is looked for. */
const top = 10
const longestTitle = 160
const shortestPiece = 8

/** Headings of a part of a site, which head every notice alike. */
const ofSite =
  /^(?:(?:重要な)?お知らせ(?:一覧)?|ニュース(?:リリース)?(?:一覧)?|新着情報|プレスリリース|報道発表(?:資料)?|トピックス|会社情報|ir情報|更新情報|news(?:release)?|information|info|topics|pressrelease|press|blog|ブログ)$/

const bare = (words: string): string => words.normalize('NFKC').replace(/\s/g, '').toLowerCase()
/** The words of a line without the signs of its form. */
export const wordsOfLine = ({ text }: PageLine): string => text.replace(/^(?:#{1,6} |[ ]*- )/, '').trim()

/** The parts of a <title>: the notice's own, and what the site adds (｜架空商事株式会社). */
export const piecesOf = (title: string): string[] =>
  title
    .slice(0, 500)
    .split(/[ 　]{0,9}[|｜»«≫≪／][ 　]{0,9}|[ 　]{1,9}[-–—‐ー―:：/][ 　]{1,9}/)
    .map(piece => piece.trim())
    .filter(piece => piece !== '')

/**
 * The title: the heading that says what <title> says, else the first heading that names what happened, else a line
 * of the text, else <title> alone.
 * @param before Lines that stand before the text (a heading in the page's header).
 */
export function findTitle(
  lines: readonly PageLine[],
  before: readonly PageLine[],
  titles: readonly string[],
): PageTitle | null {
  const pieces = titles.flatMap(piecesOf).map(bare)
  const wholes = titles.map(bare)
  const isTold = (line: PageLine): boolean => {
    const words = bare(wordsOfLine(line))
    if (words === '' || ofSite.test(words) || isOrganisationName(wordsOfLine(line))) return false
    return (
      pieces.some(
        piece =>
          piece === words ||
          (piece.length >= shortestPiece && (words.includes(piece) || fills(words, piece))),
      ) || wholes.some(whole => words.length >= shortestPiece && whole.includes(words))
    )
  }
  /** The name of the site stands in <title> too. */
  const told = (of: readonly PageLine[]): PageLine | undefined => {
    const all = of.filter(isTold)
    return all.find(line => looksLikeTitle(wordsOfLine(line))) ?? all[0]
  }
  const headings = (of: readonly PageLine[]): PageLine[] => of.filter(line => line.kind === 'heading')
  const named = (line: PageLine): boolean => {
    const words = wordsOfLine(line)
    return !ofSite.test(bare(words)) && !isOrganisationName(words) && !/^[0-9０-９]{1,2}[.．、]/.test(words)
  }
  const texts = lines.slice(0, top).filter(line => line.kind === 'text' && isShort(line))
  const first = headings(lines.slice(0, top)).filter(named)
  const found =
    told(headings(lines).slice(0, 40)) ??
    told(headings(before)) ??
    told(texts) ??
    first.find(line => line.text.startsWith('# ')) ??
    headings(before).find(
      line => line.text.startsWith('# ') && named(line) && looksLikeTitle(wordsOfLine(line)),
    ) ??
    first.find(line => looksLikeTitle(wordsOfLine(line))) ??
    texts.find(
      line =>
        looksLikeTitle(wordsOfLine(line)) &&
        line.text.length >= shortestPiece &&
        !startsWithDate.test(line.text),
    )
  if (found) return { value: wordsOfLine(found), line: found }
  const own = titles
    .flatMap(piecesOf)
    .filter(piece => piece.length >= 4 && !isOrganisationName(piece) && !ofSite.test(bare(piece)))
  const value = own.find(looksLikeTitle) ?? own[0]
  return value === undefined ? null : { value, line: null }
}

/** Whether a heading is most of a piece of the title: sites cut long titles short, or add a category. */
const fills = (words: string, piece: string): boolean =>
  words.length >= shortestPiece && words.length >= piece.length * 0.6 && piece.includes(words)

const isShort = ({ text }: PageLine): boolean => text.length <= longestTitle && !/[。．:：、]$/.test(text)
/** A line of a list of notices: 2025.06.10 不正アクセスについて. */
const startsWithDate = /^[ 　]{0,4}(?:20[0-9]{2}|令和)/
