import { html } from '../server/reply';
import { clientScript, housePageOf, type OddPage, reprintOf, twinOf, withMarkup } from './odd-page';

export const poisonedGlobals: OddPage = {
  ...twinOf('courier', 'paris'),
  name: 'poisoned-globals',
  path: '/odd/poisoned-globals',
  description:
    'Array, Object, JSON, Promise, the DOM and the observers are all replaced in the page’s own world',
  answer: (context) => html(withMarkup(housePageOf(context), { bodyEnd: clientScript('poisoned-globals') })),
};

export const tabRemover: OddPage = {
  ...twinOf('courier', 'paris'),
  name: 'tab-remover',
  path: '/odd/tab-remover',
  description:
    'Removes our element whenever it appears, and records in window.__seen what it could see of it',
  answer: (context) => html(withMarkup(housePageOf(context), { head: clientScript('tab-remover') })),
};

export const elementDefiner: OddPage = {
  ...twinOf('courier', 'paris'),
  name: 'element-definer',
  path: '/odd/element-definer',
  description:
    'Defines custom elements of our names before we come, and looks into their closed roots; window.__stolen holds what it got',
  answer: (context) => html(withMarkup(housePageOf(context), { head: clientScript('element-definer') })),
};

export const domClobbering: OddPage = {
  ...twinOf('harbour-post', 'paris'),
  name: 'dom-clobbering',
  path: '/odd/dom-clobbering',
  description: 'Forms and pictures whose names shadow properties of document, in extension scripts too',
  answer: (context) => {
    const names = ['body', 'head', 'documentElement', 'title', 'querySelector', 'querySelectorAll'];
    const more = [
      'readyState',
      'createElement',
      'getElementsByTagName',
      'addEventListener',
      'visibilityState',
    ];
    const images = [...names, ...more].map((name) => `<img name="${name}" id="${name}" alt="" hidden>`);
    const form = `<form name="cookie" hidden>${['attributes', 'parentNode', 'children', 'textContent', 'closest', 'nodeName', 'remove'].map((name) => `<input name="${name}">`).join('')}</form>`;
    const windowNames = ['browser', 'chrome', 'self', 'top', 'URL', 'fetch', 'navigation'].map(
      (name) => `<a id="${name}" hidden></a><a id="${name}" hidden></a>`,
    );
    return html(withMarkup(housePageOf(context), { bodyStart: [...images, form, ...windowNames].join('') }));
  },
};

export const adFrames: OddPage = {
  ...reprintOf('northern-wire', 'paris'),
  name: 'ad-frames',
  path: '/odd/ad-frames',
  description: 'Frames full of advertisements from another host, one of which claims to be an article',
  answer: (context) => {
    const frame = (slot: number): string =>
      `<iframe src="${context.addressOf('ads', `/slot/${slot}`)}" width="300" height="250" title="Advertisement"></iframe>`;
    return html(
      withMarkup(housePageOf(context), { bodyStart: frame(1) + frame(2), bodyEnd: frame(3) + frame(4) }),
    );
  },
};
