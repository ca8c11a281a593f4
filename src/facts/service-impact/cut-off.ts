import { type Reader, reading } from './word-reading.ts'

const systemCut =
  /(?:サーバー?|システム|サイト|ページ|ネットワーク|機器|インターネット|回線|通信)(?:等|など)?(?:から|の|を|・機器を|への|へのアクセスを|およびネットワーク|、|や|は|について)?(?:[^。、]{0,16})$/
const notSystemCut =
  /(?:PC|パソコン|コンピューター?|端末|アカウント|経路|外部からの?(?:アクセス|接続|通信|不正)|(?:アプリ|ツール|海外|国外)[^。、]{0,4}から?の(?:アクセス|接続|通信)|不正アクセスを?(?!受けた)|攻撃(?!を受けた)|アドレス)[^。、]{0,28}$/

// 「委託先のA社は、サーバーを遮断しております」: what another company did about its own.
const anotherFirm =
  /^(?!.{0,8}(?:当社|弊社|同社))[^。、]{2,24}(?:社|会社)(?:は|では|において(?:は)?)|(?:委託先|業者|事業者|(?:システム|管理|運営|印刷|制作|保守|開発)会社)[^。、]{0,4}(?:は|が|で|では|において(?:は)?|にて)、?[^。当弊]{0,50}$/

// 「速やかにネットワークを遮断し、当該パソコンを調査」: one machine of somebody's, and no service.
const oneMachine = /パソコン|PC|端末|コンピュータ/
const service = /サーバ|システム|サイト|サービス|業務|複数|全(?:て|端末|PC)|すべて/

/** 遮断・隔離: a system that was cut off, with no word on the service itself. */
export const cutOff: Reader = (before, after, sentence) => {
  if (
    anotherFirm.test(sentence) ||
    (oneMachine.test(sentence) && !service.test(sentence)) ||
    anotherFirm.test(before) ||
    /に(?:より|よって)(?:すべて|全て)?$/.test(before)
  )
    return null
  if (!systemCut.test(before) || notSystemCut.test(before.slice(-40))) return null
  const was =
    /^[^。、]{0,24}?(?:した|しまし|され|し、|実施|措置|する(?:とともに|と共に|など|等|こと)|完了|行[いっ]|対策|[てで](?:い|お)(?:り|ま)|作業|。|$)/.exec(
      after,
    )
  return was &&
    !/^[^。、]{0,4}(?:等|など)のほか/.test(after) &&
    !/(?:られ|でき)(?:ない|ませ|ず)|環境で|た環境|されたネット|場合|よう|指示|依頼|要請/.test(
      after.slice(0, 20),
    )
    ? reading('cut-off', 'suspended', 'cut-off', was)
    : null
}
