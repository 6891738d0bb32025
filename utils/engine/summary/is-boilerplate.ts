/** Not a sentence of the story, in any language: addresses, handles, calls to subscribe, credits, notices of the site. */
const machinery =
  /https?:\/\/|www\.|\S@\S+\.\S|pic\.twitter|(?:^|\s)@\w{2,}|#\w+ #\w+|©|\(c\) ?\d{4}|\{\{|<\/?\w+|[|»›] ?\w+ ?[|»›]/;

const phrases: readonly string[] = [
  // English
  'read more|read also|read or share|read the full|sign up|sign in|log in|subscri|newsletter|click here|click on|tap here|scroll down',
  'all rights reserved|copyright|may not be (?:published|reproduced)|terms of (?:use|service)|privacy policy|cookie|javascript|your browser|ad ?blocker',
  'follow us|follow @|share this|share on|join the conversation|leave a comment|post a comment|download (?:the|our) app|watch (?:the )?video|media playback|video player',
  'getty images|file photo|hide caption|image caption|image copyright|photograph:|photo by|photo:|\\bpictured|\\(photo|story highlights|advertisement|sponsored',
  'contributed to this (?:report|story)|contributed reporting|editing by|reporting by|writing by|this (?:article|story) (?:was|has been|originally|first)|editor.s note|last updated|updated at|published at|correction:',
  'e-?mail address|try again|please enter|thank you for|your inbox|free trial|per month|this material may|not intended to provide|disclaimer',
  '\\b(?:is|are) (?:seen|pictured|shown)\\b|^file(?: photo)? ?[-–—:]|!$',
  '^(?:in )?this .{0,30}(?:photo|image|handout|picture)|talks? (?:to|with) .{3,80} about',
  // German, French, Spanish, Italian, Portuguese, Dutch
  'lesen sie|mehr zum thema|newsletter|abonnier|melden sie sich|alle rechte vorbehalten|bildrechte|datenschutz|anzeige:',
  'lire aussi|à lire|en savoir plus|abonnez|inscrivez-vous|tous droits réservés|crédit photo|politique de confidentialité',
  'lee también|leer más|suscríb|todos los derechos|síguenos|política de privacidad|leggi anche|iscriviti|tutti i diritti|leia também|leia mais|\\bassine|lees ook|lees meer|schrijf je in',
  // Russian, Ukrainian, Polish, Turkish, Arabic, Persian, Hindi, Chinese, Japanese, Korean
  'читайте также|подпис(?:ывайтесь|аться)|все права защищены|читайте також|підпис(?:уйтесь|атися)|czytaj (?:też|także|więcej)|wszelkie prawa|ayrıca okuyun|abone ol',
  'اقرأ أيضا|اشترك|جميع الحقوق|بیشتر بخوانید|यह भी पढ़ें|相关阅读|責任編輯|责任编辑|版权所有|未经授权|点击|訂閱|订阅|関連記事|無断転載|会員登録|무단 ?전재|구독|기자 ?[=|]',
];
const boilerplate = new RegExp(phrases.join('|'));

/** Long sentences mention cookies and subscriptions as matters of the news; short ones of the site. */
const longestNotice = 220;

export function isBoilerplate(sentence: string): boolean {
  if (machinery.test(sentence)) return true;
  return sentence.length <= longestNotice && boilerplate.test(sentence.toLowerCase());
}
