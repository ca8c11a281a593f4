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
    text: 'システムの正常化に向けて対応を進めております。',
    finds: [],
    because: 'It is not yet so.',
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
]
