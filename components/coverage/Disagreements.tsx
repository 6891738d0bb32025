import { useSignal } from '@preact/signals';
import { Scale } from 'lucide-preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/shared/Button';
import { Foreign } from '@/components/shared/Foreign';
import { DateText } from '@/components/shared/TimeText';
import hidden from '@/components/shared/VisuallyHidden.module.css';
import { useStory } from '@/components/story/story-context';
import type { Disagreement, FigureReport } from '@/utils/model/disagreement';
import styles from './Disagreements.module.css';

/**
 * Where sources give different figures: told in the line of the summary's title, and on request each figure beside the others,
 * with who says it and when. Which is right is not said.
 */
export function Disagreements({ disagreements }: { readonly disagreements: readonly Disagreement[] }) {
  const id = useId();
  const open = useSignal(false);
  if (disagreements.length === 0) return null;
  return (
    <div class={styles['part']} data-part="disagreements">
      <Button look="quiet" icon={Scale} expanded={open.value} onClick={() => (open.value = !open.value)}>
        {i18n.t('disagreement.count', disagreements.length)}
      </Button>
      {open.value && (
        <section class={styles['all']} aria-labelledby={id}>
          <h3 id={id} class={hidden['hidden']}>
            {i18n.t('disagreement.title')}
          </h3>
          {disagreements.map((disagreement, i) => (
            <Figures key={i} {...disagreement} />
          ))}
        </section>
      )}
    </div>
  );
}

const Figures = (disagreement: Disagreement) => (
  <div class={styles['one']} data-kind={disagreement.kind}>
    <h4 class={styles['heading']}>
      {quantityText(disagreement)} <span class={styles['kind']}>{kindText(disagreement.kind)}</span>
    </h4>
    <ul class={styles['reports']}>
      {disagreement.reports.map((report, r) => (
        <Report key={r} report={report} />
      ))}
    </ul>
  </div>
);

function Report({ report }: { readonly report: FigureReport }) {
  const { story, openSource } = useStory();
  const { told, source, publisher, published, sentence } = report;
  const url = source === undefined ? undefined : story.sources[source - 1]?.url;
  return (
    <li class={styles['report']} title={sentence}>
      <bdi class={styles['told']}>{told}</bdi>
      <span class={styles['by']}>
        {url ? (
          <a
            href={url}
            target="_blank"
            rel="noopener noreferrer"
            onClick={(event) => {
              event.preventDefault();
              openSource(url, report.passage ? { quote: sentence } : undefined);
            }}
          >
            <Foreign text={publisher ?? url} />
          </a>
        ) : (
          i18n.t('disagreement.thisArticle')
        )}
        {published && (
          <>
            {' · '}
            <DateText at={published} />
          </>
        )}
      </span>
    </li>
  );
}

function kindText(kind: Disagreement['kind']): string {
  if (kind === 'update') return i18n.t('disagreement.update');
  return i18n.t(kind === 'untimed' ? 'disagreement.untimed' : 'disagreement.contradiction');
}

function quantityText({ quantity, of, unit }: Disagreement): string {
  const name = (() => {
    switch (quantity) {
      case 'deaths':
        return i18n.t('disagreement.deaths');
      case 'injuries':
        return i18n.t('disagreement.injuries');
      case 'arrests':
        return i18n.t('disagreement.arrests');
      case 'magnitude':
        return i18n.t('disagreement.magnitude');
      case 'age':
        return i18n.t('disagreement.age');
      case 'votes':
        return i18n.t('disagreement.votes');
      case 'money':
        return i18n.t('disagreement.money');
      default:
        return i18n.t('disagreement.date');
    }
  })();
  const detail = [of, unit].filter(Boolean).join(', ');
  return detail ? `${name} (${detail})` : name;
}
