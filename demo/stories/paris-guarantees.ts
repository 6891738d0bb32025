import type { DemoArticle } from '../article';
import type { DemoStory } from '../story';

const courier: DemoArticle = {
  publisher: 'courier',
  path: '/world/2026/01/08/moscow-axis-of-war-peacekeepers',
  section: 'world',
  headline: 'Moscow brands Paris coalition an “axis of war” and calls Western troops targets',
  standfirst:
    'Two days after Britain and France promised to send soldiers once the guns fall silent, Russia’s foreign ministry answers with a threat.',
  authors: ['Eleanor Whitcombe', 'Tomasz Bielak'],
  published: '2026-01-08T14:20:00+00:00',
  modified: '2026-01-08T17:05:00+00:00',
  paragraphs: [
    'Russia said on Thursday that it would treat any Western soldiers sent to Ukraine as legitimate military targets, rejecting outright the plan for a peacekeeping force that allies of Kyiv had agreed in Paris two days earlier.',
    'In a statement, the foreign ministry in Moscow said that the deployment of military units, bases or depots by Western countries on Ukrainian territory would amount to foreign intervention. Its spokeswoman, Maria Zakharova, described the coalition of countries behind the plan as a genuine “axis of war”.',
    'The reaction had been expected in London and Paris, though hardly in such terms. Russian officials have said for more than a year that no troops from members of Nato or the European Union may stand in Ukraine, whatever their flag or mandate. Thursday’s statement repeated that position and added that the coalition’s plans made a settlement more remote.',
    'Sir Keir Starmer and President Emmanuel Macron signed a declaration of intent in Paris on Tuesday under which Britain and France would deploy forces on Ukrainian soil after a ceasefire. The prime minister said the two countries would set up “military hubs” across Ukraine and build protected facilities for weapons and equipment. Mr Macron has said that France could send several thousand troops.',
    'Neither government has said how many soldiers would go in all, who would command them or who would pay. Downing Street promised that Parliament would be given a vote before any deployment.',
    'The force is meant to reassure rather than to fight. It would be stationed well behind the front line, officials said, while monitoring of the ceasefire itself would be led by the United States. In Kyiv, President Volodymyr Zelensky welcomed the signatures but said that they did not yet answer his main question: what the allies would do if Russia attacked again.',
    'Mr Zelensky has put the chances of an agreement in hopeful figures, saying the text of a peace deal is “90 percent ready”. The remaining tenth holds the hardest questions, among them the future of the Donbas and control of the Zaporizhzhia nuclear power plant.',
    'A British official, who asked not to be named, said that Moscow’s statement “tells us they have read the declaration and do not like it”, and that planning would go on. “The point of a deterrent is that the other side takes notice,” the official said.',
    'Russian forces meanwhile kept up their strikes. Ukrainian authorities reported attacks on power stations in three regions in the night before the statement was published, and rolling blackouts in Kyiv and Dnipro.',
  ],
};

const dniproReview: DemoArticle = {
  publisher: 'dnipro-review',
  path: '/en/politics/zelensky-no-unambiguous-answer-20260107',
  section: 'politics',
  headline: 'Zelensky: still no clear answer on whether allies would defend Ukraine',
  standfirst:
    'The president praises the Paris declaration but wants guarantees that parliaments, and the United States Congress, have voted for.',
  authors: ['Oksana Marchenko'],
  published: '2026-01-07T18:40:00+02:00',
  paragraphs: [
    'President Volodymyr Zelensky said on Wednesday that he had not yet heard from Ukraine’s partners what they would do if Russia invaded again after a peace agreement.',
    '“So far, I have not received a clear, unambiguous answer,” he told reporters a day after the summit in Paris, where Britain and France signed a declaration on sending troops after a ceasefire.',
    'He called the meeting useful and its documents serious. But a guarantee, he said, becomes binding only when national parliaments have ratified it, and in the case of the United States when Congress has. Ukraine has learned from the Budapest Memorandum of 1994, under which it gave up its nuclear weapons, what an assurance without that is worth.',
    'The president said the peace deal was about 90 percent ready. The declaration of the two European powers takes effect only with a formal settlement, and that still depends on questions of territory. No compromise has been found on the Donbas, nor on who would run the Zaporizhzhia nuclear power plant, which Russian troops have occupied since 2022.',
    'Russia holds roughly 20 percent of Ukraine, including about 75 percent of Donetsk region and 99 percent of Luhansk region, according to the map that Ukrainian officers showed in Paris. Its army has stepped up attacks on cities and on the energy grid since the autumn; on Wednesday morning parts of Zaporizhzhia and Dnipro were without electricity for the ninth time in three weeks.',
    'Members of the Verkhovna Rada’s committee on national security said they would ask for the full text of the declaration. “We have been promised hubs and depots,” said one of them, Iryna Vlasenko. “What people in my district ask is simpler. If the missiles come back, do planes come too?”',
    'Mr Zelensky said that teams from Kyiv, Washington and the European capitals would go on working on the wording in the coming days, and that he expected an answer on ratification before the end of the month.',
    'Diplomats in Kyiv were more cautious. One pointed out that a vote in a dozen parliaments could take until the summer, and that in several of them the governments have no majority for sending troops.',
  ],
};

