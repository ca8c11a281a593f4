import { variants } from '../../src/text/search/variants.ts'

export function variantPage(): string {
  return `# Variants of spelling 表記ゆれ\n\nA bare word of a search finds every form of its group; a quoted phrase is literal. Width and letter case never matter.\n\n${variants.map(group => `- ${group.join(' ・ ')}`).join('\n')}\n`
}
