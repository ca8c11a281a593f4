import type { CasesOf } from '../define-fact.ts'
import type { serviceImpact } from './index.ts'

export const cases: CasesOf<typeof serviceImpact> = [
  {
    text: '現在、受注および出荷業務を停止しております。',
    finds: [
      {
        quote: '受注および出荷業務を停止しております',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '安全が確認されるまで、オンラインショップを一時閉鎖いたしました。',
    finds: [
      {
        quote: 'オンラインショップを一時閉鎖いたしました',
        value: { impact: 'suspended', firmness: 'event' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '予約サイトがご利用いただけない状態となっております。',
    finds: [
      {
        quote: '予約サイトがご利用いただけない状態',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '当院の公式サイトが外部からのサイバー攻撃を受けており、閲覧できない状態となっております。',
    finds: [
      {
        quote: '公式サイトが外部からのサイバー攻撃を受けており、閲覧できない状態',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '第三者が会員の情報を閲覧できない状態となっております。',
    finds: [],
    because: 'Outsiders see nothing; the service is there.',
  },
  {
    text: '影響範囲の調査とシステムの復旧作業を進めております。',
    finds: [
      {
        quote: '影響範囲の調査とシステムの復旧作業を進めております',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'カード決済の再開日につきましては、決定次第お知らせいたします。',
    finds: [
      {
        quote: 'カード決済の再開日につきましては、決定次第',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '直ちに当該サーバーをネットワークから遮断するとともに、調査を開始しました。',
    finds: [
      {
        quote: '直ちに当該サーバーをネットワークから遮断するとともに',
        value: { impact: 'suspended', firmness: 'cut-off' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '安全が確認されたシステムから順次、稼働を再開しております。',
    finds: [
      {
        quote: '安全が確認されたシステムから順次、稼働',
        value: { impact: 'partly_restored', firmness: 'lasting' },
        status: 'confirmed',
      },
      {
        quote: '稼働を再開しております',
        value: { impact: 'partly_restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '受注システムが使えないため、手作業で受注業務を行っております。',
    finds: [
      {
        quote: '受注システムが使えないため、手作業で受注業務を行っております',
        value: { impact: 'partly_restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '当社のシステムは4月1日までにすべて復旧しております。',
    finds: [
      {
        quote: '当社のシステムは4月1日までにすべて復旧しております',
        value: { impact: 'restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '12時よりサービスを再開いたします。',
    finds: [
      {
        quote: '12時よりサービスを再開いたします',
        value: { impact: 'restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '現在はサイトの復旧作業が完了し、通常どおりご利用いただけます。',
    finds: [
      {
        quote: '現在はサイトの復旧作業が完了',
        value: { impact: 'restored', firmness: 'lasting' },
        status: 'confirmed',
      },
      {
        quote: '現在はサイトの復旧作業が完了し、通常どおりご利用いただけます',
        value: { impact: 'restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '当社の生産および販売活動への影響はございません。',
    finds: [
      {
        quote: '当社の生産および販売活動への影響はございません',
        value: { impact: 'none', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '店舗は通常どおり営業しております。',
    finds: [
      {
        quote: '店舗は通常どおり営業しております',
        value: { impact: 'none', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '業務停止に至る被害は確認されておらず、引き続き調査を進めます。',
    finds: [
      {
        quote: '業務停止に至る被害は確認されておらず',
        value: { impact: 'none', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  { text: '本件による業績への影響は軽微です。', finds: [], because: 'Business results are no service.' },
  {
    text: '各種システムへの影響がないか確認を進めております。',
    finds: [],
    because: 'It is still being looked into.',
  },
  { text: '該当するアカウントを停止しました。', finds: [], because: 'An account is no service.' },
  { text: '今後も安心してご利用いただけるよう努めてまいります。', finds: [], because: 'It is a promise.' },
  { text: '復旧訓練を定期的に実施いたします。', finds: [], because: 'It is a measure.' },
  {
    text: '攻撃に使われた不正な配信は停止しています。',
    finds: [],
    because: 'The attack has stopped, not a service.',
  },
  {
    text: '委託先のみほん印刷株式会社はサーバーを遮断しました。',
    finds: [],
    because: 'It is another firm’s system.',
  },
  {
    text: '現在は復旧作業を終え、サイトは通常どおりご利用いただける状態に復旧しております。',
    finds: [
      {
        quote: '現在は復旧作業を終え',
        value: { impact: 'restored', firmness: 'lasting' },
        status: 'confirmed',
      },
      {
        quote: 'サイトは通常どおりご利用いただける状態',
        value: { impact: 'restored', firmness: 'lasting' },
        status: 'confirmed',
      },
      {
        quote: 'サイトは通常どおりご利用いただける状態に復旧しております',
        value: { impact: 'restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '同日中に（一部のページは削除）改修を行い、現在は正常な運用を再開しております。',
    finds: [
      {
        quote: '現在は正常な運用を再開しております',
        value: { impact: 'restored', firmness: 'lasting' },
        status: 'confirmed',
      },
      {
        quote: '現在は正常な運用を再開しております',
        value: { impact: 'restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '3月末から事業が以前のようには復旧できておらず、ご迷惑をおかけしております。',
    finds: [
      {
        quote: '3月末から事業が以前のようには復旧できておらず',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '商品の供給は通常どおり継続しております。',
    finds: [
      {
        quote: '商品の供給は通常どおり継続しております',
        value: { impact: 'none', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'ネットワークの一部復旧について、お知らせいたします。',
    finds: [
      {
        quote: 'ネットワークの一部復旧について',
        value: { impact: 'partly_restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '（一部の店舗を除く）すべての営業を再開いたしました。',
    finds: [
      {
        quote: '（一部の店舗を除く）すべての営業を再開いたしました',
        value: { impact: 'partly_restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '一部サーバー内の文書が暗号化されましたが、業務を継続しております。',
    finds: [
      {
        quote: '一部サーバー内の文書が暗号化されましたが、業務を継続しております',
        value: { impact: 'none', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '一部機能に障害が出ており、手作業により業務を継続しております。',
    finds: [
      {
        quote: '一部機能に障害が出ており、手作業により業務を継続しております',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
      {
        quote: '一部機能に障害が出ており、手作業により業務を継続しております',
        value: { impact: 'partly_restored', firmness: 'lasting' },
        status: 'confirmed',
      },
      {
        quote: '手作業により業務を継続しております',
        value: { impact: 'partly_restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'サーバー内のファイルが暗号化され、アクセスできない状態となりました。',
    finds: [],
    because: 'Files that cannot be opened are no service.',
  },
  {
    text: 'サーバーの停止により、基幹システムにアクセスできない状態となっております。',
    finds: [
      { quote: 'サーバーの停止', value: { impact: 'suspended', firmness: 'event' }, status: 'confirmed' },
      {
        quote: '基幹システムにアクセスできない状態',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '掲載先はダークウェブ（一般的な方法ではアクセスが困難なインターネット領域）です。',
    finds: [],
    because: 'It explains what a dark web is.',
  },
  {
    text: '対象のアカウントは、1月9日をもって停止としております。',
    finds: [],
    because: 'An account is no service.',
  },
  {
    text: '外部のサービスへのデータの蓄積を停止しました。',
    finds: [],
    because: 'The flow of data to elsewhere is stopped as a measure.',
  },
  {
    text: 'ファイアウォールの一部の機能が停止した状態でした。',
    finds: [],
    because: 'A gap in the defence is no service.',
  },
  {
    text: '配信を停止しているお客様へもお送りしております。',
    finds: [],
    because: 'They are customers who chose so.',
  },
  {
    text: 'このため当社のホームページはメンテナンス中としており、臨時のページを設けております。',
    finds: [
      {
        quote: 'このため当社のホームページはメンテナンス中としており',
        value: { impact: 'suspended', firmness: 'event' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '復旧まで今しばらくお待ちくださいますようお願いいたします。',
    finds: [
      {
        quote: '復旧まで今しばらくお待ち',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '下記のとおりサイトを再開します。',
    finds: [
      {
        quote: '下記のとおりサイトを再開します',
        value: { impact: 'restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '4月1日に発生いたしました当社サービスの停止につきまして、深くお詫び申し上げます。',
    finds: [],
    because: 'An apology names what is over.',
  },
  {
    text: '5月10日にシステム障害が発生し、調査の結果、不正アクセスと判明しました。',
    finds: [],
    because: 'It tells how the attack came to light.',
  },
  {
    text: 'このたび、当社のシステム障害が発生しましたことをお知らせいたします。',
    finds: [
      {
        quote: '当社のシステム障害が発生しましたことをお',
        value: { impact: 'suspended', firmness: 'event' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '不正アクセスを確認後、システム会社において通信遮断の措置を行いました。',
    finds: [],
    because: 'It is another firm’s measure.',
  },
  {
    text: 'お客様の口座情報や取引情報への直接的な影響は確認されておりません。',
    finds: [],
    because: 'Information is no service.',
  },
  {
    text: 'クレジットカード情報につきましては、システム上では保有しておらず、影響はございません。',
    finds: [],
    because: 'Information is no service.',
  },
  {
    text: '業務での利用に支障がないことを判断したうえで、来週より使用を始めます。',
    finds: [],
    because: 'It is the condition of a plan.',
  },
  {
    text: 'パソコンは通常どおり使用できる状態に戻りました。',
    finds: [],
    because: 'One computer is no service.',
  },
  {
    title: '業務委託先における不正アクセスに関するお知らせ',
    text: '甲斐印刷社からは、被害の全容把握および復旧に向けた対応を進めているとの報告を受けております。',
    finds: [],
    because: 'It is the system of a firm that does work for the publisher.',
  },
  {
    text: '本格的な業務の復旧に向けて準備を進めております。',
    finds: [
      {
        quote: '本格的な業務の復旧に向けて',
        value: { impact: 'partly_restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '現在も予約受付を継続しております。',
    finds: [
      {
        quote: '現在も予約受付を継続しております',
        value: { impact: 'none', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '堅調な受注を継続しております。',
    finds: [],
    because: 'It is business results, not a service.',
  },
  {
    text: '15日10時より全商品の受注、および出荷業務を再開いたします。',
    finds: [
      {
        quote: '15日10時より全商品の受注、および出荷業務を再開いたします',
        value: { impact: 'restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '不正アクセスにより障害が起き、一部のサービスが提供できない状態です。',
    finds: [
      {
        quote: '一部のサービスが提供できない状態で',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '現在は別のサーバーを設け、安全を確かめたのちサービスを再開しております。',
    finds: [
      {
        quote: '安全を確かめたのちサービスを再開しております',
        value: { impact: 'restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'このたび一連の復旧対応と報告が完了しました。',
    finds: [
      {
        quote: 'このたび一連の復旧対応と報告が完了しました',
        value: { impact: 'restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '別の環境において控えから復元し、業務用サーバーを稼働することが出来ております。',
    finds: [
      {
        quote: '業務用サーバーを稼働することが出来ております',
        value: { impact: 'restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '予約サイトは止めたままです。',
    finds: [
      {
        quote: '予約サイトは止めたままで',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '製造と出荷は平常どおりです。',
    finds: [
      {
        quote: '製造と出荷は平常どおりです',
        value: { impact: 'none', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'サービス内のこのたびの事態を厳粛に受け止め、再発防止に努めます。',
    finds: [],
    because: 'Taking something seriously stops no service.',
  },
  {
    text: '速やかにネットワークを遮断し、当該パソコンを調べました。',
    finds: [],
    because: 'One machine was taken off the network, and no service.',
  },
  {
    text: '被害のあったシステムは、通常業務に使用している環境とは別に設けた試験用のものです。',
    finds: [],
    because: 'It says what usual business uses, not that it goes on.',
  },
  {
    text: 'ホームページに一部エラーが出る等の不具合が発生していることを確認しました。',
    finds: [],
    because: 'A failure that was noticed tells how it came to light.',
  },
  {
    text: '受付のサイトの利用を制限しております。',
    finds: [
      {
        quote: '受付のサイトの利用を制限しております',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '社外からのサイトへのアクセスを制限しております。',
    finds: [],
    because: 'A defence that closes nothing to its users.',
  },
  {
    text: '現在もシステムの復旧には至っておりません。',
    finds: [
      {
        quote: '現在もシステムの復旧には至っておりません',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '会員サイトは現在メンテナンス中とさせていただいております。',
    finds: [
      {
        quote: '会員サイトは現在メンテナンス中とさせていただいております',
        value: { impact: 'suspended', firmness: 'event' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '出荷については、8割程度まで回復しております。',
    finds: [
      {
        quote: '8割程度まで回復しております',
        value: { impact: 'partly_restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'サイトの不具合はすでに解消しております。',
    finds: [
      {
        quote: 'サイトの不具合はすでに解消しております',
        value: { impact: 'restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '疑いは解消しております。',
    finds: [],
    because: 'A doubt that is gone restores no service.',
  },
  {
    text: '基幹システムは復旧しましたが、一部のサービスは引き続き停止しております。',
    finds: [
      {
        quote: '基幹システムは復旧しました',
        value: { impact: 'restored', firmness: 'lasting' },
        status: 'confirmed',
      },
      {
        quote: '一部のサービスは引き続き停止しております',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '他のシステムへの影響はなく、業務は継続しております。',
    finds: [
      {
        quote: '他のシステムへの影響はなく、業務は継続しております',
        value: { impact: 'none', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '当面、オンラインサービスの新規利用を制限させていただきます。',
    finds: [
      {
        quote: 'オンラインサービスの新規利用を制限させていただきます',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '一部の決済サービスを除きご利用が可能であり、店舗は通常通り営業いたします。',
    finds: [
      {
        quote: '店舗は通常通り営業いたします',
        value: { impact: 'partly_restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '外部専門機関の支援のもと復旧対応を進めるとともに、対策を段階的に実施してまいりました。',
    finds: [],
    because: 'It tells what went on until now.',
  },
  {
    text: '現時点では、問題発生前の状態に回復させることができております。',
    finds: [
      {
        quote: '問題発生前の状態に回復させることができております',
        value: { impact: 'restored', firmness: 'lasting' },
      },
    ],
  },
  {
    text: '登録フォームについては、改修中です。',
    finds: [
      { quote: '登録フォームについては、改修中です', value: { impact: 'suspended', firmness: 'lasting' } },
    ],
  },
  {
    text: '業務の継続に必要な生産体制については、支障のない状態を維持しております。',
    finds: [
      {
        quote: '業務の継続に必要な生産体制については、支障のない状態',
        value: { impact: 'none', firmness: 'lasting' },
      },
    ],
  },
  {
    text: '業務に支障のないよう対応してまいります。',
    finds: [],
    because: 'It is an aim.',
  },
  {
    text: '攻撃をすべて除去し、サイトは正常な状態となっております。',
    finds: [
      { quote: 'サイトは正常な状態となっております', value: { impact: 'restored', firmness: 'lasting' } },
    ],
  },
  {
    text: '現在、電子納品を一時的に停止しております。',
    finds: [
      { quote: '電子納品を一時的に停止しております', value: { impact: 'suspended', firmness: 'lasting' } },
    ],
  },
  {
    text: '新しい端末の安全を確かめ、段階的に業務利用を開始しました。',
    finds: [{ quote: '段階的に業務利用', value: { impact: 'partly_restored', firmness: 'lasting' } }],
  },
  {
    text: '海外からご利用のお客様は接続できない地域がございます。',
    finds: [
      {
        quote: '海外からご利用のお客様は接続できない地域がございます',
        value: { impact: 'partly_restored', firmness: 'lasting' },
      },
    ],
  },
  {
    text: '朝、サーバーのデータにアクセスできない状態との報告を受けました。',
    finds: [],
    because: 'It is how it came to light.',
  },
  {
    text: '対策ソフトを利用できない端末は接続不可へと変更しました。',
    finds: [],
    because: 'It is a measure.',
  },
  {
    text: '端末の監視を行いながら電子取引の制限を解除しました。',
    finds: [
      {
        quote: '端末の監視を行いながら電子取引の制限を解除しました',
        value: { impact: 'restored', firmness: 'lasting' },
      },
    ],
  },
  {
    text: 'ようやくサイトの復活が出来ました。',
    finds: [{ quote: 'ようやくサイトの復活が出来まし', value: { impact: 'restored', firmness: 'lasting' } }],
  },
  {
    text: '直ちにサーバーをネットワークから遮断しました。専門会社による調査が完了しました。',
    finds: [],
    because: 'The inquiry is over, and of today nothing is said.',
  },
  {
    text: '直ちにサーバーをネットワークから遮断しました。専門会社による調査を進めております。',
    finds: [
      {
        quote: '直ちにサーバーをネットワークから遮断しまし',
        value: { impact: 'suspended', firmness: 'cut-off' },
      },
    ],
  },
  {
    text: '復旧作業につきましては、6月20日までに完了しております。',
    finds: [
      {
        quote: '復旧作業につきましては、6月20日までに完了',
        value: { impact: 'restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '会員サイトやスマートフォンアプリなどが利用できない状態となっております。',
    finds: [
      {
        quote: '会員サイトやスマートフォンアプリなどが利用できない状態',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '業務用のスマートフォンが利用できない状態となっております。',
    finds: [],
    because: 'One device is no service.',
  },
  {
    text: '現在は全ての業務が正常に稼働しております。',
    finds: [
      {
        quote: '現在は全ての業務が正常に稼働しております',
        value: { impact: 'restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '本件の発生後も、全ての業務が正常に稼働しております。',
    finds: [
      {
        quote: '全ての業務が正常に稼働しております',
        value: { impact: 'none', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '復旧作業を進め、翌日にはシステムを復旧することができました。',
    finds: [
      { quote: '復旧作業を進め', value: { impact: 'suspended', firmness: 'lasting' }, status: 'confirmed' },
      {
        quote: '翌日にはシステムを復旧することができました',
        value: { impact: 'restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '住民票の交付は、当面の間、お休みさせていただきます。',
    finds: [
      {
        quote: '当面の間、お休みさせていただきます',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '外来の診療は本日も取りやめております。',
    finds: [
      {
        quote: '外来の診療は本日も取りやめております',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '写真の焼き増しは、しばらくの間ストップしております。',
    finds: [
      {
        quote: 'しばらくの間ストップしております',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '当面、講習の募集を中断しております。',
    finds: [
      {
        quote: '講習の募集を中断しております',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'お申し込みは停止の措置をとっております。',
    finds: [
      {
        quote: 'お申し込みは停止の措置をとっております',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '学内の学習システムは、当分のあいだ使うことができません。',
    finds: [
      {
        quote: '当分のあいだ使うことができません。',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'ポータルへのログインを一時的に受け付けておりません。',
    finds: [
      {
        quote: 'ポータルへのログインを一時的に受け付けておりません',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'お振込みは、現在ご利用になれません。',
    finds: [
      {
        quote: '現在ご利用になれません。',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '乗船の予約システムがダウンしております。',
    finds: [
      {
        quote: '乗船の予約システムがダウンしております',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '電子カルテが立ち上がらない状況です。',
    finds: [
      {
        quote: '電子カルテが立ち上がらない状況で',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '新規の患者さまの受け入れはお断りしております。',
    finds: [
      {
        quote: '新規の患者さまの受け入れはお断りしております',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '受け入れを制限せざるを得ない状況です。',
    finds: [
      {
        quote: '受け入れを制限せざるを得ない',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '復旧の時期は今のところ分かっておりません。',
    finds: [
      {
        quote: '復旧の時期は今のところ分かっておりません',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '紙の台帳により受付を続けております。',
    finds: [
      {
        quote: '紙の台帳により受付を続けております',
        value: { impact: 'partly_restored', firmness: 'lasting' },
        status: 'confirmed',
      },
      {
        quote: '紙の台帳により受付を続けております',
        value: { impact: 'none', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '商品の発送に通常より一週間ほどお時間をいただいております。',
    finds: [
      {
        quote: '商品の発送に通常より一週間ほどお時間をいただいております',
        value: { impact: 'partly_restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '診療の時間を短縮して行っております。',
    finds: [
      {
        quote: '診療の時間を短縮して行っております',
        value: { impact: 'partly_restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '窓口に限って予約を承っております。',
    finds: [
      {
        quote: '窓口に限って予約を承っております',
        value: { impact: 'partly_restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '受注の約七割が復旧いたしました。',
    finds: [
      {
        quote: '受注の約七割が復旧いたしました',
        value: { impact: 'partly_restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '点検の済んだ店から順次、営業の再開をすすめております。',
    finds: [
      {
        quote: '営業の再開をすすめております',
        value: { impact: 'partly_restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'ウェブ予約を除くすべてのサービスは使えるようになっております。',
    finds: [
      {
        quote: 'ウェブ予約を除くすべてのサービスは使えるようになっております',
        value: { impact: 'partly_restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '主要な機能から段階的に使えるようにしております。',
    finds: [
      {
        quote: '主要な機能から段階的に使えるようにしております',
        value: { impact: 'partly_restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '学内のネットワークは元どおり使える状態となりました。',
    finds: [
      {
        quote: '学内のネットワークは元どおり使える状態となりまし',
        value: { impact: 'restored', firmness: 'lasting' },
        status: 'confirmed',
      },
      {
        quote: '学内のネットワークは元どおり使える状態となりまし',
        value: { impact: 'restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '止めておりました予約の受付を、本日より改めて始めました。',
    finds: [
      {
        quote: '本日より改めて始めました',
        value: { impact: 'restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '当サイトを再公開いたしました。',
    finds: [
      {
        quote: '当サイトを再公開いたしました',
        value: { impact: 'restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '閲覧の不具合は解消され、ご迷惑をおかけしました。',
    finds: [
      {
        quote: '閲覧の不具合は解消され、',
        value: { impact: 'restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '現時点では、通常どおりの運用を行っております。',
    finds: [
      {
        quote: '現時点では、通常どおりの運用を行っております',
        value: { impact: 'restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '船の運航に支障は生じておりません。',
    finds: [
      {
        quote: '船の運航に支障は生じておりません',
        value: { impact: 'none', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '製造ラインは止まっておらず、作業を行っています。',
    finds: [
      {
        quote: '製造ラインは止まっておらず',
        value: { impact: 'none', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '本件によって止まったサービスはございません。',
    finds: [
      {
        quote: '本件によって止まったサービスはございません',
        value: { impact: 'none', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '店舗では問題なくお買い物が行われています。',
    finds: [
      {
        quote: '店舗では問題なくお買い物が行われています',
        value: { impact: 'none', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '通販は別の仕組みで動いており、これまでと変わりなくお使いいただけます。',
    finds: [
      {
        quote: '通販は別の仕組みで動いており、これまでと変わりなくお使いいただけます',
        value: { impact: 'none', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '当会では、取引を当面停止することとし、先方に伝えました。',
    finds: [],
    because: 'Dealings with another firm are no service.',
  },
  {
    text: 'その職員の端末は使用を停止し、点検に回しました。',
    finds: [],
    because: 'One computer is no service.',
  },
  {
    text: '口座番号だけではお引き出しはできません。',
    finds: [],
    because: 'It says what cannot be done with it, not what is shut.',
  },
  {
    text: '申請システムのサーバーがダウンしていることが確認されたことから、調査を開始しました。',
    finds: [],
    because: 'It tells how the attack came to light.',
  },
  {
    text: 'このため共有のサーバーが暗号化され、閲覧できない状態となったことを確認しました。',
    finds: [],
    because: 'Files on a server are no service.',
  },
  {
    text: '広告の表示を停止しました。',
    finds: [],
    because: 'An advertisement is no service.',
  },
  {
    text: '捜査に支障が及ぶおそれがあるため、詳細は公表を控えます。',
    finds: [],
    because: 'It is the inquiry, not a service.',
  },
  {
    text: '取材はお断りしております。',
    finds: [],
    because: 'Interviews are no service.',
  },
  {
    text: 'お問い合わせは電話に限って受け付けております。',
    finds: [],
    because: 'It is how to ask.',
  },
  {
    text: '夏季休業中のお問い合わせにはお答えできません。',
    finds: [],
    because: 'A holiday is no closing.',
  },
  {
    text: '紙の通知をお送りする対応を予定しております。',
    finds: [],
    because: 'It is how people are told.',
  },
  {
    text: '設定を元に戻しました。',
    finds: [],
    because: 'A setting is no service.',
  },
  {
    text: '原因の調査にお時間をいただいております。',
    finds: [],
    because: 'It is the inquiry that takes time.',
  },
  {
    text: '当該アプリからの通信を遮断するとともに、原因の特定を進めております。',
    finds: [],
    because: 'A way in was closed, and no service.',
  },
  {
    title: '取引先企業における情報漏えいの可能性について',
    text: '問題のサーバーについては、先方でネットワークから切り離したとの説明がありました。',
    finds: [],
    because: 'It is another firm’s measure.',
  },
  {
    text: '印刷の委託先で感染が見つかり、その日のうちにサーバーをネットワークから切り離しました。',
    finds: [],
    because: 'It is another firm’s measure.',
  },
  {
    text: '当該サイトを停止のうえ、原因を調べております。',
    finds: [
      {
        quote: '当該サイトを停止のうえ',
        value: { impact: 'suspended', firmness: 'event' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '4月10日より電話とファックスによる受付を始めました。',
    finds: [
      {
        quote: '4月10日より電話とファックスによる受付を始めまし',
        value: { impact: 'partly_restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'お客様にご提供しているサービスは継続して稼働しております。',
    finds: [
      {
        quote: 'お客様にご提供しているサービスは継続して稼働しております',
        value: { impact: 'none', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '学校の運営に支障はございません。',
    finds: [
      {
        quote: '学校の運営に支障はございません',
        value: { impact: 'none', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '現在もご利用いただくことができません。',
    finds: [
      {
        quote: '現在もご利用いただくことができません。',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'メールは利用できる状態になりました。',
    finds: [
      {
        quote: 'メールは利用できる状態になりまし',
        value: { impact: 'restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'システムは縮退運転により稼働しております。',
    finds: [
      {
        quote: 'システムは縮退運転により稼働しております',
        value: { impact: 'partly_restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '当該アカウントの調査は継続して行っております。',
    finds: [],
    because: 'An inquiry goes on, and no business.',
  },
  {
    text: '「弊店は営業を停止し、店舗を引き払いました」という虚偽の投稿がなされました。',
    finds: [],
    because: 'It is what a forger wrote.',
  },
  {
    text: '当社が業務を委託している乙印刷において、サーバーが感染しました。同社は当該サーバーを停止しました。',
    finds: [],
    because: 'It is another firm’s system.',
  },
  {
    text: '以下の対応を実施しました。\n\n- 感染したサーバーの停止\n- 関係者への説明',
    finds: [],
    because: 'It is one of the measures that are done.',
  },
  {
    text: 'サーバーの復旧作業中につき、ご不便をおかけします。',
    finds: [
      {
        quote: 'サーバーの復旧作業中につき',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '店舗は通常営業しております。',
    finds: [
      {
        quote: '店舗は通常営業しております',
        value: { impact: 'none', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '船は通常どおり運航しております。',
    finds: [
      {
        quote: '船は通常どおり運航しております',
        value: { impact: 'none', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'メールでのお問い合わせをお受けすることができません。',
    finds: [
      {
        quote: 'メールでのお問い合わせをお受けすることができません',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '再開の見通しは立っておりません。',
    finds: [
      {
        quote: '再開の見通しは立っておりません',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '事業の設備への影響は認められておりません。',
    finds: [
      {
        quote: '事業の設備への影響は認められておりません',
        value: { impact: 'none', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '一部製品の出荷を始めております。',
    finds: [
      {
        quote: '一部製品の出荷を始めております',
        value: { impact: 'partly_restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '当面は予約の患者様のみとさせていただきます。',
    finds: [
      {
        quote: '当面は予約の患者様のみとさせていただきま',
        value: { impact: 'partly_restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '受発注のシステムは仮復旧の状態で運用しております。',
    finds: [
      {
        quote: '受発注のシステムは仮復旧の状態で',
        value: { impact: 'partly_restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'お支払いは従来どおり可能です。',
    finds: [
      {
        quote: 'お支払いは従来どおり可能です',
        value: { impact: 'none', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '数量限定の福袋の販売を開始しました。',
    finds: [],
    because: 'It is a sale, and no resumption.',
  },
  {
    text: '当該メールアドレスの使用を取りやめました。',
    finds: [],
    because: 'An address is no service.',
  },
  {
    text: '弊社の委託先が運営するシステムにおいて不正アクセスがあり、同システムは停止されました。',
    finds: [],
    because: 'It is another firm’s system.',
  },
  {
    text: '業務への影響：なし',
    finds: [
      { quote: '業務への影響：なし', value: { impact: 'none', firmness: 'lasting' }, status: 'confirmed' },
    ],
  },
  {
    text: '## サービスへの影響\n現時点でございません。',
    finds: [
      { quote: 'サービスへの影響', value: { impact: 'none', firmness: 'lasting' }, status: 'confirmed' },
    ],
  },
  {
    text: '■停止しているサービス\n・会員登録',
    finds: [
      {
        quote: '停止しているサービス',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '■再開時期\n未定',
    finds: [{ quote: '再開時期', value: { impact: 'suspended', firmness: 'lasting' }, status: 'confirmed' }],
  },
  {
    text: '外来診療：通常どおり',
    finds: [
      { quote: '外来診療：通常どおり', value: { impact: 'none', firmness: 'lasting' }, status: 'confirmed' },
    ],
  },
  {
    text: '停止しているサービス：なし',
    finds: [],
    because: 'None is stopped.',
  },
  {
    text: '再開時期：4月10日',
    finds: [],
    because: 'A day is told by the date.',
  },
  {
    text: '当面の間、外来の受け付けを見合わせます。',
    finds: [
      {
        quote: '外来の受け付けを見合わせます',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '会員向けの予約サイトはいまだ復旧しておりません。',
    finds: [
      {
        quote: '会員向けの予約サイトはいまだ復旧しておりません',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '窓口業務を再開できる時期は、現時点で見通せておりません。',
    finds: [
      {
        quote: '窓口業務を再開できる時期は、現時点で見通せてお',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '準備が整い次第、図書の貸出を再開いたします。',
    finds: [
      {
        quote: '図書の貸出を再開いたします',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'ネットバンキングの停止期間は、4月1日から当面の間とします。',
    finds: [
      {
        quote: 'ネットバンキングの停止期間は',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '学習用のアプリは、安全が確かめられるまで、停止いたします。',
    finds: [
      {
        quote: '安全が確かめられるまで、停止いたします',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '影響を受けた予約システムは、現在使用を控えております。',
    finds: [
      {
        quote: '現在使用を控えております',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'ATMの停止を解除しました。',
    finds: [
      {
        quote: 'ATMの停止を解除しまし',
        value: { impact: 'restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '証明書交付サービスの再開をお知らせいたします。',
    finds: [
      {
        quote: '証明書交付サービスの再開をお知らせいた',
        value: { impact: 'restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '授業運営への影響につきましては、すでに解消しております。',
    finds: [
      {
        quote: 'すでに解消しております',
        value: { impact: 'restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '売店の会計は一時利用できませんでしたが、現在は利用できます。',
    finds: [
      {
        quote: '現在は利用できます',
        value: { impact: 'restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '乗船券の販売を、枚数の制限付きで再開いたしました。',
    finds: [
      {
        quote: '枚数の制限付きで再開いたしました',
        value: { impact: 'partly_restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '集荷の受付は代替の手段により続けております。',
    finds: [
      {
        quote: '集荷の受付は代替の手段により続けております',
        value: { impact: 'partly_restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '窓口は人数を限って行っております。',
    finds: [
      {
        quote: '窓口は人数を限って行っております',
        value: { impact: 'partly_restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '証明書の発行は通常よりお時間をいただいております。',
    finds: [
      {
        quote: '証明書の発行は通常よりお時間をいただいております',
        value: { impact: 'partly_restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '窓口業務は今回の影響を受けておりません。',
    finds: [
      {
        quote: '窓口業務は今回の影響を受けておりません',
        value: { impact: 'none', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '納品に遅れは生じておりません。',
    finds: [
      {
        quote: '納品に遅れは生じておりません',
        value: { impact: 'none', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '貸出サービスが停止した場合には、ホームページでお知らせします。',
    finds: [],
    because: 'It is only supposed.',
  },
  {
    text: '配送システムを停止させる攻撃の手口が知られています。',
    finds: [],
    because: 'A trick in general.',
  },
  {
    text: '一部のページの閲覧に影響が生じている可能性があります。',
    finds: [],
    because: 'It is only possible.',
  },
  {
    text: '未使用の利用者の権限を削除し、コンソールアクセスを停止しました。',
    finds: [],
    because: 'It is no service.',
  },
  {
    text: 'ダウンロード用のボタンは、リダイレクトの使用を中止し、直接のリンクに改めました。',
    finds: [],
    because: 'It is no service.',
  },
  {
    text: '4月2日、サーバーに接続できないとの報告がありました。',
    finds: [],
    because: 'How it came to light.',
  },
  {
    text: '問題の基板はすでに廃止し、安全な環境へ移行いたしました。',
    finds: [
      {
        quote: '安全な環境へ移行いたしました',
        value: { impact: 'restored', firmness: 'event' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '該当した方は、直ちにコンピューターをネットワークから切り離してください。',
    finds: [],
    because: 'It is advice to readers.',
  },
  {
    text: '関連するサーバーをネットワークから切り離した等のほか、以下の再発防止策を実施しております。',
    finds: [],
    because: 'One of the measures.',
  },
  {
    text: '生産、受注につきましては、継続できている状況に変わりはございません。',
    finds: [
      {
        quote: '生産、受注につきましては、継続できている状況',
        value: { impact: 'none', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '当該の受付端末につきましては、現在使用を控えております。',
    finds: [],
    because: 'One machine is no service.',
  },
  {
    text: 'システムの正常化に向けて対応を進めております。',
    finds: [
      {
        quote: 'システムの正常化に向けて対応を進めております',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '接種の受け付けにつきましては、安全の確認が取れるまで休ませていただきます。',
    finds: [
      {
        quote: '安全の確認が取れるまで休ませていただきます',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '貸出の再開は4月末を目標としております。',
    finds: [
      {
        quote: '貸出の再開は4月末を目標と',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '会員向けのアプリが不安定な状態となっております。',
    finds: [
      {
        quote: '会員向けのアプリが不安定な状態となっております',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '被害の拡大を防ぐため、写真の注文受付を止める措置をとっております。',
    finds: [
      {
        quote: '写真の注文受付を止める措置をとっております',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '窓口を再開するまでの間、ご不便をおかけいたします。',
    finds: [
      {
        quote: '窓口を再開するまでの間',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '配送の復旧には、1か月程度かかる見通しです。',
    finds: [
      {
        quote: '配送の復旧には、1か月程度かかる',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '図書館の検索サービスは、外部からの接続を遮断しているため、ご利用いただけません。',
    finds: [
      {
        quote: '外部からの接続を遮断しているため、ご利用いただけません。',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '診療の予約は元の状態に戻りました。',
    finds: [
      {
        quote: '診療の予約は元の状態に戻りまし',
        value: { impact: 'restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '送迎サービスの一時停止につきましては、4月5日に解除いたしました。',
    finds: [
      {
        quote: '送迎サービスの一時停止につきましては、4月5日に解除いたしまし',
        value: { impact: 'restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '会計システムは、対策を完了し、正常に稼働しています。',
    finds: [
      {
        quote: '対策を完了し、正常に稼働しています',
        value: { impact: 'restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '出荷は、準備の整った商品から再開しています。',
    finds: [
      {
        quote: '準備の整った商品から再開しています',
        value: { impact: 'partly_restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '講習の受付は簡易な仕組みで再開しております。',
    finds: [
      {
        quote: '講習の受付は簡易な仕組みで再開しております',
        value: { impact: 'partly_restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '証明書の発行は電話でのみ受け付けております。',
    finds: [
      {
        quote: '証明書の発行は電話でのみ受け付けております',
        value: { impact: 'partly_restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '配達は通常の半分程度で行っております。',
    finds: [
      {
        quote: '配達は通常の半分程度で行っております',
        value: { impact: 'partly_restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '検査の受付は代わりの機器を用いて続けております。',
    finds: [
      {
        quote: '検査の受付は代わりの機器を用いて続けております',
        value: { impact: 'partly_restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '製造ラインの停止には至っておりません。',
    finds: [
      {
        quote: '製造ラインの停止には至っておりません',
        value: { impact: 'none', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '授業は支障なく行っております。',
    finds: [
      {
        quote: '授業は支障なく行っております',
        value: { impact: 'none', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '給油所の営業を止めることなく続けております。',
    finds: [
      {
        quote: '給油所の営業を止めることなく続けております',
        value: { impact: 'none', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '送電設備の停止を伴う訓練を毎年行っております。',
    finds: [],
    because: 'An exercise.',
  },
  {
    text: '本件に関する取材やご相談は、お電話でのみ受け付けております。',
    finds: [],
    because: 'It is of inquiries, not of a service.',
  },
  {
    text: '2025年10月29日、攻撃を受けたサーバーを社外ネットワークから物理的に遮断する措置を講じました。',
    finds: [
      {
        quote: '撃を受けたサーバーを社外ネットワークから物理的に遮断する措置',
        value: { impact: 'suspended', firmness: 'cut-off' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '4月3日から貸出システムが停止しておりましたが、4月6日までに入れ替えが終わり、通常どおりの貸出を行っております。',
    finds: [
      {
        quote: '4月6日までに入れ替えが終わり、通常どおりの貸出を行っております',
        value: { impact: 'restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '工場は稼働を再開しましたが、出荷については1日あたりの量を絞っています。',
    finds: [
      {
        quote: '工場は稼働を再開しました',
        value: { impact: 'restored', firmness: 'lasting' },
        status: 'confirmed',
      },
      {
        quote: '出荷については1日あたりの量を絞っています',
        value: { impact: 'partly_restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '会員サイトは、原因が判明するまで公開を見合わせております。店舗での販売は通常どおりです。',
    finds: [
      {
        quote: '原因が判明するまで公開を見合わせております',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
      {
        quote: '店舗での販売は通常どおりです',
        value: { impact: 'none', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '攻撃者は、身代金を支払わなければシステムを停止させると脅しています。',
    finds: [],
    because: 'A threat.',
  },
  {
    text: 'インターネットバンキングが使えない状態が続いております。',
    finds: [
      {
        quote: 'インターネットバンキングが使えない状態',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '緊急メンテナンスは4月4日5時に終了し、現在は問題なくプレイいただけます。',
    finds: [
      {
        quote: '緊急メンテナンスは4月4日5時に終了し、',
        value: { impact: 'restored', firmness: 'event' },
        status: 'confirmed',
      },
      {
        quote: '現在は問題なくプレイいただけます',
        value: { impact: 'restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '被害の拡大を防ぐため、緊急メンテナンスを実施しておりました。',
    finds: [
      {
        quote: '緊急メンテナンスを実施しておりました',
        value: { impact: 'restored', firmness: 'event' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '控えも使えなくなっていたため、業務システムの復旧に時間を要しました。',
    finds: [],
    because: 'It is over.',
  },
  {
    text: '装置の台数が多かったことから、迅速な復旧が困難となりました。',
    finds: [],
    because: 'It is over.',
  },
  {
    text: '専門家の助言のもと、復旧対応および調査を進め、情報の調査が完了しました。',
    finds: [],
    because: 'It is over.',
  },
  {
    text: 'サービスの本格復旧の段階へ移行することとなりました。',
    finds: [
      {
        quote: 'サービスの本格復旧の段階へ移行',
        value: { impact: 'partly_restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '違反行為の中止その他の必要な措置をとるよう勧告を受けました。',
    finds: [],
    because: 'No service stands still.',
  },
  {
    text: '5月9日に対策室を設置し、復旧に向けて対応を進めるとともに、調査を開始いたしました。\nこのたび、調査が完了いたしました。',
    finds: [],
    because: 'It is told of the first days; the inquiry is over.',
  },
  {
    text: '市税の証明書をコンビニで受け取るサービスは、当分の間、取り扱いを休みます。',
    finds: [
      {
        quote: '取り扱いを休みます',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '復旧作業は難航しており、再開の見通しを申し上げられる段階にありません。',
    finds: [
      {
        quote: '復旧作業は難航しており、再開の見通しを申し上げられる段階にありません',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
      {
        quote: '復旧作業は難航しており、再開の見通しを申し上げられる段階にありません',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '復旧に4日を要しましたが、4月7日からは普段と変わらない診療を行っております。',
    finds: [
      {
        quote: '4月7日からは普段と変わらない診療を行っております',
        value: { impact: 'restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '配信の遅れは4月4日までに解消し、現在は定時に配信しております。',
    finds: [
      {
        quote: '配信の遅れは4月4日までに解消し、',
        value: { impact: 'restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '工場の操業は七割ほどまで戻っています。',
    finds: [
      {
        quote: '工場の操業は七割ほどまで戻っています',
        value: { impact: 'partly_restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '品目を限っているためお届けできない商品がございます。',
    finds: [
      {
        quote: '品目を限っている',
        value: { impact: 'partly_restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '主要な機能は復旧し、残る帳票の出力については順次対応してまいります。',
    finds: [
      {
        quote: '主要な機能は復旧し、',
        value: { impact: 'partly_restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '本日現在、30校のうち22校で利用を再開しています。',
    finds: [
      {
        quote: '30校のうち22校で利用を再開しています',
        value: { impact: 'partly_restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '本件でサービスが止まることはなく、現在も変わらずご利用いただけます。',
    finds: [
      {
        quote: '本件でサービスが止まることはなく、現在も変わらずご利用い',
        value: { impact: 'none', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '授業や試験は予定どおり行いますので、ご安心ください。',
    finds: [
      {
        quote: '授業や試験は予定どおり行います',
        value: { impact: 'none', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '給付金の支給に遅れは出ておりません。',
    finds: [
      {
        quote: '給付金の支給に遅れは出ておりません',
        value: { impact: 'none', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '漏えいした情報を使った勧誘は、現在のところ止まっています。',
    finds: [],
    because: 'No service.',
  },
  {
    text: '名簿を載せていた記事は取り下げました。',
    finds: [],
    because: 'No service.',
  },
  {
    text: '退会の手続きを再開したい方は、窓口へお申し出ください。',
    finds: [],
    because: "A wish of somebody's.",
  },
  {
    text: 'ただいま、全店で電子マネーがお使いになれません。',
    finds: [
      {
        quote: '全店で電子マネーがお使いになれません。',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'お客様ページは、安全を最優先し、公開を見送っております。',
    finds: [
      {
        quote: '公開を見送っております',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '受注は電話とファクスのみで承っております。',
    finds: [
      {
        quote: '受注は電話とファクスのみで承っております',
        value: { impact: 'partly_restored', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '店舗は通常どおり開けております。',
    finds: [
      {
        quote: '店舗は通常どおり開けております',
        value: { impact: 'none', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '水道料金のネット払いは、現在お取り扱いしておりません。',
    finds: [
      {
        quote: '現在お取り扱いしておりません',
        value: { impact: 'suspended', firmness: 'lasting' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '当校では宗教に関する情報は、現在取り扱いしておりません。',
    finds: [],
    because: 'Information, and no service.',
  },
]
