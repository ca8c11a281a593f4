import { headingLevel, unread } from './element-names.ts'
import type { Measure } from './measure.ts'
import { datesOfLine } from './page-dates.ts'
import { attribute, isElement, type PageElement, wordsOf } from './page-tree.ts'

/**
 * What becomes of an element: `removed` is the site's for certain (navigation, share buttons, cookie banners),
 * `unsure` may be and is kept as furniture, `kept` is read.
 */
export type Verdict = 'kept' | 'unsure' | 'removed'

const word = (names: string): RegExp => new RegExp(`(?:^| )(?:${names})(?= |$)`)

// Class names and ids, cut into small words: `l-globalNav` is 「l global nav」. A remark of a sentence or two may stand in these.
const always = word(
  'breadcrumbs?|crumbs?|topic path|topicpath|pankuzu|share|shares|sharing|sharedaddy|addtoany|skip ?link|respond|comment respond|comment form',
)
const surely = word(
  'bread|toc|toc container|ez toc|table of contents|mokuji|author info|sns|social|socials|cookie|cookies|consent|gdpr|onetrust|page ?top|to ?top|go ?top|back to top|back top|return top|skip|copyright|copy right|gnav|g nav|g ?navi|global nav|global navi|global navigation|global menu|gmenu|nav|navi|navbar|navigation|navs|hamburger|drawer|side ?menu|side ?nav|side ?navi|pager|pagination|paging|page ?navi|wp pagenavi|prev next|adsense|ads|ad|advert|advertisement|sponsor|tag ?cloud|font ?size|fontsize|moji ?size|lang|language|languages|search|searchbox|site ?search|sr only|screen reader text|visually hidden|newsletter|login|cat links|tags links|tag links|post tags|entry tags|post categories',
)
const perhaps = word(
  'side|side ?bar|sidebar|aside|secondary|widgets?|widget area|related|related ?posts?|related ?articles?|related ?links?|relation|kanren|recommend|recommends|recommended|popular|ranking|recent|latest|archives?|comments?|reply|banner|banners|bnr|modal|popup|footer|menu|header|site header|global header|tools?|author box|profile|category list|tags?|survey|enquete|feedback|evaluation',
)
const ofArticle =
  /(?:^| )(?:article|entry|post|page|section|content|contents|news|main|detail|single|release|topics?) (?:header|footer|head|foot)(?= |$)/
const roles =
  /^(?:navigation|search|menu|menubar|banner|contentinfo|toolbar|dialog|alertdialog|tablist|status)$/

const cookieWords = /クッキー|cookie/i
const copyright = /(?:©|\(c\)|（c）|copyright|all rights reserved)/i

const around = (words: readonly string[]): RegExp =>
  new RegExp(`^[\\[【(（<＜«‹←→▲△↑▶►>＞\\s　]{0,4}(?:${words.join('|')})[\\]】)）>＞»›→▲△↑\\s　]{0,4}$`, 'i')

/** Lines that only a site's furniture says, whether they are links or not. */
const furnitureWords = around([
  '(?:メイン)?(?:コンテンツ|本文)(?:へ|に|まで)(?:スキップ|移動|ジャンプ|進む)(?:する|します)?',
  'スキップしてメイン(?:コンテンツ|本文)(?:へ|に)(?:移動)?',
  '(?:この)?(?:ページ|画面)の?(?:先頭|トップ|上部?|一番上)(?:へ|に)(?:戻る|もどる|移動)?',
  '[^。、]{0,16}一覧(?:へ|に)(?:戻る|もどる)',
  '(?:前|次)の(?:記事|ページ|投稿|お知らせ|ニュース)[へに](?:戻る|もどる)?',
  '文字(?:の)?(?:サイズ|大きさ)(?:の変更)?[:：]?(?:[ 　]?(?:小|中|大|標準|拡大|縮小|特大)){0,6}',
  'メニューを(?:開く|閉じる)|(?:URL|リンク)をコピー(?:する)?|この(?:ページ|記事)を(?:シェア|共有|印刷)(?:する)?',
  'PDF(?:ファイル)?を(?:ご覧|見る|閲覧|表示)[^。]{0,40}(?:Reader|Acrobat)[^。]{0,60}。?[^。]{0,60}。?',
  'ページ番号[:：]? ?[0-9]{1,12}',
])
/** Lines that say something else where they are no links: 対象店舗一覧 heads a list, 保存 is a measure. */
const furnitureLinks = around([
  'page ?top|top|home|back|next|prev|print|menu|close|share|tweet|post|pocket|rss|english|sitemap|like|save|line|facebook|x|twitter',
  '(?:トップ|ホーム)(?:ページ)?(?:へ|に)?(?:戻る|もどる)?',
  '(?:お知らせ|ニュース|新着|新着情報|記事|投稿|トピックス|プレスリリース|ニュースリリース|リリース|報道発表)?一覧(?:へ|を見る|ページへ)?',
  '(?:前|次)の(?:記事|ページ|投稿|お知らせ|ニュース)(?:を見る)?|(?:前|次|戻る|もどる|前へ|次へ)',
  '印刷(?:する|用ページ(?:を表示)?(?:する)?|用の?画面)?|標準|拡大|縮小',
  'メニュー|閉じる|検索(?:する)?|ログイン|サイトマップ|サイト内検索|アクセスマップ',
  '(?:シェア|ツイート|ポスト|共有|いいね|送る|保存)(?:する|！|!)?|LINEで送る|はてなブックマーク',
])
const breadcrumbLine =
  /^(?:現在(?:の位置|位置|地)[:：]?[ 　]?)?(?:ホーム|トップ(?:ページ)?|home|top)[ 　]{0,2}[>＞›»≫][ 　]{0,2}[^。]{1,110}$/i
