import type { CasesOf } from '../define-fact.ts'
import type { nextNotice } from './index.ts'

export const cases: CasesOf<typeof nextNotice> = [
  {
    text: '詳細が判明次第、改めて公表いたします。',
    finds: [
      { quote: '詳細が判明次第、改めて公表いたします。', value: { code: 'when_known' }, status: 'confirmed' },
    ],
  },
  {
    text: '今後、お知らせすべき新たな事実が判明した場合には、速やかに公表いたします。',
    finds: [
      {
        quote: '今後、お知らせすべき新たな事実が判明した場合には、速やかに公表いたします。',
        value: { code: 'if_new' },
      },
    ],
  },
  {
    text: '第3報は、調査の完了後にお知らせいたします。',
    finds: [{ quote: '第3報は、調査の完了後にお知らせいたします。', value: { code: 'announced' } }],
  },
  {
    text: '調査の結果がまとまり次第、速やかに続報をご案内いたします。',
    finds: [
      { quote: '調査の結果がまとまり次第、速やかに続報をご案内いたします。', value: { code: 'announced' } },
    ],
  },
  {
    text: '個人情報保護委員会には、結果がまとまり次第報告いたします。',
    finds: [],
    because: 'It is promised to the authority.',
  },
  {
    text: '対象のお客様には、判明次第、個別にご連絡いたします。',
    finds: [],
    because: 'It is promised to those concerned.',
  },
  {
    text: 'サイトの再開日につきましては、決定次第お知らせいたします。',
    finds: [],
    because: 'It is about a shop opening again.',
  },
  {
    text: '本日、調査の結果を公表いたしました。',
    finds: [],
    because: 'It is told already.',
  },
  {
    text: '以上、とりいそぎ、第一報をご報告いたします。',
    finds: [],
    because: 'It is this one.',
  },
  {
    text: '専用の窓口は、設置が完了次第、改めて当社ウェブサイトにてご案内いたします。',
    finds: [],
    because: 'It is about a desk.',
  },
  {
    text: 'ご迷惑をおかけしましたことを改めて深くお詫び申し上げますとともに、復旧に努めてまいりますことをご報告申し上げます。',
    finds: [],
    because: 'It apologises.',
  },
]
