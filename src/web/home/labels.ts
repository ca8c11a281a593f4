import type { Label } from '../../model/label.ts'

/** Words of the first page. */
export const homeLabels = {
  homeLead: {
    ja: '{from} から {to} までの公表を読み取り、事案と根本事象にまとめています。',
    en: 'Notices from {from} to {to}, read and joined into incidents and root events.',
  },
  homeLeadUndated: {
    ja: '公表を読み取り、事案と根本事象にまとめています。',
    en: 'Notices, read and joined into incidents and root events.',
  },
  inNumbers: { ja: '数で見る', en: 'In numbers' },
  lastYear: { ja: 'この 12 か月', en: 'The last twelve months' },
  lastYearCounts: {
    ja: '最新の公表の月までの 12 か月。公表は公表された月、事案と根本事象は最初の公表の月に数える。この期間より前に始まった事案は、公表だけを数える。',
    en: 'The twelve months to the newest notice: a notice in the month of its publication, an incident and a root event in that of its first notice; of incidents that began before, the notices alone are counted.',
  },
  allTrends: { ja: '推移と分布をすべて見る', en: 'All trends' },
  latestNotices: { ja: '最近の公表', en: 'Latest notices' },
  allNotices: { ja: '公表の一覧', en: 'All notices' },
  inIncident: { ja: '公表 {n} 件の事案', en: 'incident of {n} notices' },
  latestChanges: { ja: '続報で変わったこと', en: 'What further reports changed' },
  latestChangesLead: {
    ja: '前の公表と違うことを述べた、最近の続報です。',
    en: 'The latest reports that say something else than those before them.',
  },
  noChanges: {
    ja: '前の公表と違うことを述べた続報は、まだありません。',
    en: 'No report has changed what was told before it.',
  },
  moreChanged: { ja: 'ほかに変わったこと {n} 件', en: '{n} more changes' },
  moreAdded: { ja: '新たに述べたこと {n} 件', en: '{n} things told anew' },
  changedFromTo: { ja: '→', en: '→' },
  beginTitle: { ja: '読む方・書く方へ', en: 'To read one, to write one' },
  beginGuide: {
    ja: '確認・おそれ・否定の違いと、この画面の読み方',
    en: 'What confirmed, possible and ruled out mean here',
  },
  beginDraft: {
    ja: '下書きが何を述べ、何を述べていないかを試し読みで確かめる',
    en: 'See what a draft states, and what it leaves out',
  },
  beginCompare: {
    ja: '似た事案を並べ、ほかの組織が何を公表したかを見る',
    en: 'Lay like incidents side by side: what others told',
  },
  emptyTitle: { ja: 'まだ公表がありません', en: 'There are no notices yet' },
  emptyLead: {
    ja: 'このアーカイブは空です。次のどれかから始められます。',
    en: 'This archive is empty. Begin with one of these.',
  },
  emptyAdd: {
    ja: '公表の URL か PDF を加える（取得したままの形を残し、読み取ります）',
    en: 'Add a notice by its address or as a PDF: what was fetched is kept as it is, and read',
  },
  emptyImport: {
    ja: '手元のファイルやフォルダを取り込む',
    en: 'Import files and folders that you have',
  },
  emptyBuild: { ja: '読み取り、この画面を作り直す', en: 'Read everything and make these pages anew' },
  emptyDemo: { ja: '作りものの公表で試す', en: 'Try it with made-up notices' },
} as const satisfies Record<string, Label>
