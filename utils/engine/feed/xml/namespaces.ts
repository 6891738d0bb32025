/** What the vocabularies of feeds are called here, by a pattern of their addresses; RSS in all its versions has no prefix. */
const vocabularies: readonly (readonly [pattern: RegExp, prefix: string])[] = [
  [/^$|purl\.org\/rss\/1\.0\/?$|\/rdf\/simple\/0\.9|purl\.org\/net\/rss1\.1#?$/i, ''],
  [/backend\.userland\.com|\/tech\/rss/i, ''],
  [/www\.w3\.org\/2005\/atom|purl\.org\/atom\/ns/i, 'atom'],
  [/1999\/02\/22-rdf-syntax-ns/i, 'rdf'],
  [/purl\.org\/dc\/elements\//i, 'dc'],
  [/purl\.org\/dc\/terms/i, 'dcterms'],
  [/rss\/1\.0\/modules\/content/i, 'content'],
  [/rss\/1\.0\/modules\/syndication/i, 'sy'],
  [/search\.yahoo\.com\/mrss/i, 'media'],
  [/www\.itunes\.com\/dtds/i, 'itunes'],
  [/1999\/xhtml/i, 'xhtml'],
  [/rssnamespace\.org\/feedburner/i, 'feedburner'],
];

const familiar = new Set(vocabularies.map(([, prefix]) => prefix));

/** Of a vocabulary that nobody reads. */
const foreign = '?';

/** A feed uses a dozen; more would only cost time. */
const mostPrefixes = 100;

const vocabularyOf = (address: string): string =>
  vocabularies.find(([pattern]) => pattern.test(address))?.[1] ?? foreign;

/** The vocabulary that a root element is of, where its namespace does not tell. */
const vocabularyOfRoot: Readonly<Record<string, string>> = { rss: '', channel: '', feed: 'atom', rdf: 'rdf' };

const partsOf = (written: string): readonly [prefix: string, local: string] => {
  const colon = written.indexOf(':');
  return [written.slice(0, Math.max(0, colon)).toLowerCase(), written.slice(colon + 1).toLowerCase()];
};

/** Which vocabulary each prefix stands for at some place of a document. */
export class Scope {
  readonly #vocabularies: ReadonlyMap<string, string>;
  readonly #names = new Map<string, string>();

  /** @param vocabularies by prefix, `''` for elements without one; those are RSS until a document says otherwise */
  constructor(vocabularies: ReadonlyMap<string, string> = new Map([['', '']])) {
    this.#vocabularies = vocabularies;
  }

  /** What an element is called here, in small letters: its vocabulary, a colon and its own name; for RSS only the latter. */
  nameOf(written: string): string {
    let name = this.#names.get(written);
    if (name === undefined) {
      name = this.#resolve(written);
      this.#names.set(written, name);
    }
    return name;
  }

  #resolve(written: string): string {
    const [prefix, local] = partsOf(written);
    const vocabulary = this.#vocabularies.get(prefix) ?? (familiar.has(prefix) ? prefix : foreign);
    return vocabulary === '' ? local : `${vocabulary}:${local}`;
  }

  /** The scope inside an element with these attributes; itself where they declare nothing. */
  within(attributes: ReadonlyMap<string, string>): Scope {
    let all: Map<string, string> | undefined;
    for (const [name, address] of attributes) {
      if (!name.startsWith('xmlns')) continue;
      const prefix = name.slice('xmlns:'.length).toLowerCase();
      const vocabulary = vocabularyOf(address.trim().slice(0, 200));
      // A prefix that is not known stands for nothing known in any case, and a document may declare a million.
      if (vocabulary === foreign && !this.#vocabularies.has(prefix) && !familiar.has(prefix)) continue;
      if ((all ?? this.#vocabularies).size > mostPrefixes) break;
      all ??= new Map(this.#vocabularies);
      // A familiar prefix with a misspelt address is what it says it is.
      all.set(prefix, vocabulary === foreign && prefix !== '' && familiar.has(prefix) ? prefix : vocabulary);
    }
    return all ? new Scope(all) : this;
  }

  /** The scope of a document with this root: feeds without a namespace, or with one of their own, are told by their root. */
  ofRoot(written: string): Scope {
    const [prefix, local] = partsOf(written);
    const vocabulary = vocabularyOfRoot[local];
    if (vocabulary === undefined) return this;
    const all = new Map(this.#vocabularies);
    const named = all.get(prefix);
    // RSS has no namespace: one that its root is put in by mistake, Atom's for the most part, is not its.
    if (named === undefined || named === '' || named === foreign || vocabulary === '')
      all.set(prefix, vocabulary);
    if (local === 'rdf' && all.get('') === foreign) all.set('', '');
    return new Scope(all);
  }
}
