import type { Label } from '../label.ts'

/** One word for one idea, in code, commands, files and pages. */
export interface Term {
  readonly identifier: string
  readonly label: Label
  readonly means: Label
}

/** The words of the product; docs/glossary.md is made from this list. */
export const terms: readonly Term[] = [
  {
    identifier: 'source',
    label: { ja: '情報源', en: 'source' },
    means: {
      ja: '公表文の出どころ。アーカイブのフォルダ、ブログのページ、単独のファイル',
      en: 'A place notices come from: an archive folder, a blog page, a single file',
    },
  },
  {
    identifier: 'organisation',
    label: { ja: '組織', en: 'organisation' },
    means: {
      ja: '公表を出した者、または被害組織として名の挙がる者。一つの名前の表記はまとめ、法人格が違えば別とする',
      en: 'Whoever publishes a notice or is named as a victim. Spellings of one name are taken together, legal forms apart',
    },
  },
  {
    identifier: 'profile',
    label: { ja: '要約項目', en: 'profile' },
    means: {
      ja: '一つの事案を一覧・内訳・図に出すための、公表からまとめた符号と数',
      en: 'What lists, facets and pictures ask of an incident: codes and figures merged from its notices',
    },
  },
  {
    identifier: 'capture',
    label: { ja: '取得物', en: 'capture' },
    means: {
      ja: 'ある時点で得たバイト列。SHA-256 で名づけ、一度だけ書く',
      en: 'The bytes taken at one moment, named by their SHA-256 and written once',
    },
  },
  {
    identifier: 'notice',
    label: { ja: '公表', en: 'notice' },
    means: { ja: '組織による一回の公表', en: 'One act of publishing by an organisation' },
  },
  {
    identifier: 'document',
    label: { ja: '文書', en: 'document' },
    means: {
      ja: '取得物（またはその一部）の読める形。本文と、それを余さず覆うブロック',
      en: 'The readable form of a capture or of a stated part of it: its text, and blocks that cover it',
    },
  },
  {
    identifier: 'head',
    label: { ja: '公表概要', en: 'head' },
    means: {
      ja: '題名、公表日、組織、URL、参照。欠けているものは「不明」という状態であり、推測しない',
      en: 'Title, date, organisation, address and references. What is missing is a state of its own, never guessed',
    },
  },
  {
    identifier: 'evidence',
    label: { ja: '根拠', en: 'evidence' },
    means: {
      ja: '記載事項を述べている原文の範囲と語句。原文と一字でも違えば作れない',
      en: 'The place and the words that state a fact; it cannot be made where the text differs by a character',
    },
  },
  {
    identifier: 'fact',
    label: { ja: '記載事項', en: 'fact' },
    means: {
      ja: '公表文が「述べている」こと。真偽は読み手が判断する',
      en: 'What a notice states; whether it is true is the reader’s business',
    },
  },
  {
    identifier: 'assertion status',
    label: { ja: '断定の度合い', en: 'assertion status' },
    means: {
      ja: '確認・おそれ・調査中・確認されていない・否定。後の二つは決して混ぜない',
      en: 'confirmed, possible, investigating, not found, ruled out; the last two are never merged',
    },
  },
  {
    identifier: 'reading',
    label: { ja: '読み取り', en: 'reading' },
    means: {
      ja: '読んだ結果。記載事項と、見送った候補とその理由',
      en: 'A notice as read: its facts, and the candidates that were declined, with the reason',
    },
  },
  {
    identifier: 'kind of fact',
    label: { ja: '記載事項の種類', en: 'kind of fact' },
    means: {
      ja: '日付、件数、漏えいの有無など。一種類は二つのファイルと登録の一行',
      en: 'Dates, counts, leak and so on; a kind is two files and one line in a registry',
    },
  },
  {
    identifier: 'rule',
    label: { ja: '規則', en: 'rule' },
    means: {
      ja: '記載事項を見つけた、名前のついた決まり。explain で見られる',
      en: 'The named rule that found a fact; `explain` shows it',
    },
  },
  {
    identifier: 'problem',
    label: { ja: '問題', en: 'problem' },
    means: {
      ja: '人が見たほうがよいデータの不備。例外ではなく値であり、処理は続く',
      en: 'Something in the data a person may want to look at: a value, never an exception, and the work goes on',
    },
  },
  {
    identifier: 'genre',
    label: { ja: '文書の種類', en: 'genre' },
    means: {
      ja: '事案の公表、報道への応答、取消し、監督機関の処分、論評のどれか。論評は公表に数えない',
      en: 'Incident notice, response to media reports, retraction, enforcement or commentary, which is no notice',
    },
  },
  {
    identifier: 'speaker',
    label: { ja: '発言主体', en: 'speaker' },
    means: {
      ja: '誰の言葉か。公表した組織自身か、伝えている委託先・警察などか',
      en: 'Whose words they are: the publisher’s own, or those of a vendor or the police that it passes on',
    },
  },
  {
    identifier: 'check',
    label: { ja: '照合', en: 'check' },
    means: {
      ja: '一つの公表の中で食い違う二つの記述や、決めきれない読み取りを探すこと',
      en: 'A search for two statements of one notice that contradict each other, or for a reading that stays open',
    },
  },
  {
    identifier: 'doubt',
    label: { ja: '疑わしい点', en: 'doubt' },
    means: {
      ja: '読み取りを疑わせる問題。疑わしい順に並べ、人が見直す（tenmatsu doubts）',
      en: 'A problem that puts a reading in doubt; listed for review by how much it does (tenmatsu doubts)',
    },
  },
  {
    identifier: 'foreign folder',
    label: { ja: '外部フォルダ', en: 'foreign folder' },
    means: {
      ja: 'tenmatsu.json のない、手で保たれたアーカイブ。置かれた場所で読み、決して書き込まない',
      en: 'A hand-kept archive without tenmatsu.json: read where it lies and never written',
    },
  },
  {
    identifier: 'variant',
    label: { ja: '表記ゆれ', en: 'variant' },
    means: {
      ja: '検索で同じ語として扱う書き方（漏洩・漏えい）。表は tenmatsu variants で見られる',
      en: 'Spellings that a search takes for one word (漏洩, 漏えい); `tenmatsu variants` prints the table',
    },
  },
]
