import { TriangleAlert, Users } from 'lucide-preact';
import { i18n } from '#i18n';
import { isolate } from '@/components/shared/isolate';
import type { AuditFinding } from '@/utils/model/audit';
import styles from './ClaimNote.module.css';

export interface ClaimNoteProps {
  /** Independent publishers behind the claim. */
  readonly publishers: number;
  readonly flaws: readonly AuditFinding[];
}

/** What is to be said of a claim itself: how many stand behind it, and what is wrong with its citations. */
export function ClaimNote({ publishers, flaws }: ClaimNoteProps) {
  return (
    <div class={styles['note']}>
      {publishers > 1 && (
        <p>
          <Users size={13} aria-hidden="true" /> {i18n.t('coverage.publishers', publishers)}
        </p>
      )}
      {flaws.map((flaw) => (
        <p key={flaw.kind} class={styles['flaw']} data-finding={flaw.kind}>
          <TriangleAlert size={13} aria-hidden="true" /> {flawText(flaw)}
        </p>
      ))}
    </div>
  );
}

/** A flaw in words. */
export function flawText(finding: AuditFinding): string {
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
