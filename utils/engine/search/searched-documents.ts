import type { CollectedItem, Highlight, Note, NoteSubject } from '@/utils/model/library-record';
import type { Person } from '@/utils/model/reference';
import { entryOf, type StoredEntry } from '@/utils/model/stored-entry';
import type { Story } from '@/utils/model/story';
import type { SearchDocument } from './index/search-document';

/** Texts under each other; undefined where there is none. */
const lines = (...texts: readonly (string | undefined)[]): { readonly text?: string } => {
  const all = texts.filter((text) => text !== undefined && text !== '').join('\n');
  return all === '' ? {} : { text: all };
};

const field = <Name extends string>(name: Name, ...texts: readonly (string | undefined)[]) => {
  const { text } = lines(...texts);
  return (text === undefined ? {} : { [name]: text }) as { readonly [N in Name]?: string };
};

const hostOf = (url: string | undefined): string =>
  url !== undefined && URL.canParse(url) ? new URL(url).hostname : '';

const nameOf = (person: Person): string =>
  'literal' in person
    ? person.literal
    : [person.given, person.particle, person.family, person.suffix].filter(Boolean).join(' ');

/** All texts of a story but its headline: what it says, what it cites, its timeline. */
export function storyTexts({ sections, sources, timeline }: Story): readonly string[] {
  return [
    ...sections.flatMap(({ heading, sentences }) => [heading, ...sentences.map(({ text }) => text)]),
    ...timeline.map(({ text }) => text),
    ...sources.map(({ headline }) => headline),
  ];
}

/** A story as it can be found, with the tags that it was collected under. */
export const searchedStory = (story: Story, tags: readonly string[]): SearchDocument => ({
  kind: 'story',
  day: story.updated,
  fields: {
    title: story.headline,
    ...field('text', ...storyTexts(story)),
    ...field('publisher', ...story.sources.map(({ publisher }) => publisher)),
    ...field('site', ...new Set(story.sources.map(({ url }) => hostOf(url)))),
    ...field('tag', ...tags),
  },
});

/** A collected source or event. A collected story is found as a story. */
export function searchedItem({ thing, tags, created }: CollectedItem): SearchDocument | undefined {
  if (thing.is === 'story') return undefined;
  if (thing.is === 'event') {
    const { headline, event, sources } = thing;
    return {
      kind: 'source',
      day: event.date.length === 10 ? event.date : created,
      fields: {
        title: event.text,
        ...field('text', headline, ...sources.map(({ source }) => source.headline)),
        ...field('publisher', ...sources.map(({ source }) => source.publisher)),
        ...field('tag', ...tags),
      },
    };
  }
  const { title, authors, publisher, section, abstract, note, url, published, tags: own } = thing.reference;
  return {
    kind: 'source',
    day: published ?? created,
    fields: {
      title,
      ...field('text', abstract, section),
      ...field('author', ...authors.map(nameOf)),
      ...field('publisher', publisher),
      ...field('site', hostOf(url ?? thing.url)),
      ...field('tag', ...tags, ...own),
      ...field('note', note),
    },
  };
}

/** What a note stands on, where that says something. */
export function subjectText(subject: NoteSubject): string {
  if (subject.is === 'section') return subject.heading;
  if (subject.is === 'event') return subject.text;
  return subject.is === 'source' ? subject.url : '';
}

/** A note of the reader's, found by what it says and by what it stands on. */
export const searchedNote = ({ markdown, subject, updated }: Note): SearchDocument => ({
  kind: 'note',
  day: updated,
  fields: {
    note: markdown,
    ...(subject.is === 'source' ? field('site', hostOf(subject.url)) : field('text', subjectText(subject))),
  },
});

/** A passage that the reader has marked in a page. */
export const searchedHighlight = ({
  quote,
  headline,
  publisher,
  url,
  updated,
}: Highlight): SearchDocument => ({
  kind: 'note',
  day: updated,
  fields: {
    title: headline,
    note: quote.exact,
    ...field('publisher', publisher),
    ...field('site', hostOf(url)),
  },
});

/** An article, as its feed tells of it and as it was read. */
export function searchedEntry(stored: StoredEntry): SearchDocument {
  const { title, summary, text, authors, categories, publisher, url } = entryOf(stored);
  return {
    kind: 'article',
    day: stored.at,
    fields: {
      title,
      ...field('text', summary, text),
      ...field('author', ...authors),
      ...field('publisher', publisher),
      ...field('site', hostOf(url) || stored.site),
      ...field('tag', ...categories),
    },
  };
}

/** One text for all of a document that can be searched: the same, and there is nothing new in it. */
export const documentMark = ({ kind, day, fields }: SearchDocument): string => {
  const text = JSON.stringify([kind, day, fields]);
  // Two sums of 32 bits (FNV-1a, and the same backwards): nobody is out to make two texts that look alike.
  let [forth, back] = [0x811c9dc5, 0x811c9dc5];
  for (let i = 0, last = text.length - 1; i <= last; i++) {
    forth = Math.imul(forth ^ text.charCodeAt(i), 0x01000193);
    back = Math.imul(back ^ text.charCodeAt(last - i), 0x01000193);
  }
  return `${text.length.toString(36)} ${(forth >>> 0).toString(36)} ${(back >>> 0).toString(36)}`;
};
