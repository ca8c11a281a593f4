import type { CatalogueEntry } from './catalogue-entry.ts'

/** What `verify` finds where the files of an archive are not as they were written. */
export const proofProblems = {
  'ids-line-unreadable': {
    severity: 'warning',
    message: { ja: '{line} 行目を読めません', en: 'Line {line} cannot be read' },
    hint: {
      ja: '行を直すか、Git の履歴から戻してください（同じ番号が別の公表に付くことはありません）',
      en: 'Mend the line or restore it from Git history',
    },
  },
  'log-changed': {
    severity: 'error',
    message: {
      ja: '{line} 行目が書かれたときのままではないため、記録を続けられません',
      en: 'Line {line} is not as it was written, so the log is not carried on',
    },
    hint: {
      ja: 'tenmatsu verify で確かめ、バックアップか Git の履歴から戻してください',
      en: 'Look with tenmatsu verify and restore the file from a backup or Git history',
    },
  },
  'log-out-of-place': {
    severity: 'error',
    message: {
      ja: '{line} 行目が前の行に続いていません（行が抜かれたか、足されたか、入れ替えられています）',
      en: 'Line {line} does not follow the one before it: lines were taken out, put in or moved',
    },
    hint: {
      ja: 'バックアップか Git の履歴の log.jsonl と比べてください',
      en: 'Compare it with the log.jsonl of a backup or of Git history',
    },
  },
  'log-cut': {
    severity: 'error',
    message: {
      ja: '最後の行（{line} 行目）に終わりがありません',
      en: 'The last line ({line}) has no end',
    },
    hint: {
      ja: '書き込みが途中で止まったのなら、次の import か build が書き直します。そうでなければ、バックアップと比べてください',
      en: 'Where a write was stopped, the next import or build mends it; else compare it with a backup',
    },
  },
  'log-lacks-head': {
    severity: 'error',
    message: {
      ja: '記録の中に {head} がありません（後ろが切られたか、別の記録です）',
      en: 'The log does not hold {head}: its end was cut off, or it is another log',
    },
    hint: {
      ja: 'その値を控えたときの log.jsonl と比べてください',
      en: 'Compare it with the log.jsonl of the day that hash was noted',
    },
  },
  'capture-changed': {
    severity: 'error',
    message: {
      ja: '取得物の中身が、取得したときのハッシュ {sha256} と合いません',
      en: 'The bytes of the capture are not those of {sha256}, as which it was taken',
    },
    hint: { ja: 'バックアップから戻してください', en: 'Restore the file from a backup' },
  },
  'capture-record-changed': {
    severity: 'error',
    message: {
      ja: '取得物 {sha256} の添え書きが、書かれたときのままではありません',
      en: 'The record of capture {sha256} is not as it was written',
    },
    hint: { ja: 'バックアップから戻してください', en: 'Restore the file from a backup' },
  },
  'capture-missing': {
    severity: 'error',
    message: {
      ja: '記録にある取得物 {sha256} がありません',
      en: 'The capture {sha256}, which the log names, is not there',
    },
    hint: {
      ja: 'バックアップから戻してください',
      en: 'Restore the file from a backup',
    },
  },
  'capture-unlisted': {
    severity: 'error',
    message: {
      ja: '記録にないファイルが取得物のところにあります',
      en: 'A file that the log does not know lies among the captures',
    },
    hint: {
      ja: '途中で止まった取り込みのものなら、もう一度取り込むと記録されます。心当たりがなければ除いてください',
      en: 'Where an import was stopped, import again and it is logged; else remove it',
    },
  },
  'captures-left-out': {
    severity: 'error',
    message: {
      ja: '取得物のフォルダがないため、{count} 件を確かめていません',
      en: 'There is no folder of captures, so {count} of them were not checked',
    },
    hint: {
      ja: '公開用の写しで取得物を置かないときは --without-captures を付けてください',
      en: 'For a published copy that leaves them out, say --without-captures',
    },
  },
  'notice-unproven': {
    severity: 'error',
    message: {
      ja: '公表のファイルが、最後に読んだときのものではありません（{ja}）',
      en: 'The file of the notice is not the one that was read last ({en})',
    },
    hint: {
      ja: '直したのなら tenmatsu build のあとで確かめてください。心当たりがなければ、バックアップから戻してください',
      en: 'Where you changed it, run tenmatsu build first; else restore it from a backup',
    },
  },
  'decision-unproven': {
    severity: 'error',
    message: {
      ja: '判断のファイルが、最後の build のときのものではありません（{ja}）',
      en: 'The file of decisions is not the one of the last build ({en})',
    },
    hint: {
      ja: '直したのなら tenmatsu build のあとで確かめてください。心当たりがなければ、バックアップから戻してください',
      en: 'Where you changed it, run tenmatsu build first; else restore it from a backup',
    },
  },
  'tombstone-unproven': {
    severity: 'error',
    message: {
      ja: '取り下げの記しが、書かれたときのものではありません（{ja}）',
      en: 'The tombstone is not the one that was written ({en})',
    },
    hint: { ja: 'バックアップから戻してください', en: 'Restore the file from a backup' },
  },
  'evidence-moved': {
    severity: 'error',
    message: {
      ja: '根拠「{quote}」が、読み取りの示す位置にありません',
      en: 'The words "{quote}" do not stand where the reading says',
    },
    hint: {
      ja: 'tenmatsu build で読み直し、もう一度確かめてください',
      en: 'Read it again with tenmatsu build and verify once more',
    },
  },
  'nothing-read': {
    severity: 'error',
    message: { ja: 'まだ何も読んでいません', en: 'Nothing has been read yet' },
    hint: { ja: 'tenmatsu build のあとで確かめてください', en: 'Run tenmatsu build first' },
  },
} as const satisfies Record<string, CatalogueEntry>
