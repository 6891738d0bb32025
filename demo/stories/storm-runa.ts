import type { DemoArticle } from '../article';
import type { DemoStory } from '../story';

const northernWire: DemoArticle = {
  publisher: 'northern-wire',
  path: '/item/20260112-0540-storm-runa',
  section: 'europe',
  headline: 'Storm Runa floods North Sea coast, three dead',
  standfirst: 'Some 180,000 households without power from the Frisian islands to Jutland.',
  authors: ['Ingrid Solheim'],
  published: '2026-01-12T05:40:00+01:00',
  paragraphs: [
    'HAMBURG (Northern Wire) – At least three people died when storm Runa drove the North Sea over quays and summer dykes in Germany, Denmark and the Netherlands on the night to Monday, authorities said.',
    'Gusts reached 163 kilometres an hour on the island of Sylt at half past one in the morning. About 180,000 households in the three countries were without electricity at five o’clock, according to network operators.',
    'In Hamburg the tide gauge at St Pauli peaked 3.41 metres above mean high water at 03:52, a severe storm surge by the definition of the harbour authority. The fish market and parts of HafenCity were flooded. The main dykes, which were raised after the disaster of 1962, held.',
    'Two of the dead were a couple whose car was swept off a coastal road near Büsum. A sailor was killed in the port of Esbjerg when a mooring line parted.',
    'Ferries to all Frisian islands were cancelled. Deutsche Bahn stopped long-distance trains north of Hannover and Bremen until at least noon; the Danish operator DSB closed the line over the Great Belt for eleven hours.',
    'On the island of Juist 40 metres of dune broke away. In Bremerhaven firemen freed eleven people from a tram that had stopped in rising water. The Danish coastguard called off the search for a missing fishing boat when its crew reported by telephone from a beach in Skagen.',
    'Meteorologists expect the wind to drop during Monday. A second, weaker low is forecast to cross the German Bight on Wednesday.',
    'Runa is the third named storm of the winter. Insurers have not yet given an estimate of the damage. Brokers in London spoke of a loss “in the high hundreds of millions” of euros.',
  ],
};

const elbtalZeitung: DemoArticle = {
  publisher: 'elbtal-zeitung',
  path: '/norddeutschland/sturmflut-runa-hamburg-deiche-halten-art10482.html',
  section: 'norddeutschland',
  headline: 'Sturmflut „Runa“: Die Deiche halten, doch vier Menschen sterben',
  standfirst:
    'In Hamburg steigt die Elbe auf 3,41 Meter über dem mittleren Hochwasser. Am Tag danach beginnt das große Aufräumen.',
  authors: ['Henrike Petersen', 'Jonas Wulf'],
  published: '2026-01-12T16:30:00+01:00',
  modified: '2026-01-12T19:10:00+01:00',
  paragraphs: [
    'Um 3.52 Uhr in der Nacht zum Montag blieb das Wasser stehen. 3,41 Meter über dem mittleren Hochwasser zeigte der Pegel St. Pauli, so viel wie seit zwölf Jahren nicht mehr. Dann begann die Elbe zu fallen, langsam, und in der Einsatzzentrale der Hafenbehörde wurde zum ersten Mal seit Stunden wieder gesprochen.',
    'Das Sturmtief „Runa“ hat an der Nordseeküste vier Menschen das Leben gekostet. In Dithmarschen riss eine Welle das Auto eines Ehepaars von der Küstenstraße bei Büsum. Im dänischen Esbjerg erschlug eine gerissene Leine einen Seemann. Am Montagnachmittag fanden Feuerwehrleute auf Föhr einen 71 Jahre alten Mann tot in seinem überfluteten Keller.',
    'Die Hauptdeiche hielten auf ganzer Länge. „Das Geld, das wir nach 1962 in die Deiche gesteckt haben, hat sich heute Nacht ein weiteres Mal verzinst“, sagte der Leiter des Hamburger Deichverbands, Carsten Ohlsen. Fischmarkt, Speicherstadt und Teile der HafenCity standen bis zu anderthalb Meter unter Wasser.',
    'Auf dem Höhepunkt des Sturms waren in Norddeutschland, Dänemark und den Niederlanden 210.000 Haushalte ohne Strom, wie die Netzbetreiber am Nachmittag nach einer neuen Zählung mitteilten. Bis zum Abend waren noch rund 30.000 davon nicht wieder am Netz, die meisten in Nordfriesland.',
    'Die Bahn nahm den Fernverkehr nördlich von Hannover gegen 14 Uhr schrittweise wieder auf. Auf der Strecke nach Westerland liegt der Damm auf zwei Kilometern frei; Züge fahren dort frühestens am Donnerstag.',
    'Auf den Halligen hieß es in der Nacht dreimal „Land unter“. Auf Hooge drang das Wasser in zwei Ställe ein, die Tiere waren am Abend zuvor auf die Warft gebracht worden.',
    'Ministerpräsidentin und Bürgermeister sagten Soforthilfe zu, ohne Summen zu nennen. Am Mittwoch zieht ein weiteres Tief über die Deutsche Bucht. Es soll schwächer werden als „Runa“, doch die Deiche sind aufgeweicht, und an drei Stellen werden seit Montagmittag Sandsäcke gelegt.',
  ],
};

