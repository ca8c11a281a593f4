/** Bytes of the address and headers of a request: a list of suppliers stands in the address. */
export const longestRequestHead = 128 * 1024

const page = `<!doctype html>
<html lang="ja">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>アドレスが長すぎます · 顛末</title>
<h1>アドレスが長すぎます</h1>
<p>取引先の一覧はページのアドレスに入るので、長い一覧（およそ 1 万字から）は開けません。次のどれかができます。</p>
<ul>
<li>一覧を分けて、<a href="/suppliers">取引先のページ</a>に順に貼る。</li>
<li>CSV ファイルにして、アーカイブの tenmatsu.json の suppliers にその名前を書く。取引先のページがいつもそれを出す。</li>
<li>コマンドで <code>tenmatsu suppliers FILE</code>。</li>
</ul>
<div lang="en">
<h1>The address is too long</h1>
<p>A list of suppliers stands in the address of its page, which has room for some 10,000 characters. Part the list and paste its parts on <a href="/suppliers?lang=en">the page of suppliers</a>; or make it a CSV file and name that under <code>suppliers</code> in tenmatsu.json, so that the page always shows it; or run <code>tenmatsu suppliers FILE</code>.</p>
</div>
</html>
`

/** What a connection is answered whose request had a longer head than `longestRequestHead`: nothing of it was read. */
export const addressTooLong = [
  'HTTP/1.1 431 Request Header Fields Too Large',
  'Content-Type: text/html; charset=utf-8',
  `Content-Length: ${Buffer.byteLength(page)}`,
  "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options: nosniff',
  'Cache-Control: no-store',
  'Connection: close',
  '',
  page,
].join('\r\n')
