import type { DemoArticle } from '../article';
import type { DemoStory } from '../story';

const northernWire: DemoArticle = {
  publisher: 'northern-wire',
  path: '/item/20260114-0912-suez-halden-star',
  section: 'economy',
  headline: 'Container ship aground at southern entrance of Suez Canal',
  standfirst: 'The Halden Star blocks southbound convoy; canal authority sends four tugs.',
  authors: ['Samir Haddad'],
  published: '2026-01-14T09:12:00+02:00',
  paragraphs: [
    'CAIRO (Northern Wire) – A container ship ran aground early on Wednesday at the southern entrance of the Suez Canal and stopped traffic in both directions, the Suez Canal Authority said.',
    'The Halden Star, 366 metres long and sailing under the flag of Liberia, left the fairway near Port Tewfik at 04:40 local time after a failure of its steering gear. No one among its crew of 24 was hurt and no oil has leaked, the authority said.',
    'Four tugs were sent to the ship. Two dredgers from Ismailia were expected at midday. The chairman of the authority, Admiral Khaled Fawzy, told state television that he hoped to refloat the vessel at high water in the evening.',
    'At nine o’clock 61 ships were waiting on both sides of the canal. Brent crude rose 2.1 percent in early trading.',
    'About 12 percent of the world’s trade passes through the canal. In March 2021 the Ever Given closed it for six days. Traffic had recovered only last autumn from the attacks on shipping in the Red Sea.',
    'The Halden Star was on its way from Ningbo to Rotterdam with about 13,400 containers. Its manager, Halden Ship Management of Bergen, said that it was working with the authority and had called in a Dutch salvage company.',
    'Captains of three ships that were waiting said by radio that visibility had been good and the wind moderate at the time. The ship had two canal pilots on board, as the rules require for its size.',
    'A similar failure of the steering gear was noted when the ship was inspected in Singapore in November, according to a public database of port inspections. It was allowed to sail after repairs.',
  ],
};

const alMina: DemoArticle = {
  publisher: 'al-mina',
  path: '/economy/2026/01/15/تعويم-السفينة-هالدن-ستار',
  section: 'economy',
  headline: 'تعويم السفينة «هالدن ستار» وعودة الملاحة في قناة السويس بعد سبع وعشرين ساعة',
  standfirst: 'ست قاطرات وكراكتان شاركت في سحب السفينة عند المد، والهيئة تعلن مرور القوافل المنتظرة تباعًا.',
  authors: ['ليلى منصور', 'كريم عبد الحليم'],
  published: '2026-01-15T10:30:00+02:00',
  modified: '2026-01-15T13:00:00+02:00',
  paragraphs: [
    'أعلنت هيئة قناة السويس صباح الخميس نجاح تعويم سفينة الحاويات «هالدن ستار» التي جنحت فجر الأربعاء قرب بورتوفيق عند المدخل الجنوبي للقناة، وعودة حركة الملاحة في الاتجاهين.',
    'وقال رئيس الهيئة الفريق خالد فوزي في مؤتمر صحفي إن السفينة تحركت من موضعها في الساعة السابعة وأربعين دقيقة صباحًا، بعد سبع وعشرين ساعة من جنوحها، بمشاركة ست قاطرات وكراكتين. وأضاف أن أحدًا من أفراد الطاقم لم يصب، وأن الفحص الأولي لم يكشف أي تسرب للوقود.',
    'وكانت المحاولة الأولى لسحب السفينة مساء الأربعاء قد فشلت بسبب الرياح الشمالية الغربية، فأزالت الكراكتان نحو ثمانية عشر ألف متر مكعب من الرمال من تحت مقدمة السفينة خلال الليل.',
    'وبلغ عدد السفن المنتظرة عند التعويم 118 سفينة، منها 44 في البحيرات المرة. وتتوقع الهيئة أن تعبر جميعها قبل مساء السبت، على أن تمر ناقلات الغاز والسفن التي تحمل مواد غذائية أولًا.',
    'وقدر خبير النقل البحري الدكتور حسن الشاذلي خسائر القناة من الرسوم المؤجلة بنحو أربعة عشر مليون دولار في اليوم، لكنه أوضح أن معظمها سيعود لأن السفن انتظرت ولم تغير طريقها إلى رأس الرجاء الصالح.',
    'وأكدت وزارة التموين أن شحنات القمح المنتظرة في السويس لن تتأخر أكثر من يومين، وأن المخزون يكفي حاجة البلاد خمسة أشهر. كما أعلنت ثلاث شركات ملاحة أوروبية أنها أبقت سفنها على مسارها ولم تطلب تغييره، بعد اتصالات أجرتها معها الهيئة مساء الأربعاء.',
    'وعلى كورنيش السويس تجمع العشرات لمشاهدة القاطرات وهي تطلق أبواقها. وقال محمود السيد، وهو صياد في الخمسين من عمره، إنه لم ير مثل هذا المشهد منذ أزمة السفينة «إيفر جيفن» قبل خمس سنوات، «لكنهم هذه المرة كانوا أسرع».',
    'وفتحت الهيئة تحقيقًا في سبب عطل جهاز التوجيه، وقالت إن السفينة ستبقى في منطقة الانتظار بالبحيرات المرة حتى ينتهي التحقيق.',
  ],
};

