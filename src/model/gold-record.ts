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
}
