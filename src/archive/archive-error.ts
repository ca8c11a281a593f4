import type { Label } from '../model/label.ts'

/** Something about the archive that its keeper can mend: what happened and what to do, in both languages. */
export class ArchiveError extends Error {
  readonly label: Label
  constructor(label: Label, cause?: unknown) {
    super(label.en, { cause })
    this.label = label
  }
}

/** What was asked for does not go with what is there (no such decision, taken back before); no file is at fault. */
export class Refusal extends ArchiveError {}

const reasons: Readonly<Record<string, Label>> = {
  ENOSPC: {
    ja: 'ディスクに空きがありません。空きを作ってから、同じコマンドをもう一度実行してください',
    en: 'the disk is full. Make room and run the same command again',
  },
  EDQUOT: {
    ja: 'ディスクの割り当てを使い切りました。空きを作ってから、同じコマンドをもう一度実行してください',
    en: 'the disk quota is used up. Make room and run the same command again',
  },
  EACCES: {
    ja: '書き込む権限がありません。権限を確かめるか、書ける場所を使ってください',
    en: 'there is no permission to write there. Check the permissions, or use a folder that can be written',
  },
  EPERM: {
    ja: '書き込む権限がありません。権限を確かめるか、書ける場所を使ってください',
    en: 'there is no permission to write there. Check the permissions, or use a folder that can be written',
  },
  EROFS: {
    ja: '読み取り専用です。書ける場所を使ってください',
    en: 'it is read-only. Use a folder that can be written',
  },
  EEXIST: {
    ja: '同じ名前の、フォルダでないものがあります。場所を確かめてください',
    en: 'something that is no folder bears its name. Check the place',
  },
  ENOENT: {
    ja: '入れるフォルダがありません。場所を確かめるか、フォルダを作ってください',
    en: 'the folder it should lie in is not there. Check the place, or make that folder',
  },
  ENOTDIR: {
    ja: '途中にフォルダでないものがあります。場所を確かめてください',
    en: 'something on the way to it is not a folder. Check the place',
  },
}

/** The error of a write that failed, naming the file. Nothing that was there before is lost. */
export function cannotWrite(path: string, error: unknown): ArchiveError {
  const { code, message } = error as NodeJS.ErrnoException
  const reason = (code !== undefined ? reasons[code] : undefined) ?? {
    ja: `${message}。直してから、同じコマンドをもう一度実行してください`,
    en: `${message}. Mend it and run the same command again`,
  }
  return new ArchiveError(
    {
      ja: `${path} に書けません: ${reason.ja}。すでにあるものは失われていません。`,
      en: `Cannot write ${path}: ${reason.en}. Nothing that was there is lost.`,
    },
    error,
  )
}
