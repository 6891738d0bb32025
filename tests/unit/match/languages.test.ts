import { describe, expect, it } from 'vitest';
import { buildStoryVector } from '@/utils/engine/match/build-story-vector';
import { matchArticle } from '@/utils/engine/match/match-article';
import { queryTerms } from '@/utils/engine/match/query-terms';

/** Two stories of one language, an article of the first, and one of neither. */
const cases = {
  de: {
    stories: [
      'Fähre Aurora läuft vor Skarholm auf Grund',
      'Notenbank von Nordland lässt Leitzins unverändert',
    ],
    article: 'Passagiere der Fähre Aurora vor Skarholm mit Hubschraubern gerettet',
    other: 'Bundesregierung plant am Montag neue Regeln für Unternehmen',
  },
  fr: {
    stories: [
      "Le ferry Aurora s'échoue au large de Skarholm",
      'La banque du Nordland maintient son taux directeur',
    ],
    article: 'Skarholm : les passagers du ferry Aurora évacués par hélicoptère',
    other: 'Le gouvernement annonce lundi un nouveau plan pour les entreprises',
  },
  ru: {
    stories: ['Паром «Аврора» сел на мель у Скархольма', 'Центробанк Нордландии сохранил ставку'],
    article: 'Пассажиров парома «Аврора» у Скархольма эвакуировали: паром сел на мель',
    other: 'Правительство сообщило в понедельник о новых правилах',
  },
  zh: {
    stories: ['极光号渡轮在斯卡霍姆附近搁浅', '诺德兰央行维持利率不变'],
    article: '斯卡霍姆渡轮搁浅：极光号乘客获直升机救援',
    other: '政府周一公布新规定',
  },
  ar: {
    stories: ['جنوح العبارة أورورا قرب سكارهولم', 'البنك المركزي في نوردلاند يبقي سعر الفائدة'],
    article: 'إجلاء ركاب العبارة أورورا بعد جنوح قرب سكارهولم',
    other: 'الحكومة تعلن الاثنين خطة جديدة للشركات',
  },
  hi: {
    stories: ['स्कारहोम के पास नौका औरोरा फंसी', 'नॉर्डलैंड के केंद्रीय बैंक ने ब्याज दर स्थिर रखी'],
    article: 'स्कारहोम में फंसी नौका औरोरा के यात्री हेलीकॉप्टर से निकाले गए',
    other: 'सरकार ने सोमवार को नई योजना की घोषणा की',
  },
};

describe.each(Object.entries(cases))('matching in %s', (language, { stories, article, other }) => {
  const candidates = stories.map((title, key) => ({ key, vector: buildStoryVector([{ title, language }]) }));
  const match = (title: string) => {
    const holders = (term: string) => candidates.filter(({ vector }) => vector.terms.includes(term)).length;
    const df = new Map(queryTerms({ title, language }).map((term) => [term, holders(term)]));
    return matchArticle({ title, language }, candidates, { stories: candidates.length, df });
  };

  it('finds the story of the same event', () => {
    expect(match(article)?.key).toBe(0);
  });

  it('abstains for another event', () => {
    expect(match(other)).toBeNull();
  });
});
