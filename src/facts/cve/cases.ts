import type { CasesOf } from '../define-fact.ts'
import type { cve } from './index.ts'

export const cases: CasesOf<typeof cve> = [
  {
    text: '当該機器の脆弱性（CVE-2099-12345）が悪用されました。',
    finds: [{ quote: 'CVE-2099-12345', value: { id: 'CVE-2099-12345' }, status: 'confirmed' }],
  },
  {
    text: '脆弱性：ＣＶＥ－２０９９－０００１、CVE-2099-0002',
    finds: [
      { quote: 'ＣＶＥ－２０９９－０００１', value: { id: 'CVE-2099-0001' } },
      { quote: 'CVE-2099-0002', value: { id: 'CVE-2099-0002' } },
    ],
  },
  {
    text: '※1 cve-2099-4321として公開された脆弱性\n\nCVE-2099-4321は修正済みです。',
    finds: [{ quote: 'cve-2099-4321', value: { id: 'CVE-2099-4321' } }],
  },
  {
    text: '脆弱性情報（CVE）の収集を強化いたします。',
    finds: [],
    because: 'No vulnerability is named.',
  },
  {
    text: '管理番号：ACVE-2099-12345',
    finds: [],
    because: 'It is part of another number.',
  },
]
