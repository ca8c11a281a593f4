/** Reads a made-up notice with the library: `node --conditions=tenmatsu-source examples/read-a-notice.ts`. */
import { type FactOfKind, factInWords, read } from 'tenmatsu'

const text = `不正アクセスによる情報漏えいのおそれに関するお知らせ（第2報）

2025年6月3日
株式会社あおば製作所

2025年5月28日、当社のサーバーが第三者による不正アクセスを受けたことを確認しました。
お客様約1,200名の氏名および電話番号が漏えいしたおそれがあります。クレジットカード情報の漏えいはございません。
本件は個人情報保護委員会に報告しました。
`

const { facts, problems } = read(text, { published: '2025-06-03', publishers: ['株式会社あおば製作所'] })

for (const fact of facts) console.log(`${factInWords(fact, 'ja')} 「${fact.evidence[0].quote}」`)

// A fact is told apart by its kind, and its value has the type of that kind.
const counts = facts.filter((fact): fact is FactOfKind<'affected-count'> => fact.kind === 'affected-count')
for (const { value, status, evidence } of counts)
  console.log(`${value.approx ? 'about ' : ''}${value.count} ${value.of}, ${status}: ${evidence[0].quote}`)

console.log(`${facts.length} facts, ${problems.length} problems`)
