import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { hashPassword } from '../web/session/password.ts'
import { type Command, exitCodes, UsageError } from './command.ts'
import { refuseShort } from './credentials-given.ts'

export const passwordCommand: Command = {
  name: 'password',
  summary: {
    ja: 'serve にログインできる人の一行を作る（パスワードは標準入力から読み、ハッシュだけを出す）',
    en: 'Make the line by which somebody may log in at serve: the password is read from standard input, its hash is printed',
  },
  usage: '[NAME]',
  options: {},
  examples: [
    {
      line: 'tenmatsu password 青木 >> people.txt',
      does: {
        ja: '青木さんの行を加える。判断にはこの名前が残る',
        en: 'Add a person; decisions carry this name',
      },
    },
    {
      line: 'tenmatsu serve --host 0.0.0.0 --password-file people.txt',
      does: { ja: 'その人たちに開く', en: 'Open the server to them' },
    },
  ],
  async run({ words, language, out, err }) {
    const [name, ...more] = words
    if (
      more.length > 0 ||
      (name !== undefined && (/[:\r\n]/.test(name) || name.trim() === '' || name.startsWith('#')))
    )
      throw new UsageError({
        ja: '名前を一つ書いてください（「:」と改行、先頭の # は使えません）: tenmatsu password NAME',
        en: 'Give one name, without colons and line breaks and not beginning with #: tenmatsu password NAME',
      })
    if (process.stdin.isTTY)
      err(language === 'ja' ? 'パスワード（表示されません）: ' : 'Password (not shown): ')
    const password = await firstLine()
    if (process.stdin.isTTY) err('\n')
    refuseShort(password)
    out(`${name === undefined ? '' : `${name.trim()}:`}${await hashPassword(password)}\n`)
    return exitCodes.ok.code
  },
}

/** The first line of standard input; on a terminal nothing of it is shown. */
async function firstLine(): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({
    input: process.stdin,
    output: nowhere,
    terminal: process.stdin.isTTY === true,
  })
  try {
    for await (const line of lines) return line
    return ''
  } finally {
    lines.close()
  }
}
