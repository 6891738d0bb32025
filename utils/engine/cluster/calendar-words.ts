/** Names of days and months, folded, in the languages that most columns with a date in their title are written in. */
export const calendarWords: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun today tonight
  tomorrow montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz mai juni juli oktober dezember
  lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier avril juin juillet aout septembre octobre novembre
  decembre lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto
  septiembre octubre noviembre diciembre lunedi martedi mercoledi giovedi venerdi domenica gennaio febbraio aprile maggio
  giugno luglio settembre ottobre dicembre segunda terca quarta quinta sexta janeiro fevereiro marco maio junho julho
  setembro outubro dezembro maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart mei
  augustus`.split(/\s+/),
);
