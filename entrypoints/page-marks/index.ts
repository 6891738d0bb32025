import type { Runtime } from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { member } from '@/utils/engine/article/page-dom';
import { isEnvelope } from '@/utils/extension/messages';
import { nativeApi } from '@/utils/extension/native';
import type { MarkedPage, PageMark } from '@/utils/model/page-mark';
import type { HighlightDrawing } from '@/utils/model/page-quote';
import { findRanges } from './find-ranges';
import { hideHighlights, readSelection, showHighlights } from './highlights';

const confirmed = 'sidelight-confirmed';
const alone = 'sidelight-alone';

/** One listener, however often the script is put into the page. */
const world = globalThis as { sidelightMarks?: true };

/**
 * Marks sentences of the page without touching its document (CSS Custom Highlight API), and takes the marks away again; reads what the
 * reader has selected, when they ask for it to be kept.
 */
export default defineUnlistedScript(() => {
  if (world.sidelightMarks) return;
  world.sidelightMarks = true;
  nativeApi()?.runtime.onMessage.addListener(((
    message: unknown,
    _sender: unknown,
    reply: (answer: unknown) => void,
  ) => {
    if (!isEnvelope(message) || message.to !== 'tab') return;
    // Only our own background can message a content script.
    if (message.type === 'showMarks') reply(show(message.data as readonly PageMark[]));
    if (message.type === 'hideMarks') reply(hide());
    if (message.type === 'readSelection') reply({ passage: readSelection() });
    if (message.type === 'showHighlights') reply(showHighlights(message.data as HighlightDrawing));
    if (message.type === 'hideHighlights') reply(hideHighlights());
  }) as unknown as Runtime.OnMessageListener);
});

function show(marks: readonly PageMark[]): MarkedPage {
  const ranges = findRanges(
    member(document, 'body'),
    marks.map(({ quote }) => quote),
  );
  const of = (isConfirmed: boolean): Range[] =>
    ranges.filter(
      (range, i): range is Range => range !== null && (marks[i]?.sources ?? 0) > 0 === isConfirmed,
    );
  const found = { [confirmed]: of(true), [alone]: of(false) };
  for (const [name, list] of Object.entries(found)) CSS.highlights.set(name, new Highlight(...list));
  return { confirmed: found[confirmed]?.length ?? 0, alone: found[alone]?.length ?? 0 };
}

function hide(): null {
  CSS.highlights.delete(confirmed);
  CSS.highlights.delete(alone);
  return null;
}
