import { i18n } from '#i18n';
import { Markdown } from '@/components/shared/Markdown';
import type { Note, NoteSubject } from '@/utils/model/library-record';
import { NoteEditor } from './NoteEditor';
import styles from './NotesList.module.css';

interface NotesListProps {
  readonly notes: readonly Note[];
  readonly onSave: (note: Pick<Note, 'subject' | 'markdown'>) => void;
}

/** All notes, each with what it stands on. */
export function NotesList({ notes, onSave }: NotesListProps) {
  if (notes.length === 0) return null;
  return (
    <section class={styles['notes']} aria-label={i18n.t('library.notes')}>
      <h2>{i18n.t('library.notes')}</h2>
      <ul>
        {notes.map((note) => (
          <li key={note.id}>
            <p class={styles['on']} dir="auto">
              {subjectText(note.subject)}
            </p>
            <NoteEditor
              markdown={note.markdown}
              onSave={(markdown) => onSave({ subject: note.subject, markdown })}
            >
              <Markdown text={note.markdown} />
            </NoteEditor>
          </li>
        ))}
      </ul>
    </section>
  );
}

function subjectText(subject: NoteSubject): string {
  switch (subject.is) {
    case 'source':
      return subject.url;
    case 'section':
      return subject.heading;
    case 'event':
      return `${subject.date} ${subject.text}`;
    case 'story':
      return i18n.t('library.noteOnStory');
  }
}
