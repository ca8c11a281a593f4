/**
 * What the standards ask for beyond their schemas, as far as this program writes it. A rule gives the places that
 * break it; it knows nothing of how an export is made.
 */

// biome-ignore lint/suspicious/noExplicitAny: what was written is read as it is
type Written = any

/** A rule of a standard: what it says, and the breaches among what was written. */
export type Rules = Readonly<Record<string, (written: readonly Written[]) => readonly string[]>>

/** Every breach with the rule's name before it. */
export const breaches = (rules: Rules, written: readonly Written[]): string[] =>
  Object.entries(rules).flatMap(([rule, find]) => find(written).map(place => `${rule}: ${place}`))

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[45][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const list = (value: unknown): Written[] => (Array.isArray(value) ? value : [])

function twice(names: readonly string[]): string[] {
  const seen = new Set<string>()
  return names.filter(name => seen.size === seen.add(name).size)
}

/** Every value in a written object, with the path to it. */
function* everything(value: Written, path = ''): Generator<readonly [path: string, value: Written]> {
  yield [path, value]
  if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) yield* everything(inner, `${path}/${name}`)
}

const incidentCore = 'extension-definition--ef765651-680c-498d-9894-99799f2fa126'

/** STIX 2.1 (OASIS standard, 2021) and the incident core extension. Given the objects of one bundle. */
export const stixRules: Rules = {
  'an id is its type and a UUID (2.9)': objects =>
    objects
      .filter(({ type, id }) => !id.startsWith(`${type}--`) || !uuid.test(id.slice(type.length + 2)))
      .map(o => o.id),
  'an id is of version 5, the same in every export; but that of TLP:WHITE (2.9)': objects =>
    objects
      .filter(({ type, id }) => type !== 'marking-definition' && id.slice(type.length + 2).charAt(14) !== '5')
      .map(o => o.id),
  'everything is marked with a marking of the bundle (7.2)': objects => {
    const markings = new Set(objects.filter(o => o.type === 'marking-definition').map(({ id }) => id))
    return objects
      .filter(
        o =>
          o.type !== 'marking-definition' &&
          !list(o.object_marking_refs).some((ref: string) => markings.has(ref)),
      )
      .map(o => o.id)
  },
  'an id stands once in a bundle': objects => twice(objects.map(({ id }) => id)),
  'times are UTC to the millisecond (3.2)': objects =>
    objects
      .filter(o =>
        ['created', 'modified'].some(
          name => name in o && !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(o[name]),
        ),
      )
      .map(o => o.id),
  'modified is not before created (3.2)': objects =>
    objects.filter(({ created, modified }) => modified !== undefined && modified < created).map(o => o.id),
  'spec_version is 2.1 (3.2)': objects => objects.filter(o => o.spec_version !== '2.1').map(o => o.id),
  'what is referred to is in the bundle': objects => {
    const known = new Set(objects.map(({ id }) => id))
    return objects.flatMap(o =>
      Object.entries(o)
        .filter(([name]) => /_refs?$/.test(name))
        .flatMap(([name, value]) =>
          (typeof value === 'string' ? [value] : list(value))
            .filter(ref => !known.has(ref))
            .map(ref => `${o.id} ${name} ${ref}`),
        ),
    )
  },
  'no list is empty, nothing is null (2.1, 3.1)': objects =>
    objects.flatMap(own =>
      [...everything(own)]
        .filter(([, value]) => value === null || (Array.isArray(value) && value.length === 0))
        .map(([path]) => `${own.id} ${path}`),
    ),
  'names of properties are lower case, of 3 letters or more (3.1)': objects =>
    objects.flatMap(o =>
      Object.keys(o)
        .filter(name => name !== 'id' && !/^[a-z][a-z0-9_]{2,249}$/.test(name))
        .map(name => `${o.id} ${name}`),
    ),
  'confidence is a whole number from 0 to 100 (3.2)': objects =>
    objects
      .filter(({ confidence: c }) => c !== undefined && !(Number.isInteger(c) && c >= 0 && c <= 100))
      .map(o => o.id),
  'a reference has a source, and a description, url or id (2.5)': objects =>
    objects
      .filter(o =>
        list(o.external_references).some(r => !r.source_name || !(r.description ?? r.url ?? r.external_id)),
      )
      .map(o => o.id),
  'a url is one (RFC 3986)': objects =>
    objects
      .filter(o =>
        list(o.external_references).some(
          ({ url }) => url !== undefined && !(/^https?:\/\/[\x21-\x7e]+$/.test(url) && URL.canParse(url)),
        ),
      )
      .map(o => o.id),
  'a relationship joins no relationships (5.1)': objects =>
    objects
      .filter(
        o =>
          o.type === 'relationship' &&
          /(?:^| )(?:relationship|sighting|bundle)--/.test(`${o.source_ref} ${o.target_ref}`),
      )
      .map(o => o.id),
  'a type of relationship is lower case with hyphens (5.1)': objects =>
    objects
      .filter(o => o.type === 'relationship' && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(o.relationship_type))
      .map(o => o.id),
  'an extension goes by the id of its definition (7.3)': objects =>
    objects.flatMap(o =>
      Object.entries(o.extensions ?? {})
        .filter(
          ([name, value]) =>
            !/^extension-definition--/.test(name) ||
            !uuid.test(name.slice(22)) ||
            !(value as Written).extension_type,
        )
        .map(([name]) => `${o.id} ${name}`),
    ),
  'whoever defines an extension is named (7.3)': objects =>
    objects.filter(o => o.type === 'extension-definition' && !o.created_by_ref).map(o => o.id),
  'an extension of our own is defined in the bundle': objects => {
    const known = new Set([incidentCore, ...objects.map(({ id }) => id)])
    return objects.flatMap(o =>
      Object.keys(o.extensions ?? {})
        .filter(name => !known.has(name))
        .map(name => `${o.id} ${name}`),
    )
  },
  'an incident has the core extension, in its words': objects =>
    objects
      .filter(o => o.type === 'incident')
      .filter(o => {
        const core = o.extensions?.[incidentCore]
        return !(
          core?.extension_type === 'property-extension' &&
          ['blocked', 'confirmed', 'failed-attempt', 'false-positive', 'suspected'].includes(
            core.determination,
          ) &&
          ['new', 'open', 'closed'].includes(core.investigation_status)
        )
      })
      .map(o => o.id),
  'TLP:WHITE is as the standard defines it (7.2.1.4)': objects =>
    objects
      .filter(o => o.type === 'marking-definition')
      .filter(
        o =>
          o.id !== 'marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9' ||
          o.created !== '2017-01-20T00:00:00.000Z' ||
          o.definition?.tlp !== 'white' ||
          o.modified !== undefined,
      )
      .map(o => o.id),
  'only what is confirmed or possible is related to an incident': objects => {
    const told = new Map<string, string[]>()
    for (const o of objects.filter(({ type }) => type === 'report'))
      for (const extension of Object.values(o.extensions ?? {}) as Written[])
        for (const fact of list(extension.facts))
          for (const incident of list(o.object_refs).filter((ref: string) => ref.startsWith('incident--')))
            told.set(incident, [
              ...(told.get(incident) ?? []),
              ...(fact.status === 'confirmed' || fact.status === 'possible'
                ? fact.evidence.map((e: Written) => e.quote)
                : []),
            ])
    return objects
      .filter(o => o.type === 'relationship')
      .filter(o => ![85, 50].includes(o.confidence) || (told.get(o.source_ref) ?? []).length === 0)
      .map(o => o.id)
  },
}

