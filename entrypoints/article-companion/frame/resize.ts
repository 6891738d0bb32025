/** What a resizer moves: how it stands, and how it takes a new size. Sizes in CSS pixels. */
export interface Resizable {
  /** `side`: the handle is at the left edge, moving left makes it larger. `sheet`: at the top, moving up does. */
  axis(): 'x' | 'y';
  size(): number;
  resize(size: number): void;
  /** The reader has let go. */
  settle(): void;
}

const step = 24;

/** Makes an element a handle, by mouse, touch and pen (pointer events), and by keyboard as a separator is moved. */
export function makeResizer(grip: HTMLElement, panel: HTMLElement, target: Resizable): void {
  grip.tabIndex = 0;
  grip.role = 'separator';
  grip.addEventListener('pointerdown', (down) => {
    if (down.button !== 0) return;
    const from = target.axis() === 'x' ? down.clientX : down.clientY;
    const size = target.size();
    grip.focus();
    grip.setPointerCapture(down.pointerId);
    panel.classList.add('resizing');
    const drag = new AbortController();
    const { signal } = drag;
    const move = (event: PointerEvent) =>
      target.resize(size + from - (target.axis() === 'x' ? event.clientX : event.clientY));
    const end = () => {
      drag.abort();
      panel.classList.remove('resizing');
      target.settle();
    };
    grip.addEventListener('pointermove', move, { signal });
    for (const type of ['pointerup', 'pointercancel']) grip.addEventListener(type, end, { signal });
    down.preventDefault();
  });
  grip.addEventListener('keydown', (event) => {
    const change = changeFor(event.key);
    if (change === undefined) return;
    event.preventDefault();
    target.resize(target.size() + change);
    target.settle();
  });
}

const changes: Readonly<Record<string, number>> = {
  ArrowLeft: step,
  ArrowUp: step,
  ArrowRight: -step,
  ArrowDown: -step,
  PageUp: 5 * step,
  PageDown: -5 * step,
  Home: 10_000,
  End: -10_000,
};

const changeFor = (key: string): number | undefined =>
  Object.hasOwn(changes, key) ? changes[key] : undefined;
