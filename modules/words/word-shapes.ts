import { formsOf, placesOf, type Text, type Texts } from './texts';

/** How many places a text has: `$2` alone counts as two, as they are handed over in order. */
const countPlaces = (text: Text): number =>
  Math.max(
    0,
    ...formsOf(text)
      .flatMap(placesOf)
      .map((place) => Number(place.slice(1))),
  );

/** The declaration of `#word-shapes`: every key of the English file, and what `i18n.t` must be handed for it. */
export function shapesModule(english: Texts): string {
  const lines = Object.entries(english).map(
    ([key, text]) => `    '${key}': { plural: ${typeof text !== 'string'}; places: ${countPlaces(text)} };`,
  );
  return `// Made of locales/en.yml by modules/words.
declare module '#word-shapes' {
  export type WordShapes = {
${lines.join('\n')}
  };
}
declare module '#words/*' {
  const texts: Readonly<Record<string, string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>>>;
  export default texts;
}
`;
}