const harbourPost: DemoArticle = {
  publisher: 'harbour-post',
  path: '/news/britain-and-france-plan-military-hubs-in-ukraine-48213',
  section: 'world',
  headline: 'Britain and France plan “military hubs” in Ukraine after a ceasefire',
  standfirst: 'The declaration signed in Paris says where troops might be, but not how many or who pays.',
  authors: ['Marcus Adeyemi'],
  published: '2026-01-07T06:15:00+00:00',
  paragraphs: [
    'British and French soldiers would be stationed at “military hubs” across Ukraine if Kyiv and Moscow agree to stop fighting, under a declaration of intent that the two countries’ leaders signed in Paris on Tuesday evening.',
    'The joint statement of the coalition of the willing calls Ukraine’s own army the “first line of defence” and puts everything else behind it: multinational hubs, protected facilities for equipment, and help in the air, on land and at sea. Allies also promised to continue weapons deliveries and to support monitoring of the ceasefire under American leadership.',
    'What the statement leaves out is as striking. It gives no number of troops, no command structure and no budget, and does not say which parliaments must approve it. Sir Keir Starmer said MPs would vote before any British deployment.',
    'President Emmanuel Macron spoke of a “significant step” and said that several thousand French troops could take part. They would be far from the front, he added, and would not be a fighting force.',
    'President Volodymyr Zelensky of Ukraine thanked the two leaders, but he has repeatedly said that he needs a clear promise that partners would come to Ukraine’s defence if Russia attacked again. The declaration does not contain one.',
    'Germany’s chancellor, Friedrich Merz, said German forces could contribute from neighbouring countries on Nato territory once a ceasefire holds. Italy and Poland have ruled out sending soldiers to Ukraine, though both would help with logistics.',
    'The two American envoys at the table, Steve Witkoff and Jared Kushner, said that the security protocols were largely finished. Washington would not put troops on the ground.',
    'Along the quays at Portsmouth, where the army’s heavy equipment would probably be loaded, the talk on Wednesday was of dates. A spokesman for the port said that it had received no instructions. “We read about it in the newspaper, like you,” he said.',
  ],
};

