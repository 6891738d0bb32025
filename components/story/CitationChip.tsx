import { useComputed } from '@preact/signals';
import { useClock } from '@/components/shared/clock';
import styles from './CitationChip.module.css';
import { chipId, previewId } from './citation-ids';
import { citationName } from './citation-name';
import { type CitationPlace, isSamePlace } from './preview-state';
import { useStory } from './story-context';

export interface CitationChipProps {
  readonly place: CitationPlace;
  /** Something is wrong with how the claim cites; the preview says what. */
  readonly isFlawed: boolean;
}

/** The number of a source after a claim. Hover and focus show its preview, a press pins it. */
export function CitationChip({ place, isFlawed }: CitationChipProps) {
  const { story, preview, here } = useStory();
  // A story has a thousand of these: only the one that opens or closes is drawn anew.
  const open = useComputed(() => isSamePlace(place, preview.open.value)).value;
  const clock = useClock();
  return (
    <button
      type="button"
      id={chipId(place)}
      class={styles['chip']}
      aria-label={citationName(place.source, story.sources[place.source - 1], clock)}
      aria-expanded={open}
      aria-controls={open ? previewId(place) : undefined}
      data-stop="citation"
      data-flawed={isFlawed || undefined}
      data-here={place.source === here || undefined}
      onPointerEnter={(event) => event.pointerType === 'mouse' && preview.hover(place)}
      onPointerLeave={preview.unhover}
      onFocus={() => preview.focus(place)}
      onClick={(event) => pressed(event, place, preview.press)}
    >
      <span class={styles['number']}>{place.source}</span>
    </button>
  );
}

/** A press from the keyboard (a click without a count) goes on into the preview, where the link is. */
function pressed(event: MouseEvent, place: CitationPlace, press: (place: CitationPlace) => void) {
  press(place);
  if (event.detail !== 0) return;
  requestAnimationFrame(() => document.getElementById(previewId(place))?.querySelector('a')?.focus());
}
