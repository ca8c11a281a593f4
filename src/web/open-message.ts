/** A message of the catalogue with its placeholders left open: {date} as …. */
export const openMessage = (message: string): string => message.replace(/\{\w+\}/g, '…')
