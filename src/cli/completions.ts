import { type Command, type CommandContext, exitCodes, UsageError } from './command.ts'
import { everyCommandsOptions } from './command-line.ts'
import { commands } from './index.ts'

const shells = ['bash', 'zsh', 'fish'] as const
type Shell = (typeof shells)[number]

/** What is completed of a command: its name, a line on it, and its options. */
interface Completed {
  readonly name: string
  readonly does: string
  readonly options: readonly { readonly name: string; readonly does: string; readonly takesWord: boolean }[]
}

export const completions: Command = {
  name: 'completions',
  summary: {
    ja: 'シェルがコマンドとオプションを補うための設定を出す',
    en: 'Print what lets a shell complete commands and options',
  },
  usage: `SHELL   SHELL: ${shells.join(' | ')}`,
  options: {},
  examples: [
    {
      line: 'tenmatsu completions bash > ~/.local/share/bash-completion/completions/tenmatsu',
      does: { ja: 'bash に入れる', en: 'For bash' },
    },
    {
      line: 'tenmatsu completions zsh > "$fpath[1]/_tenmatsu"',
      does: { ja: 'zsh に入れる', en: 'For zsh' },
    },
    {
      line: 'tenmatsu completions fish > ~/.config/fish/completions/tenmatsu.fish',
      does: { ja: 'fish に入れる', en: 'For fish' },
    },
  ],
  run: runCompletions,
}

async function runCompletions({ words, language, out }: CommandContext): Promise<number> {
  const shell = shells.find(name => name === words[0])
  if (shell === undefined || words.length > 1)
    throw new UsageError({
      ja: `シェルを一つ書いてください: tenmatsu completions ${shells.join(' | ')}`,
      en: `Name one shell: tenmatsu completions ${shells.join(' | ')}`,
    })
  const all: Completed[] = []
  for (const load of Object.values(commands)) {
    const { name, summary, options } = await load()
    all.push({
      name,
      does: summary[language],
      options: Object.entries({ ...options, ...everyCommandsOptions }).map(([option, { does, type }]) => ({
        name: option,
        does: does[language],
        takesWord: type === 'string',
      })),
    })
  }
  out(printers[shell](all))
  return exitCodes.ok.code
}

/** Words of ours in single quotes of a shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

const optionNames = ({ options }: Completed): string[] => options.map(({ name }) => name)

const printers: Readonly<Record<Shell, (all: readonly Completed[]) => string>> = {
  bash: all => `# tenmatsu: bash
_tenmatsu() {
  local word=\${COMP_WORDS[COMP_CWORD]} options=
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W ${quoted(all.map(({ name }) => name).join(' '))} -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${all
  .map(
    command =>
      `    ${command.name}) options=${quoted(
        optionNames(command)
          .map(name => `--${name}`)
          .join(' '),
      )} ;;`,
  )
  .join('\n')}
  esac
  case "$word" in
    -*) COMPREPLY=($(compgen -W "$options" -- "$word")) ;;
    *) COMPREPLY=($(compgen -f -- "$word")) ;;
  esac
}
complete -o filenames -F _tenmatsu tenmatsu
`,
  zsh: all => `#compdef tenmatsu
# tenmatsu: zsh
_tenmatsu() {
  local -a names
  names=(
${all.map(({ name, does }) => `    ${quoted(`${name}:${does.replaceAll(':', '\\:')}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe -t commands tenmatsu names
    return
  fi
  case "$words[2]" in
${all
  .map(({ name, options }) => {
    const described = options.map(option => {
      const does = option.does.replaceAll(/[[\]]/g, '\\$&').replaceAll(':', '\\:')
      return quoted(`--${option.name}[${does}]${option.takesWord ? `:${option.name}:_files` : ''}`)
    })
    return `    ${name}) _arguments ${[...described, "'*:file:_files'"].join(' ')} ;;`
  })
  .join('\n')}
  esac
}
_tenmatsu "$@"
`,
  fish: all => `# tenmatsu: fish
complete -c tenmatsu -n __fish_use_subcommand -f
${all
  .flatMap(({ name, does, options }) => [
    `complete -c tenmatsu -n __fish_use_subcommand -a ${name} -d ${quoted(does)}`,
    ...options.map(
      option =>
        `complete -c tenmatsu -n '__fish_seen_subcommand_from ${name}' -l ${option.name}${option.takesWord ? ' -r' : ''} -d ${quoted(option.does)}`,
    ),
  ])
  .join('\n')}
`,
}
