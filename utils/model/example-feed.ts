/** The name under which the story that ships with the extension is stored; no feed has it, since it is no address. */
export const exampleFeed = 'example';

/** For components, which import types only: `'example' satisfies ExampleFeed` cannot drift from the name. */
export type ExampleFeed = typeof exampleFeed;
