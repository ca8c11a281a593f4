import type { Command } from './command.ts'

/** Every command, in the order `--help` shows them. One line a command; each is loaded when it is called. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  init: async () => (await import('./init.ts')).init,
  add: async () => (await import('./add.ts')).add,
  watch: async () => (await import('./watch.ts')).watch,
  import: async () => (await import('./import.ts')).importCommand,
  build: async () => (await import('./build.ts')).build,
  read: async () => (await import('./read.ts')).read,
  search: async () => (await import('./search.ts')).search,
  show: async () => (await import('./show.ts')).show,
  variants: async () => (await import('./variants.ts')).variants,
  serve: async () => (await import('./serve.ts')).serve,
  incidents: async () => (await import('./incidents.ts')).incidents,
  diff: async () => (await import('./diff.ts')).diff,
  incident: async () => (await import('./incident.ts')).incident,
  roots: async () => (await import('./roots.ts')).roots,
  root: async () => (await import('./root.ts')).root,
  judge: async () => (await import('./judge.ts')).judge,
  undo: async () => (await import('./undo.ts')).undo,
  doubts: async () => (await import('./doubts.ts')).doubts,
  explain: async () => (await import('./explain.ts')).explain,
  verify: async () => (await import('./verify.ts')).verify,
  captures: async () => (await import('./captures.ts')).captures,
  takedown: async () => (await import('./takedown.ts')).takedown,
  masks: async () => (await import('./masks.ts')).masks,
  demo: async () => (await import('./demo.ts')).demo,
}
