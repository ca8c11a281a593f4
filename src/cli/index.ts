import type { Label } from '../model/label.ts'
import type { Command } from './command.ts'

type Commands = Readonly<Record<string, () => Promise<Command>>>

/** Every command, as `--help` shows them. One line a command; each is loaded when it is called. */
export const commandGroups: readonly { readonly label: Label; readonly commands: Commands }[] = [
  {
    label: { ja: '集める', en: 'Collect' },
    commands: {
      init: async () => (await import('./init.ts')).init,
      add: async () => (await import('./add.ts')).add,
      watch: async () => (await import('./watch.ts')).watch,
      import: async () => (await import('./import.ts')).importCommand,
      captures: async () => (await import('./captures.ts')).captures,
    },
  },
  {
    label: { ja: '読む・探す', en: 'Read and search' },
    commands: {
      build: async () => (await import('./build.ts')).build,
      read: async () => (await import('./read.ts')).read,
      search: async () => (await import('./search.ts')).search,
      show: async () => (await import('./show.ts')).show,
      explain: async () => (await import('./explain.ts')).explain,
      variants: async () => (await import('./variants.ts')).variants,
      serve: async () => (await import('./serve.ts')).serve,
      demo: async () => (await import('./demo.ts')).demo,
    },
  },
  {
    label: { ja: '事案・組織・推移', en: 'Incidents, organisations, trends' },
    commands: {
      incidents: async () => (await import('./incidents.ts')).incidents,
      incident: async () => (await import('./incident.ts')).incident,
      diff: async () => (await import('./diff.ts')).diff,
      compare: async () => (await import('./compare.ts')).compare,
      roots: async () => (await import('./roots.ts')).roots,
      root: async () => (await import('./root.ts')).root,
      organisations: async () => (await import('./organisations.ts')).organisations,
      organisation: async () => (await import('./organisation.ts')).organisation,
      suppliers: async () => (await import('./suppliers.ts')).suppliers,
      trends: async () => (await import('./trends.ts')).trends,
      news: async () => (await import('./news.ts')).news,
    },
  },
  {
    label: { ja: '判断する', en: 'Review and decide' },
    commands: {
      doubts: async () => (await import('./doubts.ts')).doubts,
      confirm: async () => (await import('./confirm.ts')).confirm,
      correct: async () => (await import('./correct.ts')).correct,
      reject: async () => (await import('./reject.ts')).reject,
      amend: async () => (await import('./amend.ts')).amend,
      judge: async () => (await import('./judge.ts')).judge,
      undo: async () => (await import('./undo.ts')).undo,
      takedown: async () => (await import('./takedown.ts')).takedown,
    },
  },
  {
    label: { ja: '外に出す', en: 'Publish and exchange' },
    commands: {
      publish: async () => (await import('./publish.ts')).publish,
      export: async () => (await import('./export.ts')).exportCommand,
      mcp: async () => (await import('./mcp.ts')).mcp,
      password: async () => (await import('./password.ts')).passwordCommand,
      masks: async () => (await import('./masks.ts')).masks,
    },
  },
  {
    label: { ja: '保つ', en: 'Keep it sound' },
    commands: {
      verify: async () => (await import('./verify.ts')).verify,
      doctor: async () => (await import('./doctor.ts')).doctor,
      completions: async () => (await import('./completions.ts')).completions,
    },
  },
]

export const commands: Commands = Object.assign({}, ...commandGroups.map(group => group.commands))
