import type { PanelView } from '@/components/shared/panel-actions';
import type { StoryKey } from '@/utils/model/story-lookup';

/** Where a reader can be: a view, or a story opened from it. */
export interface Place {
  readonly view: PanelView;
  readonly story?: StoryKey;
}

/** More steps back than these nobody remembers. */
const longest = 50;

/** Back and forward, as browsers have it: going somewhere new forgets what lay ahead. */
export function createPlaceHistory(start: Place) {
  let places: readonly Place[] = [start];
  let at = 0;
  const move = (step: number): Place | undefined => {
    const place = places[at + step];
    if (place) at += step;
    return place;
  };
  return {
    visit: (place: Place) => {
      if (isSame(place, places[at])) return;
      places = [...places.slice(0, at + 1), place].slice(-longest);
      at = places.length - 1;
    },
    back: () => move(-1),
    forward: () => move(1),
  };
}

const isSame = (a: Place, b: Place | undefined): boolean =>
  a.view === b?.view && a.story?.feed === b.story?.feed && a.story?.id === b.story?.id;