const harbourPost: DemoArticle = {
  publisher: 'harbour-post',
  path: '/news/halden-star-refloated-suez-traffic-resumes-48502',
  section: 'shipping',
  headline: 'Halden Star refloated after 27 hours as Suez traffic resumes',
  standfirst: 'Dredgers shifted 18,000 cubic metres of sand overnight; 118 ships wait their turn.',
  authors: ['Grace Lindqvist'],
  published: '2026-01-15T08:05:00+00:00',
  paragraphs: [
    'The container ship that blocked the southern end of the Suez Canal came free at twenty to eight local time on Thursday morning, 27 hours after it had run aground.',
    'Six tugs pulled the Halden Star back into the fairway at high water off Port Tewfik. A first attempt on Wednesday evening had failed in a strong north-westerly. During the night two dredgers removed some 18,000 cubic metres of sand from under the bow.',
    'When the ship moved, 118 vessels were waiting, 44 of them in the Bitter Lakes. The canal authority expects to clear the queue by Saturday evening, with gas carriers and food cargoes first.',
    'The 366-metre ship has been taken to an anchorage in the Great Bitter Lake. Investigators want to know why its steering gear failed. An inspection in Singapore in November had found a leak in the same hydraulic system; the manager, Halden Ship Management of Bergen, says it was repaired and tested.',
    'For shipping lines the closure was short enough to sit out. Only seven ships turned for the Cape of Good Hope, according to the tracking service Meridian, against more than fifty in the first two days of the Ever Given crisis in 2021.',
    'Insurers expect an argument about general average, the old rule by which the owners of the cargo share the cost of a rescue. With about 13,400 containers on board, that could keep lawyers busy for years, as it did after the Ever Given.',
    'Freight rates from Shanghai to Rotterdam rose three per cent on Wednesday and gave up most of that on Thursday.',
  ],
};

const capitalTribune: DemoArticle = {
  publisher: 'capital-tribune',
  path: '/2026/jan/16/suez-grounding-steering-inspection-questions',
  section: 'business',
  headline: 'After the Suez grounding, questions about a repair in Singapore',
  standfirst: 'The Halden Star’s steering failed two months after inspectors had found a leak in it.',
  authors: ['Dana Whitfield'],
  published: '2026-01-16T07:00:00-05:00',
  paragraphs: [
    'Two months before the Halden Star ran aground in the Suez Canal, inspectors in Singapore found hydraulic oil under its steering gear and would not let it sail until the leak was closed. The ship left the next day with a new seal and a clean paper.',
    'On Wednesday at 4:40 a.m. the same gear failed, and the 366-meter ship drove its bow into the sand off Port Tewfik. It took six tugs, two dredgers and 27 hours to free it.',
    'Egyptian investigators went on board on Thursday evening in the Great Bitter Lake, where the ship is held. They took the voyage data recorder and interviewed the captain, the chief engineer and the two canal pilots. A preliminary report is due within 30 days.',
    'Halden Ship Management, which runs 31 vessels from Bergen, Norway, said in a statement that the repair had been approved by the classification society and tested at sea on three occasions. It declined to say whether the seal had been made by the original manufacturer.',
    'Marine engineers say that a seal is seldom the whole story. “You replace a seal because something behind it has moved,” said Roberta Kline, who taught at a maritime academy in Maine for 20 years. “The question is whether anybody looked at what had moved.”',
    'The canal authority said that all but 30 of the 118 ships which had waited were through by Friday morning. It has not yet named the sum that it will claim. In 2021 it first asked the owners of the Ever Given for $916 million, and settled months later for less.',
    'The grounding moved oil prices for a day. Brent crude, which had risen 2.1 percent on Wednesday, closed on Thursday below its price of Tuesday.',
  ],
};

