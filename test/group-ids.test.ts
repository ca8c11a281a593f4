import assert from 'node:assert/strict'
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { realDisk } from '../src/archive/disk.ts'
import { GroupRegister, type KeptGroup } from '../src/archive/group-ids.ts'
import type { GroupNoun } from '../src/archive/group-line.ts'
import { IdFile } from '../src/archive/id-file.ts'
import { IdRegister } from '../src/archive/ids.ts'
import { temporaryFolder } from './archive-folders.ts'

const ids = 'abcdefgh'.split('').map(letter => letter.replace(/[g-z]/, '0').repeat(10))
const [a, b, c, d] = ids as [string, string, string, string]
const e = '1234567890'

/** Names groups as one build after the other would, each with a register of its own over the same file. */
function naming(noun: GroupNoun = 'incident', file = join(temporaryFolder(), 'ids.jsonl')) {
  const name = (groups: readonly (readonly string[])[], kept: readonly KeptGroup[] = []) => {
    const idFile = new IdFile(file)
    const register = new GroupRegister(idFile, noun, { disjoint: noun === 'incident' })
    register.restore(kept)
    const names = register.name(groups)
    idFile.save(realDisk)
    return names.map(({ id, formerly, splitFrom }) =>
      [id, ...formerly.map(f => `formerly ${f}`), ...(splitFrom ? [`from ${splitFrom}`] : [])].join(' '),
    )
  }
  /** The same groups again: nothing changes and nothing is written. */
  const again = (groups: readonly (readonly string[])[]) => {
    const bytes = (): string => (existsSync(file) ? readFileSync(file, 'utf8') : '')
    const before = bytes()
    const names = name(groups)
    assert.equal(bytes(), before)
    return names
  }
  return { file, name, again }
}

