import { lineKey } from './line-key';

/** Openings of short lines that lead elsewhere, in many languages. */
const leads =
  /^(?:[▶►»>→•*–-]\s*)?(?:read (?:more|also|next|the full)|see also|also read|also see|more on|more from|more:|related(?: (?:stories|story|articles?|content|topics|coverage|links))?\b|recommended|continue reading|click here|watch(?: (?:now|more|live))?:|listen:|sign up|subscribe|follow (?:us|the)\b|join our|download (?:our|the) app|share (?:this|on)|mehr zum thema|lesen sie auch|lesen sie mehr|weiterlesen|siehe auch|lire aussi|à lire aussi|lire la suite|lire également|voir aussi|leer más|lea también|lee también|te puede interesar|ver también|leia (?:também|mais)|veja também|leggi anche|leggi tutto|lees ook|lees verder|läs (?:också|även|mer)|les også|læs også|lue myös|czytaj (?:też|także|więcej|również)|zobacz (?:też|także)|přečtěte si|čtěte také|čítajte aj|olvassa el|citește și|citeşte şi|читайте (?:также|далее)|читать (?:далее|также)|читайте також|прочетете още|pročitajte|preberite|διαβάστε|devamını oku|ayrıca okuyun|baca juga|xem thêm|đọc thêm|続きを読む|関連記事|あわせて読みたい|相关(?:阅读|新闻|报道)|延伸阅读|阅读(?:下一篇|原文|全文)|更多(?:新闻|内容)|관련\s?기사|اقرأ أيضا|إقرأ أيضا|قراءة المزيد|بیشتر بخوانید|קראו (?:גם|עוד)|लेकिन पढ़ें|यह भी पढ़ें)/iu;

/** Short lines that are furniture, whatever stands around them. */
const furniture =
  /^(?:advertisement|advertising|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|advertentie|annonse?|reklam[ay]?|реклама|広告|广告|ad feedback|video ad feedback|hide caption|show caption|toggle caption|image caption.{0,200}|media caption.{0,200}|story highlights|most (?:popular|read|viewed)|trending(?: now)?|top stories|editors?['’]? picks?|comments?(?: \(\d+\))?|leave a comment|print(?:er-friendly version)?|e-?mail|share|tweet|facebook|twitter|whatsapp|linkedin|pinterest|copy link|save|\(end\)|loading\.{0,3}|play video|video|photos?|gallery|enlarge(?: image)?|view gallery|x|close|next|previous|back to top|[<>«»|•·*\-–—=_#]+|\d{1,3}|\d{1,2}:\d\d(?: - source: .{1,40})?)$/iu;

const credits =
  /^(?:photo(?:graph)?s?|image|images|picture|credit|source|fotos?|bild|bilder|crédits?|crédit photo|imagen|foto di|фото|图|图片来源|写真|사진|screenshot)\s?(?:by|credit|von|de|di|:|：).{1,120}$|^©.{1,120}$|^(?:copyright|all rights reserved).{0,120}$/iu;

/** Does a line belong to the page rather than to the article? Only short lines can. */
export function isJunkLine(line: string): boolean {
  if (line.length > 220) return false;
  return furniture.test(line) || (line.length < 160 && (credits.test(line) || leads.test(line)));
}

/** Lines without furniture, without the headline above them, and without short lines that come again and again. */
export function withoutJunk(lines: readonly string[], headline: string): string[] {
  const seen = new Map<string, number>();
  for (const line of lines) seen.set(line, (seen.get(line) ?? 0) + 1);
  const title = lineKey(headline);
  const repeats = lines.filter((line) => (seen.get(line) ?? 0) > 2).length;
  return lines.filter((line, i) => {
    if (isJunkLine(line)) return false;
    if (line.length < 100 && repeats < lines.length / 2 && (seen.get(line) ?? 0) > 2) return false;
    return !(i < 3 && title !== '' && lineKey(line) === title);
  });
}
