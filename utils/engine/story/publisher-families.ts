/**
 * Who belongs to whom: newsrooms of one owner count as one voice, since they share copy, desks or a line. Written by hand
 * in November 2026 from what the owners say of themselves and from the encyclopaedia article that `source` names (English
 * Wikipedia). Ownership changes: correct a row together with its source. Only owners of several newsrooms are listed, and
 * only their large ones; every other publisher is a family of its own, under its registrable domain.
 *
 * [family, source, hosts, names by which feeds call these outlets where the host does not tell].
 */
export const publisherFamilies: readonly (readonly [
  family: string,
  source: string,
  hosts: string,
  names?: string,
])[] = [
  [
    'associated-press',
    'Associated Press',
    'apnews.com ap.org',
    'ap|associated press|the associated press|ap news',
  ],
  ['reuters', 'Reuters', 'reuters.com', 'reuters|thomson reuters'],
  ['afp', 'Agence France-Presse', 'afp.com', 'afp|agence france presse'],
  ['dpa', 'Deutsche Presse-Agentur', 'dpa.com dpa-international.com', 'dpa|deutsche presse agentur'],
  ['efe', 'EFE', 'efe.com', 'efe|agencia efe'],
  ['ansa', 'ANSA', 'ansa.it', 'ansa'],
  ['pa-media', 'PA Media', 'pa.media', 'pa media|press association'],
  ['xinhua', 'Xinhua News Agency', 'xinhuanet.com news.cn', 'xinhua'],
  ['bbc', 'BBC', 'bbc.co.uk bbc.com bbci.co.uk', 'bbc|bbc news|bbc sport'],
  [
    'reach',
    'Reach plc',
    `mirror.co.uk express.co.uk dailystar.co.uk dailyrecord.co.uk walesonline.co.uk birminghammail.co.uk
    manchestereveningnews.co.uk liverpoolecho.co.uk chroniclelive.co.uk bristolpost.co.uk mylondon.news irishstar.com
    leeds-live.co.uk nottinghampost.com examinerlive.co.uk belfastlive.co.uk irishmirror.ie the-express.com`,
  ],
  [
    'newsquest',
    'Newsquest',
    `heraldscotland.com thenational.scot theargus.co.uk thenorthernecho.co.uk yorkpress.co.uk
    bournemouthecho.co.uk dailyecho.co.uk oxfordmail.co.uk glasgowtimes.co.uk edp24.co.uk`,
  ],
  ['national-world', 'National World', 'scotsman.com yorkshirepost.co.uk newsletter.co.uk nationalworld.com'],
  [
    'dmg-media',
    'DMG Media',
    'dailymail.co.uk dailymail.com mailonline.co.uk metro.co.uk inews.co.uk thisismoney.co.uk newscientist.com',
    'mail online|daily mail|the i paper',
  ],
  [
    'news-corp',
    'News Corp',
    `wsj.com nypost.com thetimes.co.uk thetimes.com thesun.co.uk thesun.ie the-sun.com thescottishsun.co.uk
    barrons.com marketwatch.com mansionglobal.com theaustralian.com.au news.com.au dailytelegraph.com.au heraldsun.com.au
    couriermail.com.au adelaidenow.com.au skynews.com.au talk.tv`,
    'the times|the sunday times|the sun|the wall street journal',
  ],
  [
    'fox',
    'Fox Corporation',
    'foxnews.com foxbusiness.com fox5ny.com fox29.com fox32chicago.com fox4news.com foxla.com ktvu.com',
  ],
  [
    'comcast',
    'Comcast',
    `nbcnews.com cnbc.com today.com nbcnewyork.com nbclosangeles.com nbcchicago.com nbcbayarea.com
    nbcphiladelphia.com nbcwashington.com telemundo.com sky.com news.sky.com`,
    'sky news',
  ],
  [
    'disney',
    'The Walt Disney Company',
    'abcnews.go.com abcnews.com espn.com abc7ny.com abc7.com abc7news.com abc7chicago.com 6abc.com abc13.com abc11.com',
  ],
  ['paramount', 'Paramount Skydance', 'cbsnews.com cbssports.com cbs.com thefp.com', 'the free press'],
  [
    'warner-bros-discovery',
    'Warner Bros. Discovery',
    'cnn.com cnn.it cnnespanol.cnn.com bleacherreport.com tvn24.pl',
  ],
  [
    'nexstar',
    'Nexstar Media Group',
    'thehill.com newsnationnow.com ktla.com wgntv.com pix11.com kron4.com wfla.com fox8.com kxan.com',
  ],
  [
    'sinclair',
    'Sinclair Broadcast Group',
    'wjla.com komonews.com katu.com kutv.com foxbaltimore.com ktul.com abc3340.com',
  ],
  [
    'gannett',
    'Gannett',
    `usatoday.com azcentral.com freep.com detroitnews.com indystar.com tennessean.com jsonline.com cincinnati.com
    courier-journal.com desmoinesregister.com dispatch.com statesman.com northjersey.com democratandchronicle.com
    commercialappeal.com palmbeachpost.com oklahoman.com providencejournal.com`,
  ],
  [
    'lee',
    'Lee Enterprises',
    `stltoday.com omaha.com buffalonews.com tucson.com richmond.com journalstar.com greensboro.com
    tulsaworld.com madison.com roanoke.com`,
  ],
  [
    'mcclatchy',
    'McClatchy',
    `miamiherald.com charlotteobserver.com sacbee.com kansascity.com star-telegram.com newsobserver.com
    idahostatesman.com thenewstribune.com bnd.com thestate.com kentucky.com fresnobee.com`,
  ],
  [
    'tribune',
    'Tribune Publishing',
    `chicagotribune.com orlandosentinel.com sun-sentinel.com courant.com dailypress.com
    pilotonline.com mcall.com nydailynews.com denverpost.com mercurynews.com ocregister.com bostonherald.com twincities.com
    eastbaytimes.com dailynews.com sandiegouniontribune.com`,
  ],
  [
    'advance',
    'Advance Publications',
    `nj.com oregonlive.com cleveland.com mlive.com al.com masslive.com syracuse.com pennlive.com
    newyorker.com vanityfair.com wired.com vogue.com arstechnica.com gq.com`,
  ],
  [
    'hearst',
    'Hearst Communications',
    `sfchronicle.com sfgate.com houstonchronicle.com chron.com expressnews.com timesunion.com
    ctpost.com nhregister.com seattlepi.com dallasnews.com`,
  ],
  ['new-york-times', 'The New York Times Company', 'nytimes.com nyti.ms theathletic.com', 'the athletic|nyt'],
  [
    'vox-media',
    'Vox Media',
    'vox.com theverge.com sbnation.com nymag.com vulture.com thecut.com eater.com polygon.com',
  ],
  [
    'future',
    'Future plc',
    'techradar.com tomsguide.com tomshardware.com space.com livescience.com pcgamer.com theweek.com gamesradar.com',
  ],
  [
    'ziff-davis',
    'Ziff Davis',
    'pcmag.com mashable.com ign.com cnet.com zdnet.com lifehacker.com eurogamer.net',
  ],
  ['people-inc', 'People Inc.', 'people.com ew.com investopedia.com thedailybeast.com'],
  [
    'postmedia',
    'Postmedia Network',
    `nationalpost.com financialpost.com torontosun.com calgaryherald.com edmontonjournal.com
    montrealgazette.com ottawacitizen.com vancouversun.com theprovince.com leaderpost.com thestarphoenix.com lfpress.com`,
  ],
  ['torstar', 'Torstar', 'thestar.com thespec.com therecord.com niagarafallsreview.ca'],
  ['bell-media', 'Bell Media', 'ctvnews.ca bnnbloomberg.ca cp24.com'],
  ['cbc', 'Canadian Broadcasting Corporation', 'cbc.ca ici.radio-canada.ca radio-canada.ca'],
  ['abc-australia', 'Australian Broadcasting Corporation', 'abc.net.au'],
  [
    'nine',
    'Nine Entertainment',
    'smh.com.au theage.com.au afr.com brisbanetimes.com.au watoday.com.au 9news.com.au',
  ],
  ['seven-west', 'Seven West Media', '7news.com.au thewest.com.au perthnow.com.au thenightly.com.au'],
  ['nzme', 'NZME', 'nzherald.co.nz newstalkzb.co.nz'],
  [
    'mediahuis',
    'Mediahuis',
    `independent.ie belfasttelegraph.co.uk sundayworld.com standaard.be nieuwsblad.be hbvl.be gva.be
    telegraaf.nl nrc.nl lc.nl dvhn.nl wort.lu`,
  ],
  ['dpg', 'DPG Media', 'hln.be demorgen.be ad.nl volkskrant.nl trouw.nl parool.nl nu.nl'],
  [
    'axel-springer',
    'Axel Springer SE',
    'bild.de welt.de politico.com politico.eu businessinsider.com businessinsider.de insider.com morningbrew.com onet.pl fakt.pl blick.ch',
  ],
  ['funke', 'Funke Mediengruppe', 'waz.de nrz.de wp.de abendblatt.de morgenpost.de thueringer-allgemeine.de'],
  [
    'madsack',
    'Verlagsgesellschaft Madsack',
    'rnd.de haz.de lvz.de kn-online.de maz-online.de ostsee-zeitung.de dnn.de',
  ],
  ['ippen', 'Ippen Digital', 'merkur.de fr.de hna.de tz.de kreiszeitung.de op-online.de'],
  [
    'suedwestdeutsche',
    'Südwestdeutsche Medien Holding',
    'sueddeutsche.de sz.de stuttgarter-zeitung.de stuttgarter-nachrichten.de',
  ],
  ['ard', 'ARD (broadcaster)', 'tagesschau.de wdr.de ndr.de br.de swr.de mdr.de hessenschau.de rbb24.de'],
  ['bertelsmann', 'RTL Group', 'n-tv.de rtl.de stern.de geo.de'],
  [
    'tamedia',
    'TX Group',
    'tagesanzeiger.ch 20min.ch bernerzeitung.ch derbund.ch bazonline.ch tdg.ch 24heures.ch',
  ],
  [
    'le-monde',
    'Le Monde',
    'lemonde.fr courrierinternational.com telerama.fr nouvelobs.com huffingtonpost.fr',
  ],
  ['france-medias-monde', 'France Médias Monde', 'france24.com rfi.fr mc-doualiya.com'],
  ['france-televisions', 'France Télévisions', 'francetvinfo.fr franceinfo.fr'],
  ['ebra', 'EBRA', 'dna.fr estrepublicain.fr leprogres.fr ledauphine.com lalsace.fr republicain-lorrain.fr'],
  ['rmc-bfm', 'RMC BFM', 'bfmtv.com rmc.bfmtv.com latribune.fr laprovence.com'],
  ['gedi', 'GEDI Gruppo Editoriale', 'repubblica.it lastampa.it ilsecoloxix.it huffingtonpost.it'],
  ['rcs', 'RCS MediaGroup', 'corriere.it gazzetta.it elmundo.es marca.com expansion.com'],
  [
    'caltagirone',
    'Caltagirone Editore',
    'ilmessaggero.it ilmattino.it ilgazzettino.it leggo.it corriereadriatico.it',
  ],
  ['monrif', 'Monrif', 'quotidiano.net ilgiorno.it lanazione.it ilrestodelcarlino.it'],
  ['prisa', 'PRISA', 'elpais.com as.com cincodias.com cadenaser.com huffingtonpost.es'],
  ['vocento', 'Vocento', 'abc.es elcorreo.com diariovasco.com lasprovincias.es hoy.es ideal.es diariosur.es'],
  [
    'prensa-iberica',
    'Prensa Ibérica',
    'elperiodico.com levante-emv.com lne.es laopiniondemurcia.es farodevigo.es informacion.es sport.es',
  ],
  ['godo', 'Grupo Godó', 'lavanguardia.com mundodeportivo.com'],
  ['globo', 'Grupo Globo', 'globo.com g1.globo.com oglobo.globo.com valor.globo.com'],
  ['folha', 'Grupo Folha', 'folha.uol.com.br uol.com.br'],
  ['clarin', 'Clarín Group', 'clarin.com tn.com.ar ole.com.ar losandes.com.ar lavoz.com.ar'],
  ['schibsted', 'Schibsted', 'vg.no aftenposten.no bt.no aftenbladet.no aftonbladet.se svd.se'],
  ['bonnier', 'Bonnier Group', 'dn.se expressen.se di.se gp.se sydsvenskan.se hd.se'],
  ['jp-politiken', 'JP/Politikens Hus', 'jp.dk politiken.dk eb.dk jyllands-posten.dk ekstrabladet.dk'],
  ['sanoma', 'Sanoma', 'hs.fi is.fi aamulehti.fi'],
  ['agora', 'Agora (company)', 'wyborcza.pl gazeta.pl tokfm.pl'],
  [
    'times-group',
    'The Times Group',
    'timesofindia.com timesofindia.indiatimes.com economictimes.indiatimes.com economictimes.com navbharattimes.indiatimes.com timesnownews.com',
  ],
  ['ht-media', 'HT Media', 'hindustantimes.com livemint.com livehindustan.com'],
  ['hindu', 'The Hindu Group', 'thehindu.com thehindubusinessline.com frontline.thehindu.com'],
  ['express-group', 'The Indian Express', 'indianexpress.com financialexpress.com jansatta.com loksatta.com'],
  ['adani-ndtv', 'NDTV', 'ndtv.com ndtvprofit.com'],
  ['network18', 'Network18 Group', 'news18.com cnbctv18.com moneycontrol.com firstpost.com'],
  ['sph', 'SPH Media Trust', 'straitstimes.com zaobao.com.sg businesstimes.com.sg tnp.sg'],
  ['mediacorp', 'Mediacorp', 'channelnewsasia.com todayonline.com'],
  ['nikkei', 'Nikkei, Inc.', 'nikkei.com asia.nikkei.com ft.com'],
  ['asahi', 'The Asahi Shimbun Company', 'asahi.com tv-asahi.co.jp'],
  ['yomiuri', 'Yomiuri Shimbun Holdings', 'yomiuri.co.jp japannews.yomiuri.co.jp hochi.news'],
  ['fuji-sankei', 'Fujisankei Communications Group', 'sankei.com fnn.jp sanspo.com'],
  ['china-media-group', 'China Media Group', 'cctv.com cgtn.com cri.cn'],
  ['peoples-daily', "People's Daily", 'people.com.cn people.cn globaltimes.cn huanqiu.com'],
  ['media24', 'Media24', 'news24.com netwerk24.com citypress.co.za'],
  ['independent-media-za', 'Independent Media', 'iol.co.za'],
  [
    'nation-media',
    'Nation Media Group',
    'nation.africa theeastafrican.co.ke monitor.co.ug businessdailyafrica.com',
  ],
  ['al-jazeera', 'Al Jazeera Media Network', 'aljazeera.com aljazeera.net'],
  ['voice-of-america', 'United States Agency for Global Media', 'voanews.com rferl.org rfa.org'],
  ['rt', 'RT (TV network)', 'rt.com sputniknews.com sputnikglobe.com ria.ru'],
  ['tass', 'TASS', 'tass.com tass.ru'],
  ['bloomberg', 'Bloomberg L.P.', 'bloomberg.com', 'bloomberg|bloomberg news'],
  ['guardian', 'Guardian Media Group', 'theguardian.com guardian.co.uk'],
  ['independent', 'The Independent', 'independent.co.uk standard.co.uk indy100.com'],
  ['telegraph', 'Telegraph Media Group', 'telegraph.co.uk'],
  ['npr', 'NPR', 'npr.org'],
];
