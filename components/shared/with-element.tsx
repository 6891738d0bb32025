import type { ComponentChild, JSX } from 'preact';

/** Stands in for the element while the message is made; no message and no name holds it. */
const slot = '\uE000';

/** Puts an element where a message has a place for text. Each language puts it where its grammar wants it. */
export function withElement(message: (slot: string) => string, element: ComponentChild): JSX.Element {
  const [before, ...after] = message(slot).split(slot);
  return (
    <>
      {before}
      {element}
      {after.join('')}
    </>
  );
}
