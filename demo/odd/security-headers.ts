import { html } from '../server/reply';
import { housePageOf, noArticle, type OddPage, reprintOf, twinOf, withMarkup } from './odd-page';

export const strictCsp: OddPage = {
  ...twinOf('courier', 'paris'),
  name: 'strict-csp',
  path: '/odd/strict-csp',
  description: 'A content security policy that allows the house’s own style and pictures, and nothing else',
  answer: (context) =>
    html(housePageOf(context), {
      'content-security-policy':
        "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'",
    }),
};

export const trustedTypes: OddPage = {
  ...twinOf('capital-tribune', 'suez'),
  name: 'trusted-types',
  path: '/odd/trusted-types',
  description: 'Trusted Types: text may not become markup or script, and no policy may be made',
  answer: (context) =>
    html(housePageOf(context), {
      'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'",
    }),
};

export const crossOriginIsolated: OddPage = {
  ...twinOf('courier', 'storm'),
  name: 'cross-origin-isolated',
  path: '/odd/cross-origin-isolated',
  description: 'COEP require-corp and COOP same-origin: frames from elsewhere do not load',
  answer: (context) =>
    html(housePageOf(context), {
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    }),
};

export const cspSandbox: OddPage = {
  ...twinOf('courier', 'malaria'),
  name: 'csp-sandbox',
  path: '/odd/csp-sandbox',
  description: 'A sandboxed document: its origin is opaque, it has no storage, and its scripts do not run',
  answer: (context) => html(housePageOf(context), { 'content-security-policy': 'sandbox' }),
};

export const consentDialog: OddPage = {
  ...twinOf('courier', 'trains'),
  name: 'consent-dialog',
  path: '/odd/consent-dialog',
  description: 'A modal dialog in the top layer, under which the rest of the page is inert',
  answer: (context) =>
    html(
      withMarkup(housePageOf(context), {
        bodyEnd: `<dialog id="consent"><p>We value your privacy, and 812 partners value it too.</p><form method="dialog"><button id="agree">Agree</button></form></dialog>
<script>document.getElementById('consent').showModal()</script>`,
      }),
    ),
};

export const noMetadata: OddPage = {
  ...reprintOf('northern-wire', 'malaria'),
  name: 'no-metadata',
  path: '/odd/no-metadata',
  description: 'An agency report under another address, with no metadata of any kind',
  answer: (context) => html(housePageOf(context)),
};

export const frameset: OddPage = {
  ...noArticle('northern-wire'),
  name: 'frameset',
  path: '/odd/frameset',
  description: 'A frameset of 1997: the document itself has no body, the article stands in a frame',
  answer: ({ path, request, view }) =>
    request.path === `${path}/nav`
      ? html('<!doctype html><title>Contents</title><p><a href="/" target="_top">Home</a>')
      : html(`<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Frameset//EN" "http://www.w3.org/TR/html4/frameset.dtd">
<html><head><title>Northern Wire</title><link rel="icon" href="data:,"></head>
<frameset cols="160,*"><frame src="${path}/nav" name="nav"><frame src="${view.article.path}" name="main"></frameset></html>`),
};
