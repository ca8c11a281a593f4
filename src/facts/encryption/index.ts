import { z } from 'zod'
import type { Fact } from '../../model/fact.ts'
import { type ViewSpan, viewSpan } from '../../model/span.ts'
import { type Assertion, assertionAt, presupposed } from '../../text/assertion/index.ts'
import { type FoundWords, makeWordFinder } from '../../text/find-words.ts'
import type { NoticeText } from '../../text/notice-text.ts'
import { type Decline, defineFact, type Finding } from '../define-fact.ts'
import { strongestStatement } from '../strongest-statement.ts'

const value = z.object({
  /** `ransomware`: only that there was, or was not, any; it says nothing of files where there was. */
  of: z.enum(['encryption', 'destruction', 'ransomware']),
})
type EncryptionValue = z.infer<typeof value>

const terms = {
  encryption: { ja: '暗号化', en: 'encrypted' },
  destruction: { ja: '破壊・消去', en: 'destroyed or deleted' },
  ransomware: { ja: 'ランサムウェアの被害', en: 'ransomware' },
} as const

// One pass: ways to say that files are encrypted, gone or of no use, and that there was no ransomware.
const wording =
  /暗号化(?!通信|キー|鍵|方式|技術|ソフト|機能|対策|処理|なし|ZIP|zip|メール|\(ハッシュ|資産)|破壊|破損|毀損|棄損|滅失|消失|喪失|(?:使用|利用)(?:不能|不可|できな(?:く|い(?=状)))|復元が?(?:でき[なずま]|不可能|不能|困難)|(?:削除|消去)(?=され|し(?:た|、)|が|を|の)|消(?=され)|ランサムウ[ェエ][アー](?:による|の|への|に)?(?:被害|感染|攻撃)(?:等|など)?(?:(?:に(?:よるもの)?)?で(?:は|も)(?:ない|ありません|ございません|なく)|(?:等の被害|の事実|の痕跡|の発生)?(?:は|も)、?[^。、\n]{0,12}?(?:発生|確認|発見|検出|認め)[^。、\n]{0,6}(?:おりません|いません|いない|なかった|おらず|ませんでした))/g
const wordsIn = makeWordFinder(wording)

/** Files encrypted, destroyed or deleted by the attacker, or not. */
export const encryption = defineFact({
  kind: 'encryption',
  label: { ja: 'データの暗号化・破壊', en: 'Encryption or destruction of data' },
  section: 'whose',
  summary: {
    ja: '攻撃者がファイルやデータを暗号化・破壊・削除したか。自組織による暗号化（パスワードの保護など）や不正ファイルの削除は含めない。',
    en: 'Whether the attacker encrypted, destroyed or deleted files or data; protection by encryption and the removal of malicious files are something else.',
  },
  value,
  *find(notice): Iterable<Finding<EncryptionValue> | Decline> {
    for (const found of wordsIn(notice)) {
      const finding = found.words.startsWith('暗号化')
        ? ofEncryption(notice, found)
        : found.words.startsWith('ランサム')
          ? ofNoRansomware(notice, found)
          : ofDestruction(notice, found)
      yield finding
    }
  },
  show: ({ of }, language) => terms[of][language],
  ledger: {
    subject: ({ of }) => (of === 'ransomware' ? null : { key: of, label: terms[of] }),
  },
  gold: facts => ({
    encryption: strongestStatement(facts.toSorted((a, b) => Number(isOfNoun(a)) - Number(isOfNoun(b)))),
  }),
})

/** 「暗号化された（ファイル）」 describes; 「暗号化されました」 states it. */
const isOfNoun = ({ evidence }: Fact): boolean =>
  /(?:され(?:た|る)|被害のあった)$|暗号化される/.test(evidence[0].quote)

const decline = (rule: string, { span }: FoundWords, because: string): Decline => ({ rule, span, because })

/** The words with what is encrypted or lost, where that stands close before them. */
function withObject({ text, start, span }: FoundWords, words: ViewSpan): ViewSpan {
  const before = text.slice(Math.max(0, start - 30), start)
  const object =
    /(?:[一-鿿ァ-ヶーA-Za-z]{0,8})(?:データ|ファイル|サーバー?|システム|情報|パソコン|PC|端末|ドライブ)[^。、]{0,14}$/.exec(
      before,
    )
  return object ? viewSpan(span.start - (before.length - object.index), words.end) : words
}

const finding = (
  rule: string,
  of: EncryptionValue['of'],
  found: FoundWords,
  assertion: Assertion,
): Finding<EncryptionValue> | Decline =>
  assertion.status === null
    ? decline(rule, found, assertion.because ?? 'It states nothing.')
    : {
        rule,
        span: withObject(found, assertion.words),
        value: { of },
        status: assertion.status,
        operators: assertion.operators,
      }

const unusable =
  /^(?:され|し)(?:て|たことで|たため)?(?:いて|おり)?、?[^。、]{0,16}(?:アクセス|使用|利用|閲覧|参照|復旧|読み取り|開)[^。、]{0,8}(?:でき|出来|不|け)/
const definition = /(?:ランサムウ[ェエ][アー]|これ|ウイルス)(?:\([^)]{0,20}\))?とは|^※[^。]{0,24}(?:とは|:)/

