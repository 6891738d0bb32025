import * as v from 'valibot';

export const themes = ['system', 'light', 'dark'] as const;
export const faces = ['serif', 'sans'] as const;
export const textSizes = ['small', 'normal', 'large', 'largest'] as const;
export const densities = ['comfortable', 'compact'] as const;

/** How all of our own pages look; part of the settings. Text size multiplies whatever the browser itself is set to. */
export const appearanceEntries = {
  theme: v.picklist(themes, 'is no theme'),
  face: v.picklist(faces, 'is no typeface'),
  textSize: v.picklist(textSizes, 'is no text size'),
  density: v.picklist(densities, 'is no density'),
};

const schema = v.object(appearanceEntries);

export type Appearance = Readonly<v.InferOutput<typeof schema>>;

export const defaultAppearance: Appearance = {
  theme: 'system',
  face: 'serif',
  textSize: 'normal',
  density: 'comfortable',
};
