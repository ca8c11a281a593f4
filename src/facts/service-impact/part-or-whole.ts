import type { ServiceImpactCode } from '../../model/vocabulary/service-impacts.ts'

/** Words before a statement that limit it to a part, or to one part after the other. */
export const partly =
  /(?:一部|順次|概ね|おおむね|ほぼ|段階的|徐々|部分的|限定的?|[0-9一二三四五六七八九半数]割|[0-9](?:%|パーセント)|大半|大部分|多く|ほとんど|から優先(?:的に)?|システムから|機器から|主なもの|(?:もの|部署|部門|(?<!全)店舗|拠点|端末|製品|商品|工場|箇所|ところ)から|のうち[0-9]|順に|暫定|応急|簡易(?:な|的)|範囲(?:内|から)|制限(?:付き|つき|を(?:設け|かけ|付け))|縮小(?:した|して)|人数を(?:限|絞)|除き|除いて|除く|のみ|だけ(?![るまなて])|に限り)[^。]{0,40}$/
const partlyAfter = /^[^。、】」\n]{0,12}(?:一部|順次|段階的|限定)|^し、(?:残る|残り)/

/** Whether what works again is all of it. */
export const restoredOr = (before: string, after: string): ServiceImpactCode => {
  const near = before
    .slice(-60)
    .replace(/\((?![^()]{0,40}除[くきい])[^()]{0,40}\)/g, '')
    .replace(
      /一部[^。、]{0,12}(?:における|において|で(?:発生|生じ)|に(?:発生|生じ)|が(?:停止|利用|閲覧|閉鎖))/g,
      '',
    )
    .replace(/(?:停止|利用でき|遮断)[^。、]{0,8}(?:いた|おりました)一部|ほぼ同等/g, '')
  // 「順次再構築を行い、復旧が完了」: what went on step by step is over.
  const over =
    /^(?:作業|対応)?(?:が|を|は)?(?:全て|すべて)?(?:完了|終了)/.test(after) ||
    /(?:全て|すべて|全面|完全)[^。、]{0,12}$/.test(near)
  const own = over ? near.slice(near.lastIndexOf('、') + 1) : near
  return partly.test(own) || partlyAfter.test(after) ? 'partly_restored' : 'restored'
}
