/** What a selector asks of an element. */
export interface Selected {
  readonly localName: string;
  readonly parentElement: Selected | null;
  getAttribute(name: string): string | null;
}

type Test = (element: Selected) => boolean;

/** One element of a chain: its own tests, and what joins it to the one before it. */
interface Link {
  readonly joint: ' ' | '>' | '';
  readonly tests: Test[];
}

const part =
  /\s*(,)\s*|\s*(>)\s*|(\s+)|([a-z][\w-]*)|\*|([.#])([\w-]+)|\[([\w:-]+)(?:([~*^$]?)="?([^"\]]*?)"?(\s+i)?)?\]/gy;

const wordsOf = (value: string): string[] => value.split(/\s+/);

const comparisons: Readonly<Record<string, (given: string, wanted: string) => boolean>> = {
  '': (given, wanted) => given === wanted,
  '~': (given, wanted) => given.includes(wanted) && wordsOf(given).includes(wanted),
  '*': (given, wanted) => given.includes(wanted),
  '^': (given, wanted) => given.startsWith(wanted),
  $: (given, wanted) => given.endsWith(wanted),
};

function attributeTest(name: string, kind: string, wanted: string | undefined, anyCase: boolean): Test {
  if (wanted === undefined) return (element) => element.getAttribute(name) !== null;
  const compare = comparisons[kind] ?? (() => false);
  const fold = (value: string) => (anyCase ? value.toLowerCase() : value);
  const folded = fold(wanted);
  return (element) => {
    const given = element.getAttribute(name);
    return given !== null && compare(fold(given), folded);
  };
}

function testOf([, , , , tag, mark, name, attribute, kind, value, anyCase]: RegExpExecArray): Test {
  if (tag) return ({ localName }) => localName === tag;
  if (mark === '#') return attributeTest('id', '', name, false);
  if (mark === '.') return attributeTest('class', '~', name, false);
  if (attribute) return attributeTest(attribute, kind ?? '', value, anyCase !== undefined);
  return () => true;
}

/** Chains of elements, in the order in which they are written; an exception where the selector is not understood. */
function chainsOf(selector: string): Link[][] {
  const chains: Link[][] = [[{ joint: '', tests: [] }]];
  part.lastIndex = 0;
  while (part.lastIndex < selector.length) {
    const found = part.exec(selector);
    if (!found) throw new SyntaxError(`not a selector: ${selector}`);
    const [, comma, child, space] = found;
    const chain = chains.at(-1);
    if (comma) chains.push([{ joint: '', tests: [] }]);
    else if (child || space) chain?.push({ joint: child ? '>' : ' ', tests: [] });
    else chain?.at(-1)?.tests.push(testOf(found));
  }
  return chains;
}

/** Does the chain up to `at` end with this element? */
function ends(chain: readonly Link[], at: number, element: Selected): boolean {
  const link = chain[at];
  if (!link?.tests.every((test) => test(element))) return false;
  if (link.joint === '') return true;
  for (let above = element.parentElement; above; above = above.parentElement) {
    if (ends(chain, at - 1, above)) return true;
    if (link.joint === '>') return false;
  }
  return false;
}

const known = new Map<string, Test>();

/**
 * Says of an element whether a selector fits it: tags, classes, ids, attributes, chains by descent, and lists of these,
 * which are all that the close reading asks with. Selectors come from our own code; each is read once.
 */
export function matcherOf(selector: string): Test {
  const before = known.get(selector);
  if (before) return before;
  const chains = chainsOf(selector);
  const made: Test = (element) => chains.some((chain) => ends(chain, chain.length - 1, element));
  known.set(selector, made);
  return made;
}
