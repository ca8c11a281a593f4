import type { Archive } from '../archive/open-archive.ts'
import { readSettings } from '../archive/settings.ts'
import { type Fetcher, openFetcher } from '../sources/fetch/fetcher.ts'
import type { CommandContext } from './command.ts'

/** The fetcher that a command uses: it says whom the archive's settings name, and keeps to the public internet. */
export function fetcherFor(archive: Archive, { options }: Pick<CommandContext, 'options'>): Fetcher {
  const allowLoopback = options['allow-loopback'] === true
  return openFetcher({
    contact: readSettings(archive.home)?.contact,
    allowLoopback,
    // A server of one's own needs no manners, and a test no minutes.
    ...(allowLoopback ? { limits: { interval: 0, perHost: 6, backOff: 50 } } : {}),
  })
}