export const haldenStar: DemoStory = {
  id: 'halden-star-suez-2026-01',
  headline: 'Container ship that blocked the Suez Canal is freed after 27 hours',
  summary:
    'The Halden Star ran aground off Port Tewfik on 14 January after its steering failed. It was refloated the next morning; investigators look at a repair made in November.',
  updated: '2026-01-16T13:10:00Z',
  revision: 2,
  articles: [northernWire, alMina, harbourPost, capitalTribune],
  sections: [
    {
      heading: 'Steering failure puts a 366-metre ship on the sand',
      sentences: [
        {
          text: 'The Halden Star left the fairway near Port Tewfik at 4:40 on Wednesday morning after its steering gear failed.',
          citations: [
            {
              source: 1,
              quote:
                'The Halden Star, 366 metres long and sailing under the flag of Liberia, left the fairway near Port Tewfik at 04:40 local time after a failure of its steering gear.',
            },
            {
              source: 4,
              quote:
                'On Wednesday at 4:40 a.m. the same gear failed, and the 366-meter ship drove its bow into the sand off Port Tewfik.',
            },
          ],
        },
        {
          text: 'Traffic stopped in both directions; nobody was hurt and no oil leaked.',
          citations: [
            {
              source: 1,
              quote: 'No one among its crew of 24 was hurt and no oil has leaked, the authority said.',
            },
            {
              source: 2,
              quote: 'وأضاف أن أحدًا من أفراد الطاقم لم يصب، وأن الفحص الأولي لم يكشف أي تسرب للوقود.',
            },
          ],
        },
      ],
    },
    {
      heading: 'Tugs and dredgers free it at high water',
      sentences: [
        {
          text: 'Six tugs and two dredgers freed the ship on Thursday morning, 27 hours after it had run aground.',
          citations: [
            {
              source: 3,
              quote:
                'The container ship that blocked the southern end of the Suez Canal came free at twenty to eight local time on Thursday morning, 27 hours after it had run aground.',
            },
            {
              source: 2,
              quote:
                'وقال رئيس الهيئة الفريق خالد فوزي في مؤتمر صحفي إن السفينة تحركت من موضعها في الساعة السابعة وأربعين دقيقة صباحًا، بعد سبع وعشرين ساعة من جنوحها، بمشاركة ست قاطرات وكراكتين.',
            },
          ],
        },
        {
          text: 'By then 118 vessels were waiting, 44 of them in the Bitter Lakes.',
          citations: [
            {
              source: 3,
              quote: 'When the ship moved, 118 vessels were waiting, 44 of them in the Bitter Lakes.',
            },
            { source: 2, quote: 'وبلغ عدد السفن المنتظرة عند التعويم 118 سفينة، منها 44 في البحيرات المرة.' },
          ],
        },
      ],
    },
    {
      heading: 'Investigators look at a repair of November',
      sentences: [
        {
          text: 'Inspectors in Singapore had found a leak in the steering gear two months before.',
          citations: [
            {
              source: 4,
              quote:
                'Two months before the Halden Star ran aground in the Suez Canal, inspectors in Singapore found hydraulic oil under its steering gear and would not let it sail until the leak was closed.',
            },
            {
              source: 3,
              quote:
                'An inspection in Singapore in November had found a leak in the same hydraulic system; the manager, Halden Ship Management of Bergen, says it was repaired and tested.',
            },
            {
              source: 1,
              quote:
                'A similar failure of the steering gear was noted when the ship was inspected in Singapore in November, according to a public database of port inspections.',
            },
          ],
        },
        {
          text: 'The ship stays in the Great Bitter Lake; a preliminary report is due within 30 days.',
          citations: [
            { source: 4, quote: 'A preliminary report is due within 30 days.' },
            {
              source: 2,
              quote:
                'وفتحت الهيئة تحقيقًا في سبب عطل جهاز التوجيه، وقالت إن السفينة ستبقى في منطقة الانتظار بالبحيرات المرة حتى ينتهي التحقيق.',
            },
          ],
        },
      ],
    },
  ],
  timeline: [
    {
      date: '2021-03',
      text: 'The Ever Given closes the canal for six days.',
      citations: [{ source: 1, quote: 'In March 2021 the Ever Given closed it for six days.' }],
    },
    {
      date: '2025-11',
      text: 'Inspectors in Singapore hold the Halden Star until a leak in its steering gear is closed.',
      citations: [
        {
          source: 4,
          quote: 'The ship left the next day with a new seal and a clean paper.',
        },
      ],
    },
    {
      date: '2026-01-14',
      text: 'The ship runs aground at 4:40 in the morning and stops traffic in both directions.',
      citations: [
        {
          source: 1,
          quote:
            'A container ship ran aground early on Wednesday at the southern entrance of the Suez Canal and stopped traffic in both directions, the Suez Canal Authority said.',
        },
      ],
    },
    {
      date: '2026-01-15',
      text: 'It is refloated after 27 hours; 118 ships are waiting.',
      citations: [
        {
          source: 3,
          quote: 'Six tugs pulled the Halden Star back into the fairway at high water off Port Tewfik.',
        },
      ],
    },
  ],
};
