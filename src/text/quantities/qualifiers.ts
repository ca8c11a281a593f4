import { type ViewSpan, viewSpan } from '../../model/span.ts'
import type { Bound, PartRole } from './quantity.ts'

interface Qualifiers {
  /** The number with its qualifiers. */
  readonly full: ViewSpan
  readonly approx: boolean
  readonly bound: Bound
  readonly gross: boolean
  readonly part: PartRole
}

const leading =
  /(?:約|およそ|おおよそ|凡そ|ほぼ|概ね|おおむね|最大|最小|最多|少なくとも|延べ|のべ|延|述べ|合計|総計|累計|計|総数|全|うち|内|、|:|は|の|で|さらに|加え|新たに|追加で|他に?|ほか|残り?|\(){1,24}$/
const trailing =
  /^(?:様|分)?(?:程度|ほど|前後|あまり|余り|以上|以下|以内|未満|超|強|弱|近く|を超える|を上回る|を下回る|の)?/

/** The qualifiers of a number that stands in one line of folded text. `between`: what parts number and counter. */
export function qualifiersAround(
  text: string,
  span: ViewSpan,
  lineStart: number,
  between: string,
): Qualifiers {
  const before = leading.exec(text.slice(Math.max(lineStart, span.start - 24), span.start))?.[0] ?? ''
  const after = trailing.exec(text.slice(span.end, span.end + 12))?.[0] ?? ''
  const around = before + between
  const bound: Bound = /最大|最多/.test(before)
    ? 'max'
    : /少なくとも|最小/.test(before)
      ? 'min'
      : /以下|以内|未満|弱|近く|下回る/.test(between + after)
        ? 'max'
        : /以上|余|超|強|上回る/.test(between + after)
          ? 'min'
          : 'exact'
  const part: PartRole = /(?:うち|内|残り?)[^、]{0,8}$/.test(before)
    ? 'of-which'
    : /さらに|加え|新たに|追加|他|ほか/.test(before)
      ? 'added'
      : /合計|総計|累計|計|総数|全/.test(around)
        ? 'total'
        : 'unspecified'
  // Particles and brackets that only led to a qualifier are not part of it.
  const kept = before.replace(/^(?:[、:は内(で]|の(?!べ)|うち)+/, m =>
    /うち|内/.test(m) ? m.slice(m.search(/うち|内/)) : '',
  )
  return {
    full: viewSpan(span.start - kept.length, span.end + after.replace(/の$/, '').length),
    approx:
      /約|およそ|おおよそ|凡そ|ほぼ|概ね|おおむね/.test(before) || /程度|ほど|前後/.test(between + after),
    bound,
    gross: /延|のべ|述べ/.test(before),
    part,
  }
}
