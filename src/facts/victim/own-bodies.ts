import type { NoticeText } from '../../text/notice-text.ts'
import { type Party, publishersOf } from '../../text/parties/index.ts'

export const governing = /[都道府県市区町村]$|教育委員会$/
export const schoolBody = /学校法人|大学法人.{0,12}機構$/
export const facility =
  /学校|幼稚園|こども園|保育園|病院|図書館|博物館|美術館|会館|大学|協会|機構|センター|クリニック|ホール$|事務所|消防|園$|協議会$|実行委員会$/
const publicName = /[都道府県市区町村]立|教育委員会|会館$|図書館$|博物館$|美術館$|ホール$/

/** A city's library, a prefecture's museum: the publisher itself, under the name of the body. */
export function isOwnBody(notice: NoticeText, { name }: Party): boolean {
  return publishersOf(notice).some(publisher => {
    if (!governing.test(publisher.name)) return false
    const local = /([一-鿿ァ-ヶ]{1,6}[都道府県市区町村])(?:教育委員会)?$/.exec(publisher.name)?.[1]
    return publicName.test(name) || (local !== undefined && name.startsWith(local))
  })
}

const kindOfFacility =
  /(?:学校|幼稚園|こども園|保育園|病院|図書館|博物館|美術館|資料館|会館|センター|ホール|学園|診療所|協議会|実行委員会)$/

/** A hall, a clinic or a school that the notice gives no role: the publisher's own, under the publisher's name. */
export const isFacility = (notice: NoticeText, party: Party): boolean =>
  !party.self &&
  kindOfFacility.test(party.name) &&
  !/会社|法人/.test(party.name) &&
  (party.roles[0]?.weight ?? 0) < 1 &&
  !isOwnBody(notice, party)
