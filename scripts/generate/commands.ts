import type { Command } from '../../src/cli/command.ts'
import { commandHelp } from '../../src/cli/help.ts'
import { commandGroups } from '../../src/cli/index.ts'

export async function commandPage(): Promise<string> {
  const block = (help: string): string => `\`\`\`\n${help.trim()}\n\`\`\`\n`
  const section = (command: Command): string =>
    `### ${command.name}\n\n${block(commandHelp(command, 'en'))}\n${block(commandHelp(command, 'ja'))}`
  const groups = await Promise.all(
    commandGroups.map(async ({ label, commands }) => {
      const all = await Promise.all(Object.values(commands).map(load => load()))
      return `## ${label.en} ${label.ja}\n\n${all.map(section).join('\n')}`
    }),
  )
  return `# Commands コマンド\n\nFrom a checkout: \`npm run -s tenmatsu -- COMMAND …\`.\n\n${groups.join('\n')}`
}
