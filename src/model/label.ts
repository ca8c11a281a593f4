export const languages = ['ja', 'en'] as const
export type Language = (typeof languages)[number]

/** The same words in both languages of the product. */
export type Label = Readonly<Record<Language, string>>
