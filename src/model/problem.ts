import type { Label, Language } from './label.ts'

export type Severity = 'error' | 'warning' | 'note'

/** Where in the data a problem is: a file (relative to its source), and offsets into its text where known. */
export interface Place {
  readonly path?: string
  readonly start?: number
  readonly end?: number
  /** The other of two statements that contradict each other. */
  readonly other?: { readonly start: number; readonly end: number }
}

/**
 * Something in the data that a person may want to look at. A value, never an exception: the work goes on.
 * Codes are permanent; their messages and hints are in the catalogue.
 */
export interface Problem {
  readonly code: ProblemCode
  readonly place: Place
  /** Fills the placeholders ({date}) of the catalogue's message. */
  readonly details: Readonly<Record<string, string>>
}

interface CatalogueEntry {
  readonly severity: Severity
  readonly message: Label
  /** What to do next. */
  readonly hint: Label
}

/** Every code there is. A code is never renamed and never reused. */
export const problemCatalogue = {
  'head-missing': {
    severity: 'warning',
    message: { ja: '公表概要がありません', en: 'There is no overview (公表概要)' },
    hint: {
      ja: '題名・日付・組織・URL を「# 公表概要」の下に書いてください',
      en: 'Write title, date, organisation and address under "# 公表概要"',
    },
  },
  'file-unreadable': {
    severity: 'error',
    message: { ja: 'ファイルを開けません（{because}）', en: 'The file cannot be opened ({because})' },
    hint: {
      ja: 'ファイルがあることと、読む権限を確かめてから、もう一度 build してください',
      en: 'Check that it is there and may be read, then build again',
    },
  },
  'listed-companies-unread': {
    severity: 'warning',
    message: {
      ja: '上場会社の一覧を読めません（名称とコードの列のある CSV がありません）',
      en: 'The list of listed companies cannot be read: no CSV with columns for name and code',
    },
    hint: {
      ja: 'tenmatsu.json の "listed" が指すファイルと、その一行目の見出し（銘柄名、コード）を確かめてください',
      en: 'Check the file that "listed" in tenmatsu.json names, and the headings in its first row (name, code)',
    },
  },
  'file-not-read': {
    severity: 'note',
    message: {
      ja: '公表文として読まないファイルです',
      en: 'A file that is not read as a notice',
    },
    hint: {
      ja: '公表文なら、文章を .md か .txt として置いてください',
      en: 'If it is a notice, keep its text as .md or .txt',
    },
  },
  'file-too-large': {
    severity: 'error',
    message: {
      ja: '{size} バイトあり、上限 {limit} バイトを超えるため、頭書きだけを読みました',
      en: 'It has {size} bytes, more than the limit of {limit}; only its head was read',
    },
    hint: {
      ja: '一つの公表ごとのファイルに分けてください',
      en: 'Split it into one file a notice',
    },
  },
  'import-too-large': {
    severity: 'error',
    message: {
      ja: '{size} バイトあり、上限 {limit} バイトを超えるため、公表として取り込みませんでした',
      en: 'It has {size} bytes, more than the limit of {limit}, and was not taken in as a notice',
    },
    hint: {
      ja: '一つの公表ごとのファイルに分けて、もう一度取り込んでください',
      en: 'Split it into one file a notice and import again',
    },
  },
  'directory-loop': {
    severity: 'warning',
    message: {
      ja: 'リンクが自分の上のフォルダへ戻っているため、その先は読みません',
      en: 'The link leads back into a folder above it; what lies behind it is not read',
    },
    hint: { ja: 'リンクを外してください', en: 'Remove the link' },
  },
  'reading-failed': {
    severity: 'error',
    message: {
      ja: '読み取りの途中で誤りが起き、記載事項を読めませんでした（{because}）',
      en: 'An error stopped the reading, so no facts were read ({because})',
    },
    hint: {
      ja: 'プログラムの誤りです。この公表を添えて知らせてください',
      en: 'This is an error of the program: please report it with this notice',
    },
  },
  'duplicate-notice': {
    severity: 'warning',
    message: { ja: '{other} と同じ内容です', en: 'It has the same content as {other}' },
    hint: { ja: '一方を消すか、そのままにしてください', en: 'Remove one of them, or leave them' },
  },
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
  'silent-edit': {
    severity: 'warning',
    message: {
      ja: '{day} の取得で、断りなく書き換えられていました: {ja}（全 {count} 点、続報なし）',
      en: 'The capture of {day} tells otherwise without a word about it: {en} ({count} in all, no further report)',
    },
    hint: {
      ja: 'tenmatsu captures で前後の文を比べてください',
      en: 'Compare the sentences before and after with tenmatsu captures',
    },
  },
  'text-behind-page': {
    severity: 'warning',
    message: {
      ja: '公表元のページは {day} までに書き換わりましたが、この公表の本文は手で直されているため、前の文のままです',
      en: 'The page was written anew by {day}, but the body of this notice was edited by hand and keeps the words from before',
    },
    hint: {
      ja: 'tenmatsu captures で違いを見て、本文を直してください。本文を取得したままに戻すと、次の取得から自動で追います',
      en: 'See what differs with tenmatsu captures and edit the body; put it back as it was taken to have it follow the page by itself',
    },
  },
  'page-gone': {
    severity: 'warning',
    message: {
      ja: '{day} に見たところ、元のページはもうありません（{because}）',
      en: 'On {day} the page was no longer there ({because})',
    },
    hint: {
      ja: '取得物が残っています。移転先があれば tenmatsu add で取り込んでください',
      en: 'The capture is kept; where the page has moved, take it in with tenmatsu add',
    },
  },
  'taken-down': {
    severity: 'note',
    message: {
      ja: '取り下げた公表なので、取り込みません',
      en: 'It was taken down and is not taken in again',
    },
    hint: {
      ja: '取り下げを元に戻すには tenmatsu takedown NOTICE --undo を使ってください',
      en: 'To take the takedown back, use tenmatsu takedown NOTICE --undo',
    },
  },
  'taken-down-reworded': {
    severity: 'warning',
    message: {
      ja: '取り下げた公表 {id}（{because}）が言い換えられたもの（{ja}）なので、取り込みません',
      en: 'It is notice {id}, taken down ({because}), in other words ({en}), and is not taken in',
    },
    hint: {
      ja: '取り下げを元に戻すには tenmatsu takedown {id} --undo を使ってください',
      en: 'To take the takedown back, use tenmatsu takedown {id} --undo',
    },
  },
  'taken-down-perhaps': {
    severity: 'warning',
    message: {
      ja: '取り下げた公表 {id}（{because}）かもしれません（{ja}）',
      en: 'It may be notice {id}, which was taken down ({because}): {en}',
    },
    hint: {
      ja: '別の公表なら、端末で tenmatsu add に尋ねさせて加えてください（--yes では加えません）',
      en: 'If it is another, add it on a terminal with tenmatsu add and say so when asked (--yes does not add it)',
    },
  },
  'nothing-read': {
    severity: 'error',
    message: { ja: 'まだ何も読んでいません', en: 'Nothing has been read yet' },
    hint: { ja: 'tenmatsu build のあとで確かめてください', en: 'Run tenmatsu build first' },
  },
  'head-order': {
    severity: 'note',
    message: {
      ja: '概要の行の順が題名・日付・組織・URL と違います',
      en: 'The overview is not in the order title, date, organisation, address',
    },
    hint: {
      ja: '読み取りには支障ありません。並べ直すと見やすくなります',
      en: 'It was read all the same; put the lines in order when convenient',
    },
  },
  'heading-odd': {
    severity: 'note',
    message: {
      ja: '見出し「{heading}」は「# {expected}」の書き方ではありません',
      en: 'The heading "{heading}" is not written "# {expected}"',
    },
    hint: {
      ja: '「# {expected}」に直してください（内容は読んでいます）',
      en: 'Write "# {expected}" (the content was read)',
    },
  },
  'bullet-missing': {
    severity: 'note',
    message: {
      ja: '概要の行「{line}」が「- 」で始まっていません',
      en: 'The overview line "{line}" does not begin with "- "',
    },
    hint: {
      ja: '行頭を「- 」にしてください（内容は読んでいます）',
      en: 'Begin the line with "- " (the content was read)',
    },
  },
  'body-missing': {
    severity: 'warning',
    message: { ja: '本文がありません', en: 'There is no body (本文)' },
    hint: { ja: '「# 本文」の下に公表文を書いてください', en: 'Write the notice under "# 本文"' },
  },
  'body-heading-missing': {
    severity: 'note',
    message: {
      ja: '「# 本文」がないため、概要の後を本文として読みました',
      en: 'There is no "# 本文"; what follows the overview was read as the body',
    },
    hint: { ja: '本文の前に「# 本文」を書いてください', en: 'Write "# 本文" above the body' },
  },
  'title-missing': {
    severity: 'warning',
    message: { ja: '題名がありません', en: 'There is no title' },
    hint: {
      ja: '概要の一行目に題名を書いてください',
      en: 'Write the title on the first line of the overview',
    },
  },
  'date-missing': {
    severity: 'warning',
    message: { ja: '公表日がわかりません', en: 'The date of publication is not known' },
    hint: {
      ja: 'わかれば概要に日付を書いてください。わからないままでも構いません',
      en: 'Write the date into the overview where it is known; it may stay unknown',
    },
  },
  'date-partial': {
    severity: 'note',
    message: {
      ja: '公表日は {date} までしかわかりません',
      en: 'The date of publication is known as {date} only',
    },
    hint: { ja: '日がわかれば書き足してください', en: 'Add the day where it is known' },
  },
  'date-unreadable': {
    severity: 'warning',
    message: { ja: '日付「{line}」を読めません', en: 'The date "{line}" cannot be read' },
    hint: { ja: '2025年6月3日 の形に直してください', en: 'Write it as 2025年6月3日' },
  },
  'date-noted': {
    severity: 'note',
    message: { ja: '日付の行に注記があります（{note}）', en: 'The date carries a remark ({note})' },
    hint: {
      ja: '日付だけで足りるなら注記を外してください',
      en: 'Remove the remark where the date alone is enough',
    },
  },
  'date-mismatch': {
    severity: 'warning',
    message: {
      ja: '概要の日付 {head} とファイルの場所 {path} が違います',
      en: 'The overview says {head}, the file lies at {path}',
    },
    hint: {
      ja: '正しい日付を確かめて、どちらかを直してください（概要の日付を使っています）',
      en: 'Check which is right and mend the other (the overview is used)',
    },
  },
  'publisher-missing': {
    severity: 'warning',
    message: { ja: '公表した組織がわかりません', en: 'The organisation that published it is not known' },
    hint: {
      ja: '公表なら組織名を書いてください。論評など公表でないものは、このままで構いません',
      en: 'Write the organisation where it is a notice; a commentary may stay without',
    },
  },
  'organisation-mismatch': {
    severity: 'note',
    message: {
      ja: '概要の組織「{head}」とファイル名「{path}」が違います',
      en: 'The overview says "{head}", the file name "{path}"',
    },
    hint: {
      ja: '正しい名を確かめて、どちらかを直してください（概要の名を使っています）',
      en: 'Check which is right and mend the other (the overview is used)',
    },
  },
  'address-missing': {
    severity: 'note',
    message: { ja: '公表元の URL がありません', en: 'The address of the original is missing' },
    hint: { ja: 'わかれば概要に URL を書いてください', en: 'Write it into the overview where it is known' },
  },
  'reference-empty': {
    severity: 'note',
    message: { ja: '参照「{label}」に URL がありません', en: 'The reference "{label}" has no address' },
    hint: { ja: 'URL を書くか、行を消してください', en: 'Write the address or remove the line' },
  },
  'trailing-space': {
    severity: 'note',
    message: { ja: '名の終わりに余分な空白があります（{name}）', en: 'A name ends in white space ({name})' },
    hint: { ja: '空白を消してください', en: 'Remove the white space' },
  },
  'case-repeated': {
    severity: 'warning',
    message: {
      ja: '事件番号 {case} の投稿が二つ以上あります',
      en: 'There is more than one post with the case number {case}',
    },
    hint: {
      ja: 'どれも別の公表として読みました。番号を確かめてください',
      en: 'Each was read as a notice of its own; check the number',
    },
  },
  'too-many-lines': {
    severity: 'warning',
    message: {
      ja: '行が多すぎるため、途中から後を読んでいません',
      en: 'There are too many lines; the rest was not read',
    },
    hint: { ja: '公表文でない部分を除いてください', en: 'Remove what is not part of the notice' },
  },
  'file-empty': {
    severity: 'warning',
    message: { ja: 'ファイルが空です', en: 'The file is empty' },
    hint: { ja: '公表文を書くか、ファイルを消してください', en: 'Write the notice or remove the file' },
  },
  'encoding-invalid': {
    severity: 'warning',
    message: {
      ja: '文字コード（{encoding}）として正しくないバイトがあります',
      en: 'Some bytes are not valid ({encoding})',
    },
    hint: {
      ja: '元のファイルから取り直すか、該当の文字を直してください',
      en: 'Take the file again from its origin or mend the character',
    },
  },
  'encoding-other': {
    severity: 'note',
    message: { ja: '文字コードは {encoding} です', en: 'The text is encoded as {encoding}' },
    hint: { ja: 'UTF-8 で保存し直すと、他の道具でも読めます', en: 'Save it as UTF-8 for other tools' },
  },
  'encoding-declared-wrong': {
    severity: 'warning',
    message: {
      ja: '文字コードは {declared} と宣言されていますが、実際には {encoding} です',
      en: 'The encoding is declared as {declared}; it is {encoding}',
    },
    hint: {
      ja: '{encoding} として読みました。文字化けがないか確かめてください',
      en: 'It was read as {encoding}; check that no characters are garbled',
    },
  },
  'encoding-undeclared': {
    severity: 'note',
    message: {
      ja: 'ページに文字コードの宣言がないため、{encoding} と判定しました',
      en: 'The page does not declare its encoding; {encoding} was recognised',
    },
    hint: { ja: '文字化けがないか確かめてください', en: 'Check that no characters are garbled' },
  },
  'text-garbled': {
    severity: 'error',
    message: {
      ja: '文字化けした文章のようです（保存される前に誤った文字コードで読まれています）',
      en: 'The text looks garbled: it was read in a wrong encoding before it was saved',
    },
    hint: {
      ja: '公表元から取り直してください。この文字化けは元に戻しません',
      en: 'Take it again from where it was published; it is not mended here',
    },
  },
  'page-needs-script': {
    severity: 'error',
    message: {
      ja: 'このページの文章はスクリプトで表示されるため、取得した中にありません',
      en: 'The text of this page is put there by a script and is not in what was taken',
    },
    hint: {
      ja: '印刷用のページや PDF があればそれを、なければブラウザで表示した文章を保存して取り込んでください',
      en: 'Take its print version or PDF, or save the text as a browser shows it',
    },
  },
  'page-has-frames': {
    severity: 'error',
    message: {
      ja: 'このページの文章は別のページ（{addresses}）にあり、ここにはありません',
      en: 'The text of this page lies in another one ({addresses}), not here',
    },
    hint: { ja: 'そのページを取り込んでください', en: 'Take that page' },
  },
  'main-part-unclear': {
    severity: 'warning',
    message: {
      ja: 'ページのどこが公表文かはっきりしないため、残した部分があります',
      en: 'It is not clear which part of the page is the notice; more was kept than needed',
    },
    hint: {
      ja: '本文を見て、公表文でない部分が混じっていないか確かめてください',
      en: 'Look whether the text holds what is not part of the notice',
    },
  },
  'page-too-deep': {
    severity: 'warning',
    message: {
      ja: 'ページの入れ子または要素が多すぎるため、表や見出しを読まず、文字だけを読みました',
      en: 'The page is nested too deeply or has too many elements; its words were read without tables and headings',
    },
    hint: {
      ja: '壊れたページでないか、元のページで確かめてください',
      en: 'Check with the original whether the page is damaged',
    },
  },
  'text-struck': {
    severity: 'note',
    message: {
      ja: '取り消し線の引かれた文字「{words}」は、読まずに残しています',
      en: 'Struck words ("{words}") are kept and not read',
    },
    hint: {
      ja: '訂正の前の値です。必要なら元のページで確かめてください',
      en: 'They stood before a correction; look at the original where they matter',
    },
  },
  'page-dates-differ': {
    severity: 'note',
    message: {
      ja: 'ページの文中の日付 {shown} と、ページの情報にある日付 {said} が違います',
      en: 'The page shows the date {shown}, and its data say {said}',
    },
    hint: {
      ja: '公表日を確かめてください（文中の日付を使っています）',
      en: 'Check the date of publication (the one shown is used)',
    },
  },
  'nul-byte': {
    severity: 'warning',
    message: { ja: 'NUL 文字が入っています', en: 'There is a NUL character' },
    hint: { ja: '壊れたファイルでないか確かめてください', en: 'Check that the file is not damaged' },
  },
  'weekday-contradicts-date': {
    severity: 'note',
    message: {
      ja: '{date} は{weekday}曜日ですが、本文には（{written}）とあります',
      en: '{date} is a {weekday}曜日, and the text says ({written})',
    },
    hint: {
      ja: '日付と曜日のどちらが正しいか、発表元で確かめてください',
      en: 'Check with the publisher which of the two is right',
    },
  },
  'part-exceeds-whole': {
    severity: 'warning',
    message: {
      ja: '内数「{part}」が、全体の「{whole}」より大きくなっています（{words}）',
      en: 'The part "{part}" is larger than the whole "{whole}" ({words})',
    },
    hint: {
      ja: '二つの数の関係を本文で確かめてください（どちらも書かれたとおりに読んでいます）',
      en: 'Check in the text how the two figures belong together (both were read as written)',
    },
  },
  'parts-miss-total': {
    severity: 'warning',
    message: {
      ja: '内訳「{parts}」を足すと {sum} で、合計「{total}」と合いません',
      en: 'The parts "{parts}" add up to {sum}, not to the total "{total}"',
    },
    hint: {
      ja: '内訳に漏れや重複がないか、本文で確かめてください（数は書かれたとおりに読んでいます）',
      en: 'Check in the text whether a part is missing or counted twice (the figures were read as written)',
    },
  },
  'events-out-of-order': {
    severity: 'warning',
    message: {
      ja: '「{first}」（{firstJa}）が「{second}」（{secondJa}）より前になっています',
      en: '"{first}" ({firstEn}) comes before "{second}" ({secondEn})',
    },
    hint: {
      ja: '二つの文を読み、年や出来事の読み違いか、発表元の誤りかを確かめてください',
      en: 'Read both sentences: a year or an event may be read wrongly, or the publisher may have slipped',
    },
  },
  'times-out-of-order': {
    severity: 'warning',
    message: {
      ja: '{secondJa}（{second}、公表 {secondNotice}）が{firstJa}（{first}、公表 {firstNotice}）より前になるため、間の日数を出しません',
      en: 'The {secondEn} ({second}, notice {secondNotice}) would come before the {firstEn} ({first}, notice {firstNotice}); no length of time is given',
    },
    hint: {
      ja: '二つの公表の文を読み、別の出来事の日付か、年の読み違いか、発表元の誤りかを確かめてください',
      en: 'Read the sentences of both notices: another event, a year read wrongly, or a slip of the publisher',
    },
  },
  'done-after-publication': {
    severity: 'warning',
    message: {
      ja: '公表日 {published} より後の {date} に済んだこととして「{words}」とあります',
      en: 'Something is told as done on {date}, after the publication on {published}: "{words}"',
    },
    hint: {
      ja: '後からの追記か、日付の誤りかを確かめ、追記なら概要に更新日を足してください',
      en: 'Check whether it is a later addition (then add its date to the overview) or a wrong date',
    },
  },
  'title-stronger-than-body': {
    severity: 'note',
    message: {
      ja: '題名「{title}」は漏えいを事実としていますが、本文は「{body}」までしか述べていません',
      en: 'The title "{title}" takes the leak as fact, the body says no more than "{body}"',
    },
    hint: {
      ja: '本文の度合いを採るのが安全です。二つの文を確かめてください',
      en: 'The status of the body is the safe one; check both sentences',
    },
  },
  'title-weaker-than-body': {
    severity: 'note',
    message: {
      ja: '題名「{title}」は漏えいをおそれとしていますが、本文は「{body}」と述べています',
      en: 'The title "{title}" calls the leak possible, the body says "{body}"',
    },
    hint: {
      ja: '本文が確認した範囲を確かめてください',
      en: 'Check what exactly the body confirms',
    },
  },
  'leak-statements-disagree': {
    severity: 'note',
    message: {
      ja: '漏えいについて「{one}」と「{other}」の両方が書かれています',
      en: 'Of the leak the text says both "{one}" and "{other}"',
    },
    hint: {
      ja: '対象や時点が違うのか、片方の読み違いかを確かめてください',
      en: 'Check whether they speak of different things or times, or one of them is read wrongly',
    },
  },
  'value-affirmed-and-denied': {
    severity: 'note',
    message: {
      ja: '同じ項目（{kindJa}）について「{yes}」と「{no}」の両方が書かれています',
      en: 'Of the same thing ({kindEn}) the text says both "{yes}" and "{no}"',
    },
    hint: {
      ja: '対象や時点が違うのか、片方の読み違いかを確かめてください',
      en: 'Check whether they speak of different things or times, or one of them is read wrongly',
    },
  },
  'date-ambiguous': {
    severity: 'note',
    message: {
      ja: '日付「{words}」は {date} と読みましたが、{alternatives} とも読めます',
      en: 'The date "{words}" was read as {date}; it may also mean {alternatives}',
    },
    hint: { ja: '前後の文から年を確かめてください', en: 'Check the year by the sentences around it' },
  },
  'date-year-guessed': {
    severity: 'note',
    message: {
      ja: '日付「{words}」の年は書かれておらず、公表日から遠い {date} と推定しました',
      en: 'The year of "{words}" is not stated; {date} was inferred, far from the publication',
    },
    hint: { ja: '前後の文から年を確かめてください', en: 'Check the year by the sentences around it' },
  },
  'number-abstained': {
    severity: 'note',
    message: {
      ja: '数「{words}」は一つの数に読めないため、読んでいません',
      en: 'The figures "{words}" do not say one number and were not read',
    },
    hint: { ja: '本文で数を確かめてください', en: 'Check the number in the text' },
  },
  'decision-unreadable': {
    severity: 'error',
    message: { ja: '判断のファイルを読めません（{because}）', en: 'The decision cannot be read ({because})' },
    hint: {
      ja: 'ファイルを直すか、Git の履歴から戻してください。それまで、この判断には従えません',
      en: 'Mend the file or restore it from Git history; until then the decision is not obeyed',
    },
  },
  'decision-unresolved': {
    severity: 'warning',
    message: {
      ja: '判断が指すもの（{missing}）が、このアーカイブにありません',
      en: 'What the decision names ({missing}) is not in this archive',
    },
    hint: {
      ja: 'その公表か判断を戻すか、この判断を tenmatsu undo で取り消してください',
      en: 'Restore the notice or the decision, or take this decision back with tenmatsu undo',
    },
  },
  'fact-decision-unresolved': {
    severity: 'warning',
    message: {
      ja: '判断が指す語句「{quote}」が、公表の本文に見つからないか、一つに決まりません',
      en: 'The words 「{quote}」 that the decision is about are not in the notice, or stand in several places',
    },
    hint: {
      ja: '公表の本文を確かめ、この判断を tenmatsu undo で取り消すか、改めて判断してください',
      en: 'Look at the text of the notice, then take this decision back with tenmatsu undo, or decide anew',
    },
  },
  'fact-decision-unfit': {
    severity: 'warning',
    message: {
      ja: '判断の値が、記載事項「{kind}」の形に合いません（{because}）',
      en: 'The value of the decision has not the form of the fact "{kind}" ({because})',
    },
    hint: {
      ja: 'この判断を取り消し、改めて判断してください。それまで、この判断には従えません',
      en: 'Take this decision back and decide anew; until then it is not obeyed',
    },
  },
  'fact-decisions-conflict': {
    severity: 'warning',
    message: {
      ja: '同じ記載事項について、互いを知らずに下された判断が食い違います（{decisions}）。後のものに従っています',
      en: 'Decisions on one fact, made without knowing of each other, differ ({decisions}); the later is obeyed',
    },
    hint: {
      ja: '二つを見比べて、改めて判断するか、一方を取り消してください',
      en: 'Compare the two, then decide anew or take one of them back',
    },
  },
  'judgements-contradict': {
    severity: 'warning',
    message: {
      ja: '{a} と {b} を別の事案とする判断が、両者を同じ事案とする判断のつながり（{notices}）と食い違うため、どれにも従っていません',
      en: 'That {a} and {b} are different incidents contradicts judgements by which both are the same ({notices}); none of them was obeyed',
    },
    hint: {
      ja: 'どれかの判断を取り消すか、改めてください',
      en: 'Take back or change one of these judgements',
    },
  },
  'amendments-contradict': {
    severity: 'warning',
    message: {
      ja: '{path} の{ja}を正す判断 {one} と {other} が食い違うため、どちらにも従っていません',
      en: 'The decisions {one} and {other} on {path} ({en}) contradict each other, so neither is obeyed',
    },
    hint: {
      ja: 'どちらかを tenmatsu undo で取り消してください',
      en: 'Take one of them back with tenmatsu undo',
    },
  },
  'pdf-encrypted': {
    severity: 'error',
    message: {
      ja: 'パスワードで保護された PDF のため、読めません',
      en: 'The PDF is protected by a password and cannot be read',
    },
    hint: {
      ja: '保護を外した PDF を発表元から得るか、文章を .txt として置いてください',
      en: 'Obtain an unprotected PDF from the publisher, or keep its text as .txt',
    },
  },
  'pdf-broken': {
    severity: 'error',
    message: { ja: 'PDF として壊れているため、開けません', en: 'The PDF is damaged and cannot be opened' },
    hint: {
      ja: '発表元から取り直してください。手元のものは捨てずに残してください',
      en: 'Take it again from its origin, and keep what you have',
    },
  },
  'pdf-incomplete': {
    severity: 'warning',
    message: {
      ja: 'PDF が途中で切れているか、一部のページ（{pages}）を読めません',
      en: 'The PDF is cut off, or some of its pages ({pages}) cannot be read',
    },
    hint: {
      ja: '発表元から取り直すと、残りも読めることがあります',
      en: 'Taken again from its origin it may be whole',
    },
  },
  'pdf-too-many-pages': {
    severity: 'warning',
    message: {
      ja: '{pages} ページあるため、初めの {limit} ページだけを読みました',
      en: 'It has {pages} pages; only the first {limit} were read',
    },
    hint: {
      ja: '公表文の部分だけの PDF を置いてください',
      en: 'Keep a PDF of the notice alone',
    },
  },
  'pdf-gave-up': {
    severity: 'error',
    message: {
      ja: 'PDF の読み取りが上限（{limit}）を超えたため、打ち切りました',
      en: 'Reading the PDF went over a limit ({limit}) and was stopped',
    },
    hint: {
      ja: '中身を確かめ、公表文なら文章を .txt として置いてください',
      en: 'Look at it; if it is a notice, keep its text as .txt',
    },
  },
  'pdf-no-text': {
    severity: 'error',
    message: {
      ja: '文字の情報がない PDF のページがあり（{pages}）、文字認識（OCR）の道具（{missing}）もないため、読めません',
      en: 'Some pages of the PDF ({pages}) are pictures without text, and what recognises text ({missing}) is not installed',
    },
    hint: {
      ja: 'tesseract と日本語データ（Debian では tesseract-ocr と tesseract-ocr-jpn）を入れ、build --fresh で読み直してください',
      en: 'Install tesseract with its Japanese data (Debian: tesseract-ocr and tesseract-ocr-jpn), then build --fresh',
    },
  },
  'text-recognised': {
    severity: 'warning',
    message: {
      ja: '文字認識（OCR）で読んだ本文です。誤字があり得るので、記載事項は「確認」としません',
      en: 'The text was recognised from pictures (OCR) and may hold errors: none of its facts counts as confirmed',
    },
    hint: {
      ja: '元の PDF と見比べ（数字は特に誤りやすいところです）、直したら概要の「文字認識（OCR）による本文」の行を消してください',
      en: 'Compare it with the PDF, figures above all; once mended, delete the overview line 「文字認識（OCR）による本文」',
    },
  },
  'docx-broken': {
    severity: 'error',
    message: {
      ja: 'Word 文書として開けません（壊れているか、パスワードがかかっています）',
      en: 'It cannot be opened as a Word document (it is damaged, or has a password)',
    },
    hint: {
      ja: 'Word などで開けるなら、パスワードなしの .docx か PDF に保存し直して取り込んでください',
      en: 'If it opens in an office program, save it anew as .docx without a password, or as PDF, and take that in',
    },
  },
  'docx-too-large': {
    severity: 'error',
    message: {
      ja: 'Word 文書の本文が {limit} バイトを超えるため、読みませんでした',
      en: 'The text of the Word document has more than {limit} bytes and was not read',
    },
    hint: {
      ja: '一つの公表ごとの文書に分けてください',
      en: 'Split it into one document a notice',
    },
  },
  'docx-incomplete': {
    severity: 'warning',
    message: {
      ja: 'Word 文書の一部（{part}）を読めませんでした',
      en: 'A part of the Word document ({part}) could not be read',
    },
    hint: {
      ja: '原本と見比べてください。見出しや番号だけが欠けていることもあります',
      en: 'Compare it with the original; it may be headings and numbers alone that are missing',
    },
  },
  'content-unsupported': {
    severity: 'error',
    message: {
      ja: '{kind} のファイルで、読める形式ではありません',
      en: 'It is a {kind} file, which is not read',
    },
    hint: {
      ja: '文章を PDF、HTML、Markdown、テキストのどれかにして取り込んでください',
      en: 'Bring its words as PDF, HTML, Markdown or plain text',
    },
  },
  'name-contradicts-content': {
    severity: 'note',
    message: {
      ja: '名前は {ending} ですが、中身は {format} です（中身に従って読みました）',
      en: 'It is named {ending}, and its content is {format} (it was read as that)',
    },
    hint: { ja: 'ファイル名の拡張子を直してください', en: 'Mend the ending of its name' },
  },
} as const satisfies Record<string, CatalogueEntry>

export type ProblemCode = keyof typeof problemCatalogue

export const problem = (
  code: ProblemCode,
  place: Place,
  details: Readonly<Record<string, string>> = {},
): Problem => ({ code, place, details })

const filled = (template: string, details: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => details[name] ?? whole)

/** The problem in words: what happened, how bad, and what to do next. */
export function describe(
  p: Problem,
  language: Language,
): { severity: Severity; message: string; hint: string } {
  const entry: CatalogueEntry = problemCatalogue[p.code]
  return {
    severity: entry.severity,
    message: filled(entry.message[language], p.details),
    hint: filled(entry.hint[language], p.details),
  }
}
