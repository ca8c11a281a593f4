import { exitCodes } from '../../src/cli/command.ts'
import { table } from './table.ts'

export function exitCodePage(): string {
  const rows = Object.values(exitCodes).map(e => [String(e.code), e.means.ja, e.means.en])
  return `# Exit codes 終了コード\n\n${table(['code', '意味', 'means'], rows)}`
}
