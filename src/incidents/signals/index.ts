import { citedDate } from './cited-date.ts'
import { daysBefore } from './days-before.ts'
import { groupMember } from './group-member.ts'
import { keepersLink } from './keepers-link.ts'
import { likeTitle } from './like-title.ts'
import { placeInSeries } from './place-in-series.ts'
import { quotedTitle } from './quoted-title.ts'
import { sameEventDate } from './same-event-date.ts'
import { sameOrganisation } from './same-organisation.ts'
import { samePage } from './same-page.ts'
import { sameRelease } from './same-release.ts'
import { sameSite } from './same-site.ts'
import { sameText } from './same-text.ts'
import { sameType } from './same-type.ts'
import { sameVictim } from './same-victim.ts'
import { sharedName } from './shared-name.ts'
import type { Signal } from './signal.ts'
import { timeBetween } from './time-between.ts'

/** Every reason for or against joining, those that people ask for first. One line a signal; a test holds the list to the folder. */
export const signals: readonly Signal[] = [
  sameOrganisation,
  groupMember,
  sharedName,
  sameRelease,
  citedDate,
  quotedTitle,
  placeInSeries,
  sameEventDate,
  daysBefore,
  sameVictim,
  sameText,
  samePage,
  sameSite,
  likeTitle,
  sameType,
  timeBetween,
  keepersLink,
]
