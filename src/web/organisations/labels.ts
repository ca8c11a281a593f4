/** Words of the pages of organisations. */
export const organisationLabels = {
  organisation: { ja: '組織', en: 'Organisation' },
  organisations: { ja: '組織', en: 'Organisations' },
  vendor: { ja: '委託先・提供元', en: 'Vendor' },
  firstNotice: { ja: '第一報', en: 'First notice' },
  firstYear: { ja: '第一報の年', en: 'Year of the first notice' },
  organisationMissingTitle: { ja: '組織が見つかりません', en: 'There is no such organisation' },
  organisationMissingText: {
    ja: '「{id}」にあたる組織は、ないか、一つに決まりません。',
    en: 'No organisation goes by “{id}”, or more than one does.',
  },
} as const
