import type { StoryKey } from '@/utils/model/story-lookup';
import { askBackground } from './ask-background';
import { holdMarks } from './marks-port';
import { addressOfHighlight, openHighlight } from './open-page';

/** What a page of ours needs to keep passages of pages, and to show them. */
export const highlightDoors = {
  ofPage: (url: string) => askBackground('listHighlights', { url }),
  ofStory: (key: StoryKey) => askBackground('highlightsOfStory', key),
  keepSelection: (tabId: number) => askBackground('keepSelection', { tabId }),
  draw: (tabId: number, reveal?: string) =>
    askBackground('showHighlights', { tabId, ...(reveal === undefined ? {} : { reveal }) }),
  addressOf: addressOfHighlight,
  open: openHighlight,
  hold: (tabId: number) => holdMarks('highlights', tabId),
  note: (id: string, markdown: string) => askBackground('noteHighlight', { id, markdown }),
  remove: (id: string) => askBackground('removeRecord', { id }),
  putBack: (ids: readonly string[]) => askBackground('putBack', { ids }),
};
