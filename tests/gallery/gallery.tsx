import { render } from 'preact';
import '@/components/styles/base.css';
import './gallery.css';
import { speakAsAsked } from './gallery-i18n';
import { type Look, lookAddress, lookName, sheetLooks } from './looks';
import { scenes } from './scenes';

/**
 * `?view=story&scheme=dark&language=ar` (or `dir=rtl` alone) shows one view, `?sheet=story` all looks of it, `?pair=story` two
 * that are compared with pictures; without any, the list of them.
 */
const query = new URLSearchParams(location.search);
const root = document.getElementById('root') ?? document.body;

await speakAsAsked(query);
const dir = query.get('dir');
if (dir) document.documentElement.dir = dir;
const scheme = query.get('scheme');
if (scheme) document.documentElement.style.colorScheme = scheme;

// The reader's choices, as `face=sans&textSize=large&density=compact`.
for (const name of ['theme', 'face', 'textSize', 'density']) {
  const value = query.get(name);
  if (value) document.documentElement.dataset[name] = value;
}

declare global {
  /** Another view in the same document, made anew: a document for each takes longer than most looks at it. */
  var showGalleryView: (name: string) => void;
}
globalThis.showGalleryView = (name) => {
  render(null, root);
  render(scenes[name]?.() ?? <SceneList />, root);
};

const sheet = query.get('sheet');
const pair = query.get('pair');
const scene = scenes[query.get('view') ?? ''];
document.title = `Gallery: ${query.get('view') ?? sheet ?? 'all views'}`;
render(pageOf(), root);
if (query.get('fonts') === 'test') {
  const { loadTestFonts } = await import('./test-fonts');
  await loadTestFonts();
}
document.documentElement.dataset['drawn'] = 'true';

function pageOf() {
  if (sheet) return <Sheet view={sheet} />;
  if (pair) return <Pair view={pair} />;
  return scene ? scene() : <SceneList />;
}

function SceneList() {
  return (
    <main class="gallery-list">
      <h1>Views</h1>
      <ul>
        {Object.keys(scenes).map((name) => (
          <li key={name}>
            <a href={`?view=${name}`}>{name}</a> (<a href={`?sheet=${name}`}>all looks</a>)
          </li>
        ))}
      </ul>
    </main>
  );
}

/** Nobody looks at more of a long story than this; what is beyond it looks like what is before it. */
const highest = 3200;

const lowest = 700;

/** So many pictures in a row a view has one height before that counts as its own: what is loaded late, or only as it is seen, has come. */
const settled = 20;

/** Makes a frame as high as its content, which may grow as more of it is seen. */
function fitFrame(frame: HTMLIFrameElement, same = 0): void {
  const content = frame.contentDocument?.documentElement;
  const isDrawn = content?.dataset['drawn'] !== undefined;
  const height = `${Math.min(highest, Math.max(content?.scrollHeight ?? 0, lowest))}`;
  const isSame = isDrawn && frame.height === height;
  if (isDrawn) frame.height = height;
  if (isSame && same === settled) frame.dataset['fit'] = 'true';
  else requestAnimationFrame(() => fitFrame(frame, isSame ? same + 1 : 0));
}

/** One view in every look, each in a frame as wide as a panel and as high as its content. */
function Sheet({ view }: { readonly view: string }) {
  return (
    <main class="gallery-sheet">
      <h1>{view}</h1>
      <div class="gallery-frames">
        {sheetLooks.map((look) => (
          <figure key={lookName(look)}>
            <figcaption>{lookName(look)}</figcaption>
            <iframe
              title={lookName(look)}
              width={look.width}
              height={lowest}
              src={lookAddress(view, look)}
              onLoad={(event) => fitFrame(event.currentTarget)}
            />
          </figure>
        ))}
      </div>
    </main>
  );
}

/** One view in two looks that differ in everything, in the fonts of the tests. */
function Pair({ view }: { readonly view: string }) {
  const looks: readonly Look[] = [
    { scheme: 'light', dir: 'ltr', width: 420 },
    { scheme: 'dark', dir: 'rtl', width: 320 },
  ];
  return (
    <main class="gallery-pair">
      {looks.map((look) => (
        <iframe
          key={look.width}
          title={lookName(look)}
          width={look.width}
          height={900}
          src={`?${new URLSearchParams({ view, scheme: look.scheme, dir: look.dir, fonts: 'test' })}`}
        />
      ))}
    </main>
  );
}
