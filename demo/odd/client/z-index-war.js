addEventListener('load', () => {
  setTimeout(() => {
    const overlay = document.createElement('div');
    overlay.id = 'edge-overlay';
    overlay.style.cssText =
      'position:fixed;top:0;right:0;bottom:0;width:120px;z-index:2147483647;background:#ffd400;font:700 20px sans-serif';
    overlay.textContent = 'WINTER SALE';
    document.documentElement.append(overlay);
  }, 1000);
});