// Encryption that protects: of passwords, of traffic, of what is kept.
const protectedThing =
  /(?:パスワード|暗証番号|カード番号|通信|経路|SSL|TLS|ハッシュ|認証キー|バックアップの|保存時|HDD|USB|媒体|メールの?|添付)[^。]{0,30}$/
const alwaysProtecting =
  /^(?:等|など)?(?:の|による)(?:安全|高度|技術的|保護|処理|措置|対策|徹底|推進|導入|実施)|^その他|^、(?:権限|アクセス権|操作ロ)|^(?:等|など)?(?:措置|処置|技術|の?処理)|^(?:された|した)(?:通信|形|状態で(?!あ)|値|文字列|[^。、]{0,24}パスワード)/
const protecting =
  /^(?:して(?:い(?:る|ない|ま)|お(?:り|く)|保|管)|した(?:うえ|上)|した状態|した形|された(?:形|状態|パスワード|値|文字列|通信)|され(?:て)?(?:保存|保管|格納|管理|送信)|等の(?:措置|対策)|を?(?:徹底|推進|義務|導入|実施し(?:ま|て)|検討|強化)|(?:が|は)?(?:施され|解除)|や(?:パスワード|アクセス)|、?(?:アクセス(?:制御|権|制限)|多要素|匿名|ログ))/
// 「個人情報は全て暗号化されています」
const kept = /(?:情報|データ|番号)は、?(?:全て|すべて|高度に|強固に)?$/
// 「これらのデータは暗号化されておりましたが、攻撃を受け、暗号化された状態のデータが漏えいした」
const keptUntil = /^されて(?:い|お)りましたが、[^。]{0,30}(?:攻撃|不正アクセス|侵入)/
const keptAndTaken =
  /^(?:された|した)状態の(?:データ|情報|ファイル)[^。、]{0,8}が[^。、]{0,12}(?:漏|流出|窃取|持ち出|送信)/
// 「〔当社が〕暗号化した映像」: their own doing, where no attacker is named before it.
const ownDoing = /^し(?:た|ている)(?=[一-鿿ァ-ヶ])(?!状態|後|上|結果|痕跡|形跡)/
const attacker = /攻撃者|第三者|何者|犯|侵入者|ランサム|マルウ|ウイルス|者が|身代金|脅迫/
// 「データの窃取と暗号化が実行されました」, 「暗号化および利用停止が発生しました」
const cameAbout =
  /^[^。はも]{0,24}?が(?:実行され|発生し|行われ)(?:まし|た(?!ら|場合|際)|、|て(?:い|お))|^[^。はも]{0,24}?が(?:実行|行わ)(?:さ)?れる(?:。|$)/
