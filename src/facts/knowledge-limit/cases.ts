import type { CasesOf } from '../define-fact.ts'
import type { knowledgeLimit } from './index.ts'

export const cases: CasesOf<typeof knowledgeLimit> = [
  {
    text: '一部の通信ログが失われていたことから、閲覧された情報の範囲を特定することは困難です。',
    finds: [{ quote: 'ログが失われていたことから', value: { code: 'logs_lost' }, status: 'confirmed' }],
  },
  {
    text: '攻撃者によりログが削除されていたため、詳細な時刻を特定することはできませんでした。',
    finds: [
      { quote: 'ログが削除されていたため', value: { code: 'logs_lost' }, status: 'confirmed' },
      { quote: '時刻を特定することはできませんでした', value: { code: 'time_unknown' }, status: 'confirmed' },
    ],
  },
  {
    text: '当時のアクセスログが残っていないため、漏えいの有無を断定することは困難です。',
    finds: [
      { quote: 'ログが残っていないため', value: { code: 'logs_lost' }, status: 'confirmed' },
      { quote: '漏えいの有無を断定することは困難です', value: { code: 'leak_unknown' }, status: 'confirmed' },
    ],
  },
  {
    text: 'ログの保存期間を経過していたため、確認できませんでした。',
    finds: [{ quote: 'ログの保存期間を経過していたため', value: { code: 'logs_lost' }, status: 'confirmed' }],
  },
  {
    text: '侵入経路の特定には至りませんでした。',
    finds: [
      { quote: '侵入経路の特定には至りませんでした', value: { code: 'cause_unknown' }, status: 'confirmed' },
    ],
  },
  {
    text: '原因の完全な究明は困難な状況です。',
    finds: [{ quote: '原因の完全な究明は困難な', value: { code: 'cause_unknown' }, status: 'confirmed' }],
  },
  {
    text: '現時点では、原因は明らかになっておりません。',
    finds: [
      { quote: '原因は明らかになっておりません', value: { code: 'cause_unknown' }, status: 'confirmed' },
    ],
  },
  {
    text: '漏えいした情報の件数や内容は不明です。',
    finds: [{ quote: '件数や内容は不明です', value: { code: 'scope_unknown' }, status: 'confirmed' }],
  },
  {
    text: '流出した可能性のある情報の範囲は特定できておりません。',
    finds: [
      { quote: '情報の範囲は特定できておりません', value: { code: 'scope_unknown' }, status: 'confirmed' },
    ],
  },
  {
    text: '情報が閲覧されたかどうかは不明です。',
    finds: [{ quote: '閲覧されたかどうかは不明です', value: { code: 'leak_unknown' }, status: 'confirmed' }],
  },
  {
    text: '正確な時刻は不明ですが、12月3日の早朝と推定しております。',
    finds: [{ quote: '時刻は不明ですが', value: { code: 'time_unknown' }, status: 'confirmed' }],
  },
  {
    text: '件数には、本人が重複している可能性のあるものも含まれます。',
    finds: [{ quote: '重複している', value: { code: 'duplicates' }, status: 'possible' }],
  },
  {
    text: '上記の件数は延べ人数です。',
    finds: [{ quote: '延べ人', value: { code: 'duplicates' }, status: 'confirmed' }],
  },
  {
    text: '対象者数には重複があります。',
    finds: [{ quote: '重複があります', value: { code: 'duplicates' }, status: 'confirmed' }],
  },
  {
    text: '対象件数は、今後の調査により変動する可能性があります。',
    finds: [
      {
        quote: '対象件数は、今後の調査により変動する可能性があります',
        value: { code: 'number_may_change' },
        status: 'possible',
      },
    ],
  },
  {
    text: '件数は漏えいした可能性のある最大の件数であり、すべてが漏えいしたわけではありません。',
    finds: [
      {
        quote: '件数は漏えいした可能性のある最大の件数であり',
        value: { code: 'upper_bound' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '一件ごとに記載の全ての情報が含まれているわけではありません。',
    finds: [
      {
        quote: '全ての情報が含まれているわけではありません',
        value: { code: 'items_differ' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '漏えいした項目は、対象者ごとに異なります。',
    finds: [
      { quote: '項目は、対象者ごとに異なります', value: { code: 'items_differ' }, status: 'confirmed' },
    ],
  },
  {
    text: '次の項目のうち、いずれかひとつ以上が含まれます。',
    finds: [
      { quote: 'いずれかひとつ以上が含まれます', value: { code: 'items_differ' }, status: 'confirmed' },
    ],
  },
  {
    text: '被害の拡大を防ぐため、攻撃の詳細につきましては公表を差し控えさせていただきます。',
    finds: [
      {
        quote: '詳細につきましては公表を差し控えさせていただきます',
        value: { code: 'details_withheld', reason: 'secondary_damage' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '捜査上の機密保持の観点から、これ以上の詳細の開示は控えさせていただきます。',
    finds: [
      {
        quote: '詳細の開示は控えさせていただきます',
        value: { code: 'details_withheld', reason: 'investigation' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '個別のお客様に関する情報の開示は、機密保持の観点から差し控えさせていただきます。',
    finds: [
      {
        quote: '情報の開示は、機密保持の観点から差し控えさせていただきます',
        value: { code: 'details_withheld', reason: 'confidentiality' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '手口の模倣を防ぐ観点から、詳細は非公表とさせていただきます。',
    finds: [
      {
        quote: '詳細は非公表とさせていただきます',
        value: { code: 'details_withheld', reason: 'security' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'アカウントが不正に利用された方法は特定できておりません。',
    finds: [{ quote: '方法は特定できておりません', value: { code: 'cause_unknown' }, status: 'confirmed' }],
  },
  {
    text: 'どの会員様の情報が閲覧されたかについては、システムの仕様上、特定することができません。',
    finds: [
      {
        quote: '閲覧されたかについては、システムの仕様上、特定することができません',
        value: { code: 'leak_unknown' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'ログが削除された可能性があることから、影響の有無を慎重に調査しております。',
    finds: [{ quote: 'ログが削除された', value: { code: 'logs_lost' }, status: 'possible' }],
  },
  {
    text: '漏えいは確認されておりません。',
    finds: [],
    because: 'It denies; it is no limit.',
  },
  {
    text: '現時点で情報流出の事実は確認できておりません。',
    finds: [],
    because: 'It denies.',
  },
  {
    text: 'ご不明な点がございましたら、下記までお問い合わせください。',
    finds: [],
    because: 'A phrase of courtesy.',
  },
  {
    text: '連絡先が不明な方には、本公表をもってご連絡に代えさせていただきます。',
    finds: [],
    because: 'An address, and no limit of what is known.',
  },
  {
    text: '番号だけでは個人を特定することはできません。',
    finds: [],
    because: 'It says how little the data tell.',
  },
  {
    text: '不審なメールの開封はお控えください。',
    finds: [],
    because: 'Advice.',
  },
  {
    text: 'ご来館はお控えくださいますようお願いいたします。',
    finds: [],
    because: 'Advice.',
  },
  {
    text: '同様のご案内が重複して届く場合がございます。',
    finds: [],
    because: 'Letters.',
  },
  {
    text: '業績に与える影響は今後変動する可能性があります。',
    finds: [],
    because: 'Not the figures of the incident.',
  },
  {
    text: '対応はカード会社により異なります。',
    finds: [],
    because: 'Not the items.',
  },
  {
    text: 'ログインができない場合はご連絡ください。',
    finds: [],
    because: 'No log.',
  },
  {
    text: '不正プログラムの痕跡がないことを確認しました。',
    finds: [],
    because: 'No log.',
  },
  {
    text: '現在、原因を調査しております。',
    finds: [],
    because: 'It is being looked into.',
  },
  {
    text: '原因が特定でき次第、ご報告いたします。',
    finds: [],
    because: 'A promise.',
  },
  {
    text: 'パスワードの重複利用はお避けください。',
    finds: [],
    because: 'Advice.',
  },
  {
    text: 'ログを削除された形跡は確認されませんでした。',
    finds: [],
    because: 'It denies.',
  },
  {
    text: '現時点では、当会の情報が含まれていたかは判明しておりません。',
    finds: [
      { quote: '含まれていたかは判明しておりません', value: { code: 'leak_unknown' }, status: 'confirmed' },
    ],
  },
  {
    text: '本日時点において、新たな被害は判明しておりません。',
    finds: [],
    because: 'It denies.',
  },
  {
    text: 'システムの不正プログラムは残っておりません。',
    finds: [],
    because: 'No log.',
  },
  {
    text: '職員は延べ30回にわたり閲覧しておりました。',
    finds: [],
    because: 'Times, and no persons.',
  },
  {
    text: 'パスワードが第三者に知られた手段については、特定に至っておりません。',
    finds: [
      {
        quote: '手段については、特定に至っておりません',
        value: { code: 'cause_unknown' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '送信件数:約12,000件(調査中のため確定値ではありません)',
    finds: [{ quote: '確定値ではありません', value: { code: 'number_may_change' }, status: 'possible' }],
  },
]