const varieties = (record: Written, ...path: readonly string[]): string[] =>
  list(path.reduce((at, name) => at?.[name], record))

/** What VERIS 1.4.1 asks for beyond its schema (bin/checkValidity.py and bin/rules.py). Given records. */
export const verisRules: Rules = {
  'an id stands once': records => twice(records.map(r => r.incident_id)),
  'the version is 1.4.1': records => failing(records, r => r.schema_version === '1.4.1'),
  'malware installs software': records =>
    failing(
      records,
      r =>
        !r.action.malware ||
        varieties(r, 'attribute', 'integrity', 'variety').includes('Software installation'),
    ),
  'whoever is deceived acts otherwise': records =>
    failing(
      records,
      r => !r.action.social || varieties(r, 'attribute', 'integrity', 'variety').includes('Alter behavior'),
    ),
  'an SQL injection repurposes': records =>
    failing(
      records,
      r =>
        !varieties(r, 'action', 'hacking', 'variety').includes('SQLi') ||
        varieties(r, 'attribute', 'integrity', 'variety').includes('Repurpose'),
    ),
  'what is confirmed has an attribute': records =>
    failing(records, r => r.security_incident !== 'Confirmed' || r.attribute),
  'what is lost or stolen is not available': records =>
    failing(
      records,
      r =>
        !(
          varieties(r, 'action', 'physical', 'variety').includes('Theft') ||
          varieties(r, 'action', 'error', 'variety').includes('Loss')
        ) || varieties(r, 'attribute', 'availability', 'variety').includes('Loss'),
    ),
  'plus tells of confidentiality only where the record does': records =>
    failing(records, r => !r.plus?.attribute?.confidentiality || r.attribute?.confidentiality),
  'the total is no less than its largest part': records =>
    failing(records, r => {
      const { data_total: total, data } = r.attribute?.confidentiality ?? {}
      return total === undefined || total >= Math.max(0, ...list(data).map(({ amount }) => amount ?? 0))
    }),
  'secondary victims are as many as are named, or more': records =>
    failing(
      records,
      r =>
        !r.victim?.secondary?.victim_id || r.victim.secondary.amount >= r.victim.secondary.victim_id.length,
    ),
  'misuse is by an insider or a partner': records =>
    failing(records, r => !r.action.misuse || r.actor.internal || r.actor.partner),
  'a region goes with its country': records =>
    failing(
      records,
      r =>
        !r.victim ||
        list(r.victim.country).every(
          (c, n) => r.victim.region[n] === { JP: '142030', Unknown: '000000' }[c as string],
        ),
    ),
  'who is deceived is among the assets': records =>
    failing(records, r =>
      list(r.action.social?.target).every(target =>
        list(r.asset.assets).some(({ variety }) => variety === `P - ${target}`),
      ),
    ),
  'a web application that was the vector is among the assets': records =>
    failing(
      records,
      r =>
        !varieties(r, 'action', 'hacking', 'vector').includes('Web application') ||
        list(r.asset.assets).some(({ variety }) => variety === 'S - Web application'),
    ),
  'an unknown actor has a note': records => failing(records, r => !r.actor.unknown || r.actor.unknown.notes),
  'government is told of industry 92, is NA of any other, and unknown where that is': records =>
    failing(records, r => {
      const { industry, government } = r.victim ?? {}
      if (industry === undefined) return true
      if (industry === '000') return government[0] === 'Unknown'
      return industry.startsWith('92') ? government[0] !== 'NA' : government[0] === 'NA'
    }),
  'only what is confirmed is a disclosure': records =>
    failing(records, r => {
      const { leak } = r.plus.tenmatsu
      const said = r.attribute?.confidentiality?.data_disclosure
      return (
        said ===
        {
          confirmed: 'Yes',
          possible: 'Potentially',
          investigating: 'Unknown',
          not_found: 'Unknown',
          ruled_out: 'No',
        }[leak as string]
      )
    }),
  'a total is of what was disclosed': records =>
    failing(
      records,
      r =>
        r.attribute?.confidentiality?.data_total === undefined ||
        r.attribute.confidentiality.data_disclosure === 'Yes',
    ),
}

