/**
 * Words that English news uses for one another, families parted by a stroke; written down by hand from general knowledge of the
 * language and taken from no collection. A word may stand in several families. (WordNet's synonyms in their place, and twice as
 * many families, did worse: docs/engine.md.)
 */
export const wordFamilies = `
  die death dead kill killed killing fatal fatality slay slain perish lethal deadly murder casualty toll lose-life /
  injure injury hurt wound wounded hospitalize hospitalise / resign resignation quit step-down depart departure leave
  exit retire retirement / fire fired dismiss dismissal sack oust ouster remove removal terminate terminated axe
  let-go / arrest detain detention custody apprehend nab capture jail imprison hold seize round-up / prison jail
  imprisonment behind-bars incarcerate / sentence sentenced jail prison term condemn / convict conviction guilty
  verdict / acquit acquittal cleared innocent / charge charged indict indictment accuse accusation prosecute count
  allege allegation / accuse accusation blame allege claim / sue lawsuit suit litigation court legal-action plaintiff
  / court judge tribunal justice ruling bench / rule ruling verdict decision decide judgment / vote ballot poll voter
  cast / elect election poll vote win / approve approval pass passage endorse adopt back clear authorize authorise
  authorization greenlight ratify confirm okay / endorse endorsement support back backing / reject rejection refuse
  refusal decline deny denial dismiss rebuff turn-down block veto oppose / oppose opposition against object resist
  criticize / criticize criticise criticism critic condemn denounce blast slam rebuke attack lash assail decry
  critique deride / condemn denounce rebuke deplore / support supporter back ally favor favour / announce announcement
  declare unveil reveal say state introduce launch / say tell state add remark comment claim note / reveal disclose
  publish release leak expose / confirm confirmation verify acknowledge admit / admit confess acknowledge concede /
  deny denial dispute refute reject / agree agreement deal accord pact treaty / deal agreement settlement pact accord
  / talk negotiate negotiation discussion discuss dialogue meeting / meet meeting summit gather gathering hold-talks /
  plan propose proposal intend intention aim prepare set expect / propose proposal suggest recommend recommendation /
  order command direct instruct / ban prohibit bar block outlaw forbid restrict / stop halt suspend pause end freeze
  cease / end finish conclude close over complete / begin start launch open commence kick-off / launch lift-off
  blast-off start rocket / delay postpone put-off push-back / cancel scrap call-off abandon drop / increase rise grow
  growth climb surge jump soar hike raise up gain / decrease fall drop decline plunge reduce reduction cut slump sink
  down tumble slide shrink / cut slash reduce / win victory victor winner defeat beat triumph clinch / lose loss
  defeat beat / lead leader head chief / attack assault strike bombing raid offensive hit / bomb bombing explosion
  explode blast blow detonate / shoot shooting shot gunman gunfire gun fire open-fire / gunman shooter attacker
  assailant suspect / crash collide collision wreck smash accident / fire blaze burn flame arson / flood flooding
  deluge inundate / storm hurricane cyclone typhoon tornado / quake earthquake tremor seismic / rescue save evacuate
  free / evacuate flee evacuation escape / flee escape run / protest protester demonstrate demonstration demonstrator
  rally march / riot unrest violence clash / clash fight battle fighting skirmish / war conflict fighting battle /
  militant rebel fighter insurgent terrorist extremist jihadist gunman / soldier troop military army force serviceman
  / police officer cop policeman authority / official authority government spokesman / government administration
  cabinet authority regime / spokesman spokeswoman spokesperson / president presidency presidential / minister
  ministry / lawmaker legislator congressman senator mp representative parliamentarian deputy / law legislation bill
  act statute measure / congress senate house legislature parliament / lawyer attorney counsel / doctor physician
  medic / hospital clinic medical / drug medicine treatment medication / vaccine vaccination vaccinate shot jab
  inoculate dose immunization / virus coronavirus covid covid-19 pandemic outbreak / infect infection case contract
  positive / illness disease sick ill sickness / buy purchase acquire acquisition takeover buyout / sell sale sold /
  company firm corporation business / worker employee staff employ / job employment unemployment jobless work / hire
  appoint appointment name nominate pick choose select tap / nominee nomination nominate pick candidate / candidate
  contender hopeful nominee / pay payment payout fund money / money cash fund / fund funding finance / cost price
  worth / tax tariff duty levy / sanction penalty punish / fine penalty penalize / investigate investigation inquiry
  probe examine look-into / find discover discovery detect found / search hunt seek look / missing disappear
  disappearance vanish lost / found discover locate recover / report report-say account / study research researcher
  survey / scientist researcher expert / claim assert allege contend insist / warn warning caution alert / threaten
  threat menace / urge call demand press appeal / ask request question / demand call insist / pledge vow promise swear
  commit / help aid assist assistance support / aid relief assistance / send dispatch deploy deployment / deploy send
  station / travel visit trip arrive head journey go / visit trip / return come-back back / arrive land reach / build
  construct construction / destroy destruction demolish devastate devastation wreck / damage harm devastate / child
  kid boy girl teen teenager youngster minor / baby infant newborn / woman female girl / man male / husband wife
  spouse partner / father dad parent / mother mom mum parent / son daughter child / people person resident citizen /
  immigrant migrant refugee immigration / american u.s america united-states / british britain u.k / chinese china
  beijing / russian russia moscow kremlin / french france paris / german germany berlin / iranian iran tehran / iraqi
  iraq baghdad / israeli israel / syrian syria damascus / ukrainian ukraine kiev kyiv / egyptian egypt cairo / libyan
  libya / turkish turkey ankara / japanese japan tokyo / korean korea / indian india delhi / pakistani pakistan /
  afghan afghanistan kabul / mexican mexico / canadian canada / australian australia / european europe e.u brussels /
  spanish spain madrid / italian italy rome / republican gop / democrat democratic / white-house administration / film
  movie picture / actor actress star / singer musician star / award prize honor honour / game match / championship
  title / champion win winner / score goal / space spacecraft orbit satellite / plane aircraft jet airliner flight /
  ship boat vessel ferry / car vehicle automobile / train rail railway / house home residence / city town / village
  town hamlet / island isle / money sum / email e-mail message / tweet twitter post / phone call telephone / website
  site online / video footage clip recording / photo picture image / secret classified confidential / wrong mistake
  error / false untrue fake incorrect / big large huge giant massive / small little tiny / quick fast rapid / old
  elderly aged / new latest recent / former ex previous / first initial / last final / important significant key /
  danger dangerous risk hazard / safe safety / illegal unlawful illicit / legal lawful / rich wealthy billionaire /
  poor poverty / strong powerful / angry anger outrage fury / fear afraid concern worry / sad mourn grief mourning /
  happy glad / celebrate celebration / marry marriage wed wedding / divorce split separate / pregnant pregnancy birth
  born / gay homosexual lgbt same-sex / abuse assault harass harassment misconduct / rape sexual assault / steal theft
  rob robbery stolen / fraud scam / bribe corruption graft / spy espionage surveillance / hack hacker cyberattack
  breach / record high / lowest low / double twice twofold / half fifty / quarter fourth / majority most / nearly
  almost about / poll survey / budget spending / debt deficit / bank lender / share stock equity / profit earnings
  income / revenue sales / economy economic / recession downturn / inflation price / trade export import / climate
  environment / energy power electricity / oil petroleum crude / gas fuel / nuclear atomic / weapon arm / missile
  rocket / ceasefire truce / peace peaceful / hostage captive kidnap abduct / free release freed liberate / release
  free let-go / surrender give-up / control seize take-over / withdraw withdrawal pull-out / join enter / member part
  / create establish found set-up / change alter amend revise / replace succeed successor / continue keep go-on / try
  attempt bid effort / fail failure unsuccessful / succeed success / allow permit let / force compel / prevent avoid
  avert / protect protection defend shield / defend defence defense / hide conceal cover-up / show display demonstrate
  / appear emerge / watch view / hear hearing testimony / testify testimony witness / witness testify onlooker / speak
  speech address remark / letter message note / apologize apology sorry / regret sorry / praise hail laud applaud
  commend / thank gratitude / honor tribute / remember memorial commemorate / cause reason trigger / result lead
  outcome / impeach impeachment / bail bond / evidence proof / body corpse remains / grave bury burial funeral /
  church religious / pope pontiff vatican / king queen royal prince princess monarch / school student pupil / teacher
  educator / university college / hot heat / cold freeze / snow winter / rain downpour / drought dry / wildfire blaze
  fire / collapse fall / trap stuck / mountain peak / river stream / sea ocean / beach coast / border frontier / road
  highway street / bridge span / bus coach / station terminal / airport flight
`;