const capitalTribune: DemoArticle = {
  publisher: 'capital-tribune',
  path: '/2026/jan/07/ceasefire-monitoring-outline-ukraine-allies',
  section: 'diplomacy',
  headline: 'Allies agree an outline for policing a Ukraine ceasefire, and leave the numbers blank',
  standfirst:
    'American-led monitoring, European troops and long-term arms deliveries: what officials settled in Paris, and what they did not.',
  authors: ['Naomi Feld', 'Julien Carrère'],
  published: '2026-01-07T11:30:00-05:00',
  modified: '2026-01-07T16:45:00-05:00',
  paragraphs: [
    'European, Canadian and American officials on Wednesday set out how they would keep the peace in Ukraine after a ceasefire: the United States would lead the monitoring, European countries would provide the troops, and nearly everyone at the table would go on arming Kyiv for years.',
    'The outline, agreed at a summit in Paris on Tuesday, commits 27 European states and Canada to long-term military assistance, including equipment, training and support in the air, on land and at sea. The European Union and NATO were represented by their most senior officials.',
    'The monitoring would rely mostly on drones, sensors and satellites rather than on patrols, according to two officials who took part in the talks. A commission would decide who had broken the ceasefire, and what follows.',
    'But the size, the structure and the financing of the multinational force remain undefined. “We have a frame without a picture,” one European diplomat said. Several governments must ask their parliaments before they can send anybody, and at least three have not yet drafted a bill.',
    'Prime Minister Keir Starmer of Britain and President Emmanuel Macron of France said that their countries would set up “military hubs” in Ukraine. Mr. Macron said that France could send “several thousand” troops, away from the front. Mr. Starmer called the statement a “significant step”.',
    'Nor is there a ceasefire to police. Ukrainian long-range drones struck an oil depot and an arsenal deep inside Russia this week, a reminder that both armies fight on while diplomats draft. Russia fired more than 90 drones at Ukraine on the night of the summit, the Ukrainian air force said.',
    'In Washington, the administration has said that it would back the Europeans with intelligence and logistics. Whether it would ask Congress to ratify a guarantee, as President Volodymyr Zelensky wants, the White House did not say on Wednesday.',
    'Former officials doubted that the outline could stay so thin. “Deterrence is arithmetic,” said Carol Hendry, who planned NATO exercises until 2023. “At some point somebody has to write down a number.”',
  ],
};

const northernWire: DemoArticle = {
  publisher: 'northern-wire',
  path: '/item/20260106-2214-paris-summit',
  section: 'europe',
  headline: 'Paris summit ends with multilayered security pledge for Ukraine',
  standfirst: 'Leaders report “major progress”; Britain and France sign declaration of intent on troops.',
  authors: ['Ingrid Solheim'],
  published: '2026-01-06T22:14:00+01:00',
  paragraphs: [
    'PARIS (Northern Wire) – Allies of Ukraine announced “major progress” on Tuesday on a multilayered package of security guarantees meant to deter Russia after a ceasefire.',
    'The meeting of the so-called coalition of the willing was the 15th and the largest so far. Delegations from 27 European states and Canada were joined by envoys of the United States and by officials of the European Union and NATO.',
    'They pledged equipment, training and support by air, land and sea. Britain and France signed a declaration of intent to deploy troops to Ukraine if a peace deal is reached. The plan foresees Western military hubs in Ukraine, but the size of the forces is still to be decided.',
    'Participants called the outcome a significant step. A joint statement described the Ukrainian armed forces as the first line of defence and said that they must be able to stay at a strength of 800,000 in peacetime.',
    'The statement says nothing on financing, on command or on the consent of parliaments, which most of the countries concerned need before they may send soldiers abroad.',
    'Russia was not invited. Its foreign ministry has said before that Western troops in Ukraine would be attacked, and on Tuesday a ministry official told reporters in Moscow that this position was unchanged. Spokeswoman Maria Zakharova has mocked the coalition as an “axis of war” at earlier briefings.',
    'President Volodymyr Zelensky said before he left Paris that work on a peace agreement was almost finished. National security advisers are to meet again next week to settle the details of the monitoring.',
    'The euro and European shares in defence companies were little changed in late trading. Futures for natural gas fell 1.4 percent.',
  ],
};

