import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createSpotter, type Spotter } from '@/entrypoints/article/spot';
import type { Answer } from '@/utils/extension/messages';
import { putGlobal } from '../../fixtures/put-global';
import { addressOf, fixture, fixtureNames } from './fixture';

const [name = ''] = fixtureNames.filter((one) => one.startsWith('article--'));

let shown: string[];
let answers: Promise<Answer>[];

beforeEach(() => {
  shown = [];
  answers = [];
  return putGlobal('window', { location: { href: addressOf(name) } });
});

/** What the background says of each article that it is told of, one after the other. */
function background(...views: readonly unknown[]): void {
  const left = [...views];
  const sendMessage = ({ type }: { type: string }) => {
    const answer = Promise.resolve<Answer>({
      ok: true,
      value: type === 'articleSpotted' ? left.shift() : null,
    });
    answers.push(answer);
    return answer;
  };
  onTestFinished(putGlobal('chrome', { runtime: { id: 'sidelight', sendMessage } }));
}

const spotterOn = (document: Document): Spotter =>
  createSpotter(
    document,
    ({ state }) => shown.push(state),
    () => undefined,
  );

const answered = async () => {
  await Promise.all(answers);
  // The answer has come; what follows from it is a few turns away.
  await vi.waitFor(() => expect(shown.length).toBeGreaterThan(0));
};

describe('looking at a page', () => {
  it('is over once the background knows the article', async () => {
    background({ state: 'spotted', names: {} });
    const spotter = spotterOn(fixture(name));
    expect(spotter.look()).toBe(false);
    await answered();
    expect(spotter.look()).toBe(true);
    expect(answers).toHaveLength(1);
  });

  it('goes on where a close look has found no text yet, and tells of the article again', async () => {
    background(null, { state: 'spotted', names: {} });
    const spotter = spotterOn(fixture(name));
    spotter.look();
    await vi.waitFor(() => {
      expect(spotter.look()).toBe(false);
      expect(answers).toHaveLength(2);
    });
    await answered();
    expect(spotter.look()).toBe(true);
  });

  it('goes on where an article was left for a view that has none yet', async () => {
    background({ state: 'spotted', names: {} });
    const document = fixture(name);
    const spotter = spotterOn(document);
    spotter.look();
    await answered();
    document.head.textContent = '';
    document.body.textContent = '';
    expect(spotter.look()).toBe(false);
    expect(shown).toEqual(['spotted', 'off']);
  });
});
