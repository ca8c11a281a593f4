import type { CasesOf } from '../define-fact.ts'
import type { latePublication } from './index.ts'

export const cases: CasesOf<typeof latePublication> = [
  {
    text: '影響範囲の特定に時間を要したため、公表が遅くなりましたことを深くお詫び申し上げます。',
    finds: [{ quote: '特定に時間を要', value: { code: 'investigation' }, status: 'confirmed' }],
  },
  {
    text: '専門会社による調査に日数を要し、ご報告が遅れましたことをお詫びいたします。',
    finds: [{ quote: '調査に日数を要', value: { code: 'investigation' } }],
  },
  {
    text: '不確定な情報の公開は混乱を招くと考え、調査会社の調査結果を待ってから発表することにいたしました。',
    finds: [
      { quote: '調査会社の調査結果を待っ', value: { code: 'investigation' } },
      { quote: '不確定な情報の公開は混乱を招くと考え', value: { code: 'uncertain' }, status: 'confirmed' },
    ],
  },
  {
    text: '発表は、調査の結果およびカード会社との連携を待ってから行うことといたしました。',
    finds: [
      { quote: '調査の結果およびカード会社との連携を待っ', value: { code: 'investigation' } },
      { quote: 'カード会社との連携を待っ', value: { code: 'coordination' } },
    ],
  },
  {
    text: '不完全な情報をお伝えして混乱を招くことを避け、対応の準備を整えてからの公表といたしました。',
    finds: [
      { quote: '不完全な情報をお伝えして混乱を招くことを避け', value: { code: 'uncertain' } },
      { quote: '対応の準備を整', value: { code: 'preparation' } },
    ],
  },
  {
    text: '捜査に支障が及ぶおそれがあったことから、公表を差し控えておりました。',
    finds: [{ quote: '捜査に支障', value: { code: 'police' }, status: 'confirmed' }],
  },
  {
    text: '警察からの要請により、本日まで公表を見合わせておりました。',
    finds: [{ quote: '警察からの要請', value: { code: 'police' } }],
  },
  {
    text: '対象となるお客様へのご連絡を優先したため、こちらでのご案内が遅れましたことをお詫び申し上げます。',
    finds: [{ quote: '対象となるお客様へのご連絡を優先', value: { code: 'notified_first' } }],
  },
  {
    text: '原因の究明と対策を優先したため、お知らせが遅くなりました。',
    finds: [{ quote: '対策を優先', value: { code: 'response_first' } }],
  },
  {
    text: '二次被害を防ぐため、対策が整うまで公表を控えておりました。',
    finds: [{ quote: '二次被害を防', value: { code: 'further_harm' } }],
  },
  {
    text: '法令についての理解が不足していたため、皆様へのお知らせが遅れました。',
    finds: [{ quote: '理解が不足', value: { code: 'misjudged' } }],
  },
  {
    text: '対象者の確定に時間を要し、本日のお知らせとなりました。',
    finds: [{ quote: '確定に時間を要', value: { code: 'investigation' } }],
  },
  {
    text: '2025年10月の発生から今回の公表に至るまで、時間を要しましたことを深くお詫び申し上げます。',
    finds: [{ quote: '公表に至るまで、時間を要し', value: { code: 'admitted' }, status: 'confirmed' }],
  },
  {
    text: '今回の発表までお時間をいただきましたこと、重ねてお詫び申し上げます。',
    finds: [{ quote: '発表までお時間をいただ', value: { code: 'admitted' } }],
  },
  {
    text: '今回の発表までお時間をいただきましたこと、お詫び申し上げます。\n\n被害状況の把握に時間を要し、公表が遅れました。',
    finds: [{ quote: '把握に時間を要', value: { code: 'investigation' } }],
  },
  { text: '## 公表が遅れた経緯について', finds: [], because: 'A heading asserts nothing.' },
  {
    text: 'お問い合わせが集中した場合、ご案内が遅れる可能性がございます。',
    finds: [],
    because: 'It says what may come.',
  },
  {
    text: 'ご連絡までにお時間をいただく場合がございますので、ご了承ください。',
    finds: [],
    because: 'It says what may come.',
  },
  {
    text: '委託先から個人情報保護委員会への報告が遅れました。',
    finds: [],
    because: 'It is a report to an authority.',
  },
  {
    text: '委託元への報告が遅れたことについて、再発防止を徹底いたします。',
    finds: [],
    because: 'It is a report to the client.',
  },
  {
    text: 'ネットワークを遮断したため、業務に混乱が生じました。',
    finds: [],
    because: 'It is the work that was confused.',
  },
  {
    text: '当初公開した情報に誤りがあり、混乱を生じさせたことをお詫びします。',
    finds: [],
    because: 'An error confused, and nothing was late.',
  },
  {
    text: '被害の全容の把握には、今しばらく時間を要する見込みです。',
    finds: [],
    because: 'The inquiry goes on; nothing is late.',
  },
  {
    text: '二次被害防止の観点から、詳細の公表は差し控えさせていただきます。',
    finds: [],
    because: 'It is withheld, not late.',
  },
]
