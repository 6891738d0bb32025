import { render } from 'preact';
import { scenes } from './scenes';

/** `?view=story&scheme=dark&dir=rtl`; without a view, the list of them. */
const query = new URLSearchParams(location.search);
const root = document.getElementById('root') ?? document.body;

document.documentElement.dir = query.get('dir') ?? 'ltr';
const scheme = query.get('scheme');
if (scheme) document.documentElement.style.colorScheme = scheme;

// The reader's choices, as `face=sans&textSize=large&density=compact`.
for (const name of ['theme', 'face', 'textSize', 'density']) {
  const value = query.get(name);
  if (value) document.documentElement.dataset[name] = value;
}

const scene = scenes[query.get('view') ?? ''];
document.title = `Gallery: ${query.get('view') ?? 'all views'}`;
render(scene ? scene() : <SceneList />, root);

function SceneList() {
  return (
    <main>
      <h1>Views</h1>
      <ul>
        {Object.keys(scenes).map((name) => (
          <li key={name}>
            <a href={`?view=${name}`}>{name}</a>
          </li>
        ))}
      </ul>
    </main>
  );
}
