import type { StoryArticle } from '@/utils/model/story-article';
import { syntheticStories } from './synthetic-stories';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = ['January', 'February', 'March', 'April'];

/** Fifteen sentences of twenty words; every third names a day. */
function reportText(words: readonly string[], seed: number): string {
  const sentences: string[] = [];
  for (let at = 0; at + 20 <= words.length; at += 20) {
    const [first = '', ...rest] = words.slice(at, at + 20);
    const when =
      [` on ${weekdays[(seed + at) % 7]}`, '', ` on ${1 + ((seed + at) % 28)} ${months[seed % 4]}`][at % 3] ??
      '';
    sentences.push(`${first.slice(0, 1).toUpperCase()}${first.slice(1)} ${rest.join(' ')}${when}.`);
  }
  return sentences.join('\n\n');
}

/** Full-text reports of one story: some 2,000 characters each, two a day. */
export function syntheticReports(count: number): StoryArticle[] {
  const texts = syntheticStories(Math.ceil(count / 3)).flatMap(({ articles }) => articles);
  return texts.slice(0, count).map(({ title, text }, i) => ({
    id: `r${i}`,
    title,
    text: reportText((text ?? '').split(' '), i),
    language: 'en',
    published: new Date(Date.UTC(2026, 0, 1 + Math.floor(i / 2), 12)).toISOString(),
    publisher: `paper${i % 7}`,
  }));
}
