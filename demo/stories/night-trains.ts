import type { DemoArticle } from '../article';
import type { DemoStory } from '../story';

const gazette: DemoArticle = {
  publisher: 'gazette-des-alpes',
  path: '/economie/article/2026/01/21/trains-de-nuit-noctavia-depose-le-bilan_70318.html',
  section: 'economie',
  headline: 'Trains de nuit : Noctavia dépose le bilan et laisse 84 000 voyageurs sur le quai',
  standfirst:
    'La compagnie, qui reliait Genève et Chambéry à Vienne, Berlin et Rome, a cessé de circuler mercredi à minuit.',
  authors: ['Camille Borgeaud'],
  published: '2026-01-21T19:45:00+01:00',
  modified: '2026-01-22T08:10:00+01:00',
  paragraphs: [
    'La compagnie de trains de nuit Noctavia a déposé le bilan mercredi devant le tribunal de commerce de Genève. Ses trains, qui reliaient chaque nuit Genève et Chambéry à Vienne, Berlin et Rome, ont cessé de circuler à minuit.',
    'Selon la direction, 84 000 voyageurs détiennent un billet pour les mois à venir. Ils ne peuvent pour l’heure ni l’échanger ni se faire rembourser auprès de la compagnie ; l’administrateur provisoire leur conseille de s’adresser à leur banque.',
    'Fondée en 2021, Noctavia avait transporté 610 000 personnes l’an dernier, et ses trains étaient remplis à 81 %. Mais ses voitures, rachetées d’occasion et vieilles de plus de trente ans, tombaient en panne, et la livraison de quarante voitures-lits neuves avait pris deux ans de retard. « On ne meurt pas faute de clients, on meurt faute de trains », résume Luc Favre, délégué du personnel.',
    'L’entreprise emploie 430 personnes, dont 170 à Chambéry, où se trouve l’atelier. Le syndicat du rail demande à la région de reprendre le site. Le président du conseil régional a promis une réunion « avant la fin de la semaine ».',
    'La hausse des péages ferroviaires pèse aussi. Un train de Genève à Berlin traverse trois réseaux et paie à chacun ; depuis décembre, la facture a augmenté de 17 %. La compagnie avait demandé en vain une réduction pour les trains qui circulent la nuit, quand les voies sont presque vides.',
    'Mercredi soir, en gare de Genève-Cornavin, le dernier train pour Vienne est parti avec neuf minutes de retard. Sur le quai, une dizaine d’employés applaudissaient. Une étudiante, Zoé Martin, avait pris son billet le matin même : « Je voulais en être. Demain, je rentre en car. »',
    'Deux compagnies, l’une publique et l’autre privée, auraient fait savoir qu’elles s’intéressent aux lignes, selon une source proche du dossier. Les offres doivent parvenir au tribunal avant le 13 février.',
  ],
};

const elbtal: DemoArticle = {
  publisher: 'elbtal-zeitung',
  path: '/wirtschaft/noctavia-insolvenz-nachtzug-berlin-genf-art10617.html',
  section: 'wirtschaft',
  headline: 'Nachtzugbetreiber Noctavia ist insolvent: Was Reisende jetzt wissen müssen',
  standfirst:
    'Die Züge zwischen Berlin und Genf fahren nicht mehr. Wer sein Geld zurückbekommt, hängt von der Zahlungsart ab.',
  authors: ['Sven Kaminski'],
  published: '2026-01-22T10:20:00+01:00',
  paragraphs: [
    'Der Schweizer Nachtzugbetreiber Noctavia hat am Mittwoch in Genf Insolvenz angemeldet und den Verkehr in der Nacht zum Donnerstag eingestellt. Betroffen sind die Linien von Genf und Chambéry nach Berlin, Wien und Rom.',
    'Rund 84.000 Fahrgäste haben nach Angaben des Unternehmens Fahrkarten für die kommenden Monate gekauft. Wer mit Kreditkarte bezahlt hat, kann den Betrag über seine Bank zurückfordern. Wer per Überweisung gezahlt hat, muss seine Forderung beim Konkursamt in Genf anmelden und wird wohl nur einen kleinen Teil wiedersehen, sagt Britta Lenz von der Verbraucherzentrale.',
    'An der Nachfrage lag es nicht. Die Züge waren im vergangenen Jahr zu 81 Prozent ausgelastet, 610.000 Menschen fuhren mit. Doch die gebraucht gekauften Wagen standen oft in der Werkstatt, und vierzig neue Schlafwagen, die schon 2024 kommen sollten, werden frühestens Ende dieses Jahres geliefert.',
    'Hinzu kommen die Trassenpreise. Auf der Strecke Berlin–Genf zahlte Noctavia in zwei Ländern und an drei Netze, seit Dezember 17 Prozent mehr als zuvor. Der Fahrgastverband Schiene für Alle fordert, Nachtzüge davon auszunehmen.',
    'Die Bahn bietet Reisenden mit einer Fahrkarte von Noctavia bis zum 15. Februar einen Platz in ihren Tageszügen zum halben Preis an, solange Plätze frei sind. Die Österreichischen Bundesbahnen prüfen nach eigenen Angaben, ob sie die Linie nach Wien übernehmen.',
    'Für Gruppen gilt das nicht: Schulklassen, die im Frühjahr nach Rom fahren wollten, müssen neu buchen. Das Land Berlin rät den Schulen, Ansprüche noch in dieser Woche anzumelden. Betroffen sind nach einer Umfrage der Schulverwaltung 61 Klassen.',
    'In Berlin-Lichtenberg, wo der letzte Zug am Donnerstagmorgen mit 22 Minuten Verspätung ankam, wartete Zugchefin Anja Richter noch auf den letzten Gast. „Vier Jahre lang habe ich jeden Morgen Kaffee ausgeschenkt“, sagte sie. „Heute haben mir die Leute welchen gebracht.“',
  ],
};

