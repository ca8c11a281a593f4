import { assertionStatuses } from '../model/status.ts'
import type { CommandOption } from './command.ts'

const text = (argument: string, ja: string, en: string): CommandOption => ({
  type: 'string',
  argument,
  does: { ja, en },
})

/** Filters that several commands share. */
export const pageOption = text('N', '何ページ目か（既定 1）', 'Which page of them (default 1)')
export const fromOption = text(
  'DATE',
  '公表日がこの日以後（2025、2025-06、2025-06-03）',
  'Published on or after (2025, 2025-06, 2025-06-03)',
)
export const toOption = text('DATE', '公表日がこの日以前', 'Published on or before')
export const publisherOption = text('NAME', '組織名の一部', "Part of the organisation's name")
export const organisationOption = text(
  'NAME',
  'この組織（名前か ID）のものだけ',
  'Only what is of this organisation (name or id)',
)
export const leakOption = text(
  'STATUS',
  `漏えいの状況: ${[...assertionStatuses, 'not_stated'].join(' | ')}`,
  `What is stated of a leak: ${[...assertionStatuses, 'not_stated'].join(' | ')}`,
)
export const limitOfAll = text(
  'N',
  '一度に出す件数（既定はすべて）',
  'How many to show at once (default: all)',
)

/** `--sort ORDER` with the orders that the command has. */
export const sortOption = (orders: readonly string[]): CommandOption =>
  text('ORDER', `並べ方: ${orders.join(' | ')}`, `Order: ${orders.join(' | ')}`)
