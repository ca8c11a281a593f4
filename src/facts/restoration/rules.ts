import type { CueGroup } from '../../text/cues.ts'

/** What a wording says; a time that is foreseen may turn out to be none but a condition. */
export type RestorationRule = 'unknown' | 'not_planned' | 'takes_time' | 'foreseen'

const outlook = '(?:見込み?|見通し|目[途処]|めど|メド|目安|予定|時期|日程|予定日|日時|時間|期日|日にち)'
const asTopic =
  '(?:に(?:つ(?:いて|きまして)|関しまして)|と(?:して|しまして))?(?:は|も|が)?、?(?:[^。、]{0,16}?(?:現時点|現在|まだ|今のところ)[^。、]{0,8})?、?(?:具体的に(?:は)?)?'
const notThere =
  '(?:(?:立って|ついて|付いて|たって|経って)(?:い|お)(?:ない|らず|りません|ません)|(?:立た|つか)(?:ず|ない|ません)|未定|不明(?!な)|(?:決ま|定ま)って(?:い|お)(?:ない|らず|りません|ません)|(?:明らかに|お示し|明示|お伝え)でき(?:ません|ず|ない|かね))'
const foreseen = '(?:予定|見込|見通し|目[途処]|めど|目指|計画|想定)'

/** The ways an outlook is worded; the first rule that fits. */
// biome-ignore format: one rule a line
export const restorationRules: readonly CueGroup<RestorationRule>[] = [
  { cue: '再開|復旧|再稼働|再オープン|再公開|リニューアル|復帰', rules: [
    { code: 'unknown', rule: 'no-outlook', after: new RegExp(`^(?:作業)?(?:の|に(?:関する|ついての)|まで(?:に|の)?)?(?:具体的な|正確な|詳細な)?${outlook}?(?:の${outlook})?(?:等|など)?${asTopic}${notThere}`), notAfter: /^[^。、]{0,24}(?:場合|際)(?:に)?は/ },
    { code: 'not_planned', rule: 'no-return', after: /^の?(?:予定|見込み?)(?:は|も|が)?、?(?:現時点で(?:は)?、?)?(?:ございません|ありません|な(?:い|く)(?!な)|なし)/, notBefore: /早期(?:の)?$/ },
    { code: 'takes_time', rule: 'takes-time', after: /^(?:作業)?(?:の完了)?(?:に|まで(?:に)?)(?:は)?、?[^。]{0,30}?(?:時間|期間|日数)(?:を|が)?(?:要(?:する|し(?!た|まし))|かか(?:る|り(?!まし))|いただ(?:く|き(?!まし))|頂(?:く|戴|き(?!まし))|必要)/, notAfter: /^[^。、]{0,30}(?:要する|かかる)?こととな(?:り|っ)|^[^。]{0,40}時間を(?:要し|かけ)た/ },
    { code: 'foreseen', rule: 'foreseen', after: new RegExp(`^(?:に向けた)?(?:の)?(?:完了)?${outlook}?${asTopic}[:は]?[^。]{0,40}?(?:${foreseen}(?!(?:が|の)?(?:立(?:ち次第|ちましたら|てば|って(?:いな|おら|おり))|つき次第|つきましたら|な)|など|等|が判明|につ|に関|を(?:お知|お伝|公表)))`), notBefore: /(?:公表|報告|発表|案内|お知らせ)[^。、]{0,10}$/ },
    { code: 'foreseen', rule: 'foreseen', after: new RegExp(`^の?${outlook}(?:は|:|が)[^。、]{0,16}[0-9]`) },
    { code: 'foreseen', rule: 'aimed-at', after: /^(?:が|を)?でき(?:る)?(?:よう|べく|見込)[^。]{0,24}?(?:準備|進め|目指|調整|努め|対応)/ },
    { code: 'foreseen', rule: 'announced', after: /^(?:を|は|に)?(?:開始)?(?:いたし|致し|し|させていただき|させて頂き|でき)ます/ },
    { code: 'foreseen', rule: 'aimed-at', before: /(?:目[途処]|めど)(?:として|と|に)[^。]{0,30}$/, after: /^(?:(?:の|に)?[^。、]{0,8})?(?:できるよう|を(?:目指|予定|進め)|に向け|する(?:よう|方向|計画|方針|べく))/ },
  ] },
]