const courier: DemoArticle = {
  publisher: 'courier',
  path: '/business/2026/01/22/noctavia-night-trains-collapse',
  section: 'business',
  headline: 'Full beds, empty till: why Europe’s favourite night train stopped running',
  standfirst:
    'Noctavia carried 610,000 people last year and went bankrupt all the same. Old carriages and track charges did for it.',
  authors: ['Tomasz Bielak'],
  published: '2026-01-22T15:40:00+00:00',
  paragraphs: [
    'When the last sleeper from Geneva rolled into Berlin on Thursday morning, 22 minutes late, every berth was taken. Noctavia, the company that ran it, had gone bankrupt the day before.',
    'The four-year-old operator had become a symbol of the revival of night trains in Europe. Last year it carried 610,000 passengers on its lines from Geneva and Chambéry to Berlin, Vienna and Rome, with four in five beds sold. It leaves 430 employees, and 84,000 people with tickets that nobody will honour.',
    'Two things did for it, according to the papers that were filed with the court in Geneva. The first was carriages. Noctavia ran on second-hand sleepers more than 30 years old, of which a third were in the workshop on an average day. Forty new ones were ordered in 2022 for delivery in 2024; they are now expected at the end of this year.',
    'The second was the price of the track. A train from Geneva to Berlin pays three networks on its way, and in December the bill rose by 17 per cent. Airlines, campaigners like to point out, pay no tax on kerosene for the same journey.',
    'Debts stand at 96 million Swiss francs, about half of them owed to the leasing company that financed the new carriages. The court has given bidders until 13 February. Austria’s state railway says that it is looking at the line to Vienna, and a private Dutch operator has asked for the books.',
    'Whoever takes over gets full trains. “Demand was never the problem,” said Ruth Imhof, who studies railways at a university in Zurich. “We have built a Europe in which the night train is the thing everybody wants and nobody is allowed to make money with.”',
  ],
};

const eveningLedger: DemoArticle = {
  publisher: 'evening-ledger',
  path: '/business/bidders-line-up-for-noctavia-sleepers',
  section: 'business',
  headline: 'Two bidders line up for Noctavia’s sleeper lines',
  standfirst: 'Austria’s state railway and a Dutch rival look at the books before a deadline on February 13.',
  authors: ['Margit Sand'],
  published: '2026-01-23T08:15:00+00:00',
  paragraphs: [
    'At least two companies want to run the night trains that Noctavia left standing on Wednesday, the court-appointed administrator in Geneva said on Friday.',
    'Austria’s state railway is interested in the line to Vienna, and the Dutch private operator Groene Nacht in those to Berlin and Rome, according to people who have seen the letters. Both want the 40 new sleeping cars, which are due at the end of the year, and neither wants the old ones.',
    'The administrator, Jean-Marc Rochat, said that final offers must reach the court by February 13. He put the company’s debts at SFr96m, of which SFr47m are owed to Alpine Rail Leasing, the owner of the new carriages on paper. What the other creditors can expect depends on whether the lessor agrees to a sale.',
    'Holders of about 84,000 tickets are last in the queue. Card companies have begun to refund them and will claim the money from the estate, which could reduce the share of the small creditors further.',
    'The 170 workers at the depot in Chambéry will be paid until the end of March from a French guarantee fund. The regional council met their delegates on Friday and offered to buy the building, not the business.',
    'The old carriages are another matter. Museums have asked for two of them, a circus for four. The rest will be broken up near Lyon, which costs more than the scrap will bring.',
    'If a buyer is found by the middle of February, trains could run again in time for the summer timetable in June, Mr Rochat said. The slots in the timetable are held until then. After that they go to freight.',
  ],
};

