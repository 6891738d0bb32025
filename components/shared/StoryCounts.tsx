import { i18n } from '#i18n';

export interface StoryCountsProps {
  readonly articles: number;
  readonly publishers: number;
}

/** "5 articles from 4 publishers"; of one article, its publisher is not counted. */
export function StoryCounts({ articles, publishers }: StoryCountsProps) {
  const counted = i18n.t('story.articles', articles);
  if (articles === 1) return <>{counted}</>;
  return (
    <>
      {counted} {i18n.t('story.fromPublishers', publishers)}
    </>
  );
}
