import { readingFeed } from '@/utils/model/entry';

/** What of an entry's row tells that it was read. */
interface ReadMarks {
  readonly told?: unknown;
  readonly read?: unknown;
  readonly readAt?: string;
  readonly site?: string;
  readonly carriers: readonly string[];
  readonly feeds: readonly string[];
  readonly unread: readonly string[];
}

/** The entry as if nobody had read it; null where no feed tells it. */
export function withoutRead<T extends ReadMarks>(entry: T): Omit<T, 'read' | 'readAt' | 'site'> | null {
  const { read: _, readAt: __, site: ___, ...rest } = entry;
  if (!entry.told) return null;
  const carriers = entry.carriers.filter((carrier) => !carrier.startsWith(`${readingFeed}\n`));
  return { ...rest, carriers, unread: entry.feeds };
}
