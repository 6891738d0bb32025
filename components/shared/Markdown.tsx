import type { ComponentChildren } from 'preact';
import styles from './Markdown.module.css';

/**
 * A note in Markdown as elements: paragraphs, lists, quotes, headings as bold lines, **bold**, *italic*, `code` and links to
 * http and https (docs/notes.md). All else is text, markup too: nothing of it is ever parsed as HTML.
 */
export function Markdown({ text }: { readonly text: string }) {
  const blocks = text.split(/\n{2,}/u).filter((block) => block.trim() !== '');
  return (
    <div class={styles['markdown']} dir="auto">
      {blocks.map((block, place) => (
        <Block key={place} text={block} />
      ))}
    </div>
  );
}

const bullet = /^\s*[-*+]\s+/u;
const numbered = /^\s*\d{1,9}[.)]\s+/u;

function Block({ text }: { readonly text: string }) {
  const lines = text.split('\n');
  const isAll = (form: RegExp) => lines.every((line) => form.test(line));
  const items = (form: RegExp) =>
    lines.map((line, place) => <li key={place}>{inline(line.replace(form, ''))}</li>);
  if (isAll(bullet)) return <ul>{items(bullet)}</ul>;
  if (isAll(numbered)) return <ol>{items(numbered)}</ol>;
  if (isAll(/^>/u)) return <blockquote>{broken(lines.map((line) => line.replace(/^>\s?/u, '')))}</blockquote>;
  const heading = lines.length === 1 ? /^#{1,6}\s+(.*)$/u.exec(text)?.[1] : undefined;
  return <p>{heading === undefined ? broken(lines) : <strong>{inline(heading)}</strong>}</p>;
}

const broken = (lines: readonly string[]): ComponentChildren =>
  lines.flatMap((line, place) =>
    place === 0 ? inline(line) : [<br key={`break ${place}`} />, ...inline(line)],
  );

/** Each form without another of itself inside: no note makes this slow. */
const forms =
  /\*\*([^*\n]{1,2000})\*\*|[*_]([^*_\n]{1,2000})[*_]|`([^`\n]{1,2000})`|\[([^\]\n]{1,500})\]\((https?:\/\/[^\s)]{1,2000})\)|(https?:\/\/[^\s<>")\]]{1,2000})/gu;

function inline(text: string): ComponentChildren[] {
  const parts: ComponentChildren[] = [];
  let end = 0;
  for (const match of text.matchAll(forms)) {
    parts.push(text.slice(end, match.index), elementOf(match));
    end = match.index + match[0].length;
  }
  return [...parts, text.slice(end)];
}

function elementOf([whole, bold, italic, code, label, target, bare]: RegExpExecArray): ComponentChildren {
  if (bold !== undefined) return <strong>{bold}</strong>;
  if (italic !== undefined) return <em>{italic}</em>;
  if (code !== undefined) return <code>{code}</code>;
  const url = target ?? bare;
  if (url === undefined) return whole;
  return (
    <a href={url} target="_blank" rel="noreferrer noopener">
      {label ?? url}
    </a>
  );
}
