import { styleText } from 'node:util'

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
