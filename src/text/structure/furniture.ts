/** Lines that are there and say nothing, by name. The names are shown where a page explains what was not read. */
const patterns: readonly (readonly [string, RegExp])[] = [
  ['rule', /^[-*_=＝―─━ー－—~～〜‐*＊☆★◇◆■□●○・…+][-*_=＝―─━ー－—~～〜‐*＊☆★◇◆■□●○・…+ 　]{2,}$/],
  ['closing', /^[-－―─—]?[ 　]?以[ 　]{0,3}上[。．]?[ 　]?[-－―─—]?$/],
  ['record-mark', /^[-－―─—（(]?[ 　]?記[ 　]?[-－―─—）)]?$/],
  ['letter', /^(?:拝啓|謹啓|前略|敬具|敬白|謹白|草々|かしこ|啓白)[。、]?$/],
  ['omitted', /^[:：]?[ 　]?[（(〔［[]?[ 　]?(?:以下|以降|中|後|前|一部|上)?(?:省略|略)[ 　]?[）)〕］\]]?$/],
  ['break', /^(?:<br ?\/?>[ 　]*){1,20}$/i],
  ['fence', /^```[a-z]{0,12}$/],
  // A blog's links to the copy of a release it keeps, and to the copies of earlier ones.
  ['archive-link', /^リリース文[ 　]?[（(]?アーカイブ[）)]?$/],
  ['earlier-release', /^【20[0-9]{2}\/[0-9]{1,2}\/[0-9]{1,2}(?:リリース|公表|発表)分】$/],
  ['label-page', /^ラベル .{1,60} の投稿を表示しています。/],
  [
    'label-page',
    /^(?:次の投稿|前の投稿|コメントを投稿|[0-9]{1,4} ?件のコメント[:：]?|登録[:：] ?(?:投稿|コメント)[ 　]?\(Atom\))$/,
  ],
]

/** The name of a line that is furniture, or null. */
export function furnitureName(text: string): string | null {
  if (text.length > 200) return /^([-*_=#|>＝―─ー・.])\1+$/.test(text) ? 'rule' : null
  for (const [name, pattern] of patterns) if (pattern.test(text)) return name
  return null
}

const image = /^(?:(?:<img\b[^>]{0,2000}>|!\[[^\]]{0,300}\]\([^)]{0,2000}\))[ 　]*){1,20}$/i
const caption =
  /^[【＜<〈《≪〔（(][^。【】＜＞<>]{0,30}(?:図|イメージ|画像|写真|スクリーンショット)[】＞>〉》≫〕）)]$|^図[ 　]?[0-9０-９]{1,2}[ 　:：.．].{0,60}$/

/** Whether a line is an image, or the caption that stands where one was: there, and not read. */
export function figureName(text: string): 'image' | 'caption' | null {
  if (image.test(text)) return 'image'
  return text.length < 80 && caption.test(text) && !text.includes('。') ? 'caption' : null
}
