import { TriangleAlert, Users } from 'lucide-preact';
import { i18n } from '#i18n';
import { isolate } from '@/components/shared/isolate';
import hidden from '@/components/shared/VisuallyHidden.module.css';
import type { AuditFinding } from '@/utils/model/audit';
import styles from './ClaimNote.module.css';

export interface ClaimNoteProps {
  /** Independent publishers behind the claim. */
  readonly publishers: number;
  readonly findings: readonly AuditFinding[];
}

/** What is to be said of a claim itself: how many stand behind it, and what is wrong with its citations. */
export function ClaimNote({ publishers, findings }: ClaimNoteProps) {
  return (
    <span class={styles['note']}>
      {publishers > 1 && (
        <span class={styles['publishers']} title={i18n.t('coverage.publishers', publishers)}>
          <Users size={11} aria-hidden="true" />
          <span aria-hidden="true">{publishers}</span>
          <span class={hidden['hidden']}>{i18n.t('coverage.publishers', publishers)}</span>
        </span>
      )}
      {findings.map((finding) => (
        <span key={finding.kind} class={styles['finding']} data-finding={finding.kind}>
          <TriangleAlert size={11} aria-hidden="true" /> {findingText(finding)}
        </span>
      ))}
    </span>
  );
}

function findingText(finding: AuditFinding): string {
  switch (finding.kind) {
    case 'no-source':
      return i18n.t('audit.noSource');
    case 'no-such-source':
      return i18n.t('audit.noSuchSource', [list(finding.sources)]);
    case 'cited-differently':
      return i18n.t('audit.citedDifferently', [isolate(finding.shared), list(finding.otherSources)]);
    case 'later-than-source':
      return i18n.t('audit.laterThanSource', [list(finding.sources)]);
  }
}

const list = (sources: readonly number[]): string => sources.map((source) => `[${source}]`).join('');
