import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findMasks } from '../src/text/masking/index.ts'

/** Numbers from 0 to n - 1 that are the same in every run (mulberry32). */
function dice(seed: number): (n: number) => number {
  let state = seed
  return n => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * n)
  }
}

const roll = dice(20251121)
const pick = <T>(list: readonly T[]): T => list[roll(list.length)]!
const some = (n: number): string => Array.from({ length: n }, () => roll(10)).join('')

const wide = (text: string): string =>
  text.replace(/[!-~]/g, letter => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))

/** A made number as people write it. */
function phone(): string {
  const [area, exchange] = pick([
    ['03', some(4)],
    ['06', some(4)],
    ['045', some(3)],
    ['0980', some(2)],
    ['0120', some(3)],
    ['0570', some(3)],
    ['050', some(4)],
    ['090', some(4)],
  ] as const)
  const line = area === '0120' || area === '0570' ? some(3) : some(4)
  const written = pick([
    `${area}-${exchange}-${line}`,
    `${area}(${exchange})${line}`,
    `(${area})${exchange}-${line}`,
    `${area}ー${exchange}ー${line}`,
    `${area} - ${exchange} - ${line}`,
    `${area}‐${exchange}‐${line}`,
    `+81-${area.slice(1)}-${exchange}-${line}`,
  ])
  return roll(3) === 0 ? wide(written) : written
}

function email(): string {
  const local = pick(['info', 'soumu', 'kouhou-shitsu', 'privacy.desk', 'cs_01', 'm.aoyama'])
  const domain = pick([
    'aoba.example.jp',
    'city.aozora.example.lg.jp',
    'mail.midori-byoin.example.or.jp',
    'hoshi.example',
  ])
  const at = pick(['@', '@', '@', '＠', ' @ ', '(at)', '[at]', '＜at＞', '（アットマーク）', '★'])
  const written = `${local}${at}${domain}`
  return at === '@' && roll(4) === 0 ? wide(written) : written
}

// Rare family names too, which no list has.
const surnames = [
  '佐藤',
  '鈴木',
  '高橋',
  '五十嵐',
  '長谷川',
  '中村',
  '市川',
  '西',
  '勅使河原',
  '都丸',
  '鬼頭',
  '漆間',
  '我妻',
  '蓮見',
  '檜垣',
  '小鳥遊',
]
const given = ['太郎', '花', '健一郎', '美咲', 'ひかり', '葵', '']
const name = (): string => {
  const first = pick(given)
  return first === '' ? pick(surnames) : `${pick(surnames)}${pick(['', ' ', '　'])}${first}`
}
const desk = (): string =>
  pick([
    '総務部',
    '経営企画部 広報課',
    '情報政策課',
    '品質管理室',
    '事務局',
    'お客様相談センター',
    '総務グループ',
  ])

const labelled = (who: string): string =>
  pick([
    `担当：${who}`,
    `担当者：${desk()}　${who}`,
    `（担当：${who}）`,
    `担当者名：${who}`,
    `担当 : ${desk()} ${who}`,
  ])
const unlabelled = (who: string): string => pick([`${desk()}　${who}`, `${desk()} ${who}`, `課長　${who}`])

const bare = (text: string): string => text.normalize('NFKC').replace(/\s/g, '')

/** How many of 2,000 made contacts are found, each in a text with figures around it. */
function found(write: () => { text: string; hidden: string }): number {
  let hits = 0
  for (let n = 0; n < 2000; n++) {
    const { text, hidden } = write()
    const notice = `本件の対象は ${some(4)} 件、うち ${some(2)} 件は 2025-06-0${1 + roll(8)} に判明しました。\n\n【お問い合わせ先】\n${text}\n受付 9:00-17:00（〒100-0001 青空市1-2-3）\n`
    const masks = findMasks({ text: notice })
    const words = masks.map(mask => bare(mask.words)).join('')
    if (words.includes(bare(hidden))) hits++
    assert.ok(!words.includes('100-0001') && !words.includes('9:00'), notice)
  }
  return hits
}

describe('made contacts', () => {
  it('every number and address is found, however it is written', () => {
    const numbers = found(() => {
      const hidden = phone()
      return {
        text: pick([
          `電話：${hidden}`,
          `TEL ${hidden}（代表）`,
          `☎${hidden}`,
          `${desk()} ${hidden}`,
          `FAX　${hidden}`,
        ]),
        hidden,
      }
    })
    const addresses = found(() => {
      const hidden = email()
      return {
        text: pick([
          `メール：${hidden}`,
          `E-mail ${hidden}`,
          `${desk()}（${hidden}）`,
          `${hidden}までご連絡ください。`,
        ]),
        hidden,
      }
    })
    assert.deepEqual([numbers, addresses], [2000, 2000])
  })

  it('names are found behind 担当, and most behind a department', () => {
    const behindLabel = found(() => {
      const hidden = name()
      return { text: labelled(hidden), hidden }
    })
    const behindDesk = found(() => {
      const hidden = name()
      return { text: unlabelled(hidden), hidden }
    })
    assert.ok(behindLabel >= 1990, `behind 担当: ${behindLabel} of 2000`)
    assert.ok(behindDesk >= 1950, `behind a department: ${behindDesk} of 2000`)
  })
})
