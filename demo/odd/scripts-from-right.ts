import { escapeHtml } from '../html';
import { html } from '../server/reply';
import { housePageOf, type OddPage, twinOf } from './odd-page';

export const rightToLeft: OddPage = {
  ...twinOf('al-mina', 'suez'),
  name: 'right-to-left',
  path: '/odd/right-to-left',
  description: 'Arabic, set from right to left by a style rule alone; no dir and no lang says so',
  answer: (context) =>
    html(
      housePageOf(context)
        .replace(' lang="ar" dir="rtl"', '')
        .replace('<article lang="ar" dir="rtl">', '<article>')
        .replace('</head>', '<style>html{direction:rtl}</style></head>'),
    ),
};

const headline = '三年ぶりの雪灯籠、港町の坂道に千の明かり';
const paragraphs = [
  '小浜岬の旧市街で十七日夜、雪灯籠まつりが三年ぶりに開かれた。港から神社へ続く二百六十段の石段の両側に、町の人たちが朝から作った雪の灯籠がおよそ千基並び、日が暮れると一斉に火がともされた。',
  'まつりは一九五八年、漁に出られない冬の夜を明るくしようと、船大工の組合が始めた。ここ二年は雪が足りず中止が続いていたが、今年は六日から降り続いた雪が八十センチに達した。',
  '実行委員長の北村ゆりさん（四十八）は「雪を集めるのではなく、運び出すところから始めたのは初めて」と笑う。灯籠の型は杉の桶を使う。三百年前に同じ町の桶屋が作ったものも、まだ五つ残っている。',
  '今年は町に一つだけの小学校の児童十九人が、自分の名前を氷に刻んだ小さな灯籠を石段の一番上に置いた。来年の春、この学校は隣町の学校と一緒になる。',
  '火は午後九時に消された。石段に残った蝋は翌朝、有志が木べらで集め、来年の灯籠のために溶かして固める。',
];

export const verticalWriting: OddPage = {
  host: 'northern-wire',
  name: 'vertical-writing',
  path: '/odd/vertical-writing',
  what: 'article',
  story: null,
  match: null,
  description: 'Japanese in vertical lines that run from right to left; the page scrolls sideways',
  answer: ({ addressOf, path }) =>
    html(`<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<title>${headline}</title>
<link rel="canonical" href="${escapeHtml(addressOf('northern-wire', path))}">
<link rel="icon" href="data:,">
<meta property="og:type" content="article">
<meta property="article:published_time" content="2026-01-18T06:00:00+09:00">
<style>
html{writing-mode:vertical-rl;height:100%}
body{height:calc(100vh - 6rem);margin:0;padding:3rem;font:1.25rem/2 "Noto Serif CJK JP","Hiragino Mincho ProN",serif}
h1{margin:0 0 0 2rem;font-size:2rem;line-height:1.5}
p{margin:0 0 0 1rem;text-indent:1em}
</style>
</head>
<body>
<article>
<h1>${headline}</h1>
<p class="byline">北方通信　松井はるか　<time datetime="2026-01-18T06:00:00+09:00">二〇二六年一月十八日</time></p>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
</article>
</body>
</html>`),
};
