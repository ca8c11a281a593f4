import { incidentFacetTerms } from '../queries/incident-facet-terms.ts'
import type { CommandOption } from './command.ts'
import { take } from './common-options.ts'
import { optionOf } from './query-input.ts'

/** Options by which incidents are narrowed down beside words and heads of notices, with the codes that each takes. */
export const facetOptions: Readonly<Record<string, CommandOption>> = {
  first: {
    type: 'string',
    argument: 'DATE',
    does: {
      ja: '第一報の年・月・日（2025、2025-06）',
      en: 'Year, month or day of the first notice (2025, 2025-06)',
    },
  },
  ...take('organisation'),
  vendor: {
    type: 'string',
    argument: 'NAME',
    does: {
      ja: 'この委託先・サービス提供元（名前か ID）で起きた、他の組織の事案だけ',
      en: 'Only those of others that happened at this contractor or service provider (name or id)',
    },
  },
  counted: {
    type: 'boolean',
    does: { ja: '影響の件数が書かれた事案だけ', en: 'Only those whose notices count what was affected' },
  },
  final: { type: 'boolean', does: { ja: '最終報のある事案だけ', en: 'Only those with a final report' } },
  ...Object.fromEntries(
    Object.entries(incidentFacetTerms)
      .filter(([facet]) => facet !== 'counted' && facet !== 'final')
      .map(([facet, { label, terms }]) => {
        const codes = terms.map(({ code }) => code).join(' | ')
        return [
          optionOf(facet),
          {
            type: 'string' as const,
            argument: 'CODE',
            does: { ja: `${label.ja}: ${codes}`, en: `${label.en}: ${codes}` },
          },
        ]
      }),
  ),
}
