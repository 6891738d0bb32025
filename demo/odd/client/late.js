addEventListener('load', () => {
  setTimeout(() => {
    const markup = JSON.parse(document.getElementById('late-markup').textContent);
    document.getElementById('late-root').innerHTML = markup;
    const headline = document.querySelector('h1');
    if (headline && document.title === 'Northern Wire') document.title = headline.textContent;
    window.__filled = true;
  }, 1500);
});
