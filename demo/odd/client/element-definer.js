// ElementInternals gives even a closed shadow root to the class that the page has written.
window.__stolen = [];
for (const name of ['sidelight-tab', 'sidelight-panel'])
  customElements.define(
    name,
    class extends HTMLElement {
      constructor() {
        super();
        this.inside = this.attachInternals();
      }

      connectedCallback() {
        window.__stolen.push(this.inside.shadowRoot?.innerHTML ?? 'nothing');
      }
    },
  );
