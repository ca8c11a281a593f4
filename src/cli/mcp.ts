import { mcpServer } from '../mcp/server.ts'
import { speakLines } from '../mcp/stdio.ts'
import { answerSize, toolsOf } from '../mcp/tools.ts'
import { build } from '../pipeline/build.ts'
import { maskedIndex } from '../queries/masked-index.ts'
import { withBuiltArchive } from './built-archive.ts'
import { type Command, type CommandContext, exitCodes, UsageError } from './command.ts'
import { take } from './common-options.ts'
import { currentIndex } from './current-index.ts'
import { refuseWords } from './words-given.ts'

export const mcp: Command = {
  name: 'mcp',
  summary: {
    ja: '言語モデルなどのプログラムに、Model Context Protocol で答える（標準入出力）',
    en: 'Answer language models and other programs by the Model Context Protocol (standard input and output)',
  },
  usage: '[--archive DIR] [--allow-decisions] [--size N]',
  options: {
    ...take('archive', 'cache'),
    'allow-decisions': {
      type: 'boolean',
      does: {
        ja: '判断を書き込む道具も出す（既定は読むだけ）',
        en: 'Offer tools that write decisions as well (read-only by default)',
      },
    },
    size: {
      type: 'string',
      argument: 'N',
      does: {
        ja: `一つの答えの長さの上限（JSON の字数。既定 ${answerSize}）`,
        en: `How long one answer may be (characters of JSON; default ${answerSize})`,
      },
    },
  },
  examples: [
    {
      line: 'tenmatsu mcp --archive my-archive',
      does: {
        ja: '読むだけの道具を出す。相手のプログラムに、この行をコマンドとして登録する',
        en: 'Read-only tools. Register this line as the command in the program at the other end',
      },
    },
    {
      line: 'tenmatsu mcp --archive my-archive --allow-decisions',
      does: {
        ja: '事案の判断や記載事項の訂正も、頼めば書き込めるようにする',
        en: 'Judgements and corrections can be written as well, when asked for',
      },
    },
  ],
  run: runMcp,
}

async function runMcp(context: CommandContext): Promise<number> {
  const { words, options, language, out, err } = context
  refuseWords(words)
  const most = sizeOf(options.size as string | undefined)
  const archive = await withBuiltArchive(context, async ({ archive }) => archive)
  if (options['allow-decisions'] === true && archive.layout !== 'own')
    throw new UsageError({
      ja: `${archive.folder} は読むだけのフォルダで、判断を書き込めません。tenmatsu init MY --from ${archive.folder} でアーカイブを作り、--archive MY としてください。`,
      en: `${archive.folder} is only read, so no decision can be kept there. Make an archive with tenmatsu init MY --from ${archive.folder}, and use --archive MY.`,
    })
  const { default: about } = await import('../../package.json', { with: { type: 'json' } })
  const current = currentIndex(archive.indexFile)
  let peer = 'MCP'
  const deciding = {
    archive,
    index: current,
    rebuild: async () => {
      await build(archive)
    },
    signer: () => peer,
  }
  const server = mcpServer({
    tools: toolsOf(
      { index: () => maskedIndex(current()), most },
      options['allow-decisions'] === true ? deciding : null,
    ),
    version: about.version,
    onPeer: ({ name }) => {
      peer = `${name} (MCP)`
    },
    onError: error => err(`${error.stack ?? error}\n`),
  })
  err(language === 'ja' ? 'MCP: 標準入力を待っています。\n' : 'MCP: waiting on standard input.\n')
  await speakLines(server, process.stdin, out)
  return exitCodes.ok.code
}

/** @throws UserError where it is no size. */
function sizeOf(given: string | undefined): number {
  if (given === undefined) return answerSize
  if (/^\d{4,7}$/.test(given)) return Number(given)
  throw new UsageError({
    ja: `--size は 1000 以上の字数です（「${given}」は使えません）。`,
    en: `--size is a number of characters, 1000 or more, not "${given}".`,
  })
}
