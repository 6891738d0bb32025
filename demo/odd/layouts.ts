import { html } from '../server/reply';
import { clientScript, housePageOf, type OddPage, twinOf, withMarkup } from './odd-page';

const styled = (css: string, more = '') => ({ head: `<style>${css}</style>`, bodyEnd: more });

export const printAndFullscreen: OddPage = {
  ...twinOf('harbour-post', 'suez'),
  name: 'print-and-fullscreen',
  path: '/odd/print-and-fullscreen',
  description: 'A print stylesheet, and a button that goes fullscreen',
  answer: (context) =>
    html(
      withMarkup(housePageOf(context), {
        head: '<style>@media print{.masthead,.sections,.most-read,#fullscreen{display:none}}</style>',
        bodyStart:
          '<button id="fullscreen" onclick="document.documentElement.requestFullscreen()">Read in fullscreen</button>',
      }),
    ),
};

export const zIndexWar: OddPage = {
  ...twinOf('courier', 'malaria'),
  name: 'z-index-war',
  path: '/odd/z-index-war',
  description: 'Everything at z-index 2147483647; after a second an overlay covers the right edge',
  answer: (context) =>
    html(
      withMarkup(
        housePageOf(context),
        styled('body *{position:relative;z-index:2147483647}', clientScript('z-index-war')),
      ),
    ),
};

export const coveredTab: OddPage = {
  ...twinOf('capital-tribune', 'malaria'),
  name: 'covered-tab',
  path: '/odd/covered-tab',
  description: 'A strip of share buttons in the top layer covers the whole right edge from the start',
  answer: (context) =>
    html(
      withMarkup(
        housePageOf(context),
        styled(
          '#share{margin:0;border:0;height:100vh;position:fixed;inset:0 0 0 auto;width:64px;background:#1877f2;color:#fff;text-align:center}',
          '<div id="share" popover="manual"><p>Share</p><p>Post</p><p>Mail</p></div><script>document.getElementById("share").showPopover()</script>',
        ),
      ),
    ),
};

export const appLayout: OddPage = {
  ...twinOf('harbour-post', 'storm'),
  name: 'app-layout',
  path: '/odd/app-layout',
  description: 'The root is a fixed flex box that never scrolls; the article scrolls inside it',
  answer: (context) =>
    html(
      withMarkup(
        housePageOf(context),
        styled(
          'html{display:flex;flex-direction:column;overflow:hidden;position:fixed;inset:0}body{display:flex;flex:1;flex-direction:column;min-height:0;overflow:hidden}.masthead,.sections,.columns{width:100%}.columns{flex:1;min-height:0;overflow:auto}',
        ),
      ),
    ),
};

export const transformedRoot: OddPage = {
  ...twinOf('capital-tribune', 'suez'),
  name: 'transformed-root',
  path: '/odd/transformed-root',
  description:
    'Root and body are scaled, moved and filtered, so that "fixed" is fixed to neither window nor page',
  answer: (context) =>
    html(
      withMarkup(
        housePageOf(context),
        styled(
          'html{transform:scale(1.4) rotate(2deg);transform-origin:0 0;filter:brightness(1)}body{position:relative;top:-9000px;transform:translate3d(0,9000px,0) skewX(-2deg);perspective:400px;will-change:transform}',
        ),
      ),
    ),
};

export const hostileStyles: OddPage = {
  ...twinOf('courier', 'trains'),
  name: 'hostile-styles',
  path: '/odd/hostile-styles',
  description: 'Rules for every element, with !important: hidden, invisible, shrunk, unclickable',
  answer: (context) =>
    html(
      withMarkup(
        housePageOf(context),
        styled(
          'html>:not(head,body),body>:not(header,nav,div,footer,script){display:none!important;visibility:hidden!important;opacity:0!important;pointer-events:none!important;width:0!important;height:0!important;transform:scale(0)!important;clip-path:inset(100%)!important}',
        ),
      ),
    ),
};
