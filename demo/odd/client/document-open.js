addEventListener('load', () => {
  const page = JSON.parse(document.getElementById('whole-page').textContent);
  setTimeout(() => {
    document.open();
    document.write(page);
    document.close();
    window.__reopened = true;
  }, 1000);
});
