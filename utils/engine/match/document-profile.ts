import { termsOf } from '@/utils/engine/text/terms-of';
import type { MatchDocument } from './match-document';

/** What one document says of one of its terms. */
export interface TermUse {
  /** Uses, those in title and lead counted more. */
  tf: number;
  inTitle: boolean;
  inLead: boolean;
  /** Uses inside sentences, where a capital means a name; and how many of them had one. */
  inside: number;
  capitals: number;
  surface: string;
}

export type DocumentProfile = ReadonlyMap<string, TermUse>;

/** A story's first paragraph or two: what is told there is the event itself. */
const leadLength = 400;
/** A headline that is longer is none. */
const titleLength = 1_000;
/** Later paragraphs are background. */
const textLength = 6_000;

const weights = { title: 3, lead: 1.5, rest: 1 } as const;
type Part = keyof typeof weights;

/** The content words of a document and where they stand. */
export function documentProfile(document: MatchDocument): DocumentProfile {
  const uses = new Map<string, TermUse>();
  const language = document.language ?? undefined;
  const text = (document.text ?? '').slice(0, textLength);
  const description = (document.description ?? '').slice(0, textLength);
  count(uses, document.title.slice(0, titleLength), 'title', language);
  if (description !== '' && !text.startsWith(description)) count(uses, description, 'lead', language);
  const cut = leadEnd(text);
  count(uses, text.slice(0, cut), 'lead', language);
  count(uses, text.slice(cut), 'rest', language);
  return uses;
}

function leadEnd(text: string): number {
  if (text.length <= leadLength) return text.length;
  const space = text.indexOf(' ', leadLength);
  return space === -1 || space > leadLength + 40 ? leadLength : space;
}

function count(uses: Map<string, TermUse>, text: string, part: Part, language: string | undefined): void {
  if (text === '') return;
  const terms = termsOf(text, language);
  const titleCase = part === 'title' && isTitleCase(terms);
  for (const { term, surface, capital, opening } of terms) {
    let use = uses.get(term);
    if (use === undefined) {
      use = { tf: 0, inTitle: false, inLead: false, inside: 0, capitals: 0, surface };
      uses.set(term, use);
    }
    use.tf += weights[part];
    if (part === 'title') use.inTitle = true;
    if (part !== 'rest') use.inLead = true;
    if (!opening && !titleCase) {
      use.inside += 1;
      if (capital) use.capitals += 1;
    }
  }
}

/** Headlines Often Write Every Word With a Capital: then a capital is no sign of a name. */
function isTitleCase(terms: readonly { readonly capital: boolean; readonly opening: boolean }[]): boolean {
  const inside = terms.filter((term) => !term.opening);
  return inside.filter((term) => term.capital).length > 0.6 * inside.length;
}

/** Written with a capital in at least seven of ten uses inside sentences. */
export const isName = (use: TermUse): boolean => use.inside > 0 && use.capitals >= 0.7 * use.inside;
