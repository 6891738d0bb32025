import * as v from 'valibot';
import type { Parsed } from './parsed';
import { parserOf } from './parsed';
import { dateTime, httpUrl, limits, line } from './primitives';
import { parsedStorySchema } from './story';
import { storyChangesSchema } from './story-changes';

/** A story's place in the database: ids are unique only within their feed. */
export const storyKeySchema = v.object({ feed: line(limits.url), id: line(limits.label) });
export type StoryKey = Readonly<v.InferOutput<typeof storyKeySchema>>;

export const matchSchema = v.variant('by', [
  v.object({ by: v.literal('address') }),
  v.object({
    by: v.literal('content'),
    /** 0 to 1: the matcher's own estimate that article and story tell of one event. */
    score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    /** The words that weighed most, at most eight, the strongest first. */
    terms: v.pipe(v.array(v.string()), v.readonly()),
  }),
]);

/** Why a story was matched to an article. */
export type Match = Readonly<v.InferOutput<typeof matchSchema>>;

/** Of the page in the tab, which a site rule would hold for: the article's own address may be on another host. */
const host = v.exactOptional(v.string());

const articleSchema = v.object({ url: httpUrl, headline: line(limits.headline) });

/** What the panel needs to know of the article that is open. */
export type OpenArticle = Readonly<v.InferOutput<typeof articleSchema>>;

const namedStory = v.object({
  key: storyKeySchema,
  headline: line(limits.headline),
  /** BCP 47, where it is known. */
  language: v.exactOptional(v.string()),
});

/** A story by its headline. */
export type NamedStory = Readonly<v.InferOutput<typeof namedStory>>;

const namedStories = v.pipe(v.array(namedStory), v.readonly());

const otherStories = v.object({ refused: namedStories, next: namedStories });

/** What the reader has said is not the article's story, and which ones it may belong to instead, the likeliest first. */
export type OtherStories = Readonly<v.InferOutput<typeof otherStories>>;

const storyMerge = v.object({
  /** The cluster that became part of this story's. */
  from: v.number(),
  at: dateTime,
  /** How the first article of each began it. */
  headlines: v.pipe(v.tuple([v.string(), v.string()]), v.readonly()),
});

/** Two stories of this device that were found to be one, which the reader may part again. */
export type StoryMerge = Readonly<v.InferOutput<typeof storyMerge>>;

const schema = v.variant('status', [
  v.object({ status: v.literal('loading') }),
  v.object({
    status: v.literal('matched'),
    key: storyKeySchema,
    story: parsedStorySchema,
    match: matchSchema,
    article: articleSchema,
    host,
    /** Number of the source that is the open article, where it is one. */
    here: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    pinned: v.boolean(),
    /** Numbers of the sources that the reader has opened before. */
    read: v.exactOptional(v.pipe(v.array(v.number()), v.readonly())),
    /** When the story's feed last answered; absent where it never did, or has been unsubscribed. */
    checked: v.exactOptional(dateTime),
    /** What is new since the reader's last visit; absent where they never had the story before them. */
    news: v.exactOptional(storyChangesSchema),
    /** Present where the reader has refused a story for this article. */
    others: v.exactOptional(otherStories),
    /** The latest first. */
    merged: v.exactOptional(v.pipe(v.array(storyMerge), v.readonly())),
  }),
  v.object({
    status: v.literal('no-story'),
    article: articleSchema,
    host,
    others: v.exactOptional(otherStories),
  }),
  v.object({
    status: v.literal('not-article'),
    /** Of a page on the web, so that its site can be switched off. */
    host: v.exactOptional(v.string()),
  }),
  v.object({
    status: v.literal('site-off'),
    host: v.string(),
    url: httpUrl,
    /** `unasked`: ask-first mode, and this site has not been switched on. */
    scope: v.picklist(['page', 'site', 'unasked']),
  }),
  v.object({ status: v.literal('paused') }),
  v.object({ status: v.literal('private') }),
  v.object({
    status: v.literal('offline'),
    article: articleSchema,
    host,
    others: v.exactOptional(otherStories),
  }),
  v.object({ status: v.literal('failed'), reason: v.string() }),
]);

/** What is known of the story of a tab. A union, so that no view can show an impossible state. */
export type StoryLookup = Readonly<v.InferOutput<typeof schema>>;

export type LookupStatus = StoryLookup['status'];

export const parseStoryLookup: (data: unknown) => Parsed<StoryLookup> = parserOf(schema);
