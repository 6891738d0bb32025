import type { Highlight } from '@/utils/model/library-record';
import type { Reference } from '@/utils/model/reference';
import { canonicalUrl } from '../url/canonical-url';
import type { ReportReference } from './report/report';

const addressOf = ({ url }: Pick<Reference, 'url'>): string | undefined =>
  url === undefined ? undefined : (canonicalUrl(url) ?? url);

/** The passages that were kept of these sources. */
export function passagesOf(
  references: readonly Reference[],
  highlights: readonly Highlight[] = [],
): readonly Highlight[] {
  const addresses = new Set(references.map(addressOf));
  return highlights.filter(({ url }) => addresses.has(url));
}

/** Sources with the passages that were kept of each, in the order of its page. */
export function withPassages(
  references: readonly Reference[],
  highlights: readonly Highlight[] = [],
): readonly ReportReference[] {
  const inOrder = [...highlights].sort((a, b) => (a.quote.start ?? 0) - (b.quote.start ?? 0));
  return references.map((reference) => {
    const passages = passagesOf([reference], inOrder).map(({ quote, markdown }) => ({
      text: quote.exact,
      ...(markdown === undefined ? {} : { note: markdown }),
    }));
    return passages.length === 0 ? reference : { ...reference, passages };
  });
}

/** The pages that passages are from, each once; the day on which its first was kept is when the reader had it before them. */
export function referencesOfHighlights(highlights: readonly Highlight[]): readonly Reference[] {
  const pages = new Map<string, Reference>();
  for (const { url, headline, publisher, created } of highlights) {
    const day = created.slice(0, 10);
    const known = pages.get(url)?.accessed;
    pages.set(url, {
      id: url.slice(0, 300),
      title: headline,
      url,
      authors: [],
      tags: [],
      accessed: known !== undefined && known < day ? known : day,
      ...(publisher === undefined ? {} : { publisher }),
    });
  }
  return [...pages.values()];
}
