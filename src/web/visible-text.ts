/**
 * Control characters (except tab and line breaks), and the bidirectional controls that reorder what a reader
 * sees (Unicode Standard Annex 9, section 2). Archived text is hostile: they are shown, never obeyed.
 */
const unseen =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** The text with every control and bidirectional character written out, as in ⟨U+202E⟩. */
export const visibleText = (text: string): string =>
  text.replace(
    unseen,
    character => `⟨U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  )
