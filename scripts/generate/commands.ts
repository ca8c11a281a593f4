import { commandHelp } from '../../src/cli/help.ts'
import { commands } from '../../src/cli/index.ts'

export async function commandPage(): Promise<string> {
  const all = await Promise.all(Object.values(commands).map(load => load()))
  const section = (name: string, en: string, ja: string): string =>
    `## ${name}\n\n\`\`\`\n${en.trim()}\n\`\`\`\n\n\`\`\`\n${ja.trim()}\n\`\`\`\n`
  return `# Commands コマンド\n\nFrom a checkout: \`npm run -s tenmatsu -- COMMAND …\`.\n\n${all.map(c => section(c.name, commandHelp(c, 'en'), commandHelp(c, 'ja'))).join('\n')}`
}