export const parisGuarantees: DemoStory = {
  id: 'paris-guarantees-2026-01',
  headline: 'Russia calls peacekeeper plan an “axis of war” while Kyiv asks for guarantees that bind',
  summary:
    'Britain and France have declared that they would send troops to Ukraine after a ceasefire. Moscow calls them targets, and Kyiv wants a promise that parliaments have ratified.',
  updated: '2026-01-08T18:30:00Z',
  revision: 3,
  articles: [dniproReview, harbourPost, courier, capitalTribune, northernWire],
  sections: [
    {
      heading: 'Paris summit promises troops for the time after a ceasefire',
      sentences: [
        {
          text: 'Britain and France signed a declaration of intent in Paris to deploy forces in Ukraine once a ceasefire holds.',
          citations: [
            {
              source: 3,
              quote:
                'Sir Keir Starmer and President Emmanuel Macron signed a declaration of intent in Paris on Tuesday under which Britain and France would deploy forces on Ukrainian soil after a ceasefire.',
            },
            {
              source: 5,
              quote:
                'Britain and France signed a declaration of intent to deploy troops to Ukraine if a peace deal is reached.',
            },
          ],
        },
        {
          text: '27 European states and Canada pledged equipment, training and support in the air, on land and at sea.',
          citations: [
            {
              source: 4,
              quote:
                'The outline, agreed at a summit in Paris on Tuesday, commits 27 European states and Canada to long-term military assistance, including equipment, training and support in the air, on land and at sea.',
            },
            { source: 5, quote: 'They pledged equipment, training and support by air, land and sea.' },
          ],
        },
        {
          text: 'The joint statement treats Ukraine’s own army as the “first line of defence”, with multinational hubs and protected facilities behind it.',
          citations: [
            {
              source: 2,
              quote:
                'The joint statement of the coalition of the willing calls Ukraine’s own army the “first line of defence” and puts everything else behind it: multinational hubs, protected facilities for equipment, and help in the air, on land and at sea.',
            },
          ],
        },
        {
          text: 'President Volodymyr Zelensky put the peace deal at about 90 percent ready.',
          citations: [
            { source: 1, quote: 'The president said the peace deal was about 90 percent ready.' },
            {
              source: 3,
              quote:
                'Mr Zelensky has put the chances of an agreement in hopeful figures, saying the text of a peace deal is “90 percent ready”.',
            },
          ],
        },
      ],
    },
    {
      heading: 'Zelensky wants guarantees that parliaments have ratified',
      sentences: [
        {
          text: 'Mr Zelensky said he had received no clear answer on whether the allies would defend Ukraine if Russia attacked again.',
          citations: [
            {
              source: 1,
              quote:
                '“So far, I have not received a clear, unambiguous answer,” he told reporters a day after the summit in Paris, where Britain and France signed a declaration on sending troops after a ceasefire.',
            },
            {
              source: 2,
              quote:
                'President Volodymyr Zelensky of Ukraine thanked the two leaders, but he has repeatedly said that he needs a clear promise that partners would come to Ukraine’s defence if Russia attacked again.',
            },
          ],
        },
        {
          text: 'A guarantee binds, in his view, only after a vote of national parliaments and of the United States Congress.',
          citations: [
            {
              source: 1,
              quote:
                'But a guarantee, he said, becomes binding only when national parliaments have ratified it, and in the case of the United States when Congress has.',
            },
          ],
        },
      ],
    },
    {
      heading: 'Moscow calls Western soldiers legitimate targets',
      sentences: [
        {
          text: 'The Russian foreign ministry said that Western units, bases or depots in Ukraine would be foreign intervention and legitimate military targets.',
          citations: [
            {
              source: 3,
              quote:
                'Russia said on Thursday that it would treat any Western soldiers sent to Ukraine as legitimate military targets, rejecting outright the plan for a peacekeeping force that allies of Kyiv had agreed in Paris two days earlier.',
            },
          ],
        },
        {
          text: 'Its spokeswoman, Maria Zakharova, called the coalition an “axis of war”, a phrase she had used before.',
          citations: [
            {
              source: 3,
              quote:
                'Its spokeswoman, Maria Zakharova, described the coalition of countries behind the plan as a genuine “axis of war”.',
            },
            {
              source: 5,
              quote:
                'Spokeswoman Maria Zakharova has mocked the coalition as an “axis of war” at earlier briefings.',
            },
          ],
        },
      ],
    },
    {
      heading: 'Numbers, money and command are left open',
      sentences: [
        {
          text: 'Size, structure and financing of the multinational force are undefined, and several parliaments have yet to be asked.',
          citations: [
            {
              source: 4,
              quote:
                'But the size, the structure and the financing of the multinational force remain undefined.',
            },
            {
              source: 2,
              quote:
                'It gives no number of troops, no command structure and no budget, and does not say which parliaments must approve it.',
            },
            {
              source: 5,
              quote:
                'The statement says nothing on financing, on command or on the consent of parliaments, which most of the countries concerned need before they may send soldiers abroad.',
            },
          ],
        },
        {
          text: 'The United States would lead the monitoring of a ceasefire, mostly with drones, sensors and satellites.',
          citations: [
            {
              source: 4,
              quote:
                'The monitoring would rely mostly on drones, sensors and satellites rather than on patrols, according to two officials who took part in the talks.',
            },
          ],
        },
        {
          text: 'The Donbas and the Zaporizhzhia nuclear power plant remain the hardest questions.',
          citations: [
            {
              source: 3,
              quote:
                'The remaining tenth holds the hardest questions, among them the future of the Donbas and control of the Zaporizhzhia nuclear power plant.',
            },
            {
              source: 1,
              quote:
                'No compromise has been found on the Donbas, nor on who would run the Zaporizhzhia nuclear power plant, which Russian troops have occupied since 2022.',
            },
          ],
        },
      ],
    },
    {
      heading: 'The war goes on while diplomats draft',
      sentences: [
        {
          text: 'Russia holds roughly 20 percent of Ukraine, including about 75 percent of Donetsk and 99 percent of Luhansk.',
          citations: [
            {
              source: 1,
              quote:
                'Russia holds roughly 20 percent of Ukraine, including about 75 percent of Donetsk region and 99 percent of Luhansk region, according to the map that Ukrainian officers showed in Paris.',
            },
          ],
        },
        {
          text: 'Ukrainian long-range drones hit an oil depot and an arsenal inside Russia in the week of the summit.',
          citations: [
            {
              source: 4,
              quote:
                'Ukrainian long-range drones struck an oil depot and an arsenal deep inside Russia this week, a reminder that both armies fight on while diplomats draft.',
            },
          ],
        },
      ],
    },
  ],
  timeline: [
    {
      date: '2026-01-06',
      text: 'Allies in Paris report “major progress” on security guarantees; it is the 15th and largest meeting of the coalition.',
      citations: [
        {
          source: 5,
          quote: 'The meeting of the so-called coalition of the willing was the 15th and the largest so far.',
        },
      ],
    },
    {
      date: '2026-01-06',
      text: 'Britain and France sign a declaration of intent on sending troops after a peace deal.',
      citations: [
        {
          source: 2,
          quote:
            'British and French soldiers would be stationed at “military hubs” across Ukraine if Kyiv and Moscow agree to stop fighting, under a declaration of intent that the two countries’ leaders signed in Paris on Tuesday evening.',
        },
      ],
    },
    {
      date: '2026-01-07',
      text: 'Officials outline American-led monitoring of a ceasefire but leave the size and financing of the force undefined.',
      citations: [
        {
          source: 4,
          quote:
            'European, Canadian and American officials on Wednesday set out how they would keep the peace in Ukraine after a ceasefire: the United States would lead the monitoring, European countries would provide the troops, and nearly everyone at the table would go on arming Kyiv for years.',
        },
      ],
    },
    {
      date: '2026-01-07',
      text: 'Mr Zelensky tells reporters that he has received no “clear, unambiguous answer” from the allies.',
      citations: [
        {
          source: 1,
          quote:
            'President Volodymyr Zelensky said on Wednesday that he had not yet heard from Ukraine’s partners what they would do if Russia invaded again after a peace agreement.',
        },
      ],
    },
    {
      date: '2026-01-07',
      text: 'Mr Macron says that France could send “several thousand” troops, away from the front.',
      citations: [
        {
          source: 4,
          quote: 'Mr. Macron said that France could send “several thousand” troops, away from the front.',
        },
        {
          source: 2,
          quote:
            'President Emmanuel Macron spoke of a “significant step” and said that several thousand French troops could take part.',
        },
      ],
    },
    {
      date: '2026-01-08',
      text: 'Russia’s foreign ministry declares Western peacekeepers legitimate targets and speaks of an “axis of war”.',
      citations: [
        {
          source: 3,
          quote:
            'In a statement, the foreign ministry in Moscow said that the deployment of military units, bases or depots by Western countries on Ukrainian territory would amount to foreign intervention.',
        },
      ],
    },
  ],
};
