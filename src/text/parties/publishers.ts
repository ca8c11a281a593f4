import type { TextSpan } from '../../model/span.ts'
import { type NoticeText, oncePerNotice } from '../notice-text.ts'

/** One of those who publish the notice, and where the head names it. */
export interface Publisher {
  readonly name: string
  readonly span: TextSpan | null
}

const governing = /^(.{2,12}[都道府県市区町村])[(（]([^()（）]{3,30})[)）]$/
// 甲県乙市 乙市民病院
const withFacility =
  /^(\S{2,12}[都道府県市区町村])\s{1,3}([^\s(（]{2,24}(?:病院|学校|高校|幼稚園|こども園|保育園|図書館|博物館|美術館|大学))$/

const ofSchool =
  /^((?:学校法人\s?|国立大学法人|公立大学法人)[^\s(（]{2,20})\s{1,3}([^\s(（]{2,24}(?:学校|大学|大学部|学院|幼稚園|こども園))$/
const partOfIt = /^([^(（]{3,20})[(（](\1[^()（）]{2,24})[)）]$/

/**
 * Who publishes the notice, as the head names them. A local government with a body of its own in brackets
 * (甲県乙市（市立丙病院）) publishes together with it; a firm's brackets belong to its name.
 */
export const publishersOf = oncePerNotice((notice: NoticeText): readonly Publisher[] =>
  notice.document.head.publishers.flatMap(({ value, span }) => {
    const inside = partOfIt.exec(value)
    if (inside)
      return [
        { name: inside[2]!, span: span && { start: span.start + inside[1]!.length + 1, end: span.end - 1 } },
      ]
    const match = governing.exec(value) ?? withFacility.exec(value) ?? ofSchool.exec(value)
    if (!match) return [{ name: value, span }]
    return [match[1]!, match[2]!].map(name => {
      const at = value.indexOf(name, name === match[1] ? 0 : match[1]!.length + 1)
      return { name, span: span && { start: span.start + at, end: span.start + at + name.length } }
    })
  }),
)
