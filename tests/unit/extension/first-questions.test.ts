import { beforeEach, expect, it } from 'vitest';
import { askFirst, firstQuestions } from '@/utils/extension/first-questions';
import type { Envelope } from '@/utils/extension/messages';
import { putGlobal } from '../../fixtures/put-global';

type Listener = (message: unknown) => unknown;
let listeners: Listener[];
let background: (envelope: Envelope) => Promise<unknown>;

beforeEach(() => {
  listeners = [];
  background = async ({ type, data }) => ({ ok: true, value: { type, data } });
  return putGlobal('chrome', {
    tabs: { getCurrent: async () => undefined, query: async () => [{ id: 6 }, { id: 7, active: true }] },
    windows: { getCurrent: async () => ({ id: 1 }) },
    storage: { local: { get: async () => ({ settings: { language: 'de' } }) } },
    runtime: {
      sendMessage: (envelope: Envelope) => background(envelope),
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
    },
  });
});

function asked() {
  askFirst();
  const questions = firstQuestions();
  if (!questions) throw new Error('nothing was asked');
  return questions;
}

it('asks for the place, the settings, and the story of the tab beside the panel', async () => {
  const { host, settings, takeStory } = asked();
  expect(await host).toEqual({ host: 'native', windowId: 1, tabId: 7 });
  expect(await settings).toEqual({ settings: { language: 'de' } });
  expect(await takeStory(7)).toEqual({ type: 'getStory', data: { tabId: 7 } });
});

it('gives its answer once', async () => {
  const { takeStory } = asked();
  await takeStory(7);
  expect(takeStory(7)).toBeUndefined();
});

it('has no answer for another tab', async () => {
  expect(await asked().takeStory(8)).toBeUndefined();
});

it('has no answer where something has changed since', async () => {
  const { host, takeStory } = asked();
  await host;
  for (const listener of listeners) listener({ to: 'pages', type: 'changed', data: { what: 'stories' } });
  expect(takeStory(7)).toBeUndefined();
});

it('leaves it to the next who asks to tell of a failure', async () => {
  background = async () => ({ ok: false, error: 'the disk is full' });
  expect(await asked().takeStory(7)).toBeUndefined();
});
