import type { z } from 'zod'
import type { Label } from '../../model/label.ts'
import type { Query } from '../define-query.ts'

/** What the parameters of the questions mean: `NAME` wherever it is asked, `QUESTION.NAME` of that question alone. */
const parameterWords: Readonly<Record<string, Label>> = {
  q: {
    ja: '探す語。すべての語を含むもの。"…" はその表記だけ、-語 は含まないもの、A OR B はどちらか',
    en: 'Words to search for, all of which must occur; "…" literally, -word without it, A OR B either',
  },
  from: { ja: '公表日がこの日以後', en: 'Published on or after this day' },
  to: { ja: '公表日がこの日以前', en: 'Published on or before this day' },
  publisher: { ja: '組織名の一部', en: "Part of the organisation's name" },
  leak: {
    ja: '漏えいについて述べられていること。not_found（確認されていない）と ruled_out（否定）は別',
    en: 'What is stated of a leak; not_found (none found so far) and ruled_out (stated to be absent) differ',
  },
  stage: { ja: '報告の段階', en: 'Stage of the report' },
  sort: { ja: '並べ方', en: 'Order' },
  page: { ja: '何ページ目か', en: 'Which page' },
  perPage: { ja: '一度に何件か', en: 'How many at once' },
  state: { ja: '事案の状態', en: 'State of the incident' },
  several: {
    ja: '公表が二つ以上ある（true）、一つだけ（false）',
    en: 'Told by two notices or more (true), or by one alone (false)',
  },
  root: {
    ja: '根本事象の番号（または、そこに遡る事案・公表の番号）',
    en: 'Id of a root event (or of an incident or notice that traces back to it)',
  },
  first: {
    ja: '最初の公表の日がこれで始まる（年、年月）',
    en: 'The day of its first notice begins with it (a year, a month)',
  },
  organisation: { ja: '当の組織の番号か名前', en: 'Id or name of the organisation whose incident it is' },
  vendor: {
    ja: '起きた先（委託先・サービスなど）の番号か名前',
    en: 'Id or name of the vendor, service or contractor at which it happened',
  },
  type: { ja: '事案の種別', en: 'Type of incident' },
  vector: { ja: '侵入の経路・原因となった手口', en: 'Vector' },
  sector: { ja: '組織の業種', en: 'Sector of the organisation' },
  organisationType: { ja: '組織の種類', en: 'Type of organisation' },
  data: { ja: '漏えいした、またはそのおそれのある情報', en: 'Data that leaked or may have' },
  authority: { ja: '届け出た先', en: 'Authority it was reported to' },
  measure: { ja: '取った措置', en: 'Measure that was taken' },
  cause: { ja: '原因', en: 'Cause' },
  step: { ja: '攻撃の段階', en: 'Step of the attack' },
  discovery: { ja: '発覚の仕方', en: 'How it was noticed' },
  counted: {
    ja: '影響の数が述べられている（true）、いない（false）',
    en: 'Whether a notice counts anything affected',
  },
  final: { ja: '最終報がある（true）、ない（false）', en: 'Whether one of its notices is the final report' },
  incidents: {
    ja: '比べる事案（またはその公表）の番号をコンマで区切って（2〜6 件）',
    en: 'Ids of the incidents to compare (or of their notices), with commas between, 2 to 6',
  },
  concerning: {
    ja: '名前の一覧（CSV。一行に一つ、続くセルに別名）。そのどれかにかかわるものだけ',
    en: 'Names as CSV, one a row, other names of it in further cells: only what concerns one of them',
  },
  names: {
    ja: '名前の一覧（CSV。一行に一つ、続くセルに別名）',
    en: 'Names as CSV, one a row, other names of it in further cells',
  },
  perName: { ja: '一つの名前につき何件の事案を挙げるか', en: 'How many incidents are shown of each name' },
  'watch-names.since': {
    ja: 'この年・月・日か、それより後に公表のあった事案だけ',
    en: 'Only incidents of which a notice was published in this year, month or day, or later',
  },
  'list-roots.q': { ja: '起きた組織の名前の一部', en: 'Part of the name of the organisation it happened at' },
  'list-organisations.q': {
    ja: '組織の名前（どの表記でも）の一部',
    en: 'Part of its name, in any of its spellings',
  },
  'list-organisations.vendor': {
    ja: 'ほかの組織の事案が起きた委託先・サービスか（true、false）',
    en: 'Whether incidents of others happened at it as their contractor or service provider',
  },
  'search-notices.organisation': {
    ja: '公表した組織の番号か名前',
    en: 'Id or name of the organisation that published it',
  },
  'count-units.organisation': {
    ja: '公表した組織の番号か名前',
    en: 'Id or name of the organisation that published it',
  },
  'show-organisation.organisation': {
    ja: '組織の番号、ほかと区別のつくその初め（4字以上）、または名前',
    en: 'Id of an organisation, a beginning of it that no other has (4 characters or more), or its name',
  },
  'show-root.root': {
    ja: '根本事象の番号（以前の番号でもよい）、または、そこに遡る事案・公表の番号',
    en: 'Id of a root event (a former one will do), or of an incident or notice that traces back to it',
  },
  name: { ja: 'どの図か', en: 'Which picture' },
  unit: { ja: '何を数えるか', en: 'What is counted' },
  row: { ja: '図の行', en: 'Row of the picture' },
  column: { ja: '図の列', en: 'Column of the picture' },
  code: { ja: 'この種類の問題だけ', en: 'Only problems of this kind' },
  notice: {
    ja: '公表の番号、ほかと区別のつくその初め（4字以上）、または場所',
    en: 'Id of a notice, a beginning of it that no other has (4 characters or more), or its path',
  },
  incident: {
    ja: '事案の番号（以前の番号でもよい）、または、その公表の番号か場所',
    en: 'Id of an incident (a former one will do), or id or path of one of its notices',
  },
  asOf: {
    ja: 'この日の終わりまでに出ていた公表だけで見る',
    en: 'As told by the notices that were out by the end of this day',
  },
  'show-incident.kind': {
    ja: 'この種類の記載事項だけ（standing と ledger）',
    en: 'Only what is stated of this kind (in standing and ledger)',
  },
  by: { ja: '年または月ごとに数える', en: 'Count by year or by month' },
  since: { ja: '前の答えの next', en: '`next` of an earlier answer' },
  modifiedSince: {
    ja: 'この時刻（2026-04-05T00:00:00Z）以後に変わったもの',
    en: 'What changed at this moment (2026-04-05T00:00:00Z) or later',
  },
  noun: { ja: 'この種類のものだけ', en: 'Only of this sort' },
  cursor: {
    ja: '続き（前の答えの nextCursor）。条件と並べ方は変えられない。公表が加わっても、抜けも重なりもない',
    en: 'The next part: nextCursor of an answer to the same conditions in the same order; notices that are added meanwhile neither hide nor repeat any',
  },
  fields: {
    ja: '答えのうち要るところだけ（total,hits.id,hits.title のように、コンマで）',
    en: 'Only these parts of the answer, parted by commas: total,hits.id,hits.title',
  },
}

/** What a parameter of a question means; null where nobody has said. */
export const wordsOf = (query: Pick<Query, 'name'>, parameter: string): Label | null =>
  parameterWords[`${query.name}.${parameter}`] ?? parameterWords[parameter] ?? null

/** The names of the parameters that a question takes. */
export const parametersOf = (query: Pick<Query, 'input'>): readonly string[] =>
  Object.keys((query.input as z.ZodObject).shape)

/** Whether a list is asked for page by page. */
export const isPaged = (query: Pick<Query, 'input'>): boolean => {
  const names = parametersOf(query)
  return names.includes('page') && names.includes('perPage')
}

/** The one of several words that is most like another, for a hint; null where none is. */
export function likeliest(word: string, words: readonly string[]): string | null {
  const given = word.slice(0, 40).toLowerCase()
  return (
    words.find(known => known.toLowerCase() === given.replaceAll(/[-_]/g, '')) ??
    words.find(known => known.toLowerCase().startsWith(given) || given.startsWith(known.toLowerCase())) ??
    null
  )
}
