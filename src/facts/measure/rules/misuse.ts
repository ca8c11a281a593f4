import { type MeasureRule, measure } from '../rule.ts'

/** Watching for misuse of what leaked, and having it taken down. */
export const misuseRules: readonly MeasureRule[] = [
  measure(
    'takedown',
    'dark-web',
    'ダークウェブ|ダークウエブ|ダークサイト|リークサイト|闇サイト',
    '[^。、]{0,24}?(?:調査|監視(?!する[^。、]{0,14}(?:企業|会社))|モニタリング|探索|巡回|有無の確認|サイトの確認)',
    { notBefore: /警察[はが]、?$/ },
  ),
  measure(
    'takedown',
    'looked-for-online',
    '公開されていないか|掲載されていないか|出回っていないか|流通していないか|悪用されていないか|公開の有無|掲載の有無|流通の有無',
    '[^。]{0,16}?(?:確認|監視|調査|注視|巡回|見守)',
  ),
  measure('takedown', 'reported-as-fake', '通報', '(?=を?(?:行|実施|完了)|し|いたし|済)', {
    before: /(?:なりすまし|偽|フィッシング)(?:の)?(?:アカウント|サイト|ページ|SNS)[^。、]{0,12}$/,
  }),
  measure('takedown', 'kept-an-eye-on', '見張|見守', '(?=っ|り|る)', {
    before: /(?:カード|不正な?利用|ダークウェブ|悪用|流出|掲載)[^。]{0,24}$/,
  }),
  measure('takedown', 'card-monitoring', 'モニタリング', '', { before: /(?:カード|取引|決済)[^。]{0,40}$/ }),
  measure('takedown', 'watch-for-misuse', '監視|モニタリング', '(?!する[^。、]{0,14}(?:企業|会社))', {
    before: /(?:流出|漏えい|漏洩|悪用|不正利用|インターネット上|掲載|公開|流通)[^。]{0,36}$/,
    notBefore:
      /(?:ネットワーク|システム|サーバー?|ログ|アクセス|再発|防止|防ぐ(?:ため)?|警察が?)(?:[^。]{0,10})$/,
  }),
  measure(
    'takedown',
    'removal-asked',
    '削除|閉鎖|停止|テイクダウン',
    '(?:を|の)?(?:[^。、]{0,14}(?:に|へ))?(?:要請|依頼|申請|要求|申立|申し立て)',
    {
      notBefore: /(?:アカウント|メール|お客様)[^。]{0,14}$/,
    },
  ),
]
