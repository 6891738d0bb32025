import { ClockProvider, clockAt } from '@/components/shared/clock';
import { FailureNotice } from '@/components/shared/FailureNotice';
import '@/components/styles/base.css';
import { Announcer } from './Announcer';
import { CrashBoundary } from './CrashBoundary';
import { KeyHelp } from './KeyHelp';
import styles from './Panel.module.css';
import { PanelBody } from './PanelBody';
import { PanelNav } from './PanelNav';
import type { PanelProps } from './panel-props';
import { usePanelKeys } from './use-panel-keys';
import { usePlace } from './use-place';

/** The side panel: all of it is drawn from these props; all that a reader does goes out through `actions`. */
export function Panel(props: PanelProps) {
  const { view, lookup, actions } = props;
  const place = placeOf(props);
  const mainRef = usePlace(place);
  const { keys, isOpen } = usePanelKeys(actions, props.singleKeys ?? true);
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
          <PanelNav
            view={view}
            lookup={lookup}
            close={props.close}
            showKeys={() => {
              isOpen.value = true;
            }}
            actions={actions}
          />
          {props.failure !== undefined && <FailureNotice reason={props.failure} dismiss={dismiss} />}
        </div>
        <main ref={mainRef} class={styles['main']} tabIndex={-1}>
          <CrashBoundary key={place} reload={actions.reload}>
            <PanelBody {...props} />
          </CrashBoundary>
        </main>
        <KeyHelp
          keys={keys}
          open={isOpen.value}
          close={() => {
            isOpen.value = false;
          }}
        />
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
