import { useSignal } from '@preact/signals';
import { BookMarked } from 'lucide-preact';
import { i18n } from '#i18n';
import { Button } from '@/components/shared/Button';
import { Markdown } from '@/components/shared/Markdown';
import { withElement } from '@/components/shared/with-element';
import type { KeepPlace } from '@/components/story/story-slots';
import type { Collection } from '@/utils/model/library-record';
import type { Collectable } from '@/utils/model/library-requests';
import type { Story } from '@/utils/model/story';
import type { StoryKey } from '@/utils/model/story-lookup';
import { CollectForm } from './CollectForm';
import styles from './KeepPart.module.css';
import { collectableOf, subjectName, subjectOf } from './keep-place';
import type { KeepState } from './keep-state';
import { NoteEditor } from './NoteEditor';

export interface KeepPartProps {
  readonly place: KeepPlace;
  readonly storyKey: StoryKey;
  readonly story: Story;
  readonly keep: KeepState;
  readonly openCollection: (id: string) => void;
}

/** What is kept of one part of a story: its note, always; how to keep it, while the reader is at that. */
export function KeepPart({ place, storyKey, story, keep, openCollection }: KeepPartProps) {
  const subject = subjectOf(place, storyKey, story);
  const name = subject && subjectName(subject);
  const note = keep.notes.value.find((one) => subjectName(one.subject) === name);
  const isKeeping = keep.keeping.value;
  if (!subject || (!note && !isKeeping)) return null;
  const what = collectableOf(place, storyKey);
  return (
    <div class={styles['keep']} data-part={`keep-${place.is}`}>
      {isKeeping && what && <Collect what={what} keep={keep} openCollection={openCollection} />}
      <NoteEditor markdown={note?.markdown ?? ''} onSave={(text) => keep.saveNote(subject, text)}>
        {note && <Markdown text={note.markdown} />}
      </NoteEditor>
    </div>
  );
}

interface CollectProps {
  readonly what: Collectable;
  readonly keep: KeepState;
  readonly openCollection: (id: string) => void;
}

/** Of the story the form is open at once; of a source or an event it opens where it is asked for. */
function Collect({ what, keep, openCollection }: CollectProps) {
  const isOpen = useSignal(what.is === 'story');
  const last = keep.kept.value;
  const kept = last && JSON.stringify(last.what) === JSON.stringify(what) ? last : undefined;
  return (
    <>
      {isOpen.value ? (
        <CollectForm
          collections={keep.collections.value}
          tags={keep.tags.value}
          onCollect={(into, tags) => keep.collect(into, what, tags)}
        />
      ) : (
        <Button look="quiet" icon={BookMarked} onClick={() => (isOpen.value = true)}>
          {i18n.t(what.is === 'source' ? 'keep.source' : 'keep.event')}
        </Button>
      )}
      <p role="status" class={styles['kept']}>
        {kept?.isGone && i18n.t('keep.gone')}
        {kept && !kept.isGone && <Done collection={kept.collection} open={openCollection} />}
      </p>
    </>
  );
}

function Done({
  collection,
  open,
}: {
  readonly collection: Collection;
  readonly open: (id: string) => void;
}) {
  return withElement(
    (name) => i18n.t('keep.done', [name]),
    <button type="button" dir="auto" onClick={() => open(collection.id)}>
      {collection.name}
    </button>,
  );
}
