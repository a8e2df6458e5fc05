/** German words; see `SYNONYMS`. */
export const de = [
  // Forms and derivations that no rule finds
  `
  sterben starb gestorben tod tot verstorben todesfall, sterben > umkommen ums ableben, töten
  umbringen ermorden > mord, fliegen flog geflogen flug, fahren fahrt, gehen ging gegangen gang,
  laufen lief gelaufen, kommen kam, ankommen ankam angekommen ankunft eintreffen, abfahren abfahrt,
  abfliegen abflug, wählen > gewählt abstimmen stimme, ziehen zog gezogen zug, umziehen umzug
  umgezogen, einziehen einzug bezug beziehen, ausziehen auszug räumen, schließen schloss geschlossen
  schließung, öffnen öffnung geöffnet offen, beginnen begann begonnen, anfangen fing angefangen
  beginnen starten, enden endet, aufhören enden, schreiben schrieb geschrieben schrift, sprechen
  sprach gesprochen gespräch, lesen las gelesen lektüre, essen aß gegessen, trinken trank getrunken
  getränk, geben gab gegeben, nehmen nahm genommen, bringen brachte gebracht, denken dachte gedacht
  gedanke, wissen wusste gewusst, kennen kannte gekannt, nennen nannte genannt, rennen rannte,
  brennen brannte gebrannt brand, werfen warf geworfen wurf, helfen half geholfen hilfe, treffen
  traf getroffen, gewinnen gewann gewonnen sieg, verlieren verlor verlust, verlieren niederlage,
  finden fand gefunden fund, erfinden erfand erfunden, singen sang gesungen gesang, springen sprang
  gesprungen sprung, schwimmen schwamm geschwommen, sinken sank gesunken, binden band gebunden,
  verbinden verband verbunden, stehen stand gestanden, entstehen entstand, verstehen verstanden
  verständnis, bestehen bestand, sitzen saß gesessen, liegen lag, lassen ließ gelassen, verlassen
  verließ, fallen fiel gefallen, gefallen gefiel, halten hielt, behalten behielt, erhalten erhielt,
  schlafen schlief geschlafen, rufen rief gerufen, anrufen angerufen, raten riet ratschlag, steigen
  stieg gestiegen anstieg, aufsteigen aufstieg, absteigen abstieg, bleiben blieb geblieben verbleib,
  schneiden schnitt geschnitten, leiden litt gelitten, streiten stritt gestritten, reiten ritt
  geritten, scheiden schied geschieden scheidung, entscheiden entschied, unterscheiden unterschied,
  beißen biss gebissen, reißen riss gerissen, greifen griff gegriffen, angreifen angriff angegriffen
  attacke, frieren fror gefroren frost, verbieten verbot, anbieten bot angeboten, fließen geflossen
  fluss, gießen goss gegossen, schießen geschossen schuss, fliehen floh geflohen flucht, flüchten
  floh flüchtling, tragen trug getragen, vertragen vertrug, schlagen schlug geschlagen, waschen
  wusch gewaschen, wachsen wuchs gewachsen wachstum, schaffen schuf geschaffen schaffung, erschaffen
  erschuf schöpfung, backen gebacken, laden lud geladen, einladen eingeladen, tun tat getan, gebären
  geboren geburt, geburtstag geboren, bitten bat gebeten, stehlen stahl gestohlen, brechen brach
  gebrochen bruch, abbrechen abbruch abgebrochen, einbrechen einbruch, bewerben bewarb beworben,
  heben hob gehoben, aufheben aufgehoben, schwören geschworen schwur, treten trat getreten tritt,
  eintreten eintritt eingetreten, austreten austritt ausgetreten, zurücktreten rücktritt
  zurückgetreten, vergessen vergaß, messen gemessen messung, sehen sah gesehen sicht, aussehen
  gestalt, geschehen geschah ereignis, passieren ereignen vorfall, leihen lieh geliehen, schweigen
  schwieg, zeigen gezeigt, kaufen gekauft, verkaufen verkauft veräußern veräußerung vertrieb, lieben
  geliebt, leben lebte, hoffen hoffnung, fürchten angst, freuen freude, zahlen zahlung, rechnen
  rechnung, anmelden angemeldet, abmelden abgemeldet, absagen abgesagt, versichern versicherung
  versichert, beantragen antrag antragstellung, bestellen bestellt, liefern lieferung geliefert,
  buchen buchung gebucht, reservieren reservierung reserviert, kündigen gekündigt, mieten gemietet,
  reparieren reparatur repariert instandsetzung, prüfen prüfung geprüft kontrolle, erlauben
  erlaubnis, genehmigen genehmigt, heilen heilung, impfen impfung, operieren operation, bauen gebaut
  erbaut errichtet erbauung, gründung gegründet gründer, zerstören zerstört, erobern eroberung,
  regieren regierung regent, herrschen herrschaft, heiraten hochzeit geheiratet verheiratet
  eheschließung trauung, erben erbschaft, gehören besitzen eigentum, besitzen besaß, hoch höhe, groß
  größte, schwer gewicht schwerste, heiß hitze, schnell schnelligkeit, weit entfernung, schön
  schönheit, krank krankheit erkrankt erkrankung, arm armut, reich reichtum, frei freiheit, gleich
  gleichheit, sicher sicherheit, oft häufig, dumm dummheit, klug klugheit, jung jugend, hell
  helligkeit, laut lautstärke, faul faulheit, mutig mut, wütend wut, hungrig hunger, durstig durst,
  müde müdigkeit, nackt unbekleidet, blind blindheit, taub gehörlos, stumm sprachlos`,
  // Home and renting
  `
  wohnung > unterkunft mietwohnung mietsache mietobjekt wohnraum appartement, bude > wohnung zimmer,
  haus gebäude, hütte > laube haus, laube gartenhaus gartenlaube, miete > mietzins grundmiete
  kaltmiete warmmiete nutzungsentgelt bewohner mietpartei pächter, kaltmiete grundmiete, nebenkosten
  > betriebskosten umlage abrechnung heizkosten, vermieter > eigentümer hausverwaltung verwaltung
  verpächter, hausmeister hauswart verwaltung, hausmeister > hausverwaltung technik, kaution >
  sicherheit mietsicherheit sicherheitsleistung pfand, mietvertrag > vertrag vereinbarung,
  untervermieten > untermieter überlassung dritte gebrauchsüberlassung, untermieter dritte,
  rausschmeißen kündigen räumung, rauswurf kündigung räumung ausschluss, rausfliegen > ausschluss
  kündigung, zwangsräumung räumung, mieterhöhung > anpassung erhöhung, renovieren > renovierung
  schönheitsreparatur streichen instandhaltung umbau, streichen anstrich, tapezieren tapete, umbau >
  bauliche veränderung, dübel bohren bohrloch, bohren lärm, nagel bohrloch, aufhängen befestigen
  anbringen, bild aufhängen, poster > plakat aufhängen bekleben, zimmer > raum stube kammer, bad >
  badezimmer sanitärraum nasszelle, klo toilette wc, klo > sanitär abort, scheißen toilette, duschen
  > warmwasser bad, badewanne bad, küche > kochgelegenheit teeküche kochnische, keller >
  untergeschoss kellerabteil abstellraum, dachboden > speicher trockenboden, balkon > terrasse
  loggia freisitz, terrasse freisitz, garten > grünfläche außenanlage parzelle, treppenhaus >
  hausflur flur treppe gemeinschaftsflächen, flur > gang korridor, fahrrad abstellen > fahrradkeller
  fahrradraum, waschküche > waschkeller waschmaschine wäsche, wäsche > waschmaschine trockner,
  trockner wäschetrockner, heizung > heizkörper radiator thermostat wärme, lüften > lüftung fenster
  stoßlüften querlüften, schimmel > feuchtigkeit lüften pilzbefall, feucht feuchtigkeit nass,
  undicht tropfen wasserschaden leck, wasserschaden > rohrbruch leitungswasser, rohrbruch > rohr
  leitung, verstopft verstopfung abfluss, abfluss > siphon ablauf rohr, strom > elektrizität
  elektrisch energie stromversorgung, stromausfall > sicherung störung, licht > beleuchtung lampe,
  lampe > leuchte glühbirne leuchtmittel beleuchtung, glühbirne leuchtmittel, kabel leitung,
  steckdose > stecker anschluss strom, schlüssel > zugangskarte chip transponder zylinder,
  schlüsselverlust verlust, schlüsseldienst > aussperren ausgesperrt, ausgesperrt aussperren,
  schloss > schließanlage zylinder, klingel klingeln gegensprechanlage, briefkasten post, nachbar >
  anwohner mitbewohner hausbewohner hausgemeinschaft mieter, laut > lärm ruhestörung
  zimmerlautstärke ruhezeit geräusch, ruhe ruhezeit, ruhestörung lärm, party > feier fest lärm
  feierlichkeit gäste veranstaltung, feiern > veranstaltung feierlichkeit, staubsaugen >
  haushaltsgerät lärm ruhezeit reinigung, putzplan reinigungsplan reinigung, putzen > säubern
  säuberung reinigung kehrwoche treppenreinigung, fegen kehren, schnee > räumpflicht winterdienst
  streuen, schneeschippen schneeräumen winterdienst räumpflicht, müll > abfall restmüll entsorgung
  container, mülltonne > container tonne abfallbehälter, gelber > wertstoff verpackung, altpapier
  papier, sperrmüll > möbel entsorgung abholung, wegschmeißen wegwerfen entsorgen, pfand leergut,
  möbliert möbel einrichtung, möbel > mobiliar inventar, inventar ausstattung, einrichtung
  ausstattung, matratze bett, bettwäsche > bettzeug bezug laken, decke bettdecke, rauchmelder >
  brandmelder feuermelder, feuerlöscher > brand löschen, kerze > feuer flamme, aufzug > fahrstuhl
  lift, rasen gras, rasenmäher > mähen motor gartengerät, mähen > rasen schnitt, hecke > strauch
  gehölz, baum > gehölz nadelbaum laubbaum, pflanze > gewächs bepflanzung, unkraut >
  unkrautvernichtung wildkraut, gift > chemisch pestizid pflanzenschutzmittel giftig, pool >
  schwimmbecken planschbecken becken, schwimmbecken becken, trampolin spielgerät, schaukel
  spielgerät, sandkasten spielplatz, gewächshaus treibhaus, kompost kompostieren, grill > holzkohle
  grillgerät rauch qualm, rauch qualm, kamin > ofen feuerstätte, ofen feuerstätte, lagerfeuer offen,
  solaranlage > photovoltaik balkonkraftwerk, satellitenschüssel > antenne parabolantenne, antenne
  parabolantenne, makler > vermittlung provision, übergabe > protokoll abnahme, übergabeprotokoll
  übergabe, wohnungsgeberbestätigung > anmeldung meldebehörde, wg > mitbewohner gemeinschaft,
  zwischenmiete > befristet untermiete`,
  // School and university
  `
  schule > schulbetrieb unterricht bildungseinrichtung lernende kinder jugendliche, lehrer lehrkraft
  pädagoge, lehrer > lehrpersonal lehrende, lehrerin lehrkraft, schulleiter > rektor direktor,
  rektor präsident, klassenlehrer klassenleitung, klasse > jahrgang stufe lerngruppe, klassenfahrt >
  schulfahrt exkursion reise, stundenplan > zeitplan unterrichtszeiten, stunde > unterricht lektion
  einheit, schwänzen > fehlen unentschuldigt fehlzeit abwesenheit, fehlen > abwesenheit versäumen
  fehlzeit, entschuldigung > attest krankmeldung, krankmelden > attest benachrichtigen abmelden,
  hausaufgabe > aufgabe übung übungsaufgabe, hausi hausaufgabe, arbeit > klausur klassenarbeit test,
  test > prüfung klausur kurztest, klausur > prüfung examen leistungsnachweis schriftlich, prüfung >
  leistungsnachweis abschlussprüfung modulprüfung, mündlich > kolloquium vortrag, referat >
  präsentation vortrag, vortrag präsentation, spicken > täuschung täuschungsversuch hilfsmittel,
  schummeln > täuschungsversuch betrug mogeln, betrügen täuschung, ki > chatgpt künstlich, chatgpt
  hilfsmittel, abschreiben > plagiat zitieren, zitieren > quellenangabe zitat, quelle quellenangabe,
  note > bewertung benotung zensur notenpunkte, bewertung benotung, zeugnis > bescheinigung
  abschluss, durchfallen > nichtbestanden nichtbestehen wiederholen, sitzenbleiben > versetzung
  wiederholen, bestehen mindestnote, wiederholen > wiederholungsprüfung zweitversuch, nachschreiben
  > nachholtermin ersatztermin nachprüfung, nachholen > ersatztermin nachholtermin, abgabe >
  einreichung abgabefrist, abgeben > einreichung einzureichen vorlegen, deadline frist abgabetermin
  abgabefrist, frist stichtag, verspätet > verspätung spät, verlängern > fristverlängerung aufschub,
  aufschub verlängerung stundung, punkte > credits leistungspunkte ects, leistungspunkte credits
  ects, vorlesung > lehrveranstaltung seminar, seminar lehrveranstaltung, tutorium > übung tutor,
  tutor übungsleiter, übung übungsgruppe, anwesenheit > anwesenheitspflicht teilnahme,
  anwesenheitspflicht > teilnahme teilnahmepflicht, student studierende, studi studierende student,
  ersti > studienanfänger erstsemester, erstsemester studienanfänger, studiengang > studium fach,
  fach > studienfach modul, bachelor > studiengang abschluss, master > studiengang abschluss,
  bachelorarbeit > abschlussarbeit thesis, masterarbeit > abschlussarbeit thesis, abschlussarbeit
  thesis, doktorarbeit dissertation promotion, doktor promotion, abi abitur, abitur hochschulreife,
  matura abitur, exmatrikulation > austritt abbruch, exmatrikulieren exmatrikulation, abbrechen >
  exmatrikulation austritt, einschreiben > immatrikulieren zulassung immatrikulation,
  immatrikulieren immatrikulation, bewerbung > zulassung bewerbungsfrist antrag, numerus
  zulassungsbeschränkt, studiengebühren > semesterbeitrag gebühren beitrag, semesterbeitrag beitrag,
  semesterticket > fahrkarte verkehr, mensa > verpflegung speisen, prof > hochschullehrer lehrende
  lehrperson, sekretariat > büro verwaltung, dekanat fakultät, sprechstunde > sprechzeit termin, bib
  bibliothek, bibliothek > bücher ausleihe, bücherei > ausleihe medien, ausleihen > entleihen
  leihfrist, entleihen leihen, leihfrist > ausleihfrist frist, zurückgeben rückgabe, vormerken >
  reservieren vorbestellen, mahngebühr > säumnisgebühr gebühr versäumnis, buch > literatur titel
  medien lehrwerk, schulbuch > lehrbuch lernmittel, heft schreibheft, ranzen schultasche, ferien >
  schulfrei vorlesungsfrei unterrichtsfrei, semesterferien vorlesungsfrei, hitzefrei >
  unterrichtsausfall hitze, unterrichtsausfall ausfall, ausfallen > entfallen entfällt, nachsitzen >
  erziehungsmaßnahme ordnungsmaßnahme, schulverweis ausschluss verweis, handyverbot > smartphone
  mobiltelefon, praktikum > praxisphase praxissemester, praktikant praktikum, auslandssemester >
  ausland austausch erasmus, ausland erasmus, austausch erasmus, nachhilfe > förderunterricht
  förderung, förderunterricht förderung, elternabend > elternversammlung eltern, elternsprechtag
  sprechtag, ganztag betreuung, kita > kindertagesstätte kindertageseinrichtung betreuung,
  kindergarten kindertagesstätte, erzieher > betreuer fachkraft, erzieherin > betreuerin fachkraft,
  azubi auszubildender lehrling, azubi ausbildung, ausbildung > lehre berufsausbildung, berufsschule
  schule, volkshochschule vhs, stipendium förderung, taschenrechner hilfsmittel, laptop > endgerät
  gerät notebook, schlusszettel abmeldung`,
  // Work, pay and leave
  `
  arbeit > tätigkeit beschäftigung dienst arbeitsverhältnis beschäftigt, job > beschäftigung
  tätigkeit stelle anstellung, malochen arbeiten, schaffen arbeiten, nebenjob > nebentätigkeit
  nebenbeschäftigung, nebentätigkeit nebenbeschäftigung, minijob geringfügig, teilzeit > stunden
  reduzierung, vollzeit wochenstunden, überstunden > mehrarbeit zeitguthaben, arbeitszeit >
  dienstzeit wochenstunden gleitzeit, gleitzeit > kernzeit flexibel, kernzeit anwesenheit, stempeln
  zeiterfassung, zeiterfassung arbeitszeiterfassung, schicht > dienst dienstplan, dienstplan
  schichtplan einsatzplan, schichtplan dienst, einsatzplan plan, feierabend > arbeitsende
  dienstschluss, pause > ruhepause erholungspause mittagspause, nachtschicht > nachtarbeit
  nachtdienst, wochenende > samstag sonntag, sonntag feiertag, werktag > montag arbeitstag, gehalt >
  lohn entgelt vergütung bezüge bezahlung, lohn entgelt gehalt vergütung, verdienst > lohn entgelt
  gehalt, verdienen > entgelt vergütung, bezahlung > vergütung entgelt lohn, kohle geld, knete geld,
  asche geld, gehaltserhöhung > lohnerhöhung anpassung stufe, lohnzettel > gehaltsabrechnung
  entgeltabrechnung lohnabrechnung, gehaltsabrechnung entgeltabrechnung lohnabrechnung,
  lohnabrechnung abrechnung, vorschuss > abschlag abschlagszahlung, weihnachtsgeld > sonderzahlung
  jahressonderzahlung gratifikation, urlaubsgeld sonderzahlung, bonus > prämie sonderzahlung zulage,
  zuschlag zulage, mindestlohn lohn, brutto netto, urlaub > erholungsurlaub urlaubsanspruch
  freistellung, frei > urlaub freistellung, freinehmen > urlaub freistellung, freistellung >
  befreiung beurlaubung, freier arbeitsfrei, urlaubstage > urlaubsanspruch urlaub, urlaubsantrag >
  urlaub antrag, resturlaub > übertrag verfall urlaub, sonderurlaub freistellung, elternzeit >
  kinderbetreuung mutterschutz, mutterschutz > schwangerschaft mutterschaft, schwanger >
  schwangerschaft mutterschaft, krank > arbeitsunfähig krankmeldung, krankschreibung > attest
  arbeitsunfähigkeit arbeitsunfähigkeitsbescheinigung, krankenschein > attest
  arbeitsunfähigkeitsbescheinigung, attest bescheinigung, krankgeschrieben arbeitsunfähig,
  krankengeld > lohnfortzahlung entgeltfortzahlung, lohnfortzahlung entgeltfortzahlung, chef >
  vorgesetzter leitung geschäftsführer führungskraft vorsitz vorstand arbeitgeber, boss chef, chefin
  > vorgesetzte leiterin leitung vorsitzende, vorgesetzter führungskraft, kollege > arbeitskollege
  mitarbeitende beschäftigte, mitarbeiter > beschäftigte arbeitnehmer personal angestellte, personal
  belegschaft, angestellter > beschäftigte arbeitnehmer, arbeitnehmer beschäftigte, arbeitgeber >
  unternehmen betrieb, neu neueinstellung, einstellung bewerbung, bewerbungsgespräch >
  vorstellungsgespräch interview, vorstellungsgespräch auswahlgespräch, lebenslauf
  bewerbungsunterlagen, probezeit kündigung, probearbeiten einarbeitung, einarbeitung > onboarding
  einführung, kündigen > kündigungsfrist beendigung aufhebung aufhebungsvertrag auflösung,
  kündigungsfrist monatsende, feuern kündigen entlassen, gefeuert entlassen gekündigt, abfindung
  entschädigung, zeugnis arbeitszeugnis, gewerkschaft > tarif tarifvertrag, tarif tarifvertrag,
  tarifvertrag vertrag, betriebsrat > personalrat mitarbeitervertretung arbeitnehmervertretung,
  streik arbeitskampf, homeoffice > mobil telearbeit, daheim > homeoffice mobil, büro > arbeitsplatz
  geschäftsstelle, schreibtisch arbeitsplatz, dienstwagen > firmenwagen fahrzeug, dienstreise >
  geschäftsreise reisekosten, spesen > verpflegungspauschale auslagen tagegeld, fahrtkosten >
  reisekosten kilometerpauschale, diensthandy mobiltelefon, arbeitsunfall > unfall
  berufsgenossenschaft, arbeitskleidung > schutzkleidung dienstkleidung, kleiderordnung > kleidung
  dresscode, anziehen > kleidung bekleidung tragen, klamotten > bekleidung kleidung, weiterbildung >
  fortbildung schulung, schulung fortbildung, mobbing diskriminierung, jobwechsel kündigung, rente >
  altersversorgung pension ruhestand, betriebsrente > altersversorgung altersvorsorge, rentner >
  senioren pensionär lebensjahr, arbeitslos arbeitsuchend, arbeitslosengeld > agentur jobcenter,
  parkplatz > stellplatz stellfläche parkfläche abstellfläche, kantine > betriebsrestaurant
  verpflegung speisesaal, essensmarke > essenszuschuss gutschein, kaffee > getränk heißgetränk,
  diensträder > fahrrad leasing, jobrad > fahrrad leasing dienstrad, jobticket > fahrkarte
  nahverkehr zuschuss`,
  // Money, shopping and refunds
  `
  kosten > preis gebühr beitrag entgelt betrag, kostet > preis gebühr entgelt beträgt, preis >
  entgelt tarif, gebühr entgelt, teuer > preis kosten gebühr, billiger > rabatt ermäßigung ermäßigt
  günstiger, ermäßigung > vergünstigung nachlass reduziert, rabatt > nachlass preisnachlass
  gutschein, gutscheincode > gutschein code, sonderangebot > angebot aktion, angebot aktion,
  kostenlos > gebührenfrei unentgeltlich frei gratis, kostenlos kostenfrei unentgeltlich
  gebührenfrei, umsonst > unentgeltlich gebührenfrei kostenfrei, bezahlen > begleichen entrichten
  überweisen entrichtet zahlungsart zahlungsweise, zahlen > entrichten begleichen überweisen fällig
  entrichtet abschlag, zahlungsart > zahlungsmittel zahlungsweise kreditkarte überweisung, bar >
  bargeld barzahlung, barzahlung bargeld, karte > ec kreditkarte kartenzahlung, kartenzahlung > ec
  girokarte kreditkarte bargeldlos, paypal zahlungsart, überweisung > konto iban, lastschrift >
  einzugsermächtigung sepa einzug, abbuchen > einzug eingezogen lastschrift, dauerauftrag
  überweisung, rate > ratenzahlung teilzahlung, ratenzahlung teilzahlung, rechnung > beleg quittung,
  bon > kassenbon quittung kaufbeleg beleg, kassenbon > quittung kaufbeleg beleg, kassenzettel >
  kassenbon quittung kaufbeleg beleg, quittung kaufbeleg, mahnung > zahlungserinnerung mahngebühr
  verzug, zahlungsverzug > verzug mahnung mahngebühr, schulden > verbindlichkeit rückstand
  zahlungsrückstand schuldner, inkasso mahnung, konto bankverbindung, kontonummer iban, iban
  bankverbindung, geldzurück erstattung, zurückerstatten erstattung, zurückbekommen > erstattung
  rückerstattung rückzahlung erstattet, geld > betrag kosten zahlung, erstattung > rückerstattung
  auszahlung ersetzen, rückgabe > retoure rücksendung widerruf, zurückschicken > rücksendung retoure
  zurücksenden, retoure rücksendung, umtausch > rückgabe austausch tausch, widerruf > widerrufsrecht
  widerrufsfrist rücktritt, zurücktreten widerruf, stornieren > storno stornierung rücktritt, storno
  stornierung, stornogebühr > stornierung storno, abbestellen > kündigen stornieren widerrufen
  abmelden, abo > abonnement vertrag mitgliedschaft laufzeit, abonnement vertrag, kündbar >
  kündigung laufzeit, bestellung auftrag, lieferzeit > lieferfrist versanddauer, lieferung >
  versandkosten zustellen, porto versandkosten, versandkosten versand, geliefert zustellung, paket >
  lieferung päckchen, sendungsnummer sendungsverfolgung, verfolgen sendungsverfolgung, angekommen >
  zustellung geliefert, kaputt > defekt beschädigt mangel mangelhaft, defekt > mangel mangelhaft,
  garantie > gewährleistung herstellergarantie haftung, reklamieren > reklamation mangel
  beanstanden, reklamation > beanstandung mangel, ersatzteil > ersatz teile, laden > geschäft
  verkaufsstelle filiale, laden geschäft filiale, kasse > bezahlen kassierer, kunde > käufer
  kundschaft verbraucher auftraggeber, kundenservice > kundendienst hotline service, kundendienst
  service, hotline > rufnummer telefon service, verkäufer > händler anbieter, händler anbieter,
  einkaufen > laden supermarkt lebensmittel, tüte > tasche beutel, geschenk präsent, gutschein >
  geschenkgutschein geschenkkarte, trinkgeld aufmerksamkeit, spende zuwendung, sponsor > förderer
  spende, spendenquittung zuwendungsbestätigung, steuer > mehrwertsteuer umsatzsteuer, mwst >
  mehrwertsteuer umsatzsteuer, mehrwertsteuer umsatzsteuer, sparen > rabatt vergünstigung, kredit
  finanzierung, zinsen > zinssatz verzinsung, zins zinssatz, anzahlung > vorauszahlung teilbetrag,
  restbetrag restzahlung, geldstrafe > bußgeld strafe, strafe vertragsstrafe, taschengeld geld,
  erhöhung anpassung, preiserhöhung > anpassung erhöhung`,
  // Travel and transport
  `
  reise > fahrt urlaub trip, trip reise ausflug, urlaub > ferien aufenthalt, verreisen reise,
  hinkommen > anfahrt anreise verkehrsanbindung erreichbar lage erreichen, hinfahren > anfahrt
  anreise, wegbeschreibung anfahrt, anfahrt > anreise verkehrsanbindung, anreise ankunft, einchecken
  > anreise ankunft, auschecken abreise, abreise > auszug abfahrt, zug > bahn ice regionalbahn,
  bahnhof > haltestelle station, bahnsteig gleis, bus > linie linienbus haltestelle shuttle, shuttle
  > pendelbus zubringer, haltestelle > station bushaltestelle, fahrkarte > ticket fahrschein,
  fahrkarte fahrschein ticket, ticket > eintrittskarte karte, fahrplan > abfahrt abfahrtszeit takt,
  schwarzfahren > fahrschein beförderungsentgelt, umsteigen umstieg, flughafen > airport terminal,
  flieger > flugzeug maschine, koffer > gepäck reisegepäck gepäckstück, gepäck > reisegepäck
  handgepäck, handgepäck bordgepäck, übergepäck gepäck, gepäck verloren > gepäckverlust, pass >
  reisepass ausweis, reisepass ausweisdokument, visum > einreise einreisebestimmungen
  aufenthaltserlaubnis visa, einreise > grenze einreisebestimmungen, zoll einfuhr, grenze zoll,
  währung > geld euro, geldwechsel > währung wechseln, wechselkurs kurs, sprache > landessprache
  amtssprache, impfung schutzimpfung, hotel > unterkunft übernachtung herberge zimmer, herberge
  unterkunft, pension gästehaus, gästehaus unterkunft, pennen > übernachtung schlafen nächtigen,
  schlafen > übernachtung nachtquartier schlafsack matratze, übernachten nächtigen, zelten >
  campingplatz zeltplatz biwak, camping > campingplatz zeltplatz stellplatz, wohnmobil > stellplatz
  camper caravan, wohnwagen caravan, mietwagen > leihwagen autovermietung, auto > kraftfahrzeug kfz
  fahrzeug pkw parken parkplatz, karre > fahrzeug pkw, wagen fahrzeug, fahrzeug kraftfahrzeug,
  parken > parkplatz parkhaus stellplatz abstellen parkmöglichkeit, parkhaus tiefgarage, parkgebühr
  > parkschein parkticket, abschleppen > abgeschleppt abschleppdienst, tanken > tankstelle
  kraftstoff, tankstelle kraftstoff, benzin kraftstoff, laden > ladestation ladesäule aufladen,
  ladesäule ladestation, aufladen > ladestation ladesäule, elektroauto elektrofahrzeug, roller
  motorroller, scooter roller, fahrrad > rad zweirad radfahrer, radweg fahrradweg, fahrradverleih >
  leihrad verleih, helm > schutzhelm kopfschutz, autobahn schnellstraße, straße fahrbahn, stau
  verkehr, umleitung sperrung, sperrung gesperrt, tempo > geschwindigkeit höchstgeschwindigkeit
  tempolimit, tempolimit höchstgeschwindigkeit geschwindigkeitsbegrenzung, fahren > geschwindigkeit
  überfahrt, führerschein > fahrerlaubnis fahrberechtigung, lappen führerschein, promille alkohol,
  unfall > kollision zusammenstoß, panne > pannenhilfe defekt, werkstatt reparatur, tüv
  hauptuntersuchung, blitzen geschwindigkeitskontrolle, taxi fahrdienst, mitfahren >
  fahrgemeinschaft mitfahrgelegenheit, mitfahrgelegenheit fahrgemeinschaft, schiff > fähre dampfer,
  hafen anleger, kreuzfahrt schiff, sehenswürdigkeit > attraktion besichtigung denkmal, anschauen >
  besichtigung besuch sehenswert, ansehen besichtigung, museum > sammlung galerie ausstellung,
  führung > besichtigung rundgang guide, stadtführung rundgang, touri tourist, tourist > besucher
  gast reisende, reisende > fahrgast passagier, fahrgast passagier, karte > stadtplan landkarte,
  strand > badestelle ufer, baden > badestelle schwimmen, see gewässer, meer see ozean, berg >
  gipfel gebirge, wandern > wanderweg tour route bergtour gehzeit, rucksack gepäck, einpacken >
  packliste mitnehmen ausrüstung, packen > packliste mitnehmen, packliste ausrüstung, mitbringen >
  mitzubringen mitnehmen ausrüstung, mitnehmen > mitführen beförderung, restaurant > gaststätte
  lokal gastronomie, gaststätte restaurant lokal, kneipe gaststätte, souvenir andenken,
  reiserücktritt > reiserücktrittsversicherung stornierung, sitzplatz > platz reservierung, sitz
  platz, klimaanlage klimatisiert, stadt > ort gemeinde ortschaft, dorf > ort gemeinde ortschaft,
  zentrum > innenstadt stadtmitte, innenstadt zentrum stadtmitte, nähe umgebung, entfernung >
  entfernt distanz, weit entfernt`,
  // Health
  `
  arzt > mediziner praxis ärztlich, doktor > arzt praxis ärztlich, hausarzt > arzt praxis, facharzt
  spezialist, arzttermin > sprechstunde termin untersuchung, termin > terminvereinbarung
  vereinbaren, krankenhaus > klinik klinikum spital hospital, klinik hospital spital, notaufnahme
  notfall, notruf > notfall rettungsdienst, krankenwagen > rettungswagen rettungsdienst notarzt,
  rettungswagen rettungsdienst, op > operation eingriff, operation eingriff, narkose > betäubung
  anästhesie vollnarkose, spritze > injektion impfung, schmerz > beschwerden schmerzhaft, wehtun >
  schmerz beschwerden, weh > schmerz beschwerden, aua schmerz, schmerzmittel > ibuprofen paracetamol
  schmerzmedikament, tablette > medikament arzneimittel pille, medikament > arznei arzneimittel
  präparat wirkstoff, medizin arznei, pille verhütung, nebenwirkung > unerwünscht unverträglichkeit,
  rezept > verordnung verschreibung, verschreibung verordnung, rezeptfrei apotheke, überweisung
  facharzt, fieber > temperatur körpertemperatur, erkältung > infekt schnupfen husten grippe,
  erkältet > infekt erkältung, schnupfen infekt, ansteckend > infektiös übertragbar infektion
  infizieren übertragung, infektion entzündung, corona covid, grippe influenza, kotzen > erbrechen
  übelkeit übergeben, erbrechen übelkeit, schlecht übelkeit, übelkeit unwohlsein, schwindel
  kreislauf, ohnmächtig bewusstlos, verletzung > wunde verwundung, bluten blutung, pflaster >
  verband wunde verbandskasten, verband wundversorgung, gebrochen > fraktur knochenbruch,
  knochenbruch fraktur, verbrennen brandwunde, zahn > gebiss zahnarzt, brille sehhilfe, hörgerät
  hörhilfe, blutdruck hypertonie, zucker > diabetes blutzucker, diabetes zuckerkrankheit, krebs >
  tumor karzinom, herzinfarkt > infarkt herz, schlaganfall hirninfarkt, untersuchung > vorsorge
  diagnostik befund check, blutabnahme > blutentnahme labor, nüchtern > essen trinken mahlzeit,
  röntgen > aufnahme bildgebung, ergebnis > befund resultat, befund diagnose, krankenkasse >
  krankenversicherung kasse, versichertenkarte > gesundheitskarte chipkarte, physio physiotherapie,
  physiotherapie > krankengymnastik behandlung, therapie behandlung, behandeln behandlung,
  psychologe > psychotherapeut beratung therapie, psychotherapie therapie, depressiv > depression
  psychisch, stress > belastung überlastung, schlafen schlafstörung, pflege > betreuung versorgung,
  pflegeheim > altenheim pflegeeinrichtung seniorenheim, altenheim pflegeeinrichtung seniorenheim,
  besuchen besuchszeit, kur > rehabilitation reha, reha rehabilitation, abnehmen > gewicht
  gewichtsverlust diät, dick > übergewicht adipositas, schwangerschaft > entbindung geburt,
  entbindung geburt, hebamme geburtshilfe, stillen muttermilch, periode > menstruation regel,
  allergisch > allergie unverträglichkeit, laktose > milchzucker milch, gluten > zöliakie weizen,
  sucht abhängigkeit, süchtig abhängig, rauchen > tabak nikotin, vapen dampfen, joint cannabis, gras
  cannabis, kiffen rauschmittel, besoffen > betrunken alkoholisiert, betrunken alkoholisiert,
  desinfizieren desinfektion, maske mundschutz, sonnenbrand > sonne uv sonnenschutz, zecke stich,
  insektenstich stich, impfpass > impfnachweis impfausweis`,
  // Food and cooking
  `
  essen > mahlzeit speise gericht lebensmittel nahrung verpflegung, fressen > nahrung futter
  ernähren, ernähren nahrung, mahlzeit > mittagessen frühstück abendessen, mittagessen >
  mittagstisch lunch, abendbrot abendessen, frühstück brunch, snack > imbiss zwischenmahlzeit,
  speisekarte > menü gericht, trinken flüssigkeit, getränk > wasser saft, limo limonade, cola >
  softdrink limonade, alk alkohol, bier > bierausschank ausschank alkoholisch, wein alkoholisch,
  vegetarisch > fleischlos pflanzlich, vegan pflanzlich, vegetarier vegetarisch, fleisch > rind
  schwein geflügel hähnchen wurst, hähnchen huhn geflügel, hackfleisch hack, wurst > würstchen
  bratwurst, fisch > forelle thunfisch, gemüse > tomate karotte zwiebel paprika, möhre karotte,
  kartoffel > kartoffeln pommes, pommes fritten, obst > apfel birne beere, frucht obst, beere >
  erdbeere himbeere, süß > zucker süßigkeit, süßigkeit > schokolade bonbon, nachtisch > dessert
  süßspeise, torte gebäck, keks plätzchen, plätzchen gebäck, brötchen semmel, sahne rahm, quark
  topfen, mehl weizen, ei eier, eier eigelb, zutat > menge inhaltsstoffe, kochen > zubereitung
  kochzeit, backen > backzeit ofen backofen, backzeit minuten, ofen backofen, umluft heißluft,
  braten > anbraten pfanne, schneiden > würfeln hacken, rühren > umrühren vermengen unterrühren,
  mischen vermengen vermischen, teig kneten, gehenlassen ruhen, ziehen ruhen, abkühlen > auskühlen
  erkalten, kühlschrank > kühlung gekühlt, einfrieren > tiefkühlen gefrieren gefrierschrank,
  einfrieren gefrieren tiefkühlen, auftauen tauen, aufwärmen erwärmen erhitzen, warmmachen >
  erwärmen aufwärmen mikrowelle, heißmachen erhitzen, erhitzen > hitze temperatur, mikrowelle
  mikrowellengerät, haltbar > aufbewahren lagerung mindesthaltbarkeitsdatum, aufbewahren > lagern
  lagerung, aufheben aufbewahren, verdorben verderben, schlecht > verdorben verderblich, satt
  sättigung, schmecken geschmack, lecker > schmackhaft köstlich, scharf > chili gewürz, würzen
  gewürz abschmecken, ersetzen > ersatz alternative statt, alternative ersatz, topf kochtopf, pfanne
  bratpfanne, schüssel gefäß, besteck > messer gabel löffel, teller geschirr, tasse > becher
  geschirr, becher mehrwegbecher, löffel esslöffel, esslöffel el, teelöffel tl`,
  // Sport, clubs and volunteering
  `
  sport > turnen bewegung training, sport treiben > training, trainieren training, training >
  übungseinheit trainingszeit, trainer > übungsleiter coach, trainer übungsleiter coach, mannschaft
  > team spieler kader, fußball > fußballplatz fußballverein, kicken > fußball spielen, spiel >
  partie begegnung match, match partie, turnier > meisterschaft cup, wettkampf > meisterschaft
  turnier, liga spielklasse, tor treffer, gleichstand > unentschieden stechen, schiri
  schiedsrichter, schiedsrichter unparteiische, foul regelverstoß, auswechseln > auswechslung
  wechsel, halle > sporthalle turnhalle, turnhalle sporthalle, umkleide > umkleidekabine
  umkleideraum, umziehen > umkleide umkleidekabine umkleideraum, spind > schließfach schrank,
  fitness > fitnessstudio gym kraftraum, gym fitnessstudio, muckibude fitnessstudio, joggen lauf,
  marathon lauf, schwimmen > becken bahn hallenbad freibad, schwimmbad > hallenbad freibad bad
  becken, freibad bad, badehose > badebekleidung badekleidung, badekleidung badebekleidung,
  badekappe badehaube, sauna wellness, seepferdchen schwimmabzeichen, schwimmkurs > kurs
  anfängerschwimmen, bademeister > schwimmmeister aufsicht badeaufsicht, klettern > kletterhalle
  sichern, ski > piste lift, skipass liftkarte, schlitten rodel, turnschuhe > hallenschuhe
  sportschuhe, ausrüstung > material equipment, verein > club klub verband, club klub verein,
  mitglied > vereinsmitglied mitgliedschaft aufnahme, beitreten > beitritt aufnahme mitgliedschaft
  aufnahmeantrag, mitmachen > teilnahme beitritt mitwirken engagieren mitglied, aufnahme > beitritt
  aufnahmeantrag, austreten kündigung, mitgliedsbeitrag > beitrag jahresbeitrag, beitrag
  jahresbeitrag, vorstand vorsitzender, vorsitzender präsident, kassenwart > schatzmeister
  kassierer, kassenwart schatzmeister kassierer, versammlung > mitgliederversammlung
  hauptversammlung sitzung, treffen > versammlung zusammenkunft sitzung stammtisch, satzung > statut
  vereinssatzung, abstimmen > beschluss mehrheit, wählen > wahlrecht stimmrecht stimmberechtigt,
  stimmrecht stimme, ehrenamt freiwillige, helfer > freiwillige ehrenamtliche mitarbeit, mithelfen >
  helfer mitarbeit gemeinschaftsarbeit arbeitsdienst, arbeitsdienst > gemeinschaftsarbeit
  arbeitsstunden, arbeitsstunde gemeinschaftsarbeit, aushelfen > helfen vertretung, probetraining >
  schnupperstunde schnuppertraining probestunde, probetraining schnupperstunde probestunde,
  schnuppern > schnupperstunde probe, ausprobieren > probe testen schnupperstunde, reinschnuppern >
  schnupperstunde probe, probestunde schnupperkurs, kurs > lehrgang workshop kursangebot, anfänger >
  einsteiger anfängerkurs, fortgeschrittene niveau, kinder > minderjährige junioren heranwachsende,
  senioren ältere, alt > mindestalter altersgrenze jahre volljährig lebensjahr, mindestalter
  altersgrenze, minderjährig jugendliche, erwachsen volljährig, chor > singen sänger, orchester
  musiker, musikverein kapelle, probe probentermin, auftritt > konzert aufführung, auftreten
  auftritt, theater > aufführung bühne schauspiel, theaterstück > aufführung stück, schach partie,
  angeln > fischerei angelschein fischen, jagen jagd, feuerwehr freiwillig, pfadfinder gruppe`,
  // Events
  `
  event > veranstaltung fest, veranstaltung > termin fest, festival > veranstaltung gelände, konzert
  musik, karte eintrittskarte, karten kaufen > vorverkauf, ticket > vorverkauf einlass, vorverkauf
  vorverkaufsstelle, abendkasse > tageskasse kasse, eintritt > einlass eintrittspreis ticketpreis,
  reinkommen > einlass zutritt eintritt zugang eintreten betreten, rein > einlass zutritt, einlass >
  eingang öffnung, einlassbändchen bändchen, bändchen armband, losgehen > beginn anfang start,
  loslegen > beginn starten, vorbei ende, programm > programmpunkt ablauf, auftreten künstler,
  künstler > musiker band, bühne podium, backstage bühne, parken besucherparkplatz, garderobe >
  jacke mantel kleidung, jacke mantel, tasche > rucksack beutel, verboten > untersagt unzulässig
  gestattet, verbieten untersagt, erlaubt > gestattet zulässig genehmigt, dürfen zulässig, foto >
  fotografieren aufnahme bildaufnahme, fotografieren > aufnahme bildrechte, filmen > aufnahme video,
  kamera > foto aufnahme, drohne fluggerät, hund > tier vierbeiner assistenzhund leine, regen >
  schlechtwetter witterung unwetter, regnen > regen schlechtwetter witterung, unwetter > gewitter
  sturm, verschoben verlegt ersatztermin, ausfallen > absage abgesagt, absagen entfallen, verloren >
  fundsache fundbüro, fundsache fundbüro, gefunden fundsache, klauen > diebstahl gestohlen entwendet
  entwenden, weggekommen > verloren diebstahl, security > ordner sicherheitsdienst
  sicherheitspersonal, türsteher > sicherheitsdienst einlass, ordner sicherheitsdienst, rolli
  rollstuhl, rollstuhl > barrierefreiheit rampe, behindert > behinderung schwerbehindertenausweis
  barrierefrei, barrierefrei > rampe stufenlos, begleitperson > assistenz begleiter, stand
  verkaufsstand, anmelden registrierung, teilnehmen > teilnahme anmeldung, gewinnen preis, preis
  auszeichnung, verlosung gewinnspiel, gäste besucher, zuschauer > publikum besucher, geburtstag >
  geburtstagsfeier jubiläum, beerdigung > bestattung trauerfeier beisetzung, beerdigung bestattung
  beisetzung, friedhof grab, halloween oktober, fasching karneval fastnacht, ostern osterferien,
  silvester > jahreswechsel feuerwerk, böller > feuerwerk feuerwerkskörper pyrotechnik, feuerwerk
  pyrotechnik, advent > dezember weihnachten, nikolaus dezember`,
  // Games and game servers
  `
  zocken spielen, spieler > gamer mitspieler, game titel, level > stufe rang, leveln > erfahrung
  erfahrungspunkte level, xp erfahrung erfahrungspunkte, exp erfahrung, rang > stufe rolle rank,
  aufsteigen rang, quest aufgabe mission, mission auftrag, boss > endgegner gegner, gegner > feind
  monster, mob monster, waffe > schwert gewehr, rüstung ausrüstung, item > gegenstand objekt,
  gegenstand objekt, inventar gegenstände, looten beute, droppen fallen, sterben > respawn items,
  respawn wiederbelebung, spawn > startpunkt einstiegspunkt, bauen > bauwerk gebäude baurechte,
  claimen > grundstück beanspruchen schützen sichern, claim grundstück parzelle, plot grundstück,
  grundstück gebiet, base basis, basis stützpunkt, griefen > zerstören vandalismus beschädigen,
  griefing zerstörung vandalismus, kaputtmachen > zerstören beschädigen, klauen stehlen, cheaten >
  hack betrug mods manipulation schummeln, hacken manipulation, bug > fehler exploit, glitch bug
  fehler, exploit ausnutzen, ausnutzen missbrauch, mod > modifikation erweiterung, shader grafik,
  texturenpaket ressourcenpaket, lag > verzögerung latenz ping, laggen > lag latenz leistung,
  ruckeln > lag leistung fps laggen, ping latenz, fps bildrate, crash absturz, afk abwesend inaktiv,
  pvp kampf, kämpfen gefecht, koop > kooperativ gemeinsam, multiplayer > mehrspieler online, clan
  gilde, gilde gruppe, whitelist > freischaltung zulassung, freischalten entsperren, joinen >
  beitreten verbinden, server beitreten > verbinden, ip > adresse serveradresse, speicherstand
  spielstand, spielstand speichern, backup sicherung, zurücksetzen > reset rücksetzung, wipe >
  zurücksetzen reset, map > karte welt, welt karte, nether dimension, teleportieren > teleport warp,
  warp teleport, homepunkt home, geldverdienen > währung wirtschaft, ingame spiel, coins münzen
  währung, handeln > handel tausch, traden handeln tauschen, shop > laden verkauf, voten > abstimmen
  stimme, update > patch version, patch update aktualisierung, dlc erweiterung, addon erweiterung,
  steam bibliothek, konsole > playstation xbox switch, controller gamepad, würfel würfeln, würfeln
  wurf, spielzug zug, dran > reihe zug, karte ziehen > nachziehen, aufbau > vorbereitung
  spielaufbau, spielbrett > spielfeld spielplan, figur > spielstein spielfigur, punkt > siegpunkt
  wertung, punktezahl > wertung siegpunkt, spielende > ende sieg`,
  // Discord and online communities
  `
  discord > server community, community gemeinschaft, channel kanal, chat > kanal textkanal, voice
  sprachkanal, voicechat sprachkanal, mikro > mikrofon sprachkanal, mute stummschalten, gemutet
  stummgeschaltet, stummgeschaltet > mute stummschaltung, timeout > stummschaltung auszeit, kicken >
  ausschluss entfernen, ban > bann sperre ausschluss, bann sperre, bannen sperren ausschließen,
  gebannt > bann ban ausgeschlossen sperre ausschluss, ausgeschlossen ausschluss, rausgeschmissen >
  ausgeschlossen ausschluss gesperrt, rauswerfen > ausschließen ausschluss, entbannen > einspruch
  entsperrung aufheben, unban entsperrung einspruch, einspruch > widerspruch beschwerde
  beanstandung, verwarnung abmahnung, warn verwarnung, regelbruch regelverstoß, regeln > regelwerk
  vorschriften bestimmungen richtlinien ordnung, regel > richtlinie gebot, regeln brechen > verstoß,
  regelverstoß > verstoß zuwiderhandlung, verstoß > zuwiderhandlung verletzung missachtung, folgen >
  konsequenz sanktion abonnieren, konsequenz > sanktion maßnahme strafe, halten > einhalten
  befolgen, einhalten befolgen, strafe > maßnahme ahndung, bestrafen > strafe sanktion ahnden
  geahndet, mod > moderation teammitglied, moderator > moderation serverteam teamler, admin >
  administration leitung, owner inhaber besitzer, teammitglied bewerbung, teamler team, melden >
  report meldung ticket, petzen melden, meldung report, ticket > supportticket support, support >
  hilfe ansprechpartner kundendienst, ansprechpartner > zuständig kontakt kontaktperson, kontakt >
  erreichbar rufnummer telefonnummer mail anschrift, anschreiben > kontakt nachricht, nachricht >
  mail dm, dm privatnachricht direktnachricht, pn privatnachricht, spam > werbung spammen, werben >
  werbung eigenwerbung, werbung > eigenwerbung reklame, link > verlinken url adresse, posten >
  veröffentlichen beitrag, beitrag posting, thread > thema beitrag, emoji > emoticon smiley, smiley
  emoticon, meme bild, gif bild, nsfw > pornografie jugendgefährdend anstößig, porno pornografie,
  pornografie sexuell, sexuell anstößig, beleidigen > beschimpfung respektlos, fluchen > schimpfwort
  ausdrucksweise, schimpfwort > ausdrucksweise beleidigung, trollen > provokation provozieren,
  provozieren provokation, rassistisch > rassismus diskriminierung, rassismus diskriminierung, hass
  > hetze hassrede, hetze hassrede, doxxen > persönlich privat, nickname > nutzername spitzname,
  name > nutzername benutzername, benutzername nutzername, profilbild avatar, pb profilbild,
  zweitaccount > mehrfachkonto zweitkonto, alt account > zweitkonto, boosten serverboost, vip
  premium, nitro premium, bot befehl, command befehl, befehl kommando, cmd befehl, einladungslink
  einladung, verifizieren verifizierung bestätigung, freund kontakt, liken gefällt, streamer
  übertragung, stream übertragung livestream, live übertragung`,
  // Software and devices
  `
  rechner > computer pc, pc computer, handy > endgerät mobilgerät app, tablet > mobilgerät endgerät,
  programm > anwendung software, app programm, einrichten > konfiguration konfigurieren installation
  inbetriebnahme, einstellungen > konfiguration optionen konfigurieren, inbetriebnahme erstmals,
  installieren > setup einrichten, setup einrichtung, starten aufruf, starten hochfahren booten,
  anmachen > einschalten anschalten, anschalten einschalten, ausmachen > ausschalten abschalten
  deaktivieren, abschalten > deaktivieren ausschalten, abstellen > deaktivieren ausschalten,
  aktivieren > einschalten freischalten, deaktivieren ausschalten, neustarten starten, runterfahren
  herunterfahren, runterladen > herunterladen download, download > bezugsquelle laden, hochladen
  übertragen, kopieren duplizieren, einfügen paste, löschen > entfernen löschung beseitigen
  kontolöschung, wegmachen > entfernen beseitigen, entfernen beseitigen, verschieben bewegen,
  umbenennen name, speichern > abspeichern sicherung ablegen speicherplatz arbeitsspeicher, ram
  arbeitsspeicher, festplatte > laufwerk datenträger ssd, stick datenträger, datei dokument, ordner
  datei, passwort > zugangsdaten zugangscode kennung zurücksetzen, pw passwort, pin code, code
  kennwort, login > anmeldung einloggen, einloggen > anmelden zugangsdaten, ausloggen abmelden,
  konto > benutzerkonto account, benutzerkonto account, registrieren > konto registrierung, fehler >
  fehlermeldung fehlercode defekt, fehlermeldung fehlercode, funktioniert > störung fehler, geht
  störung, aufhängen absturz, hängen absturz, langsam > leistung geschwindigkeit, schneller >
  beschleunigen leistung, bildschirm monitor display, tastatur taste, taste knopf, knopf schalter,
  maus mauszeiger, klicken > anklicken auswählen, lautsprecher > ton audio, ton > audio lautstärke
  klang, kopfhörer headset, kamera webcam, scannen scan, wlan > drahtlos funknetz hotspot, wlan wifi
  drahtlosnetzwerk, internet > netzwerk verbindung router internetverbindung, netz > netzwerk
  empfang, empfang mobilfunk, verbindung konnektivität, vpn netzwerk, bluetooth > koppeln kopplung,
  koppeln kopplung, akku > ladung ladestand laufzeit, akkulaufzeit laufzeit, ladekabel > netzteil
  ladegerät, ladegerät netzteil, laden ladevorgang, update > upgrade neuerung, neu neuerung,
  neuerung änderung, sprache spracheinstellung, virus > schadsoftware malware, virus schadsoftware
  malware, phishing betrug, verschlüsseln verschlüsselung, datenschutz datenschutzerklärung,
  tastenkürzel tastenkombination, shortcut tastenkombination verknüpfung, terminal > kommandozeile
  konsole, kommandozeile befehl, abfrage anfrage, schnittstelle api, datenbank db, quellcode code,
  lizenz nutzungsrecht, open quelloffen, kompatibel > unterstützt kompatibilität, voraussetzung >
  systemanforderung anforderung, vorraussetzung voraussetzung, anleitung > handbuch
  bedienungsanleitung gebrauchsanweisung, hilfe anleitung`,
  // Appliances
  `
  gerät apparat, spülmaschine > geschirrspüler spülen spülgang, geschirrspüler spülgang,
  waschmaschine > waschgang waschautomat, waschprogramm waschgang, waschmittel reinigungsmittel,
  reinigen säubern, saubermachen reinigen säubern, entkalken kalk, filter > sieb filterwechsel,
  wechseln > austauschen ersetzen, tauschen austauschen ersetzen, kaffeemaschine > kaffeeautomat
  kaffeevollautomat, wasserkocher wasser, herd > kochfeld kochplatte, kühlschrank > kühlgerät
  gefrierfach, gefriertruhe gefrierschrank, gefrierfach gefrierschrank, staubsauger saugen,
  bügeleisen bügeln, fernseher > fernsehgerät bildschirm, fernbedienung bedienung, batterie akku,
  batterie leer > batteriewechsel, leer entladen, kinderschutz kindersicherung, kindersicherung
  kinder, piepen > signalton ton warnton, stinken geruch, riechen geruch, geruch gestank, blinken >
  anzeige leuchtet, leuchten anzeige, anzeige display, umkippen standfest, gewicht > maße
  abmessungen, größe > maße abmessungen fläche, maße abmessungen, stromverbrauch > energieverbrauch
  leistungsaufnahme watt, watt leistung, entsorgen > altgerät recycling, montieren > montage aufbau,
  aufbauen montage, zusammenbauen > montage aufbau, schraube verschrauben, werkzeug >
  schraubendreher zange, schraubenzieher schraubendreher, ersatzteile zubehör, kaputtgegangen
  defekt, laufzeit dauer, überhitzen temperatur, garantie kaufdatum`,
  // Law, government, benefits and taxes
  `
  gesetz > recht vorschrift rechtsgrundlage paragraph, recht anspruch, anspruch > berechtigt
  rechtsanspruch, zustehen anspruch, amt > behörde dienststelle, behörde > dienststelle verwaltung,
  rathaus > gemeindeverwaltung stadtverwaltung bürgeramt, bürgeramt > bürgerbüro einwohnermeldeamt
  meldebehörde, ummelden > anmeldung meldebehörde wohnsitz, anmelden > meldebehörde wohnsitz, perso
  > personalausweis ausweis, ausweis > personalausweis reisepass ausweisdokument, personalausweis
  ausweisdokument, geburtsurkunde > urkunde standesamt, urkunde standesamt, heiraten standesamt,
  formular > vordruck antrag, ausfüllen > angaben formular, unterlagen nachweis, papiere >
  unterlagen dokument nachweis ausweis, papierkram > unterlagen formalitäten, unterschreiben
  unterzeichnen, unterschrift unterzeichnung, beantragen antragsformular, antrag gesuch, bescheid >
  bewilligung verwaltungsakt, bewilligt > bewilligung genehmigt, ablehnen abgelehnt, abgelehnt
  ablehnungsbescheid, widersprechen widerspruch, klagen gericht, verklagen > klage gericht, anzeigen
  strafanzeige, polizei anzeige, gericht > richter urteil, anwalt rechtsbeistand, urteil >
  entscheidung richterspruch, strafbar > straftat strafe, straftat > delikt verbrechen, verbrechen
  delikt, knast > gefängnis haft freiheitsstrafe, gefängnis > haft freiheitsstrafe haftanstalt,
  verhaften festnahme, einbruch diebstahl, schadensersatz > entschädigung haftung, haften haftung,
  haftung haftpflicht, haftpflicht haftpflichtversicherung, versicherung > versicherungsschutz
  police, versichert versicherungsschutz, schaden > beschädigung schadensfall, steuererklärung >
  steuer finanzamt einkommensteuer einkommensteuererklärung, steuer > abgabe finanzamt, absetzen >
  absetzbar abzug werbungskosten steuerlich, absetzen abziehen abzug, freibetrag steuerfrei,
  steuernummer identifikationsnummer, bürgergeld > grundsicherung hartz, hartz grundsicherung,
  sozialhilfe grundsicherung, wohngeld mietzuschuss, kindergeld familienkasse, elterngeld
  elternzeit, unterhalt unterhaltszahlung, zuschuss > beihilfe fördermittel, fördern förderung,
  förderung fördermittel, beihilfe unterstützung, asyl > flüchtling schutz, flüchtling > geflüchtete
  asylbewerber, aufenthaltserlaubnis aufenthaltstitel, einbürgerung > staatsangehörigkeit
  staatsbürgerschaft, staatsbürgerschaft staatsangehörigkeit, ausländer drittstaatsangehörige,
  arbeitserlaubnis beschäftigung, wahl > stimmabgabe wahlberechtigt wahllokal, briefwahl >
  wahlunterlagen wahl, bürgermeister > gemeindevorsteher stadtoberhaupt, partei fraktion, kanzler
  bundeskanzler, minister ministerium, daten > personenbezogen angaben informationen, daten löschen
  > löschung, gespeichert speicherung, speichern > speicherung aufbewahrung gespeichert, speicherung
  > speicherdauer aufbewahrung, weitergeben > weitergabe übermittlung offenlegung übermitteln
  dritte, weitergabe übermittlung, auskunft > information auskunftsrecht, einwilligung > zustimmung
  einverständnis, zustimmung > einverständnis erlaubnis genehmigung einverstanden, einverstanden
  einverständnis, dsgvo datenschutzgrundverordnung, überwachung > videoüberwachung kamera, geheim >
  vertraulich verschwiegenheit, vertraulich geheimhaltung, testament > erbe nachlass, erben >
  erbfolge nachlass, vollmacht bevollmächtigte, notar beurkundung, scheidung ehescheidung,
  sorgerecht elterlich, adoptieren adoption, urheberrecht copyright, gewerbe gewerbeanmeldung,
  selbständig > freiberuflich gewerbe, firma > gesellschaft gewerbe arbeitgeber, gmbh gesellschaft,
  agb geschäftsbedingungen, impressum anbieter, ordnungswidrigkeit bußgeld, bußgeld geldbuße, gültig
  geltungsdauer, ablaufen gültigkeit, gelten > gültigkeit geltung, gilt > gültig geltung`,
  // Family and people
  `
  familie > verwandte verwandtschaft, verwandte > angehörige verwandtschaft, mama
  erziehungsberechtigte, eltern > erziehungsberechtigte sorgeberechtigte personensorgeberechtigte
  elternteil, vater papa, mutter mama, sohn kind, tochter kind, kind > kleinkind säugling, kids
  minderjährige, baby kleinkind, zwilling geschwister, oma großeltern, opa großeltern, großeltern >
  großvater großmutter, enkel nachkomme, onkel verwandter, cousin vetter, schwiegermutter
  schwiegereltern, mann > ehemann gatte männlich, ehemann gatte, frau > weiblich gattin, ehefrau
  gattin, ehepartner > ehegatte lebenspartner, partner > lebensgefährte ehegatte lebenspartner,
  freundin > partnerin lebensgefährtin, freund > partner begleitung, verheiratet > ehe ehegatte,
  ledig unverheiratet, verlobt verlobung, single > ledig alleinstehend, alleinerziehend elternteil,
  witwe verwitwet, waise vollwaise, junge > knabe bub, mädchen tochter, typ mann, leute > personen
  menschen teilnehmer gäste, mensch person, bruder geschwister, schwester geschwister, babysitter >
  betreuung kinderbetreuung, aufpassen > betreuung aufsicht beaufsichtigen, beaufsichtigen aufsicht`,
  // Animals and nature
  `
  haustier > tier tierhaltung heimtier, tier > tierhaltung lebewesen, hund > welpe hündin, köter
  hund, hundeleine leine, gassi > leine auslauf, kacke > kot verunreinigung, hundekacke > hundekot
  kot verunreinigung, hundekot kot, hundehaufen > hundekot kot verunreinigung, scheiße kot, katze >
  kater kätzchen, hase kaninchen, kaninchen kleintier, hamster > kleintier nager, vogel geflügel,
  wellensittich vogel, hühner kleintier, pferd > ross hengst stute, kuh > rind vieh, schwein ferkel,
  schaf lamm, biene > bienenvolk imker, spinne spinnentier, schlange reptil, frosch amphibie, insekt
  > käfer mücke, mücke stechmücke, füttern > fütterung nahrung, tierarzt veterinär, kastrieren
  kastration, impfen impfpass, wild wildtiere, wald > forst gehölz, blume pflanze, gießen >
  bewässern bewässerung wasser, bewässern bewässerung, düngen düngung, pflanzen > anpflanzen
  aussaat, säen aussaat, umtopfen topf, frucht ertrag, schädling > läuse schnecken ungeziefer, wüste
  trocken, insel eiland, fluss > strom gewässer, bach gewässer, vulkan > ausbruch eruption, erdbeben
  beben, überschwemmung > hochwasser flut, hochwasser flut, erde > planet boden, boden > erdreich
  untergrund, himmel atmosphäre, stern gestirn, mond trabant, weltall > weltraum kosmos, umwelt
  natur, klima klimatisch, klimawandel erderwärmung, strahlung radioaktiv`,
  // History and lives
  `
  geboren geburtsort, gestorben todesursache, tod > todesursache ableben, alt lebensalter, begraben
  > beigesetzt bestattet grab, grab > grabstätte gruft, leben > lebenslauf biographie, aufwachsen >
  kindheit jugend, aufgewachsen > kindheit jugend, kindheit jugend, herkommen > herkunft ursprung
  stammt, herkunft ursprung abstammung, stammen > herkunft ursprung, heimat herkunft, könig >
  monarch herrscher, königin monarchin, kaiser > herrscher monarch, adel adlige, krieg > kampf
  konflikt feldzug schlacht, schlacht > kampf gefecht, armee > heer streitkräfte truppen, soldat >
  truppen krieger, frieden friedensvertrag, besiegen > sieg niederlage geschlagen, besiegt
  niederlage, aufstand > rebellion revolte erhebung, aufstand rebellion revolte, revolution umsturz,
  umsturz putsch, herrschen regierungszeit, thron krone, krönen krönung, erfinden entwickelte, bauen
  architekt, gebaut bauzeit, burg > festung schloss, kirche > dom kathedrale kapelle gotteshaus,
  gott gottheit, glaube religion, religion konfession, papst pontifex, priester > geistlicher
  pfarrer, pfarrer geistlicher, mönch kloster, kloster abtei, maler > gemälde künstler, malen >
  gemälde malte, bild gemälde, gemälde werk, komponist komponierte, komponieren komposition,
  schriftsteller > autor dichter, dichter gedicht, gedicht dichtung, roman > werk buch, berühmt
  bekannt, berühmt bekannt prominent, auszeichnung > orden ehrung, geehrt > ehrung auszeichnung,
  studieren > studium studierte, beruf tätigkeit, sklave sklaverei, kolonie kolonial, bevölkerung
  einwohner, einwohner bewohner, jahrhundert epoche, epoche zeitalter, ursache > grund auslöser,
  grund anlass, folge auswirkung, bedeutung sinn, wichtig bedeutend, entdecken entdeckte, hauptstadt
  regierungssitz, land > staat nation, staat nation`,
  // Weather and time
  `
  wetter witterung, regnen niederschlag, regen niederschlag, schneien schneefall, sonne sonnig, wind
  sturm, gewitter blitz, blitz donner, nebel neblig, glatteis glätte, kalt frost, jahreszeit >
  frühling sommer herbst winter, frühling > frühjahr märz april mai, sommer > juni juli august,
  winter > dezember januar februar, herbst > september oktober november, uhrzeit > zeit uhr, zeit
  dauer, morgens > früh vormittag, wochentag > montag dienstag mittwoch donnerstag freitag, samstag
  sonnabend, täglich tag, wöchentlich woche, jährlich jahr, pro je, datum tag, heute tag, lange >
  dauer dauert zeitraum, dauer zeitdauer, bald demnächst, sofort > unverzüglich umgehend, sofort
  unverzüglich umgehend, rechtzeitig frühzeitig, pünktlich rechtzeitig, vorher > zuvor voraus,
  später danach, letzter zuletzt, aufhaben > geöffnet öffnungszeiten, offen öffnungszeiten, zumachen
  > schließen schließt geschlossen, aufmachen > öffnen öffnet geöffnet, geschlossen > schließzeit
  schließtag ruhetag, öffnungszeiten uhr, warten wartezeit, wartezeit warteliste`,
  // Slang
  `
  cool toll, geil toll, krass heftig, chillen > entspannen ausruhen, quatschen > reden unterhalten
  plaudern, labern reden, blöd dumm, doof dumm, scheiße schlecht, nerven > stören belästigen, stören
  > störung belästigung beeinträchtigen, meckern > beschweren beschwerde, motzen meckern, abhauen >
  verlassen gehen weglaufen flucht, verpeilen vergessen, checken > verstehen prüfen, kapieren
  verstehen, schnallen verstehen, glotze > fernseher schauen, gucken schauen ansehen, gucken
  anschauen, kohle > betrag kosten, pleite > insolvenz insolvent, bulle > polizist polizei, cops
  polizei, zoff > konflikt auseinandersetzung, streit > konflikt auseinandersetzung, stress streit,
  kloppen > schlagen prügeln gewalt, verprügeln > schlagen gewalt tätlich, schlägern gewalt, fluppe
  zigarette, zigarette > tabak rauchwaren, besaufen alkohol, lust interesse, peinlich unangenehm,
  mies schlecht, riesig groß, winzig klein, dreckig > verschmutzt verunreinigt, dreck > schmutz
  verschmutzung verunreinigung, sauerei verschmutzung, verarschen betrügen, abzocken betrügen,
  flirten annäherung, anmachen belästigen, anbaggern belästigen, hdf ruhig, info > information
  auskunft, infos information, wg wohngemeinschaft, mitbewohner wohngemeinschaft, bday geburtstag,
  geb geburtstag, gebu geburtstag, handynummer > telefonnummer rufnummer, telefonnummer rufnummer,
  nummer > rufnummer telefonnummer, telefon rufnummer, erreichen > rufnummer erreichbar, anrufen >
  rufnummer telefonisch, hinbringen > abgeben abgabe, wegbringen > entsorgen abgeben, loswerden >
  entsorgen verkaufen, klappen funktionieren, hinkriegen schaffen, rauskriegen herausfinden, draußen
  > freien außenbereich, drin > innen innenbereich, drinnen innenbereich, kümmern > zuständig
  verantwortlich, zuständig verantwortlich, macht zuständig`,
  // Others
  `
  abendessen mahlzeit essen, abgeben einreichen abgabe, abgestürzt absturz, abmelden austragen,
  absage stornierung, abschließen verriegeln, abschreiben plagiat täuschung, abwasch spülen
  geschirr, adapter stecker, administrator admin leitung moderator mod verwalter, adresse anschrift,
  aktualisieren update, alkohol schnaps, allergie unverträglichkeit, anfänger neuling einsteiger,
  anhänger wohnwagen, ankommen anreise eintreffen, anmelden registrieren einloggen, antwort
  rückmeldung, anwalt rechtsanwalt jurist, apotheke medikament, app anwendung programm software,
  arbeit job beruf stelle, arzt doktor mediziner, aufzug lift fahrstuhl, ausflug wanderung fahrt,
  ausgeben kosten, ausleihen leihen verleih mieten, ausrüstung zubehör, auszug kündigung, auto pkw
  wagen fahrzeug, baby säugling, bad dusche badezimmer, bafög förderung stipendium, bahn zug
  eisenbahn, band gruppe, bank konto, barrierefrei rollstuhl behindert ebenerdig, basteln werken,
  baumarkt handwerker, beenden aufhören stoppen, behinderung behindert schwerbehindert, beitrag
  gebühr, beitreten mitglied, bekommen erhalten, belohnung preis, benutzer nutzer anwender mitglied,
  bergsteigen klettern, bescheinigung attest nachweis, beschwerde reklamation, beschweren beschwerde
  reklamieren, besoffen alkohol, betreuung aufsicht, betrunken alkohol, beweis nachweis, bezahlen >
  zahlen zahlung, bibliothek bücherei, bild foto abbildung, billig günstig preiswert, blinken
  leuchten, blitzer geschwindigkeit, boot schiff, brauchen benötigen, brennen feuer, brief post
  schreiben, brot brötchen backware, browser > chrome firefox safari, buchen reservieren, buchung
  reservierung, bus omnibus, bügeln wäsche, campen zelten camping, chef leiter vorgesetzter,
  computer > laptop mac notebook, couch sofa, daten datenschutz, dauer frist zeitraum, defekt kaputt
  beschädigt, deinstallieren entfernen, diebstahl gestohlen stehlen, dienstreise reise, diskutieren
  besprechen, diät vegan vegetarisch, download herunterladen, dringend notfall, drinnen innen,
  drogen rauschmittel > cannabis gras, drucken ausdrucken, durchfallen nichtbestehen wiederholung,
  durchgefallen wiederholung, durst trinken getränk, dürfen erlaubt gestattet, eilig dringend,
  einkaufen kaufen besorgen, einladen gast, einpacken mitbringen, einschreiben immatrikulation
  anmeldung, einweisung schulung, eklig schmutzig, eltern mutter vater, entschädigung erstattung,
  entsorgen wegwerfen müll, erlauben gestatten genehmigen, ermäßigung rabatt vergünstigung ermäßigt,
  ersatz austausch, erstatten zurückzahlen überweisen, erstattung rückzahlung, essen mahlzeit
  speise, fahrrad rad bike, familie angehörige, fehler problem störung, feier fest veranstaltung,
  feiern fest party, feiertag > weihnachten ostern silvester, fenster scheibe, ferienhaus
  unterkunft, fernseher tv, fertig abgeschlossen, feuer brand grill, feuerwehr brand, film kino,
  finden suchen, firma unternehmen betrieb, fitnessstudio fitnessraum training, fleisch grill, flug
  flugzeug, frau ehefrau, freund gast besuch, freundin gast besuch, früh zeitig, gebannt gesperrt,
  geburtstag feier fest, gefahr risiko, gehweg fußweg, geist spuk, gekickt ausgeschlossen, geklaut
  gestohlen diebstahl, geld bargeld, geldautomat bargeld, geldbeutel fundsachen, gepäck koffer
  tasche rucksack, gerät maschine, geräusch lärm laut, geschwister bruder schwester, geschäft laden
  shop, gewicht kg schwer wiegen, gitarre instrument, gratis kostenlos umsonst, grillparty grillen,
  gültig ablauf verfall, haltestelle bus bahn, handwerker reparatur, handy smartphone telefon
  mobiltelefon, hausarbeit bericht, hausaufgabe übungsblatt, haustier tier > hund katze vogel
  kaninchen hamster, heiraten hochzeit ehe, heizen heizung, heizung temperatur, heiß temperatur,
  helfen unterstützen, hilfe > beratung unterstützung, hobby freizeit, hochladen upload, hochzeit
  feier, homeoffice heimarbeit, hostel jugendherberge, hygiene sauberkeit, hängt absturz, imbiss
  essen, impfung geimpft, installieren installation, instrument > klavier geige flöte schlagzeug,
  internet wlan netz online, jugendherberge unterkunft, kakerlake schädling, kalt temperatur
  frieren, kamera fotografieren, kantine mensa, kaputt schaden störung reparatur, karre auto, karte
  plan, kaufen erwerben, kaufpreis kosten preis gebühr, kiffen cannabis, kilometergeld kilometer,
  kinder jugendliche kids, kinderwagen buggy, kippe zigarette, kita kindergarten, klempner rohr,
  klettern steigen, klima lüftung, kneipe > bar lokal, knöllchen bußgeld, kochen küche, kontaktieren
  erreichen, kostüm verkleidung, krankgeschrieben attest, kredit darlehen, kumpel freund, kurs
  seminar vorlesung, kühl kalt, kühlschrank kühlen, kündigen austreten beenden, kündigung austritt,
  kündigungsfrist frist, lagerfeuer feuer, lagern aufbewahren abstellen, laggt langsam, lampe licht
  leuchte, langsam verzögert, leck undicht auslaufen, lehrbuch buch literatur, lehrer dozent
  trainer, leiter leitung, leitungswasser trinkwasser, lernen lernraum studieren, liefern lieferung
  versand, lieferung versand zustellung, lärm nachtruhe ruhe laut, mail email, mama eltern, maus
  schädling, maximal höchstens, medikament > insulin ibuprofen aspirin, medizin arzneimittel
  medikament, melden mitteilen anzeigen, minimum mindestens, mitmachen teilnehmen teilnahme, mobben
  belästigung, mobbing belästigung, motorrad kraftrad, musik > band lied, musizieren instrument,
  möbel > tisch stuhl bett sofa schrank, möglich erlaubt, nachbar nebenan, nachricht mitteilung,
  nacht nachtruhe, notarzt rettungsdienst, notfall bereitschaftsdienst, ofen herd backofen, oma
  großmutter, opa großvater, ordner verzeichnis, orga veranstalter organisation, organisieren
  veranstalten, paket sendung, panne störung, papa eltern, passwort > anmeldung kennwort, pause
  unterbrechung, pflegen wartung, pflicht verpflichtung, plan zeitplan programm, platz stellplatz,
  polizei polizist, prof dozent professor, prüfung klausur examen, prügeln schlagen gewalt, pulli
  pullover, quittung rechnung beleg, radio rundfunk, rauchen zigarette, raum zimmer saal,
  rausschmiss ausschluss, rechnung faktura, regel vorschrift bestimmung, regen nass wetter,
  reiseführer guide, reisen fahren, rente rentner, reparieren beheben, respekt höflich, retten
  rettung, rollstuhl barrierefrei rollstuhlfahrer, route > strecke gerät, ruhezeit nachtruhe,
  rückerstattung rückzahlung, saufen alkohol, schaden defekt, schicken senden versenden, schimmel
  feucht, schlafen übernachten bett, schlafplatz unterkunft, schlägerei gewalt, schmutz
  verschmutzung, schmutzig dreckig, schnell geschwindigkeit, schnäppchen rabatt, schuhe stiefel,
  schule klasse, schummeln täuschung plagiat, schwanger mutterschutz, selfie foto, semester studium,
  server rechner, ski winter, skript unterlagen, spazieren wandern, speichern sichern, speise
  gericht, sperren gesperrt, spesen reisekosten, spickzettel hilfsmittel, sport training > fußball
  tennis yoga, sprache übersetzung, sprit benzin, spät verspätung, stornieren absagen, strafe
  ausschluss, strafe bußgeld sanktion, strafzettel bußgeld, strand küste meer, straßenbahn tram,
  studium hochschule, störung ausfall, supermarkt > lidl aldi rewe edeka, tanken treibstoff benzin,
  tauschen wechseln, taxi wagen, teamkollege mitspieler, telefonnummer telefon, termin datum, teuer
  kostspielig, ticket eintritt, toilette sanitär, training übung, transport verkehr > bus bahn zug,
  treppe stufe, trinken getränk wasser, trinkgeld > bedienung servicegebühr, turnier wettbewerb
  wettkampf, tür eingang, unfall verletzung, uni universität hochschule campus, unterlagen papiere
  dokumente, unterschreiben unterschrift, unterwegs reise, verbieten untersagen, verdienen gehalt
  lohn, verdächtig auffällig, vergessen verloren, verletzt verletzung, verlängern verlängerung,
  verschieben verlegen, verschwinden fehlen, version ausgabe, vertrag vereinbarung, verwarnung
  warnung, videospiel spiel, vorlesung veranstaltung, wandern wanderung, wanderweg wanderung,
  wasserhahn hahn, webseite website seite, wechseln umsteigen, wegfahren abreise, weggehen ausgehen,
  weihnachten dezember, wiederherstellen rücksicherung, winter schnee, wohnen leben, wohnheim
  unterkunft, zahl anzahl, zahnarzt arzt, zeugnis nachweis, zimmer apartment, zoff streit, zugang
  eingang, zulassen erlauben, zurück rückzahlung, zuschuss förderung, zutritt eintritt zugang,
  ändern bearbeiten anpassen, ärger streit konflikt, öffi bus bahn, öffis bus bahn, öffnungszeiten
  geöffnet öffnen, übernachten schlafen unterkunft, übernachtungskosten hotel`,
].join(',');
