import { readFileSync } from 'node:fs';
import type { PublisherId } from '../article';
import type { AddressOf, DemoPage } from '../demo-page';
import type { ArticleView, Publisher } from '../publisher';
import { articlePage } from '../publishers/page';
import type { Reply, SiteRequest } from '../server/reply';

export interface OddContext {
  readonly request: SiteRequest;
  /** The page's own path, without a slash at the end. */
  readonly path: string;
  readonly publisher: Publisher;
  /** The article that the page carries: the publisher's own article of `story`, or the one that belongs to none. */
  readonly view: ArticleView;
  /** Other articles of the same house, for pages that hold several. */
  readonly others: readonly ArticleView[];
  readonly addressOf: AddressOf;
}

/** A page that misbehaves, or is merely rare. It answers its own path and everything below it. */
export interface OddPage extends Pick<DemoPage, 'name' | 'what' | 'story' | 'match' | 'description'> {
  readonly host: PublisherId;
  readonly path: string;
  answer(context: OddContext): Reply | undefined;
}

/** Stories that odd pages carry, under short names. */
export const storyIds = {
  paris: 'paris-guarantees-2026-01',
  storm: 'storm-runa-2026-01',
  suez: 'halden-star-suez-2026-01',
  malaria: 'malaria-antibody-2026-01',
  trains: 'noctavia-night-trains-2026-01',
} as const;

type Story = keyof typeof storyIds;

/** An odd page that carries the host's article of a story and names it as canonical, so that its address is known. */
export const twinOf = (host: PublisherId, story: Story) => ({
  host,
  story: storyIds[story],
  what: 'article' as const,
  match: 'address' as const,
});

/** An odd page that carries the article without naming its address: only what it says can tell its story. */
export const reprintOf = (host: PublisherId, story: Story) => ({
  ...twinOf(host, story),
  match: 'content' as const,
});

/** An odd page that is no article at all. */
export const noArticle = (host: PublisherId) => ({
  host,
  story: null,
  what: 'not-article' as const,
  match: null,
});

/** The article as its house shows it. */
export const housePageOf = ({ publisher, view }: OddContext): string => articlePage(publisher, view);

interface Additions {
  readonly head?: string;
  readonly bodyStart?: string;
  readonly bodyEnd?: string;
}

/** Puts markup at the usual places of a whole page. */
export const withMarkup = (page: string, { head = '', bodyStart = '', bodyEnd = '' }: Additions): string =>
  page
    .replace('</head>', () => `${head}</head>`)
    .replace(/<body[^>]*>/, (tag) => tag + bodyStart)
    .replace('</body>', () => `${bodyEnd}</body>`);

/** A script of the folder `client`, as an element: that code runs in the page. */
export const clientScript = (name: string): string =>
  `<script>${readFileSync(new URL(`./client/${name}.js`, import.meta.url), 'utf8')}</script>`;
