import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deflateSync } from 'node:zlib'
import { chromium as launcher } from 'playwright-core'
import { chromium } from '../test/needs.ts'
import { chromiumArguments } from './chromium-arguments.ts'
import { type SetBlock, setPages } from './made-pdfs/typeset.ts'
import { pageHeight, pageWidth, writePdf } from './made-pdfs/write-pdf.ts'

/**
 * Makes the PDFs of src/formats/pdf/fixtures/ anew: by hand, with Chromium, with LibreOffice (soffice on PATH), and as
 * a picture of a page (pdftoppm on PATH). Their expected texts (text.txt) are written by hand. All words are invented.
 */
const fixtures = fileURLToPath(new URL('../src/formats/pdf/fixtures/', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'tenmatsu-pdf-'))

function save(name: string, pdf: Uint8Array): void {
  mkdirSync(join(fixtures, name), { recursive: true })
  writeFileSync(join(fixtures, name, 'source.pdf'), pdf)
  console.log(name, pdf.length)
}

const letter: SetBlock[] = [
  { kind: 'right', text: '2031年6月12日' },
  { kind: 'left', text: 'お取引先各位' },
  { kind: 'right', text: '霞浦精密工業株式会社' },
  { kind: 'right', text: '代表取締役社長　三枝　遥' },
  { kind: 'title', text: '不正アクセスのお知らせ' },
  {
    kind: 'paragraph',
    text: '当社の受発注システムが第三者による不正アクセスを受け、お取引先様の情報の一部が外部に流出したおそれがあることを、6月9日（月）に確認いたしました。関係の皆様にご心配をおかけし、深くお詫び申し上げます。',
  },
  { kind: 'heading', text: '1. 経緯' },
  {
    kind: 'paragraph',
    text: '6月9日の午前7時ごろ、受発注システムのサーバー※1で身に覚えのない操作の記録を見つけ、直ちに外部との通信を遮断しました。翌10日に所轄の警察署へ相談し、11日には個人情報保護委員会へ速報を提出しております。',
  },
  {
    kind: 'footnote',
    text: '※1 受発注システムのサーバーとは、注文の内容と納期を管理するサーバーで、社内の2か所に置かれています。',
  },
  { kind: 'heading', text: '2. 流出したおそれのある情報' },
  { kind: 'paragraph', text: '次の情報、合わせて1,284件です。' },
  { kind: 'item', text: '・ご担当者様の氏名、会社名、部署名' },
  {
    kind: 'item',
    text: '・電子メールアドレスおよび電話番号。ただし、2029年3月より前にお取引を終えられた方の分は含まれておりません',
  },
  { kind: 'heading', text: '3. 原因と対応' },
  {
    kind: 'paragraph',
    text: '保守のために設けていた接続口のパスワードが推測しやすいものであったことが原因と考えております。接続口は閉じ、全ての管理者のパスワードを改めたうえで、二つの要素による認証を設けました。外部の専門会社による調査は6月末まで続ける予定です。',
  },
  {
    kind: 'paragraph',
    text: '工場の操業に影響はなく、納品は通常どおり行っております。ただし、請求書の発行は通常より3日ほど遅れる見込みであり、対象となるお取引先様には担当の者からあらかじめご連絡いたします。新しいことが分かりましたら、改めてお知らせいたします。',
  },
  { kind: 'heading', text: '4. お願い' },
  {
    kind: 'paragraph',
    text: '当社を名乗る不審な電子メールが届いた場合は、添付されたファイルを開かず、本文に書かれたアドレスにも接続せずに削除してくださいますよう、お願い申し上げます。',
  },
  { kind: 'right', text: '以上' },
]

const bulletin: SetBlock[] = [
  { kind: 'right', text: '2031年8月20日' },
  { kind: 'right', text: '学校法人浜萩学院' },
  { kind: 'title', text: '成績処理端末のマルウェア感染について（第2報）' },
  {
    kind: 'paragraph',
    text: '8月4日に第1報としてお知らせした成績処理端末のマルウェア感染について、これまでの調査で分かったことをご報告します。在学生と保護者の皆様にご不安をおかけし、お詫び申し上げます。',
  },
  { kind: 'heading', text: '1．感染の範囲' },
  {
    kind: 'paragraph',
    text: '感染が確認されたのは教務課の端末3台です。いずれも校内のネットワークから切り離し、記録を保全しました。サーバーと教室の端末への広がりは確認されておりません。',
  },
  {
    kind: 'table',
    rows: [
      ['区分', '件数', '流出'],
      ['在学生', '2,418件', '調査中'],
      ['卒業生', '約310件', '確認されていません'],
    ],
  },
  { kind: 'heading', text: '2．今後について' },
  {
    kind: 'paragraph',
    text: '通信の記録の調べは8月末に終わる見込みです。結果は第3報でお伝えします。追試験は予定どおり9月2日から行います。',
  },
  {
    kind: 'paragraph',
    text: '本件をかたる電話やメールにご注意ください。学院から口座番号やパスワードをお尋ねすることはございません。',
  },
  { kind: 'left', text: 'お問い合わせ：教務課 000-0000-0000' },
]

