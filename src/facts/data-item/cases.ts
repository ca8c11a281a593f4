import type { CasesOf } from '../define-fact.ts'
import type { dataItem } from './index.ts'

export const cases: CasesOf<typeof dataItem> = [
  // Everyday verbs
  {
    text: '乗っ取られた管理画面では、利用者の氏名、搭乗便、電話番号を見ることができました。',
    finds: [
      { quote: '利用者の氏名', value: { code: 'name', by: 'statement' }, status: 'confirmed' },
      { quote: '電話番号', value: { code: 'phone', by: 'statement' }, status: 'confirmed' },
    ],
  },
  {
    text: '申込者の性別と年齢が国外のサーバーへ送られた可能性があります。',
    finds: [
      { quote: '性別', value: { code: 'gender', by: 'statement' }, status: 'possible' },
      { quote: '年齢', value: { code: 'age', by: 'statement' }, status: 'possible' },
    ],
  },
  {
    text: '社員の氏名が外部へ送られた記録はありません。',
    finds: [{ quote: '氏名', value: { code: 'name', by: 'statement' }, status: 'not_found' }],
  },
  {
    text: '担当者のIDとパスワードが第三者に知られたものとみられます。',
    finds: [],
    because: 'It is how the attacker came in.',
  },
  // A denial that is conceded, and what is said after it
  {
    text: '前回は漏えいは確認されていないとご説明しましたが、その後の調べで次の情報が漏えいした可能性のあることが判明しました。\n\n- 氏名\n- 口座番号',
    finds: [
      { quote: '氏名', value: { code: 'name', by: 'frame' }, status: 'possible' },
      { quote: '口座番号', value: { code: 'bank_account', by: 'frame' }, status: 'possible' },
    ],
  },
  // A table of marks
  {
    text: '次の情報が漏えいした可能性があります（〇は含まれるもの、－は含まれないもの）。\n\n|項目|会員|職員|\n|---|---|---|\n|住所|〇|－|\n|口座番号|－|－|',
    finds: [
      { quote: '住所', value: { code: 'address', by: 'frame' }, status: 'possible' },
      { quote: '口座番号', value: { code: 'bank_account', by: 'frame' }, status: 'ruled_out' },
    ],
  },
  // What is gone, and who may have seen it
  {
    text: '配達員が台帳を紛失しました。紛失した台帳に記載されていた情報は次のとおりです。拾った方に中身を見られるおそれがあります。\n\n紛失した情報\n- 氏名\n- 住所',
    finds: [
      { quote: '氏名', value: { code: 'name', by: 'frame' }, status: 'possible' },
      { quote: '住所', value: { code: 'address', by: 'frame' }, status: 'possible' },
    ],
  },
  {
    text: '宛先を打ち間違えて名簿を送りました。名簿には受講者の氏名、電話番号が記載されていました。',
    finds: [
      { quote: '氏名', value: { code: 'name', by: 'notice' }, status: 'confirmed' },
      { quote: '電話番号', value: { code: 'phone', by: 'notice' }, status: 'confirmed' },
    ],
  },
  // Lists of short entries, some of them without a name here
  {
    text: '### 漏えいした可能性のある情報\n氏名、搭乗便、被保険者番号',
    finds: [
      { quote: '氏名', value: { code: 'name', by: 'frame' }, status: 'possible' },
      { quote: '被保険者番号', value: { code: 'id_number', by: 'frame' }, status: 'possible' },
      { quote: '被保険者番号', value: { code: 'insurance_finance', by: 'frame' }, status: 'possible' },
    ],
  },
  {
    text: '### 漏えいした可能性のある情報\n介護の状況、家賃、部屋番号、納品先40社の名称、注文の品目',
    finds: [
      { quote: '介護の状況', value: { code: 'health', by: 'frame' }, status: 'possible' },
      { quote: '家賃', value: { code: 'insurance_finance', by: 'frame' }, status: 'possible' },
      { quote: '部屋番号', value: { code: 'address', by: 'frame' }, status: 'possible' },
      { quote: '名称', value: { code: 'business_secret', by: 'frame' }, status: 'possible' },
      { quote: '注文の品目', value: { code: 'purchase', by: 'frame' }, status: 'possible' },
    ],
  },
  {
    text: '検査結果、画像が漏えいした可能性があります。',
    finds: [
      { quote: '検査結果', value: { code: 'health', by: 'statement' }, status: 'possible' },
      { quote: '画像', value: { code: 'health', by: 'statement' }, status: 'possible' },
    ],
  },
  {
    text: '当社をかたる偽のメールが届いています。文面は次のようなものです。\n\n> お客様の口座番号と暗証番号が漏えいいたしました。',
    finds: [],
    because: 'A fake mail says it.',
  },
  {
    text: '犯行声明で弊社の社名が公開されました。',
    finds: [],
    because: 'The name of the victim is no information.',
  },
  {
    text: 'お客様の氏名、住所が漏えいした可能性があります。',
    finds: [
      { quote: 'お客様の氏名', value: { code: 'name', by: 'statement' }, status: 'possible' },
      { quote: '住所', value: { code: 'address', by: 'statement' }, status: 'possible' },
    ],
  },
  {
    text: '会員の個人情報（メールアドレス、生年月日等）が外部に流出したことを確認しました。',
    finds: [
      { quote: 'メールアドレス', value: { code: 'email', by: 'statement' }, status: 'confirmed' },
      { quote: '生年月日', value: { code: 'birth_date', by: 'statement' }, status: 'confirmed' },
    ],
  },
  {
    text: '漏えいした可能性のある情報は、学籍番号、成績です。',
    finds: [
      { quote: '学籍番号', value: { code: 'id_number', by: 'statement' }, status: 'possible' },
      { quote: '成績', value: { code: 'education', by: 'statement' }, status: 'possible' },
    ],
  },
  {
    text: '### 漏えいした可能性のある情報\n- 氏名\n- 電話番号\n- 注文履歴',
    finds: [
      { quote: '氏名', value: { code: 'name', by: 'frame' }, status: 'possible' },
      { quote: '電話番号', value: { code: 'phone', by: 'frame' }, status: 'possible' },
      { quote: '注文履歴', value: { code: 'purchase', by: 'frame' }, status: 'possible' },
    ],
  },
  {
    text: '以下の情報が外部に流出しました。\n\n会員番号・口座情報・性別',
    finds: [
      { quote: '会員番号', value: { code: 'id_number', by: 'frame' }, status: 'confirmed' },
      { quote: '口座情報', value: { code: 'bank_account', by: 'frame' }, status: 'confirmed' },
      { quote: '性別', value: { code: 'gender', by: 'frame' }, status: 'confirmed' },
    ],
  },
  {
    text: '情報が漏えいしたおそれがあります。\n\n対象情報：氏名、顔写真',
    finds: [
      { quote: '氏名', value: { code: 'name', by: 'frame' }, status: 'possible' },
      { quote: '顔写真', value: { code: 'photo', by: 'frame' }, status: 'possible' },
    ],
  },
  {
    text: '### 漏えいのおそれのある個人情報\n|対象|項目|\n|---|---|\n|従業員|給与、口座情報|\n|従業員の家族|氏名、年齢|',
    finds: [
      { quote: '給与', value: { code: 'hr', by: 'frame' }, status: 'possible' },
      { quote: '口座情報', value: { code: 'bank_account', by: 'frame' }, status: 'possible' },
      { quote: '氏名', value: { code: 'name', by: 'frame' }, status: 'possible' },
      { quote: '年齢', value: { code: 'age', by: 'frame' }, status: 'possible' },
      { quote: '氏名', value: { code: 'family', by: 'frame' }, status: 'possible' },
    ],
  },
  {
    text: '攻撃を受けたサーバーの情報が漏えいした可能性があります。同サーバーには患者様の氏名、診断名が保存されておりました。',
    finds: [
      { quote: '患者様の氏名', value: { code: 'name', by: 'notice' }, status: 'possible' },
      { quote: '診断名', value: { code: 'health', by: 'notice' }, status: 'possible' },
    ],
  },
  {
    text: 'クレジットカード情報は含まれておりません。',
    finds: [{ quote: 'クレジットカード情報', value: { code: 'card', by: 'statement' }, status: 'ruled_out' }],
  },
  {
    text: '当社ではクレジットカード番号およびセキュリティコードを保有しておりません。',
    finds: [
      { quote: 'クレジットカード番号', value: { code: 'card', by: 'statement' }, status: 'ruled_out' },
      { quote: 'セキュリティコード', value: { code: 'security_code', by: 'statement' }, status: 'ruled_out' },
    ],
  },
  {
    text: 'マイナンバーの漏えいは確認されておりません。',
    finds: [{ quote: 'マイナンバー', value: { code: 'my_number', by: 'statement' }, status: 'not_found' }],
  },
  {
    text: '氏名、メールアドレスが漏えいしましたが、口座情報は含まれておりません。',
    finds: [
      { quote: '氏名', value: { code: 'name', by: 'statement' }, status: 'confirmed' },
      { quote: 'メールアドレス', value: { code: 'email', by: 'statement' }, status: 'confirmed' },
      { quote: '口座情報', value: { code: 'bank_account', by: 'statement' }, status: 'ruled_out' },
    ],
  },
  {
    text: '次の情報は漏えいしていないことを確認しております。\n- 住所\n- パスワード',
    finds: [
      { quote: '住所', value: { code: 'address', by: 'frame' }, status: 'ruled_out' },
      { quote: 'パスワード', value: { code: 'password', by: 'frame' }, status: 'ruled_out' },
    ],
  },
  {
    text: '情報が漏えいした可能性があります。なお、流出した住所をお持ちの方へは郵送でお知らせしました。',
    finds: [],
    because: 'It describes people.',
  },
  {
    text: '情報が漏えいした可能性があります。流出した住所は当社の会員の方のものです。',
    finds: [{ quote: '住所', value: { code: 'address', by: 'statement' }, status: 'possible' }],
  },
  {
    text: '決済情報は外部の専用システムで管理しており、本件による影響はございません。',
    finds: [{ quote: '決済情報', value: { code: 'card', by: 'statement' }, status: 'ruled_out' }],
  },
  {
    text: '### 流出した情報\n|項目|会員|社員|\n|---|---|---|\n|氏名|〇|－|\n|性別|－|〇|',
    finds: [
      { quote: '氏名', value: { code: 'name', by: 'frame' }, status: 'confirmed' },
      { quote: '性別', value: { code: 'gender', by: 'frame' }, status: 'confirmed' },
    ],
  },
  {
    text: '情報が漏えいしたおそれがあります。氏名や口座番号を求められても回答しないでください。',
    finds: [],
    because: 'It says what somebody else may ask for.',
  },
  {
    text: 'お客様の個人情報が漏えいした可能性があります。',
    finds: [],
    because: 'General words name no item.',
  },
  {
    text: '同じパスワードをご利用の場合は、パスワードの変更をお願いいたします。',
    finds: [],
    because: 'It asks the reader to change it.',
  },
  {
    text: '第三者が他社サービスから流出したIDとパスワードを用いて不正にログインを試みました。',
    finds: [],
    because: 'They are the means of the attack.',
  },
  {
    text: '管理画面のログイン情報が窃取されたことにより、不正アクセスが行われました。',
    finds: [],
    because: 'It is the way in.',
  },
  {
    text: '当社から電話でクレジットカード番号や暗証番号をお聞きすることは一切ございません。',
    finds: [],
    because: 'It says what nobody would ask for.',
  },
  {
    text: '当サイトのクレジットカード決済を停止いたしました。',
    finds: [],
    because: 'It is a way of paying.',
  },
  {
    text: '対象となるお客様には、ご登録のメールアドレス宛に個別にご連絡を差し上げております。',
    finds: [],
    because: 'It is where the reader is written to.',
  },
  {
    text: '## お問い合わせ先\n担当部署：広報室\nメールアドレス：info@example.jp',
    finds: [],
    because: 'They are the addresses of a desk.',
  },
  {
    text: '個人情報が漏えいしました。\n\n## 再発防止策\n- パスワードポリシーの強化\n- アクセスログの監視',
    finds: [],
    because: 'They are measures.',
  },
  {
    text: 'クレジットカード情報の不正利用は確認されておりません。',
    finds: [],
    because: 'Its misuse is denied, not its exposure.',
  },
  {
    text: '氏名以外の情報は含まれておりません。',
    finds: [],
    because: 'Everything but this is denied.',
  },
  {
    text: '会議システムのパスワードが、本来閲覧できない元職員に伝えられました。',
    finds: [],
    because: 'What is denied is the right of the one who was told.',
  },
  {
    text: 'いずれの端末も、認証情報（ID、パスワード）の窃取につながるマルウェアに感染していないと判断しました。',
    finds: [],
    because: 'What is denied is that a machine was infected.',
  },
  {
    text: '個人情報が漏えいした可能性があります。\n\n対象は200件で、口座情報を含むものが120件、含まないものが80件です。',
    finds: [{ quote: '口座情報', value: { code: 'bank_account', by: 'notice' }, status: 'possible' }],
  },
  {
    text: '漏えいした可能性のある情報は、氏名、障がいの有無、給与口座です。',
    finds: [
      { quote: '氏名', value: { code: 'name', by: 'statement' }, status: 'possible' },
      { quote: '障がいの有無', value: { code: 'health', by: 'statement' }, status: 'possible' },
      { quote: '給与口座', value: { code: 'bank_account', by: 'statement' }, status: 'possible' },
    ],
  },
  {
    text: '個人情報を含むファイル（パスワードにより暗号化）が漏えいした可能性があります。',
    finds: [],
    because: 'The password keeps the file shut; it is not in it.',
  },
  {
    text: '漏えいした可能性のある情報は、ポイントカード番号です。',
    finds: [
      { quote: 'ポイントカード番号', value: { code: 'id_number', by: 'statement' }, status: 'possible' },
    ],
  },
  {
    text: '## 漏えいした情報\n\n- 会員番号、電話番号（氏名等及び住所は無し）',
    finds: [
      { quote: '会員番号', value: { code: 'id_number', by: 'frame' }, status: 'confirmed' },
      { quote: '電話番号', value: { code: 'phone', by: 'frame' }, status: 'confirmed' },
      { quote: '氏名', value: { code: 'name', by: 'statement' }, status: 'ruled_out' },
      { quote: '住所', value: { code: 'address', by: 'statement' }, status: 'ruled_out' },
    ],
  },
  {
    text: '画面に表示された窓口の電話番号が表示されていたため、電話をかけてしまいました。',
    finds: [],
    because: 'It is the number of the swindlers.',
  },
  {
    text: '## 閲覧された可能性があったが、閲覧が無いことが確認された情報\n\n- メールアドレス、生年月日',
    finds: [
      { quote: 'メールアドレス', value: { code: 'email', by: 'frame' }, status: 'ruled_out' },
      { quote: '生年月日', value: { code: 'birth_date', by: 'frame' }, status: 'ruled_out' },
    ],
  },
  {
    text: '名簿の一部が外部に流出しました。別途、会員情報が閲覧された可能性があります。当該会員情報には、氏名が含まれます。',
    finds: [{ quote: '氏名', value: { code: 'name', by: 'notice' }, status: 'possible' }],
  },
  {
    text: '会員情報が外部に流出しました。当該会員情報には、氏名が含まれます。',
    finds: [{ quote: '氏名', value: { code: 'name', by: 'notice' }, status: 'confirmed' }],
  },
  {
    text: '漏えいした可能性のある情報は氏名のみで、パスワードやクレジットカード情報は対象外です。',
    finds: [
      { quote: '氏名', value: { code: 'name', by: 'statement' }, status: 'possible' },
      { quote: 'パスワード', value: { code: 'password', by: 'statement' }, status: 'ruled_out' },
      { quote: 'クレジットカード情報', value: { code: 'card', by: 'statement' }, status: 'ruled_out' },
    ],
  },
  {
    text: '返金の手続きにつきまして、クレジットカード情報は補償の対象外です。',
    finds: [],
    because: 'It is no question of what was exposed.',
  },
  {
    text: 'メールボックス内の情報が閲覧された可能性があります。',
    finds: [
      {
        quote: 'メールボックス内の情報',
        value: { code: 'mail_content', by: 'statement' },
        status: 'possible',
      },
    ],
  },
  {
    text: 'メールの本文や添付ファイルが閲覧された可能性があります。',
    finds: [
      { quote: 'メールの本文', value: { code: 'mail_content', by: 'statement' }, status: 'possible' },
      { quote: '添付ファイル', value: { code: 'mail_content', by: 'statement' }, status: 'possible' },
    ],
  },
  { text: 'メールの本文や添付ファイルを開かないようお願いいたします。', finds: [], because: 'It is advice.' },
  {
    text: '別のお客様の氏名、住所が記載された請求書を誤って郵送しました。',
    finds: [
      { quote: 'お客様の氏名', value: { code: 'name', by: 'notice' }, status: 'confirmed' },
      { quote: '住所', value: { code: 'address', by: 'notice' }, status: 'confirmed' },
    ],
  },
  {
    text: '### 漏えいした個人情報\n当該端末に保存されていた、又は参照可能であった以下の個人情報の一部が、第三者により閲覧されたことが確認されています。\n\n氏名、電話番号、メールアドレス',
    finds: [
      { quote: '氏名', value: { code: 'name', by: 'frame' }, status: 'confirmed' },
      { quote: '電話番号', value: { code: 'phone', by: 'frame' }, status: 'confirmed' },
      { quote: 'メールアドレス', value: { code: 'email', by: 'frame' }, status: 'confirmed' },
    ],
  },
  {
    text: '不正アクセスされた可能性のある情報は、代表者様の氏名、事業所の所在地等で、クレジットカード情報は含まれておりません。',
    finds: [
      { quote: '代表者様の氏名', value: { code: 'name', by: 'statement' }, status: 'possible' },
      { quote: '所在地', value: { code: 'address', by: 'statement' }, status: 'possible' },
      { quote: 'クレジットカード情報', value: { code: 'card', by: 'statement' }, status: 'ruled_out' },
    ],
  },
  {
    text: '第三者がお客様の氏名、住所を取得していたことが判明しました。',
    finds: [
      { quote: 'お客様の氏名', value: { code: 'name', by: 'statement' }, status: 'confirmed' },
      { quote: '住所', value: { code: 'address', by: 'statement' }, status: 'confirmed' },
    ],
  },
  {
    text: '当社がお客様の氏名、住所を取得する際には、同意をいただいております。',
    finds: [],
    because: 'It is no incident.',
  },
  {
    text: 'カード決済に関する情報は当社では保持していないため、影響はありません。',
    finds: [
      { quote: 'カード決済に関する情報', value: { code: 'card', by: 'statement' }, status: 'ruled_out' },
    ],
  },
  {
    text: '## 流出した可能性のある情報\n含まれる可能性のある情報は、氏名、住所、その他ご希望の条件などの一部で、クレジットカード情報の流出は確認されておりません。',
    finds: [
      { quote: '氏名', value: { code: 'name', by: 'frame' }, status: 'possible' },
      { quote: '住所', value: { code: 'address', by: 'frame' }, status: 'possible' },
      { quote: 'クレジットカード情報', value: { code: 'card', by: 'statement' }, status: 'not_found' },
    ],
  },
  {
    text: '業務で使用するID（メールアドレス）やパスワードが流出したことが判明いたしました。',
    finds: [
      { quote: 'ID', value: { code: 'id_number', by: 'statement' }, status: 'confirmed' },
      { quote: 'メールアドレス', value: { code: 'email', by: 'statement' }, status: 'confirmed' },
      { quote: 'パスワード', value: { code: 'password', by: 'statement' }, status: 'confirmed' },
    ],
  },
  {
    text: '原因は、職員のアカウントのパスワード漏えいによるものと推定されます。',
    finds: [],
    because: 'It is the way in.',
  },
  {
    text: '役職員の氏名及び所属が漏えいした可能性を否定できません。',
    finds: [
      { quote: '職員の氏名', value: { code: 'name', by: 'statement' }, status: 'possible' },
      { quote: '所属', value: { code: 'workplace', by: 'statement' }, status: 'possible' },
    ],
  },
  {
    text: '不正アクセスがあり、利用団体のご担当者に関する個人情報（氏名・メールアドレス等）およびシステムに関係する情報が漏えいした可能性があるという事案が発生いたしました。',
    finds: [
      { quote: '氏名', value: { code: 'name', by: 'statement' }, status: 'possible' },
      { quote: 'メールアドレス', value: { code: 'email', by: 'statement' }, status: 'possible' },
      { quote: 'システムに関係する情報', value: { code: 'technical', by: 'statement' }, status: 'possible' },
    ],
  },
]
