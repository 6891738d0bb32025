import { ldText } from './ld-text';
import { metaLine } from './meta-lines';
import { attribute, rootElement } from './page-dom';
import type { Work } from './work-data';

/** Scripts that give a language away, the surer first: kana before Han, which Japanese shares. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u4e00-\u9fff]/g, 'zh'],
  [/[\u0e00-\u0e7f]/g, 'th'],
  [/[\u1000-\u109f]/g, 'my'],
  [/[\u0370-\u03ff]/g, 'el'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u10a0-\u10ff]/g, 'ka'],
  [/[\u0530-\u058f]/g, 'hy'],
  [/[\u1780-\u17ff]/g, 'km'],
  [/[\u0b80-\u0bff]/g, 'ta'],
  [/[\u0980-\u09ff]/g, 'bn'],
  [/[\u0c00-\u0c7f]/g, 'te'],
];

/** Scripts of many languages: only what the page declares can choose among them. */
const shared: readonly (readonly [RegExp, RegExp, string])[] = [
  [/[\u0600-\u06ff]/g, /^(ar|fa|ur|ps|ckb|ku|sd|ug|az|dv)\b/, 'ar'],
  [/[\u0400-\u04ff]/g, /^(ru|uk|be|bg|sr|mk|kk|ky|mn|tg|tt|uz|az|bs|sh|ab|os|cv|ba)\b/, 'ru'],
  [/[\u0900-\u097f]/g, /^(hi|mr|ne|sa|bho|mai)\b/, 'hi'],
];

function scriptLanguage(sample: string, declared: string): string | undefined {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 10) return undefined;
  const many = (script: RegExp, share: number): boolean =>
    (sample.match(script)?.length ?? 0) > letters * share;
  for (const [script, known, language] of shared)
    if (many(script, 0.4)) return known.test(declared) ? declared : language;
  for (const [script, language] of scripts) if (many(script, language === 'ja' ? 0.15 : 0.4)) return language;
  return undefined;
}

/** Little words that a text of some length cannot do without. */
const littleWords: readonly (readonly [string, RegExp])[] = [
  ['en', /\b(the|and|of|to|in|that|with|for)\b/gi],
  ['de', /\b(der|die|und|das|nicht|mit|ist|auf)\b/gi],
  ['fr', /\b(les|des|une|est|dans|pour|qui|sur|et)\b/gi],
  ['es', /\b(los|las|que|una|por|con|del|para|el)\b/gi],
  ['pt', /\b(não|uma|para|com|dos|das|mais|que|os)\b/gi],
  ['it', /\b(che|della|per|con|gli|una|sono|nel|il)\b/gi],
  ['nl', /\b(het|een|van|niet|met|voor|zijn|dat|de)\b/gi],
  ['pl', /\b(nie|się|jest|że|oraz|przez|dla|na|do)\b/gi],
  ['sv', /\b(och|att|det|som|inte|för|är|med|på)\b/gi],
  ['da', /\b(og|det|ikke|til|er|på|af|med|som)\b/gi],
  ['tr', /\b(ve|bir|için|bu|ile|olarak|daha|da|de)\b/gi],
  ['id', /\b(yang|dan|di|untuk|dengan|dari|ini|itu)\b/gi],
];

/**
 * The language whose little words a text has most of; nothing, where it has few of any. Against what the page declares it
 * must have three times as many: a template may be in another language than its text.
 */
function wordLanguage(sample: string, declared = ''): string | undefined {
  const words = sample.split(/\s+/).length;
  const counts = littleWords.map(
    ([language, pattern]) => [language, sample.match(pattern)?.length ?? 0] as const,
  );
  const [best] = counts.toSorted(([, a], [, b]) => b - a);
  if (!best || words < 20 || best[1] < words * 0.08) return undefined;
  if (declared === '') return best[0];
  const own = counts.find(([language]) => declared.startsWith(language))?.[1];
  return own !== undefined && words >= 60 && best[1] > 3 * own + 5 && best[1] > words * 0.15
    ? best[0]
    : undefined;
}

const tag = (value: string): string => {
  const found = /^[a-z]{2,3}([-_][a-z0-9]{2,8})*$/i.exec(value.split(/[,;\s]/)[0] ?? '');
  return found ? found[0].replaceAll('_', '-').replace(/^[A-Za-z]+/, (base) => base.toLowerCase()) : '';
};

/**
 * The page's language as a BCP 47 tag: what it declares, unless its letters say otherwise; what its words say where it
 * declares nothing. `sample` is text of the article.
 */
export function languageOf(page: Work, sample: string): string | undefined {
  const html = rootElement(page.document);
  const declared = [
    html ? attribute(html, 'lang') || attribute(html, 'xml:lang') : '',
    ldText(page.data, page.work?.['inLanguage']),
    metaLine(page.metas, 'content-language', 'dc.language', 'dcterms.language', 'language', 'inlanguage'),
    metaLine(page.metas, 'og:locale'),
  ]
    .map(tag)
    .find((value) => value !== '');
  const written = wordLanguage(sample, declared);
  return scriptLanguage(sample, declared ?? '') ?? written ?? declared;
}
