import { readTombstones, type Tombstone } from '../archive/tombstones.ts'
import type { Language } from '../model/label.ts'
import { build } from '../pipeline/build.ts'
import { completeTakedown, longestReason, purge, restore, takeDown } from '../pipeline/takedown.ts'
import { withBuiltArchive } from './built-archive.ts'
import { type Command, type CommandContext, exitCodes, UsageError, type UserError } from './command.ts'
import { take } from './common-options.ts'
import { namedArchive } from './named-archive.ts'
import { namedNotice, tombstoneNamed } from './named-notice.ts'
import { printAnswer } from './print-answer.ts'
import { oneLine } from './terminal-text.ts'

export const takedown: Command = {
  name: 'takedown',
  summary: {
    ja: '公表を取り下げ、理由を記す。元に戻すことも、消去することもできる',
    en: 'Take a notice down and say why; take it back, or destroy it for good',
  },
  usage: 'NOTICE --because TEXT | NOTICE --undo | NOTICE --purge | --list  [--archive DIR] [--json]',
  options: {
    ...take('archive', 'json'),
    because: {
      type: 'string',
      argument: 'TEXT',
      does: { ja: '理由。公開する画面にも出る', en: 'The reason. It is shown on published pages' },
    },
    undo: {
      type: 'boolean',
      does: { ja: '取り下げを元に戻す', en: 'Take the takedown back' },
    },
    purge: {
      type: 'boolean',
      does: {
        ja: '取り置いた公表と取得物を消去する（元に戻せない）',
        en: 'Destroy the notice and captures that were put aside (for good)',
      },
    },
    list: { type: 'boolean', does: { ja: '取り下げたものを挙げる', en: 'List what was taken down' } },
  },
  examples: [
    {
      line: 'tenmatsu takedown 3fa9c01b7e --because "公表元の申し出による" --archive my-archive',
      does: {
        ja: '画面・一覧・検索から除き、番号・理由・ハッシュだけを残す',
        en: 'Out of pages, lists and search; id, reason and hash stay',
      },
    },
    {
      line: 'tenmatsu takedown 3fa9c01b7e --undo',
      does: { ja: '元に戻す（消去する前に限る）', en: 'Bring it back (as long as it was not destroyed)' },
    },
  ],
  async run(context) {
    const { words, options, language } = context
    const acts = ['because', 'undo', 'purge', 'list'].filter(name => options[name] !== undefined)
    const takesWord = acts[0] !== 'list'
    if (acts.length !== 1 || words.length !== (takesWord ? 1 : 0)) throw wrongUse()
    const archive = namedArchive(context)
    if (acts[0] === 'list') {
      const all = readTombstones(archive.home)
      printAnswer(context, { tombstones: all }, () => printedList(all, language))
      return exitCodes.ok.code
    }
    const done = await act(acts[0] as 'because' | 'undo' | 'purge', context)
    // The rows of a notice that was destroyed must not be left in the index's file either.
    await build(archive, { fresh: options.purge === true })
    printAnswer(context, done, () => printed(done, acts[0]!, language))
    return exitCodes.ok.code
  },
}

async function act(name: 'because' | 'undo' | 'purge', context: CommandContext): Promise<Tombstone> {
  const archive = namedArchive(context)
  const word = context.words[0]!
  const known = tombstoneNamed(archive, word)
  if (name === 'undo') return restore(archive, known?.id ?? word)
  if (name === 'purge') return purge(archive, known?.id ?? word)
  const because = String(context.options.because).trim()
  if (because === '' || because.length > longestReason)
    throw new UsageError({
      ja: `--because には理由を ${longestReason} 字までで書いてください。`,
      en: `--because takes a reason of at most ${longestReason} characters.`,
    })
  // Asked for again: what was killed half-way is completed, with the reason that was given first.
  if (known) return completeTakedown(archive, known.id)
  return withBuiltArchive(context, async ({ index }) => {
    return await takeDown(archive, await namedNotice(archive, index, word), because)
  })
}

const wrongUse = (): UserError =>
  new UsageError({
    ja: '公表を一件と、--because・--undo・--purge のどれか一つを書いてください（一覧は --list だけ）。',
    en: 'Name one notice and one of --because, --undo and --purge (or --list alone).',
  })

const line = ({ id, at, published, because }: Tombstone): string =>
  `${id}  ${at.slice(0, 10)}  ${published ?? '－'}  ${oneLine(because)}`

function printedList(all: readonly Tombstone[], language: Language): string {
  if (all.length === 0) return language === 'ja' ? '取り下げた公表はありません\n' : 'Nothing was taken down\n'
  return all.map(tombstone => `${line(tombstone)}\n`).join('')
}

const done: Readonly<Record<string, { ja: string; en: string }>> = {
  because: {
    ja: '取り下げました。取り置きは taken-down/ にあり、公開する写しには含めないでください',
    en: 'Taken down. What was put aside lies in taken-down/: leave it out of published copies',
  },
  undo: { ja: '元に戻しました', en: 'Brought back' },
  purge: { ja: '取り置きを消去しました', en: 'What was put aside is destroyed' },
}

const shared = {
  ja: 'ほかの公表も入っている取得物は captures/ に残っています',
  en: 'Captures that hold other notices as well are still in captures/',
}

const inGit = {
  ja: 'Git の履歴には残っています。履歴からの消去は Git で行ってください',
  en: 'Git history still has it: take it out of there with Git',
}

function printed(tombstone: Tombstone, name: string, language: Language): string {
  return [
    line(tombstone),
    done[name]![language],
    ...(name !== 'undo' ? tombstone.sharedCaptures.map(sha256 => `${shared[language]}: ${sha256}`) : []),
    ...(name === 'purge' ? [inGit[language]] : []),
    '',
  ].join('\n')
}
