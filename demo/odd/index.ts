import { endlessPages } from './endless';
import { bidiTitle, brokenJsonLd, lyingMetadata, paywallStub, scriptAddresses } from './false-metadata';
import { adFrames, domClobbering, elementDefiner, poisonedGlobals, tabRemover } from './hostile-scripts';
import { documentOpen, lateBody, lateEverything, rewritingBody } from './late-pages';
import {
  appLayout,
  coveredTab,
  hostileStyles,
  printAndFullscreen,
  transformedRoot,
  zIndexWar,
} from './layouts';
import { searchResults, shop, videoPage } from './no-articles';
import type { OddPage } from './odd-page';
import { fiveMegabytes, quirksMode, twoArticles, xhtmlPage } from './parsing-modes';
import { rightToLeft, verticalWriting } from './scripts-from-right';
import {
  consentDialog,
  crossOriginIsolated,
  cspSandbox,
  frameset,
  noMetadata,
  strictCsp,
  trustedTypes,
} from './security-headers';
import { singlePageSites } from './single-page-site';

/** Every odd and hostile page, and what a well-behaved extension makes of it. */
export const oddPages: readonly OddPage[] = [
  strictCsp,
  trustedTypes,
  crossOriginIsolated,
  cspSandbox,
  consentDialog,
  noMetadata,
  frameset,
  xhtmlPage,
  quirksMode,
  fiveMegabytes,
  twoArticles,
  lateBody,
  lateEverything,
  documentOpen,
  rewritingBody,
  ...singlePageSites,
  ...endlessPages,
  paywallStub,
  printAndFullscreen,
  zIndexWar,
  coveredTab,
  appLayout,
  transformedRoot,
  hostileStyles,
  rightToLeft,
  verticalWriting,
  poisonedGlobals,
  tabRemover,
  elementDefiner,
  domClobbering,
  adFrames,
  brokenJsonLd,
  lyingMetadata,
  bidiTitle,
  scriptAddresses,
  shop,
  searchResults,
  videoPage,
];
