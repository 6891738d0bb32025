/**
 * Words that news in general is full of, written down by hand from general knowledge of the language and counted on no
 * collection: in about how many of 1,000 news articles a word stands, in four steps. Words of a single event, place or
 * person do not belong here, except the few that the news never does without.
 */
export const backgroundWords: Readonly<
  Record<string, readonly (readonly [perThousand: number, words: string])[]>
> = {
  en: [
    [
      150,
      `year new time people first last week day month make take come go get one two three many more most would say
      country government president state report reporter statement official include tell ask call plan group work
      part way end world news public u.s monday tuesday wednesday thursday friday saturday sunday million`,
    ],
    [
      70,
      `national city company minister leader police law right court case party house member political security
      international economic million billion percent cent number high low big major recent early late home life
      family man woman child children men women night morning hour minute today yesterday january february march april
      june july august september october november december president former chief head office department agency
      spokesman spokeswoman spokesperson according announce move support help start begin continue lead follow
      expect remain become show find see know think want need use give keep hold put set run bring leave turn
      issue problem question decision deal change policy plan effort order power force war attack death die kill
      dead market business money cost price rate increase rise fall cut growth job worker school student health hospital
      service system program team game play player win season second third four five six nine seven eight ten next past
      long good great little large small old young local federal general white black american america united states u.k
      e.u u.n european europe british britain china chinese russia russian washington london york street south north
      east west area region capital town community post press media interview photo video image picture story
      source information letter website site online twitter facebook social internet`,
    ],
    [
      30,
      `able accept access accord account accuse act action add address administration admit adult affair afternoon age
      agree agreement aid aim air airport allegation allege allow ally amount analyst annual answer appeal appear
      approach approve argue arm army arrest arrive article association attempt attend attention attorney authority
      average avoid award aware bad ban bank bar base battle beat believe benefit better bid bill birth block board
      body bomb book border break broadcast brother budget build building burn bus buy call campaign candidate car card
      care career carry cash cause center central centre century chairman challenge champion chance charge check choice
      choose citizen civil claim class clear close club coach coalition collapse collect college comment commission
      committee common compare compete concern condition conduct conference confirm conflict congress consider
      constitution consumer contact contract control conversation corporate correspondent corruption council
      county couple course cover crash create credit crime criminal crisis critic critical criticism crowd culture current
      customer damage danger data date daughter death debate debt decade decide declare deep defeat defence defend defense
      delay deliver demand democracy democrat democratic demonstration deny describe design detail develop development
      die difference different difficult diplomat direct director disaster discuss discussion disease district doctor
      document dollar door double doubt dozen draw drive driver drop drug earn earth economist economy edition editor
      education effect elect election electric emerge emergency employee energy engine enter environment
      equal era escape estimate event evidence exchange executive exist experience expert explain express extend face
      facility fact factor fail failure fan father favor favour fear feature fee feel field fight figure file fill film
      final finance financial fire firm fiscal five flight food foot foreign forward foundation four free freedom
      friend front fuel full fund funding future gain gas gather generation girl boy global goal gold ground grow guard
      guess gun half hall hand happen hard hear hearing heart heat heavy held highway history hit holiday hope host hot
      hotel human hundred hundreds husband idea identify impact important impose improve incident income independent
      index industry influence inflation injure injury inside insurance interest invest investigate investigation
      investigator investment investor involve island join joint journalist judge jury justice key knowledge labor labour
      lack land language launch lawmaker lawyer learn legal legislation level license lie light limit line link list
      listen live living loan location loss lose lot love loyal machine main majority manage management manager mark mass
      match matter mayor mean measure medical medicine meet meeting memory mention message middle mile military mind miss
      missile mission mistake model modern moment morning mother motor movement movie murder music name nation natural
      nature near nearby necessary negotiation neighbor neighbour network newspaper note notice nuclear object obtain
      occur offer officer oil older open operate operation opinion opponent opportunity oppose opposition option
      organization organisation original outside overall own owner page pain paper parent park parliament partner partnership
      pass passenger patient pay payment peace percentage performance period person personal phone place plane planet plant
      platform pledge point poll poor popular population position positive possible potential poverty practice
      predict prepare present pressure prevent previous primary prime prison private prize probe process produce
      product production professor profit progress project promise proposal propose prosecutor protect protection protest
      protester prove provide province publish pull purchase push quarter race radio raise range reach react reaction read
      ready real reason receive record recover recovery reduce refuse region regulator reject relation
      relationship release relief religious remove repeat replace republic republican request require rescue research
      researcher reserve resident resign resolution resource respond response responsibility rest restaurant result retail
      retire return reveal revenue review revolution road role rule safe safety sale save scale scandal scene schedule
      science scientist score search seat secret secretary section sector seek seem sell senate senator send senior
      sense sentence separate series serious serve session settle share shoot shooting shop short shot shut
      side sign signal significant similar single sister situation size society soldier solution son sound space speak
      special speech speed spend spending sport spread staff stage stand standard star station status stay step stock stop
      storm store strategy strike strong study style subject success suffer suggest suit summer summit supply supporter
      sure surge surprise survey survive suspect suspend sweep table talk target tax technology television
      term terror terrorism terrorist test thing thousand thousands threat threaten title top total touch tough tour track
      trade traffic train travel treat treatment treaty trial trip troop trouble truck trust truth try turn type union
      unit university update user value van vehicle version vice victim victory video view village violation violence
      violent visit visitor voice vote voter wage wait wake walk wall warn warning watch water weapon wear weather weekend
      weight wide wife wind window winner winter witness word worth wound write wrong young zone`,
    ],
  ],
  de: [
    [
      70,
      `jahr jahre neu neue neuen mensch menschen erste ersten tag tage woche monat prozent million millionen milliarden
      euro uhr land regierung prasident prasidentin minister kanzler bundesregierung partei polizei deutschland deutsche
      deutschen berlin usa stadt sprecher sprecherin montag dienstag mittwoch donnerstag freitag samstag sonntag sagte
      bericht berichte zufolge angaben nach erklarte heute gestern januar februar marz april juni juli august september
      oktober november dezember unternehmen frau mann kinder leben welt staat gericht politik politiker spiel`,
    ],
  ],
  fr: [
    [
      70,
      `annee an ans nouveau nouvelle premier premiere jour jours semaine mois million milliard euro euros pays
      gouvernement president ministre parti police france francais francaise paris etats unis ville lundi mardi mercredi
      jeudi vendredi samedi dimanche selon annonce declare affirme janvier fevrier mars avril mai juin juillet aout
      septembre octobre novembre decembre entreprise femme homme enfant vie monde etat justice politique personne
      dernier derniere apres contre ainsi notamment afp`,
    ],
  ],
  es: [
    [
      70,
      `ano nuevo nueva primer primera dia semana mes millon millones mil euro dolar pais gobierno presidente presidenta
      ministro ministra partido policia espana espanol madrid estados unidos ciudad lunes martes miercoles jueves viernes
      sabado domingo segun anuncio dijo aseguro enero febrero marzo abril mayo junio julio agosto septiembre octubre
      noviembre diciembre empresa mujer hombre nino vida mundo estado justicia politica persona ultimo ultima tras`,
    ],
  ],
  it: [
    [
      70,
      `anno anni nuovo nuova primo prima giorno giorni settimana mese mesi milioni miliardi euro paese governo presidente
      ministro partito polizia italia italiano italiana roma stati uniti citta lunedi martedi mercoledi giovedi venerdi
      sabato domenica secondo detto annunciato gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre
      novembre dicembre azienda donna uomo bambini vita mondo stato giustizia politica persone ultimo dopo`,
    ],
  ],
  pt: [
    [
      70,
      `ano novo nova primeiro primeira dia semana mes milhao milhoes bilhoes mil euro real pais governo presidente
      ministro ministra partido policia brasil brasileiro portugal lisboa estados unidos cidade segunda terca quarta quinta
      sexta feira sabado domingo segundo anunciou disse afirmou janeiro fevereiro marco abril maio junho julho agosto
      setembro outubro novembro dezembro empresa mulher homem crianca vida mundo estado justica politica pessoa ultimo`,
    ],
  ],
  nl: [
    [
      70,
      `jaar nieuw nieuwe mensen eerste dag week maand procent miljoen miljard euro land kabinet regering president
      minister premier partij politie nederland nederlandse amerikaanse stad maandag dinsdag woensdag donderdag vrijdag
      zaterdag zondag zegt volgens meldt vandaag gisteren januari februari maart april mei juni juli augustus september
      oktober november december bedrijf vrouw man kinderen leven wereld staat rechter politiek`,
    ],
  ],
  ru: [
    [
      70,
      `год года лет новый новые первый день неделя месяц тысяч миллион миллионов миллиард рублеи евро страна страны
      правительство президент министр партия полиция россия россии россиискии москва сша город понедельник вторник среда
      четверг пятница суббота воскресенье сообщил заявил словам данным января февраля марта апреля мая июня июля августа
      сентября октября ноября декабря компания женщина мужчина дети жизнь мир суд политика человек людеи`,
    ],
  ],
};