const failing = (records: readonly Written[], holds: (record: Written) => unknown): string[] =>
  records.filter(record => !holds(record)).map(r => r.incident_id)

/** Types of attribute that an export has, with the categories in which each may stand (MISP core format, 2.4.2). */
const mispCategories: Readonly<Record<string, readonly string[]>> = {
  text: [
    'Internal reference',
    'Targeting data',
    'Antivirus detection',
    'Payload delivery',
    'Other',
    'External analysis',
  ],
  link: ['Antivirus detection', 'Internal reference', 'External analysis', 'Social network'],
  vulnerability: ['Payload delivery', 'Payload installation', 'External analysis'],
  'target-org': ['Targeting data'],
}

/** What templates of misp-objects ask for: the types of their attributes, and one that must be there. */
const mispTemplates: Readonly<
  Record<
    string,
    { uuid: string; version: string; oneOf: readonly string[]; types: Readonly<Record<string, string>> }
  >
> = {
  incident: {
    uuid: '38597424-f9bb-4865-9b4b-819172df0334',
    version: '1',
    oneOf: ['name'],
    types: {
      name: 'text',
      description: 'text',
      determination: 'text',
      investigation_status: 'text',
      incident_type: 'text',
      detection_method: 'text',
    },
  },
  victim: {
    uuid: 'a8806e40-39ad-435f-be02-ac2a13d6fc7d',
    version: '10',
    oneOf: ['name', 'regions', 'sectors'],
    types: { name: 'target-org', classification: 'text' },
  },
  report: {
    uuid: '70a68471-df22-4e3f-aa1a-5a3be19f82df',
    version: '8',
    oneOf: ['title', 'summary', 'link'],
    types: { title: 'text', link: 'link', 'case-number': 'text' },
  },
}

const allAttributes = (event: Written): Written[] => [
  ...list(event.Attribute),
  ...list(event.Object).flatMap(o => list(o.Attribute)),
]
const ofEvents = (events: readonly Written[], holds: (event: Written) => unknown): string[] =>
  events.filter(event => !holds(event)).map(({ uuid: id, info }) => `${id} ${info}`)
const ofAttributes = (events: readonly Written[], holds: (attribute: Written) => unknown): string[] =>
  events.flatMap(event =>
    allAttributes(event)
      .filter(one => !holds(one))
      .map(one => `${event.uuid} ${one.uuid} ${one.value}`),
  )
