// Whatever calls one of these in the page's own world is counted and gets an exception or nonsense.
window.__poisoned = {};
const poison = (owner, name, nonsense) => {
  const count = () => {
    window.__poisoned[name] = (window.__poisoned[name] || 0) + 1;
  };
  const replacement =
    nonsense ??
    (() => {
      throw new Error(`poisoned ${name}`);
    });
  try {
    owner[name] = function (...args) {
      count();
      return replacement.apply(this, args);
    };
  } catch {
    // A frozen one stays as it is.
  }
};

for (const name of ['map', 'filter', 'forEach', 'find', 'push', 'join', 'includes', 'some', 'flatMap'])
  poison(Array.prototype, name);
for (const name of ['replace', 'trim', 'split', 'normalize', 'toLowerCase', 'match'])
  poison(String.prototype, name, () => 'poisoned');
for (const name of ['querySelector', 'querySelectorAll', 'getElementById', 'createElement'])
  poison(Document.prototype, name, () => null);
for (const name of [
  'attachShadow',
  'getAttribute',
  'setAttribute',
  'append',
  'appendChild',
  'remove',
  'closest',
])
  poison(Element.prototype, name);
for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent'])
  poison(EventTarget.prototype, name);
poison(JSON, 'parse', () => ({ url: 'javascript:alert(1)', '@type': 'NewsArticle' }));
poison(JSON, 'stringify', () => '{"poisoned":true}');
poison(Promise.prototype, 'then');
poison(history, 'pushState');
poison(window, 'fetch');
poison(window, 'requestIdleCallback', () => 0);
poison(window, 'postMessage');
window.MutationObserver =
  window.IntersectionObserver =
  window.ResizeObserver =
  window.URL =
    class {
      constructor() {
        throw new Error('poisoned constructor');
      }
    };
Object.prototype.url = 'https://evil.example/';
Object.prototype.headline = 'Polluted headline';
Object.prototype.sources = [];
Object.defineProperty(Object.prototype, 'status', {
  get: () => 'matched',
  set: () => {},
  configurable: true,
});
