import { expect, it } from 'vitest';
import { KnownWords } from '@/utils/storage/known-words';
import { freshDatabase } from './database';

const words = Array.from({ length: 3_000 }, (_, i) => `word ${i * 7}`);

it('never says of a word with postings that it has none, and seldom that another may have some', async () => {
  const db = await freshDatabase();
  const writing = db.transaction('postings', 'readwrite');
  for (const term of words) void writing.store.put({ term, count: 1, clusters: [1] });
  await writing.done;
  const known = new KnownWords();
  expect(known.mayHave('nobody said that')).toBe(true);
  await known.learn(db.transaction('postings') as never);
  expect(words.filter((word) => !known.mayHave(word))).toEqual([]);
  const others = Array.from({ length: 10_000 }, (_, i) => `other ${i}`);
  expect(others.filter((word) => known.mayHave(word)).length).toBeLessThan(10);
  known.add('other 1');
  expect(known.mayHave('other 1')).toBe(true);
});

it('says nothing before it has learnt all words', async () => {
  const db = await freshDatabase();
  const writing = db.transaction('postings', 'readwrite');
  for (let i = 0; i < 20_001; i++) void writing.store.put({ term: `${i}`, count: 1, clusters: [1] });
  await writing.done;
  const known = new KnownWords();
  await known.learn(db.transaction('postings') as never);
  expect(known.mayHave('nobody said that')).toBe(true);
  await known.learn(db.transaction('postings') as never);
  expect(known.mayHave('nobody said that')).toBe(false);
  expect(known.mayHave('9999') && known.mayHave('0')).toBe(true);
});
