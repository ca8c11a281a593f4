import { styleText } from 'node:util'
import { grouped } from '../model/grouped.ts'

type Style = 'bold' | 'dim' | 'yellow' | 'cyan'

/** Styles text where the result is looked at on a terminal that shows colours. */
export const styler =
  (color: boolean) =>
  (text: string, ...styles: Style[]): string =>
    color && text !== '' ? styleText(styles, text, { validateStream: false }) : text

// Notices come from anywhere: an escape sequence in one must not reach the terminal, nor turn the text around.
const unsafe = /[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g

/** Words of a notice on one line, without what a terminal would obey. */
export const oneLine = (text: string): string => text.replace(unsafe, ' ')

/** A number of things in English: 1 notice, 1,204 notices, 3 entries. */
export const counted = (n: number, noun: string): string =>
  `${grouped(n)} ${n === 1 ? noun : noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`}`

/** Letters that take up two columns of a terminal: kana, ideographs, wide forms. */
const isWide = (code: number): boolean =>
  (code >= 0x1100 && code <= 0x115f) ||
  (code >= 0x2e80 && code <= 0xa4cf) ||
  (code >= 0xac00 && code <= 0xd7a3) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xfe30 && code <= 0xfe6f) ||
  (code >= 0xff00 && code <= 0xff60) ||
  (code >= 0xffe0 && code <= 0xffe6) ||
  code >= 0x1f300

const columnsOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (isWide(letter.codePointAt(0)!) ? 2 : 1), 0)

// What is kept together: a word in letters, or one wide letter with the marks that may not begin a line.
const unbroken = /[^\s\u2e80-\uffff]+|[\u2e80-\uffff][、。，．：；）」』】・ー！？]*|\s+/g

/**
 * Text broken into lines that fit on a terminal, all but the first indented: words stay whole, Japanese breaks
 * anywhere but before a closing mark.
 * @param indent Columns that are taken before the text, on its first line too.
 */
export function wrapped(text: string, columns: number, indent: number): string {
  const room = Math.max(columns - indent - 1, 20)
  const lines = ['']
  for (const piece of text.match(unbroken) ?? []) {
    const line = lines.at(-1)!
    if (columnsOf(line) + columnsOf(piece.trimEnd()) <= room) lines[lines.length - 1] = line + piece
    else lines.push(piece.trimStart())
  }
  return lines.map(line => line.trimEnd()).join(`\n${' '.repeat(indent)}`)
}
