import { describe, doubtOf, type ProblemCode, problemCatalogue } from '../../src/model/problem.ts'
import { table } from './table.ts'

export function problemPage(): string {
  const codes = Object.keys(problemCatalogue).sort() as ProblemCode[]
  const rows = codes.map(code => {
    const ja = describe({ code, place: {}, details: {} }, 'ja')
    const en = describe({ code, place: {}, details: {} }, 'en')
    return [`\`${code}\``, en.severity, String(doubtOf(code) ?? ''), ja.message, ja.hint, en.message, en.hint]
  })
  return `# Problems 問題の一覧\n\nTrouble in the data is reported as one of these; nothing is dropped because of it. Codes are permanent. What has a doubt puts the reading in doubt, from 1 (something is not known) to 10 (nothing was read): the order of \`tenmatsu doubts\`.\n\n${table(['code', 'severity', 'doubt', '問題', 'どうするか', 'what', 'what to do'], rows)}`
}
