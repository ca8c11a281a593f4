/** Words of what a notice's page says beside its facts: corrections of its head. */
export const captureLabels = {
  amended: { ja: '人が正した項目（{n}）', en: 'Put right by a person ({n})' },
  amendedFrom: { ja: '読み取りは', en: 'was read as' },
  amendedBy: { ja: '{by}、{day}: {because}', en: '{by}, {day}: {because}' },
  nobodyNamed: { ja: '記名なし', en: 'unsigned' },
  notKnown: { ja: '不明', en: 'not known' },
} as const
