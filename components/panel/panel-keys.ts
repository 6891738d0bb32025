import { isFreeKey } from '@/components/shared/is-free-key';
import type { PanelActions, PanelView } from '@/components/shared/panel-actions';
import { moveTo } from './move-to';

/** A key of the panel: what it is called on the keyboard, what it does, and the message that says so. */
export interface PanelKey {
  readonly key: string;
  readonly does:
    | 'nextSection'
    | 'previousSection'
    | 'nextSource'
    | 'previousSource'
    | 'nextCitation'
    | 'previousCitation'
    | 'timeline'
    | 'search'
    | 'story'
    | 'headlines'
    | 'feeds'
    | 'pinned'
    | 'back'
    | 'forward'
    | 'help';
  readonly run: () => void;
}

type Does = PanelKey['does'];

/** Every key, in the order in which the help lists them. Upper and lower case are two keys. */
export function panelKeys(actions: PanelActions, help: () => void): readonly PanelKey[] {
  const to = (view: PanelView) => () => actions.setView(view);
  const key = (name: string, does: Does, run: () => void): PanelKey => ({ key: name, does, run });
  return [
    key('j', 'nextSection', () => moveTo('section', 1)),
    key('k', 'previousSection', () => moveTo('section', -1)),
    key('n', 'nextSource', () => moveTo('source', 1)),
    key('p', 'previousSource', () => moveTo('source', -1)),
    key('c', 'nextCitation', () => moveTo('citation', 1)),
    key('C', 'previousCitation', () => moveTo('citation', -1)),
    key('t', 'timeline', () => moveTo('timeline', 0)),
    key('/', 'search', to('search')),
    key('1', 'story', to('story')),
    key('2', 'headlines', to('headlines')),
    key('3', 'feeds', to('feeds')),
    key('4', 'pinned', to('pinned')),
    key('[', 'back', actions.back),
    key(']', 'forward', actions.forward),
    key('?', 'help', help),
  ];
}

/** The command of a key press; undefined where the key is not ours. */
export const commandOf = (event: KeyboardEvent, keys: readonly PanelKey[]): PanelKey | undefined =>
  isFreeKey(event) ? keys.find(({ key }) => key === event.key) : undefined;
