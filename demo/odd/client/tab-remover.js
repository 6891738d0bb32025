// A page that looks for traces of the extension: what it can learn is what any page can.
window.__seen = [];
window.__removed = 0;
window.__removing = true;

const look = (element) => {
  const box = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  return {
    name: element.localName,
    attributes: [...element.attributes].map(({ name, value }) => `${name}=${value}`),
    html: element.outerHTML,
    text: element.textContent,
    children: element.childNodes.length,
    shadowRoot: element.shadowRoot !== null,
    box: [box.left, box.top, box.width, box.height].map(Math.round),
    position: style.position,
    zIndex: style.zIndex,
    parent: element.parentNode?.nodeName ?? '',
  };
};

const isOurs = (node) =>
  node.nodeType === 1 && (/sidelight/i.test(node.localName) || /sidelight/i.test(node.outerHTML));

new MutationObserver((records) => {
  for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
    if (!isOurs(node) || !node.isConnected) continue;
    window.__seen.push(look(node));
    if (!window.__removing) continue;
    node.remove();
    window.__removed += 1;
  }
}).observe(document, { childList: true, subtree: true });
