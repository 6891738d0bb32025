import { i18n } from '#i18n';
import { useClock } from '@/components/shared/clock';
import type { Decision } from '@/utils/model/decision';
import styles from './DecisionsSection.module.css';

/** What the signs of a page counted for, the strongest first, and what they add up to. */
export function DecisionTable({ decision }: { readonly decision: Decision }) {
  const { locale } = useClock();
  const points = pointsIn(locale);
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const { bias, reasons, score, threshold } = decision;
  return (
    <table class={styles['table']}>
      <thead>
        <tr>
          {(['sign', 'value', 'weight', 'adds'] as const).map((column) => (
            <th key={column} scope="col">
              {i18n.t(`why.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{i18n.t('why.bias')}</th>
          <td />
          <td />
          <td>
            <bdi>{points.format(bias)}</bdi>
          </td>
        </tr>
        {reasons.map(({ sign, means, value, weight, adds }) => (
          <tr key={sign}>
            {/* What a sign is called comes from the engine, for engineers: in English. */}
            <th scope="row" lang="en" dir="ltr">
              {means}
            </th>
            <td>{share.format(value)}</td>
            <td>
              <bdi>{points.format(weight)}</bdi>
            </td>
            <td>
              <bdi>{points.format(adds)}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>
            {i18n.t('why.score', [points.format(threshold)])}
          </th>
          <td>
            <bdi>{points.format(score)}</bdi>
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

/** Log-odds, as what they are: points for and against. */
const pointsIn = (locale: string): Intl.NumberFormat =>
  new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
