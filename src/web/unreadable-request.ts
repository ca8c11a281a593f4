const words = `この要求は HTTP として読めません。アドレスに日本語をそのまま書いていれば、UTF-8 でパーセント符号化してください（curl なら -G --data-urlencode 'q=漏えい'）。
This request cannot be read as HTTP. Japanese in an address has to be percent-encoded as UTF-8 (with curl: -G --data-urlencode 'q=…').
`

/** What a connection is answered that speaks no HTTP; most often an address holds letters that are not encoded. */
export const unreadableRequest = [
  'HTTP/1.1 400 Bad Request',
  'Content-Type: text/plain; charset=utf-8',
  `Content-Length: ${Buffer.byteLength(words)}`,
  'X-Content-Type-Options: nosniff',
  'Cache-Control: no-store',
  'Connection: close',
  '',
  words,
].join('\r\n')
