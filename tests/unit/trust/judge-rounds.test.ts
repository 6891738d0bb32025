import '@/bench/trust/faults/platform';
import { describe, expect, it } from 'vitest';
import { judgeRounds, type Round } from '@/bench/trust/leak/judge-rounds';
import type { ProxiedRequest } from '@/tests/e2e/drivers/proxy';

const request = (url: string, bytes = 100): ProxiedRequest => ({
  host: new URL(url).host,
  url,
  method: 'GET',
  headers: {},
  bytes,
});

const page = request('http://courier.localhost/article', 700);
const [first, second] = [request('http://tram.localhost/feed'), request('http://tram.localhost/more')];
const other = request('http://quay.localhost/feed');

/** Two steps, in the second of which a page is read. */
const judge = (reading: readonly Round[]) => {
  const { faults } = judgeRounds('two steps', {
    plain: [[], [page]],
    idle: [[first, second], [other]],
    reading,
  });
  return faults.map(({ harm, detail }) => `${harm}: ${detail}`);
};

describe('what was requested while reading', () => {
  it('is nothing where it is what was requested without, beside the pages themselves', () => {
    // A page's own headers may say more in a browser that has been there before.
    expect(
      judge([
        [first, second],
        [{ ...page, bytes: 750 }, other],
      ]),
    ).toEqual([]);
    expect(
      judge([
        [first, second],
        [other, page],
      ]),
    ).toEqual([]);
  });

  it.each<[string, readonly Round[], readonly string[]]>([
    [
      'a request more',
      [
        [first, second],
        [page, other, other],
      ],
      ['leaked: step 1: GET http://quay.localhost/feed 100'],
    ],
    ['one less', [[first, second], [page]], ['leaked: step 1 lacks GET http://quay.localhost/feed 100']],
    [
      'a page that is asked for twice',
      [
        [first, second],
        [page, page, other],
      ],
      ['leaked: step 1: GET http://courier.localhost/article 700'],
    ],
    [
      'another size',
      [
        [first, second],
        [page, { ...other, bytes: 101 }],
      ],
      [
        'leaked: step 1: GET http://quay.localhost/feed 101',
        'leaked: step 1 lacks GET http://quay.localhost/feed 100',
      ],
    ],
    [
      'another moment',
      [[first, second, other], [page]],
      [
        'leaked: step 0: GET http://quay.localhost/feed 100',
        'leaked: step 1 lacks GET http://quay.localhost/feed 100',
      ],
    ],
    [
      'another order at one host',
      [
        [second, first],
        [page, other],
      ],
      ['leaked: step 0: tram.localhost is asked in another order'],
    ],
  ])('is seen where it is %s', (_, reading, faults) => {
    expect(judge(reading)).toEqual(faults);
  });

  it('is wrong where there is nothing to compare', () => {
    const { faults } = judgeRounds('no feed', { plain: [[page]], idle: [[]], reading: [[page]] });
    expect(faults.map(({ detail }) => detail)).toEqual(['nothing was compared']);
  });
});
