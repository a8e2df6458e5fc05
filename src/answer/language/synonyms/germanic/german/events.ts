/** Sport, clubs and events; see `SYNONYMS`. */
export const events = `
  ab_wann_rein > einlassbeginn türöffnung einlass, ab_welchem_alter wie_alt mindestalter
  wie_alt_kind > lebensjahr vollendet vollendung altersgrenze, abendkasse > tageskasse kasse,
  abgebucht abbuchen abbucht buche_ab bucht_ab > sepa, abgesagt fällt_aus absage verschoben >
  verlegung entfallen höhere gewalt, abseits > abseitsstellung abseitsregel, abstimmen > beschluss
  mehrheit, abstimmen abstimmt geabstimmt abgestimmt stimme_ab stimmt_ab mitbestimmen stimmrecht
  wählen wählt gewählt > stimmberechtigt wahlberechtigt beschlussfassung, advent > dezember
  weihnachten, alkohol_stadion > alkoholausschank, alt > mindestalter jahre volljährig,
  altersklasse kategorie > wertungsklassen, altherren senioren_mannschaft > altersklassen, anfänger
  > anfängerkurs, anfänger anfängerkurs neu > einsteiger grundkurs neulinge einsteigerinnen, angeln
  > fischerei angelschein fischen, angeln angelschein fischen angelt geangelt fischt gefischt >
  fischereischein fischereierlaubnis tageslizenz angelkarte fischereiausübung, anmelden angemeldet
  anmeldet melde_an meldet_an anmelden_teilnehmen teilnehmen teilgenommen teilnimmt nehme_teil
  nimmt_teil > teilnahme startgebühr anmeldeschluss meldeschluss nennung, anmelden registrierung,
  anmeldeschluss bis_wann_anmelden nachmelden nachgemeldet nachmeldet melde_nach meldet_nach >
  meldeschluss anmeldefrist, arbeitsdienst > arbeitsstunden, arbeitsdienst arbeitseinsatz
  arbeitsstunden helferstunden > gemeinschaftsarbeit arbeitsleistungen pflichtstunden
  gemeinschaftsstunden, audioguide > audioführung, auflösung geld_wenn_verein_auflöst aufgelöst >
  vermögen anfallsberechtigter liquidation, aufnahme > aufnahmeantrag, aufsteigen >
  aufstiegsspiele, auftreten auftritt, auftreten künstler, auftritt > konzert aufführung, ausfallen
  > abgesagt, aushelfen > helfen vertretung, ausleihen ausgeliehen ausleiht leihe_aus leiht_aus
  verleihen verleiht verliehen ausborgen borgen borgt geborgt ausgeborgt ausborgt borge_aus
  borgt_aus leihen > leihweise überlassung leihgebühr entleihung, ausprobieren > probe testen
  schnupperstunde, ausprobieren ausprobiert probiere_aus probiert_aus reinschnuppern
  reingeschnuppert reinschnuppert schnupper_rein schnuppert_rein schnuppern probetraining
  erstmal_ausprobieren testen testet getestet mal_gucken > schnuppertraining unverbindlich
  probestunde übungseinheiten schnupperkurs, ausrüstung > material equipment, austreten ausgetreten
  austritt trete_aus tritt_aus kündigen kündigt gekündigt rausgehen > beendigung kündigungsfrist
  austrittserklärung abmeldung, ausverkauft noch_tickets restkarten > kontingent, auswechseln >
  wechsel, backstage bühne, badeanzug bikini burkini badeshorts > badebekleidung badekleidung,
  badehose > badebekleidung badekleidung, badekleidung badebekleidung, bademeister > aufsicht,
  bademeister rettungsschwimmer > aufsichtspersonal badeaufsicht schwimmmeister beckenaufsicht,
  band wer_spielt lineup > auftritt künstlerinnen programm interpreten, bar_zahlen_fest cashless >
  bargeldlos zahlung chip, barrierefrei > stufenlos, becherpfand pfand > pfandsystem mehrwegbecher,
  beerdigung > bestattung trauerfeier beisetzung, begleitperson > assistenz, behindert >
  schwerbehindertenausweis, bei_regen schlechtes_wetter regnet > schlechtwetter witterung unwetter,
  beitrag jahresbeitrag, beitrag jahresbeitrag was_kostet_mitgliedschaft > mitgliedsbeitrag
  aufnahmegebühr beitragsordnung beitragshöhe, beitreten > beitritt, bengalo pyro > pyrotechnik
  bengalische, bestattung beisetzung, boot segeln paddeln kajak kanu sup paddelt gepaddelt >
  wasserfahrzeuge bootsverleih, boot_kaputt boot_gekentert kentern kentert gekentert > havarie,
  bändchen armband, böller > feuerwerk, bühne podium, chor > singen sänger, club klub verein,
  convention con > veranstaltung, cosplay > kostüme, doping > dopingkontrolle verbotene substanzen,
  drohne fluggerät, duschen festival_duschen > sanitär, eckball > eckstoß, einladung_versammlung
  eingeladen > einberufung ladung tagesordnung einladungsfrist, einlass > öffnung, einlass
  reinkommen reingekommen reinkommt komme_rein kommt_rein reinlassen reingelassen reinlässt
  lasse_rein lässt_rein reingehen > zutritt zugang eintritt einlassbeginn, einlassbändchen
  bändchen, eintritt eintrittskarte ticket karte billett > eintrittspreis ticketpreis
  zutrittsberechtigung, einwechseln auswechseln wechsel ausgewechselt auswechselt wechsel_aus
  wechselt_aus > auswechselspieler spielerwechsel auswechslungen einwechslung, elfmeter elfer >
  strafstoß, erwachsen volljährig, essen_trinken was_zu_essen foodtrucks buden > verpflegung
  speisen gastronomie imbissstände verpflegungsstände, event > veranstaltung fest, event
  veranstaltung fest feier konzert > festlichkeit veranstaltungstag, ewig_nicht_bezahlt
  beitrag_nicht_bezahlt nicht_gezahlt > rückstand mahnung zahlungsverzug entrichtung streichung,
  fahne banner > transparente, fangen fängt gefangen mindestmaß > fangbegrenzung schonmaß
  schonzeit, fans > publikum, fasching fasnacht karneval > fastnacht umzug, fasching karneval,
  festival > veranstaltung gelände, feuerwehr freiwillig, filmen > video, fitness > fitnessstudio
  gym kraftraum, fitnessstudio gym mucki muckibude pumpen pumpt gepumpt > fitnessbereich
  trainingsfläche kraftraum studio, flieg_jetzt_raus > ausschluss streichung ausgeschlossen,
  fortgeschrittene niveau, foto > fotografieren, fotografieren > aufnahme bildrechte,
  fotografieren_bad > fotografieren, foul foult gefoult > foulspiel regelverstoß freistoß, friedhof
  grab, fundsachen fundbüro > fundgegenstände fundamt, fußball > fußballplatz fußballverein, föhn
  haare > haartrockner, führung_museum besichtigen besichtigt anschauen > führungen rundgang,
  garderobe > mantel kleidung, garderobe jacke_abgeben > garderobengebühr, gastspieler >
  gastspielrecht, geburtstag > geburtstagsfeier jubiläum, geburtstagskind geburtstag > ermäßigung
  freier, gefundenes abgeben_gefunden > fundgegenstände fundsachen, gelb_rot > platzverweis,
  gelbe_karte > verwarnung, gemeinnützig spende absetzen absetzt geabsetzt > zuwendungen
  abzugsfähig, gerät_abwischen handtuch > handtuchpflicht desinfektion geräte, getränke_mitbringen
  essen_mitbringen eigenes_essen eigene_getränke > mitgebrachte speisen verzehr mitbringen
  glasflaschen, gewinnen preis, gewitter sturm nebel > unwetter windstärke sichtweite, gleichstand
  > unentschieden stechen, golf > platzreife handicap, grillen_camping kocher gaskocher >
  campingkocher offenes feuer, gym fitnessstudio, gürtel gurtprüfung > gürtelprüfung kyu, halbzeit
  spielzeit wie_lange_spielt > spieldauer spielabschnitt, halle > sporthalle turnhalle, halle
  turnhalle > hallennutzung hallenordnung, hallenschuhe turnschuhe schuhe > sohlen abriebfest
  sportschuhe, hallenzeit > hallenbelegung, halloween oktober, handy_filmen filmen filmt gefilmt
  kamera > aufnahmen foto ton videoaufnahmen, helfen hilft geholfen mithelfen mitgeholfen mithilft
  helfe_mit hilft_mit anpacken angepackt anpackt packe_an packt_an freiwillig > ehrenamtlich
  helferinnen mitarbeit, helfer > freiwillige, hochzeit geburtstag > feierlichkeiten
  festlichkeiten, hund > assistenzhund leine, hund_mitnehmen hund_mit > tiere hunde assistenzhunde,
  jagen > jagdausübung jagdschein, jagen jagd, joggen lauf, kappe badekappe > badekappenpflicht
  badehauben, kaputt_gemacht_verein > haftet schaden verursacher, karte eintrittskarte,
  kasse_prüfen kasse_kontrollieren kontrolliert_kasse kassenprüfer kontrollieren kontrolliert >
  revisoren rechnungsprüfer prüfung buchführung, kassenschluss wie_lange_rein bis_wann_rein
  letzter_einlass kommt_noch_rein > einlassschluss badeschluss, kassenwart > kassierer, kassenwart
  kassier säckelmeister > schatzmeister kassenführung finanzwart, kegeln kegelt gekegelt bowling >
  kegelbahn bowlingbahn, kicken > fußball spielen, kicken fussball bolzen bolzt gebolzt tschutten
  tschuttet getschuttet > fußballspiel spielfeld, kinder > junioren, kinder_mit kids mit_kind
  baby_mit > kinder begleitung mindestalter erziehungsberechtigten, kinderturnen > eltern, kino
  film theater oper > vorstellung aufführung spielplan, kirmes dult chilbi kirtag jahrmarkt >
  volksfest kirchweih, klettern > kletterhalle sichern, klettern boulder kletterhalle >
  kletteranlage sicherung klettergurt, kletterschuhe seil gurt > klettergurt leihausrüstung,
  kontrolle kontrollieren kontrolliert checken checkt gecheckt > überprüfung geprüft überwachung,
  konzert musik, kostüm verkleiden verkleidet > kostümierung, kurs > lehrgang workshop kursangebot,
  kurs_verpasst stunde_verpasst stunde_nachholen nachholen nachgeholt nachholt hole_nach holt_nach
  > versäumte, künstler > musiker band, laufen_gehen joggen joggt gejoggt > laufstrecke lauftreff,
  letzter licht_aus zusperren > verlassen abschließen alarmanlage beleuchtung, liga spielklasse,
  linienrichter > schiedsrichterassistent, losgehen > beginn anfang start, loslegen > beginn
  starten, luftmatratze schwimmflügel gummitier > auftriebskörper schwimmhilfe, maibaum > maifest,
  mannschaft > team spieler kader, marathon lauf, match partie, mehrheit wie_viele_stimmen >
  stimmenmehrheit beschlussfähig zweidrittelmehrheit, messe > fachmesse aussteller, messer waffen
  pfefferspray > gefährliche gegenstände, mieten mietet gemietet raum_mieten feiern feiert gefeiert
  geburtstag_feiern > vermietung überlassung nutzung feierlichkeiten nutzungsentgelt, mitglied >
  vereinsmitglied mitgliedschaft, mitglied_werden beitreten beigetreten beitritt trete_bei
  tritt_bei eintreten eingetreten eintritt trete_ein tritt_ein reinkommen mitmachen mitgemacht
  mitmacht > aufnahme aufnahmeantrag mitgliedschaft aufnahmegesuch beitrittserklärung,
  mitgliedschaft > vereinsmitgliedschaft mitgliedsrechte, mithelfen > helfer gemeinschaftsarbeit
  arbeitsdienst, mitmachen > beitritt mitwirken engagieren mitglied, muckibude fitnessstudio,
  museum ausstellung > dauerausstellung sonderausstellung exponate, musikverein kapelle,
  nicht_antreten nicht_kommen > nichtantreten nichtantritt spielausfall, nicht_mitmachen
  nicht_mithelfen > ersatzleistung ersatzzahlung abzugelten geleistet, nikolaus dezember,
  nochmal_rein raus_und_rein wieder_rein > wiedereinlass wiedereintritt bändchen, orchester
  musiker, ordner sicherheitsdienst, ostern osterferien, parken besucherparkplatz, pause_theater >
  pause unterbrechung, pfadfinder gruppe, planschen planscht geplanscht kleinkinder > planschbecken
  kinderbecken kleinkindbereich, platz_gesperrt > platzsperre bespielbarkeit, probe probentermin,
  probestunde schnupperkurs, probetraining > schnupperstunde, programm > ablauf, programm ablauf
  wann_was > programmablauf zeitplan tagesablauf programmpunkte, rauswurf rausgeworfen
  rausschmeißen rausgeschmissen rausschmeißt schmeiße_raus schmeißt_raus rausfliegen rausgeflogen
  rausfliegt fliege_raus fliegt_raus rausschmiss > streichung gestrichen ausgeschlossen
  vereinsausschluss, regen > schlechtwetter witterung unwetter, regnen > regen schlechtwetter
  witterung, rein > einlass zutritt, reinkommen > eintreten, reinschnuppern > schnupperstunde
  probe, reiten pferd reitstunde > reitunterricht reitanlage, rennen rennt gerannt schubsen schubst
  geschubst > laufen beckenumgang, rolli rollstuhl, rollstuhl > rampe, rollstuhl behindert
  rollifahrer > barrierefrei rollstuhlplätze begleitperson schwerbehinderte, rote_karte vom_platz >
  feldverweis platzverweis, rucksack tasche_mit taschen > taschenkontrolle gepäckstücke größe,
  sanitäter erste_hilfe verletzt > sanitätsdienst erste hilfe sanitätsstation, satzung > statut
  vereinssatzung, satzung_ändern regeln_ändern > satzungsänderung änderung mehrheit, sauna dampfbad
  nackt > saunabereich textilfrei saunaordnung, sauna wellness, schach > figuren zug matt, schach
  partie, schienbeinschoner ausrüstung > schutzausrüstung, schiri schiedsrichter, schiri
  schiedsrichter > spielleitung unparteiische kampfgericht schiedsrichterin, schlafen übernachten >
  schlafplatz, schlitten rodel, schnuppern > schnupperstunde probe, schnupperstunde probestunde,
  schwimmbad > hallenbad freibad becken, schwimmbad freibad hallenbad badi > badebetrieb
  badeanstalt schwimmhalle bad, schwimmen > becken bahn hallenbad freibad, schwimmen_können
  schwimmer nichtschwimmer > schwimmfähigkeit schwimmabzeichen nichtschwimmerbecken, schwimmkurs >
  kurs anfängerschwimmen, schwimmreifen > schwimmhilfen auftriebskörper, schwimmweste >
  rettungsweste auftriebsmittel, security > ordner sicherheitsdienst sicherheitspersonal,
  seepferdchen schwimmabzeichen, seepferdchen schwimmabzeichen bronze freischwimmer abzeichen >
  abgenommen, seit_wann_verein gegründet gründen gründet gründung seit_wann_gibt > entstehung
  bestehen leben, senioren ältere, siegerehrung preise medaille pokal gewinnen gewinnt gewonnen >
  preisgeld auszeichnung prämierung, silvester > jahreswechsel feuerwerk, ski > lift, ski skifahren
  snowboard > skigebiet pisten skiverleih, skipass liftkarte, skipass liftkarte > tageskarte
  saisonkarte, spiel > partie begegnung match, spiel_abgebrochen > spielabbruch, spiel_verlegen
  spiel_verschieben > spielverlegung, spielerpass > spielberechtigung lizenz, spind > schließfach
  schrank, spindschlüssel schrank schlüssel > garderobenschlüssel, sport > turnen bewegung
  training, springen springt gesprungen rutsche sprungturm sprungbrett arschbombe > sprunganlage
  wasserrutsche sprungbereich, stand aussteller flohmarkt verkaufen standplatz > standgebühr
  verkaufsstand, standgebühr tisch_kosten > standgeld laufmeter, startgeld startgebühr > nenngeld
  teilnahmegebühr meldegebühr, startnummer startunterlagen > startnummernausgabe ausgabe,
  stimme_abgeben jemand_für_mich_wählen für_mich_abstimmen > stimmrechtsübertragung übertragung
  vertretung vollmacht, stimmrecht stimme, strecke wie_lang_strecke route > streckenlänge
  streckenverlauf distanz kilometer, süßigkeiten_umzug > wurfmaterial, tabelle punkte_sieg >
  punktwertung tabellenstand wertung, taucherbrille flossen schnorchel > schwimmflossen, teilnehmen
  > anmeldung, tennis tennisplatz platz_buchen > platzbuchung spielplan platzreservierung, theater
  > bühne schauspiel, theaterstück > aufführung stück, ticket > vorverkauf einlass, ticket_handy
  ausdrucken_ticket > digital ausgedruckt mobile, ticket_verloren > ersatzkarte verlust
  ersatzticket, ticket_zurückgeben ticket_verkaufen weiterverkaufen weiterverkauft verkaufe_weiter
  verkauft_weiter > rückgabe übertragung personalisiert, tickets_kaufen karten_kaufen besorgen
  besorgt wo_tickets > vorverkauf vorverkaufsstellen abendkasse erhältlich ticketshop, tor treffer,
  tore_zählen unentschieden_wertung > torverhältnis tordifferenz, trainer > übungsleiter coach,
  trainer coach > trainerin übungsleiterin trainerteam, trainer_werden > übungsleiterlizenz
  trainerschein, trainieren training, training > übungseinheit, training trainieren wann_training >
  trainingszeiten übungsstunden übungsbetrieb trainingseinheiten, treffen > sitzung stammtisch,
  tribüne > sitzplätze, trikot klamotten_sport > spielkleidung sportkleidung trikotfarbe, turnhalle
  sporthalle, turnier > meisterschaft cup, turnschuhe > hallenschuhe, türsteher > sicherheitsdienst
  einlass, umkleide > umkleidekabine umkleideraum, umkleidekabine > kabinen umkleideräume, umziehen
  > umkleide umkleidekabine umkleideraum, umziehen duschen umkleide > umkleidemöglichkeiten
  garderobe, unter_18 muttizettel jugendschutz > erziehungsbeauftragung begleitperson
  minderjährige, unter_drogen zugedröhnt bekifft > einfluss berauschender mittel, veranstaltung >
  termin, verboten_mitbringen nicht_mitbringen > verbotene gegenstände untersagt mitführen, verein
  > verband, verein club klub verband > vereinszweck körperschaft, verein_wechseln wechsel_verein >
  vereinswechsel spielberechtigung freigabe, vereinsfest > jubiläum, vereinsheim clubhaus
  vereinshaus hütte > klubhaus bootshaus vereinsräume, verletzt muskelkater aua > verletzung
  sportverletzung, verletzt_training unfall_training > unfallversicherung sportunfall,
  verloren_gegangen kind_verloren kind_weg > kinderfundstelle fundbüro infopoint, verlosung
  gewinnspiel, verlängerung elfmeterschießen > nachspielzeit entscheidungsschießen,
  verpflegung_strecke trinken_strecke > verpflegungsstellen labestation verpflegungsposten,
  versammlung > hauptversammlung sitzung, versammlung jahreshauptversammlung hv gv sitzung treffen
  > mitgliederversammlung generalversammlung einberufung tagesordnung, verschoben verlegt
  ersatztermin, vorbei ende, vorstand chef präsident obmann vereinschef > vorsitzende
  vorstandschaft, vorverkauf vorverkaufsstelle, wandern bergtour > wanderung gehzeit höhenmeter
  wanderweg, wann_aus zu_ende aufhören aufgehört aufhört höre_auf hört_auf wann_schluss fertig_wann
  > ende endet schluss veranstaltungsende, wann_los losgehen losgegangen losgeht gehe_los geht_los
  fängt_an anfang beginn > beginnt startzeit einlass anpfiff auftakt, wc > sanitäranlagen,
  weggekommen > verloren diebstahl, wehren wehrt gewehrt beschweren anfechten dagegen > berufung
  widerspruch einspruch beschwerde angerufen, weihnachtsmarkt christkindlmarkt > adventsmarkt,
  wer_leitet wer_führt chef > vorsitz leitung geleitet vorstand, wertsachen spind schließfach >
  wertfächer garderobenschränke, wettkampf > meisterschaft, wie_komme_hin hinkommen anfahrt anreise
  > verkehrsmittel anbindung shuttle haltestelle, wie_lange_vorstand amtszeit > amtsdauer
  wahlperiode dauer, wie_viele_spieler_mannschaft mannschaft team > spielerzahl mannschaftsstärke
  spielberechtigt, wo_findet wo_ist_das ort location > veranstaltungsort austragungsort, wählen >
  wahlrecht stimmrecht, yoga pilates gymnastik > bewegungskurs kursangebot, zeitlimit zeit_schaffen
  > zielschluss sollzeit, zelten_festival campen camping > campingplatz campinggelände zeltplatz,
  zu_spät_kommen nacheinlass > verspätet, zum_ausprobieren unverbindlich > probe
  probemitgliedschaft schnuppern, zuschauer > publikum besucher, übungsleiter coach`;
