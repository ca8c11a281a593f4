/** A number as an address or a form gives it: up to six digits; null where it is none. */
export const wholeNumber = (text: string | null): number | null =>
  text !== null && /^\d{1,6}$/.test(text) ? Number(text) : null
