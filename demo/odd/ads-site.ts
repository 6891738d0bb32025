import { jsonLd } from '../publishers/metadata';
import { html, type Site } from '../server/reply';

/** The host of the advertisements: each slot holds another frame, and the third one claims to be a news article. */
export const adsSite: Site = ({ path }) => {
  const slot = Number(/^\/slot\/(\d+)$/.exec(path)?.[1] ?? 0);
  if (slot === 0) return undefined;
  const claim =
    slot === 3
      ? `<meta property="og:type" content="article">${jsonLd({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Doctors hate this one trick', datePublished: '2026-01-01' })}`
      : '';
  const inner = '<iframe srcdoc="&lt;p&gt;Buy now&lt;/p&gt;" width="200" height="60" title="Inner"></iframe>';
  return html(`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Advertisement ${slot}</title>${claim}</head>
<body style="margin:0;background:#ffe08a;font:16px sans-serif"><p>Advertisement ${slot}: slippers that read the news to you.</p>${inner}</body></html>`);
};
