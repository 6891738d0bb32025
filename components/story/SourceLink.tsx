import { ArrowUpRight } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import type { Source } from '@/utils/model/source';
import styles from './SourceLink.module.css';
import { useStory } from './story-context';

export interface SourceLinkProps {
  readonly source: Source;
  readonly quote?: string;
  readonly children: ComponentChildren;
}

/**
 * A link into a source. A plain click goes through `openSource`, which finds the sentence; the address is there for
 * everything else that browsers do with links.
 */
export function SourceLink({ source, quote, children }: SourceLinkProps) {
  const { openSource } = useStory();
  return (
    <a
      class={styles['link']}
      href={source.url}
      target="_blank"
      rel="noopener noreferrer"
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        openSource(source.url, quote);
      }}
    >
      {children}
      <ArrowUpRight size={14} aria-hidden="true" />
    </a>
  );
}
