import type { CasesOf } from '../define-fact.ts'
import type { legalReport } from './index.ts'

export const cases: CasesOf<typeof legalReport> = [
  {
    text: '7月23日、個人情報保護委員会に速報を提出しました。',
    finds: [{ quote: '速報を提出', value: { report: 'preliminary', state: 'done' }, status: 'confirmed' }],
  },
  {
    text: '個人情報保護委員会へ9月2日に速報を提出し、10月25日に確報を行いました。',
    finds: [
      { quote: '速報を提出', value: { report: 'preliminary', state: 'done' } },
      { quote: '確報を行い', value: { report: 'final', state: 'done' } },
    ],
  },
  {
    text: '個人情報保護委員会へ報告（速報）済みです。',
    finds: [{ quote: '速報）済', value: { report: 'preliminary', state: 'done' } }],
  },
  {
    text: '9月12日、個人情報保護委員会に確報を提出する予定です。',
    finds: [{ quote: '確報を提出', value: { report: 'final', state: 'planned' } }],
  },
  {
    text: '兵庫県警察への相談及び個人情報保護委員会への報告（確報）を行っております。',
    finds: [{ quote: '確報）を行っ', value: { report: 'final', state: 'done' } }],
  },
  {
    text: '個人情報保護委員会へ12月19日に速報を、12月25日に確報を報告しました。',
    finds: [
      { quote: '速報を、12月25日に確報を報告', value: { report: 'preliminary', state: 'done' } },
      { quote: '確報を報告', value: { report: 'final', state: 'done' } },
    ],
  },
  {
    title: '【確報】不正アクセスに関するお知らせ',
    text: '調査が完了しましたので、確報としてご報告いたします。',
    finds: [],
    because: 'The notice calls itself so.',
  },
  {
    text: 'セキュリティ専門会社による調査結果（速報）を受領しました。',
    finds: [],
    because: 'It is the result of an inquiry.',
  },
  {
    text: '個人情報保護委員会へ、フォレンジック調査結果の速報を報告いたしました。',
    finds: [],
    because: 'It is the result that is called so.',
  },
  { text: '件数は速報値です。', finds: [], because: 'It is a figure.' },
]