const first = setPages(letter, {
  columns: 1,
  size: 13.5,
  spread: 5,
  runningHead: '霞浦精密工業株式会社　公表資料',
})
save(
  'two-pages-with-running-heads',
  writePdf(
    first.map((page, i) =>
      i > 0
        ? page
        : { ...page, texts: [...page.texts, { text: '写', x: 300, y: 420, size: 60, turned: 25 }] },
    ),
    { encoding: '90ms-RKSJ-H', shuffled: 3 },
  ),
)
save(
  'two-columns-with-a-table',
  writePdf(setPages(bulletin, { columns: 2, spread: 1, size: 13 }), {
    encoding: 'UniJIS-UTF16-H',
    shuffled: 11,
    objectStreams: true,
  }),
)

const browser = await launcher.launch({ executablePath: chromium()!, args: [...chromiumArguments] })
async function print(html: string): Promise<Uint8Array> {
  const page = await browser.newPage()
  await page.setContent(`<!doctype html><meta charset="utf-8">${html}`)
  const pdf = await page.pdf({ preferCSSPageSize: true })
  await page.close()
  return pdf
}
save(
  'printed-tables-and-vertical-writing',
  await print(`<style>@page{size:A4;margin:20mm} body{font:10.5pt/1.6 IPAGothic} h1{font-size:15pt;letter-spacing:.6em;text-align:center}
table{border-collapse:collapse} td,th{border:1px solid #000;padding:2px 8px} dl{display:grid;grid-template-columns:9em auto;margin:1em 0} dd{margin:0}
.v{writing-mode:vertical-rl;height:9em;border-right:1px solid} .s{position:absolute;top:90mm;left:120mm;font-size:40pt;transform:rotate(-20deg);color:#c00} sup{font-size:6pt} .n{font-size:8pt}
rt{font-size:5pt}</style>
<p style="text-align:right">令和13年2月7日</p><p style="text-align:right">社会福祉法人つばな会</p><h1>お知らせ</h1><div class="s">重要</div>
<p>　当会の施設で使用する<ruby>端末<rt>たんまつ</rt></ruby>の盗難がありました。ご利用者<sup>※1</sup>の皆様にご迷惑をおかけし、申し訳ございません。端末には暗号化の措置を施しており、情報が悪用された事実は確認されておりません。</p>
<dl><dt>盗難の日時</dt><dd>令和13年2月4日（火）夜</dd><dt>場所</dt><dd>つばな通所センター事務室</dd><dt>台数</dt><dd>2台</dd></dl>
<table><tr><th>施設</th><th>情報</th><th>人数</th></tr><tr><td rowspan="2">通所センター</td><td>氏名、住所</td><td>86名</td></tr><tr><td>緊急連絡先</td><td>91名</td></tr><tr><td>訪問事業所</td><td>氏名</td><td>14名</td></tr></table>
<div class="v">警察に届け出ました。ご家族の皆様には書面でお伝えします。</div>
<p class="n">※1 ご利用者とは、通所と訪問の両方の登録者をいいます。</p>`),
)
save(
  'radicals-for-characters',
  await print(`<style>@page{size:A4;margin:20mm} body{font:10.5pt/1.6 'Noto Sans CJK JP'}</style>
<p>⽇本の⻑期⼤会で⽂書が⼀部流出し、⾒つかったのは⽉末でした。‧⼈数は⼗名です。</p>`),
)
await browser.close()

const cell = (words: string): string =>
  `<table:table-cell table:style-name="C"><text:p text:style-name="B">${words}</text:p></table:table-cell>`
const flat = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="IPA" svg:font-family="IPAGothic"/></office:font-face-decls>
<office:automatic-styles>
<style:style style:name="B" style:family="paragraph"><style:paragraph-properties fo:line-height="160%"/><style:text-properties style:font-name-asian="IPA" style:font-name="IPA" fo:font-size="10.5pt" style:font-size-asian="10.5pt"/></style:style>
<style:style style:name="R" style:family="paragraph" style:parent-style-name="B"><style:paragraph-properties fo:text-align="end"/><style:text-properties style:font-name-asian="IPA" style:font-name="IPA" fo:font-size="10.5pt" style:font-size-asian="10.5pt"/></style:style>
<style:style style:name="T" style:family="paragraph"><style:paragraph-properties fo:text-align="center" fo:margin-top="0.4cm" fo:margin-bottom="0.4cm"/><style:text-properties style:font-name-asian="IPA" style:font-name="IPA" fo:font-size="15pt" style:font-size-asian="15pt" fo:font-weight="bold" style:font-weight-asian="bold"/></style:style>
<style:style style:name="H" style:family="paragraph"><style:paragraph-properties fo:margin-top="0.3cm"/><style:text-properties style:font-name-asian="IPA" style:font-name="IPA" fo:font-size="10.5pt" style:font-size-asian="10.5pt" fo:font-weight="bold" style:font-weight-asian="bold"/></style:style>
<style:style style:name="C" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="0.1cm"/></style:style>
<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2.5cm"/></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"/></office:master-styles>
<office:body><office:text>
<text:p text:style-name="R">2031年10月3日</text:p><text:p text:style-name="R">株式会社ささなき運輸</text:p>
<text:p text:style-name="T">配送管理サーバーの障害に関するお知らせ</text:p>
<text:p text:style-name="B">平素より格別のご高配を賜り、厚く御礼申し上げます。このたび、当社の配送管理サーバーがランサムウェアに感染し、一部のファイルが暗号化されましたので、お知らせいたします。</text:p>
<text:p text:style-name="H">1. 被害の状況</text:p>
<text:p text:style-name="B">暗号化されたサーバーは4台です。現時点で情報の漏えいは確認されておりませんが、可能性を否定できないため、外部の専門機関とともに調査を進めております。</text:p>
<table:table><table:table-column table:number-columns-repeated="2"/>${[
  ['拠点', '台数'],
  ['本社', '3台'],
  ['南物流センター', '1台'],
]
  .map(row => `<table:table-row>${row.map(cell).join('')}</table:table-row>`)
  .join('')}</table:table>
