import type { AssertionStatus } from '../../model/status.ts'
import type { IncidentTypeCode } from '../../model/vocabulary/incident-types.ts'
import type { Decline } from '../define-fact.ts'
import type { Candidate } from './read.ts'

const holds = (status: AssertionStatus): boolean => status !== 'not_found' && status !== 'ruled_out'

const attack = /不正(?:な)?アクセス|不正に(?:アクセス|侵入)|攻撃|侵入|ダークウェブ/
const website =
  /ページ|サイト|HP|コンテンツ|ショップ|ストア|ペイメント|決済|フォーム|プログラム|スクリプト|インストーラ|URL|ブログ/i
const scam = /サポート|遠隔|電話/
const system =
  /システム|サーバ|ネットワーク|クラウド|管理(?:画面|サイト|ツール)|データベース|ストレージ|PC|パソコン|端末|個人データ|予約情報|VPN|サービス上|配信サービス|予約サイト|Microsoft ?365|Office ?365|M365|AWS|基盤/

const cloud = /クラウド|管理(?:システム|画面)|ストレージ/

/** Rules whose words say themselves that a server or a network was entered. */
const intoSystem = /^(?:attack|key-used|server-taken-over|got-in|injection)$/

/** Whether what was entered is more than an account of a mail or a social network. */
const onSystem = ({ mention, rule }: Candidate): boolean => {
  if (intoSystem.test(rule)) return true
  return system.test(mention.before.slice(-60))
}

/** Within 「…」: the title of an earlier notice, somebody else's words. */
function isQuoted({ mention: { sentence, event } }: Candidate): boolean {
  const before = sentence.text.slice(Math.max(0, event.start - 100), event.start)
  return before.lastIndexOf('「') > before.lastIndexOf('」')
}

/** Whether an intrusion is only named or quoted, and the body says that there was none. */
function isTakenBack(candidates: readonly Candidate[]): boolean {
  const intrusions = candidates.filter(c => c.value.code === 'unauthorized_access')
  return (
    intrusions.some(c => c.status === 'ruled_out' && c.mention.place === 'body') &&
    intrusions.every(c => !holds(c.status) || c.named || c.mention.place !== 'body' || isQuoted(c))
  )
}

/** What the candidates amount to together: some words make a kind only where others do, or do not. */
export function settle(candidates: readonly Candidate[]): {
  kept: readonly Candidate[]
  set: readonly Decline[]
} {
  const set: Decline[] = []
  const drop = (list: readonly Candidate[], which: (c: Candidate) => boolean, because: string): Candidate[] =>
    list.filter(candidate => {
      if (!which(candidate)) return true
      set.push({ rule: candidate.rule, span: candidate.span, because })
      return false
    })
  let kept: Candidate[] = [...candidates]
  const has = (code: IncidentTypeCode): boolean =>
    kept.some(candidate => candidate.value.code === code && holds(candidate.status))
  const of = (code: IncidentTypeCode) => (candidate: Candidate) => candidate.value.code === code

  const only = (code: IncidentTypeCode, which: (c: Candidate) => boolean, because: string): void => {
    kept = drop(kept, c => c.value.code === code && which(c), because)
  }
  const sentenceOf = ({ mention: { sentence, start, event, before, after } }: Candidate): string =>
    before + sentence.text.slice(start, event.end) + after
  if (isTakenBack(kept))
    only('unauthorized_access', c => holds(c.status), 'It is named, and then said not to have happened.')
  only('exposure', c => attack.test(sentenceOf(c)), 'It is what an attack made possible.')
  if (has('ransomware')) {
    kept = drop(kept, c => c.rule === 'attack', 'The attack is the ransomware.')
    kept = drop(kept, of('malware'), 'The malware is the ransomware.')
    kept = drop(kept, of('account_compromise'), 'It is a step of the ransomware attack.')
    only('web_tampering', c => !/ページ|サイト|HP/.test(sentenceOf(c)), 'What was changed is no website.')
  }
  // A website changed needs a website: 「データの改ざん」 alone is none.
  const site = kept.some(
    c => c.value.code === 'web_tampering' && holds(c.status) && website.test(sentenceOf(c)),
  )
  if (!site)
    only('web_tampering', c => c.rule === 'tampering' && holds(c.status), 'What was changed is no website.')
  if (has('web_tampering'))
    only('support_scam', c => !scam.test(sentenceOf(c)), 'The tampered page showed it.')
  // A booking console from which guests are written to was logged into; a booking system alone is a system.
  if (!has('malicious_mail_sent'))
    only('account_compromise', c => c.rule === 'booking-console', 'What was entered is a system.')
  if (has('account_compromise') && has('unauthorized_access')) {
    const system =
      kept.some(c => c.value.code === 'unauthorized_access' && holds(c.status) && onSystem(c)) ||
      kept.some(c => c.value.code === 'account_compromise' && holds(c.status) && cloud.test(sentenceOf(c)))
    if (!system) only('unauthorized_access', c => holds(c.status), 'What was entered is an account.')
  }
  const entered = (
    ['unauthorized_access', 'account_compromise', 'ransomware', 'malware', 'web_tampering'] as const
  ).some(has)
  if (entered) {
    kept = drop(kept, of('impersonation'), 'More than the name was taken.')
    only('exposure', c => c.rule === 'wrongly-published', 'It is an effect of the attack.')
  }
  if (has('malicious_mail_sent')) kept = drop(kept, of('impersonation'), 'The mails are named as such.')
  if (!has('web_tampering') && !has('unauthorized_access'))
    only('card_skimming', c => c.rule === 'card-data', 'No site is said to have been entered.')
  if (has('ddos')) kept = drop(kept, c => c.rule === 'attack', 'The attack is the one on availability.')
  const attacked = kept.some(c => c.value.code !== 'system_failure' && holds(c.status))
  if (attacked) kept = drop(kept, of('system_failure'), 'It is an effect of the attack.')
  return { kept, set }
}