// (c) alone counts items: (a) (b) (c).
const copyrightLine = /^(?:copyright\b|©)|^[(（]c[)）][ 　]{0,3}(?:19|20)[0-9]{2}|all rights? reserved\.?$/i

/** Whether a line of the page says nothing but the site's own: 一覧へ戻る, a trail of pages, a copyright. */
export const isFurnitureLine = (line: string, isLink: boolean): boolean =>
  line.length <= 120 &&
  (copyrightLine.test(line) ||
    breadcrumbLine.test(line) ||
    (line.length <= 90 && (furnitureWords.test(line) || (isLink && furnitureLinks.test(line)))))

/** Class names, id and label of an element as small words in one string. */
export function namesOf(element: PageElement): string {
  const all = ['class', 'id', 'aria-label']
    .map(name => (attribute(element, name) ?? '').slice(0, 300))
    .join(' ')
  return all
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z0-9ぁ-んァ-ヶー一-龥]{1,300}/g, ' ')
    .toLowerCase()
    .trim()
}

/** Characters of a line of dates: 公開日 2025年6月10日 更新日 2025年6月20日. */
const longestDate = 80
const isDate = (words: string): boolean => datesOfLine(words).length > 0

/** More of the page's sentences than this, and an element is no furniture whatever it is called. */
const mostSentences = 0.4
/** The same for an element that is or holds an article: a card of a related post does not. */
const ofArticles = 0.2
/** Sentences of fewer characters are a remark beside links, not a text. */
const aText = 80
/** Characters beside links that labels and icons take. */
const fewChars = 100

/** Judges which elements of a page are the site's and not the notice's. */
export class SiteFurniture {
  readonly #measures: ReadonlyMap<PageElement, Measure>
  readonly #page: Measure
  readonly #known = new Map<PageElement, Verdict>()

  constructor(measures: ReadonlyMap<PageElement, Measure>, page: Measure) {
    this.#measures = measures
    this.#page = page
  }

  of(element: PageElement): Verdict {
    let verdict = this.#known.get(element)
    if (verdict === undefined) {
      verdict = unread.has(element.tagName) ? 'removed' : this.#judge(element)
      this.#known.set(element, verdict)
    }
    return verdict
  }

