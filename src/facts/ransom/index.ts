import { z } from 'zod'
import type { AssertionStatus } from '../../model/status.ts'
import { type RansomCode, ransomTerms } from '../../model/vocabulary/ransoms.ts'
import { type CueGroup, compileCues } from '../../text/cues.ts'
import { type Decline, defineFact, type Finding } from '../define-fact.ts'
import { followedByCode } from '../ledger-projection.ts'
import { toldBy } from '../told-by.ts'

const codes = ransomTerms.map(term => term.code) as [RansomCode, ...RansomCode[]]
const value = z.object({ code: z.enum(codes) })
type RansomValue = z.infer<typeof value>

/** Whether a ransom was demanded or paid, and whether anybody spoke with the attacker. */
export const ransom = defineFact({
  kind: 'ransom',
  label: { ja: '身代金', en: 'Ransom' },
  section: 'what',
  unstated: () => [],
  summary: {
    ja: '身代金の要求（脅迫文を含む）があったか、支払ったか、攻撃者と接触・交渉したか。「していない」と述べるものは否定として読む。',
    en: 'Whether a ransom was demanded (a ransom note counts), whether it was paid, whether the attacker was spoken with; what the notice says it did not do is ruled out.',
  },
  value,
  *find(notice): Iterable<Finding<RansomValue> | Decline> {
    const seen = new Set<string>()
    for (const { code, rule, place, words, near } of ransomCues(notice)) {
      const because =
        place === 'title' || place === 'heading'
          ? 'A heading asserts nothing.'
          : term.test(near)
            ? 'It explains a term.'
            : null
      if (because !== null) {
        yield { rule, span: words, because }
        continue
      }
      const status = statusOf[rule]!
      const key = `${code} ${status}`
      if (seen.has(key)) continue
      seen.add(key)
      yield { rule, span: words, value: { code }, status, ...toldBy(notice, words) }
    }
  },
  show: ({ code }, language) => ransomTerms.find(each => each.code === code)!.label[language],
  ledger: followedByCode(ransomTerms),
  gold: () => ({}),
})

const statusOf: Readonly<Record<string, AssertionStatus>> = {
  demanded: 'confirmed',
  'note-left': 'confirmed',
  threatened: 'confirmed',
  'no-demand-seen': 'not_found',
  'not-paid': 'ruled_out',
  'not-complied-with': 'ruled_out',
  'no-contact': 'ruled_out',
}

const term = /とは、|のこと(?:です|。|$)|を指し|マルウェアの(?:一種|総称)|お願いすることは/
const notDone =
  '(?:応じて(?:い|お)(?:ない|らず|りません|ません)|応じ(?:ず|ない|ません)|支払って(?:い|お)(?:ない|らず|りません|ません)|支払わ(?:ない|ず)|(?:行|おこな)って(?:い|お)(?:ない|らず|りません|ません)|して(?:い|お)(?:ない|らず|りません|ません)|ございません)'

const attacker =
  '(?:攻撃者|犯人|犯行グループ|攻撃グループ|ランサムウェアグループ|攻撃集団|脅威アクター)(?:側)?(?:と|へ|から|より)'

const rules: readonly CueGroup<RansomCode>[] = [
  {
    cue: '身代金(?!要求型|目的)',
    rules: [
      {
        code: 'payment',
        rule: 'not-complied-with',
        after: new RegExp(`^(?:の)?要求(?:に|へ)(?:は|も)?[^。、]{0,10}?${notDone}`),
      },
      {
        code: 'payment',
        rule: 'not-paid',
        after: new RegExp(
          `^(?:の|を)?(?:支払い?|お支払い)?(?:は|も|を|に|や[^。、]{1,10})[^。]{0,26}?${notDone}`,
        ),
      },
      {
        code: 'demand',
        rule: 'demanded',
        after:
          /^(?:の|を)?(?:支払い?(?:の|を)?)?要求(?:する|した|し|され|が(?:あ|な|表示)|を(?:受|確認)|文|書)|^を支払わなければ/,
        notAfter: /^[^。]{0,20}(?:マルウェア|ウイルス|プログラム|攻撃(?:の総称|手法))/,
      },
    ],
  },
  {
    cue: '脅迫(?:文|状|メッセージ)|ランサムノート|犯行声明',
    rules: [
      {
        code: 'demand',
        rule: 'note-left',
        after:
          /^(?:書)?(?:ファイル)?(?:等|など)?(?:[((][^()]{0,12}[))])?(?:が|を|の存在)[^。]{0,24}?(?:残|保存|配置|発見|確認|表示|置か|受)/,
        notAfter: /^[^。]{0,10}(?:発見の際|発見時|手順)/,
        sentence: /ランサム|暗号化|サーバ|データ|攻撃|ファイル|フォルダ/,
      },
    ],
  },
  {
    cue: attacker,
    rules: [
      {
        code: 'payment',
        rule: 'not-complied-with',
        after: new RegExp(`^の?(?:不当な|金銭)?(?:の)?要求に(?:は|も)?[^。、]{0,8}?${notDone}`),
      },
      {
        code: 'negotiation',
        rule: 'no-contact',
        after: new RegExp(
          `^(?:は|の|も)?[^。、]{0,10}?(?:接触|交渉|コンタクト|やり取り|連絡)[^。、]{0,10}?${notDone}`,
        ),
      },
      {
        code: 'demand',
        rule: 'threatened',
        after:
          /^(?:は|の)?、?[^。]{0,80}?(?:脅迫(?:を受け|され)|(?:金銭|身代金)[^。、]{0,8}要求(?:され|を受け|があ))/,
      },
    ],
  },
  {
    cue: '金銭(?:の|を|的な?)?要求',
    rules: [
      {
        code: 'demand',
        rule: 'no-demand-seen',
        after:
          /^(?:や[^。、]{1,8})?(?:等|など)?(?:の[^。、]{1,10})?(?:は|も)[^。、]{0,10}?(?:確認(?:され|でき)て(?:い|お)(?:りません|ません|らず|ない)|受けて(?:い|お)(?:りません|ません|らず|ない)|ありません|ございません)/,
      },
      { code: 'demand', rule: 'demanded', after: /^(?:を受け|され(?:まし|て)|があ(?:り|っ))/ },
    ],
  },
]
const ransomCues = compileCues(rules)
