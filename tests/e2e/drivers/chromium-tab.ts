import type { Send } from './cdp';
import type { StoryTab } from './contract';

interface DomNode {
  readonly backendNodeId: number;
  /** Names and values in turn. */
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

/** Reads the tab through its closed shadow root, which only the protocol can see into. */
export async function readClosedTab(send: Send): Promise<StoryTab | null> {
  // Not by a script in the page's world, where `document.querySelector` may be anything.
  const { root } = await send<{ root: { nodeId: number } }>('DOM.getDocument', { depth: 0 });
  const { nodeId } = await send<{ nodeId: number }>('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: 'sidelight-tab',
  });
  if (nodeId === 0) return null;
  const { node } = await send<{ node: DomNode }>('DOM.describeNode', { nodeId, depth: -1, pierce: true });
  const button = (node.shadowRoots ?? []).map(findStateful).find((found) => found !== undefined);
  if (button === undefined) return null;
  const { object } = await send<{ object: { objectId: string } }>('DOM.resolveNode', {
    backendNodeId: button.backendNodeId,
  });
  const { result } = await send<{ result: { value: Omit<StoryTab, 'hostAttributes'> } }>(
    'Runtime.callFunctionOn',
    {
      objectId: object.objectId,
      functionDeclaration: String(describeButton),
      returnByValue: true,
    },
  );
  return { ...result.value, hostAttributes: attributePairs(node.attributes ?? []) };
}

/** The first node with a `data-state`, in document order. */
function findStateful(node: DomNode): DomNode | undefined {
  if ((node.attributes ?? []).some((name, i) => i % 2 === 0 && name === 'data-state')) return node;
  return (node.children ?? []).map(findStateful).find((found) => found !== undefined);
}

function attributePairs(attributes: readonly string[]): readonly string[] {
  return attributes.flatMap((name, i) => (i % 2 === 0 ? [`${name}=${attributes[i + 1] ?? ''}`] : []));
}

function describeButton(this: HTMLElement): Omit<StoryTab, 'hostAttributes'> {
  const { x, y, width, height } = this.getBoundingClientRect();
  return {
    state: this.dataset['state'] ?? '',
    sources: this.dataset['sources'] ?? null,
    label: this.ariaLabel ?? '',
    // biome-ignore lint/performance/useDomNodeTextContent: what people see, without what styles hide
    text: this.innerText.trim(),
    box: { x, y, width, height },
  };
}
