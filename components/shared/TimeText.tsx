import { useClock } from './clock';
import { absoluteTime, pastTime, relativeTime, shortDate } from './date-format';
import { withElement } from './with-element';

interface TimeProps {
  readonly at: string;
}

interface SentenceProps extends TimeProps {
  /** A message with a place for the time, as `(time) => i18n.t('story.updated', [time])`. */
  readonly message: (time: string) => string;
}

/** "Updated 2 hours ago", the moment in full on hover. */
export function AgoText({ at, message }: SentenceProps) {
  const clock = useClock();
  return withElement(message, <Moment at={at} text={pastTime(at, clock)} />);
}

/** "next check in 40 minutes". */
export function DueText({ at, message }: SentenceProps) {
  const clock = useClock();
  return withElement(message, <Moment at={at} text={relativeTime(at, clock)} />);
}

/** "7 Jan", the date in full on hover. */
export function DateText({ at }: TimeProps) {
  return <Moment at={at} text={shortDate(at, useClock())} />;
}

function Moment({ at, text }: { readonly at: string; readonly text: string }) {
  return (
    <time dateTime={at} title={absoluteTime(at, useClock())}>
      {text}
    </time>
  );
}
