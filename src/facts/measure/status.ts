import type { MeasureCode } from '../../model/vocabulary/measures.ts'
import type { Aspect, AspectReading } from '../../text/aspect/index.ts'
import type { MeasureRule } from './rule.ts'

/** `passing`: it yields where another place says more plainly how far it has come. */
export type StatusOrNot =
  | { readonly status: Aspect; readonly weight?: 'firm' | 'passing' }
  | { readonly because: string }

// Done in one stroke: 「遮断しております」 says that it is cut.
const strokes = new Set<MeasureCode>([
  'isolate',
  'stop_service',
  'account_disable',
  'notify_individuals',
  'contact_desk',
  'organisation',
])
// The same where the words say it themselves; as an entry of 「以下を実施しております」 it goes on.
const installed = new Set<MeasureCode>([
  'password_reset',
  'mfa',
  'edr',
  'antivirus',
  'waf',
  'access_control',
  'vpn_hardening',
  'patch',
  'network_segmentation',
  'vendor_management',
  'data_minimisation',
  'ids_ips',
  'backup_hardening',
  'rebuild',
])
const asking = 'change-asked'
const structure = /^structure/
const askedOfReaders = new Set<MeasureCode>(['password_reset', 'malware_scan', 'patch', 'mfa'])

/** How far a measure has come, from how the notice puts it and what kind of act it is; `isItem`: the words are an entry of a list. */
export function statusOf(
  { code, name }: Pick<MeasureRule, 'code' | 'name'>,
  reading: AspectReading,
  isItem: boolean,
): StatusOrNot {
  const { form, signs, lent, shared } = reading
  if (signs.before && !strokes.has(code) && code !== 'forensics' && code !== 'takedown')
    return { because: 'It says how it was before.' }
  // 「直ちに遮断する等の措置を講じるとともに、…」
  if (
    (code === 'isolate' || code === 'stop_service') &&
    signs.already &&
    (form === 'coming' || form === 'considered' || form === 'condition')
  )
    return { status: 'done' }
  if (name === asking) {
    const told = form !== 'denied' && form !== 'condition' && !signs.conditional
    return told ? { status: 'in_progress' } : { because: 'It says what would be done if.' }
  }
  switch (form) {
    case 'past':
      // 「順次郵送を開始いたしました」
      if (code === 'notify_individuals' && signs.gradual && signs.begun) return { status: 'in_progress' }
      if (signs.relative && !strokes.has(code))
        return { status: signs.continuing ? 'in_progress' : 'planned' }
      return { status: 'done' }
    case 'lasting':
      // 「バックアップにより、現在は復旧しております」
      if (signs.taken || name === 'restored-already') return { status: 'done' }
      // 「体制の再構築を進めております」
      if (code === 'organisation' && structure.test(name) && signs.process) return { status: 'in_progress' }
      if (signs.drafted || (signs.later && signs.process)) return { status: 'in_progress' }
      if (signs.already && !signs.gradual && !signs.process) return { status: 'done' }
      if (code === 'isolate' || code === 'stop_service') return { status: 'done' }
      if (signs.gradual && (!shared || code === 'notify_individuals')) return { status: 'in_progress' }
      if (strokes.has(code))
        return {
          status:
            signs.process && !shared && code !== 'organisation' && lent === null ? 'in_progress' : 'done',
        }
      if (installed.has(code) && lent === null && ((shared && code !== 'rebuild') || !signs.process))
        return { status: 'done' }
      if (code === 'rebuild' && signs.continuing && lent === null) return { status: 'in_progress' }
      if (code === 'soc' && signs.carried && lent === null && !signs.continuing) return { status: 'done' }
      return { status: 'in_progress' }
    case 'coming':
    case 'plain':
      if (code === 'isolate' && lent !== 'introduction' && !signs.scheduled)
        return { because: 'It names what follows, or what would be done.' }
      if (signs.conditional) return { because: 'It says what would be done if.' }
      if (code === 'stop_service')
        return form === 'coming' && !signs.later
          ? { status: 'done' }
          : { because: 'It is planned, or an entry of a list.' }
      if (code === 'notify_individuals') {
        if (signs.scheduled) return { status: 'planned' }
        if (signs.gradual) return { status: 'in_progress' }
        return lent !== null || signs.later ? { status: 'planned' } : { status: 'planned', weight: 'passing' }
      }
      if ((code === 'forensics' || code === 'takedown') && !signs.later)
        return { status: signs.continuing || signs.process ? 'in_progress' : 'planned' }
      return { status: 'planned' }
    case 'considered':
      if (shared && strokes.has(code) && code !== 'notify_individuals') return { status: 'done' }
      return { status: 'planned' }
    case 'asked':
      // 「パスワードの変更をメールによる通知でお願いしました」
      if (code === 'notify_individuals' && !signs.conditional && (signs.done || signs.gradual))
        return { status: signs.gradual ? 'in_progress' : 'done' }
      return askedOfReaders.has(code) && lent === null && !signs.conditional
        ? { status: 'in_progress' }
        : { because: 'It asks the reader to do it.' }
    case 'background':
      return strokes.has(code) || code === 'forensics'
        ? { status: 'done' }
        : { because: 'It says how it was before.' }
    case 'denied':
      return { because: 'It says that it was not done.' }
    case 'condition':
      // 「取引を停止し、万一…の場合は」: the condition is of what follows.
      if (shared && strokes.has(code) && code !== 'notify_individuals' && !signs.conditional)
        return { status: 'done' }
      return { because: 'It says what would be done if.' }
    case 'purpose':
      if (code === 'isolate' && signs.taken) return { status: 'done' }
      return { because: 'It names a purpose.' }
    case 'noun':
      // 「・ご注文受付の停止」 in a list of what is said without a verb.
      if (isItem && (code === 'isolate' || code === 'stop_service' || code === 'account_disable'))
        return { status: 'done' }
      return { because: 'Nothing says that it was done or will be.' }
  }
}
