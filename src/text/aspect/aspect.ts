import type { ViewSpan } from '../../model/span.ts'

/** How far an act has come. */
export type Aspect = 'done' | 'in_progress' | 'planned'

/** How the words put it, before the act itself is considered: 「停止しております」 is done, 「調査しております」 goes on. */
export type AspectForm =
  | 'past' // 実施しました、実施済み、完了
  | 'lasting' // 実施しております、実施中
  | 'coming' // 実施いたします、予定
  | 'considered' // 検討、準備
  | 'plain' // 実施する。 at the end of an entry, with no sign of when
  | 'noun' // …の強化: nothing is said of it
  | 'background' // 実施しておりましたが: how it was before
  | 'asked' // 実施してください
  | 'denied' // 実施しておりません
  | 'condition' // 実施する場合
  | 'purpose' // 実施するため

/** Signs before or after the words in their own clause. */
export interface AspectSigns {
  /** 引き続き, 継続して, 現在も */
  readonly continuing: boolean
  /** 順次, 随時, 本日より */
  readonly gradual: boolean
  /** 今後, 将来 */
  readonly later: boolean
  /** 既に, 直ちに, 速やかに */
  readonly already: boolean
  /** …場合は, 必要に応じて, 万一: what would be done if. */
  readonly conditional: boolean
  /** The verb names a work in progress (進め, 取り組み, 努め). */
  readonly process: boolean
  /** 講じております: measures that are taken, and hold. */
  readonly taken: boolean
  /** 開始しました: it has begun. */
  readonly begun: boolean
  /** 予定: a day or an order is set for it. */
  readonly scheduled: boolean
  /** お願いしました: the asking itself is over. */
  readonly done: boolean
  /** 実施しております: it is being carried out, and holds. */
  readonly carried: boolean
  /** 確認した上で、…してまいります: done only in relation to what is still to come. */
  readonly relative: boolean
  /** …等の再発防止策を策定しており: it is part of what is being drawn up. */
  readonly drafted: boolean
  /** 従前より, 以前から: how it was before the incident. */
  readonly before: boolean
  /** The same, with a work in progress named elsewhere. */
  inProcess(): AspectSigns
}

/** How a sentence puts an act. Offsets are relative to the sentence. */
export interface LocalAspect {
  readonly form: AspectForm
  readonly signs: AspectSigns
  /** Where the words that say so end. */
  readonly end: number
  /** A verb cut short (「教育を実施。」): past, unless what stands above lends another form. */
  readonly cut: boolean
  /** Another verb in a row carries it (Aを行うとともに、Bを完了しました). */
  readonly shared: boolean
}

/** How the notice puts an act, and what the words around it lend where its own sentence says nothing. */
export interface AspectReading extends Omit<LocalAspect, 'end' | 'cut'> {
  /** From the words to the end of those that say so. */
  readonly words: ViewSpan
  /** Whether a list's introduction, a heading or a date lent the form. */
  readonly lent: 'introduction' | 'heading' | 'date' | null
}
