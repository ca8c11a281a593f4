import about from '../../../package.json' with { type: 'json' }

/** What a robots.txt calls us. */
export const productToken = 'tenmatsu'

/** Says to a site who asks, and how to reach the archive's keeper where one is named. */
export function userAgent(contact?: string): string {
  const who = (contact ?? '').replace(/[^\x20-\x7e]|[()]/g, '').trim()
  const purpose = 'collects published security-incident notices'
  return `Tenmatsu/${about.version} (${purpose}${who === '' ? '' : `; contact: ${who}`})`
}
