// A calendar day or month as notices write it, PDF spaces included. A year-less one counts.
const day =
  '(?:(?:20[0-9０-９]{2}|２０[0-9０-９]{2}|令和[ 　]?(?:元|[0-9０-９]{1,2}))[ 　]?年[ 　]?|同年?)?[ 　]?[0-9０-９]{1,2}[ 　]?月[ 　]?[0-9０-９]{1,2}(?:[ 　]?[~～〜][ 　]?[0-9０-９]{1,2})?[ 　]?日|20[0-9]{2}[/.-][0-9]{1,2}[/.-][0-9]{1,2}|[0-9]{1,2}/[0-9]{1,2}(?![0-9/])|同月[ 　]?[0-9０-９]{1,2}[ 　]?日|(?:同|翌)日'
const weekday = '[ 　]?(?:[（(](?:[日月火水木金土](?:曜日?)?)(?:・?祝日?)?[）)])?'
const clock =
  '[ 　]?(?:(?:午前|午後|未明|早朝|深夜|夜|朝|夕方|昼)?[ 　]?(?:[0-9０-９]{1,2}[ 　]?時(?:[ 　]?[0-9０-９]{1,2}[ 　]?分|半)?|[0-9]{1,2}[:：][0-9]{2})?)?(?:頃|ごろ)?'
const until = `(?:[ 　]?[~～〜\\-－–][ 　]?(?:${day}|[0-9０-９]{1,2}[ 　]?日?)${weekday}${clock})?`

const onlyDate = new RegExp(`^[〈＜<【（(]?(?:${day})${weekday}${clock}${until}[〉＞>】）)]?[:：]?$`)
const leadingDate = new RegExp(`^[〈＜<【]?(?:${day})${weekday}${clock}${until}[〉＞>】]?(?=[ 　\\t:：・…])`)

// 「2025年9月19日当社による調査」: the columns of a table have run into each other. 「10月8日付」 and 「10月8日午後」 have not.
const gluedDate = new RegExp(
  `^(?:${day})${weekday}(?=[「『【A-Za-zァ-ヶ一-龥])(?!付|頃|以|現在|時|午|夜|朝|未明|深夜|早朝|正午|昼|前|後|中|分|発|各)`,
)

/** Whether a line holds a date and nothing else. */
export const isOnlyDate = (text: string): boolean => text.length <= 60 && onlyDate.test(text)

/** Length of the date that a line opens with, before a space, a colon or ・; 0 where there is none. */
export const leadingDateLength = (text: string): number =>
  leadingDate.exec(text.slice(0, 80))?.[0].length ?? 0

/** The same for a date that the words follow without a space, which means something only in a series of such lines. */
export const gluedDateLength = (text: string): number => gluedDate.exec(text.slice(0, 60))?.[0].length ?? 0
