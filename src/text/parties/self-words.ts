import { makeFinder } from '../matches.ts'
import { coreOfName } from './names.ts'

/** What publishers call themselves, whoever they are. */
const selfWord =
  /(?:当|弊)(?:社|行|金庫|組合|会(?!議|場)|協会|法人|財団|機構|センター|院|館|校|園|学園|事務所|グループ(?!会社|企業)|店|ショップ|サイト|ホテル|団体|施設|旅館|クリニック|医院|歯科|薬局|診療所|病院|保育園|幼稚園|こども園|学院|研究所|美術館|博物館|図書館|学会|劇場|支部|本部|スタジオ|ブランド|工場|教室|塾|会館|公社|農協|生協|商工会|球団|連盟|連合会|健保|事業団|企業団|クラブ|所(?!属)|学(?!会)|庁|局(?!者))|(?<![日基])本(?:学(?!会員)|校|院|会(?!議|場)|市|県|町|村|区|府|法人|学園|学会|機構|協会|財団|組合|園|連盟)|当方|私ども|わたくしども|私達|弊組織|小社|我が社/g

const publicBody = /[都道府県市区町村]$/

/**
 * The ways a publisher's own name stands in its text: as written, without legal form, without the prefecture,
 * the part before and within brackets.
 */
export function waysToWrite(publisher: string): string[] {
  const name = publisher.normalize('NFKC').replace(/(?<=[^A-Za-z0-9]) {1,9}| {1,9}(?=[^A-Za-z0-9])/g, '')
  const ways = new Set([name, coreOfName(name)])
  const bracket = /\(([^()]{2,30})\)/.exec(name)
  if (bracket) {
    ways.add(name.replace(bracket[0], ''))
    ways.add(bracket[1]!)
  }
  const local = /^(?:[一-鿿]{2,3}[都道府県])([一-鿿ァ-ヶ]{1,6}[市区町村])$/.exec(name)
  if (local) ways.add(local[1]!)
  return [...ways].filter(way => way.length >= 2)
}

export const selfWordsIn = makeFinder(selfWord)

/** A local government's one-letter words for itself, where they stand alone before a particle. */
export const ownLettersIn = makeFinder(/(?<![一-鿿ァ-ヶーA-Za-z])[都道府県市区町村](?=[がのではにからへ])/g)

/** The one-letter words by which a local government speaks of itself (市が利用する, 区の); empty for others. */
export const ownKind = (publishers: readonly string[]): string =>
  [...new Set(publishers.filter(p => publicBody.test(p.trim())).map(p => p.trim().slice(-1)))].join('')
