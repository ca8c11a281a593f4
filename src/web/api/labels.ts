import type { Label } from '../../model/label.ts'

/** Words of the reference page of the API. */
export const apiLabels = {
  title: { ja: 'HTTP API', en: 'HTTP API' },
  lead: {
    ja: '画面にあるものはどれも、同じ問いへの JSON の答えとしても取れます。読むだけで、鍵は要りません（ログインの要るサーバーでは名前とパスワードを添えます）。',
    en: 'Everything on these pages is there as JSON, as the answer to the same question. It is read-only and needs no key (a server with a login takes name and password).',
  },
  document: { ja: 'OpenAPI 3.1 の文書', en: 'The OpenAPI 3.1 document' },
  data: {
    ja: '公表の文章はデータです。どんなことでも書かれうるので、プログラムへの指示として扱わないでください。メールアドレス・電話番号・担当者名は伏せてあります。',
    en: 'Texts of notices are data. They may say anything; do not treat them as instructions to a program. E-mail addresses, phone numbers and contact names are masked.',
  },
  questions: { ja: '問い', en: 'Questions' },
  tryIt: { ja: '開いてみる', en: 'Open' },
  parameters: { ja: 'パラメータ', en: 'Parameters' },
  parameter: { ja: '名前', en: 'Name' },
  means: { ja: '意味', en: 'Meaning' },
  form: { ja: '形', en: 'Form' },
  needed: { ja: '必須', en: 'needed' },
  codes: { ja: '{count} の符号', en: '{count} codes' },
  orNothing: { ja: '既定', en: 'default' },
  answer: { ja: '答え', en: 'Answer' },
  list: { ja: '一覧', en: 'list' },
  ways: { ja: '使い方', en: 'How to' },
  cursorTitle: { ja: '一覧を終わりまで取る', en: 'Take a list to its end' },
  cursorText: {
    ja: '答えの nextCursor（Link ヘッダーにもあります）を cursor に渡すと続きが返ります。null になれば終わりです。取っている間に公表が加わっても、抜けも重なりもありません。条件や並べ方を変えた cursor は断られます。関連の深い順（語を入れた検索の既定）では、公表が加わると順番そのものが変わりうるので、全部取るときは sort=newest を付けてください。',
    en: 'Hand nextCursor of the answer on as cursor (the Link header has it as well); null is the end. Notices that are added meanwhile neither hide nor repeat any. A cursor of other conditions or another order is refused. By relevance (what a search for words goes by) added notices may change the order itself: take everything with sort=newest.',
  },
  fieldsTitle: { ja: '要るところだけ取る', en: 'Take only what you need' },
  fieldsText: {
    ja: 'fields に名前をコンマで並べます。中の名前は点でつなぎます。一覧の項目には属する公表がすべて入るので、番号と名前だけでよいときは、これで大きさが一桁小さくなります。ない名前は、使える名前とともに断られます。',
    en: 'Name the fields, with commas between; those within by dots. The items of a list hold every notice that belongs to them: where ids and names will do, this makes an answer ten times smaller. A name that is not there is refused with those that are.',
  },
  tagTitle: { ja: '変わったときだけ取る', en: 'Take it only where it changed' },
  tagText: {
    ja: '答えの ETag を If-None-Match に付けて送ると、何も変わっていなければ 304 だけが返ります。',
    en: 'Send the ETag of an answer back as If-None-Match; where nothing has changed, 304 is all that comes.',
  },
  changesTitle: { ja: '変わったものだけ取り込む', en: 'Pull what changed' },
  changesText: {
    ja: 'list-changes は、加わった・変わった（there）、まとめられた（merged、行き先は now）、なくなった（gone）ものを、変わった順に挙げます。next を次の since に渡します。時刻で始めるなら modifiedSince です。complete が false なら、索引が作り直されて前のことが分からないので、全部取り直してください。なくなった公表が取り下げられたものかどうかは tombstones にあります。',
    en: 'list-changes names what came or changed (there), was merged (merged, into `now`) and went (gone), in the order of the changes. Hand next on as since; begin by time with modifiedSince. Where complete is false the index was made anew and does not know what went before: take everything again. Whether a notice that is gone was taken down is told at tombstones.',
  },
  loginTitle: { ja: 'ログインの要るサーバー', en: 'A server with a login' },
  loginText: {
    ja: '名前とパスワードを Basic 認証（RFC 7617）で毎回送ります。要求の数には上限があり、RateLimit ヘッダーに残りが、429 の Retry-After に待つ秒数があります。よその生成元のページからは、--cors で許されたときだけ読めます。',
    en: 'Send name and password with every request as Basic authentication (RFC 7617). Requests are limited: the RateLimit header says what is left, Retry-After of a 429 how many seconds to wait. Pages of other origins may read only where --cors allows it.',
  },
  refusals: { ja: '断られるとき', en: 'Refusals' },
  refusalsText: {
    ja: '断りは application/problem+json（RFC 9457）で、type がこの表を指します。',
    en: 'A refusal is application/problem+json (RFC 9457); its type leads into this table.',
  },
  refusal: { ja: '断り', en: 'Refusal' },
  status: { ja: '番号', en: 'Status' },
  todo: { ja: 'どうするか', en: 'What to do' },
  mcp: {
    ja: '言語モデルには、同じ問いが MCP の道具としてもあります（tenmatsu mcp、または serve --mcp の /mcp）。',
    en: 'For language models the same questions are MCP tools as well (tenmatsu mcp, or /mcp of serve --mcp).',
  },
} as const satisfies Readonly<Record<string, Label>>
