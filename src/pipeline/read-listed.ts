import { readFileSync } from 'node:fs'
import type { Archive } from '../archive/open-archive.ts'
import { decode } from '../formats/decode.ts'
import type { ListedCompany } from '../model/listed-company.ts'
import { type Problem, problem } from '../model/problem.ts'
import { readListed } from '../text/organisations/read-listed.ts'

/** The bytes of the archive's list of listed companies; null where it has none, or the file is not there. */
export function listedBytes({ listed }: Archive): Uint8Array | null {
  if (listed === undefined) return null
  try {
    return readFileSync(listed.file)
  } catch {
    return null
  }
}

/** The companies on the archive's list; none, with a problem, where the file is not there or is no such list. */
export function listedCompanies(archive: Archive): {
  readonly companies: readonly ListedCompany[]
  readonly problems: readonly Problem[]
} {
  if (archive.listed === undefined) return { companies: [], problems: [] }
  const bytes = listedBytes(archive)
  const companies = bytes && readListed(decode(bytes).text)
  return companies
    ? { companies, problems: [] }
    : {
        companies: [],
        problems: [problem('listed-companies-unread', { path: archive.listed.path }, {})],
      }
}
