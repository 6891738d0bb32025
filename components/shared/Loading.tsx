import styles from './Loading.module.css';

/** Grey lines where text will stand; `label` says what is awaited, unless that is said nearby. */
export function Loading({ label }: { readonly label?: string }) {
  return (
    <div class={styles['loading']} aria-busy="true">
      {label && <p class={styles['label']}>{label}</p>}
      <div aria-hidden="true" class={styles['lines']}>
        <i />
        <i />
        <i />
        <i />
      </div>
    </div>
  );
}
