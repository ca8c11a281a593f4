export type { NoticeSummary } from '../model/notice-summary.ts'
