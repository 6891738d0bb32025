const config = document.getElementById('endless').dataset;
const first = document.querySelector('.columns article');
const entries = [
  { element: first, url: location.href, title: document.title, canonical: canonicalLink()?.href },
];
let loading = false;
let finished = false;

function canonicalLink() {
  return document.querySelector('link[rel=canonical]');
}

async function append() {
  if (loading || finished) return;
  loading = true;
  const next = await (await fetch(`${config.base}/${entries.length}`)).json();
  if (next) {
    entries.at(-1).element.insertAdjacentHTML('afterend', next.markup);
    entries.push({ ...next, canonical: next.url, element: entries.at(-1).element.nextElementSibling });
  } else finished = true;
  loading = false;
}

/** The article that covers the middle of the window. */
function current() {
  const middle = innerHeight / 2;
  return entries.findLast(({ element }) => element.getBoundingClientRect().top < middle) ?? entries[0];
}

let shown = entries[0];
addEventListener('scroll', () => {
  if (innerHeight + scrollY > document.documentElement.scrollHeight - 800) append();
  const entry = current();
  if (entry === shown) return;
  shown = entry;
  history.replaceState(null, '', entry.url);
  document.title = entry.title;
  if (config.stale === undefined && entry.canonical) canonicalLink().href = entry.canonical;
});
