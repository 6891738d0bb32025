/**
 * `npx tsx bench/score-disagreements.ts`: how many of the labelled disagreements are right, by each labelling and by those labels on
 * which both agree, and how far they agree (`bench/labels/disagreement.jsonl`).
 */
import { join } from 'node:path';
import { readRows } from './tasks/matches';
import { agreementOf } from './training/agreement';

interface Row {
  readonly labels?: { readonly first: boolean; readonly second: boolean };
}

const rows = readRows<Row>(join(import.meta.dirname, 'labels', 'disagreement.jsonl'));
const labels = rows.flatMap(({ labels }) => (labels ? [[labels.first, labels.second] as const] : []));
const agreed = labels.filter(([first, second]) => first === second);
const right = agreed.filter(([first]) => first).length / agreed.length;
console.log(JSON.stringify({ ...agreementOf(labels), rightWhereAgreed: Math.round(right * 1_000) / 1_000 }));