const courier: DemoArticle = {
  publisher: 'courier',
  path: '/world/2026/01/12/storm-runa-north-sea-surge',
  section: 'world',
  headline: 'Dykes hold as Storm Runa sends highest surge in a decade up the Elbe',
  standfirst:
    'Hamburg’s fish market is under water and trains are at a standstill, but the defences built after 1962 did their work.',
  authors: ['Priya Raman'],
  published: '2026-01-12T11:05:00+00:00',
  paragraphs: [
    'The highest storm surge in more than ten years ran up the Elbe in the small hours of Monday and turned the streets round Hamburg’s fish market into canals. The city’s main dykes held.',
    'Storm Runa, which had battered Shetland and Orkney on Sunday, reached the German Bight with gusts of more than 160 kilometres an hour. Three people were confirmed dead by mid-morning: a couple whose car was washed off a road near Büsum, and a seaman in the Danish port of Esbjerg.',
    'Nearly 200,000 homes lost power in Germany, Denmark and the Netherlands, and the railway in northern Germany stood still. In Scotland, ferries to the Northern Isles were cancelled for a second day and some 6,000 homes were cut off.',
    'In Hamburg the water peaked at 3.41 metres above the mean high tide shortly before four in the morning. Residents of the old warehouse district had been told to clear their ground floors at ten the night before. “I carried the last box up at midnight,” said Ayşe Demirel, who sells tea in the Speicherstadt. “At three I could hear the shelves floating.”',
    'The flood of February 1962 killed 315 people in the city. Since then Hamburg has spent more than two billion euros, in today’s money, on 103 kilometres of dykes and flood walls. Another metre is being added, at a cost of about 600 million, because the sea is rising.',
    'Scientists were careful about the role of a warmer climate in any one storm. But a higher sea makes every surge higher, said Dr Lena Brandt of the hydrographic institute: the same wind in 1962 would have produced a peak about 20 centimetres lower.',
    'The Met Office expects calmer weather from Tuesday. A second low will pass over the North Sea on Wednesday.',
  ],
};

const eveningLedger: DemoArticle = {
  publisher: 'evening-ledger',
  path: '/business/insurers-count-cost-of-storm-runa',
  section: 'business',
  headline: 'Insurers put the bill for Storm Runa at up to €1.3bn',
  standfirst:
    'First model runs point to the costliest North Sea surge since 2013; farmers behind summer dykes are mostly uninsured.',
  authors: ['Philip Osei'],
  published: '2026-01-13T12:45:00+00:00',
  paragraphs: [
    'Storm Runa may cost insurers between €900m and €1.3bn, according to the first estimates of two catastrophe modelling firms, which would make it the most expensive storm surge on the North Sea since 2013.',
    'The larger part of the claims is expected from wind damage to roofs and vehicles in Schleswig-Holstein, Jutland and the northern Netherlands. Flood losses in Hamburg, where the fish market and the warehouse district stood under water on Monday, are put at no more than €150m because the main dykes held.',
    'Four people died in the storm. About 195,000 households were without power at the peak, the association of European network operators said on Tuesday, in figures that it called final; earlier counts had ranged from 180,000 to 210,000 because some Dutch districts were first left out and then counted twice.',
    'Shares in the two largest German reinsurers fell by less than one per cent. “This is an earnings event, not a capital event,” wrote analysts at the broker Hollis & Vane. Retentions have risen so far since 2023 that primary insurers will bear most of the loss themselves.',
    'Less well protected are farmers. On the salt meadows outside the main dykes, summer dykes were breached in at least eleven places, and few owners hold cover against storm surge, which many German policies exclude.',
    'The Port of Hamburg reopened to container ships at six on Tuesday morning. Terminal operators said the backlog of 34 vessels would be cleared by the weekend, if the low that is due on Wednesday brings no second closure.',
  ],
};

