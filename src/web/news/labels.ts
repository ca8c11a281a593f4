import type { Label } from '../../model/label.ts'

/** Words of the page of what is new since somebody last looked. */
export const newsLabels = {
  news: { ja: '前に見てから', en: 'Since I last looked' },
  newsLead: {
    ja: '前に「ここまで見た」としてから加わった・変わった事案と公表です。どこまで見たかは、このブラウザだけが覚えています。',
    en: 'Incidents and notices that came or changed since you last marked them as seen. This browser alone keeps how far you got.',
  },
  newsSeen: { ja: 'ここまで見た', en: 'Mark all as seen' },
  newsBegin: { ja: 'ここから始める', en: 'Begin here' },
  newsBeginHint: {
    ja: 'まだ印がありません。ここから始めると、次からはその後に加わった・変わったものだけが出ます。',
    en: 'There is no mark yet. Begin here, and next time only what came or changed later is shown.',
  },
  newsNone: {
    ja: '前に見てから、加わったものも変わったものもありません。',
    en: 'Nothing came or changed since you last looked.',
  },
  newsAnew: {
    ja: '前に見た後で索引が作り直されたので、何が変わったかを言えません。下は新しい順の事案です。',
    en: 'The index was made anew since you last looked, so that it cannot tell what changed. These are the latest incidents.',
  },
  newsNoneNext: { ja: '事案の一覧へ', en: 'To the list of incidents' },
  newsIncidents: { ja: '加わった・変わった事案 {n} 件', en: 'Incidents that came or changed: {n}' },
  newsLatest: { ja: '事案 {n} 件（新しい順）', en: 'Incidents: {n}, the latest first' },
  newsGone: { ja: 'なくなった、またはまとめられた事案', en: 'Incidents that are gone or were merged' },
  newsMerged: { ja: '{id} は {now} にまとめられました。', en: '{id} is now part of {now}.' },
  newsWentAway: { ja: '{id} はなくなりました。', en: '{id} is gone.' },
  savedSearches: { ja: '保存した検索', en: 'Saved searches' },
  savedSearchesHint: {
    ja: 'tenmatsu.json の savedSearches に書いた検索です。',
    en: 'The searches under savedSearches in tenmatsu.json.',
  },
  savedFound: { ja: '公表 {n} 件', en: 'notices: {n}' },
} as const satisfies Readonly<Record<string, Label>>
