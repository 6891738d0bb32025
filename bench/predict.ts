/** `npm run predict -- TASK …`: prints the engine's answers as JSON lines, for whoever scores them. */
const tasks: Readonly<Record<string, () => Promise<(args: string[]) => Promise<void>>>> = {
  urls: async () => (await import('./tasks/urls')).predictUrls,
  pages: async () => (await import('./tasks/pages')).predictPages,
  feeds: async () => (await import('./tasks/feeds')).predictFeeds,
  coverage: async () => (await import('./tasks/coverage')).predictCoverage,
  matches: async () => (await import('./tasks/matches')).predictMatches,
  summaries: async () => (await import('./tasks/summaries')).predictSummaries,
  timeline: async () => (await import('./tasks/timeline')).predictTimeline,
  clusters: async () => (await import('./tasks/clusters')).predictClusters,
};

async function predict([task = '', ...args]: string[]): Promise<void> {
  const load = Object.hasOwn(tasks, task) ? tasks[task] : undefined;
  if (load) return (await load())(args);
  console.error(`predict: which task? One of: ${Object.keys(tasks).join(', ')}`);
  process.exitCode = 2;
}

await predict(process.argv.slice(2));

export {};
