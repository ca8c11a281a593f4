import type { CasesOf } from '../define-fact.ts'
import type { eventDate } from './index.ts'

const published = '2026-01-20'

export const cases: CasesOf<typeof eventDate> = [
  // Noticed
  {
    text: '当社は、2025年12月8日、自社サーバーへの不正アクセスを検知し、直ちにネットワークから遮断しました。',
    published,
    finds: [
      { quote: '2025年12月8日', value: { event: 'detected', date: '2025-12-08' } },
      { quote: '2025年12月8日', value: { event: 'contained', date: '2025-12-08' } },
    ],
  },
  {
    text: '2025年12月8日、みなと情報社より情報が漏えいしたおそれがあるとの報告を受けました。',
    published,
    finds: [{ quote: '2025年12月8日', value: { event: 'detected', date: '2025-12-08' } }],
  },
  {
    text: '2025年12月8日に発覚しました当社への攻撃について、調査の結果を報告します。',
    published,
    finds: [{ quote: '2025年12月8日', value: { event: 'detected', date: '2025-12-08' } }],
  },
  // Began
  {
    text: '2025年12月8日未明に、当社のサーバーがランサムウェアの攻撃を受けました。',
    published,
    finds: [{ quote: '2025年12月8日未明', value: { event: 'occurred_from', date: '2025-12-08' } }],
  },
  {
    text: '2025年12月8日に当社のシステムで障害が発生し、調査の結果、不正アクセスと判明しました。',
    published,
    finds: [
      { quote: '2025年12月8日', value: { event: 'detected', date: '2025-12-08' } },
      { quote: '2025年12月8日', value: { event: 'occurred_from', date: '2025-12-08' } },
    ],
  },
  {
    text: '調査の結果、2025年11月3日に第三者がサーバーへ侵入していたことが12月10日に判明しました。',
    published,
    finds: [
      { quote: '2025年11月3日', value: { event: 'occurred_from', date: '2025-11-03' } },
      { quote: '12月10日', value: { event: 'detected', date: '2025-12-10' } },
    ],
  },
  {
    text: '2025年11月3日から11月9日にかけて、管理画面に第三者が不正にアクセスできる状態でした。',
    published,
    finds: [
      { quote: '2025年11月3日から11月9日', value: { event: 'occurred_from', date: '2025-11-03' } },
      { quote: '2025年11月3日から11月9日', value: { event: 'occurred_to', date: '2025-11-09' } },
    ],
  },
  {
    text: '## 発生日時\n2025年12月8日 22:05頃',
    published,
    finds: [{ quote: '2025年12月8日 22:05頃', value: { event: 'occurred_from', date: '2025-12-08' } }],
  },
  {
    text: '2025年12月8日に当法人（以下「本会」といいます。）のサーバーがランサムウェアによる攻撃を受けたことをご報告いたします。',
    published,
    finds: [{ quote: '2025年12月8日', value: { event: 'occurred_from', date: '2025-12-08' } }],
  },
  {
    text: '2025年12月9日、第三者が12月5日から7日の期間に複数回、社内のサーバーへ不正に接続したことが発覚しました。',
    published,
    finds: [
      { quote: '2025年12月9日', value: { event: 'detected', date: '2025-12-09' } },
      { quote: '12月5日から7日', value: { event: 'occurred_from', date: '2025-12-05' } },
      { quote: '12月5日から7日', value: { event: 'occurred_to', date: '2025-12-07' } },
    ],
  },
  {
    text: '- 2025年11月3日にサーバー内へ不明な利用者が侵入した形跡を確認',
    published,
    finds: [{ quote: '2025年11月3日', value: { event: 'occurred_from', date: '2025-11-03' } }],
  },
  {
    text: '2026年1月9日午前7時ごろから、当社のサイトがつながりにくい状態となっております。',
    published,
    finds: [
      { quote: '2026年1月9日午前7時ごろ', value: { event: 'occurred_from', date: '2026-01-09' } },
      { quote: '2026年1月9日午前7時ごろ', value: { event: 'detected', date: '2026-01-09' } },
    ],
  },
  {
    text: '不正アクセスを受けた旨の報告を2025年12月9日に受けました。',
    published,
    finds: [{ quote: '2025年12月9日', value: { event: 'detected', date: '2025-12-09' } }],
  },
  // Handled
  {
    text: '個人情報保護委員会には2025年12月10日に報告済みであり、また、所轄警察署にも2025年12月12日に被害申告しております。',
    published,
    finds: [
      { quote: '2025年12月10日', value: { event: 'reported_ppc', date: '2025-12-10' } },
      { quote: '2025年12月12日', value: { event: 'reported_police', date: '2025-12-12' } },
    ],
  },
  {
    text: '- 2025年12月11日：警察署へ被害相談\n- 2025年12月24日：攻撃者のリークサイトに情報が掲載されたことを確認',
    published,
    finds: [
      { quote: '2025年12月11日', value: { event: 'reported_police', date: '2025-12-11' } },
      { quote: '2025年12月24日', value: { event: 'detected', date: '2025-12-24' } },
      { quote: '2025年12月24日', value: { event: 'leak_published', date: '2025-12-24' } },
    ],
  },
  {
    text: '2026年1月9日、専門機関による調査が完了しました。',
    published,
    finds: [{ quote: '2026年1月9日', value: { event: 'investigation_done', date: '2026-01-09' } }],
  },
  {
    text: '2026年2月2日よりサービスを再開いたします。',
    published,
    finds: [{ quote: '2026年2月2日', value: { event: 'restored', date: '2026-02-02' } }],
  },
  // Earlier notices
  {
    text: '2025年12月17日付けの第一報および同月26日付けの第二報でお知らせしたとおりです。',
    published,
    finds: [
      { quote: '2025年12月17日', value: { event: 'previous_notice', date: '2025-12-17' } },
      { quote: '同月26日', value: { event: 'previous_notice', date: '2025-12-26' } },
    ],
  },
  {
    text: '2025年12月17日に「当社への不正アクセスについて」を公表いたしました。',
    published,
    finds: [{ quote: '2025年12月17日', value: { event: 'previous_notice', date: '2025-12-17' } }],
  },
  // Timelines: dated lines without marks, dates as headings, brackets
  {
    text: '## 経緯\n2025年12月8日 委託先から当市へ、不正アクセスの可能性について電話で連絡\n2025年12月9日 市から個人情報保護委員会に速報',
    published,
    finds: [
      { quote: '2025年12月8日', value: { event: 'detected', date: '2025-12-08' } },
      { quote: '2025年12月9日', value: { event: 'reported_ppc', date: '2025-12-09' } },
    ],
  },
  {
    text: '- 2025年12月5日：盗まれたアカウントによる、外部からの最初の侵入（調査により判明）\n- 2025年12月8日：ランサムウェアの実行とバックアップの削除\n- 2025年12月10日：第一報を公表',
    published,
    finds: [
      { quote: '2025年12月5日', value: { event: 'occurred_from', date: '2025-12-05' } },
      { quote: '2025年12月8日', value: { event: 'encrypted', date: '2025-12-08' } },
      { quote: '2025年12月10日', value: { event: 'previous_notice', date: '2025-12-10' } },
    ],
  },
  {
    text: '届け出先は、みなと県警察（2025年12月9日相談、同月21日被害届を提出）、個人情報保護委員会（2025年12月10日速報）です。',
    published,
    finds: [
      { quote: '2025年12月9日', value: { event: 'reported_police', date: '2025-12-09' } },
      { quote: '2025年12月10日', value: { event: 'reported_ppc', date: '2025-12-10' } },
    ],
  },
  {
    text: 'みなと県警察への相談、個人情報保護委員会への速報（2025年12月10日）',
    published,
    finds: [
      { quote: '2025年12月10日', value: { event: 'reported_ppc', date: '2025-12-10' } },
      { quote: '2025年12月10日', value: { event: 'reported_police', date: '2025-12-10' } },
    ],
  },
  {
    text: 'VPN装置から侵入があり（2025年12月5日）、サーバーの一部が暗号化されました。',
    published,
    finds: [{ quote: '2025年12月5日', value: { event: 'occurred_from', date: '2025-12-05' } }],
  },
  {
    text: '対策は、基幹システムの緊急停止（2025年12月8日）です。',
    published,
    finds: [{ quote: '2025年12月8日', value: { event: 'contained', date: '2025-12-08' } }],
  },
  {
    text: '## 不正アクセスが行われた時間帯\n2025年12月5日 9時~11時\n\n2025年12月7日 14時~18時',
    published,
    finds: [
      { quote: '2025年12月5日 9時', value: { event: 'occurred_from', date: '2025-12-05' } },
      { quote: '2025年12月7日 14時', value: { event: 'occurred_to', date: '2025-12-07' } },
    ],
  },
  {
    text: '## 委託先から報告を受けた日\n2025年12月8日',
    published,
    finds: [{ quote: '2025年12月8日', value: { event: 'detected', date: '2025-12-08' } }],
  },
  {
    text: '## 期間\n2025年12月5日～12月8日（記録に残る操作は12月6日～7日）',
    published,
    finds: [
      { quote: '2025年12月5日～12月8日', value: { event: 'occurred_from', date: '2025-12-05' } },
      { quote: '2025年12月5日～12月8日', value: { event: 'occurred_to', date: '2025-12-08' } },
    ],
  },
  {
    text: '- 2025年12月8日：委託先から当社へ第一報',
    published,
    finds: [{ quote: '2025年12月8日', value: { event: 'detected', date: '2025-12-08' } }],
  },
  // Noticed, in other words
  {
    text: '2025年12月8日、契約者の方から「知らない会社から電話があった」とのご相談がありました。',
    published,
    finds: [{ quote: '2025年12月8日', value: { event: 'detected', date: '2025-12-08' } }],
  },
  {
    text: '2025年12月8日に、みなと情報社よりサービスへの不正アクセスによるインシデントが報告されました。',
    published,
    finds: [{ quote: '2025年12月8日', value: { event: 'detected', date: '2025-12-08' } }],
  },
  {
    text: '2025年12月8日、情報が漏えいした懸念が生じたため、当該サーバーを外部と遮断しました。',
    published,
    finds: [
      { quote: '2025年12月8日', value: { event: 'detected', date: '2025-12-08' } },
      { quote: '2025年12月8日', value: { event: 'contained', date: '2025-12-08' } },
    ],
  },
  {
    text: 'サイトへの不正アクセスがあったとの報告を同社より2025年12月8日に受けました。',
    published,
    finds: [{ quote: '2025年12月8日', value: { event: 'detected', date: '2025-12-08' } }],
  },
  {
    text: '2025年12月8日以降、複数のお客様よりお問い合わせをいただき、調査を開始しました。',
    published,
    finds: [{ quote: '2025年12月8日', value: { event: 'detected', date: '2025-12-08' } }],
  },
  {
    text: '2025年12月8日、専門会社の中間の報告を受けましたので、要点をお知らせします。',
    published,
    finds: [],
    because: 'It is the report of the inquiry, and not of the incident.',
  },
  {
    text: '2025年12月8日に作成されたアカウントが悪用されたことを確認しました。',
    published,
    finds: [],
    because: 'It is the day of the account, and not of what was found.',
  },
  // Began, in other words
  {
    text: '2025年12月8日のランサムウェア攻撃に関する被害につき、侵入の経路が分かりました。',
    published,
    finds: [{ quote: '2025年12月8日', value: { event: 'occurred_from', date: '2025-12-08' } }],
  },
  {
    text: '外部の第三者が2025年12月8日にアクセスし、名簿を取得していました。',
    published,
    finds: [{ quote: '2025年12月8日', value: { event: 'occurred_from', date: '2025-12-08' } }],
  },
  {
    text: '不正な書き込みは、2025年12月5日、12月8日に行われておりました。',
    published,
    finds: [{ quote: '2025年12月5日', value: { event: 'occurred_from', date: '2025-12-05' } }],
  },
  {
    text: '2025年12月8日から、当組合をかたる偽のメールが出回っております。',
    published,
    finds: [{ quote: '2025年12月8日', value: { event: 'occurred_from', date: '2025-12-08' } }],
  },
  {
    text: '2025年12月8日、メールサーバーを不正に利用した迷惑メールの送信が行われたことが確認されました。',
    published,
    finds: [
      { quote: '2025年12月8日', value: { event: 'detected', date: '2025-12-08' } },
      { quote: '2025年12月8日', value: { event: 'occurred_from', date: '2025-12-08' } },
    ],
  },
  {
    text: 'フィッシングサイトへ誘導する通知が2025年12月8日に配信されたことが確認されました。',
    published,
    finds: [{ quote: '2025年12月8日', value: { event: 'occurred_from', date: '2025-12-08' } }],
  },
  {
    text: '2025年12月8日より、すべての機能を通常どおりご利用いただける状態となっております。',
    published,
    finds: [{ quote: '2025年12月8日', value: { event: 'restored', date: '2025-12-08' } }],
  },
  {
    text: '2025年12月8日にオンライン予約サイトから宿泊予約した一部のお客様の情報が漏えいした可能性があります。',
    published,
    finds: [],
    because: 'It is the day of the booking.',
  },
  {
    text: '電子署名の有効期間：2025年12月8日～2026年12月8日',
    published,
    finds: [],
    because: 'It is how long a certificate holds.',
  },
  // Stopped, reported, examined and put right, in other words
  {
    text: '2025年12月8日にカード決済を止め、翌9日に当該サーバーの電源を切りました。',
    published,
    finds: [{ quote: '2025年12月8日', value: { event: 'contained', date: '2025-12-08' } }],
  },
  {
    text: '管理用の鍵は2025年12月8日に無効とし、データはすべて消しました。',
    published,
    finds: [{ quote: '2025年12月8日', value: { event: 'contained', date: '2025-12-08' } }],
  },
  {
    text: '2025年12月8日、攻撃を受けたことを確認し、警察へ通報するとともに個人情報保護委員会へ報告を行っております。',
    published,
    finds: [{ quote: '2025年12月8日', value: { event: 'detected', date: '2025-12-08' } }],
  },
  {
    text: '警察署に相談し、2025年12月8日に個人情報保護委員会へ速報を提出しました。',
    published,
    finds: [{ quote: '2025年12月8日', value: { event: 'reported_ppc', date: '2025-12-08' } }],
  },
  {
    text: '外部の専門会社による調査が2025年12月8日に終わり、報告書がまとまりました。',
    published,
    finds: [{ quote: '2025年12月8日', value: { event: 'investigation_done', date: '2025-12-08' } }],
  },
  {
    text: '2025年12月8日に作り直したサイトを公開しました。',
    published,
    finds: [{ quote: '2025年12月8日', value: { event: 'restored', date: '2025-12-08' } }],
  },
  {
    text: '2025年12月8日に代替の仮サイトを公開しました。',
    published,
    finds: [],
    because: 'A stand-in is not the service itself.',
  },
  {
    text: '第1弾 出荷の試行（2025年12月8日開始済）',
    published,
    finds: [{ quote: '2025年12月8日', value: { event: 'restored', date: '2025-12-08' } }],
  },
  {
    text: '2025年12月8日に発生した障害により一部の機能が停止しておりましたが、現在は復旧しております。',
    published,
    finds: [
      { quote: '2025年12月8日', value: { event: 'occurred_from', date: '2025-12-08' } },
      { quote: '2025年12月8日', value: { event: 'detected', date: '2025-12-08' } },
    ],
  },
  {
    text: '2025年12月8日、ダークサイトでの情報漏えいの事実を確認しました。',
    published,
    finds: [
      { quote: '2025年12月8日', value: { event: 'detected', date: '2025-12-08' } },
      { quote: '2025年12月8日', value: { event: 'leak_published', date: '2025-12-08' } },
    ],
  },
  {
    text: 'みなと府警本部にも子会社より2025年12月8日に被害を届け出ております。',
    published,
    finds: [{ quote: '2025年12月8日', value: { event: 'reported_police', date: '2025-12-08' } }],
  },
  {
    text: '所轄の警察署への報告を行いながら調査を進め、2025年12月8日に記者会見をいたしました。',
    published,
    finds: [],
    because: 'The report came before the day.',
  },
  {
    text: '個人情報保護委員会は、2025年12月8日、当社に報告を求めました。',
    published,
    finds: [],
    because: 'The authority speaks.',
  },
  // Earlier notices, and what is told to somebody else
  {
    text: '2025年12月8日付（子会社のサイトでは12月9日付）でお知らせした件について、ご報告します。',
    published,
    finds: [{ quote: '2025年12月8日', value: { event: 'previous_notice', date: '2025-12-08' } }],
  },
  {
    text: '2025年12月8日付で当社ホームページにて報告させていただきましたとおりです。',
    published,
    finds: [{ quote: '2025年12月8日', value: { event: 'previous_notice', date: '2025-12-08' } }],
  },
  {
    text: '- 2025年12月8日：文部科学省へ第二報を報告しました。',
    published,
    finds: [],
    because: 'It was told to a ministry, and not to the public.',
  },
  {
    text: '2025年12月8日に全校の保護者へ一斉メールで第一報をお送りしました。',
    published,
    finds: [],
    because: 'It was told to some in private.',
  },
  {
    text: '2025年12月16日付で確報を提出いたしました。',
    published,
    finds: [],
    because: 'It went to an authority that is not named.',
  },
  // What is lost, and what is only said to be found again
  {
    text: '2025年12月8日、配達員が車に戻ったところ、書類を入れた鞄がなくなっていました。',
    published,
    finds: [
      { quote: '2025年12月8日', value: { event: 'occurred_from', date: '2025-12-08' } },
      { quote: '2025年12月8日', value: { event: 'detected', date: '2025-12-08' } },
    ],
  },
  {
    text: '2025年12月8日、講師が宛先を打ち誤り、名簿を見知らぬ方に送りました。',
    published,
    finds: [{ quote: '2025年12月8日', value: { event: 'occurred_from', date: '2025-12-08' } }],
  },
  {
    text: '2025年12月8日の機器の入替えの際に設定を誤り、何者かが侵入しました。',
    published,
    finds: [],
    because: 'It is the day of the work that left the way open.',
  },
  // A period under a heading
  {
    text: '## 流出した時期\n2025年10月3日から12月5日まで',
    published,
    finds: [
      { quote: '2025年10月3日から12月5日', value: { event: 'occurred_from', date: '2025-10-03' } },
      { quote: '2025年10月3日から12月5日', value: { event: 'occurred_to', date: '2025-12-05' } },
    ],
  },
  {
    text: '## 受付の期間\n2025年10月3日から12月5日まで',
    published,
    finds: [],
    because: 'The desk was open then.',
  },
  {
    text: '2025年11月23日（祝）から24日（振替休日）にかけて、第三者が不具合を悪用しました。',
    published,
    finds: [
      {
        quote: '2025年11月23日（祝）から24日（振替休日）',
        value: { event: 'occurred_from', date: '2025-11-23' },
      },
      {
        quote: '2025年11月23日（祝）から24日（振替休日）',
        value: { event: 'occurred_to', date: '2025-11-24' },
      },
    ],
  },
  {
    text: '## 不正な投稿があった時間帯\n日本時間：2025年12月5日18:26～2025年12月6日01:51',
    published,
    finds: [
      {
        quote: '2025年12月5日18:26～2025年12月6日01:51',
        value: { event: 'occurred_from', date: '2025-12-05' },
      },
      {
        quote: '2025年12月5日18:26～2025年12月6日01:51',
        value: { event: 'occurred_to', date: '2025-12-06' },
      },
    ],
  },
  {
    text: '不審なメッセージの配信（2025年12月8日8時55分頃）がありました。',
    published,
    finds: [{ quote: '2025年12月8日8時55分頃', value: { event: 'occurred_from', date: '2025-12-08' } }],
  },
  {
    text: '2025年12月8日に当社において発生したインシデントについて、お詫び申し上げます。',
    published,
    finds: [{ quote: '2025年12月8日', value: { event: 'occurred_from', date: '2025-12-08' } }],
  },
  // Two authorities and one verb
  {
    text: '2025年12月10日に個人情報保護委員会、11日に北浦県に報告しました。',
    published,
    finds: [{ quote: '2025年12月10日', value: { event: 'reported_ppc', date: '2025-12-10' } }],
  },
  {
    text: '個人情報保護委員会には2025年12月10日、総務省には12月11日に報告しました。',
    published,
    finds: [{ quote: '2025年12月10日', value: { event: 'reported_ppc', date: '2025-12-10' } }],
  },
  {
    text: '2025年12月10日に総務省へ報告し、北浦県警察には被害届を提出する予定です。',
    published,
    finds: [],
    because: 'The police have yet to be told.',
  },
  {
    text: '2025年12月8日に検知しました。\n\n北浦警察署には10日に相談しました。',
    published,
    finds: [
      { quote: '2025年12月8日', value: { event: 'detected', date: '2025-12-08' } },
      { quote: '10日', value: { event: 'reported_police', date: '2025-12-10' } },
    ],
  },
  // The attackers' site
  {
    text: '犯行グループのサイトに当社の資料が掲載されたことを2025年12月8日に確認しました。',
    published,
    finds: [{ quote: '2025年12月8日', value: { event: 'leak_published', date: '2025-12-08' } }],
  },
  // Lines of a narrative
  {
    text: '12月5日　外部から総当たりのログインが始まる\n12月6日　ファイルの暗号化が始まり、業務が止まる',
    published,
    finds: [
      { quote: '12月5日', value: { event: 'occurred_from', date: '2025-12-05' } },
      { quote: '12月6日', value: { event: 'encrypted', date: '2025-12-06' } },
    ],
  },
  // Stopped and opened again
  {
    text: 'カード決済は2025年12月8日に止めています。新しいサイトを、2026年3月に開く予定です。',
    published,
    finds: [
      { quote: '2025年12月8日', value: { event: 'contained', date: '2025-12-08' } },
      { quote: '2026年3月', value: { event: 'restored', date: '2026-03' } },
    ],
  },
  // Nothing
  {
    text: '2025年12月17日に委託先である株式会社みなと情報が公表しました。',
    published,
    finds: [],
    because: 'The notice is somebody else’s.',
  },
  {
    text: '2025年12月8日から12月15日までの間、不正アクセスは確認されておりません。',
    published,
    finds: [],
    because: 'It did not happen.',
  },
  {
    text: '2021年4月から2025年3月までに会員登録をされたお客様の情報が漏えいした可能性があります。',
    published,
    finds: [],
    because: 'It is the period of the data, not of the attack.',
  },
  {
    text: '2026年1月末に調査が完了する予定です。',
    published,
    finds: [],
    because: 'It is expected and not done.',
  },
  {
    text: '2025年12月8日時点で不正利用は確認されておりません。',
    published,
    finds: [],
    because: 'The day says as of when the statement holds.',
  },
  {
    text: 'その後の調査により、2025年9月2日、サーバーに攻撃者のファイルが置かれていたことを発見いたしました。',
    published,
    finds: [],
    because: 'The comma sets the day beside what a later inquiry found.',
  },
  {
    text: '調査の結果、2025年9月2日にサーバーが不正アクセスを受けていたことが判明しました。',
    published,
    finds: [{ quote: '2025年9月2日', value: { event: 'occurred_from', date: '2025-09-02' } }],
  },
  {
    text: '調査の結果、2025年4月13日に、攻撃者が管理画面へ不正にアクセスしたことが判明いたしました。',
    published,
    finds: [{ quote: '2025年4月13日', value: { event: 'occurred_from', date: '2025-04-13' } }],
  },
  {
    text: '2025年6月12日、委託先の甲斐印刷社から、不正アクセスが発生し、情報が漏えいした可能性があるとの報告がありました。',
    published,
    finds: [{ quote: '2025年6月12日', value: { event: 'detected', date: '2025-06-12' } }],
  },
  {
    text: '2025年6月12日、社内のサーバーで不正アクセスが発生し、情報が漏えいしました。',
    published,
    finds: [{ quote: '2025年6月12日', value: { event: 'occurred_from', date: '2025-06-12' } }],
  },
  {
    text: '- 2024年11月末 専門業者の調査でサイバー攻撃が特定され、漏えいの可能性が否定できないと結論',
    published,
    finds: [],
    because: 'It is the end of an inquiry.',
  },
  // Beside one another, in one line, in a bracket
  {
    text: '1月13日（火）に本校ホームページが改ざんされていたことが14日（水）に判明しました。',
    published,
    finds: [
      { quote: '1月13日（火）', value: { event: 'occurred_from', date: '2026-01-13' } },
      { quote: '14日（水）', value: { event: 'detected', date: '2026-01-14' } },
    ],
  },
  {
    text: '弊社のサイトが1月3日深夜に不正アクセスを受け書き換えられたことを確認しました。',
    published,
    finds: [{ quote: '1月3日深夜', value: { event: 'occurred_from', date: '2026-01-03' } }],
  },
  {
    text: '本件に関しては1月7日に個人情報保護委員会へ報告しており、今後は委員会からの指導に従います。',
    published,
    finds: [{ quote: '1月7日', value: { event: 'reported_ppc', date: '2026-01-07' } }],
  },
  {
    text: '1月7日に個人情報保護委員会から報告を求められました。',
    published,
    finds: [],
    because: 'The authority asks, and is not told.',
  },
  {
    text: '## 発生日時\n1月15日 17時22分～20時42分の間\n第三者が不正にログインしました。',
    published,
    finds: [{ quote: '1月15日 17時22分', value: { event: 'occurred_from', date: '2026-01-15' } }],
  },
  {
    text: '- 発生日：1月10日頃（確認日：1月11日）',
    published,
    finds: [
      { quote: '1月10日頃', value: { event: 'occurred_from', date: '2026-01-10' } },
      { quote: '1月11日', value: { event: 'detected', date: '2026-01-11' } },
    ],
  },
  {
    text: '外部専門家によるフォレンジック調査を実施し、1月10日に完了しました。',
    published,
    finds: [{ quote: '1月10日', value: { event: 'investigation_done', date: '2026-01-10' } }],
  },
  {
    text: '調査は1月3日より行われ15日に報告を受けました。',
    published,
    finds: [{ quote: '15日', value: { event: 'investigation_done', date: '2026-01-15' } }],
  },
  {
    text: '復旧作業については、1月7日までに完了しております。',
    published,
    finds: [{ quote: '1月7日', value: { event: 'restored', date: '2026-01-07' } }],
  },
  {
    text: '業務システムの緊急停止（1月12日）※安全性を確認した後に稼働予定',
    published,
    finds: [{ quote: '1月12日', value: { event: 'contained', date: '2026-01-12' } }],
  },
  {
    text: '送信日時：1月4日22:56頃～1月5日00:01頃まで',
    published,
    finds: [
      { quote: '1月4日22:56頃～1月5日00:01頃', value: { event: 'occurred_from', date: '2026-01-04' } },
      { quote: '1月4日22:56頃～1月5日00:01頃', value: { event: 'occurred_to', date: '2026-01-05' } },
    ],
  },
  {
    text: '1月9日、甲斐社から、不正アクセスを受けたと報告を受けました。',
    published,
    finds: [{ quote: '1月9日', value: { event: 'detected', date: '2026-01-09' } }],
  },
  {
    text: '1月9日、甲斐社より、メール情報の漏えいはないとの追加報告を受けました。',
    published,
    finds: [],
    because: 'A report that nothing leaked is no discovery.',
  },
  {
    text: '1月8日に安全性を確認した上で営業を再開いたしました。',
    published,
    finds: [{ quote: '1月8日', value: { event: 'restored', date: '2026-01-08' } }],
  },
  {
    text: 'サイトは1月5日の閉鎖以降再開せず、中のデータを消去しました。',
    published,
    finds: [],
    because: 'Nothing was opened again.',
  },
  {
    text: '保険会社との契約（2026年1月1日委託解除）',
    published,
    finds: [],
    because: 'A contract was ended, and no restriction.',
  },
  {
    text: '1月8日よりログイン時の認証を導入しており、不正な操作ができない状態です。',
    published,
    finds: [],
    because: 'It is since when a defence is there.',
  },
  {
    text: '2026年1月9日、サーバー内のデータが暗号化されました。',
    published,
    finds: [
      { quote: '2026年1月9日', value: { event: 'occurred_from', date: '2026-01-09' } },
      { quote: '2026年1月9日', value: { event: 'encrypted', date: '2026-01-09' } },
    ],
  },
  {
    text: '2026年1月9日にランサムウェアが実行されました。',
    published,
    finds: [
      { quote: '2026年1月9日', value: { event: 'occurred_from', date: '2026-01-09' } },
      { quote: '2026年1月9日', value: { event: 'encrypted', date: '2026-01-09' } },
    ],
  },
  {
    text: '2026年1月10日に、第三者が侵入した形跡があることが分かりました。',
    published,
    finds: [{ quote: '2026年1月10日', value: { event: 'detected', date: '2026-01-10' } }],
  },
  {
    text: '2026年1月13日、警察に被害を申告し、受理されました。',
    published,
    finds: [{ quote: '2026年1月13日', value: { event: 'reported_police', date: '2026-01-13' } }],
  },
  {
    text: '同サイトは、2026年1月10日をもって公開を停止いたしました。',
    published,
    finds: [{ quote: '2026年1月10日', value: { event: 'contained', date: '2026-01-10' } }],
  },
  {
    text: '2026年1月16日に、窃取したとされるデータがダークウェブ上で公開されました。',
    published,
    finds: [{ quote: '2026年1月16日', value: { event: 'leak_published', date: '2026-01-16' } }],
  },
  {
    text: '2026年1月6日、不審な通信を検知しました。その後、2026年1月8日にサイトへの大量の攻撃が発生しました。',
    published,
    finds: [{ quote: '2026年1月6日', value: { event: 'detected', date: '2026-01-06' } }],
  },
  {
    text: '2026年1月8日に攻撃が発生しました。2026年1月6日に不審な通信を検知しました。',
    published,
    finds: [
      { quote: '2026年1月8日', value: { event: 'occurred_from', date: '2026-01-08' } },
      { quote: '2026年1月6日', value: { event: 'detected', date: '2026-01-06' } },
    ],
  },
  {
    text: '2025年5月4日、社外から管理者としてログインされていたことが確認されました。',
    published,
    finds: [{ quote: '2025年5月4日', value: { event: 'occurred_from', date: '2025-05-04' } }],
  },
  {
    text: '2026年1月4日に機器の更新を行っており、設定の誤りがあったことの報告を受けております。',
    published,
    finds: [],
    because: 'It is the day of a piece of work.',
  },
  {
    text: '2025年9月13日に当社が利用しているシステムを提供する甲斐社より、攻撃を受けたとの報告を受け、漏えいの可能性があることが判明いたしました。',
    published,
    finds: [{ quote: '2025年9月13日', value: { event: 'detected', date: '2025-09-13' } }],
  },
  {
    text: '流出の可能性のある方へのご報告につきまして、2025年8月25日から8月31日にかけて、対象のお客様への送信を完了いたしました。',
    published,
    finds: [],
    because: 'It is when the publisher wrote to those concerned.',
  },
  {
    text: '2026年1月16日、お問い合わせフォームを即時停止し、事実関係の確認を実施しました。',
    published,
    finds: [{ quote: '2026年1月16日', value: { event: 'contained', date: '2026-01-16' } }],
  },
  {
    text: '2026年1月16日20時以降、当該事象はいずれも確認されておりません。',
    published,
    finds: [],
    because: 'Since then nothing of the kind happened.',
  },
  {
    text: '2026年1月16日20時以降、サイトにつながりにくい状態が続いております。',
    published,
    finds: [
      { quote: '2026年1月16日20時', value: { event: 'occurred_from', date: '2026-01-16' } },
      { quote: '2026年1月16日20時', value: { event: 'detected', date: '2026-01-16' } },
    ],
  },
  {
    text: '2026年1月16日8時、意図しない外部サイトへ遷移する事象を確認いたしました。',
    published,
    finds: [
      { quote: '2026年1月16日8時', value: { event: 'detected', date: '2026-01-16' } },
      { quote: '2026年1月16日8時', value: { event: 'occurred_from', date: '2026-01-16' } },
    ],
  },
  {
    text: '2026年1月13日に確認されました不正アクセスにつきまして、ご報告いたします。\n\n2025年11月7日、職員のアカウントを悪用し学内ネットワークに侵入、サーバーにアクセスされたことが確認されました。',
    published,
    finds: [
      { quote: '2026年1月13日', value: { event: 'detected', date: '2026-01-13' } },
      { quote: '2025年11月7日', value: { event: 'occurred_from', date: '2025-11-07' } },
    ],
  },
  {
    text: '2025年11月7日、当社のサーバーが不正アクセスを受けたことを確認しました。2026年1月13日に確認された情報の流出につきまして、ご報告いたします。',
    published,
    finds: [{ quote: '2025年11月7日', value: { event: 'detected', date: '2025-11-07' } }],
  },
  {
    text: '2026年1月3日から1月10日までの間に、予約サイトを通じてご予約いただいた一部のお客様に対し、偽のメッセージが送信されていることが判明しました。',
    published,
    finds: [],
    because: 'It is when those concerned made their bookings.',
  },
  {
    text: '2026年1月3日から1月10日までの間に、一部のお客様に対し、偽のメッセージが送信されていることが判明しました。',
    published,
    finds: [
      { quote: '2026年1月3日から1月10日', value: { event: 'occurred_from', date: '2026-01-03' } },
      { quote: '2026年1月3日から1月10日', value: { event: 'occurred_to', date: '2026-01-10' } },
    ],
  },
  {
    text: '2026年1月3日、職員がサイトを閲覧中、画面上に「ウイルスを検出した」とする警告表示が現れました。',
    published,
    finds: [{ quote: '2026年1月3日', value: { event: 'occurred_from', date: '2026-01-03' } }],
  },
  {
    text: '2025年10月下旬、1日に数百件を超える攻撃を検知しました。',
    published,
    finds: [{ quote: '2025年10月下旬', value: { event: 'detected', date: '2025-10' } }],
  },
  {
    text: '2025年11月18日朝、「データを暗号化し、その回復と引換に金銭を要求する」と英語の画面が表示されたため、感染を認識しました。',
    published,
    finds: [{ quote: '2025年11月18日朝', value: { event: 'detected', date: '2025-11-18' } }],
  },
  {
    text: '1月17日以降の投稿、写真が消えています。',
    published,
    finds: [],
    because: 'It dates the posts that are lost.',
  },
  {
    text: '2026年1月3日、職員が検索していたところ、警告音とともに「ウイルスに感染しました」という画面が現れ、表示された番号に電話をかけました。',
    published,
    finds: [{ quote: '2026年1月3日', value: { event: 'occurred_from', date: '2026-01-03' } }],
  },
  {
    text: '当館は甲野社の予約台帳を使っておりますが、2025年3月3日、甲野社のサーバーが不正アクセスを受けたと同社から連絡を受けました。',
    published,
    finds: [{ quote: '2025年3月3日', value: { event: 'detected', date: '2025-03-03' } }],
  },
  {
    text: '2025年4月14日、当社のメールシステムが不正アクセスを受けました。',
    published,
    finds: [{ quote: '2025年4月14日', value: { event: 'occurred_from', date: '2025-04-14' } }],
  },
  {
    text: '漏えいは発生していないとの最終報告を2025年4月23日に委託先から受領しました。',
    published,
    finds: [{ quote: '2025年4月23日', value: { event: 'investigation_done', date: '2025-04-23' } }],
  },
  {
    text: '2025年4月10日、調査会社より調査結果（速報）を受領しました。',
    published,
    finds: [],
    because: 'A preliminary result ends no inquiry.',
  },
  {
    text: '4月3日、職員が業務用フォルダの中身が壊れていることに気が付きました。',
    published: '2026-06-20',
    finds: [{ quote: '4月3日', value: { event: 'detected', date: '2026-04-03' }, status: 'confirmed' }],
  },
  {
    text: '異常に最初に気づいたのは4月3日のことです。',
    published: '2026-06-20',
    finds: [{ quote: '4月3日', value: { event: 'detected', date: '2026-04-03' }, status: 'confirmed' }],
  },
  {
    text: '当校がこの件を把握したのは、4月3日です。',
    published: '2026-06-20',
    finds: [{ quote: '4月3日', value: { event: 'detected', date: '2026-04-03' }, status: 'confirmed' }],
  },
  {
    text: '最初の侵入は4月2日だったとみています。',
    published: '2026-06-20',
    finds: [{ quote: '4月2日', value: { event: 'occurred_from', date: '2026-04-02' }, status: 'confirmed' }],
  },
  {
    text: '履歴を調べたところ、4月2日が最初の不正な操作でした。',
    published: '2026-06-20',
    finds: [{ quote: '4月2日', value: { event: 'occurred_from', date: '2026-04-02' }, status: 'confirmed' }],
  },
  {
    text: '4月2日には既に外部から入り込まれていたことがわかりました。',
    published: '2026-06-20',
    finds: [{ quote: '4月2日', value: { event: 'occurred_from', date: '2026-04-02' }, status: 'confirmed' }],
  },
  {
    text: '4月1日から5日までの間、当行の登録画面が外部の者によって書き換えられておりました。',
    published: '2026-06-20',
    finds: [
      { quote: '4月1日から5日', value: { event: 'occurred_from', date: '2026-04-01' }, status: 'confirmed' },
      { quote: '4月1日から5日', value: { event: 'occurred_to', date: '2026-04-05' }, status: 'confirmed' },
    ],
  },
  {
    text: '名簿が外から見えていたのは4月1日から4月8日までです。',
    published: '2026-06-20',
    finds: [
      {
        quote: '4月1日から4月8日',
        value: { event: 'occurred_from', date: '2026-04-01' },
        status: 'confirmed',
      },
      { quote: '4月1日から4月8日', value: { event: 'occurred_to', date: '2026-04-08' }, status: 'confirmed' },
    ],
  },
  {
    text: '3月ごろから名簿が誰でも見られる状態でした。',
    published: '2026-06-20',
    finds: [{ quote: '3月ごろ', value: { event: 'occurred_from', date: '2026-03' }, status: 'confirmed' }],
  },
  {
    text: '4月1日を皮切りに、迷惑メールが大量に発信されました。',
    published: '2026-06-20',
    finds: [{ quote: '4月1日', value: { event: 'occurred_from', date: '2026-04-01' }, status: 'confirmed' }],
  },
  {
    text: '4月1日以来、何者かが出入りしていた形跡があります。',
    published: '2026-06-20',
    finds: [{ quote: '4月1日', value: { event: 'occurred_from', date: '2026-04-01' }, status: 'confirmed' }],
  },
  {
    text: '4月2日、フェリーの予約システムが止まり、調べると外部からの攻撃と分かりました。',
    published: '2026-06-20',
    finds: [
      { quote: '4月2日', value: { event: 'occurred_from', date: '2026-04-02' }, status: 'confirmed' },
      { quote: '4月2日', value: { event: 'detected', date: '2026-04-02' }, status: 'confirmed' },
    ],
  },
  {
    text: '3月30日に発送した封筒に、別の方の通知書が入っていました。',
    published: '2026-06-20',
    finds: [{ quote: '3月30日', value: { event: 'occurred_from', date: '2026-03-30' }, status: 'confirmed' }],
  },
  {
    text: '3月30日、名簿を入れた記録媒体が無くなっていることが分かりました。',
    published: '2026-06-20',
    finds: [
      { quote: '3月30日', value: { event: 'detected', date: '2026-03-30' }, status: 'confirmed' },
      { quote: '3月30日', value: { event: 'occurred_from', date: '2026-03-30' }, status: 'confirmed' },
    ],
  },
  {
    text: '4月1日、当社の代表を装った者からメールが届きました。',
    published: '2026-06-20',
    finds: [{ quote: '4月1日', value: { event: 'occurred_from', date: '2026-04-01' }, status: 'confirmed' }],
  },
  {
    text: '4月2日に行われた不正送金について、4月4日に気付きました。',
    published: '2026-06-20',
    finds: [
      { quote: '4月2日', value: { event: 'occurred_from', date: '2026-04-02' }, status: 'confirmed' },
      { quote: '4月4日', value: { event: 'detected', date: '2026-04-04' }, status: 'confirmed' },
    ],
  },
  {
    text: '4月3日、取引先から「貴社をかたるメールが来ている」との知らせがありました。',
    published: '2026-06-20',
    finds: [{ quote: '4月3日', value: { event: 'detected', date: '2026-04-03' }, status: 'confirmed' }],
  },
  {
    text: 'よその市での報道を受け、4月14日、各学校に確認を始めました。',
    published: '2026-06-20',
    finds: [{ quote: '4月14日', value: { event: 'detected', date: '2026-04-14' }, status: 'confirmed' }],
  },
  {
    text: '4月3日中に外部との通信を全て断ちました。',
    published: '2026-06-20',
    finds: [{ quote: '4月3日', value: { event: 'contained', date: '2026-04-03' }, status: 'confirmed' }],
  },
  {
    text: '問題のアカウントは4月3日に使えなくしました。',
    published: '2026-06-20',
    finds: [{ quote: '4月3日', value: { event: 'contained', date: '2026-04-03' }, status: 'confirmed' }],
  },
  {
    text: '4月3日、表示の設定を直し、外から見えないようにしました。',
    published: '2026-06-20',
    finds: [{ quote: '4月3日', value: { event: 'contained', date: '2026-04-03' }, status: 'confirmed' }],
  },
  {
    text: '個人情報保護委員会へは、4月7日に一報を入れております。',
    published: '2026-06-20',
    finds: [{ quote: '4月7日', value: { event: 'reported_ppc', date: '2026-04-07' }, status: 'confirmed' }],
  },
  {
    text: '4月6日に警察署へ、4月7日に個人情報保護委員会へそれぞれ届け出ております。',
    published: '2026-06-20',
    finds: [
      { quote: '4月6日', value: { event: 'reported_police', date: '2026-04-06' }, status: 'confirmed' },
      { quote: '4月7日', value: { event: 'reported_ppc', date: '2026-04-07' }, status: 'confirmed' },
    ],
  },
  {
    text: '警察とは4月6日から連携しております。',
    published: '2026-06-20',
    finds: [
      { quote: '4月6日', value: { event: 'reported_police', date: '2026-04-06' }, status: 'confirmed' },
    ],
  },
  {
    text: '外部の専門家による調べは4月20日に終わりました。',
    published: '2026-06-20',
    finds: [
      { quote: '4月20日', value: { event: 'investigation_done', date: '2026-04-20' }, status: 'confirmed' },
    ],
  },
  {
    text: '4月20日、調査を委ねた会社から最終の報告書が届きました。',
    published: '2026-06-20',
    finds: [
      { quote: '4月20日', value: { event: 'investigation_done', date: '2026-04-20' }, status: 'confirmed' },
    ],
  },
  {
    text: '4月20日、解析の結果から情報は持ち出されていないとの結論が出ました。',
    published: '2026-06-20',
    finds: [
      { quote: '4月20日', value: { event: 'investigation_done', date: '2026-04-20' }, status: 'confirmed' },
    ],
  },
  {
    text: '4月22日、止めていた窓口のシステムが動き始めました。',
    published: '2026-06-20',
    finds: [{ quote: '4月22日', value: { event: 'restored', date: '2026-04-22' }, status: 'confirmed' }],
  },
  {
    text: '5月1日から受付を再び始める予定です。',
    published: '2026-06-20',
    finds: [{ quote: '5月1日', value: { event: 'restored', date: '2026-05-01' }, status: 'confirmed' }],
  },
  {
    text: '当該ページは4月22日に元に戻しております。',
    published: '2026-06-20',
    finds: [{ quote: '4月22日', value: { event: 'restored', date: '2026-04-22' }, status: 'confirmed' }],
  },
  {
    text: '4月22日より通常の診療の体制に戻っております。',
    published: '2026-06-20',
    finds: [{ quote: '4月22日', value: { event: 'restored', date: '2026-04-22' }, status: 'confirmed' }],
  },
  {
    text: '4月15日には、攻撃グループの闇サイトに当社の名が載りました。',
    published: '2026-06-20',
    finds: [
      { quote: '4月15日', value: { event: 'leak_published', date: '2026-04-15' }, status: 'confirmed' },
    ],
  },
  {
    text: '4月15日、盗んだとする文書の一部を犯行グループが公開しました。',
    published: '2026-06-20',
    finds: [
      { quote: '4月15日', value: { event: 'leak_published', date: '2026-04-15' }, status: 'confirmed' },
    ],
  },
  {
    text: '# 経緯\n\n判明の経緯：4月3日、住民の方からのご指摘による。',
    published: '2026-06-20',
    finds: [{ quote: '4月3日', value: { event: 'detected', date: '2026-04-03' }, status: 'confirmed' }],
  },
  {
    text: '個人情報漏えいの判明日\n\n2026年4月3日',
    published: '2026-06-20',
    finds: [{ quote: '2026年4月3日', value: { event: 'detected', date: '2026-04-03' }, status: 'confirmed' }],
  },
  {
    text: '| 日付 | 時刻 | 内容 |\n|---|---|---|\n| 4月3日 | 9：00 | 不正アクセスを確認 |\n|  | 9：30 | ネットワークを遮断 |',
    published: '2026-06-20',
    finds: [
      { quote: '4月3日', value: { event: 'detected', date: '2026-04-03' }, status: 'confirmed' },
      { quote: '4月3日', value: { event: 'contained', date: '2026-04-03' }, status: 'confirmed' },
    ],
  },
  {
    text: '## サイト停止期間\n2026年4月3日～当面の間',
    published: '2026-06-20',
    finds: [
      { quote: '2026年4月3日', value: { event: 'contained', date: '2026-04-03' }, status: 'confirmed' },
    ],
  },
  {
    text: '## 再開の予定\n### 本日（6月20日）22時より：\n病棟で電子カルテの利用を一部再開',
    published: '2026-06-20',
    finds: [{ quote: '本日', value: { event: 'restored', date: '2026-06-20' }, status: 'confirmed' }],
  },
  {
    text: '## 事案の発生期間\n4月10日から11日にかけて',
    published: '2026-06-20',
    finds: [
      {
        quote: '4月10日から11日',
        value: { event: 'occurred_from', date: '2026-04-10' },
        status: 'confirmed',
      },
      { quote: '4月10日から11日', value: { event: 'occurred_to', date: '2026-04-11' }, status: 'confirmed' },
    ],
  },
  {
    text: '新しい機器は4月1日の導入です。',
    published: '2026-06-20',
    finds: [],
    because: 'It is the day of a thing.',
  },
  {
    text: '取材の受付は4月1日から始めております。',
    published: '2026-06-20',
    finds: [],
    because: 'Interviews are no service.',
  },
  {
    text: 'メールをお送りしたのは4月1日です。',
    published: '2026-06-20',
    finds: [],
    because: 'It names no finding and no harm.',
  },
  {
    text: '4月22日に設定を元に戻しました。',
    published: '2026-06-20',
    finds: [],
    because: 'A setting is no service.',
  },
  {
    text: '新しいサイトは4月1日の公開を予定しておりました。',
    published: '2026-06-20',
    finds: [],
    because: 'What was planned is no earlier notice.',
  },
  {
    text: '4月1日は創立の記念日です。',
    published: '2026-06-20',
    finds: [],
    because: 'Nothing happened to the incident on it.',
  },
  {
    text: '4月2日、当社のサーバーがランサムウェア攻撃を受け、全システムが使用できなくなりました。',
    published: '2026-06-20',
    finds: [
      { quote: '4月2日', value: { event: 'occurred_from', date: '2026-04-02' }, status: 'confirmed' },
      { quote: '4月2日', value: { event: 'encrypted', date: '2026-04-02' }, status: 'confirmed' },
    ],
  },
  {
    text: '4月19日、当協会の掲示板が書き換えられ、宣伝の文面が置かれていたことが判明しました。',
    published: '2026-06-20',
    finds: [{ quote: '4月19日', value: { event: 'detected', date: '2026-04-19' }, status: 'confirmed' }],
  },
  {
    text: '4月25日、保守の会社から「第三者による不正アクセスの可能性が生じた」との連絡を受けました。',
    published: '2026-06-20',
    finds: [{ quote: '4月25日', value: { event: 'detected', date: '2026-04-25' }, status: 'confirmed' }],
  },
  {
    text: '4月3日、先方より「昨年12月に攻撃を受け、情報が流出した可能性がある」との第一報がありました。',
    published: '2026-06-20',
    finds: [
      { quote: '4月3日', value: { event: 'detected', date: '2026-04-03' }, status: 'confirmed' },
      { quote: '昨年12月', value: { event: 'occurred_from', date: '2025-12' }, status: 'confirmed' },
    ],
  },
  {
    text: '4月17日に、甲ガスが「外部から不正アクセスを受け、情報が閲覧できる可能性があった」ことを公表しました。',
    published: '2026-06-20',
    finds: [],
    because: 'It is the day somebody else announced it.',
  },
  {
    text: '4月1日深夜に外部から不正なアクセスがあったことが、4月3日の点検で明らかになりました。',
    published: '2026-06-20',
    finds: [
      { quote: '4月1日深夜', value: { event: 'occurred_from', date: '2026-04-01' }, status: 'confirmed' },
      { quote: '4月3日', value: { event: 'detected', date: '2026-04-03' }, status: 'confirmed' },
    ],
  },
  {
    text: '4月2日8時ごろ、ホームページが閲覧できない状態となり、調査したところ攻撃を受けたことが判明しました。',
    published: '2026-06-20',
    finds: [
      { quote: '4月2日8時ごろ', value: { event: 'occurred_from', date: '2026-04-02' }, status: 'confirmed' },
      { quote: '4月2日8時ごろ', value: { event: 'detected', date: '2026-04-02' }, status: 'confirmed' },
    ],
  },
  {
    text: '4月2日に教員から校長へ紛失の報告がありました。',
    published: '2026-06-20',
    finds: [{ quote: '4月2日', value: { event: 'detected', date: '2026-04-02' }, status: 'confirmed' }],
  },
  {
    text: '4月1日、職員が一斉メールをBCCとせずに送信しました。',
    published: '2026-06-20',
    finds: [{ quote: '4月1日', value: { event: 'occurred_from', date: '2026-04-01' }, status: 'confirmed' }],
  },
  {
    text: '個人情報保護委員会へは4月5日に一報を入れ、また、警視庁にも事案の発覚直後から相談しております。',
    published: '2026-06-20',
    finds: [{ quote: '4月5日', value: { event: 'reported_ppc', date: '2026-04-05' }, status: 'confirmed' }],
  },
  {
    text: '警察には4月5日に、個人情報保護委員会には4月8日に、それぞれ報告しております。',
    published: '2026-06-20',
    finds: [
      { quote: '4月5日', value: { event: 'reported_police', date: '2026-04-05' }, status: 'confirmed' },
      { quote: '4月8日', value: { event: 'reported_ppc', date: '2026-04-08' }, status: 'confirmed' },
    ],
  },
  {
    text: '不正な侵入は今年1月から行われていたものと考えられます。',
    published: '2026-06-20',
    finds: [{ quote: '今年1月', value: { event: 'occurred_from', date: '2026-01' }, status: 'confirmed' }],
  },
  {
    text: '### 4月8日\n　文部科学省に報告（第3報）',
    published: '2026-06-20',
    finds: [],
    because: 'It was told to an authority, not to the public.',
  },
  {
    text: '当院が被害を確認した4月19日以前のひと月の間にやり取りをされた方には、個人情報保護委員会の指導の下、ご連絡しております。',
    published: '2026-06-20',
    finds: [],
    because: 'It is the time of the mails.',
  },
  {
    text: '4月14日に取引先へ説明するとともに、現時点でサーバーの遮断が完了していることを確かめました。',
    published: '2026-06-20',
    finds: [],
    because: 'What is so by now was not done that day.',
  },
  {
    text: '3月25日に公開した資料に個人情報が含まれていることが、4月3日に判明しました。',
    published: '2026-06-20',
    finds: [
      { quote: '3月25日', value: { event: 'occurred_from', date: '2026-03-25' }, status: 'confirmed' },
      { quote: '4月3日', value: { event: 'detected', date: '2026-04-03' }, status: 'confirmed' },
    ],
  },
  {
    text: '前回のお知らせ（4月4日）以降に判明した内容をお知らせします。',
    published: '2026-06-20',
    finds: [
      { quote: '4月4日', value: { event: 'previous_notice', date: '2026-04-04' }, status: 'confirmed' },
    ],
  },
  {
    text: '4月14日、第三者による不正アクセスが発生したとの発表がありました。',
    published: '2026-06-20',
    finds: [{ quote: '4月14日', value: { event: 'detected', date: '2026-04-14' }, status: 'confirmed' }],
  },
  {
    text: '4月24日付けの警察庁などの捜査機関からの公表のとおり、攻撃は国の外から行われました。',
    published: '2026-06-20',
    finds: [],
    because: 'Somebody else announced it.',
  },
  {
    text: '4月3日 10:00 不正アクセスを検知\n　　　　11:00 ネットワークを遮断',
    published: '2026-06-20',
    finds: [
      { quote: '4月3日 10:00', value: { event: 'detected', date: '2026-04-03' }, status: 'confirmed' },
      { quote: '4月3日 10:00', value: { event: 'contained', date: '2026-04-03' }, status: 'confirmed' },
    ],
  },
  {
    text: '1　発生年月日　令和8年4月1日',
    published: '2026-06-20',
    finds: [
      { quote: '令和8年4月1日', value: { event: 'occurred_from', date: '2026-04-01' }, status: 'confirmed' },
    ],
  },
  {
    text: '| 発生日 | 2026年4月1日 |\n| 覚知日 | 2026年4月3日 |',
    published: '2026-06-20',
    finds: [
      { quote: '2026年4月1日', value: { event: 'occurred_from', date: '2026-04-01' }, status: 'confirmed' },
      { quote: '2026年4月3日', value: { event: 'detected', date: '2026-04-03' }, status: 'confirmed' },
    ],
  },
  {
    text: 'ア　4月2日23時50分　第三者が職員のIDで侵入',
    published: '2026-06-20',
    finds: [
      { quote: '4月2日23時50分', value: { event: 'occurred_from', date: '2026-04-02' }, status: 'confirmed' },
    ],
  },
  {
    text: '4月2日(木)2:15頃　ランサムウェアによるファイルの暗号化開始',
    published: '2026-06-20',
    finds: [
      {
        quote: '4月2日(木)2:15頃',
        value: { event: 'occurred_from', date: '2026-04-02' },
        status: 'confirmed',
      },
      { quote: '4月2日(木)2:15頃', value: { event: 'encrypted', date: '2026-04-02' }, status: 'confirmed' },
    ],
  },
  {
    text: '4月5日に所轄署へ相談しました。',
    published: '2026-06-20',
    finds: [
      { quote: '4月5日', value: { event: 'reported_police', date: '2026-04-05' }, status: 'confirmed' },
    ],
  },
  {
    text: '2025年12月3日に不審な通信が行われていることが判明し、調査を開始しました。',
    published: '2026-01-20',
    finds: [
      { quote: '2025年12月3日', value: { event: 'detected', date: '2025-12-03' }, status: 'confirmed' },
    ],
  },
  {
    text: '2025年12月3日、図書館に攻撃者を名乗る者から脅迫のメールが届き、本件を把握しました。',
    published: '2026-01-20',
    finds: [
      { quote: '2025年12月3日', value: { event: 'detected', date: '2025-12-03' }, status: 'confirmed' },
    ],
  },
  {
    text: '2025年12月3日の朝、出社した社員がサーバーにアクセスできないことに気付きました。',
    published: '2026-01-20',
    finds: [
      { quote: '2025年12月3日の朝', value: { event: 'detected', date: '2025-12-03' }, status: 'confirmed' },
    ],
  },
  {
    text: '名簿を載せたページは2025年12月3日に削除いたしました。',
    published: '2026-01-20',
    finds: [
      { quote: '2025年12月3日', value: { event: 'contained', date: '2025-12-03' }, status: 'confirmed' },
    ],
  },
  {
    text: '原因となった中継装置については、2025年12月3日に使用を停止しています。',
    published: '2026-01-20',
    finds: [
      { quote: '2025年12月3日', value: { event: 'contained', date: '2025-12-03' }, status: 'confirmed' },
    ],
  },
  {
    text: '攻撃者は、2025年12月3日に遠隔保守の装置を経由して当法人のネットワークに侵入したものと考えられます。',
    published: '2026-01-20',
    finds: [
      { quote: '2025年12月3日', value: { event: 'occurred_from', date: '2025-12-03' }, status: 'confirmed' },
    ],
  },
  {
    text: '2025年12月3日、当校のサーバーがランサムウェアに感染いたしました。',
    published: '2026-01-20',
    finds: [
      { quote: '2025年12月3日', value: { event: 'occurred_from', date: '2025-12-03' }, status: 'confirmed' },
      { quote: '2025年12月3日', value: { event: 'encrypted', date: '2025-12-03' }, status: 'confirmed' },
    ],
  },
  {
    text: '2025年12月3日に、ダークウェブ上で当組合から窃取されたとみられる情報の公開を確認しました。',
    published: '2026-01-20',
    finds: [
      { quote: '2025年12月3日', value: { event: 'detected', date: '2025-12-03' }, status: 'confirmed' },
      { quote: '2025年12月3日', value: { event: 'leak_published', date: '2025-12-03' }, status: 'confirmed' },
    ],
  },
  {
    text: '停止しておりました予約サイトは、2025年12月3日に再公開しております。',
    published: '2026-01-20',
    finds: [
      { quote: '2025年12月3日', value: { event: 'restored', date: '2025-12-03' }, status: 'confirmed' },
    ],
  },
  {
    text: '窓口の再開日：2025/12/3',
    published: '2026-01-20',
    finds: [{ quote: '2025/12/3', value: { event: 'restored', date: '2025-12-03' }, status: 'confirmed' }],
  },
  {
    text: '不正アクセスの期間：2025/12/3～12月5日',
    published: '2026-01-20',
    finds: [
      {
        quote: '2025/12/3～12月5日',
        value: { event: 'occurred_from', date: '2025-12-03' },
        status: 'confirmed',
      },
      {
        quote: '2025/12/3～12月5日',
        value: { event: 'occurred_to', date: '2025-12-05' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '2025年12月3日（1日目）：社内の異常を検知。該当機器を隔離。',
    published: '2026-01-20',
    finds: [
      { quote: '2025年12月3日', value: { event: 'detected', date: '2025-12-03' }, status: 'confirmed' },
      { quote: '2025年12月3日', value: { event: 'contained', date: '2025-12-03' }, status: 'confirmed' },
    ],
  },
  {
    text: '- 2025年12月3日　攻撃者が業務用の共有フォルダーを暗号化',
    published: '2026-01-20',
    finds: [
      { quote: '2025年12月3日', value: { event: 'occurred_from', date: '2025-12-03' }, status: 'confirmed' },
      { quote: '2025年12月3日', value: { event: 'encrypted', date: '2025-12-03' }, status: 'confirmed' },
    ],
  },
  {
    text: '- 2025年12月3日　システム障害が発生',
    published: '2026-01-20',
    finds: [
      { quote: '2025年12月3日', value: { event: 'occurred_from', date: '2025-12-03' }, status: 'confirmed' },
      { quote: '2025年12月3日', value: { event: 'detected', date: '2025-12-03' }, status: 'confirmed' },
    ],
  },
  {
    text: '2025年12月3日から通常どおり診療を行っております。',
    published: '2026-01-20',
    finds: [
      { quote: '2025年12月3日', value: { event: 'restored', date: '2025-12-03' }, status: 'confirmed' },
    ],
  },
  {
    text: '2025年12月3日、学内の調査委員会より調査報告書の提出を受けました。',
    published: '2026-01-20',
    finds: [
      {
        quote: '2025年12月3日',
        value: { event: 'investigation_done', date: '2025-12-03' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '監視カメラの映像を確認したところ、2025年12月3日に持ち出しが発覚しました。',
    published: '2026-01-20',
    finds: [
      { quote: '2025年12月3日', value: { event: 'detected', date: '2025-12-03' }, status: 'confirmed' },
    ],
  },
  {
    text: '2025年12月3日、名簿を誤ってホームページに掲載しました。',
    published: '2026-01-20',
    finds: [
      { quote: '2025年12月3日', value: { event: 'occurred_from', date: '2025-12-03' }, status: 'confirmed' },
    ],
  },
  {
    text: '2025年12月3日、設定の変更を行った際に誤って公開の設定としました。',
    published: '2026-01-20',
    finds: [
      { quote: '2025年12月3日', value: { event: 'occurred_from', date: '2025-12-03' }, status: 'confirmed' },
    ],
  },
  {
    text: '不正アクセスが行われた期間は、侵入のあった2025年12月3日から、装置を止めた同年12月5日までです。',
    published: '2026-01-20',
    finds: [
      { quote: '2025年12月3日', value: { event: 'occurred_from', date: '2025-12-03' }, status: 'confirmed' },
      { quote: '同年12月5日', value: { event: 'occurred_to', date: '2025-12-05' }, status: 'confirmed' },
    ],
  },
  {
    text: '2025年12月3日、迷惑メール隔離サービスの機器への不正アクセスを検知しました。',
    published: '2026-01-20',
    finds: [
      { quote: '2025年12月3日', value: { event: 'detected', date: '2025-12-03' }, status: 'confirmed' },
    ],
  },
  {
    text: '2025年12月3日以降、当社より順次ご説明とお詫びのご連絡をいたしております。',
    published: '2026-01-20',
    finds: [],
    because: 'It is the publisher who gives notice.',
  },
  {
    text: '2025年12月3日時点で調査が完了した範囲は、次のとおりです。',
    published: '2026-01-20',
    finds: [],
    because: 'The inquiry goes on.',
  },
  {
    text: '不審メールの発生時期：2025年12月3日（水）2:00am〜12月4日（木）8:00pm',
    published: '2026-01-20',
    finds: [
      {
        quote: '2025年12月3日（水）2:00am〜12月4日（木）8:00pm',
        value: { event: 'occurred_from', date: '2025-12-03' },
        status: 'confirmed',
      },
      {
        quote: '2025年12月3日（水）2:00am〜12月4日（木）8:00pm',
        value: { event: 'occurred_to', date: '2025-12-04' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '2025年12月3日（「サービス停止のお知らせ」）および5日（「調査状況のご報告（第2報）」）にお知らせした事案について、調査が完了しました。',
    published: '2026-01-20',
    finds: [
      {
        quote: '2025年12月3日',
        value: { event: 'previous_notice', date: '2025-12-03' },
        status: 'confirmed',
      },
      { quote: '5日', value: { event: 'previous_notice', date: '2025-12-05' }, status: 'confirmed' },
    ],
  },
  {
    text: '2025年12月1日に送付した請求書の宛名に誤りがあることが、12月3日、お客様からのご指摘により判明しました。',
    published: '2026-01-20',
    finds: [
      { quote: '2025年12月1日', value: { event: 'occurred_from', date: '2025-12-01' }, status: 'confirmed' },
      { quote: '12月3日', value: { event: 'detected', date: '2025-12-03' }, status: 'confirmed' },
    ],
  },
  {
    text: '2025年12月1日午後11時ごろから12月3日午前2時ごろまで、予約サイトの管理画面に、外部の者がログインしていました。',
    published: '2026-01-20',
    finds: [
      {
        quote: '2025年12月1日午後11時ごろから12月3日午前2時ごろ',
        value: { event: 'occurred_from', date: '2025-12-01' },
        status: 'confirmed',
      },
      {
        quote: '2025年12月1日午後11時ごろから12月3日午前2時ごろ',
        value: { event: 'occurred_to', date: '2025-12-03' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '止めていた会員サイトは、必要な対策を終え、2025年12月10日に公開を再開しました。',
    published: '2026-01-20',
    finds: [
      { quote: '2025年12月10日', value: { event: 'restored', date: '2025-12-10' }, status: 'confirmed' },
    ],
  },
  {
    text: '不審なメールは2025年12月1日の夜に一斉に送られました。',
    published: '2026-01-20',
    finds: [
      {
        quote: '2025年12月1日の夜',
        value: { event: 'occurred_from', date: '2025-12-01' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '2025年12月6日に国の個人情報保護委員会に第一報を入れました。',
    published: '2026-01-20',
    finds: [
      { quote: '2025年12月6日', value: { event: 'reported_ppc', date: '2025-12-06' }, status: 'confirmed' },
    ],
  },
  {
    text: '窓口での手続きは、2025年12月10日（水）9時から平常どおり行います。',
    published: '2026-01-20',
    finds: [
      {
        quote: '2025年12月10日（水）9時',
        value: { event: 'restored', date: '2025-12-10' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: 'この脆弱性の情報は2025年12月1日に開発元から公表されました。',
    published: '2026-01-20',
    finds: [],
    because: 'It is the flaw that was published.',
  },
  {
    text: '2025年12月2日～12月9日　・公開された情報の調査を開始',
    published: '2026-01-20',
    finds: [],
    because: 'It is a row of the inquiry.',
  },
  {
    text: '保管していた個人情報についても一部が流出したことが2026年1月20日に判明しました。',
    published: '2026-01-20',
    finds: [],
    because: 'A later finding.',
  },
  {
    text: '2025年11月17日、職員が利用者からの連絡を受け、保守会社へ調査を依頼したところ、不正なデータが送信されたことが確認できました。',
    published: '2026-01-20',
    finds: [
      { quote: '2025年11月17日', value: { event: 'detected', date: '2025-11-17' }, status: 'confirmed' },
    ],
  },
  {
    text: '予定していない形で公開の状態となった2025年12月22日12時過ぎに、第三者による不正アクセスを受けました。',
    published: '2026-01-20',
    finds: [
      {
        quote: '2025年12月22日12時過ぎ',
        value: { event: 'occurred_from', date: '2025-12-22' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '2026年1月20日現在、重大な事象の報告はありませんが、不正アクセスの試みがあったことを確認しています。',
    published: '2026-01-20',
    finds: [],
    because: 'As of a day.',
  },
  {
    text: '2025年11月に発生した当社への不正アクセスと今回の事案には、直接の関係はございません。',
    published: '2026-01-20',
    finds: [],
    because: 'Another matter.',
  },
  {
    text: '- 2025年12月3日 20:58　システムの破壊、ファイルの暗号化等の攻撃が始まる',
    published: '2026-01-20',
    finds: [
      {
        quote: '2025年12月3日 20:58',
        value: { event: 'occurred_from', date: '2025-12-03' },
        status: 'confirmed',
      },
      {
        quote: '2025年12月3日 20:58',
        value: { event: 'encrypted', date: '2025-12-03' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '- 2025年11月6日 8時30分～10時30分　担当者からシステムが開けないとの連絡',
    published: '2026-01-20',
    finds: [
      {
        quote: '2025年11月6日 8時30分',
        value: { event: 'detected', date: '2025-11-06' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '2025年4月3日10時から2025年4月3日12時まで、第三者が当校のサーバーに侵入し、名簿を閲覧していました。',
    published: '2026-01-20',
    finds: [
      {
        quote: '2025年4月3日10時から2025年4月3日12時',
        value: { event: 'occurred_from', date: '2025-04-03' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '2025年12月3日の昼過ぎ、利用者の方から「ページが別の内容になっている」とお知らせいただき、同日15時に公開を止めました。',
    published: '2026-01-20',
    finds: [
      {
        quote: '2025年12月3日の昼過ぎ',
        value: { event: 'detected', date: '2025-12-03' },
        status: 'confirmed',
      },
      { quote: '同日15時', value: { event: 'contained', date: '2025-12-03' }, status: 'confirmed' },
    ],
  },
  {
    text: '2025年12月3日、配達員から伝票の束がなくなったとの報告があり、その日のうちに交番に届け出ました。',
    published: '2026-01-20',
    finds: [
      { quote: '2025年12月3日', value: { event: 'detected', date: '2025-12-03' }, status: 'confirmed' },
      {
        quote: '2025年12月3日',
        value: { event: 'reported_police', date: '2025-12-03' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '会計の窓口は2025年12月9日から元の方法に戻しました。',
    published: '2026-01-20',
    finds: [
      { quote: '2025年12月9日', value: { event: 'restored', date: '2025-12-09' }, status: 'confirmed' },
    ],
  },
  {
    text: '専門会社の調査は2025年12月15日をもって終わりました。',
    published: '2026-01-20',
    finds: [
      {
        quote: '2025年12月15日',
        value: { event: 'investigation_done', date: '2025-12-15' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '2025年12月3日のお知らせに続き、本日までに分かったことをお伝えします。',
    published: '2026-01-20',
    finds: [
      {
        quote: '2025年12月3日',
        value: { event: 'previous_notice', date: '2025-12-03' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '当市の職員が2025年12月3日、記録媒体を紛失いたしました。',
    published: '2026-01-20',
    finds: [
      { quote: '2025年12月3日', value: { event: 'occurred_from', date: '2025-12-03' }, status: 'confirmed' },
    ],
  },
  {
    text: '2025年12月3日16時ごろ、訪問先から戻ったところ、書類がかばんの中にないことに気づきました。',
    published: '2026-01-20',
    finds: [
      {
        quote: '2025年12月3日16時ごろ',
        value: { event: 'detected', date: '2025-12-03' },
        status: 'confirmed',
      },
      {
        quote: '2025年12月3日16時ごろ',
        value: { event: 'occurred_from', date: '2025-12-03' },
        status: 'confirmed',
      },
    ],
  },
]
