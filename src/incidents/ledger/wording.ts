const setRight =
  /訂正|誤記|誤り(?:が|で)(?:あ(?:り|る|っ)|ござ|判明)|(?:表記|記載|掲載|数値|件数|人数|日時|日付|集計|算出)[^。]{0,12}(?:誤り|誤って|相違|修正)|正しくは|(?:件|名|人|社|台|数|値)[^。]{0,8}修正|(?:→|から)[^。\n]{0,24}(?:に|へ)(?:変更|修正|更新)/
const recalls =
  /(?:前回|先般|先日|先に|当初|既報|以前|これまで|第(?:[0-9]{1,2}|[一二三四五六七八九])報|[0-9]{1,2}月[0-9]{1,2}日)[^。]{0,60}?(?:お知らせ|公表|ご?報告|ご?案内|発表|掲載|記載|説明)[^。]{0,24}?(?:が、|ところ、|ものの)/

/** Whether words say that something was wrong and is set right. Folded text. */
export const saysCorrection = (words: string): boolean => setRight.test(words)

const correctsNow =
  /(?:(?:下記|以下|次)の?(?:通り|とおり)、?|お詫び(?:して|の上)、?)訂正|訂正(?:箇所|させていただきます|いたします|致します|のお知らせ)/

/** Whether a sentence says that the notice as a whole is a correction. Folded text. */
export const isCorrection = (words: string): boolean => correctsNow.test(words)

/** Whether words recall what was said before, to say something else. Folded text. */
export const recallsEarlier = (words: string): boolean => recalls.test(words)

const soFar = /現時点|現在|今のところ|いまのところ|これまで(?:の|に)/

/** Whether words say how things stand for the time being. Folded. */
export const isSoFar = (words: string): boolean => soFar.test(words)

const ofEarlierNotice =
  /(?:前回|前報|既報|過去|これまで)(?:の|に)?(?:ご?報告|公表|お知らせ|発表|ご?案内)|第(?:[0-9]{1,2}|[一二三四五六七八九])報(?:の(?:概要|内容|再掲)|より再掲)|再掲/

/** Whether a heading or the first words of a row say that an earlier notice is told again under it. Folded. */
export const tellsAgain = (words: string): boolean => ofEarlierNotice.test(words)

const parts = /カード|パスワード|マイナンバー|その他の|以外|追加で|新たな|別の|他の|二次(?:的な?)?被害/g
const holders = /個人情報|お客(?:様|さま)|顧客|従業員|職員|社員|取引先|会員/g

/** Whether a denial is of a part that the earlier words do not speak of. `holders`: also of some people's information. */
export function isOfAPart(denial: string, earlier: string, withHolders: boolean): boolean {
  const narrow = [...denial.matchAll(parts), ...(withHolders ? denial.matchAll(holders) : [])]
  return narrow.some(([word]) => !earlier.includes(word))
}

const adds =
  /(?:新たに|あらたに|追加で|追加の|追加して|さらに|更に|に加え(?:て)?|加えて|とは別に|とは別の|別途|のほか|の他に?、|以外に)/g
const sumsUp = /合計|総計|累計|総数|全体で|あわせて|合わせて|併せて|含め|計(?=[約0-9])/

/** Whether the words that lead to a figure, back to an earlier figure, say that it is added to another. Folded text. */
export function isAddition(before: string): boolean {
  let from = 0
  for (const figure of before.matchAll(/[0-9](?:件|名|人|社|台|校|通|個|アカウント)/g))
    from = figure.index + figure[0].length
  let at = -1
  for (const word of before.slice(from).matchAll(adds)) at = from + word.index + word[0].length
  return at >= 0 && !sumsUp.test(before.slice(at))
}