const hostile =
  /ランサム|攻撃|不正|第三者|侵入|身代金|被害|障害|感染|何者|使用(?:できな|不能)|アクセス(?:でき|不)/

// 「暗号化されていないデータが流出した」
const notAll = /^され(?:てい)?ない(?:状態の)?(?:データ|ファイル|情報|サーバ|端末|媒体|PC)/

function ofEncryption(notice: NoticeText, found: FoundWords): Finding<EncryptionValue> | Decline {
  const { text, start, end } = found
  const before = text.slice(Math.max(0, start - 60), start)
  const after = text.slice(end, end + 20)
  if (definition.test(text)) return decline('encrypted', found, 'It explains a term.')
  if (protectedThing.test(before.slice(-36)) && !/ファイル[^。]{0,12}$/.test(before))
    return decline('encrypted', found, 'It is protected by encryption.')
  if (kept.test(before.slice(-16)) && /^されて(?:い|お)/.test(after) && !hostile.test(text))
    return decline('encrypted', found, 'It is protected by encryption.')
  if (
    (kept.test(before.slice(-16)) && keptUntil.test(text.slice(end, end + 60))) ||
    keptAndTaken.test(text.slice(end, end + 40)) ||
    (ownDoing.test(after) && !attacker.test(text))
  )
    return decline('encrypted', found, 'It is protected by encryption.')
  if (notAll.test(after)) return decline('encrypted', found, 'It describes files that are not encrypted.')
  if (alwaysProtecting.test(after) || (protecting.test(after) && !hostile.test(text)))
    return decline('encrypted', found, 'It is protected by encryption.')
  return finding('encrypted', 'encryption', found, asHappened(found, assertionAt(notice, found.span)))
}

/** Forms that leave no doubt that it happened, whatever the rest of the sentence says. */
function asHappened({ text, end }: FoundWords, assertion: Assertion): Assertion {
  const after = text.slice(end, end + 40)
  const { operators } = assertion
  const confirmed: Assertion = { ...assertion, status: 'confirmed' }
  if (assertion.status === 'possible') {
    // 「暗号化され、情報漏えいのおそれがある」: the doubt is about what comes of it.
    if (operators[0] === 'past' && /^(?:され|し)[^。、]{0,16}、/.test(after)) return confirmed
    if (/^される(?:ランサム|被害|事[案象態])[^。、]{0,14}?(?:発生|確認|判明)/.test(after)) return confirmed
    // 「暗号化されたことによるものと考えられます」: what is presumed is the cause.
    if (/^[^。、]{0,10}(?:こと|の)(?:により|による|が原因)/.test(after)) return confirmed
    return assertion
  }
  // 「暗号化されアクセスができない状態」: what is denied is the access.
  if (assertion.status === 'ruled_out' && unusable.test(after)) return confirmed
  if (assertion.status !== null) return assertion
  // 「ファイルが暗号化されるランサムウェア攻撃が原因」「暗号化された情報」, and an entry that ends with the words.
  if (/^される(?:ランサム|被害|サイバー|攻撃|事[案象態]|障害|という|など|等)/.test(after)) return confirmed
  if (assertion.because !== presupposed) return assertion
  if (/^(?:され)?(?:た|て(?:い|お))/.test(after) || cameAbout.test(after)) return confirmed
  return /^(?:等|など)?[。)]?$/.test(after) && hostile.test(text) ? confirmed : assertion
}

/** That there was no ransomware says that nothing was encrypted. */
function ofNoRansomware(notice: NoticeText, found: FoundWords): Finding<EncryptionValue> | Decline {
  if (ransomwareStruck.test(notice.view.text.slice(0, 4_000)))
    return decline('no-ransomware', found, 'Elsewhere there was ransomware.')
  const looked = /確認|発見|検出|認め/.test(found.words)
  return {
    rule: 'no-ransomware',
    span: found.span,
    value: { of: 'ransomware' },
    status: looked ? 'not_found' : 'ruled_out',
    operators: looked ? ['confirm', 'neg'] : ['neg'],
  }
}
const ransomwareStruck =
  /ランサムウ[ェエ][アー](?:による|の|への|に)?(?:(?:サイバー)?攻撃|被害|感染)(?:に関|によ|を(?:受|行)|が(?:発|判)|の影響|に(?:つ|伴))/

