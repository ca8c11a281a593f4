/**
 * One notice in the form of the labelled records: the public contract of `tenmatsu read --gold`, described in
 * docs/gold-form.md. A field that is not read yet is absent or null, never a made-up `not_stated`.
 */
export interface GoldRecord {
  path: string
  stage: 'initial' | 'follow_up' | 'final' | 'single' | null
  number: number | null
  publishers: string[] | null
  dates: { event: string; value: string; quote: string }[] | null
  date_mentions: { quote: string; value: string }[] | null
  counts: { of: string; group: string; value: number; status: string; quote: string }[] | null
  leak: { status: string; quote: string | null } | null
  victims: { name: string; relation: string }[] | null
  kinds: string[] | null
  vectors: { code: string; status: string; quote: string }[] | null
  cves: string[] | null
  data_items: { code: string; status: string; quote?: string }[] | null
  encryption: { status: string; quote: string | null } | null
  leak_site: { status: string; quote: string | null } | null
  secondary_damage: { status: string; quote: string | null } | null
  service_impact: { status: string; quote: string | null } | null
  authorities: { code: string; status: string; quote: string }[] | null
  measures: { code: string; status: string; quote: string }[] | null
}

/** A record of a notice of which nothing is read yet. */
export const unreadRecord = (path: string): GoldRecord => ({
  path,
  stage: null,
  number: null,
  publishers: null,
  victims: null,
  kinds: null,
  vectors: null,
  cves: null,
  dates: null,
  date_mentions: null,
  counts: null,
  data_items: null,
  leak: null,
  encryption: null,
  leak_site: null,
  secondary_damage: null,
  service_impact: null,
  authorities: null,
  measures: null,
})
