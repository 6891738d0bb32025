import type { DemoArticle } from '../article';
import type { DemoStory } from '../story';

const courier: DemoArticle = {
  publisher: 'courier',
  path: '/science/2026/01/19/single-jab-antibody-malaria-season',
  section: 'science',
  headline: 'One injection of antibody halves malaria in children for a whole season',
  standfirst:
    'A trial with 2,160 children in Kenya and Ghana raises hopes of a single dose before the rains.',
  authors: ['Dr Hannah Oyelaran'],
  published: '2026-01-19T16:00:00+00:00',
  paragraphs: [
    'A single injection of a laboratory-made antibody protected children against malaria for a whole rainy season, researchers reported on Monday, in what could become the simplest way yet to prevent a disease that kills about 600,000 people a year.',
    'In a trial with 2,160 children in western Kenya and northern Ghana, those who received the antibody, known as TL-40, had 54 per cent fewer bouts of clinical malaria over six months than those who received a placebo. Severe malaria fell by 71 per cent, though the numbers were small: 14 cases against 48.',
    'Unlike a vaccine, which teaches the body to make its own defences over several doses, an antibody works from the day it is given. A community nurse could give one injection before the rains and be finished for the year.',
    '“We have children who need to be seen four or five times for the vaccines,” said Professor Akosua Mensah of the research centre at Navrongo, who led the trial in Ghana. “Mothers walk two hours to get to us. Once is something else.”',
    'The researchers found no serious side effects that they put down to the drug. Some children had pain at the site of the injection or a mild fever for a day.',
    'The great question is the price. Antibodies are made in living cells and have cost hundreds or thousands of pounds a dose. The developers, a public consortium, say that TL-40 is so potent that a child needs less than two millilitres, and that a dose could be made for five to eight dollars if enough were ordered.',
    'All the children also slept under treated nets, and those who fell ill were given medicine at once. The antibody comes on top of these measures and does not replace them, the authors write.',
    'A larger study, with 9,000 children in five countries, is to begin in May.',
  ],
};

const eveningLedger: DemoArticle = {
  publisher: 'evening-ledger',
  path: '/business/malaria-antibody-tl-40-price-question',
  section: 'business',
  headline: 'Malaria antibody works. Now somebody has to pay for it',
  standfirst:
    'A public consortium says TL-40 can be made for as little as $5 a dose. The factories to do so do not exist yet.',
  authors: ['Philip Osei', 'Margit Sand'],
  published: '2026-01-20T07:30:00+00:00',
  paywalled: true,
  paragraphs: [
    'The trial results were as good as anybody had dared to hope: one injection, 54 per cent fewer cases of malaria among young children for six months. By Monday night the conversation among those who buy medicines for poor countries had moved on to money.',
    'TL-40 belongs to a public consortium of universities and foundations, which has said that it will license the antibody to any maker that accepts a ceiling on the price. The consortium puts the cost of a dose at five to eight dollars, on the assumption that at least 20m doses a year are ordered. No contract for such a quantity exists.',
    'For comparison, the four doses of the newer malaria vaccine cost about $16 for each child, before the cost of the four visits. Two Indian manufacturers and one in South Africa have asked for the technical files, people familiar with the talks said. Each would need to build capacity for cell culture that they do not have today, which takes two to three years.',
    'Somebody will have to place a large order before the first vial is filled. Bankers call this an advance market commitment; it brought down the price of a vaccine against pneumonia in 2010, and took five years to arrange. “The science took eleven,” said one person who has sat through such talks.',
    'The global vaccine fund, which would be the largest buyer, said that it would “study the data with great interest” and pointed to its budget, which was cut by a fifth last year. Its board meets in June.',
  ],
};

const capitalTribune: DemoArticle = {
  publisher: 'capital-tribune',
  path: '/2026/jan/19/malaria-antibody-trial-kenya-ghana',
  section: 'health',
  headline: 'Single-dose antibody cuts child malaria by more than half in African trial',
  standfirst:
    'Protection lasted six months. Scientists want to know whether the parasite can learn to escape.',
  authors: ['Rebecca Tan'],
  published: '2026-01-19T11:00:00-05:00',
  paragraphs: [
    'A one-time shot of a man-made antibody cut cases of malaria among young children in Kenya and Ghana by 54 percent over six months, according to a study released on Monday.',
    'The randomized trial followed 2,160 children between five months and five years old through the rainy season of 2025. In the group that got the antibody, TL-40, there were 312 episodes of malaria; in the placebo group there were 678. Fourteen of the treated children were admitted to a hospital with severe malaria, compared with 48.',
    'The antibody binds to a protein on the surface of the parasite in the first minutes after a mosquito bite, before it can reach the liver. It was found in the blood of a volunteer who had been vaccinated with weakened parasites, and was changed so that the body breaks it down more slowly.',
    'Protection faded toward the end. In the sixth month the two groups differed by only 31 percent, which suggests that a dose lasts for one season but not for a year.',
    'Experts who were not involved called the result impressive and asked about resistance. “When you press on one spot of the parasite, you select for parasites that look different there,” said Dr. Miguel Arana of the tropical medicine institute in Baltimore. The researchers sequenced parasites from 190 children who fell ill despite the shot and found no sign of that so far.',
    'Health officials in Nairobi said that they would discuss a pilot program for two western counties before the long rains of 2027. A study with 9,000 children in Kenya, Ghana, Mali, Malawi and Mozambique is to start in May.',
  ],
};

