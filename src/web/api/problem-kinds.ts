import type { Label } from '../../model/label.ts'

export interface ProblemKind {
  readonly status: 400 | 401 | 404 | 405 | 410 | 414 | 429 | 500 | 503
  readonly title: Label
  readonly todo: Label
}

/** What the API may refuse, by the last part of a problem's `type` (RFC 9457). Codes are permanent. */
export const problemKinds = {
  'bad-parameter': {
    status: 400,
    title: { ja: 'パラメータを読めません', en: 'A parameter cannot be read' },
    todo: {
      ja: '`errors` に、どのパラメータがなぜ読めないかがあります。直してもう一度送ってください',
      en: '`errors` says which parameter, and why. Mend it and ask again',
    },
  },
  'not-found': {
    status: 404,
    title: {
      ja: 'お尋ねのものは、ないか、一つに決まりません',
      en: 'There is no such thing, or more than one',
    },
    todo: {
      ja: '番号を初めから終わりまで書くか、一覧で探してください',
      en: 'Write the id in full, or look for it in a list',
    },
  },
  'no-such-address': {
    status: 404,
    title: { ja: 'この場所には何もありません', en: 'There is nothing at this address' },
    todo: { ja: 'あるものは /api にあります', en: 'What there is stands at /api' },
  },
  'taken-down': {
    status: 410,
    title: { ja: 'この公表は取り下げられました', en: 'This notice was taken down' },
    todo: {
      ja: '`tombstone` に理由と日付があります。手元の写しがあれば消してください',
      en: '`tombstone` says why and when. Delete your copy of it',
    },
  },
  'cursor-expired': {
    status: 410,
    title: { ja: '続きの場所がもうありません', en: 'The place of the cursor is gone' },
    todo: { ja: 'cursor なしで、初めから取り直してください', en: 'Begin again without a cursor' },
  },
  'method-not-allowed': {
    status: 405,
    title: { ja: 'ここでは使えない要求です', en: 'This method does nothing here' },
    todo: { ja: '`Allow` にあるものを使ってください', en: 'Use one that `Allow` names' },
  },
  'address-too-long': {
    status: 414,
    title: { ja: '要求の長さが上限を超えています', en: 'The address is too long' },
    todo: { ja: '8,000 字までにしてください', en: 'Keep it within 8,000 characters' },
  },
  unauthorized: {
    status: 401,
    title: { ja: 'ログインが要ります', en: 'A login is needed' },
    todo: {
      ja: '名前とパスワードを Basic 認証（RFC 7617）で送るか、/login でログインしてください',
      en: 'Send name and password as Basic authentication (RFC 7617), or log in at /login',
    },
  },
  'too-many-requests': {
    status: 429,
    title: { ja: '要求が多すぎます', en: 'Too many requests' },
    todo: { ja: '`Retry-After` の秒数だけ待ってください', en: 'Wait for the seconds of `Retry-After`' },
  },
  'index-unusable': {
    status: 503,
    title: { ja: '索引がいま使えません', en: 'The index cannot be used just now' },
    todo: {
      ja: '作り直しているところかもしれません。続くようなら tenmatsu build --fresh',
      en: 'It may be in the making. If it goes on: tenmatsu build --fresh',
    },
  },
  'internal-error': {
    status: 500,
    title: { ja: 'プログラムの誤りです', en: 'An error of the program' },
    todo: { ja: '要求を添えて知らせてください', en: 'Please report it with the request' },
  },
} as const satisfies Readonly<Record<string, ProblemKind>>
export type ProblemName = keyof typeof problemKinds
