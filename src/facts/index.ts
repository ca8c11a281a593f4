import type { Fact } from '../model/fact.ts'
import { affectedCount } from './affected-count/index.ts'
import { affectedSystem } from './affected-system/index.ts'
import { attackStep } from './attack-step/index.ts'
import { authority } from './authority/index.ts'
import { cause } from './cause/index.ts'
import { contactDesk } from './contact-desk/index.ts'
import { cve } from './cve/index.ts'
import { dataItem } from './data-item/index.ts'
import { dataVolume } from './data-volume/index.ts'
import { dateMention } from './date-mention/index.ts'
import type { KindOfFact } from './define-fact.ts'
import { discovery } from './discovery/index.ts'
import { encryption } from './encryption/index.ts'
import { enforcement } from './enforcement/index.ts'
import { eventDate } from './event-date/index.ts'
import { financialEffect } from './financial-effect/index.ts'
import { genre } from './genre/index.ts'
import { incidentType } from './incident-type/index.ts'
import { knowledgeLimit } from './knowledge-limit/index.ts'
import { latePublication } from './late-publication/index.ts'
import { leak } from './leak/index.ts'
import { leakSite } from './leak-site/index.ts'
import { legalReport } from './legal-report/index.ts'
import { measure } from './measure/index.ts'
import { nextNotice } from './next-notice/index.ts'
import { outage } from './outage/index.ts'
import { outsideExpert } from './outside-expert/index.ts'
import { publisher } from './publisher/index.ts'
import { ransom } from './ransom/index.ts'
import { reportStage } from './report-stage/index.ts'
import { restoration } from './restoration/index.ts'
import { secondaryDamage } from './secondary-damage/index.ts'
import { serviceImpact } from './service-impact/index.ts'
import { vector } from './vector/index.ts'
import { victim } from './victim/index.ts'

/** Every kind of fact, in the order a page shows them. One line a kind; a test holds the list to the folder. */
const kinds = [
  incidentType,
  victim,
  vector,
  affectedSystem,
  attackStep,
  cause,
  cve,
  eventDate,
  dateMention,
  leak,
  affectedCount,
  dataItem,
  dataVolume,
  leakSite,
  secondaryDamage,
  encryption,
  ransom,
  serviceImpact,
  outage,
  restoration,
  financialEffect,
  discovery,
  measure,
  outsideExpert,
  contactDesk,
  authority,
  legalReport,
  reportStage,
  nextNotice,
  latePublication,
  genre,
  publisher,
  knowledgeLimit,
  enforcement,
] as const

// biome-ignore lint/suspicious/noExplicitAny: the registry holds kinds of every value type
export const kindsOfFact: readonly KindOfFact<string, any>[] = kinds

type FactOf<T> = T extends KindOfFact<infer K, infer V> ? Fact<K, V> : never

/** A fact with the value of its kind, told apart by `kind`. */
export type TypedFact = FactOf<(typeof kinds)[number]>
