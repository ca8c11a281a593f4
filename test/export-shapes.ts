/**
 * The whole shape of what this program writes in STIX 2.1, VERIS 1.4.1 and MISP, stated here in JSON Schema and closed:
 * a property or a value that does not stand here has not been looked up in the standard. The published schemas allow
 * more (test/schemas/README.md); what they do not say is in export-rules.ts.
 */
import type { AnySchemaObject } from 'ajv'

const text = { type: 'string', minLength: 1 } as const
const texts = { type: 'array', items: text, minItems: 1, uniqueItems: true } as const
const one = (...values: readonly string[]) => ({ enum: values })
const some = (...values: readonly string[]) => ({ ...texts, items: one(...values) })
const listOf = (items: object) => ({ type: 'array', items, minItems: 1 })

/** An object with these properties and no others; a name that ends in ? need not be there. */
function closed(properties: Readonly<Record<string, object>>): AnySchemaObject {
  const names = Object.keys(properties)
  return {
    type: 'object',
    properties: Object.fromEntries(names.map(name => [name.replace('?', ''), properties[name]])),
    required: names.filter(name => !name.endsWith('?')),
    additionalProperties: false,
  }
}

const instant = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$' }
const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[45][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}'
const idOf = (...types: readonly string[]) => ({
  type: 'string',
  pattern: `^(?:${types.join('|')})--${uuid}$`,
})
const address = { type: 'string', pattern: '^https?://[\\x21-\\x7e]+$' }
const reference = closed({ source_name: text, 'external_id?': text, 'url?': address })

const status = one('confirmed', 'possible', 'investigating', 'not_found', 'ruled_out')
const place = { type: 'integer', minimum: 0 }
const fact = closed({
  n: place,
  kind: text,
  value: {},
  says: closed({ ja: { type: 'string' }, en: { type: 'string' } }),
  status,
  speaker: one('publisher', 'relayed'),
  evidence: listOf(closed({ start: place, end: place, quote: text, role: text })),
  rule: text,
  // A chain, in which one may stand twice.
  'operators?': listOf(text),
})

const incidentCore = 'extension-definition--ef765651-680c-498d-9894-99799f2fa126'
const propertyExtension = { const: 'property-extension' }

/** A STIX object of a type: the properties that all have, with its own. */
const stixObject = (type: string, own: Readonly<Record<string, object>>): AnySchemaObject =>
  closed({
    type: { const: type },
    spec_version: { const: '2.1' },
    id: idOf(type),
    'created_by_ref?': idOf('identity'),
    created: instant,
    ...(type === 'marking-definition' ? {} : { modified: instant }),
    ...(type === 'marking-definition'
      ? {}
      : { object_marking_refs: { ...listOf(idOf('marking-definition')), uniqueItems: true } }),
    'lang?': one('ja', 'en'),
    ...own,
  })

/** By type of object. */
export const stixShapes: Readonly<Record<string, AnySchemaObject>> = Object.fromEntries(
  Object.entries({
    identity: { name: text, 'description?': text, identity_class: one('organization', 'system') },
    'attack-pattern': {
      name: text,
      description: text,
      external_references: listOf(reference),
    },
    incident: {
      name: text,
      'description?': text,
      external_references: listOf(reference),
      extensions: closed({
        [incidentCore]: closed({
          extension_type: propertyExtension,
          determination: one('confirmed', 'suspected', 'false-positive'),
          investigation_status: one('open', 'closed'),
          'incident_types?': texts,
          'detection_methods?': some(
            'automated-tool',
            'commercial-solution',
            'external-notification',
            'human-review',
            'message-from-attacker',
            'system-outage',
            'user-reporting',
          ),
        }),
      }),
    },
    report: {
      name: text,
      'description?': text,
      published: instant,
      object_refs: { ...listOf(idOf('incident', 'identity')), uniqueItems: true },
      external_references: listOf(reference),
      extensions: {
        type: 'object',
        minProperties: 1,
        maxProperties: 1,
        additionalProperties: false,
        patternProperties: {
          [`^extension-definition--${uuid}$`]: closed({
            extension_type: propertyExtension,
            notice: { type: 'string', pattern: '^[0-9a-f]{10}$' },
            sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
            facts: { type: 'array', items: fact },
          }),
        },
      },
    },
    relationship: {
      relationship_type: one('impacts', 'related-to'),
      source_ref: idOf('incident'),
      target_ref: idOf('identity', 'attack-pattern'),
      confidence: { enum: [85, 50] },
      'description?': text,
    },
    note: { abstract: text, content: text, object_refs: listOf(idOf('incident', 'identity')) },
    'marking-definition': {
      definition_type: { const: 'tlp' },
      name: { const: 'TLP:WHITE' },
      definition: closed({ tlp: { const: 'white' } }),
    },
    'extension-definition': {
      name: text,
      description: text,
      schema: text,
      version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$' },
      extension_types: some('property-extension'),
    },
  }).map(([type, own]) => [type, stixObject(type, own)]),
)

