import { useEffect, useRef } from 'preact/hooks';
import { ClockProvider, clockAt } from '@/components/shared/clock';
import { FailureNotice } from '@/components/shared/FailureNotice';
import '@/components/styles/base.css';
import { Announcer } from './Announcer';
import { CrashBoundary } from './CrashBoundary';
import styles from './Panel.module.css';
import { PanelBody } from './PanelBody';
import { PanelNav } from './PanelNav';
import type { PanelProps } from './panel-props';

/** The side panel: all of it is drawn from these props; all that a reader does goes out through `actions`. */
export function Panel(props: PanelProps) {
  const { view, lookup, actions } = props;
  const place = placeOf(props);
  const mainRef = useFocusKept(place);
  const dismiss = () => {
    // The button goes with its notice.
    mainRef.current?.focus({ preventScroll: true });
    actions.dismissFailure();
  };
  return (
    <ClockProvider value={clockAt(props.now, props.timeZone)}>
      <div
        class={styles['panel']}
        data-status={lookup.status}
        data-story={lookup.status === 'matched' ? lookup.story.id : undefined}
        data-view={view}
      >
        <div class={styles['top']}>
          <PanelNav view={view} lookup={lookup} close={props.close} actions={actions} />
          {props.failure !== undefined && <FailureNotice reason={props.failure} dismiss={dismiss} />}
        </div>
        <main ref={mainRef} class={styles['main']} tabIndex={-1}>
          <CrashBoundary key={place} reload={actions.reload}>
            <PanelBody {...props} />
          </CrashBoundary>
        </main>
        <Announcer lookup={lookup} />
      </div>
    </ClockProvider>
  );
}

/** Changes when what stands under the navigation becomes something else, not when it is only updated. */
function placeOf({ view, lookup, opened }: PanelProps): string {
  if (opened) return `${view} ${opened.key.feed} ${opened.key.id}`;
  if (view !== 'story') return view;
  return lookup.status === 'matched' ? `story ${lookup.key.feed} ${lookup.key.id}` : lookup.status;
}

/**
 * When a change of place removes the element that had focus, the new content gets it, and is shown from its top. Only
 * while the reader is in the panel: focus is never taken from the page beside it.
 */
function useFocusKept(place: string) {
  const ref = useRef<HTMLElement>(null);
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    if (document.hasFocus() && document.activeElement === document.body) ref.current?.focus();
    window.scrollTo({ top: 0 });
  }, [place]);
  return ref;
}
