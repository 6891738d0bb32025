import assert from 'node:assert/strict';
import { type Door, listen } from '@/utils/extension/listen';
import * as feeds from '@/utils/model/feed-overview';
import * as kept from '@/utils/model/kept-reading';
import * as library from '@/utils/model/library-requests';
import type { Parsed } from '@/utils/model/parsed';
import * as requests from '@/utils/model/requests';
import * as search from '@/utils/model/search';
import * as spotted from '@/utils/model/spotted-article';

type Parse = (data: unknown) => Parsed<unknown>;
type Listener = (message: unknown, sender: unknown, reply: (answer: unknown) => void) => unknown;
type Protocol = Record<string, (data: unknown) => unknown>;

const modules: readonly object[] = [feeds, kept, library, requests, search, spotted];

/** Every parser that a message goes through, found by its name. */
const parsers = modules
  .flatMap((module) => Object.entries(module))
  .filter((entry): entry is [string, Parse] => entry[0].startsWith('parse'));

const own = 'chrome-extension://abc/';
const fromPage = { id: 'abc', url: `${own}options.html` };
const fromTab = { id: 'abc', url: 'https://paper.example/', tab: { id: 1 } };
let listener: Listener | undefined;
let time = 0;

/** What a parser lets in it lets in again, unchanged: nothing that passes is half checked. */
const strict = (parse: Parse): Door<Protocol[string]> => ({
  from: 'page',
  parse,
  answer: (value) => {
    assert.deepEqual(parse(value), { ok: true, value });
    return null;
  },
});

listen<Protocol>(
  {
    id: 'abc',
    getURL: (path) => own + path,
    onMessage: {
      addListener: (given: Listener) => {
        listener = given;
      },
    } as never,
  },
  'background',
  Object.fromEntries(parsers.map(([name, parse]) => [name, strict(parse)])),
  () => {
    time += 1_000;
    return time;
  },
);

/** Undefined where nobody heard it. */
function say(message: unknown, sender: unknown): { ok: boolean; error?: string } | undefined {
  let answer: { ok: boolean; error?: string } | undefined;
  listener?.(message, sender, (given) => {
    answer = given as typeof answer;
  });
  return answer;
}

/** Says the data at every door, as a page of ours, as a web page and as a stranger; and says it as the envelope itself. */
export function enterByMessage(data: unknown): void {
  assert.ok(parsers.length > 20);
  for (const [type] of parsers) {
    const message = { to: 'background', type, data };
    const answer = say(message, fromPage);
    assert.ok(answer && (answer.ok || answer.error?.startsWith('$')), `${type}: ${answer?.error}`);
    assert.equal(say(message, fromTab)?.ok, false);
    assert.equal(say(message, { ...fromPage, id: 'evil' }), undefined);
  }
  say(data, fromPage);
}
