/** Turns a notice of the example archive into web pages as sites of several kinds would show it. */

/** What a page is made of. */
export interface NoticeOnSite {
  readonly title: string
  /** ISO date. */
  readonly date: string
  readonly organisation: string
  readonly address: string
  /** The body as HTML. */
  readonly body: string
}

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** The text of a hand-kept notice as HTML: headings, lists, tables, paragraphs whose lines are broken with <br>. */
export function bodyAsHtml(markdown: string, lineOfParagraph: 'br' | 'p' = 'br'): string {
  const out: string[] = []
  let paragraph: string[] = []
  let list: string[] = []
  let rows: string[][] = []
  let hasHead = false
  const close = (): void => {
    if (paragraph.length > 0)
      out.push(
        lineOfParagraph === 'br'
          ? `<p>${paragraph.join('<br>\n')}</p>`
          : paragraph.map(line => `<p>${line}</p>`).join('\n'),
      )
    if (list.length > 0) out.push(`<ul>\n${list.map(item => `<li>${item}</li>`).join('\n')}\n</ul>`)
    if (rows.length > 0) out.push(tableOf(rows, hasHead))
    paragraph = []
    list = []
    rows = []
    hasHead = false
  }
  for (const line of markdown.split('\n')) {
    const heading = /^(#{1,6}) (.*)$/.exec(line)
    const item = /^- (.*)$/.exec(line)
    if (heading) {
      close()
      out.push(`<h${heading[1]!.length}>${escaped(heading[2]!)}</h${heading[1]!.length}>`)
    } else if (/^\|[-|: ]+\|$/.test(line)) hasHead = true
    else if (line.startsWith('|')) {
      if (rows.length === 0) close()
      rows.push(line.slice(1, line.lastIndexOf('|')).split('|'))
    } else if (line.trim() === '') close()
    else if (item) {
      if (list.length === 0) close()
      list.push(escaped(item[1]!))
    } else {
      if (list.length > 0 || rows.length > 0) close()
      paragraph.push(escaped(line))
    }
  }
  close()
  return out.join('\n')
}

function tableOf(rows: readonly string[][], hasHead: boolean): string {
  const row = (cells: readonly string[], name: string): string =>
    `<tr>${cells.map(cell => `<${name}>${escaped(cell.trim()).replaceAll('&lt;br&gt;', '<br>')}</${name}>`).join('')}</tr>`
  const [head, ...others] = rows
  const top = hasHead ? `<thead>${row(head!, 'th')}</thead>` : row(head!, 'td')
  return `<table border="1">${top}<tbody>${others.map(cells => row(cells, 'td')).join('\n')}</tbody></table>`
}

const japanese = (iso: string): string => {
  const [year, month, day] = iso.split('-')
  return `${year}年${Number(month)}月${day ? `${Number(day)}日` : ''}`
}
const dotted = (iso: string): string => iso.replaceAll('-', '.')

/** Words that the sites below put around a notice, none of which may be read. */
export const noise = [
  '会社情報',
  '採用情報',
  'この記事をシェア',
  'Cookieを使用',
  '人気の記事',
  'ページトップへ',
  'All Rights Reserved',
  '一覧へ戻る',
  'サイトマップ',
  '秋の味覚フェア',
]

/** One page for each kind of site. */
export const sites: Readonly<Record<string, (notice: NoticeOnSite) => string>> = {
  'a company with a content management system': ({
    title,
    date,
    organisation,
    address,
    body,
  }) => `<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<title>${escaped(title)} | お知らせ | ${escaped(organisation)}</title>
<link rel="canonical" href="${address}">
<meta property="og:site_name" content="${escaped(organisation)}">
<script>window.dataLayer = [{ page: "<p>会社情報</p>" }]</script>
</head>
<body class="page-news has-sidebar">
<a class="skip-link" href="#main">本文へスキップ</a>
<header class="l-header"><div class="l-header__inner"><p class="logo"><a href="/">${escaped(organisation)}</a></p>
<nav class="g-nav"><ul><li><a href="/company/">会社情報</a></li><li><a href="/recruit/">採用情報</a></li></ul></nav></div></header>
<div class="c-breadcrumb"><ol><li><a href="/">ホーム</a></li><li><a href="/news/">お知らせ</a></li><li>${escaped(title)}</li></ol></div>
<main id="main" class="l-main">
<article class="p-news">
<header class="p-news__header"><div class="p-news__meta"><time datetime="${date}">${dotted(date)}</time><span class="label">お知らせ</span></div>
<h1 class="p-news__title">${escaped(title)}</h1></header>
<div class="p-news__body">
${body}
</div>
</article>
<div class="p-share"><p>この記事をシェア</p><ul><li><a href="https://sns.example.com/">ツイート</a></li></ul></div>
<p class="back"><a href="/news/">一覧へ戻る</a></p>
</main>
<aside class="l-sidebar"><h2>人気の記事</h2><ul><li><a href="/news/1">秋の味覚フェア</a></li></ul></aside>
<footer class="l-footer"><ul><li><a href="/sitemap/">サイトマップ</a></li></ul><p><small>© 2020-2026 ${escaped(organisation)} All Rights Reserved.</small></p></footer>
<div class="cookie-banner" role="dialog"><p>当サイトではCookieを使用しています。詳しくは方針をご覧ください。</p><button>同意する</button></div>
</body>
</html>`,
  'a blog': ({ title, date, organisation, address, body }) => `<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="UTF-8" />
<title>${escaped(title)} &#8211; ${escaped(organisation)}</title>
<meta property="og:title" content="${escaped(title)}" />
<meta property="og:url" content="${address}" />
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"BlogPosting","headline":${JSON.stringify(title)},"datePublished":"${date}T10:00:00+09:00","publisher":{"@type":"Organization","name":${JSON.stringify(organisation)}}}]}</script>
</head>
<body class="post-template-default single single-post">
<div id="page" class="site">
<header id="masthead" class="site-header"><p class="site-title"><a href="/">${escaped(organisation)}</a></p>
<nav id="site-navigation" class="main-navigation"><ul id="primary-menu"><li><a href="/about">会社情報</a></li></ul></nav></header>
<div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main">
<article id="post-1234" class="post type-post hentry category-news">
<header class="entry-header"><h1 class="entry-title">${escaped(title)}</h1>
<div class="entry-meta"><span class="posted-on">投稿日: <time class="entry-date published" datetime="${date}T10:00:00+09:00">${japanese(date)}</time></span></div></header>
<div class="entry-content">
${body}
</div>
<footer class="entry-footer"><span class="cat-links">カテゴリー: <a href="/category/news">お知らせ</a></span></footer>
</article>
<nav class="navigation post-navigation"><h2 class="screen-reader-text">投稿ナビゲーション</h2><div class="nav-links"><a href="/p/1">前の投稿 秋の味覚フェア</a></div></nav>
</main></div>
<aside id="secondary" class="widget-area"><section class="widget"><h2 class="widget-title">人気の記事</h2><ul><li><a href="/p/2">秋の味覚フェア</a></li></ul></section></aside>
</div>
<footer id="colophon" class="site-footer"><div class="site-info">Copyright &copy; ${escaped(organisation)} All Rights Reserved.</div></footer>
</div>
</body>
</html>`,
  'an old site set in tables': ({
    title,
    date,
    organisation,
    body,
  }) => `<HTML><HEAD><META http-equiv="Content-Type" content="text/html; charset=UTF-8"><TITLE>${escaped(title)}</TITLE></HEAD>
<BODY bgcolor="#ffffff"><CENTER>
<TABLE width="760" border="0" cellspacing="0"><TR><TD colspan="2"><IMG src="head.gif" alt="${escaped(organisation)}"><BR>
<A href="index.html">トップ</A>｜<A href="c.html">会社情報</A>｜<A href="r.html">採用情報</A>｜<A href="m.html">サイトマップ</A></TD></TR>
<TR><TD width="160" valign="top"><A href="1.html">秋の味覚フェア</A><BR><A href="2.html">会社情報</A><BR><A href="3.html">採用情報</A></TD>
<TD width="600" valign="top"><FONT size="5"><B>${escaped(title)}</B></FONT><BR><BR>
<DIV align="right">${japanese(date)}<BR>${escaped(organisation)}</DIV><BR>
${body}
<P align="center"><A href="#top">ページトップへ</A></P></TD></TR>
<TR><TD colspan="2" align="center"><FONT size="1">Copyright (C) ${escaped(organisation)} All Rights Reserved.</FONT></TD></TR>
</TABLE></CENTER></BODY></HTML>`,
  'a town office': ({ title, date, organisation, address, body }) => `<!DOCTYPE html>
<html lang="ja"><head><meta charset="UTF-8"><title>${escaped(title)}/${escaped(organisation)}公式ホームページ</title>
<link rel="canonical" href="${address}"></head>
<body>
<div id="container">
<div id="header"><p id="sitename"><a href="/">${escaped(organisation)}</a></p><div id="fontsize">文字サイズ <a href="#">標準</a> <a href="#">拡大</a></div></div>
<div id="gnavi"><ul><li><a href="/kurashi">くらし</a></li><li><a href="/c">会社情報</a></li></ul></div>
<div id="pankuzu">現在の位置： <a href="/">トップページ</a> &gt; <a href="/n">お知らせ</a> &gt; ${escaped(title)}</div>
<div id="main"><div class="content">
<h1>${escaped(title)}</h1>
<p class="update">更新日：${japanese(date)}　ページ番号：1012345</p>
${body}
<p><a href="#header">このページの先頭へ戻る</a></p>
</div></div>
<div id="side"><ul><li><a href="/a">秋の味覚フェア</a></li><li><a href="/b">採用情報</a></li></ul></div>
<div id="footer"><p>Copyright © ${escaped(organisation)} All Rights Reserved.</p></div>
</div>
</body></html>`,
  'a shop built of nothing but <div>': ({
    title,
    date,
    organisation,
    body,
  }) => `<html><head><meta charset="utf-8"><title>${escaped(title)} - ${escaped(organisation)}</title></head><body>
<div><div><a href="/">${escaped(organisation)}</a></div><div><a href="/1">会社情報</a><a href="/2">採用情報</a><a href="/3">カート</a></div></div>
<div>
<div><div>${escaped(title)}</div><div>${japanese(date)}</div><div>${escaped(organisation)}</div>
<div>${body.replaceAll('<p>', '<div>').replaceAll('</p>', '</div>')}</div></div>
<div><div><a href="/9">秋の味覚フェア</a></div><div><a href="/8">人気の記事</a></div></div>
</div>
<div>© ${escaped(organisation)} All Rights Reserved.</div>
</body></html>`,
}
