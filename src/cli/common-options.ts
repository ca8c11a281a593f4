import type { Label } from '../model/label.ts'
import { assertionStatuses } from '../model/status.ts'
import type { CommandOption } from './command.ts'

/** `--name ARGUMENT`. */
export const textOption = (argument: string, ja: string, en: string) =>
  ({ type: 'string', argument, does: { ja, en } }) as const

const flag = (ja: string, en: string) => ({ type: 'boolean', does: { ja, en } as Label }) as const

const leakStatuses = [...assertionStatuses, 'not_stated'].join(' | ')

/** The options that several commands have. A command says which of them it takes: `...take('archive', 'json')`. */
const commonOptions = {
  archive: textOption(
    'DIR',
    'アーカイブのフォルダ（既定は現在のフォルダ）',
    'The archive folder (default: the current folder)',
  ),
  cache: textOption(
    'DIR',
    '自前のアーカイブでないフォルダから作るものの置き場所',
    'Where to keep what is derived from a folder that is not an archive of our own',
  ),
  json: flag('結果を JSON で出す', 'Print the result as JSON'),
  gold: flag('評価の形（JSON）で出す', 'Print in the form of the evaluation (JSON)'),
  masked: flag(
    'メールアドレス・電話番号・担当者名を、公開する画面と同じに伏せて出す',
    'Mask e-mail addresses, phone numbers and names as on published pages',
  ),
  progress: flag(
    '進み具合を、端末でなくても標準エラーに出す',
    'Show progress on standard error even where it is no terminal',
  ),
  'without-curated-links': flag(
    '収集者が付けた前の報へのリンクと事案ID を使わない',
    "Leave out the keeper's links to earlier reports and 事案ID",
  ),
  'allow-loopback': flag(
    '127.0.0.1 の自分のサーバーからの取得を許す（試験用。間を置かずに取得する）',
    'Allow fetching from a server of your own on 127.0.0.1 (for tests; without pauses)',
  ),
  because: textOption('TEXT', '理由（必ず書く）', 'Why (required)'),
  by: textOption('NAME', '判断した人', 'Who decides'),
  limit: textOption('N', '一度に出す件数（既定はすべて）', 'How many to show at once (default: all)'),
  page: textOption('N', '何ページ目か（既定 1）', 'Which page of them (default 1)'),
  from: textOption(
    'DATE',
    '公表日がこの日以後（2025、2025-06、2025-06-03）',
    'Published on or after (2025, 2025-06, 2025-06-03)',
  ),
  to: textOption('DATE', '公表日がこの日以前', 'Published on or before'),
  publisher: textOption('NAME', '組織名の一部', "Part of the organisation's name"),
  organisation: textOption(
    'NAME',
    'この組織（名前か ID）のものだけ',
    'Only what is of this organisation (name or id)',
  ),
  leak: textOption('STATUS', `漏えいの状況: ${leakStatuses}`, `What is stated of a leak: ${leakStatuses}`),
} as const satisfies Readonly<Record<string, CommandOption>>

type CommonName = keyof typeof commonOptions

/** Of the common options those that a command takes, in the order in which its help shows them. */
export const take = <Name extends CommonName>(...names: readonly Name[]): Pick<typeof commonOptions, Name> =>
  Object.fromEntries(names.map(name => [name, commonOptions[name]])) as Pick<typeof commonOptions, Name>

/** `--sort ORDER` with the orders that the command has. */
export const sortOption = (orders: readonly string[]): CommandOption =>
  textOption('ORDER', `並べ方: ${orders.join(' | ')}`, `Order: ${orders.join(' | ')}`)
