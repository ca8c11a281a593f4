const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Text as it stands in a field: one line, in which no character is a command and no brace is open. */
export const tex = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\s\u0000-\u001f\u007f]+/g, ' ')
    .trim()
    .replace(/[\\{}$&#%_~^]/g, character => commands[character] ?? `\\${character}`)

/** An address in a field that is taken as it is: what would end or open a field, and stands in no address, is encoded. */
export const verbatimAddress = (address: string): string =>
  address.replace(/[\\{}]/g, character => encodeURIComponent(character))

/** An address in running text, for the command url. */
export const texAddress = (address: string): string => verbatimAddress(address).replace(/[%#]/g, '\\$&')
