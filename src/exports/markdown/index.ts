import { noticeMarkdown } from '../../archive/notice-markdown.ts'
import { noticePath, pathKey, untaken } from '../../archive/notice-path.ts'
import { markdown as layout } from '../../formats/markdown/index.ts'
import type { Document } from '../../model/document.ts'
import { withoutSelector } from '../../pipeline/part-path.ts'
import type { ExportFormat, NamedFile } from '../define-export.ts'
import type { Question } from '../question.ts'
import { findNotices } from '../read-records.ts'
import { zip } from '../zip.ts'

/** A text that is in the layout already stands as it is, letter for letter; another gets its overview. */
const fileOf = (document: Document): string =>
  layout.sniff(document.text) === 1 ? document.text : noticeMarkdown(document)

/** The layout of the hand-kept archive: 年/月/日_組織.md with 公表概要 and 本文. What is read of the folder is what was read here. */
export const markdown: ExportFormat = {
  name: 'markdown',
  summary: {
    ja: 'Markdown: 手で保つアーカイブと同じ書式（公表概要と本文）で、一公表一ファイル。取り込めば同じものが読める',
    en: 'Markdown: a file for each notice in the layout of a hand-kept archive (公表概要, 本文); imported, it is read as it was here',
  },
  mediaType: 'application/zip',
  extension: 'zip',
  isBinary: true,
  grains: ['notices'],
  layout: () => ['年/月/日_組織.md: # 公表概要, # 事案ID, # 公表種別, # 本文'],
  carries: () => 'all',
  alsoLeavesOut: () => [
    {
      what: { ja: '読み取った結果', en: 'What was read' },
      because: {
        ja: '本文そのものであり、記載事項は取り込んだ側が読み取る',
        en: 'It is the text itself, of which whoever imports it reads the facts',
      },
    },
    {
      what: { ja: '人の判断と訂正', en: 'Decisions and amendments' },
      because: {
        ja: 'アーカイブの decisions/ にあり、この書式には書く場所がない',
        en: 'They are kept in decisions/ of the archive, and the layout has no place for them',
      },
    },
    {
      what: { ja: '取得した元のファイル（PDF・HTML）', en: 'Original files (PDF, HTML)' },
      because: {
        ja: 'この書式は文字だけを持つ（アーカイブの captures/ にある）',
        en: 'The layout holds text alone (they are in captures/ of the archive)',
      },
    },
  ],
  saysWhatItLeavesOut: false,
  async *files(request): AsyncGenerator<NamedFile> {
    const { input } = request.question as Question & { readonly grain: 'notices' }
    const taken = new Set<string>()
    for await (const { row } of findNotices(request, input)) {
      const { document, path } = row
      const free = untaken(noticePath(document.head, withoutSelector(path)), name => taken.has(pathKey(name)))
      taken.add(pathKey(free))
      yield { path: free, content: fileOf(document) }
    }
  },
  write: request => zip(markdown.files!(request)),
}
