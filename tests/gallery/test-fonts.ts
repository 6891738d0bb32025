import '@fontsource/source-sans-3/400.css';
import '@fontsource/source-sans-3/600.css';
import '@fontsource/source-serif-4/400.css';
import '@fontsource/source-serif-4/600.css';
import './test-fonts.css';

/** Pictures that are compared are set in these, whatever the machine has. Resolves when they can be drawn with. */
export async function loadTestFonts(): Promise<void> {
  const faces = ['400', '600'].flatMap((weight) =>
    ['Source Sans 3', 'Source Serif 4'].map((family) => document.fonts.load(`${weight} 16px "${family}"`)),
  );
  await Promise.all(faces);
}
