/**
 * Text in which no address is live: 「a[@]example.com」, 「hxxps://example.com」. What notices quote may be an attacker's,
 * and programs that take MISP in look for addresses of their own accord.
 */
export const defang = (text: string): string =>
  text
    .replace(/([A-Za-z0-9._%+*○●-])[@＠](?=[A-Za-z0-9○●*])/g, '$1[@]')
    .replace(/\bhttp(s?):\/\//gi, 'hxxp$1://')
