import type { ParseArgsOptionDescriptor } from 'node:util'
import type { Label, Language } from '../model/label.ts'

/** Exit codes of every command; docs/exit-codes.md is made from this list. */
export const exitCodes = {
  ok: { code: 0, means: { ja: '成功', en: 'Done' } },
  failed: {
    code: 1,
    means: {
      ja: '結果が否（見つからない、検証に失敗）',
      en: 'The answer is no: nothing found, a check failed',
    },
  },
  usage: { code: 2, means: { ja: '使い方の誤り', en: 'The command line is off' } },
  input: {
    code: 3,
    means: { ja: '入力を読めない、または書き込めない', en: 'Something could not be read or written' },
  },
  internal: { code: 70, means: { ja: 'プログラムの誤り', en: 'An error of the program' } },
} as const satisfies Record<string, { code: number; means: Label }>

export interface CommandOption extends ParseArgsOptionDescriptor {
  readonly does: Label
  /** Shown after the option's name: DIR, N. */
  readonly argument?: string
}

/** What a command is given. Output goes through `out` (the result) and `err` (progress, messages). */
export interface CommandContext {
  readonly words: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>
  readonly language: Language
  /** Whether the result is looked at on a terminal that shows colours (and NO_COLOR is not set). */
  readonly color: boolean
  out(text: string): void
  err(text: string): void
}

export interface Command {
  readonly name: string
  readonly summary: Label
  /** The words after the name: `PATH… --archive DIR`. */
  readonly usage: string
  readonly options: Readonly<Record<string, CommandOption>>
  /** Words may begin with a minus (-漏えい): only declared options are options. */
  readonly rawWords?: true
  readonly examples: readonly { readonly line: string; readonly does: Label }[]
  /** Returns an exit code. @throws UserError for what the user can mend. */
  run(context: CommandContext): Promise<number>
}

/** Something the user can mend: said in one or two sentences, with what to do next, and no stack trace. */
export class UserError extends Error {
  readonly label: Label
  readonly exitCode: number
  constructor(label: Label, exitCode: number = exitCodes.input.code) {
    super(label.en)
    this.label = label
    this.exitCode = exitCode
  }
}

/** `--archive DIR`, shared by every command that works on an archive. */
export const archiveOption: CommandOption = {
  type: 'string',
  argument: 'DIR',
  does: {
    ja: 'アーカイブのフォルダ（既定は現在のフォルダ）',
    en: 'The archive folder (default: the current folder)',
  },
}
export const cacheOption: CommandOption = {
  type: 'string',
  argument: 'DIR',
  does: {
    ja: '自前のアーカイブでないフォルダから作るものの置き場所',
    en: 'Where to keep what is derived from a folder that is not an archive of our own',
  },
}
export const jsonOption: CommandOption = {
  type: 'boolean',
  does: { ja: '結果を JSON で出す', en: 'Print the result as JSON' },
}
export const goldOption: CommandOption = {
  type: 'boolean',
  does: { ja: '評価の形（JSON）で出す', en: 'Print in the form of the evaluation (JSON)' },
}
export const maskedOption: CommandOption = {
  type: 'boolean',
  does: {
    ja: 'メールアドレス・電話番号・担当者名を、公開する画面と同じに伏せて出す',
    en: 'Mask e-mail addresses, phone numbers and names as on published pages',
  },
}
export const withoutCuratedLinksOption: CommandOption = {
  type: 'boolean',
  does: {
    ja: '収集者が付けた前の報へのリンクと事案ID を使わない',
    en: "Leave out the keeper's links to earlier reports and 事案ID",
  },
}
