/** Work, pay and leave; see `SYNONYMS`. */
export const work = `
  abfindung entschädigung, angestellter > beschäftigte arbeitnehmer, anziehen > kleidung bekleidung
  tragen, arbeit > tätigkeit beschäftigung dienst arbeitsverhältnis beschäftigt, arbeitgeber >
  unternehmen betrieb, arbeitnehmer beschäftigte, arbeitskleidung > schutzkleidung dienstkleidung,
  arbeitslos arbeitsuchend, arbeitslosengeld > agentur jobcenter, arbeitsunfall > unfall
  berufsgenossenschaft, arbeitszeit > dienstzeit wochenstunden gleitzeit, asche geld, attest
  bescheinigung, betriebsrat > personalrat mitarbeitervertretung arbeitnehmervertretung,
  betriebsrente > altersversorgung altersvorsorge, bewerbungsgespräch > vorstellungsgespräch
  interview, bezahlung > vergütung entgelt lohn, bonus > prämie sonderzahlung zulage, boss chef,
  brutto netto, büro > arbeitsplatz geschäftsstelle, chef > vorgesetzter leitung geschäftsführer
  führungskraft vorsitz vorstand arbeitgeber, chefin > vorgesetzte leiterin leitung vorsitzende,
  daheim > homeoffice mobil, diensthandy mobiltelefon, dienstplan schichtplan einsatzplan,
  diensträder > fahrrad leasing, dienstreise > geschäftsreise reisekosten, dienstwagen > firmenwagen
  fahrzeug, einarbeitung > onboarding einführung, einsatzplan plan, einstellung bewerbung,
  elternzeit > kinderbetreuung mutterschutz, essensmarke > essenszuschuss gutschein, fahrtkosten >
  reisekosten kilometerpauschale, feierabend > arbeitsende dienstschluss, feuern kündigen entlassen,
  frei > urlaub freistellung, freier arbeitsfrei, freinehmen > urlaub freistellung, freistellung >
  befreiung beurlaubung, gefeuert entlassen gekündigt, gehalt > lohn entgelt vergütung bezüge
  bezahlung, gehaltsabrechnung entgeltabrechnung lohnabrechnung, gehaltserhöhung > lohnerhöhung
  anpassung stufe, gewerkschaft > tarif tarifvertrag, gleitzeit > kernzeit flexibel, homeoffice >
  mobil telearbeit, job > beschäftigung tätigkeit stelle anstellung, jobrad > fahrrad leasing
  dienstrad, jobticket > fahrkarte nahverkehr zuschuss, jobwechsel kündigung, kaffee > getränk
  heißgetränk, kantine > betriebsrestaurant verpflegung speisesaal, kernzeit anwesenheit, klamotten
  > bekleidung kleidung, kleiderordnung > kleidung dresscode, knete geld, kohle geld, kollege >
  arbeitskollege mitarbeitende beschäftigte, krank > arbeitsunfähig krankmeldung, krankengeld >
  lohnfortzahlung entgeltfortzahlung, krankenschein > attest arbeitsunfähigkeitsbescheinigung,
  krankgeschrieben arbeitsunfähig, krankschreibung > attest arbeitsunfähigkeit
  arbeitsunfähigkeitsbescheinigung, kündigen > kündigungsfrist beendigung aufhebung
  aufhebungsvertrag auflösung, kündigungsfrist monatsende, lebenslauf bewerbungsunterlagen, lohn
  entgelt gehalt vergütung, lohnabrechnung abrechnung, lohnfortzahlung entgeltfortzahlung,
  lohnzettel > gehaltsabrechnung entgeltabrechnung lohnabrechnung, malochen arbeiten, mindestlohn
  lohn, minijob geringfügig, mitarbeiter > beschäftigte arbeitnehmer personal angestellte, mobbing
  diskriminierung, mutterschutz > schwangerschaft mutterschaft, nachtschicht > nachtarbeit
  nachtdienst, nebenjob > nebentätigkeit nebenbeschäftigung, nebentätigkeit nebenbeschäftigung, neu
  neueinstellung, parkplatz > stellplatz stellfläche parkfläche abstellfläche, pause > ruhepause
  erholungspause mittagspause, personal belegschaft, probearbeiten einarbeitung, probezeit
  kündigung, rente > altersversorgung pension ruhestand, rentner > senioren pensionär lebensjahr,
  resturlaub > übertrag verfall urlaub, schaffen arbeiten, schicht > dienst dienstplan, schichtplan
  dienst, schreibtisch arbeitsplatz, schulung fortbildung, schwanger > schwangerschaft mutterschaft,
  sonderurlaub freistellung, sonntag feiertag, spesen > verpflegungspauschale auslagen tagegeld,
  stempeln zeiterfassung, streik arbeitskampf, tarif tarifvertrag, tarifvertrag vertrag, teilzeit >
  stunden reduzierung, überstunden > mehrarbeit zeitguthaben, urlaub > erholungsurlaub
  urlaubsanspruch freistellung, urlaubsantrag > urlaub antrag, urlaubsgeld sonderzahlung,
  urlaubstage > urlaubsanspruch urlaub, verdienen > entgelt vergütung, verdienst > lohn entgelt
  gehalt, vollzeit wochenstunden, vorgesetzter führungskraft, vorschuss > abschlag abschlagszahlung,
  vorstellungsgespräch auswahlgespräch, weihnachtsgeld > sonderzahlung jahressonderzahlung
  gratifikation, weiterbildung > fortbildung schulung, werktag > montag arbeitstag, wochenende >
  samstag sonntag, zeiterfassung arbeitszeiterfassung, zeugnis arbeitszeugnis, zuschlag zulage`;
