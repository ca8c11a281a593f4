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
  interrupted: {
    code: 130,
    means: {
      ja: 'Ctrl-C で止めた（何も失われない。同じコマンドで続きから進む）',
      en: 'Stopped with Ctrl-C: nothing is lost, and the same command goes on from there',
    },
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

/** A command line that is off. */
export class UsageError extends UserError {
  constructor(label: Label) {
    super(label, exitCodes.usage.code)
  }
}
