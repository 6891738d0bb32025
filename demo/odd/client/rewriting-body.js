addEventListener('load', () => {
  const markup = document.body.innerHTML;
  window.__rewritten = 0;
  const rewrite = () => {
    window.__rewritten += 1;
    document.body.innerHTML = `${markup}<p id="frame-count">${window.__rewritten}</p>`;
    requestAnimationFrame(rewrite);
  };
  requestAnimationFrame(rewrite);
});
