import type { Label } from '../model/label.ts'

/** Words of how to read the pages and how words are searched. */
export const guideLabels = {
  // Variants
  variantsTitle: { ja: '表記ゆれの表', en: 'Table of spelling variants' },
  variantsLead: {
    ja: '検索では、同じ行の語を同じものとして扱います。引用符で囲んだ語は広げません。',
    en: 'A search treats the words of one row as the same. Words in quotation marks are not widened.',
  },
  variantsSame: { ja: '同じものとして探す語', en: 'Searched as one' },
  groups: { ja: '{n} 組', en: 'Rows: {n}' },

  // How to read
  aboutTitle: { ja: '読み方', en: 'How to read these pages' },
  aboutLead: {
    ja: '公表の文章から、何が、どの強さで書かれているかを読み取り、根拠の語句とともに示します。',
    en: 'What each notice states, how strongly it states it, and the words that say so.',
  },
  statusesTitle: { ja: '断定の度合い', en: 'Assertion status' },
  statusesNote: {
    ja: '「確認されていない」と「否定」は別のものです。どの画面でもまとめません。',
    en: '“Not found” and “ruled out” are different things and are never merged.',
  },
  unitsTitle: { ja: '数える単位', en: 'What is counted' },
  unitsText: {
    ja: '一つの事案が三度公表されれば、公表は三件、事案は一件です。どの数にも、数えた単位を添えます。',
    en: 'An incident that was published three times is three notices and one incident. Every number says its unit.',
  },
  kindsTitle: { ja: '読み取る記載事項', en: 'Facts that are read' },
  absenceText: {
    ja: '「記載なし」は、読み取れた文がないという意味です。公表が「ない」と述べている場合は「否定」または「確認されていない」と示します。',
    en: '“Not stated” means that no sentence was recognised. Where a notice says there was none, it is shown as “ruled out” or “not found”.',
  },
  evidenceTitle: { ja: '根拠', en: 'Evidence' },
  evidenceText: {
    ja: '記載事項にはかならず根拠の語句があり、本文のその場所を開けます。',
    en: 'Every fact carries the words that state it and leads to their place in the text.',
  },
  apiTitle: { ja: '機械で読む', en: 'For programs' },
  apiText: {
    ja: '検索と公表は JSON でも取り出せます。パラメータ名はこの画面の URL と同じです。',
    en: 'Search and notices are available as JSON, with the parameter names of these pages.',
  },
} as const satisfies Record<string, Label>
