import type { Page as PlaywrightPage } from 'playwright-core';
import { cdpCore, evaluateThrough, type Send, sendThrough } from './cdp';
import type { Box, Surface } from './contract';
import { surfaceOf } from './surface';

/**
 * The extension's frame inside a page. It lives in another process and so has a session of its own for scripts; input and
 * pictures go through the page, as they do for people.
 */
export async function chromiumFrame(
  page: PlaywrightPage,
  pageSend: Send,
  extensionOrigin: string,
): Promise<Surface | null> {
  const frame = page.frames().find((candidate) => candidate.url().startsWith(`${extensionOrigin}/`));
  if (frame === undefined || frame === page.mainFrame()) return null;
  const session = await page.context().newCDPSession(frame);
  const { frameTree } = await session.send('Page.getFrameTree');
  const box = () => contentBox(pageSend, frameTree.frame.id);
  const core = cdpCore(pageSend);
  return surfaceOf({
    ...core,
    evaluate: evaluateThrough(sendThrough(session)),
    clickAt: async (x, y) => {
      const offset = await box();
      await core.clickAt(offset.x + x, offset.y + y);
    },
    capture: async () => core.capture(await box()),
  });
}

async function contentBox(send: Send, frameId: string): Promise<Box> {
  const { backendNodeId } = await send<{ backendNodeId: number }>('DOM.getFrameOwner', { frameId });
  const { model } = await send<{ model: { content: number[]; width: number; height: number } }>(
    'DOM.getBoxModel',
    {
      backendNodeId,
    },
  );
  const [x = 0, y = 0, right = 0, , , bottom = 0] = model.content;
  return { x, y, width: right - x, height: bottom - y };
}