const ofObjects = (events: readonly Written[], holds: (object: Written) => unknown): string[] =>
  events.flatMap(event =>
    list(event.Object)
      .filter(one => !holds(one))
      .map(one => `${event.uuid} ${one.uuid} ${one.name}`),
  )
const texts = (record: Written, ...names: readonly string[]): boolean =>
  names.every(name => typeof record[name] === 'string' && record[name] !== '')

/** What the MISP core format (draft-dulaunoy-misp-core-format) says MUST be there and its schema does not. Given events. */
export const mispRules: Rules = {
  'an event has what it must': events =>
    ofEvents(
      events,
      e =>
        texts(
          e,
          'uuid',
          'id',
          'info',
          'date',
          'timestamp',
          'publish_timestamp',
          'org_id',
          'orgc_id',
          'distribution',
          'threat_level_id',
          'analysis',
        ) &&
        typeof e.published === 'boolean' &&
        texts(e.Orgc, 'uuid', 'name', 'id'),
    ),
  'ids are UUIDs, and stand once': events => {
    const ids = events.flatMap(e => [
      e.uuid,
      ...allAttributes(e).map(a => a.uuid),
      ...list(e.Object).map(o => o.uuid),
    ])
    return [...twice(ids), ...ids.filter(id => !uuid.test(id))]
  },
  'numbers are text': events =>
    ofEvents(
      events,
      e =>
        /^[0-4]$/.test(e.distribution) &&
        /^[1-4]$/.test(e.threat_level_id) &&
        /^[0-2]$/.test(e.analysis) &&
        [e.timestamp, e.publish_timestamp].every(time => typeof time === 'string' && /^\d{1,12}$/.test(time)),
    ),
  'a date is a day': events =>
    ofEvents(events, e => /^\d{4}-\d{2}-\d{2}$/.test(e.date) && !Number.isNaN(Date.parse(e.date))),
  'an attribute has what it must': events =>
    ofAttributes(
      events,
      a =>
        texts(a, 'uuid', 'type', 'category', 'distribution', 'timestamp', 'value') &&
        typeof a.to_ids === 'boolean' &&
        typeof a.deleted === 'boolean' &&
        /^[0-5]$/.test(a.distribution),
    ),
  'a type stands in a category in which it may': events =>
    ofAttributes(events, a => mispCategories[a.type]?.includes(a.category)),
  'nothing is given to detect with': events => ofAttributes(events, a => a.to_ids === false),
  'an object has what it must': events =>
    ofObjects(
      events,
      o =>
        texts(
          o,
          'uuid',
          'name',
          'meta-category',
          'template_uuid',
          'template_version',
          'timestamp',
          'distribution',
        ) &&
        typeof o.deleted === 'boolean' &&
        list(o.Attribute).length > 0,
    ),
  'an object is as its template says': events =>
    ofObjects(events, o => {
      const template = mispTemplates[o.name]
      return (
        template !== undefined &&
        template.uuid === o.template_uuid &&
        template.version === o.template_version &&
        list(o.Attribute).every(a => template.types[a.object_relation] === a.type) &&
        template.oneOf.some(relation => list(o.Attribute).some(a => a.object_relation === relation))
      )
    }),
  'an incident is determined to be what its template knows': events =>
    ofObjects(events, o =>
      list(o.Attribute).every(
        ({ object_relation: relation, value }) =>
          (relation !== 'determination' || ['suspected', 'false-positive'].includes(value)) &&
          (relation !== 'investigation_status' || ['new', 'open', 'closed'].includes(value)),
      ),
    ),
  'what belongs to an event is distributed as the event is': events => [
    ...ofAttributes(events, a => a.distribution === '5'),
    ...ofObjects(events, o => o.distribution === '5'),
  ],
  'a tag is a machine tag': events =>
    ofEvents(events, e =>
      [...list(e.Tag), ...allAttributes(e).flatMap(a => list(a.Tag))].every(({ name }) =>
        /^[a-z-]+:[a-z_:-]+(?:="[^"]+")?$/.test(name),
      ),
    ),
  'no address in words is live': events =>
    ofAttributes(
      events,
      a => a.type === 'link' || !/https?:\/\/|[\w.+-]@[a-z0-9]/i.test(`${a.value} ${a.comment ?? ''}`),
    ),
  'what is denied is said to be': events =>
    ofAttributes(
      events,
      a =>
        !list(a.Tag).some(({ name }) => name.endsWith('="6"')) ||
        /（(?:調査中|確認されていない|否定)）$|\((?:investigating|not found|ruled out)\)$/.test(a.value),
    ),
}
