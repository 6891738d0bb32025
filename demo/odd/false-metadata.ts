import { escapeHtml } from '../html';
import { jsonLd } from '../publishers/metadata';
import { html } from '../server/reply';
import { housePageOf, type OddPage, reprintOf, twinOf, withMarkup } from './odd-page';

export const brokenJsonLd: OddPage = {
  ...twinOf('harbour-post', 'suez'),
  name: 'json-ld-broken',
  path: '/odd/json-ld-broken',
  description: 'JSON-LD with a comment, a trailing comma, a raw line break and an empty second block',
  answer: (context) =>
    html(
      withMarkup(housePageOf(context), {
        head: `<script type="application/ld+json">
{ "@context": "https://schema.org", "@type": "NewsArticle", // written by hand
  "headline": "Halden Star
refloated", "author": ["Grace "the pen" Lindqvist",], }
</script><script type="application/ld+json"></script><script type="application/ld+json">[null, 7, {"@type": {}}]</script>`,
      }),
    ),
};

export const lyingMetadata: OddPage = {
  ...reprintOf('harbour-post', 'storm'),
  name: 'json-ld-lies',
  path: '/odd/json-ld-lies',
  description:
    'The text is of the storm; JSON-LD, Open Graph and canonical claim another paper’s report from Paris',
  answer: (context) => {
    const paris = context.addressOf('courier', '/world/2026/01/08/moscow-axis-of-war-peacekeepers');
    const claim = 'Moscow brands Paris coalition an “axis of war” and calls Western troops targets';
    const lie = {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: claim,
      datePublished: '2019-04-01T00:00:00Z',
      url: paris,
      mainEntityOfPage: paris,
      publisher: { '@type': 'Organization', name: 'The Morning Courier' },
    };
    const og = `<meta property="og:title" content="${escapeHtml(claim)}"><meta property="og:url" content="${escapeHtml(paris)}">`;
    const page = housePageOf(context)
      .replace(/<link rel="canonical"[^>]*>/, `<link rel="canonical" href="${escapeHtml(paris)}">`)
      .replace(/<meta itemprop="mainEntityOfPage"[^>]*>/, '');
    return html(withMarkup(page, { head: og + jsonLd(lie) }));
  },
};

export const bidiTitle: OddPage = {
  ...twinOf('courier', 'storm'),
  name: 'bidi-title',
  path: '/odd/bidi-title',
  description: 'A title with bidi overrides, zero-width spaces, soft hyphens and tag characters in it',
  answer: (context) => {
    const { article } = context.view;
    const headline = `\u202Edloh sekyD\u202C: ${article.headline.replaceAll('e', 'e\u200B').replace('Storm', 'Sto\u00ADrm')}\u2066\u{E0041}\u{E0042}`;
    return html(housePageOf({ ...context, view: { ...context.view, article: { ...article, headline } } }));
  },
};

export const scriptAddresses: OddPage = {
  ...reprintOf('northern-wire', 'storm'),
  name: 'script-addresses',
  path: '/odd/script-addresses',
  description: 'canonical, og:url, amphtml and JSON-LD hold javascript: and data: addresses',
  answer: (context) =>
    html(
      withMarkup(housePageOf(context), {
        head: `<link rel="canonical" href="javascript:window.__hit=1"><link rel="amphtml" href="data:text/html,x">
<meta property="og:url" content=" JaVaScript:window.__hit=2"><meta property="og:type" content="article">
${jsonLd({ '@context': 'https://schema.org', '@type': 'NewsArticle', url: 'javascript:window.__hit=3', mainEntityOfPage: 'blob:null/1' })}`,
      }),
    ),
};

export const paywallStub: OddPage = {
  ...twinOf('courier', 'trains'),
  name: 'paywall-stub',
  path: '/odd/paywall-stub',
  description: 'Two paragraphs, then a wall: isAccessibleForFree is false and the page does not scroll',
  answer: ({ publisher, view, ...rest }) => {
    const article = { ...view.article, paywalled: true, paragraphs: view.article.paragraphs.slice(0, 2) };
    const page = housePageOf({ publisher, view: { ...view, article }, ...rest });
    return html(withMarkup(page, { head: '<style>body{overflow:hidden}</style>' }));
  },
};
