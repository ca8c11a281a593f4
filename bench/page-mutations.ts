import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const fixtures = fileURLToPath(new URL('../src/formats/html/fixtures/', import.meta.url))

/** The bytes of the pages that are made for the tests of HTML. */
const pages = (): Uint8Array[] =>
  readdirSync(fixtures)
    .sort()
    .map(name => readFileSync(join(fixtures, name, 'source.html')))

/** Numbers from 0 to below `n`, the same for the same seed (mulberry32). */
export function chance(seed: number): (n: number) => number {
  let state = seed >>> 0
  return n => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * n)
  }
}

type Mutate = (bytes: Buffer, other: Buffer, pick: (n: number) => number) => Buffer

const insert = (bytes: Buffer, at: number, words: string | Buffer): Buffer =>
  Buffer.concat([bytes.subarray(0, at), Buffer.from(words), bytes.subarray(at)])

const tags =
  '<div>|<p>|<table>|<tr>|<td>|<th rowspan=9>|<ul>|<li>|<dl>|<dt>|<dd>|<b>|<a href=x>|<font>|<form>|<select>|<option>|<h2>|<br>|<pre>|<template>|<svg>|<math>|<script>|<style>|<!--|-->|</div>|</table>|</p>|<frameset>|<details>|<ruby>|<del>|<noscript>|<main>|<article>|<header>|<footer>|<nav>|<![CDATA['.split(
    '|',
  )
const entities = '&amp;|&#12354;|&#x3042;|&nbsp;|&notin|&#99999999;|&;|&lt;p&gt;|&quot'.split('|')

const kinds: Readonly<Record<string, Mutate>> = {
  flips: (bytes, _, pick) => {
    const out = Buffer.from(bytes)
    for (let n = 1 + pick(200); n > 0; n--) out[pick(out.length)] = pick(256)
    return out
  },
  truncation: (bytes, _, pick) => bytes.subarray(0, pick(bytes.length)),
  'no beginning': (bytes, _, pick) => bytes.subarray(pick(bytes.length)),
  'a piece of another page': (bytes, other, pick) => {
    const from = pick(other.length)
    return insert(bytes, pick(bytes.length), other.subarray(from, from + pick(4000)))
  },
  'a piece taken out': (bytes, _, pick) => {
    const from = pick(bytes.length)
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + pick(2000))])
  },
  'a piece again and again': (bytes, _, pick) => {
    const from = pick(bytes.length)
    const piece = bytes.subarray(from, from + 1 + pick(300))
    const times = 1 + pick(Math.min(2000, Math.floor(300_000 / (piece.length + 1))))
    return insert(bytes, from, Buffer.concat(Array.from({ length: times }, () => piece)))
  },
  'tags anywhere': (bytes, _, pick) => {
    let out = bytes
    for (let n = 1 + pick(40); n > 0; n--) out = insert(out, pick(out.length), tags[pick(tags.length)]!)
    return out
  },
  'end tags taken out': bytes =>
    Buffer.from(bytes.toString('latin1').replace(/<\/[a-z0-9]+>/gi, ''), 'latin1'),
  nesting: (bytes, _, pick) =>
    insert(
      bytes,
      pick(bytes.length),
      tags[pick(tags.length)]!.repeat(1 + pick(pick(10) === 0 ? 100_000 : 2000)),
    ),
  'a huge attribute': (bytes, _, pick) =>
    insert(
      bytes,
      pick(bytes.length),
      `<p ${['class', 'id', 'style', 'href', 'rowspan'][pick(5)]}="${'a '.repeat(pick(200_000))}">`,
    ),
  'many attributes': (bytes, _, pick) =>
    insert(
      bytes,
      pick(bytes.length),
      `<p ${Array.from({ length: pick(20_000) }, (__, i) => `a${i}`).join(' ')}>`,
    ),
  entities: (bytes, _, pick) =>
    insert(bytes, pick(bytes.length), entities[pick(entities.length)]!.repeat(1 + pick(100_000))),
  'other line ends': bytes => Buffer.from(bytes.toString('latin1').replaceAll('\n', '\r\n'), 'latin1'),
  'another encoding': (bytes, _, pick) =>
    Buffer.from(
      bytes
        .toString('latin1')
        .replace(/charset=["']?[\w-]+/i, `charset=${['utf-8', 'shift_jis', 'utf-16', 'x'][pick(4)]!}`),
      'latin1',
    ),
  'utf-16': bytes =>
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(bytes.toString('utf8'), 'utf16le')]),
  'NUL bytes': (bytes, _, pick) => {
    const out = Buffer.from(bytes)
    for (let n = pick(500); n > 0; n--) out[pick(out.length)] = 0
    return out
  },
}

/** A page with damage, by chance: one to three kinds of it, one after the other. */
export interface MutatedPage {
  readonly how: string
  readonly bytes: Uint8Array
}

/** Yields `count` damaged pages, the same ones for the same seed. */
export function* mutatedPages(count: number, seed: number): Generator<MutatedPage> {
  const pick = chance(seed)
  const all = pages().map(page => Buffer.from(page))
  const names = Object.keys(kinds)
  for (let i = 0; i < count; i++) {
    let bytes: Buffer = all[pick(all.length)]!
    const how: string[] = []
    for (let n = 1 + pick(3); n > 0; n--) {
      const name = names[pick(names.length)]!
      how.push(name)
      if (bytes.length > 0) bytes = kinds[name]!(bytes, all[pick(all.length)]!, pick)
    }
    yield { how: how.join(', then '), bytes }
  }
}
