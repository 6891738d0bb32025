import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Manifest, powersOf, unargued } from '@/tests/architecture/permissions';
import { root } from '@/tests/architecture/sources';

const built = (browser: string): Manifest =>
  JSON.parse(readFileSync(join(root, `.output/${browser}-mv3/manifest.json`), 'utf8'));

describe.each(['chrome', 'firefox'])('the manifest as it is shipped for %s', (browser) => {
  it('asks for something, and for nothing that no ADR argues for', () => {
    expect([...powersOf(built(browser))]).toContain('storage');
    expect(unargued(built(browser))).toEqual([]);
  });
});
