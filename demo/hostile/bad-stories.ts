import { feedOf, smallItem } from './good-feed';
import { type HostileFeed, sendWhole } from './hostile-feed';

const source = { url: 'https://paper.example/1', headline: 'Bridge vote', publisher: 'The Paper' };
const citing = (number: number) => ({
  sections: [{ heading: 'The vote', sentences: [{ text: 'The council votes.', citations: [number] }] }],
});

const items = (name: string, description: string, list: readonly unknown[], kept: number): HostileFeed => ({
  name,
  description,
  expected: [{ stories: kept, problems: kept < list.length }],
  answer: (exchange) => sendWhole(exchange, feedOf(list)),
});

/** One faulty story beside a right one: the right one stays. */
const besideGood = (name: string, description: string, ...bad: readonly unknown[]): HostileFeed =>
  items(name, description, [...bad, smallItem('good')], 1);

export const badStories: readonly HostileFeed[] = [
  items(
    'dangling-citation',
    'A story that cites a source which it does not list: shown, and marked',
    [smallItem('a', { _story: citing(4) }), smallItem('good')],
    2,
  ),
  items(
    'uncited-sentence',
    'A sentence without any citation: shown, and marked',
    [
      smallItem('a', {
        _story: { sections: [{ heading: 'H', sentences: [{ text: 'So they say.', citations: [] }] }] },
      }),
      smallItem('good'),
    ],
    2,
  ),
  items(
    'duplicate-ids',
    'Two stories with one id',
    [smallItem('same'), smallItem('same', { title: 'Another story' })],
    1,
  ),
  besideGood(
    'script-addresses',
    'Stories whose addresses are javascript: and data:',
    smallItem('a', { url: 'javascript:alert(1)' }),
    smallItem('b', { _story: { sources: [{ ...source, url: 'data:text/html,<script>alert(1)</script>' }] } }),
  ),
  items(
    'bidi-titles',
    'Titles with bidi overrides, zero-width characters and markup',
    [
      smallItem('a', { title: '\u202Eetov on si ereht\u202C: coun\u200Bcil\u2066 says' }),
      smallItem('b', {
        title: '<img src=x onerror=alert(1)>Bridge &amp; road',
        _story: { sources: [{ ...source, publisher: '\u202Erepap ehT\u{E0041}' }] },
      }),
    ],
    2,
  ),
  besideGood(
    'empty-title',
    'A title of zero-width characters alone',
    smallItem('a', { title: '\u200B\u2060\uFEFF' }),
  ),
  besideGood(
    'impossible-dates',
    'A story updated on 30 February, with an event in month 13',
    smallItem('a', {
      _story: { updated: '2026-02-30T10:00:00Z', timeline: [{ date: '2026-13', text: 'x', citations: [1] }] },
    }),
  ),
  {
    name: 'prototype-keys',
    description: 'A story with __proto__ and constructor among its fields',
    expected: [{ stories: 1 }],
    answer: (exchange) => {
      const text = JSON.stringify(smallItem('a')).replace(
        '{',
        '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},',
      );
      sendWhole(
        exchange,
        feedOf('items').replace('"items":"items"', () => `"items":[${text}]`),
      );
    },
  },
  {
    name: 'items-no-list',
    description: 'items is an object',
    expected: [{ error: 'invalid' }],
    answer: (exchange) => sendWhole(exchange, feedOf({ 0: smallItem('a') })),
  },
  {
    name: 'odd-items',
    description: 'Items that are null, numbers and lists',
    expected: [{ error: 'invalid' }],
    answer: (exchange) => sendWhole(exchange, feedOf([null, 7, [], 'story', { _story: null }])),
  },
];