<text:p text:style-name="H">2. 今後の対応</text:p>
<text:p text:style-name="B">・バックアップからの復旧を進めます。</text:p><text:p text:style-name="B">・警察への相談を済ませました。</text:p>
<text:p text:style-name="B">詳細が判明しましたら、改めて公表いたします。</text:p>
</office:text></office:body></office:document>`
writeFileSync(join(scratch, 'notice.fodt'), flat)
execFileSync('soffice', [
  `-env:UserInstallation=file://${scratch}/profile`,
  '--headless',
  '--convert-to',
  'pdf:writer_pdf_Export',
  '--outdir',
  scratch,
  join(scratch, 'notice.fodt'),
])
save('written-by-an-office-program', readFileSync(join(scratch, 'notice.pdf')))

const scanned: SetBlock[] = [
  { kind: 'right', text: '2031年11月5日' },
  { kind: 'right', text: '株式会社いなづか書房' },
  { kind: 'title', text: '個人情報の漏えいに関するお知らせ' },
  {
    kind: 'paragraph',
    text: '当社の通信販売をご利用のお客様の個人情報が漏えいしたことを確認いたしました。お客様に深くお詫び申し上げます。対象は512名のお客様の氏名と住所です。',
  },
  {
    kind: 'paragraph',
    text: '原因は委託先の担当者による宛名の取り違えであり、不正アクセスによるものではございません。',
  },
]
writeFileSync(join(scratch, 'scan.pdf'), await printed(scanned))
const picture = execFileSync('pdftoppm', ['-r', '150', '-mono', '-singlefile', join(scratch, 'scan.pdf')], {
  maxBuffer: 64 * 2 ** 20,
})
save('a-scanned-page', ofPicture(picture))
rmSync(scratch, { recursive: true })

/** The blocks with an embedded font, so that any program can draw them. */
async function printed(blocks: readonly SetBlock[]): Promise<Uint8Array> {
  const { noticePage } = await import('./made-pdfs/notice-blocks.ts')
  const other = await launcher.launch({ executablePath: chromium()!, args: [...chromiumArguments] })
  const page = await other.newPage()
  await page.setContent(noticePage(blocks, 1, 'IPAGothic'))
  const pdf = await page.pdf({ preferCSSPageSize: true })
  await other.close()
  return pdf
}

/** A PDF that holds a page as one black and white picture (a PBM file), and no text. */
function ofPicture(pbm: Buffer): Uint8Array {
  const [, width, height] = /^P4\s+(\d+)\s+(\d+)\s/.exec(pbm.subarray(0, 40).toString('latin1'))!
  const rows = pbm.subarray(pbm.length - Math.ceil(Number(width) / 8) * Number(height))
  const data = deflateSync(rows)
  const content = `q ${pageWidth} 0 0 ${pageHeight} 0 0 cm /I Do Q`
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 1/Kids[3 0 R]>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${pageWidth} ${pageHeight}]/Resources<</XObject<</I 5 0 R>>>>/Contents 4 0 R>>`,
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    `<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceGray/BitsPerComponent 1/Decode[1 0]/Filter/FlateDecode/Length ${data.length}>>stream\n`,
  ]
  let pdf = Buffer.from('%PDF-1.4\n')
  const offsets = objects.map((object, i) => {
    const at = pdf.length
    const end =
      i === 4 ? Buffer.concat([data, Buffer.from('\nendstream\nendobj\n')]) : Buffer.from('\nendobj\n')
    pdf = Buffer.concat([pdf, Buffer.from(`${i + 1} 0 obj\n${object}`), end])
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const tail = `xref\n0 6\n0000000000 65535 f \n${offsets.join('')}trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n${pdf.length}\n%%EOF\n`
  return Buffer.concat([pdf, Buffer.from(tail)])
}