const length = closed({
  unit: one('Seconds', 'Minutes', 'Hours', 'Days', 'Weeks', 'Months', 'Years'),
  value: { type: 'number', minimum: 0 },
})
const count = { type: 'integer', minimum: 0 }
const unknown = closed({ 'notes?': text })
const results = some('Elevate', 'Exfiltrate', 'Infiltrate', 'Lateral movement')
const noted = { 'notes?': text }

const action = closed({
  'hacking?': closed({
    variety: some(
      'Brute force',
      'Disable controls',
      'DoS',
      'Exploit vuln',
      'SQLi',
      'Scan network',
      'Unknown',
      'Use of stolen creds',
    ),
    vector: some(
      'Desktop sharing',
      'Desktop sharing software',
      'Partner',
      'Physical access',
      'Unknown',
      'VPN',
    ),
    'result?': results,
    'cve?': text,
    ...noted,
  }),
  'malware?': closed({
    variety: some('Capture app data', 'Destroy data', 'Ransomware', 'Spam', 'Unknown'),
    vector: some('Email attachment', 'Removable media', 'Unknown'),
    ...noted,
  }),
  'social?': closed({
    variety: some('Extortion', 'Phishing', 'Pretexting', 'Scam', 'Spam', 'Unknown'),
    vector: some('Unknown'),
    target: some('Unknown'),
    ...noted,
  }),
  'error?': closed({
    variety: some('Loss', 'Malfunction', 'Misconfiguration', 'Misdelivery', 'Publishing error', 'Unknown'),
    vector: some('Carelessness', 'Unknown'),
    ...noted,
  }),
  'misuse?': closed({
    variety: some('Data mishandling', 'Privilege abuse', 'Unknown'),
    vector: some('Unknown'),
    ...noted,
  }),
  'physical?': closed({ variety: some('Theft', 'Unknown'), vector: some('Unknown'), ...noted }),
  'unknown?': unknown,
})

