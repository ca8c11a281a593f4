import type { CasesOf } from '../define-fact.ts'
import type { enforcement } from './index.ts'

const regulator = ['雲居県個人情報監理委員会']

export const cases: CasesOf<typeof enforcement> = [
  {
    text: '当委員会は、株式会社まぼろし名簿1、2（以下「まぼろし」という。）に対し、個人情報の保護に関する法律（平成15年法律第57号。以下「法」という。）第148条第1項の規定により勧告を行い、法第146条第1項の規定により、報告等を求めた。\n法第19条の規定に違反する提供を、令和7年9月30日（火）までに中止すること。',
    published: '2025-09-10',
    publishers: regulator,
    finds: [
      {
        quote: '第148条第1項の規定により勧告',
        value: {
          action: 'recommendation',
          law: '個人情報の保護に関する法律',
          article: '第148条第1項',
          deadline: null,
          addressee: '株式会社まぼろし名簿',
          breached: ['第19条'],
        },
      },
      {
        quote: '第146条第1項の規定により、報告等を求め',
        value: {
          action: 'report_demand',
          law: '個人情報の保護に関する法律',
          article: '第146条第1項',
          deadline: '2025-09-30',
          addressee: '株式会社まぼろし名簿',
          breached: [],
        },
      },
    ],
  },
  {
    text: '当社は、7月1日、監督当局より業務改善命令を受けましたので、お知らせいたします。',
    finds: [
      {
        quote: '業務改善命令を受けました',
        value: {
          action: 'order',
          law: null,
          article: null,
          deadline: null,
          addressee: null,
          breached: [],
        },
      },
    ],
  },
  {
    text: '当社は、個人情報保護法第26条に基づき個人情報保護委員会に報告しました。',
    finds: [],
    because: 'Reporting under an article is what the publisher does, and no act of a regulator.',
  },
  {
    text: '関係機関の指導を受けながら、再発防止に努めてまいります。',
    finds: [],
    because: 'Guidance in the everyday sense is no administrative act.',
  },
  {
    text: '勧告を受けた場合は、速やかに公表いたします。',
    finds: [],
    because: 'It is said of what may come.',
  },
  {
    text: '当委員会が行った勧告に従わない場合は、法第41条第2項の規定による命令を行うことがある。',
    publishers: regulator,
    finds: [],
    because: 'It announces what may come.',
  },
  {
    text: '当庁は、本日、ほしぞら資産株式会社に対し、資金の決済に関する法律（以下「法」という。）第63条の16の規定に基づき、業務改善命令を発出した。\n令和8年3月31日までに、業務改善計画を提出すること。',
    title: 'ほしぞら資産株式会社に対する行政処分について',
    published: '2026-02-20',
    publishers: ['雲居金融監督庁'],
    finds: [
      {
        quote: '第63条の16の規定に基づき、業務改善命令',
        value: {
          action: 'order',
          law: '資金の決済に関する法律',
          article: '第63条の16',
          deadline: '2026-03-31',
          addressee: 'ほしぞら資産株式会社',
          breached: [],
        },
      },
    ],
  },
  {
    text: '本日、株式会社きりがね通信に対し、再発防止を徹底するよう、文書により指導を行いました。',
    title: '株式会社きりがね通信に対する通信の秘密の漏えい事案に係る指導',
    publishers: ['雲居情報通信省'],
    finds: [
      {
        quote: 'に対し、再発防止を徹底するよう、文書により指導を行',
        value: {
          action: 'guidance',
          law: null,
          article: null,
          deadline: null,
          addressee: '株式会社きりがね通信',
          breached: [],
        },
      },
    ],
  },
  {
    text: '当委員会は、当該校に対し、個人情報の取扱いについて指導を行いました。',
    title: '市立学校における個人情報の紛失について',
    publishers: ['霧ヶ原市教育委員会'],
    finds: [],
    because: 'A board of education that tells its school is the one that suffers the incident.',
  },
]