export const nightTrains: DemoStory = {
  id: 'noctavia-night-trains-2026-01',
  headline: 'Night train operator Noctavia goes bankrupt with full trains',
  summary:
    'The operator of sleepers from Geneva to Berlin, Vienna and Rome stopped running on 21 January and leaves 84,000 ticket holders. Two bidders have come forward.',
  updated: '2026-01-23T11:00:00Z',
  revision: 2,
  articles: [gazette, elbtal, courier, eveningLedger],
  sections: [
    {
      heading: 'Noctavia files for bankruptcy and stops its trains',
      sentences: [
        {
          text: 'The company filed for bankruptcy in Geneva on Wednesday, and its trains stopped at midnight.',
          citations: [
            {
              source: 1,
              quote:
                'La compagnie de trains de nuit Noctavia a déposé le bilan mercredi devant le tribunal de commerce de Genève.',
            },
            {
              source: 2,
              quote:
                'Der Schweizer Nachtzugbetreiber Noctavia hat am Mittwoch in Genf Insolvenz angemeldet und den Verkehr in der Nacht zum Donnerstag eingestellt.',
            },
          ],
        },
        {
          text: 'About 84,000 people hold tickets; those who paid by card can claim the money through their bank.',
          citations: [
            {
              source: 2,
              quote:
                'Rund 84.000 Fahrgäste haben nach Angaben des Unternehmens Fahrkarten für die kommenden Monate gekauft. Wer mit Kreditkarte bezahlt hat, kann den Betrag über seine Bank zurückfordern.',
            },
            {
              source: 3,
              quote: 'It leaves 430 employees, and 84,000 people with tickets that nobody will honour.',
            },
          ],
        },
      ],
    },
    {
      heading: 'Old carriages and track charges, not empty beds',
      sentences: [
        {
          text: 'Noctavia carried 610,000 passengers last year and filled 81 percent of its beds.',
          citations: [
            {
              source: 1,
              quote:
                'Fondée en 2021, Noctavia avait transporté 610 000 personnes l’an dernier, et ses trains étaient remplis à 81 %.',
            },
            {
              source: 2,
              quote:
                'Die Züge waren im vergangenen Jahr zu 81 Prozent ausgelastet, 610.000 Menschen fuhren mit.',
            },
          ],
        },
        {
          text: 'Forty new sleeping cars are two years late, and track charges rose by 17 percent in December.',
          citations: [
            {
              source: 3,
              quote:
                'Forty new ones were ordered in 2022 for delivery in 2024; they are now expected at the end of this year.',
            },
            {
              source: 3,
              quote:
                'A train from Geneva to Berlin pays three networks on its way, and in December the bill rose by 17 per cent.',
            },
            {
              source: 1,
              quote:
                'Un train de Genève à Berlin traverse trois réseaux et paie à chacun ; depuis décembre, la facture a augmenté de 17 %.',
            },
          ],
        },
      ],
    },
    {
      heading: 'Bidders have until 13 February',
      sentences: [
        {
          text: 'Austria’s state railway and the Dutch operator Groene Nacht are interested.',
          citations: [
            {
              source: 4,
              quote:
                'Austria’s state railway is interested in the line to Vienna, and the Dutch private operator Groene Nacht in those to Berlin and Rome, according to people who have seen the letters.',
            },
          ],
        },
        {
          text: 'With a buyer by then, trains could run again in June.',
          citations: [
            {
              source: 4,
              quote:
                'If a buyer is found by the middle of February, trains could run again in time for the summer timetable in June, Mr Rochat said.',
            },
          ],
        },
      ],
    },
  ],
  timeline: [
    {
      date: '2021',
      text: 'Noctavia is founded.',
      citations: [
        {
          source: 1,
          quote:
            'Fondée en 2021, Noctavia avait transporté 610 000 personnes l’an dernier, et ses trains étaient remplis à 81 %.',
        },
      ],
    },
    {
      date: '2026-01-21',
      text: 'The company files for bankruptcy; the last trains leave Geneva.',
      citations: [
        {
          source: 1,
          quote:
            'Mercredi soir, en gare de Genève-Cornavin, le dernier train pour Vienne est parti avec neuf minutes de retard.',
        },
      ],
    },
    {
      date: '2026-01-22',
      text: 'The last train reaches Berlin.',
      citations: [
        {
          source: 3,
          quote:
            'When the last sleeper from Geneva rolled into Berlin on Thursday morning, 22 minutes late, every berth was taken.',
        },
      ],
    },
    {
      date: '2026-01-23',
      text: 'The administrator names at least two interested companies.',
      citations: [
        {
          source: 4,
          quote:
            'At least two companies want to run the night trains that Noctavia left standing on Wednesday, the court-appointed administrator in Geneva said on Friday.',
        },
      ],
    },
  ],
};