const northernWire: DemoArticle = {
  publisher: 'northern-wire',
  path: '/item/20260119-1702-malaria-antibody',
  section: 'science',
  headline: 'Antibody shot halves malaria cases among children in Kenya and Ghana',
  standfirst: 'Study of 2,160 children; larger trial in five countries from May.',
  authors: ['Amina Warsame'],
  published: '2026-01-19T17:02:00+01:00',
  paragraphs: [
    'GENEVA (Northern Wire) – One injection of an antibody prevented more than half of malaria cases among small children over a rainy season, a study from Kenya and Ghana showed on Monday.',
    'Children who were given the antibody TL-40 fell ill with malaria 54 percent less often in six months than children who were given a placebo. Serious side effects were not observed. The study included 2,160 children.',
    'The World Health Organization called the data “encouraging” and said that an expert group would look at them in April. Malaria killed an estimated 600,000 people in 2024, three quarters of them children under five in Africa.',
    'Two vaccines against malaria have been in use since 2023 and 2024. They need four doses. The antibody is given once, shortly before the rains, but must be repeated every year.',
    'The consortium that developed TL-40 expects a price of five to eight dollars a dose. A trial with 9,000 children in five countries begins in May.',
    'Nurses in Navrongo gave the injection into the thigh. Parents were asked to bring the children back every month, and 96 percent did so until the end, the authors said. Whether it also protects in places where malaria is common all the year round was not examined.',
    'Aid organisations warned that cuts to national programmes put older measures in danger. In several districts of northern Ghana the distribution of bed nets had fallen behind by a year, the medical charity Remedia said. “A new tool is of no use to a child who has lost the old one,” it said in a statement.',
  ],
};

export const malariaAntibody: DemoStory = {
  id: 'malaria-antibody-2026-01',
  headline: 'A single dose of antibody more than halves malaria in children',
  summary:
    'In a trial with 2,160 children in Kenya and Ghana one injection of the antibody TL-40 prevented 54 percent of malaria cases over six months. Who will pay for it is open.',
  updated: '2026-01-20T09:00:00Z',
  revision: 1,
  articles: [courier, eveningLedger, capitalTribune, northernWire],
  sections: [
    {
      heading: 'One injection protects through a rainy season',
      sentences: [
        {
          text: 'Children who received TL-40 had 54 percent fewer bouts of malaria over six months than those who received a placebo.',
          citations: [
            {
              source: 1,
              quote:
                'In a trial with 2,160 children in western Kenya and northern Ghana, those who received the antibody, known as TL-40, had 54 per cent fewer bouts of clinical malaria over six months than those who received a placebo.',
            },
            {
              source: 3,
              quote:
                'A one-time shot of a man-made antibody cut cases of malaria among young children in Kenya and Ghana by 54 percent over six months, according to a study released on Monday.',
            },
            {
              source: 4,
              quote:
                'Children who were given the antibody TL-40 fell ill with malaria 54 percent less often in six months than children who were given a placebo.',
            },
          ],
        },
        {
          text: 'Severe malaria struck 14 treated children and 48 of the others.',
          citations: [
            {
              source: 3,
              quote:
                'Fourteen of the treated children were admitted to a hospital with severe malaria, compared with 48.',
            },
            {
              source: 1,
              quote:
                'Severe malaria fell by 71 per cent, though the numbers were small: 14 cases against 48.',
            },
          ],
        },
        {
          text: 'Protection faded towards the end: in the sixth month the groups differed by 31 percent.',
          citations: [
            {
              source: 3,
              quote:
                'In the sixth month the two groups differed by only 31 percent, which suggests that a dose lasts for one season but not for a year.',
            },
          ],
        },
      ],
    },
    {
      heading: 'Price and factories decide how far it goes',
      sentences: [
        {
          text: 'Its developers expect five to eight dollars a dose if at least 20 million are ordered each year.',
          citations: [
            {
              source: 2,
              quote:
                'The consortium puts the cost of a dose at five to eight dollars, on the assumption that at least 20m doses a year are ordered.',
            },
            {
              source: 4,
              quote: 'The consortium that developed TL-40 expects a price of five to eight dollars a dose.',
            },
          ],
        },
        {
          text: 'The global vaccine fund, the likely largest buyer, points to a budget that was cut by a fifth.',
          citations: [
            {
              source: 2,
              quote:
                'The global vaccine fund, which would be the largest buyer, said that it would “study the data with great interest” and pointed to its budget, which was cut by a fifth last year.',
            },
          ],
        },
      ],
    },
    {
      heading: 'A larger trial starts in May',
      sentences: [
        {
          text: 'A study with 9,000 children in five countries is to begin in May.',
          citations: [
            {
              source: 1,
              quote: 'A larger study, with 9,000 children in five countries, is to begin in May.',
            },
            { source: 4, quote: 'A trial with 9,000 children in five countries begins in May.' },
          ],
        },
        {
          text: 'An expert group of the World Health Organization looks at the data in April.',
          citations: [
            {
              source: 4,
              quote:
                'The World Health Organization called the data “encouraging” and said that an expert group would look at them in April.',
            },
          ],
        },
      ],
    },
  ],
  timeline: [
    {
      date: '2025',
      text: 'The trial follows 2,160 children through the rainy season.',
      citations: [
        {
          source: 3,
          quote:
            'The randomized trial followed 2,160 children between five months and five years old through the rainy season of 2025.',
        },
      ],
    },
    {
      date: '2026-01-19',
      text: 'The results are published.',
      citations: [
        {
          source: 4,
          quote:
            'One injection of an antibody prevented more than half of malaria cases among small children over a rainy season, a study from Kenya and Ghana showed on Monday.',
        },
      ],
    },
    {
      date: '2026-01-20',
      text: 'Attention turns to who will make the antibody, and who will pay.',
      citations: [
        {
          source: 2,
          quote:
            'By Monday night the conversation among those who buy medicines for poor countries had moved on to money.',
        },
      ],
    },
  ],
};