describe('ids of incidents', () => {
  it('are those of the first notice known, whatever comes before it later', () => {
    const { name, again } = naming()
    assert.deepEqual(name([[b, c], [d]]), [b, d])
    assert.deepEqual(name([[a, b, c], [d]]), [b, d])
    assert.deepEqual(again([[d], [a, b, c]]), [d, b])
  })

  it('a merge keeps the older id and knows the other, a split says from what, merging back is as before', () => {
    const { name, again } = naming()
    assert.deepEqual(name([[a], [b], [c]]), [a, b, c])
    assert.deepEqual(name([[a, b], [c]]), [`${a} formerly ${b}`, c])
    assert.deepEqual(name([[a, b, c]]), [`${a} formerly ${b} formerly ${c}`])
    assert.deepEqual(name([[a], [b, c]]), [a, `${b} formerly ${c} from ${a}`])
    assert.deepEqual(again([[a], [b, c]]), [a, `${b} formerly ${c} from ${a}`])
    assert.deepEqual(name([[a, b, c]]), [`${a} formerly ${b} formerly ${c}`])
    assert.deepEqual(again([[a, b, c]]), [`${a} formerly ${b} formerly ${c}`])
  })

  it('a split of what was one from the beginning names the new part after its first notice', () => {
    const { name, again } = naming()
    assert.deepEqual(name([[a, b, c]]), [a])
    assert.deepEqual(
      name([
        [b, c],
        [a, d],
      ]),
      [`${b} from ${a}`, a],
    )
    assert.deepEqual(name([[b, c, a], [d]]), [`${a} formerly ${b}`, `${d} from ${a}`])
    assert.deepEqual(again([[b, c, a], [d]]), [`${a} formerly ${b}`, `${d} from ${a}`])
  })

  it('stay when the notice they are named after is gone, and come back with it', () => {
    const { name } = naming()
    assert.deepEqual(name([[a, b]]), [a])
    assert.deepEqual(name([[b]]), [a])
    assert.deepEqual(name([[c]]), [c])
    assert.deepEqual(name([[b, c]]), [`${a} formerly ${c}`])
  })

  it('are not given twice: a notice that comes back elsewhere takes its name along', () => {
    const { name, again } = naming()
    assert.deepEqual(name([[a, b]]), [a])
    assert.deepEqual(name([[b], [c]]), [a, c])
    const names = name([[a, c], [b]])
    assert.equal(new Set(names.map(n => n.slice(0, 10))).size, 2)
    assert.deepEqual(again([[a, c], [b]]), names)
  })

  it('through any merges, splits and removals: one id a group, every id leads to one place, nothing is unstable', () => {
    const all = Array.from({ length: 6 }, (_, i) => String(i).repeat(10))
    // Which group each notice is in; 0 is none: it is not there.
    const partition = fc.array(fc.nat(3), { minLength: all.length, maxLength: all.length })
    const groupsOf = (places: readonly number[]): string[][] =>
      [1, 2, 3].map(at => all.filter((_, i) => places[i] === at)).filter(group => group.length > 0)
    fc.assert(
      fc.property(fc.array(partition, { minLength: 1, maxLength: 6 }), steps => {
        const { name, again } = naming()
        const ever = new Set<string>()
        for (const step of steps) {
          const groups = groupsOf(step)
          const names = name(groups).map(line => line.split(' '))
          assert.deepEqual(
            again(groups).map(line => line.split(' ')),
            names,
          )
          const leads = names.flatMap(([id, ...more], at) =>
            [id!, ...more.filter((_, i) => more[i - 1] === 'formerly')].map(known => [known, at] as const),
          )
          assert.equal(new Set(leads.map(([id]) => id)).size, leads.length, 'an id leads to one place')
          for (const [id] of leads) ever.add(id)
          // An id whose own notice is there leads to the incident of that notice, if it leads anywhere.
          for (const [id, at] of leads)
            if (groups.some(group => group.includes(id))) assert.ok(groups[at]!.includes(id), id)
          for (const id of ever)
            if (groups.some(group => group.includes(id)))
              assert.ok(
                leads.some(([known]) => known === id),
                `${id} leads nowhere`,
              )
        }
      }),
      { numRuns: 60 },
    )
  })

  it('what ids.jsonl has lost is written down again; what a killed build left half is written over', () => {
    const { name, file } = naming()
    name([[a, b], [c]])
    const lines = readFileSync(file, 'utf8')
    writeFileSync(file, '')
    assert.deepEqual(name([[d, a, b], [c]], [{ id: a, formerly: [e], notices: [a, b] }]), [
      `${a} formerly ${e}`,
      c,
    ])
    writeFileSync(file, lines)
    appendFileSync(file, '{"id":"dddddddddd","noun":"inci')
    assert.deepEqual(name([[a, b], [c], [d]]), [a, c, d])
    assert.equal(new IdFile(file).values.length, 3)
  })

  it('lie in one file with those of notices, which take no notice of them', () => {
    const { name, file } = naming()
    name([[a, b]])
    assert.deepEqual(new IdRegister(file).problems, [])
    appendFileSync(file, '{"id":"dddddddddd","noun":"incident","notices":["x"]}\n{"noun":"else"}\n')
    assert.deepEqual(
      new IdRegister(file).problems.map(p => [p.code, p.details.line]),
      [
        ['ids-line-unreadable', '2'],
        ['ids-line-unreadable', '3'],
      ],
    )
    assert.deepEqual(name([[a, b]]), [a])
  })
})

describe('ids of root events', () => {
  it('go by the greater part of their notices, since two may share some', () => {
    const { name, again } = naming('root-event')
    const [r, s] = [
      [a, b, c, d],
      [c, d, e, ids[4]!, ids[5]!],
    ]
    assert.deepEqual(name([r!, s!]), [a, c])
    assert.deepEqual(again([s!, r!]), [c, a])
    assert.deepEqual(name([[a, b], s!]), [a, c])
    assert.deepEqual(name([[a, b, ...s!]]), [`${a} formerly ${c}`])
    // Apart again, the greater part goes on.
    assert.deepEqual(name([r!, s!]), [`${b} from ${a}`, `${a} formerly ${c}`])
  })
})
