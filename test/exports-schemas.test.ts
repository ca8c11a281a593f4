import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { AnySchemaObject } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { openArchive } from '../src/archive/open-archive.ts'
import { makeDemoArchive } from '../src/cli/demo.ts'
import type { NoticeIndex } from '../src/index/contract.ts'
import { openIndex } from '../src/index/sqlite/index.ts'
import { build } from '../src/pipeline/build.ts'
import { maskedIndex } from '../src/queries/masked-index.ts'
import { temporaryFolder } from './archive-folders.ts'
import { breaches, mispRules, stixRules, verisRules } from './export-rules.ts'
import { mispShape, stixShapes, verisShape } from './export-shapes.ts'
import { exported, exportedFiles } from './exported.ts'
import { sharedFolder, skipUnless } from './needs.ts'

const examples = fileURLToPath(new URL('../examples/', import.meta.url))
const schemas = process.env.TENMATSU_SCHEMAS ?? null
const withSchemas = { skip: schemas === null ? 'missing: TENMATSU_SCHEMAS (test/schemas/README.md)' : false }

// biome-ignore lint/suspicious/noExplicitAny: what was written is read as it is
type Written = any

interface Exports {
  readonly stix: readonly Written[]
  readonly veris: readonly Written[]
  readonly misp: readonly Written[]
}

async function exportsOf(index: NoticeIndex): Promise<Exports> {
  const records = async (name: string): Promise<Written[]> =>
    [...(await exportedFiles(index, name, 'incidents'))]
      .filter(([path]) => path.endsWith('.json') && path !== 'manifest.json')
      .map(([, content]) => JSON.parse(content))
  return {
    stix: JSON.parse(await exported(index, 'stix', 'incidents')).objects,
    veris: await records('veris'),
    misp: await records('misp'),
  }
}

/** Every schema under a folder, without the marks of its draft. Later drafts keep what these schemas use of draft-04 and -07. */
function schemasIn(folder: string): AnySchemaObject[] {
  if (!existsSync(folder)) return []
  return (readdirSync(folder, { recursive: true }) as string[])
    .filter(file => file.endsWith('.json'))
    .map(file => {
      // Schemas call themselves http, and the extensions that refer to them https.
      const text = readFileSync(join(folder, file), 'utf8').replaceAll('"http://raw.', '"https://raw.')
      const { $schema: _, id: __, ...schema } = JSON.parse(text)
      return schema
    })
}

/** What is not of the shape that this program writes; the first few. */
function misshapen({ stix, veris, misp }: Exports): string[] {
  const ajv = new Ajv2020({ strict: false, unicodeRegExp: false, validateFormats: false })
  const byType = new Map(Object.entries(stixShapes).map(([type, shape]) => [type, ajv.compile(shape)]))
  const [record, event] = [ajv.compile(verisShape), ajv.compile(mispShape)]
  const found: string[] = []
  const check = (name: string, validate: typeof record | undefined, value: Written): void => {
    if (!validate) found.push(`${name}: nothing of its type is written`)
    else if (!validate(value))
      found.push(
        `${name}: ${ajv.errorsText(validate.errors)} ${JSON.stringify(validate.errors?.[0]?.params)}`,
      )
  }
  for (const object of stix) check(object.id, byType.get(object.type), object)
  for (const one of veris) check(one.incident_id, record, one)
  for (const one of misp) check(one.Event.uuid, event, one)
  return found.slice(0, 20)
}

