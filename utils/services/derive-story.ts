import { buildStoryVector } from '@/utils/engine/match/build-story-vector';
import { storyDocuments } from '@/utils/engine/match/story-documents';
import { storyVectorVersion } from '@/utils/engine/match/story-vector';
import { canonicalUrl } from '@/utils/engine/url/canonical-url';
import type { Story } from '@/utils/model/story';
import { ensureEngineVersion, fillDerived } from '@/utils/storage/derived';
import type { DerivedStory } from '@/utils/storage/feed-stories';
import type { Database } from '@/utils/storage/open-database';

/** What a story is found by: the canonical addresses of its sources, and its words. */
export const deriveStory = (story: Story): DerivedStory => ({
  addresses: deriveAddresses(story),
  vector: buildStoryVector(storyDocuments(story)),
});

/** Canonical addresses of a story's sources. */
export const deriveAddresses = (story: Story): readonly string[] => [
  ...new Set(story.sources.flatMap(({ url }) => canonicalUrl(url) ?? [])),
];

/** Count up when `canonicalUrl` folds an address in another way: stored addresses would no longer be found. */
const addressVersion = 1;

/** Another number whenever `deriveStory` gives another answer: what was derived before is then made anew. */
const derivedVersion = 1_000 * addressVersion + storyVectorVersion;

/** Call before vectors are read: makes anew what another version of the engine has derived. */
export async function ensureDerived(db: Database): Promise<void> {
  if (await ensureEngineVersion(db, derivedVersion)) await fillDerived(db, (_, story) => deriveStory(story));
}
