import type { Label } from '../model/label.ts'
import { masksOf } from '../queries/masked-index.ts'
import type { Mask, MaskKind } from '../text/masking/index.ts'
import { withBuiltArchive } from './built-archive.ts'
import { type Command, exitCodes } from './command.ts'
import { take } from './common-options.ts'
import { namedNotice } from './named-notice.ts'
import { oneLine, styler } from './terminal-text.ts'
import { oneWord } from './words-given.ts'

const kinds: Readonly<Record<MaskKind, Label>> = {
  email: { ja: 'メールアドレス', en: 'e-mail address' },
  phone: { ja: '電話・FAX 番号', en: 'phone or fax number' },
  name: { ja: '担当者名', en: 'name of a person to turn to' },
  sender: { ja: '不審なメールの送信元（無害化）', en: 'sender of abusive mail (defanged)' },
}

const rules: Readonly<Record<string, Label>> = {
  address: { ja: 'アドレスの形', en: 'the form of an address' },
  'disguised-address': { ja: '@ を別の字にしたアドレス', en: 'an address with a stand-in for @' },
  sender: { ja: '送信元として挙げられている', en: 'named as a sender' },
  'sender-of-own-domain': {
    ja: '送信元として挙げられ、公表した組織のドメインである',
    en: "named as a sender, of the publisher's own domain",
  },
  international: { ja: '国番号で始まる', en: 'it begins with a country code' },
  'area-code': { ja: '市外局番などと、区切られた 10〜11 桁', en: 'an area code, 10 or 11 digits in groups' },
  unbroken: { ja: '0 で始まる続いた 10〜11 桁', en: '10 or 11 digits on end, the first a 0' },
  'after-its-label': { ja: '電話・FAX などの語の直後', en: 'right behind a word such as 電話 or FAX' },
  extension: { ja: '内線の番号', en: 'an extension' },
  'after-担当': { ja: '「担当」などの見出しの後', en: 'behind a label such as 担当' },
  'to-whom': { ja: '部署などの後、「まで」「宛」の前', en: 'behind a department, before まで or 宛' },
  'before-担当': { ja: '（担当）の前', en: 'before （担当）' },
  'in-a-contact': { ja: '問い合わせ先の、部署や役職の後', en: 'behind a department or title among contacts' },
}

export const masks: Command = {
  name: 'masks',
  summary: {
    ja: '一件の公表で、公開する画面に伏せて出すところと、その理由を挙げる',
    en: 'List what published pages mask in one notice, and why',
  },
  usage: 'NOTICE [--archive DIR] [--json]',
  options: { ...take('archive', 'cache', 'json') },
  examples: [
    {
      line: 'tenmatsu masks 3fa9c01b7e --archive my-archive',
      does: {
        ja: '伏せる語、代わりに出す字、種類と理由、本文での位置',
        en: 'The words, what stands for them, kind and reason, and their place in the text',
      },
    },
  ],
  async run(context) {
    const { words, options, language, out, color } = context
    const name = oneWord(words, {
      ja: '公表を一件、番号か場所で書いてください: tenmatsu masks NOTICE',
      en: 'Name one notice by its id or its path: tenmatsu masks NOTICE',
    })
    return withBuiltArchive(context, async ({ archive, index }) => {
      const notice = await namedNotice(archive, index, name)
      const found = masksOf(notice.document)
      if (options.json) {
        out(`${JSON.stringify({ id: notice.id, path: notice.path, masks: found })}\n`)
        return exitCodes.ok.code
      }
      const style = styler(color)
      const line = ({ kind, words: hidden, shown, because, start }: Mask): string =>
        `${style(oneLine(hidden), 'bold')} → ${oneLine(shown)}\n    ${kinds[kind][language]}: ${rules[because]?.[language] ?? because}  (${because}, ${start})\n`
      const none = { ja: '伏せるところはありません\n', en: 'Nothing is masked\n' }
      out(found.length === 0 ? none[language] : found.map(line).join(''))
      return exitCodes.ok.code
    })
  },
}
