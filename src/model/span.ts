declare const space: unique symbol

/**
 * A half-open range of UTF-16 offsets. The type parameter keeps offsets into a document's text ('text')
 * and offsets into its folded view ('view') apart: handing one where the other is meant does not compile.
 */
export interface Span<S extends 'text' | 'view'> {
  readonly start: number
  readonly end: number
  readonly [space]?: S
}

/** Offsets into `Document.text`. */
export type TextSpan = Span<'text'>
/** Offsets into a folded view of `Document.text`. */
export type ViewSpan = Span<'view'>

export const textSpan = (start: number, end: number): TextSpan => ({ start, end })
export const viewSpan = (start: number, end: number): ViewSpan => ({ start, end })