/** What the published schemas say against what was written; the first few. */
function errorsOf({ stix, veris, misp }: Exports): string[] {
  const ajv = new Ajv2020({ strict: false, unicodeRegExp: false, logger: false, validateFormats: false })
  const objects = schemasIn(join(schemas!, 'stix'))
  for (const schema of objects) ajv.addSchema(schema)
  const byTitle = new Map(
    objects.map(schema => [schema.title as string, ajv.getSchema(schema.$id as string)!]),
  )
  const extensions = schemasIn(join(schemas!, 'stix-extensions')).map(schema => ajv.compile(schema))
  const [record] = schemasIn(join(schemas!, 'veris')).map(schema => ajv.compile(schema))
  const [event] = schemasIn(join(schemas!, 'misp')).map(schema => ajv.compile(schema))
  const found: string[] = []
  const check = (
    name: string,
    validate: ReturnType<typeof ajv.compile> | undefined,
    value: Written,
  ): void => {
    if (!validate) found.push(`${name}: there is no schema for it`)
    else if (!validate(value)) found.push(`${name}: ${ajv.errorsText(validate.errors)}`)
  }
  for (const object of stix) {
    check(object.id, byTitle.get(object.type), object)
    if (object.type === 'incident') for (const extension of extensions) check(object.id, extension, object)
  }
  for (const one of veris) check(one.incident_id, record, one)
  for (const one of misp) check(one.Event.uuid, event, one)
  return found.slice(0, 20)
}

describe('the example archive', () => {
  let index: NoticeIndex
  let all: Exports
  before(async () => {
    const home = await makeDemoArchive(examples, join(temporaryFolder(), 'archive'))
    index = maskedIndex(openIndex(openArchive(home).indexFile))
    all = await exportsOf(index)
  })
  after(() => index.close())

  it('is of the shapes that were looked up in the standards', () => {
    assert.deepEqual(misshapen(all), [])
  })

  it('is of no shape with a property too many, or one too few', () => {
    const { stix, veris, misp } = all
    const event = misp[0].Event
    const firsts = [...new Map(stix.map(object => [object.type, object])).values()]
    const broken = (change: (record: Written) => void): string[] =>
      misshapen(
        structuredClone({
          stix: firsts.map(changed(change)),
          veris: [changed(change)(veris[0])],
          misp: [{ Event: changed(change)(event) }],
        }),
      )
    assert.equal(broken(() => {}).length, 0)
    assert.equal(broken(record => (record.severity = 'high')).length, firsts.length + 2)
    assert.equal(broken(one => (one[Object.keys(one)[0]!] = undefined)).length, firsts.length + 2)
    const unheardOf = broken(one => {
      for (const section of Object.values((one.action ?? {}) as object)) section.variety = ['No such thing']
    })
    assert.equal(unheardOf.length, 1)
  })

  it('is valid by the published schemas', withSchemas, () => {
    assert.deepEqual(errorsOf(all), [])
  })
})

/** A copy with a change, without what the change made undefined. */
const changed =
  (change: (record: Written) => void) =>
  (record: Written): Written => {
    const copy = structuredClone(record)
    change(copy)
    return JSON.parse(JSON.stringify(copy))
  }

describe('the real notices', skipUnless(sharedFolder(), '../shared'), () => {
  let index: NoticeIndex
  let all: Exports
  before(async () => {
    const archive = openArchive(join(sharedFolder()!, 'corpus'), { cache: temporaryFolder() })
    await build(archive)
    index = maskedIndex(openIndex(archive.indexFile))
    all = await exportsOf(index)
  })
  after(() => index.close())

  it('break no rule of STIX, VERIS and MISP', () => {
    const { stix, veris, misp } = all
    assert.ok(veris.length > 1000 && misp.length > 1000)
    assert.deepEqual(breaches(stixRules, stix).slice(0, 5), [])
    assert.deepEqual(breaches(verisRules, veris).slice(0, 5), [])
    assert.deepEqual(
      breaches(
        mispRules,
        misp.map(({ Event }) => Event),
      ).slice(0, 5),
      [],
    )
  })

  it('are of the shapes that were looked up in the standards', () => {
    assert.deepEqual(misshapen(all), [])
  })

  it('are valid by the published schemas', withSchemas, () => {
    assert.deepEqual(errorsOf(all), [])
  })
})
