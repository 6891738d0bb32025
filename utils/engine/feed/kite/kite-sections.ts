import { limits } from '@/utils/model/primitives';
import type { Section } from '@/utils/model/section';
import { cleanLine } from '../entry/clean-text';
import type { JsonObject } from '../json-object';
import { type CitedText, citedClaims, readCitations } from './cited-text';
import { type KiteCluster, objectsIn, wordsIn } from './kite-shapes';
import type { KiteSources } from './kite-sources';

/**
 * The summary of a cluster in sections: what it says in short, its talking points, the views, the quotation. A label before a
 * colon is the heading of what follows, so that no heading is in another language than its text. What cites no source is left out.
 */
export function kiteSections(cluster: KiteCluster, category: string, sources: KiteSources): Section[] {
  return [
    ...summarySection(cluster, category, sources),
    ...pointSections(cluster.talking_points, sources),
    ...objectsIn(cluster.perspectives).flatMap((view) => viewSection(view, sources)),
    ...quoteSection(cluster, sources),
  ].slice(0, 50);
}

const section = (heading: string | undefined, sentences: readonly CitedText[]): Section[] =>
  heading === undefined || sentences.length === 0
    ? []
    : [{ heading, sentences: sentences.slice(0, 50).map(fit) }];

const fit = ({ text, citations }: CitedText): CitedText => ({
  text: cleanLine(text, limits.sentence) ?? '…',
  citations: citations.slice(0, 50),
});

function summarySection(cluster: KiteCluster, category: string, { resolve }: KiteSources): Section[] {
  const text = wordsIn(cluster.short_summary) ?? wordsIn(cluster.summary) ?? '';
  return section(cleanLine(wordsIn(cluster.category) ?? category), citedClaims(text, resolve));
}

/** `Label: what is said`. */
const labelled = (text: string): readonly [label: string | undefined, rest: string] => {
  const parts = /^([^:[\]]{1,120}):\s+([\s\S]+)$/.exec(text);
  return parts ? [cleanLine(parts[1]), parts[2] ?? ''] : [undefined, text];
};

function pointSections(points: unknown, { resolve }: KiteSources): Section[] {
  return (Array.isArray(points) ? points : []).flatMap((point: unknown) => {
    const [label, rest] = labelled(wordsIn(point) ?? '');
    const claims = citedClaims(rest, resolve);
    return section(label ?? cleanLine(claims[0]?.text, 60), claims);
  });
}

/** A view names its sources beside the text. */
function viewSection(view: JsonObject<'text' | 'sources'>, { resolve, numberOf }: KiteSources): Section[] {
  const [who, rest] = labelled(wordsIn(view.text) ?? '');
  const { text, citations } = readCitations(rest, resolve);
  const named = objectsIn(view.sources)
    .map(({ url }: JsonObject<'url'>) => numberOf(wordsIn(url) ?? ''))
    .filter((number) => number !== undefined);
  const all = [...new Set([...citations.map(({ source }) => source), ...named])].map((source) => ({
    source,
  }));
  return text === '' || all.length === 0
    ? []
    : section(who ?? cleanLine(text, 60), [{ text, citations: all }]);
}

function quoteSection(cluster: KiteCluster, { resolve, numberOf }: KiteSources): Section[] {
  const quote = wordsIn(cluster.quote);
  const source = numberOf(wordsIn(cluster.quote_source_url) ?? '');
  if (quote === undefined || source === undefined) return [];
  const { text } = readCitations(quote, resolve);
  return section(cleanLine(wordsIn(cluster.quote_author)), [{ text: `“${text}”`, citations: [{ source }] }]);
}
