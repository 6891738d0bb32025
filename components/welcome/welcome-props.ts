import type { FeedOutline } from '@/utils/model/feed-overview';
import type { StarterFeed } from '@/utils/model/starter-feed';

export const welcomeSteps = ['what', 'privacy', 'feeds', 'done'] as const;
export type WelcomeStep = (typeof welcomeSteps)[number];

export interface WelcomePageProps {
  /** The catalogue; absent while it is being read. */
  readonly catalogue: readonly StarterFeed[] | undefined;
  /** The country that the browser's language speaks of, as the catalogue names it; a first guess. */
  readonly country: string | undefined;
  /** May pages be read on every site? Absent while it is being asked. */
  readonly hasAccess: boolean | undefined;
  /** Must be called in the click. */
  readonly requestAccess: () => void;
  readonly follow: (feeds: readonly FeedOutline[]) => void;
  readonly showExample: () => void;
  /** Where to begin; at the first step where absent. */
  readonly start?: WelcomeStep;
  readonly failure?: string | undefined;
  readonly dismissFailure: () => void;
}
