const { mode, base, articles } = JSON.parse(document.getElementById('routes').textContent);
const view = document.getElementById('view');

const addressOf = (route) => (mode === 'hash' ? `#!/${route}` : `${base}/${route}`);
const currentRoute = () =>
  mode === 'hash' ? location.hash.replace(/^#!\//, '') : location.pathname.slice(base.length + 1);

function element(name, text, attributes = {}) {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

function drawList() {
  document.title = 'The Courier app';
  const list = document.createElement('ul');
  for (const { name, headline } of articles) {
    const item = document.createElement('li');
    item.append(element('a', headline, { 'data-route': name, href: addressOf(name) }));
    list.append(item);
  }
  view.replaceChildren(element('h2', 'All stories'), list);
}

function drawArticle({ headline, standfirst, authors, published, paragraphs }) {
  document.title = headline;
  const article = document.createElement('article');
  article.append(
    element('h1', headline),
    element('p', standfirst, { class: 'standfirst' }),
    element('p', `By ${authors.join(', ')}`, { class: 'byline' }),
    element('time', new Date(published).toDateString(), { datetime: published }),
    ...paragraphs.map((text) => element('p', text)),
  );
  view.replaceChildren(article);
}

function setMetadata(article) {
  for (const old of document.querySelectorAll('[data-of-route]')) old.remove();
  if (!article) return;
  const canonical = element('link', '', { rel: 'canonical', href: article.url, 'data-of-route': '' });
  const data = { '@context': 'https://schema.org', '@type': 'NewsArticle', url: article.url };
  const text = JSON.stringify({ ...data, headline: article.headline, datePublished: article.published });
  document.head.append(
    canonical,
    element('script', text, { type: 'application/ld+json', 'data-of-route': '' }),
  );
}

function draw() {
  const article = articles.find(({ name }) => name === currentRoute());
  if (article) drawArticle(article);
  else drawList();
  if (mode === 'history') setMetadata(article);
  scrollTo(0, 0);
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('[data-route]');
  if (!link) return;
  event.preventDefault();
  const route = link.getAttribute('data-route');
  if (mode === 'hash') location.hash = `!/${route}`;
  else {
    history.pushState(null, '', addressOf(route));
    draw();
  }
});
addEventListener(mode === 'hash' ? 'hashchange' : 'popstate', draw);
draw();
