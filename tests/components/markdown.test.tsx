import { readFileSync } from 'node:fs';
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Markdown } from '@/components/shared/Markdown';

afterEach(cleanup);

/** The examples of docs/notes.md: what is written, and what it becomes, under the title that they stand under. */
function examples(): readonly (readonly [title: string, markdown: string, html: string])[] {
  const parts = readFileSync('docs/notes.md', 'utf8').split(/^## /mu).slice(1);
  return parts.flatMap((part) => {
    const [, markdown, html] = /```md\n(.*?)\n```\s+```html\n(.*?)\n```/su.exec(part) ?? [];
    return markdown === undefined || html === undefined
      ? []
      : [[part.split('\n', 1)[0] ?? '', markdown, html] as const];
  });
}

/** The elements without what only how they are shown and opened needs. */
function shown(markdown: string): readonly Node[] {
  const { container } = render(<Markdown text={markdown} />);
  for (const link of container.querySelectorAll('a')) {
    expect(link.getAttribute('rel')).toContain('noreferrer');
    expect(link.getAttribute('target')).toBe('_blank');
    for (const name of ['rel', 'target']) link.removeAttribute(name);
  }
  container.normalize();
  return [...(container.firstElementChild?.children ?? [])];
}

const parsed = (html: string): readonly Node[] => [
  ...new DOMParser().parseFromString(html, 'text/html').body.children,
];

describe('the Markdown of notes, as docs/notes.md has it', () => {
  it('is documented by an example of each form', () => {
    expect(examples().map(([title]) => title)).toEqual([
      'Paragraphs, and lines within them',
      'Headings',
      'Emphasis and code',
      'Lists',
      'Quotations',
      'Links',
      'What stays text',
    ]);
  });

  it.each(examples())('%s', (_, markdown, html) => {
    const [blocks, wanted] = [shown(markdown), parsed(html)];
    expect(blocks).toHaveLength(wanted.length);
    for (const [i, block] of blocks.entries())
      expect(block.isEqualNode(wanted[i] ?? null), block.textContent ?? '').toBe(true);
  });

  it.each([
    ['forms within forms', '**bold *and* slanted**'],
    ['lists within lists', '- one\n  - two'],
    ['code blocks', '```\ncode\n```'],
  ])('has no %s', (_, markdown) => {
    const { container } = render(<Markdown text={markdown} />);
    expect(container.querySelector('strong em, em strong, ul ul, pre')).toBeNull();
  });
});
