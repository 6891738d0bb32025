import type { DemoArticle, PublisherId } from './article';

export interface DemoSectionPage {
  readonly slug: string;
  readonly title: string;
}

/** A link to an article, as home and section pages show it. */
export interface Teaser {
  readonly href: string;
  readonly article: DemoArticle;
  readonly sectionTitle: string;
}

export interface ArticleView {
  readonly article: DemoArticle;
  /** Its canonical address. */
  readonly url: string;
  readonly origin: string;
  /** Other articles of the house; their links carry tracking parameters, as such boxes do. */
  readonly mostRead: readonly Teaser[];
}

export interface Words {
  readonly by: string;
  readonly mostRead: string;
  readonly latest: string;
  readonly subscribe: string;
  readonly updated: string;
}

/** An invented newspaper: its name, its sections, and the markup it makes of an article. */
export interface Publisher {
  readonly id: PublisherId;
  readonly name: string;
  readonly motto: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly sections: readonly DemoSectionPage[];
  readonly words: Words;
  /** What goes into the head of an article's page: metadata in this house's manner. */
  articleHead(view: ArticleView): string;
  /** The article's own element, headline to last paragraph. */
  articleBody(view: ArticleView): string;
}

export const englishWords: Words = {
  by: 'By',
  mostRead: 'Most read',
  latest: 'Latest',
  subscribe: 'The rest of this report is for subscribers. Subscribe from £1 a week.',
  updated: 'Updated',
};
