import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';

export interface PressedProps {
  /** A selector of what is pressed. */
  readonly what: string;
  readonly children: ComponentChildren;
}

/** A view after somebody has pressed something in it: what shows on demand only is to be seen too. */
export function Pressed({ what, children }: PressedProps) {
  useEffect(() => document.querySelector<HTMLElement>(what)?.click(), [what]);
  return <>{children}</>;
}
