import type { RootAccount } from '../incidents/roots/root-account.ts'
import { grouped } from '../model/grouped.ts'
import type { Language } from '../model/label.ts'
import { type RootView, showRoot } from '../queries/show-root.ts'
import type { Command, CommandContext } from './command.ts'
import { spanOfDays } from './incident-lines.ts'
import { counted, oneLine, styler } from './terminal-text.ts'
import { viewCommand } from './view-command.ts'

export const root: Command = viewCommand({
  name: 'root',
  summary: {
    ja: '一つの根本事象を、影響を受けた組織の時間順の広がりと人数の合計とともに出す',
    en: 'Show one root event: those it touched in the order of time, and the persons they state',
  },
  argument: 'ROOT',
  examples: [
    {
      line: 'tenmatsu root 3fa9c01b7e --archive my-archive',
      does: {
        ja: '番号で（tenmatsu roots で見られる）。遡る事案や公表の番号でもよい',
        en: 'By its id, as tenmatsu roots prints it; an incident or a notice of it will do',
      },
    },
    {
      line: 'tenmatsu root 3fa9 --json',
      does: { ja: '結果を JSON で出す', en: 'Print the result as JSON' },
    },
  ],
  missing: name => ({
    ja: `「${name}」にあたる根本事象は、ないか、一つに決まりません。tenmatsu roots で探せます。`,
    en: `There is no root event "${name}", or more than one. Try tenmatsu roots.`,
  }),
  answer: showRoot,
  inWords,
})

const words = {
  toldFirst: { ja: '最初に公表', en: 'told first' },
  itself: { ja: '当の組織', en: 'the organisation itself' },
  unknown: { ja: '組織不明', en: 'organisation unknown' },
  persons: { ja: '人数', en: 'Persons' },
  silent: { ja: '人数を述べない事案', en: 'incidents that state none' },
  byItself: { ja: '当の組織が述べる数', en: 'stated by the organisation itself' },
  ofTheWhole: { ja: '全体の数とみなした数', en: 'taken to be of the whole' },
  awaited: { ja: '続報を約束したまま公表のない事案', en: 'Promised more, and never followed up' },
} as const

function inWords(view: RootView, context: CommandContext): string[] {
  const { language, color } = context
  const style = styler(color)
  const { account } = view
  const counts =
    language === 'ja'
      ? `公表 ${view.told} 件・事案 ${view.incidents} 件・組織 ${view.organisations.length}`
      : `${counted(view.told, 'notice')}, ${counted(view.incidents, 'incident')}, ${counted(view.organisations.length, 'organisation')}`
  return [
    style(`${view.id}  ${oneLine(view.root)}  ${spanOfDays(view.first, view.last, language)}`, 'bold'),
    `    ${counts}`,
    ...(view.formerly.length > 0
      ? [`    ${language === 'ja' ? '以前の番号' : 'formerly'}: ${view.formerly.join(', ')}`]
      : []),
    ...personsInWords(account.persons, language).map(line => `    ${line}`),
    '',
    ...account.touched.map(one => touchedInWords(one, account, language)),
    ...awaitedInWords(account, language),
  ]
}

const number = (count: number, isRough: boolean, language: Language): string =>
  `${isRough ? (language === 'ja' ? '約 ' : 'about ') : ''}${grouped(count)}`

const bounds = {
  exact: { ja: '', en: '' },
  max: { ja: '最大 ', en: 'at most ' },
  min: { ja: '少なくとも ', en: 'at least ' },
} as const

/** A figure as stated, with its flags. */
const stated = (
  { count, approx, bound }: NonNullable<RootAccount['persons']['byItself']>,
  language: Language,
): string => `${bounds[bound][language]}${number(count, approx, language)}`

/** The total with its rule, and what was kept out of it. */
function personsInWords(persons: RootAccount['persons'], language: Language): string[] {
  const { total, isRough, silent, rule, byItself, ofTheWhole } = persons
  const lines: string[] = []
  if (total !== null)
    lines.push(
      `${words.persons[language]}: ${number(total, isRough, language)} (${words.silent[language]}: ${silent})`,
    )
  if (byItself) lines.push(`${words.byItself[language]}: ${stated(byItself, language)}`)
  if (ofTheWhole.length > 0)
    lines.push(
      `${words.ofTheWhole[language]}: ${ofTheWhole.map(({ count }) => number(count, false, language)).join(', ')}`,
    )
  if (lines.length > 0) lines.push(rule[language])
  return lines
}

function touchedInWords(
  one: RootAccount['touched'][number],
  { toldFirst }: RootAccount,
  language: Language,
): string {
  const { incident, organisations, isItself, first, daysAfterFirst, followUp, persons } = one
  const after =
    daysAfterFirst === null ? '' : language === 'ja' ? `+${daysAfterFirst}日` : `+${daysAfterFirst} d`
  const marks = [
    isItself ? words.itself[language] : '',
    toldFirst.includes(incident) ? words.toldFirst[language] : '',
    persons ? `${stated(persons, language)}${language === 'ja' ? '人' : ' persons'}` : '',
    followUp.label[language],
  ].filter(mark => mark !== '')
  const who = oneLine(organisations.join('、')) || words.unknown[language]
  return `  ${incident}  ${spanOfDays(first, null, language)}  ${after.padStart(6)}  ${who}  [${marks.join(', ')}]`
}

function awaitedInWords({ touched }: RootAccount, language: Language): string[] {
  const awaited = touched.filter(({ followUp }) => followUp.code === 'awaited')
  if (awaited.length === 0) return []
  return ['', `${words.awaited[language]}: ${awaited.length}`]
}
