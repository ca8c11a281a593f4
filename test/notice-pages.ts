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
  'a blog with a theme full of widgets': ({ title, date, organisation, address, body }) => `<!doctype html>
<html lang="ja"><head><meta charset="utf-8"><title>${escaped(title)} | ${escaped(organisation)}</title><link rel="canonical" href="${address}"></head>
<body class="post-template single public-page page-body categoryid-1">
<div id="container" class="container cf">
<div id="header-container"><header id="header" class="header cf"><div class="tagline">毎日を、おいしく。</div><div class="logo"><a href="/">${escaped(organisation)}</a></div></header>
<nav id="navi" class="navi cf"><ul id="menu-global" class="menu-header"><li class="menu-item"><a href="/c"><div class="caption-wrap"><div class="item-label">会社情報</div></div></a></li></ul></nav></div>
<div id="breadcrumb" class="breadcrumb breadcrumb-category" itemscope itemtype="https://schema.org/BreadcrumbList"><div class="breadcrumb-home"><a href="/"><span>ホーム</span></a><span class="sp">›</span></div><div class="breadcrumb-item"><a href="/n"><span>お知らせ</span></a></div></div>
<div id="content" class="content cf"><div id="content-in" class="content-in wrap">
<main id="main" class="main" itemscope itemtype="https://schema.org/Blog">
<article id="post-77" class="article post-77 post type-post" itemscope itemtype="https://schema.org/BlogPosting">
<header class="article-header entry-header"><h1 class="entry-title" itemprop="headline">${escaped(title)}</h1>
<div class="sns-share ss-col-6"><div class="sns-share-buttons"><a href="https://sns.example.com/">ツイート</a><a href="https://sns.example.com/">この記事をシェア</a></div></div>
<div class="date-tags"><span class="post-date"><time class="entry-date date published updated" datetime="${date}T09:00:00+09:00">${dotted(date)}</time></span></div></header>
<div id="toc" class="toc tnt-number"><input type="checkbox" class="toc-checkbox"><label class="toc-title">目次</label><div class="toc-content"><ol class="toc-list open"><li><a href="#toc1">はじめに</a></li></ol></div></div>
<div class="entry-content cf" itemprop="mainEntityOfPage">
${body}
</div>
<footer class="article-footer entry-footer"><div class="entry-categories-tags"><a class="cat-link" href="/n">お知らせ</a></div>
<div class="author-info"><a href="/author">広報担当</a></div></footer>
</article>
<div class="under-entry-content"><aside id="related-entries" class="related-entries"><h2 class="related-entry-heading">関連記事</h2><div class="related-list"><a href="/1" class="related-entry-card-wrap"><article class="related-entry-card"><h3 class="related-entry-card-title">秋の味覚フェア</h3><div class="related-entry-card-snippet">今年も秋の味覚フェアを開きます。旬の果物や野菜をたくさん揃えて、皆様のお越しをお待ちしております。</div></article></a></div></aside>
<div id="pager-post-navi" class="pager-post-navi"><a href="/0" class="prev-post"><div class="prev-post-title">採用情報を更新しました</div></a></div></div>
</main>
<div id="sidebar" class="sidebar" role="complementary"><aside class="widget widget_popular"><h3 class="widget-title">人気の記事</h3><a href="/1">秋の味覚フェア</a></aside></div>
</div></div>
<footer id="footer" class="footer"><div class="copyright">© 2020 ${escaped(organisation)}.</div></footer>
</div></body></html>`,
  'a site made with a builder': ({ title, date, organisation, body }) => `<!DOCTYPE html>
<html lang="ja"><head><meta charset="utf-8"><title>${escaped(title)} | ${escaped(organisation)}</title><meta property="og:site_name" content="${escaped(organisation)}"/></head>
<body><div id="SITE_CONTAINER"><div id="main_MF"><div id="SCROLL_TO_TOP" tabindex="-1" role="region" aria-label="top of page"><span class="mHZSwn">top of page</span></div>
<div id="site-root"><div id="masterPage" class="mesh-layout"><header id="SITE_HEADER" class="x4H" tabindex="-1"><div class="bg"></div><div class="inner"><div id="comp-a1"><p class="font_8"><a href="/">${escaped(organisation)}</a></p></div>
<wix-dropdown-menu id="comp-a2" data-stylable="menu"><nav class="n1" aria-label="サイト"><ul><li><a data-testid="linkElement" href="/c"><p>会社情報</p></a></li></ul></nav></wix-dropdown-menu></div></header>
<main id="PAGES_CONTAINER" tabindex="-1" data-main-content="true"><div id="SITE_PAGES"><div id="jvk8"><div class="theme"><div id="Containerjvk8"><div data-mesh-id="inline"><section id="comp-b1" class="sec"><div class="bg2"></div>
<div data-mesh-id="comp-b1inlineContent"><div data-mesh-id="g"><div id="comp-b2" class="KcpHeO tz5f0K comp-b2 wixui-rich-text" data-testid="richTextElement"><h2 class="font_2 wixui-rich-text__text"><span style="font-weight:bold;">${escaped(title)}</span></h2></div>
<div id="comp-b3" class="wixui-rich-text" data-testid="richTextElement"><p class="font_8"><span>${japanese(date)}</span></p><p class="font_8"><span>${escaped(organisation)}</span></p></div>
<div id="comp-b4" class="wixui-rich-text" data-testid="richTextElement">${body.replaceAll('<p>', '<p class="font_8"><span style="color:#000">').replaceAll('</p>', '</span></p>')}</div></div></div></section></div></div></div></div></div></main>
<footer id="SITE_FOOTER" tabindex="-1"><div class="inner"><p>〒000-0000 雲居県白瀬市1-1</p><p>© ${escaped(organisation)}</p></div></footer>
<div id="comp-c1"><p>ページトップへ</p></div></div></div></div></div></body></html>`,
  'a university': ({ title, date, organisation, address, body }) => `<!DOCTYPE html>
<html lang="ja" dir="ltr" prefix="og: https://ogp.me/ns#"><head><meta charset="utf-8"/><title>${escaped(title)} | ${escaped(organisation)}</title><link rel="canonical" href="${address}"/><link rel="shortcut icon" href="/favicon.ico"/></head>
<body class="path-node page-node-type-news">
<a href="#main-content" class="visually-hidden focusable">メインコンテンツに移動</a>
<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><div class="layout-container">
<header role="banner"><div class="region region-header"><div id="block-branding" class="block-system-branding-block"><a href="/" rel="home">${escaped(organisation)}</a></div>
<div class="search-block-form"><form action="/search"><input type="search"><input type="submit" value="検索"></form></div></div></header>
<nav class="breadcrumb" role="navigation" aria-labelledby="system-breadcrumb"><h2 id="system-breadcrumb" class="visually-hidden">パンくず</h2><ol><li><a href="/">Home</a></li></ol></nav>
<main role="main"><a id="main-content" tabindex="-1"></a><div class="layout-content"><div class="region region-content">
<div id="block-page-title" class="block block-core"><h1><span class="field field--name-title">${escaped(title)}</span></h1></div>
<div id="block-content" class="block block-system"><article data-history-node-id="1" role="article" class="node node--type-news node--view-mode-full">
<div class="node__content"><div class="field field--name-field-date field--type-datetime"><div class="field__label">掲載日</div><div class="field__item"><time datetime="${date}T12:00:00Z">${japanese(date)}</time></div></div>
<div class="clearfix text-formatted field field--name-body field--type-text-with-summary">${body}</div></div></article></div>
</div></div><aside class="layout-sidebar-second" role="complementary"><div class="region"><h2>人気の記事</h2><ul><li><a href="/1">秋の味覚フェア</a></li></ul></div></aside></main>
<footer role="contentinfo"><div class="region region-footer"><ul class="menu"><li><a href="/r">採用情報</a></li><li><a href="/s">サイトマップ</a></li></ul><p>Copyright ${escaped(organisation)}. All Rights Reserved.</p></div></footer>
</div></div></body></html>`,
  'a shop': ({ title, date, organisation, body }) => `<!DOCTYPE html>
<html lang="ja"><head><meta charset="utf-8"><title>${escaped(organisation)} / ${escaped(title)}</title></head>
<body id="page_help" class="other_page"><div class="ec-layoutRole"><div class="ec-layoutRole__header"><div class="ec-headerNaviRole"><div class="ec-headerSearch"><form><input type="search" placeholder="キーワードを入力"><button>検索</button></form></div>
<div class="ec-cartNavi"><span class="ec-cartNavi__label">カート</span></div></div><div class="ec-headerTitle"><h1><a href="/">${escaped(organisation)}</a></h1></div>
<div class="ec-categoryNaviRole"><ul class="ec-itemNav__nav"><li><a href="/p/1">会社情報</a></li><li><a href="/p/2">秋の味覚フェア</a></li></ul></div></div>
<div class="ec-layoutRole__contents"><div class="ec-layoutRole__left"><div class="ec-block"><p>人気の記事</p><p><a href="/3">採用情報</a></p></div></div>
<div class="ec-layoutRole__main"><div class="ec-role"><div class="ec-pageHeader"><h1>${escaped(title)}</h1></div><div class="ec-off1Grid"><div class="ec-off1Grid__cell"><p class="ta-r">${japanese(date)}</p><p class="ta-r">${escaped(organisation)}</p>${body}</div></div></div></div></div>
<div class="ec-layoutRole__footer"><div class="ec-footerRole"><ul class="ec-footerNavi"><li><a href="/about">当サイトについて</a></li><li><a href="/s">サイトマップ</a></li></ul><div class="ec-footerTitle"><div class="ec-footerTitle__copyright">copyright (c) ${escaped(organisation)} all rights reserved.</div></div></div></div></div></body></html>`,
  'a page behind a form of an old framework': ({
    title,
    date,
    organisation,
    body,
  }) => `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>
	${escaped(title)}｜${escaped(organisation)}
</title></head>
<body><form name="form1" method="post" action="./news.aspx?id=12" id="form1">
<div><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTE=" /></div>
<table id="layout" cellpadding="0" cellspacing="0" style="width:100%"><tr><td class="top"><a href="/">${escaped(organisation)}</a>&nbsp;|&nbsp;<a href="/c.aspx">会社情報</a>&nbsp;|&nbsp;<a href="/m.aspx">サイトマップ</a></td></tr>
<tr><td><table style="width:100%"><tr><td class="left" style="width:180px"><div><a href="/r.aspx">採用情報</a></div><div><a href="/f.aspx">秋の味覚フェア</a></div></td>
<td class="center"><span id="lblTitle" class="title">${escaped(title)}</span><br /><span id="lblDate">${japanese(date)}</span><br /><br /><span id="lblBody">${body}</span>
<div align="right"><a href="javascript:history.back()">前のページに戻る</a></div></td></tr></table></td></tr>
<tr><td class="bottom">Copyright (C) ${escaped(organisation)}. All Rights Reserved.</td></tr></table>
</form></body></html>`,
}
