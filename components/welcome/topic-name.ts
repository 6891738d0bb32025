import { i18n } from '#i18n';

/** What a topic of the catalogue is called; one that is not known here stands as it is. */
export function topicName(topic: string): string {
  switch (topic) {
    case 'general':
      return i18n.t('topic.general');
    case 'world':
      return i18n.t('topic.world');
    case 'business':
      return i18n.t('topic.business');
    case 'politics':
      return i18n.t('topic.politics');
    case 'science':
      return i18n.t('topic.science');
    case 'technology':
      return i18n.t('topic.technology');
    case 'environment':
      return i18n.t('topic.environment');
    default:
      return topic;
  }
}
