import type { TabHiding } from '@/utils/model/requests';
import type { TabCorner } from '@/utils/model/settings';
import type { TabWords } from '@/utils/model/tab-view';
import { tell } from '../article/background-link';
import { createElement } from '../article/page-document';
import { menuStyle } from './menu-style';
import { moveTab, type TouchedTab } from './touched-tab';

const keysOf = <K extends string>(table: Readonly<Record<K, string>>): readonly K[] =>
  Object.keys(table) as K[];

const hidingWords: Readonly<Record<TabHiding, string>> = {
  page: 'tabHidePage',
  site: 'tabHideSite',
  everywhere: 'tabHideEverywhere',
};
const cornerSigns: Readonly<Record<TabCorner, string>> = {
  'top-left': '↖',
  'top-right': '↗',
  'bottom-left': '↙',
  'bottom-right': '↘',
};
const cornerWords: Readonly<Record<TabCorner, string>> = {
  'top-left': 'tabTopLeft',
  'top-right': 'tabTopRight',
  'bottom-left': 'tabBottomLeft',
  'bottom-right': 'tabBottomRight',
};

/**
 * A small × in the tab, and a menu behind it: gone in two clicks, for this page, this site or everywhere. The menu is a
 * popover within the closed root: it lies above the page, takes no room in it, and the box that a page can measure stays.
 */
export function addMenu(tab: TouchedTab, { texts, direction }: TabWords): void {
  const { root, button } = tab;
  const style = createElement(document, 'style');
  style.textContent = menuStyle;
  const menu = createElement(document, 'div');
  menu.className = 'menu';
  menu.popover = 'auto';
  menu.dir = direction;
  const opener = createOpener(menu, texts);
  const open = () => {
    placeBeside(menu, button);
    menu.showPopover();
    menu.querySelector('button')?.focus();
  };
  opener.addEventListener('click', (event) => event.isTrusted && open());
  // Where no pointer hovers, a long press asks for it.
  button.addEventListener('contextmenu', (event) => {
    if (!event.isTrusted) return;
    event.preventDefault();
    open();
  });
  menu.append(...hideButtons(menu, texts), cornerButtons(tab, menu, texts));
  root.append(style, opener, menu);
}

type Texts = TabWords['texts'];

function createOpener(menu: HTMLElement, texts: Texts): HTMLButtonElement {
  const opener = createElement(document, 'button');
  opener.type = 'button';
  opener.className = 'opener';
  opener.textContent = '×';
  opener.ariaLabel = opener.title = texts['tabMenu'] ?? '';
  opener.ariaExpanded = 'false';
  menu.addEventListener('toggle', (event) => {
    opener.ariaExpanded = String((event as ToggleEvent).newState === 'open');
  });
  return opener;
}

/** What is pressed by a person closes the menu and is done; a page's script presses nothing. */
function item(label: string, menu: HTMLElement, act: () => void): HTMLButtonElement {
  const made = createElement(document, 'button');
  made.type = 'button';
  made.className = 'item';
  made.textContent = label;
  made.addEventListener('click', (event) => {
    if (!event.isTrusted) return;
    menu.hidePopover();
    act();
  });
  return made;
}

const hideButtons = (menu: HTMLElement, texts: Texts): HTMLElement[] =>
  keysOf(hidingWords).map((where) =>
    item(texts[hidingWords[where]] ?? '', menu, () => void tell('tabHidden', { where })),
  );

/** Who cannot drag, presses. */
function cornerButtons(tab: TouchedTab, menu: HTMLElement, texts: Texts): HTMLElement {
  const row = createElement(document, 'div');
  row.className = 'corners';
  for (const corner of keysOf(cornerSigns)) {
    const made = item(cornerSigns[corner], menu, () => moveTab(tab, corner));
    made.ariaLabel = made.title = texts[cornerWords[corner]] ?? '';
    row.append(made);
  }
  return row;
}

/** Beside the tab, towards the middle of the window. */
function placeBeside(menu: HTMLElement, button: HTMLElement): void {
  const box = button.getBoundingClientRect();
  const isLeft = box.left < window.innerWidth / 2;
  const isLow = box.top > window.innerHeight / 2;
  menu.style.left = isLeft ? `${box.right + 6}px` : 'auto';
  menu.style.right = isLeft ? 'auto' : `${window.innerWidth - box.left + 6}px`;
  menu.style.top = isLow ? 'auto' : `${box.top}px`;
  menu.style.bottom = isLow ? `${window.innerHeight - box.bottom}px` : 'auto';
}