const data =
  /(?:データ(?!セ)|ファイル|データベース|バックアップ|サーバー?|ドライブ|ディスク|情報|システム|フォルダ|写真|領域)[^。]{0,30}$/
const notData =
  /(?:不正|不審|悪意|悪性|改ざん|偽|問題|攻撃者が[^。]{0,10}|不要|対象外|該当|誤[^。]{0,6})(?:な|の|と)?[^。、]{0,8}(?:ファイル|プログラム|データ|スクリプト)[^。]{0,20}$|(?:メール|ログ|履歴|アカウント|投稿|マルウ[ェエ]ア|ウイルス|URL|ページ|画面|リンク|コンテンツ|コード|脅威|個人情報|写し|取得(?:した|された)|送信した|保管期)[^。、]{0,24}$/
const lostForm =
  /^(?:し(?!な)|(?:さ|せ)れ|と(?:な|なっ)|の(?:状態|被害|発生|可能性|おそれ|恐れ)|(?:が|を|は|も)(?:確認|判明|発生|発見|認め|見)|に(?:さ|な|至)|する(?:被害|事)|、|等|など|が|は|な(?:状|っ|り)|です|\(|。|$|い|く|た|及び|および|並びに|ならびに|や|・|又は|または)/
const removedForm =
  /^(?:され(?:る(?:と|被害|事|可)|た(?!い)|て(?:い|お)|、)|が(?:確認|判明)|を確認|の(?:被害|痕跡|可能性))/

function ofDestruction(notice: NoticeText, found: FoundWords): Finding<EncryptionValue> | Decline {
  const removed = /^(?:削除|消)(?!失)/.test(found.words)
  const rule = removed ? 'deleted' : 'destroyed'
  const { text, start, end, words } = found
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 24)
  if (!data.test(before) || notData.test(before))
    return decline(rule, found, 'What is gone is no data of the incident.')
  const happened = removed
    ? hostile.test(text) &&
      (removedForm.test(after) || (removedBy.test(after) && offender.test(text.slice(0, start))))
    : ofNoUse.test(words)
      ? hostile.test(text) && usedUp.test(after) && (!system.test(before) || /^(?:に?さ|した)/.test(after))
      : lostForm.test(after)
  if (!happened) return decline(rule, found, 'The attacker is not said to have done it.')
  if (definition.test(text)) return decline(rule, found, 'It explains a term.')
  const assertion = assertionAt(notice, found.span)
  if (wouldHinder.test(text.slice(end, end + 80)))
    return decline(rule, found, 'It says what did not come of it.')
  // These words hold their own negation.
  if (ofNoUse.test(words) && (assertion.status === null || assertion.status === 'ruled_out'))
    return finding(rule, 'destruction', found, { ...assertion, status: 'confirmed', words: found.span })
  return finding(rule, 'destruction', found, asHappened(found, assertion))
}

// 「データが使用できなくなることで業務が滞るような被害は生じておりません」
const wouldHinder =
  /^な(?:る|り)[^。]{0,50}(?:被害|支障|影響|事態)[^。、]{0,6}は[^。、]{0,10}(?:ません|な[いか]|おらず)/
const ofNoUse = /使用|利用|復元/
const usedUp = /^(?:に(?:さ|な)|と(?:な|し)|な(?:っ|り|る|状)|した|です|で(?:あ|す)|い?状態|、|。|$)/
const system = /(?:システム|サーバー?|サービス)[^。]{0,14}$/
const offender =
  /(?:第三者|攻撃者|何者か|犯人|犯行グループ|侵入者|(?:侵入|攻撃|不正にアクセス)した者)(?:が|は|によ)/
const removedBy = /^(?:し(?:た|、)|を(?:行|実行))/
