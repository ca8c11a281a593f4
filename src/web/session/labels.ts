import type { Label } from '../../model/label.ts'

/** Words of the login page. */
export const sessionLabels = {
  loginTitle: { ja: 'ログイン', en: 'Log in' },
  loginLead: {
    ja: 'このサーバーは、名前とパスワードを知る人だけが使えます。',
    en: 'This server is for those who have a name and a password here.',
  },
  loginName: { ja: '名前', en: 'Name' },
  loginPassword: { ja: 'パスワード', en: 'Password' },
  loginButton: { ja: 'ログインする', en: 'Log in' },
  loginRefused: { ja: '名前かパスワードが違います。', en: 'The name or the password is wrong.' },
  loginWait: {
    ja: '失敗が続いたため、あと {minutes} 分は受け付けません。',
    en: 'Too many attempts have failed. Try again in {minutes} min.',
  },
  loggedInAs: { ja: '{name} としてログインしています。', en: 'You are logged in as {name}.' },
  logoutButton: { ja: 'ログアウトする', en: 'Log out' },
  refusedTitle: { ja: 'この操作は受け付けませんでした', en: 'This was not done' },
  refusedElsewhere: {
    ja: 'ほかのサイトから送られたため、何もしていません。',
    en: 'It was sent from another site, so nothing was done.',
  },
  refusedTooLarge: {
    ja: '送られた内容が大きすぎます。何も変わっていません。',
    en: 'What was sent is too large. Nothing was changed.',
  },
  refusedStale: {
    ja: 'ページを開いてからサーバーが再起動したか、セッションが切れました。前のページに戻って読み込み直し、もう一度送ってください。何も変わっていません。',
    en: 'The server was started again since the page was opened, or the session has ended. Go back, load the page again and send it once more. Nothing was changed.',
  },
} as const satisfies Record<string, Label>