/** A record of VERIS 1.4.1. Industries are sectors of NAICS; `000` is one that is not known. */
export const verisShape: AnySchemaObject = closed({
  schema_version: { const: '1.4.1' },
  schema_name: { const: 'verisc' },
  incident_id: { type: 'string', pattern: `^${uuid}$` },
  source_id: { const: 'tenmatsu' },
  security_incident: one('Confirmed', 'Suspected', 'False positive'),
  summary: text,
  'reference?': text,
  'campaign_id?': { type: 'string', pattern: `^${uuid}$` },
  timeline: closed({
    incident: closed({
      year: { type: 'integer', minimum: 1950, maximum: 2050 },
      'month?': { type: 'integer', minimum: 1, maximum: 12 },
      'day?': { type: 'integer', minimum: 1, maximum: 31 },
    }),
    'discovery?': length,
  }),
  victim: closed({
    'victim_id?': text,
    country: some('JP', 'Unknown'),
    region: some('142030', '000000'),
    employee_count: { const: 'Unknown' },
    industry: { type: 'string', pattern: '^(?:000|11|22|23|31|44|48|5[1-4]|6[12]|7[12]|81|92)$' },
    government: some('Federal', 'NA', 'Unknown'),
    'secondary?': closed({ amount: count, victim_id: texts }),
    ...noted,
  }),
  action: { ...action, minProperties: 1 },
  actor: {
    ...closed({
      'external?': closed({ variety: some('Unknown'), motive: some('Unknown') }),
      'internal?': closed({ variety: some('Unknown'), motive: some('NA', 'Unknown') }),
      'unknown?': unknown,
    }),
    minProperties: 1,
  },
  asset: closed({
    assets: {
      ...listOf(
        closed({
          variety: one(
            'N - Unknown',
            'P - Unknown',
            'S - Backup',
            'S - Database',
            'S - Mail',
            'S - Remote access',
            'S - Unknown',
            'S - Web application',
            'U - Desktop or laptop',
            'Unknown',
          ),
        }),
      ),
      uniqueItems: true,
    },
    cloud: some('External Cloud Asset(s)', 'Unknown'),
    ...noted,
  }),
  'attribute?': {
    ...closed({
      'confidentiality?': closed({
        data_disclosure: one('Yes', 'Potentially', 'Unknown', 'No'),
        'data_total?': count,
        'data?': listOf(
          closed({
            variety: one(
              'Bank',
              'Credentials',
              'Internal',
              'Medical',
              'Other',
              'Payment',
              'Personal',
              'Sensitive Personal',
              'System',
            ),
          }),
        ),
        'data_victim?': some('Customer', 'Employee', 'Other', 'Partner', 'Patient', 'Student'),
        ...noted,
      }),
      'integrity?': closed({
        variety: some(
          'Alter behavior',
          'Defacement',
          'Fraudulent transaction',
          'Log tampering',
          'Modify data',
          'Repurpose',
          'Software installation',
          'Unknown',
        ),
        ...noted,
      }),
      'availability?': closed({
        variety: some('Destruction', 'Interruption', 'Loss', 'Obscuration'),
        'duration?': length,
        ...noted,
      }),
      'unknown?': unknown,
    }),
    minProperties: 1,
  },
  discovery_method: {
    ...closed({
      'external?': closed({
        variety: some(
          'Actor disclosure',
          'Customer',
          'Emergency response team',
          'Fraud detection',
          'Law enforcement',
          'Security researcher',
          'Unrelated 3rd party',
        ),
      }),
      'internal?': closed({
        variety: some('Hids', 'Infrastructure monitoring', 'It review', 'Reported by employee'),
      }),
      'partner?': closed({ variety: some('Monitoring service', 'Other') }),
      'unknown?': { const: true },
    }),
    minProperties: 1,
  },
  'control_failure?': text,
  'corrective_action?': text,
  'notes?': text,
  plus: closed({
    'attribute?': closed({ confidentiality: closed({ data_abuse: one('Yes') }) }),
    tenmatsu: closed({
      id: { type: 'string', pattern: '^[0-9a-f]{10}$' },
      notices: texts,
      state: text,
      leak: { anyOf: [status, { type: 'null' }] },
      timeline_basis: one('occurred', 'detected', 'published'),
      leaves_out: texts,
    }),
  }),
})

const own = { type: 'string', pattern: `^${uuid}$` }
const seconds = { type: 'string', pattern: '^\\d{1,12}$' }
const tag = closed({ name: text })
const attribute = (more: Readonly<Record<string, object>>): AnySchemaObject =>
  closed({
    uuid: own,
    type: one('link', 'target-org', 'text', 'vulnerability'),
    category: one('External analysis', 'Other', 'Targeting data'),
    to_ids: { const: false },
    distribution: { const: '5' },
    timestamp: seconds,
    deleted: { const: false },
    disable_correlation: { type: 'boolean' },
    value: text,
    ...more,
  })

const maker = closed({ id: text, name: text, uuid: own })

/** A file with an event of MISP. */
export const mispShape: AnySchemaObject = closed({
  Event: closed({
    uuid: own,
    id: text,
    info: text,
    date: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    threat_level_id: one('1', '2', '3', '4'),
    analysis: one('0', '1', '2'),
    published: { const: true },
    timestamp: seconds,
    publish_timestamp: seconds,
    distribution: { const: '3' },
    org_id: text,
    orgc_id: text,
    Orgc: maker,
    Tag: listOf(tag),
    Attribute: { type: 'array', items: attribute({ 'comment?': text, 'Tag?': listOf(tag) }) },
    Object: listOf(
      closed({
        uuid: own,
        name: one('incident', 'report', 'victim'),
        description: text,
        'meta-category': { const: 'misc' },
        template_uuid: own,
        template_version: seconds,
        timestamp: seconds,
        distribution: { const: '5' },
        deleted: { const: false },
        Attribute: listOf(attribute({ object_relation: text })),
      }),
    ),
  }),
})
