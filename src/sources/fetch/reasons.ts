import type { Label } from '../../model/label.ts'

interface Reason {
  /** Refused by us, or failed on the way or over there. */
  readonly kind: 'refused' | 'failed'
  /** Whether trying again in a while may help. */
  readonly mayPass: boolean
  readonly message: Label
  /** What to do. */
  readonly hint: Label
}

const again: Label = {
  ja: '時間をおいてもう一度試してください（一覧なら --retry。見張りは自分で試し直します）',
  en: 'Try again later (a list with --retry; the watcher does so by itself)',
}
const byHand: Label = {
  ja: 'ブラウザで保存し、tenmatsu add FILE --address URL で加えられます',
  en: 'Save it with a browser and add it with tenmatsu add FILE --address URL',
}

/** Every reason why an address gave no bytes. A code is never renamed and never reused: journals keep them. */
export const fetchReasons = {
  'address-unreadable': {
    kind: 'refused',
    mayPass: false,
    message: { ja: 'アドレスとして読めません', en: 'It cannot be read as an address' },
    hint: {
      ja: 'https:// から始まる形に直してください',
      en: 'Write it in full, beginning with https://',
    },
  },
  'scheme-other': {
    kind: 'refused',
    mayPass: false,
    message: { ja: 'http でも https でもありません', en: 'It is neither http nor https' },
    hint: byHand,
  },
  'credentials-in-address': {
    kind: 'refused',
    mayPass: false,
    message: {
      ja: 'アドレスに利用者名かパスワードが入っています',
      en: 'The address holds a name or a password',
    },
    hint: {
      ja: '除いてから試してください。公開されていないページは集めません',
      en: 'Leave them out; pages that are not public are not collected',
    },
  },
  'address-not-public': {
    kind: 'refused',
    mayPass: false,
    message: {
      ja: '{host} は公開のインターネットの外（{ip}）を指しています',
      en: '{host} leads to {ip}, which is not on the public internet',
    },
    hint: byHand,
  },
  'robots-disallow': {
    kind: 'refused',
    mayPass: false,
    message: {
      ja: 'サイトの robots.txt が取得を認めていません（{rule}）',
      en: 'The robots.txt of the site does not allow it ({rule})',
    },
    hint: byHand,
  },
  'robots-unreachable': {
    kind: 'failed',
    mayPass: true,
    message: {
      ja: 'robots.txt を確かめられないため、取得していません（{becauseJa}）',
      en: 'Its robots.txt could not be asked for, so nothing was fetched ({becauseEn})',
    },
    hint: again,
  },
  'redirect-loop': {
    kind: 'refused',
    mayPass: false,
    message: { ja: '転送が輪になっています', en: 'The redirects go round in a circle' },
    hint: { ja: 'ブラウザで開けるか確かめてください', en: 'See whether it opens in a browser' },
  },
  'redirects-too-many': {
    kind: 'refused',
    mayPass: false,
    message: { ja: '転送が {limit} 回を超えました', en: 'There were more than {limit} redirects' },
    hint: {
      ja: 'ブラウザで開き、行き着いたアドレスを使ってください',
      en: 'Use the address that a browser ends at',
    },
  },
  'redirect-unreadable': {
    kind: 'refused',
    mayPass: false,
    message: { ja: '転送先がない、または読めません', en: 'A redirect leads to nowhere that can be read' },
    hint: {
      ja: 'ブラウザで開き、行き着いたアドレスを使ってください',
      en: 'Use the address that a browser ends at',
    },
  },
  'too-large': {
    kind: 'refused',
    mayPass: false,
    message: {
      ja: '上限 {limit} バイトを超えるため、途中でやめました',
      en: 'It has more than the limit of {limit} bytes and was broken off',
    },
    hint: byHand,
  },
  'unpacks-too-large': {
    kind: 'refused',
    mayPass: false,
    message: {
      ja: '展開すると上限 {limit} バイトを超えるため、途中でやめました（届いたのは {received} バイト）',
      en: 'It unpacks to more than the limit of {limit} bytes and was broken off ({received} received)',
    },
    hint: {
      ja: '悪意のあるファイルかもしれません。開かないでください',
      en: 'It may be hostile: better not to open it',
    },
  },
  'coding-unknown': {
    kind: 'refused',
    mayPass: false,
    message: {
      ja: '圧縮の方式 {coding} を扱えません',
      en: 'It is packed as {coding}, which is not known here',
    },
    hint: byHand,
  },
  'headers-too-large': {
    kind: 'refused',
    mayPass: false,
    message: { ja: '応答のヘッダーが大きすぎます', en: 'The headers of the answer are too large' },
    hint: byHand,
  },
  'answer-unreadable': {
    kind: 'failed',
    mayPass: true,
    message: { ja: '応答が HTTP として読めません（{because}）', en: 'The answer is not HTTP ({because})' },
    hint: again,
  },
  'name-not-found': {
    kind: 'failed',
    mayPass: true,
    message: { ja: 'ホスト名 {host} が見つかりません', en: 'There is no host named {host}' },
    hint: {
      ja: 'アドレスと、ネットワークにつながっているかを確かめてください',
      en: 'Check the address, and whether this machine is online',
    },
  },
  'connection-failed': {
    kind: 'failed',
    mayPass: true,
    message: { ja: '接続できません（{because}）', en: 'No connection could be made ({because})' },
    hint: again,
  },
  'certificate-bad': {
    kind: 'failed',
    mayPass: true,
    message: {
      ja: 'サイトの証明書を確かめられません（{because}）',
      en: 'The certificate of the site is not good ({because})',
    },
    hint: byHand,
  },
  'timed-out': {
    kind: 'failed',
    mayPass: true,
    message: {
      ja: '{seconds} 秒待っても終わりません（{phaseJa}）',
      en: 'Not done within {seconds} s ({phaseEn})',
    },
    hint: again,
  },
  'broken-off': {
    kind: 'failed',
    mayPass: true,
    message: { ja: '途中で切れました（{received} バイトまで）', en: 'It broke off after {received} bytes' },
    hint: again,
  },
  'unpacking-failed': {
    kind: 'failed',
    mayPass: true,
    message: { ja: '圧縮を展開できません（{because}）', en: 'It could not be unpacked ({because})' },
    hint: byHand,
  },
  'server-busy': {
    kind: 'failed',
    mayPass: true,
    message: {
      ja: 'サイトが待つよう求めています（応答 {status}、{until} まで）',
      en: 'The site asks to wait (answer {status}, until {until})',
    },
    hint: again,
  },
  'server-error': {
    kind: 'failed',
    mayPass: true,
    message: {
      ja: 'サイトの側の誤りです（応答 {status}）',
      en: 'Something is wrong at the site (answer {status})',
    },
    hint: again,
  },
  'status-other': {
    kind: 'failed',
    mayPass: false,
    message: { ja: 'サイトが取得を断りました（応答 {status}）', en: 'The site declined (answer {status})' },
    hint: byHand,
  },
  'not-a-feed': {
    kind: 'refused',
    mayPass: false,
    message: { ja: 'RSS や Atom のフィードとして読めません', en: 'It cannot be read as an RSS or Atom feed' },
    hint: {
      ja: '一覧のページなら、tenmatsu watch add URL --kind page で加え直してください',
      en: 'If it is a page of links, add it anew with tenmatsu watch add URL --kind page',
    },
  },
  'host-given-up': {
    kind: 'failed',
    mayPass: true,
    message: {
      ja: '{host} が続けて応答しないため、残りは試していません',
      en: '{host} did not answer several times in a row, so the rest was not tried',
    },
    hint: again,
  },
} as const satisfies Record<string, Reason>

export type FetchReason = keyof typeof fetchReasons

/** A reason with what fills the placeholders of its message. */
export interface Trouble {
  readonly because: FetchReason
  readonly details: Readonly<Record<string, string>>
}

export const trouble = (because: FetchReason, details: Readonly<Record<string, string>> = {}): Trouble => ({
  because,
  details,
})

/** A reason in words, in both languages: what happened, and what to do. */
export function explainTrouble({ because, details }: Trouble): {
  readonly message: Label
  readonly hint: Label
} {
  const { message, hint } = fetchReasons[because]
  const filled = (words: string): string =>
    words.replace(/\{(\w+)\}/g, (whole, name: string) => details[name] ?? whole)
  return { message: { ja: filled(message.ja), en: filled(message.en) }, hint }
}
