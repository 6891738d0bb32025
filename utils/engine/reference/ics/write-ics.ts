import type { Story } from '@/utils/model/story';
import type { TimelineEvent } from '@/utils/model/timeline-event';

/** What a calendar is made of: a story, or an event of one with the sources that it cites, at their places. */
export interface DatedEvents extends Pick<Story, 'headline' | 'timeline' | 'sources'> {
  /** In the events' ids, so that importing twice makes no second event. */
  readonly id: string;
}

/**
 * Timelines as an iCalendar file (RFC 5545): all-day events, a month or a year as the span that it is, sources in the
 * description. They block no time. `now`: milliseconds since 1970.
 */
export function writeIcs(stories: readonly DatedEvents[], now: number): string {
  const stamp = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sidelight//Timeline//EN',
    ...(stories.length === 1 ? [`X-WR-CALNAME:${escapeText(stories[0]?.headline ?? '')}`] : []),
    ...stories.flatMap((story) =>
      story.timeline.flatMap((event, place) => eventLines(event, story, `${story.id}-${place + 1}`, stamp)),
    ),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventLines(event: TimelineEvent, story: DatedEvents, id: string, stamp: string): readonly string[] {
  const sources = [...new Set(event.citations.map(({ source }) => source))].flatMap((number) => {
    const source = story.sources[number - 1];
    return source ? [`[${number}] ${source.publisher}: ${source.headline} ${source.url}`] : [];
  });
  const { from, until } = spanOf(event.date);
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(id.replace(/[^\w.-]+/g, '-').slice(0, 200))}@sidelight`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${from}`,
    `DTEND;VALUE=DATE:${until}`,
    `SUMMARY:${escapeText(event.text)}`,
    ...(sources.length > 0 ? [`DESCRIPTION:${escapeText(sources.join('\n'))}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** First day, and the day after the last: `2026-01` is all of January. */
function spanOf(date: string): { from: string; until: string } {
  const [year = 0, month, day] = date.split('-').map(Number);
  const at = (y: number, m: number, d: number) => {
    // `Date.UTC` takes the years 0 to 99 for 1900 to 1999.
    const time = new Date(0);
    time.setUTCFullYear(y, m, d);
    return time.toISOString().slice(0, 10).replaceAll('-', '');
  };
  if (month === undefined) return { from: at(year, 0, 1), until: at(year + 1, 0, 1) };
  if (day === undefined) return { from: at(year, month - 1, 1), until: at(year, month, 1) };
  return { from: at(year, month - 1, day), until: at(year, month - 1, day + 1) };
}

const escapeText = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

const encoder = new TextEncoder();

/** Lines of at most 75 bytes, the rest on lines that begin with a space; no letter is cut in two. */
function fold(line: string): string {
  if (encoder.encode(line).length <= 75) return line;
  const parts: string[] = [];
  let part = '';
  let size = 0;
  for (const letter of line) {
    const bytes = encoder.encode(letter).length;
    if (size + bytes > 74) {
      parts.push(part);
      part = '';
      size = 0;
    }
    part += letter;
    size += bytes;
  }
  return [...parts, part].join('\r\n ');
}
