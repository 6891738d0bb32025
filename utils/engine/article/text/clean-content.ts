import type { Light } from './light-page';
import { ancestorsOf, elementsOf, inside, lightText, linkDensity, nameWeight, remove } from './light-text';

function textDensity(light: Light, tags: RegExp): number {
  const length = lightText(light).length;
  const own = inside(light, tags).reduce((sum, inner) => sum + lightText(inner).length, 0);
  return length === 0 ? 0 : own / length;
}

/** A table that holds data, rather than one that lays out the page. */
function isDataTable(table: Light): boolean {
  if (table.tag !== 'table' || table.role === 'presentation') return false;
  if (inside(table, /^(caption|col|colgroup|tfoot|thead|th)$/).length > 0) return true;
  if (inside(table, /^table$/).length > 0) return false;
  const rows = inside(table, /^tr$/);
  const columns = Math.max(0, ...rows.map((row) => elementsOf(row).length));
  if (columns <= 1 || rows.length <= 1) return false;
  return rows.length >= 10 || columns > 4 || rows.length * columns > 10;
}

const empty =
  /^((ad(vertising|vertisement)?|pub(licité)?|werb(ung)?|广告|реклама|anuncio)|(loading|正在加载|загрузка|chargement|cargando)(…|\.\.\.)?)$/iu;

/** Is it a list, or little else than one? */
function isListLike(light: Light): boolean {
  if (/^[ou]l$/.test(light.tag)) return true;
  const lists = inside(light, /^[ou]l$/).reduce((sum, list) => sum + lightText(list).length, 0);
  return lists / lightText(light).length > 0.9;
}

/** Does an element look like anything but a part of an article: pictures, lists, forms, links? */
function isShady(light: Light, weight: number): boolean {
  const count = (tags: RegExp): number => inside(light, tags).length;
  const text = lightText(light);
  if (empty.test(text)) return true;
  const [p, img, embeds] = [count(/^p$/), count(/^img$/), count(/^(object|embed|iframe)$/)];
  const density = linkDensity(light);
  const isList = isListLike(light);
  const isInFigure = ancestorsOf(light, 4).some(({ tag }) => tag === 'figure');
  return (
    (!isInFigure && img > 1 && p / img < 0.5) ||
    (!isList && count(/^li$/) - 100 > p) ||
    count(/^input$/) > Math.floor(p / 3) ||
    (!isList &&
      !isInFigure &&
      textDensity(light, /^h[1-6]$/) < 0.9 &&
      text.length < 25 &&
      (img === 0 || img > 2) &&
      density > 0) ||
    (!isList && weight < 25 && density > 0.2) ||
    (weight >= 25 && density > 0.5) ||
    (embeds === 1 && text.length < 75) ||
    embeds > 1 ||
    (img === 0 && textDensity(light, /^(span|li|td|blockquote|dl|div|img|ol|p|pre|table|ul)$/) === 0)
  );
}

function cleanConditionally(content: Light, tags: RegExp, weighNames: boolean): void {
  for (const light of inside(content, tags).reverse()) {
    const above = ancestorsOf(light);
    if (isDataTable(light) || above.some(isDataTable) || inside(light, /^table$/).some(isDataTable)) continue;
    if (above.slice(0, 4).some(({ tag }) => tag === 'code')) continue;
    const weight = weighNames ? nameWeight(light) : 0;
    if (weight < 0 || (lightText(light).split(',').length < 11 && isShady(light, weight))) remove(light);
  }
}

const share = /(\b|_)(share|sharedaddy)(\b|_)/i;

function cleanSharing(top: Light): void {
  for (const light of inside(top))
    if (share.test(light.names.join(' ')) && lightText(light).length < 500) remove(light);
}

/** Takes out of the article what is none of it: forms, pointers elsewhere, and what has more links or pictures than text. */
export function cleanContent(
  content: Light,
  flags: { readonly names: boolean; readonly conditionally: boolean },
): void {
  if (flags.conditionally) cleanConditionally(content, /^(form|fieldset)$/, flags.names);
  for (const light of inside(content, /^(object|embed|footer|aside|iframe|input|textarea|select|button)$/))
    remove(light);
  elementsOf(content).forEach(cleanSharing);
  for (const light of inside(content, /^h[12]$/)) if (flags.names && nameWeight(light) < 0) remove(light);
  if (!flags.conditionally) return;
  for (const tags of [/^table$/, /^ul$/, /^div$/]) cleanConditionally(content, tags, flags.names);
}
