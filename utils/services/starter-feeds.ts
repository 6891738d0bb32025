import type { OpmlFeed } from '@/utils/engine/feed/opml/parse-opml';
import type { StarterFeed } from '@/utils/model/starter-feed';

/** The catalogue of a packaged list of feeds: OPML with categories such as `/DE/politics`. Others are left out. */
export async function starterFeeds(opml: string): Promise<readonly StarterFeed[]> {
  const { parseOpml } = await import('@/utils/engine/feed/opml/parse-opml');
  const parsed = parseOpml(opml);
  return parsed.ok ? parsed.feeds.flatMap(starterFeed) : [];
}

function starterFeed({ url, title, language, categories }: OpmlFeed): StarterFeed[] {
  const [, country, topic] = (categories[0] ?? '').split('/');
  if (!country || !topic || title === undefined) return [];
  return [{ url, title, ...(language === undefined ? {} : { language }), country, topic }];
}