const harbourPost: DemoArticle = {
  publisher: 'harbour-post',
  path: '/news/ports-reopen-after-storm-runa-48377',
  section: 'shipping',
  headline: 'Ports from Esbjerg to Bremerhaven reopen after Storm Runa',
  standfirst: 'Thirty-four ships wait off the Elbe; Esbjerg mourns a deckhand killed at his moorings.',
  authors: ['Grace Lindqvist'],
  published: '2026-01-13T09:20:00+00:00',
  paragraphs: [
    'Harbour masters on the eastern North Sea reopened their ports one by one on Tuesday after Storm Runa had closed them for up to thirty hours.',
    'Pilots boarded the first container ship for Hamburg at six in the morning local time. Thirty-four vessels lay at anchor off the mouth of the Elbe; the port expects to work through the queue by Saturday. Bremerhaven and Wilhelmshaven had reopened on Monday night, Esbjerg followed at noon.',
    'In Esbjerg flags flew at half mast for a deckhand of 29, Mikkel Juhl, who died early on Monday when the stern line of the supply ship Havørn parted in a gust. He is one of four people killed by the storm. The Danish maritime authority has opened an inquiry.',
    'Most damage in the ports was slight. In Hamburg a gantry crane jumped its rails at the Burchardkai, and some 140 empty containers were blown into the water, of which all but nine had been recovered by Tuesday morning. Small craft are asked to keep clear of the fairway below Stade until the rest are found.',
    'The pilots’ station at Cuxhaven recorded waves of nine metres at the outer buoy, the highest since the buoy was laid in 2009. Two of its boats were damaged and have been sent to the yard.',
    'Ferry services to Föhr, Amrum and the Halligen resumed in daylight. The line to Sylt by rail stays shut until Thursday at the earliest, because the storm washed out two kilometres of the causeway.',
    'Skippers will not have long to tidy up. The next low crosses the German Bight on Wednesday afternoon, with force nine forecast for a few hours.',
  ],
};

