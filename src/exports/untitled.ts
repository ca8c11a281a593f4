/** What stands for the title of a notice that has none. */
export const untitled = { ja: '（題名なし）', en: '(no title)' }
