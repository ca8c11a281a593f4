import { html as honoHtml, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import { visibleText } from './visible-text.ts'

/** Finished HTML, which is not escaped again. */
export type Html = HtmlEscapedString

type Child = string | number | boolean | null | undefined | Html | readonly Child[]

const seen = (child: Child): unknown =>
  typeof child === 'string' ? visibleText(child) : Array.isArray(child) ? child.map(seen) : child

/** A template whose values are escaped, with control characters written out. Everything on a page goes through it. */
export const html = (strings: TemplateStringsArray, ...values: readonly Child[]): Html =>
  honoHtml(strings, ...values.map(seen)) as Html

/** Nothing, as HTML. */
export const nothing: Html = raw('')