export const stormRuna: DemoStory = {
  id: 'storm-runa-2026-01',
  headline: 'Storm Runa kills four on the North Sea coast as Hamburg’s dykes hold',
  summary:
    'The highest surge in more than ten years flooded parts of Hamburg on 12 January and cut the power of about 200,000 households. The main dykes held.',
  updated: '2026-01-13T15:00:00Z',
  revision: 4,
  articles: [northernWire, elbtalZeitung, courier, eveningLedger, harbourPost],
  sections: [
    {
      heading: 'Hamburg sees its highest surge in more than ten years',
      sentences: [
        {
          text: 'The tide at St Pauli peaked 3.41 metres above mean high water at 3:52 on Monday morning.',
          citations: [
            {
              source: 1,
              quote:
                'In Hamburg the tide gauge at St Pauli peaked 3.41 metres above mean high water at 03:52, a severe storm surge by the definition of the harbour authority.',
            },
            {
              source: 2,
              quote:
                '3,41 Meter über dem mittleren Hochwasser zeigte der Pegel St. Pauli, so viel wie seit zwölf Jahren nicht mehr.',
            },
            {
              source: 3,
              quote:
                'In Hamburg the water peaked at 3.41 metres above the mean high tide shortly before four in the morning.',
            },
          ],
        },
        {
          text: 'The fish market and the warehouse district were flooded; the main dykes held.',
          citations: [
            { source: 2, quote: 'Die Hauptdeiche hielten auf ganzer Länge.' },
            { source: 3, quote: 'The city’s main dykes held.' },
            {
              source: 4,
              quote:
                'Flood losses in Hamburg, where the fish market and the warehouse district stood under water on Monday, are put at no more than €150m because the main dykes held.',
            },
          ],
        },
      ],
    },
    {
      heading: 'Four people died, and counts of power cuts differ',
      sentences: [
        {
          text: 'Three deaths were known on Monday morning: a couple near Büsum and a sailor in Esbjerg.',
          citations: [
            {
              source: 1,
              quote:
                'Two of the dead were a couple whose car was swept off a coastal road near Büsum. A sailor was killed in the port of Esbjerg when a mooring line parted.',
            },
            {
              source: 3,
              quote:
                'Three people were confirmed dead by mid-morning: a couple whose car was washed off a road near Büsum, and a seaman in the Danish port of Esbjerg.',
            },
          ],
        },
        {
          text: 'A fourth, a man of 71, was found on the island of Föhr in the afternoon.',
          citations: [
            {
              source: 2,
              quote:
                'Am Montagnachmittag fanden Feuerwehrleute auf Föhr einen 71 Jahre alten Mann tot in seinem überfluteten Keller.',
            },
          ],
        },
        {
          text: 'About 180,000 households were without power by the first count, 210,000 by the second and 195,000 by the last.',
          citations: [
            {
              source: 1,
              quote:
                'About 180,000 households in the three countries were without electricity at five o’clock, according to network operators.',
            },
            {
              source: 2,
              quote:
                'Auf dem Höhepunkt des Sturms waren in Norddeutschland, Dänemark und den Niederlanden 210.000 Haushalte ohne Strom, wie die Netzbetreiber am Nachmittag nach einer neuen Zählung mitteilten.',
            },
            {
              source: 4,
              quote:
                'About 195,000 households were without power at the peak, the association of European network operators said on Tuesday, in figures that it called final; earlier counts had ranged from 180,000 to 210,000 because some Dutch districts were first left out and then counted twice.',
            },
          ],
        },
      ],
    },
    {
      heading: 'Trains, ferries and ports come back step by step',
      sentences: [
        {
          text: 'Ports reopened within thirty hours; 34 ships waited off the Elbe.',
          citations: [
            {
              source: 5,
              quote:
                'Thirty-four vessels lay at anchor off the mouth of the Elbe; the port expects to work through the queue by Saturday.',
            },
            {
              source: 4,
              quote:
                'Terminal operators said the backlog of 34 vessels would be cleared by the weekend, if the low that is due on Wednesday brings no second closure.',
            },
          ],
        },
        {
          text: 'The railway to Sylt stays shut until Thursday at the earliest, since two kilometres of the causeway were washed out.',
          citations: [
            {
              source: 2,
              quote:
                'Auf der Strecke nach Westerland liegt der Damm auf zwei Kilometern frei; Züge fahren dort frühestens am Donnerstag.',
            },
            {
              source: 5,
              quote:
                'The line to Sylt by rail stays shut until Thursday at the earliest, because the storm washed out two kilometres of the causeway.',
            },
          ],
        },
      ],
    },
    {
      heading: 'Insurers expect a bill of about a billion euros',
      sentences: [
        {
          text: 'First models put the insured loss between €900m and €1.3bn.',
          citations: [
            {
              source: 4,
              quote:
                'Storm Runa may cost insurers between €900m and €1.3bn, according to the first estimates of two catastrophe modelling firms, which would make it the most expensive storm surge on the North Sea since 2013.',
            },
          ],
        },
        {
          text: 'Summer dykes were breached in at least eleven places, and few farmers behind them are insured.',
          citations: [
            {
              source: 4,
              quote:
                'On the salt meadows outside the main dykes, summer dykes were breached in at least eleven places, and few owners hold cover against storm surge, which many German policies exclude.',
            },
          ],
        },
      ],
    },
  ],
  timeline: [
    {
      date: '1962-02',
      text: 'A storm surge kills 315 people in Hamburg; the dykes are rebuilt and raised.',
      citations: [{ source: 3, quote: 'The flood of February 1962 killed 315 people in the city.' }],
    },
    {
      date: '2026-01-11',
      text: 'Runa reaches Shetland and Orkney.',
      citations: [
        {
          source: 3,
          quote:
            'Storm Runa, which had battered Shetland and Orkney on Sunday, reached the German Bight with gusts of more than 160 kilometres an hour.',
        },
      ],
    },
    {
      date: '2026-01-12',
      text: 'The surge peaks in Hamburg before four in the morning; four people die on the coast.',
      citations: [
        {
          source: 2,
          quote: 'Das Sturmtief „Runa“ hat an der Nordseeküste vier Menschen das Leben gekostet.',
        },
      ],
    },
    {
      date: '2026-01-13',
      text: 'The port of Hamburg reopens to container ships.',
      citations: [
        {
          source: 4,
          quote: 'The Port of Hamburg reopened to container ships at six on Tuesday morning.',
        },
      ],
    },
  ],
};
