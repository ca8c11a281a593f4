import type { CasesOf } from '../define-fact.ts'
import type { authority } from './index.ts'

export const cases: CasesOf<typeof authority> = [
  {
    text: '本件につきましては、個人情報保護委員会への報告および所轄警察署への相談を行っております。',
    finds: [
      {
        quote: '個人情報保護委員会への報告および所轄警察署への相談を行っております',
        value: { code: 'ppc', state: 'done' },
      },
      { quote: '所轄警察署への相談を行っております', value: { code: 'police', state: 'done' } },
    ],
  },
  {
    text: '警察や個人情報保護委員会等の関係機関へ報告いたしました。',
    finds: [
      {
        quote: '警察や個人情報保護委員会等の関係機関へ報告いたしました',
        value: { code: 'police', state: 'done' },
      },
      { quote: '個人情報保護委員会等の関係機関へ報告いたしました', value: { code: 'ppc', state: 'done' } },
    ],
  },
  {
    text: '関係機関（警察、文部科学省等）への報告・相談',
    finds: [
      { quote: '警察、文部科学省等）への報告', value: { code: 'police', state: 'done' } },
      { quote: '文部科学省等）への報告', value: { code: 'mext', state: 'done' } },
    ],
  },
  {
    text: '監督官庁である個人情報保護委員会には2025年9月9日に報告済みです。',
    finds: [
      {
        quote: '個人情報保護委員会には2025年9月9日に報告済',
        value: { code: 'ppc', state: 'done', date: '2025-09-09' },
      },
    ],
  },
  {
    text: '- 5月12日：独立行政法人情報処理推進機構（IPA）へ報告。',
    published: '2025-05-20',
    finds: [
      {
        quote: '独立行政法人情報処理推進機構（IPA）へ報告',
        value: { code: 'ipa', state: 'done', date: '2025-05-12' },
      },
    ],
  },
  {
    text: '所轄警察署への被害届提出を行う予定です。',
    finds: [{ quote: '所轄警察署への被害届提出を行う予定', value: { code: 'police', state: 'planned' } }],
  },
  {
    text: '必要に応じて、関係機関への報告を行います。',
    finds: [{ quote: '関係機関への報告を行います', value: { code: 'supervisory', state: 'planned' } }],
  },
  {
    text: '現在、関係機関と連携しながら原因の調査を進めております。',
    finds: [
      {
        quote: '関係機関と連携しながら原因の調査を進めております',
        value: { code: 'supervisory', state: 'done' },
      },
    ],
  },
  {
    text: '現地の警察等関係機関への相談も実施しております。',
    finds: [
      { quote: '現地の警察等関係機関への相談も実施しております', value: { code: 'foreign', state: 'done' } },
    ],
  },
  {
    text: '警視庁の助言を得て対応しています。',
    finds: [{ quote: '警視庁の助言を得て対応しています', value: { code: 'police', state: 'done' } }],
  },
  {
    text: '本件は個人情報保護委員会および関係当局へ報告しました。また、関係機関と連携してまいります。',
    finds: [
      {
        quote: '個人情報保護委員会および関係当局へ報告しました',
        value: { code: 'ppc', state: 'done' },
      },
    ],
  },
  {
    text: '不審な電話を受けた場合は、最寄りの警察署へご相談ください。',
    finds: [],
    because: 'It asks the reader to turn to the police.',
  },
  {
    text: '警察官を名乗る者から電話がかかる事例が報告されています。',
    finds: [],
    because: 'Somebody pretends to be the police.',
  },
  {
    text: '今後、不正利用が判明した場合は、警察に相談いたします。',
    finds: [],
    because: 'It says what would be done if.',
  },
  {
    text: '個人情報保護委員会への報告義務の対象には当たりません。',
    finds: [],
    because: 'It speaks of a duty, not of a report.',
  },
  {
    text: '2025年6月2日、県警より当社の情報が漏えいしている可能性があるとの連絡を受けました。',
    finds: [],
    because: 'The police told the firm, and nobody says that the firm told the police.',
  },
  {
    text: '出典：警察庁ウェブサイト',
    finds: [],
    because: 'It is a source of the text.',
  },
  {
    text: '関係機関を装った不審なメールが送付される可能性があります。',
    finds: [],
    because: 'Somebody may pretend to be them.',
  },
  {
    text: '関係各位には多大なるご迷惑をおかけいたしました。',
    finds: [],
    because: 'Those concerned are no authority.',
  },
  {
    text: '## ４　届出\n浜那県警察（６月３日）、個人情報保護委員会（同月５日）、総務省',
    finds: [
      { quote: '浜那県警察（６月３日）', value: { code: 'police', state: 'done' }, status: 'confirmed' },
      { quote: '個人情報保護委員会（同月５日）', value: { code: 'ppc', state: 'done' }, status: 'confirmed' },
      { quote: '総務省', value: { code: 'mic', state: 'done' }, status: 'confirmed' },
    ],
  },
  {
    text: '## 報告した機関\n個人情報保護委員会、浜那県、朝凪市',
    publishers: ['朝凪商事株式会社'],
    finds: [
      { quote: '個人情報保護委員会', value: { code: 'ppc', state: 'done' }, status: 'confirmed' },
      { quote: '浜那県', value: { code: 'local_government', state: 'done' }, status: 'confirmed' },
      { quote: '朝凪市', value: { code: 'local_government', state: 'done' }, status: 'confirmed' },
    ],
  },
  {
    text: '個人情報保護委員会（3月4日速報、4月20日確報）、朝凪警察署（3月5日相談）',
    finds: [
      {
        quote: '個人情報保護委員会（3月4日速報、4月20日確報）',
        value: { code: 'ppc', state: 'done' },
        status: 'confirmed',
      },
      { quote: '警察署（3月5日相談）', value: { code: 'police', state: 'done' }, status: 'confirmed' },
    ],
  },
  {
    text: '鞄の紛失に気づき、その日のうちに朝凪警察署に遺失届を出しました。',
    finds: [
      { quote: '警察署に遺失届を出しました', value: { code: 'police', state: 'done' }, status: 'confirmed' },
    ],
  },
  {
    text: '現場から110番に通報し、警察官の立会いを受けました。',
    finds: [{ quote: '110番に通報', value: { code: 'police', state: 'done' }, status: 'confirmed' }],
  },
  {
    text: '翌朝には被害届を提出しております。',
    finds: [
      { quote: '被害届を提出しております', value: { code: 'police', state: 'done' }, status: 'confirmed' },
    ],
  },
  {
    text: '今月中に被害届を提出する予定です。',
    finds: [{ quote: '被害届を提出する予定', value: { code: 'police', state: 'planned' } }],
  },
  {
    text: '浜那県の健康増進課に報告いたしました。',
    publishers: ['医療法人社団朝凪会'],
    finds: [
      {
        quote: '浜那県の健康増進課に報告いたしました',
        value: { code: 'local_government', state: 'done' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '朝凪警察署と潮見町に連絡し、助言を受けております。',
    publishers: ['医療法人社団朝凪会'],
    finds: [
      { quote: '警察署と潮見町に連絡', value: { code: 'police', state: 'done' }, status: 'confirmed' },
      { quote: '潮見町に連絡', value: { code: 'local_government', state: 'done' }, status: 'confirmed' },
    ],
  },
  {
    text: '## 届出を予定している機関\n個人情報保護委員会、警察',
    finds: [
      { quote: '個人情報保護委員会', value: { code: 'ppc', state: 'planned' }, status: 'confirmed' },
      { quote: '警察', value: { code: 'police', state: 'planned' }, status: 'confirmed' },
    ],
  },
  {
    text: '## 届出\n浜那県警察のサイトに手口が載っています。',
    finds: [],
    because: 'Something is said of its site.',
  },
  {
    text: '## お問い合わせ先\n浜那県県民生活課、朝凪警察署',
    finds: [],
    because: 'The reader may turn to them.',
  },
  { text: 'ご不審の際は110番に通報してください。', finds: [], because: 'It asks the reader.' },
  { text: '被害届の様式は変わっておりません。', finds: [], because: 'It speaks of the paper only.' },
  { text: '講座は浜那県文化振興課との共催です。', finds: [], because: 'It is an organiser.' },
  {
    text: '国家サイバー統括室に情報提供を行いました。',
    finds: [
      {
        quote: '国家サイバー統括室に情報提供を行いました',
        value: { code: 'cyber_office', state: 'done' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '個情委へ速報を提出しました。',
    finds: [
      { quote: '個情委へ速報を提出しました', value: { code: 'ppc', state: 'done' }, status: 'confirmed' },
    ],
  },
  {
    text: '漏えい等の報告については、4月10日に個人情報保護委員会へ行いました。',
    finds: [
      { quote: '個人情報保護委員会へ行いました', value: { code: 'ppc', state: 'done' }, status: 'confirmed' },
    ],
  },
  {
    text: '警察への被害届の提出を検討しております。',
    finds: [
      {
        quote: '警察への被害届の提出を検討',
        value: { code: 'police', state: 'planned' },
        status: 'confirmed',
      },
      { quote: '被害届の提出を検討', value: { code: 'police', state: 'planned' }, status: 'confirmed' },
    ],
  },
  {
    text: '警察への被害届の提出等により厳正に対処する考えです。',
    finds: [
      {
        quote: '警察への被害届の提出等により厳正に対処する考えです',
        value: { code: 'police', state: 'planned' },
        status: 'confirmed',
      },
      {
        quote: '被害届の提出等により厳正に対処する考えです',
        value: { code: 'police', state: 'planned' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '個人情報保護委員会へ報告するとともに、専門機関による調査を実施したところ、下記が判明いたしましたのでお知らせいたします。',
    finds: [
      { quote: '個人情報保護委員会へ報告', value: { code: 'ppc', state: 'done' }, status: 'confirmed' },
    ],
  },
  {
    text: '個人情報保護委員会へ報告するとともに、対象となる皆様へ順次ご連絡いたします。',
    finds: [
      { quote: '個人情報保護委員会へ報告', value: { code: 'ppc', state: 'planned' }, status: 'confirmed' },
    ],
  },
  {
    text: '警察および個人情報保護委員会にも報告、相談するための準備を進めております。',
    finds: [
      {
        quote: '警察および個人情報保護委員会にも報告、相談するための準備',
        value: { code: 'police', state: 'planned' },
        status: 'confirmed',
      },
      {
        quote: '個人情報保護委員会にも報告、相談するための準備',
        value: { code: 'ppc', state: 'planned' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '個人情報保護委員会、関係省庁に一報をしております。',
    finds: [
      {
        quote: '個人情報保護委員会、関係省庁に一報をしております',
        value: { code: 'ppc', state: 'done' },
        status: 'confirmed',
      },
    ],
  },
]
