import type { ComparedTerm, Comparison } from './comparison';
import type { StoryMember } from './story-vector';

/**
 * How like the article is to the one document of the story that it is most like, 0 to 1: mean of four cosines over
 * sets of words: title with title, lead with lead, names with names, other words with other words.
 */
export function fieldCosine({ terms, vector, idf }: Comparison): number {
  const names = new Set(vector.names);
  const title = fieldOf(terms.filter((term) => term.inTitle));
  const lead = fieldOf(terms.filter((term) => term.inLead));
  const named = fieldOf(terms.filter((term) => term.isName));
  const other = fieldOf(terms.filter((term) => !term.isName));
  const likeness = (member: StoryMember) =>
    cosine(title, member.title, idf) +
    cosine(lead, member.lead, idf) +
    cosine(
      named,
      member.lead.filter((place) => names.has(place)),
      idf,
    ) +
    cosine(
      other,
      member.lead.filter((place) => !names.has(place)),
      idf,
    );
  return Math.max(0, ...vector.members.map(likeness)) / 4;
}

interface Field {
  /** Squared idf by place in the story, of the words that the story has. */
  readonly shared: ReadonlyMap<number, number>;
  readonly square: number;
}

function fieldOf(terms: readonly ComparedTerm[]): Field {
  const shared = new Map<number, number>();
  for (const { place, idf } of terms) if (place !== undefined) shared.set(place, idf * idf);
  return { shared, square: terms.reduce((sum, { idf }) => sum + idf * idf, 0) };
}

function cosine(field: Field, member: readonly number[], idf: readonly number[]): number {
  let dot = 0;
  let square = 0;
  for (const place of member) {
    dot += field.shared.get(place) ?? 0;
    square += (idf[place] ?? 0) ** 2;
  }
  return dot === 0 ? 0 : dot / Math.sqrt(field.square * square);
}