  #judge(element: PageElement): Verdict {
    const { tagName } = element
    const measure = this.#measures.get(element)
    if (!measure || tagName === 'body' || tagName === 'html' || tagName === 'main') return 'kept'
    const names = namesOf(element)
    const role = attribute(element, 'role') ?? ''
    if (
      measure.chars > 0 &&
      measure.chars <= 120 &&
      isFurnitureLine(wordsOf(element, 200), measure.linked >= measure.chars * 0.9)
    )
      return 'removed'
    if (measure.chars < 900 && !measure.hasArticle && this.#isBanner(element, names, role)) return 'removed'
    if (this.#holdsTheText(tagName, measure)) return 'kept'
    const links = measure.chars > 0 ? measure.linked / measure.chars : 0
    const prose = measure.sentences >= aText
    if (tagName === 'noscript') return /script|スクリプト/i.test(wordsOf(element, 400)) ? 'removed' : 'unsure'
    if (tagName === 'button') return this.#isQuestion(element) ? 'kept' : 'removed'
    if (tagName === 'form') return prose ? 'unsure' : 'removed'
    if (tagName === 'nav' || roles.test(role)) return prose && links < 0.5 ? 'unsure' : 'removed'
    if (tagName === 'header' || tagName === 'footer') return this.#edge(element, names, measure, links)
    if (tagName === 'aside') {
      if (isInArticle(element) && links < 0.5) return 'kept'
      return prose || links < 0.3 ? 'unsure' : 'removed'
    }
    if (measure.chars <= longestDate && isDate(wordsOf(element, 200))) return 'kept'
    if (names === '' || ofArticle.test(names) || headingLevel(tagName) > 0) return 'kept'
    if (/breadcrumb/i.test(attribute(element, 'itemtype') ?? '') || /パンくず/.test(names)) return 'removed'
    if (always.test(names)) return prose ? 'unsure' : 'removed'
    if (surely.test(names)) return this.#isOnlyFurniture(measure, links) ? 'removed' : 'unsure'
    if (!perhaps.test(names)) return 'kept'
    if (copyright.test(wordsOf(element, 3000)) && !prose) return 'removed'
    return links >= 0.5 || (measure.links > 0 && measure.chars < 30)
      ? 'removed'
      : prose || measure.chars > 0
        ? 'unsure'
        : 'removed'
  }

  /** Whether so much of the page's text stands in an element that it is no furniture, whatever it is called. */
  #holdsTheText(tagName: string, { sentences, hasArticle, chars, linked }: Measure): boolean {
    const page = this.#page
    if (page.sentences > 0) return sentences > page.sentences * (hasArticle ? ofArticles : mostSentences)
    return hasArticle || (tagName !== 'nav' && chars - linked > (page.chars - page.linked) / 2)
  }

  /** Whether an element that is called furniture holds nothing that could be of a notice: no sentence, no heading. */
  #isOnlyFurniture({ sentences, headings, chars, linked }: Measure, links: number): boolean {
    return sentences === 0 && chars - linked <= fewChars && (headings === 0 || links >= 0.5)
  }

  /** What lies over the page until it is closed. */
  #isBanner(element: PageElement, names: string, role: string): boolean {
    if (!/dialog|cookie|consent|gdpr|onetrust|banner|modal|popup/.test(`${names} ${role} ${element.tagName}`))
      return false
    return cookieWords.test(wordsOf(element, 1200)) && headingOf(element) !== 1
  }

  /** A button that opens an answer says the question; the others (閉じる, 印刷) say nothing. */
  #isQuestion(element: PageElement): boolean {
    const words = wordsOf(element, 300)
    if (isFurnitureLine(words, true)) return false
    return attribute(element, 'aria-expanded') !== null || attribute(element, 'aria-controls') !== null
      ? words.length > 5
      : words.length > 12
  }

  /** <header> and <footer> of an article hold its date and its contact; those of the page hold the site's own. */
  #edge(element: PageElement, names: string, measure: Measure, links: number): Verdict {
    if (isInArticle(element) || ofArticle.test(names)) return 'kept'
    const isSite =
      links > 0.4 ||
      copyright.test(wordsOf(element, 3000)) ||
      /(?:^| )(?:site|global|common|l|g)(?= |$)/.test(names) ||
      holds(element, 'nav')
    if (isSite || isTopLevel(element)) return 'removed'
    return measure.sentences >= aText || measure.headings > 0 ? 'kept' : 'unsure'
  }
}

const headingOf = (element: PageElement): number => (holds(element, 'h1') ? 1 : 0)

function holds(element: PageElement, name: string): boolean {
  const open = [...element.childNodes]
  for (let node = open.pop(), n = 0; node && n < 3000; node = open.pop(), n++)
    if (isElement(node)) {
      if (node.tagName === name) return true
      for (const child of node.childNodes) open.push(child)
    }
  return false
}

function* above(element: PageElement): Generator<PageElement> {
  for (let at = element.parentNode; at && isElement(at); at = at.parentNode) yield at
}

const isInArticle = (element: PageElement): boolean =>
  above(element).some(({ tagName }) => tagName === 'article' || tagName === 'main' || tagName === 'section')

/** Directly in the body, or in a wrapper or two around the whole page. */
function isTopLevel(element: PageElement): boolean {
  let n = 0
  for (const { tagName } of above(element))
    if (tagName !== 'body' && tagName !== 'html' && ++n > 1) return false
  return true
}
