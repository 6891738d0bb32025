import { fireEvent, render, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ImportForm } from '@/components/library/ImportForm';
import { createLibraryActions } from '@/entrypoints/library/library-actions';
import { createLibraryState } from '@/entrypoints/library/library-state';
import { backupEnd, backupHead, backupLines } from '@/utils/engine/backup/write-backup';
import { collection } from '../fixtures/library';
import { type Answers, answerAs } from './fake-background';

/** A background that answers as the test says, and fails at whatever else it is asked. */
let answers: Answers;
let asked: string[];

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  asked = [];
  answers = {};
  answerAs(
    () => answers,
    (type) => asked.push(type),
  );
});

function library() {
  const state = createLibraryState();
  return { state, actions: createLibraryActions(state) };
}

describe('a restore that fails in its middle', () => {
  const rows = Array.from({ length: 500 }, (_, i) => ({ store: 'pins', row: { id: `${i}` } }) as const);
  const backup = new File([backupHead(0), backupLines(rows), backupEnd(rows.length)], 'backup.jsonl');

  it('has what came in before found and shown, and tells why it failed', async () => {
    const { state, actions } = library();
    answers['mergeBackup'] = () => ({});
    actions.readBackup(backup);
    await vi.waitFor(() => expect(state.restoring.value.status).toBe('preview'));
    asked = [];
    answers['mergeBackup'] = () => {
      if (asked.filter((type) => type === 'mergeBackup').length === 1) return {};
      delete answers['mergeBackup'];
      throw new Error('mergeBackup: the disk is full');
    };
    actions.restore();
    await vi.waitFor(() => expect(state.failure.value).toBeDefined());
    expect(state.failure.value).toMatch(/^mergeBackup/);
    expect(asked).toEqual(['mergeBackup', 'mergeBackup', 'finishRestore']);
    expect(state.restoring.value).toEqual({ status: 'none' });
  });

  it('is over where only its end fails', async () => {
    const { state, actions } = library();
    answers['mergeBackup'] = () => ({});
    actions.readBackup(backup);
    await vi.waitFor(() => expect(state.restoring.value.status).toBe('preview'));
    actions.restore();
    await vi.waitFor(() => expect(state.failure.value).toBe('finishRestore: the disk is full'));
    expect(state.restoring.value).toEqual({ status: 'none' });
  });
});

it('says so where a file with references cannot be read', async () => {
  const { state, actions } = library();
  render(<ImportForm imported={undefined} onImport={actions.importText} />);
  const file = new File(['TY  - NEWS'], 'gone.ris');
  file.arrayBuffer = () => Promise.reject(new DOMException('the file could not be read', 'NotReadableError'));
  const field = screen.getByLabelText('or choose a file:');
  Object.defineProperty(field, 'files', { value: [file] });
  fireEvent.change(field);
  await vi.waitFor(() => expect(state.failure.value).toBe('the file could not be read'));
});

it('reads a file in the charset that it is in', async () => {
  const { state, actions } = library();
  state.opened.value = { collection, items: [] };
  const texts: string[] = [];
  answers['importOpml'] = ({ text }: { text: string }) => {
    texts.push(text);
    return { ok: false, code: 'empty' };
  };
  const list = '<?xml version="1.0" encoding="windows-1252"?><opml><body>Zürich</body></opml>';
  actions.importText(new File([Uint8Array.from(list, (char) => char.charCodeAt(0))], 'feeds.opml'));
  await vi.waitFor(() => expect(texts).toEqual([list]));
});
