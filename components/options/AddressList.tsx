import { X } from 'lucide-preact';
import { useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/shared/Button';
import styles from './AddressList.module.css';
import options from './OptionsPage.module.css';

export interface AddressListProps {
  readonly title: string;
  /** 2 where it is a part of the page, 3 within one. */
  readonly level?: 2 | 3;
  /** What an empty list means. */
  readonly empty: string;
  readonly note?: string | undefined;
  /** Hosts or addresses. */
  readonly items: readonly string[];
  readonly onRemove: (item: string) => void;
}

/** Sites or pages that a rule holds for, each of which can be taken off the list. */
export function AddressList({ title, level = 2, empty, note, items, onRemove }: AddressListProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const id = useId();
  const titleRef = useRef<HTMLHeadingElement>(null);
  const remove = (item: string) => {
    // Its button goes with it: focus stays at this list.
    titleRef.current?.focus();
    onRemove(item);
  };
  return (
    <section aria-labelledby={id}>
      <Heading id={id} ref={titleRef} tabIndex={-1} class={options[level === 2 ? 'heading' : 'small']}>
        {title}
      </Heading>
      {note && <p class={styles['empty']}>{note}</p>}
      {items.length === 0 && <p class={styles['empty']}>{empty}</p>}
      <ul data-rules>
        {items.map((item) => (
          <li key={item} class={styles['item']}>
            <bdi class={styles['address']}>{item}</bdi>
            <Button
              look="quiet"
              icon={X}
              label={i18n.t('options.removeOf', [item])}
              onClick={() => remove(item)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
