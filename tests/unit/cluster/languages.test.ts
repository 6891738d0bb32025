import { describe, expect, it } from 'vitest';
import { entry, groups, stream } from './stream';

/** Three events, each told by two: of every pair the second is in other words. */
const cases: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  en: [
    ['Ferry Aurora runs aground off Skarholm', 'Passengers of ferry Aurora lifted to safety near Skarholm'],
    ['Nordland central bank leaves rate unchanged', 'Rate stays where it is, says Nordland central bank'],
    ['Glacier lake bursts above Tirvale', 'Tirvale flooded after glacier lake bursts its dam'],
  ],
  de: [
    ['Fähre Aurora läuft vor Skarholm auf Grund', 'Skarholm: Passagiere der Fähre Aurora gerettet'],
    ['Notenbank von Nordland lässt Leitzins unverändert', 'Leitzins bleibt: Nordlands Notenbank wartet ab'],
    ['Gletschersee über Tirvale bricht aus', 'Gletschersee überschwemmt Tirvale in der Nacht'],
  ],
  fr: [
    ["Le ferry Aurora s'échoue au large de Skarholm", 'Skarholm : les passagers du ferry Aurora évacués'],
    [
      'La banque du Nordland maintient son taux directeur',
      'Taux directeur : la banque du Nordland ne bouge pas',
    ],
    ['Un lac glaciaire se vide au-dessus de Tirvale', 'Tirvale inondée par un lac glaciaire'],
  ],
  es: [
    ['El ferri Aurora encalla frente a Skarholm', 'Rescatados los pasajeros del ferri Aurora en Skarholm'],
    [
      'El banco de Nordland mantiene el tipo de interés',
      'Nordland no mueve el tipo de interés, anuncia su banco',
    ],
    ['Un lago glaciar se desborda sobre Tirvale', 'Tirvale, inundada por el lago glaciar'],
  ],
  it: [
    [
      'Il traghetto Aurora si incaglia al largo di Skarholm',
      'Skarholm, in salvo i passeggeri del traghetto Aurora',
    ],
    ['La banca del Nordland lascia il tasso invariato', 'Tasso invariato, decide la banca del Nordland'],
    ['Un lago glaciale tracima sopra Tirvale', 'Tirvale allagata dal lago glaciale'],
  ],
  pt: [
    ['Balsa Aurora encalha perto de Skarholm', 'Passageiros da balsa Aurora resgatados em Skarholm'],
    ['Banco de Nordland mantém a taxa de juros', 'Taxa de juros fica igual, decide banco de Nordland'],
    ['Lago glacial transborda acima de Tirvale', 'Tirvale inundada por lago glacial'],
  ],
  ru: [
    ['Паром «Аврора» сел на мель у Скархольма', 'Пассажиров сняли: паром «Аврора» на мели у Скархольма'],
    ['Центробанк Нордландии сохранил ключевую ставку', 'Ключевую ставку центробанк Нордландии не изменил'],
    ['Ледниковое озеро прорвалось над Тирвалем', 'Тирваль затоплен: ледниковое озеро прорвалось ночью'],
  ],
  ar: [
    ['جنوح العبارة أورورا قرب سكارهولم', 'إجلاء ركاب العبارة أورورا بعد جنوح قرب سكارهولم'],
    ['البنك المركزي في نوردلاند يثبت سعر الفائدة', 'سعر الفائدة ثابت كما قرر البنك المركزي في نوردلاند'],
    ['بحيرة جليدية تفيض فوق تيرفال', 'تيرفال تغرق بعد أن فاضت بحيرة جليدية'],
  ],
  hi: [
    ['स्कारहोम के पास नौका औरोरा फंसी', 'स्कारहोम में फंसी नौका औरोरा के यात्री निकाले गए'],
    ['नॉर्डलैंड के केंद्रीय बैंक ने ब्याज दर स्थिर रखी', 'ब्याज दर स्थिर: नॉर्डलैंड का केंद्रीय बैंक'],
    ['तिरवेल के ऊपर हिमनद झील टूटी', 'हिमनद झील टूटी, तिरवेल में बाढ़'],
  ],
  tr: [
    [
      'Aurora feribotu Skarholm açıklarında karaya oturdu',
      'Skarholm açıklarında Aurora feribotu yolcuları kurtarıldı',
    ],
    ['Nordland merkez bankası faizi sabit tuttu', 'Faiz sabit kaldı: Nordland merkez bankası kararı'],
    ['Tirvale üzerinde buzul gölü taştı', 'Buzul gölü taştı, Tirvale sular altında'],
  ],
  zh: [
    ['极光号渡轮在斯卡霍姆附近搁浅', '斯卡霍姆渡轮搁浅：极光号乘客获直升机救援'],
    ['诺德兰央行维持基准利率不变', '基准利率不变，诺德兰央行继续观望'],
    ['蒂尔维尔上方冰川湖溃决', '冰川湖溃决，蒂尔维尔被淹'],
  ],
  ja: [
    ['フェリー「オーロラ」、スカルホルム沖で座礁', 'スカルホルム沖のフェリー座礁、オーロラの乗客を救助'],
    ['ノルドランド中央銀行、政策金利を据え置き', '政策金利据え置き　ノルドランド中央銀行が決定'],
    ['ティルベール上流で氷河湖が決壊', '氷河湖決壊でティルベールが浸水'],
  ],
  th: [
    ['เรือเฟอร์รีออโรราเกยตื้นนอกชายฝั่งสการ์โฮล์ม', 'ช่วยผู้โดยสารเรือเฟอร์รีออโรราที่เกยตื้นใกล้สการ์โฮล์ม'],
    ['ธนาคารกลางนอร์ดแลนด์คงอัตราดอกเบี้ย', 'นอร์ดแลนด์คงอัตราดอกเบี้ยตามคาด ธนาคารกลางแถลง'],
    ['ทะเลสาบธารน้ำแข็งแตกเหนือเมืองเทียร์เวล', 'น้ำท่วมเมืองเทียร์เวลหลังทะเลสาบธารน้ำแข็งแตก'],
  ],
};

describe.each(Object.entries(cases))('clustering in %s', (language, events) => {
  it('makes each event one story, from headlines alone', async () => {
    const told = [...events.map(([first]) => first), ...events.map(([, second]) => second)];
    const streamed = await stream(told.map((title, i) => entry({ title, language }, i)));
    expect(groups(streamed)).toEqual(['e0 e3', 'e1 e4', 'e2 e5']);
  });
});

it('keeps languages that share no word apart, and loses no entry of any', async () => {
  const told = Object.entries(cases).flatMap(([language, events]) =>
    events.flatMap(([a, b]) => [a, b].map((title) => ({ title, language }))),
  );
  const { clusters, placements } = await stream(told.map((one, i) => entry(one, i)));
  expect(clusters.reduce((sum, { count }) => sum + count, 0)).toBe(told.length);
  expect(placements.size).toBe(told.length);
});
