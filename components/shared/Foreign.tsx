import { langAttribute } from './lang-attribute';

interface ForeignProps {
  readonly text: string;
  readonly lang?: string | undefined;
  readonly class?: string | undefined;
}

/** Text that is not ours, within a line of ours: its direction does not reorder what stands around it. */
export function Foreign({ text, lang, class: className }: ForeignProps) {
  return (
    <bdi lang={langAttribute(lang)} class={className}>
      {text}
    </bdi>
  );
}
