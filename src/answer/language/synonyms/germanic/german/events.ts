/** Sport, clubs and events; see `
`. */
export const events = `
  ab_wann_rein > einlassbeginn türöffnung einlass, ab_welchem_alter wie_alt_kind > lebensjahr
  vollendet altersgrenze, abendkasse > tageskasse kasse, abgebucht abbucht buche_ab bucht_ab >
  sepa, abgesagt fällt_aus verschoben > verlegung entfallen höhere gewalt, abseits >
  abseitsstellung abseitsregel, abstimmen stimme_ab mitbestimmen stimmrecht wählen >
  stimmberechtigt wahlberechtigt beschlussfassung, advent > dezember weihnachten, alkohol_stadion >
  alkoholausschank, alt > mindestalter jahre volljährig, altersklasse kategorie > wertungsklassen,
  altherren senioren_mannschaft > altersklassen, anfänger > anfängerkurs, anfänger anfängerkurs neu
  > einsteiger grundkurs neulinge einsteigerinnen, angeln > fischerei angelschein fischen, angeln
  angelschein fischen fischt > fischereischein fischereierlaubnis tageslizenz angelkarte
  fischereiausübung, anmelden melde_an anmelden_teilnehmen teilnehmen nehme_teil > startgebühr
  anmeldeschluss meldeschluss nennung, anmelden registrierung, anmeldeschluss bis_wann_anmelden
  nachmelden melde_nach > meldeschluss anmeldefrist, arbeitsdienst > arbeitsstunden, arbeitsdienst
  arbeitseinsatz arbeitsstunden helferstunden > gemeinschaftsarbeit arbeitsleistungen
  pflichtstunden gemeinschaftsstunden, audioguide > audioführung, auflösung
  geld_wenn_verein_auflöst > vermögen anfallsberechtigter liquidation, aufnahme > aufnahmeantrag,
  aufsteigen > aufstiegsspiele, auftritt > konzert aufführung, ausleihen leihe_aus verleihen
  ausborgen borgen borgt ausborgt borge_aus borgt_aus leihen > leihweise überlassung leihgebühr
  entleihung, ausprobieren probiere_aus reinschnuppern reinschnuppert schnupper_rein
  schnuppert_rein schnuppern probetraining erstmal_ausprobieren testen mal_gucken >
  schnuppertraining unverbindlich probestunde übungseinheiten schnupperkurs, ausrüstung > material
  equipment, austreten trete_aus kündigen rausgehen > beendigung kündigungsfrist austrittserklärung
  abmeldung, ausverkauft noch_tickets restkarten > kontingent, backstage bühne, badeanzug bikini
  burkini badeshorts > badebekleidung badekleidung, badehose > badebekleidung badekleidung,
  badekleidung badebekleidung, bademeister > aufsicht, bademeister rettungsschwimmer >
  aufsichtspersonal badeaufsicht schwimmmeister beckenaufsicht, band wer_spielt lineup > auftritt
  künstlerinnen programm interpreten, bar_zahlen_fest cashless > bargeldlos zahlung chip,
  barrierefrei > stufenlos, becherpfand pfand > pfandsystem mehrwegbecher, beerdigung > bestattung
  trauerfeier, begleitperson > assistenz, behindert > schwerbehindertenausweis, bei_regen
  schlechtes_wetter regnet > schlechtwetter witterung unwetter, beitrag jahresbeitrag, beitrag
  jahresbeitrag was_kostet_mitgliedschaft > mitgliedsbeitrag aufnahmegebühr beitragsordnung
  beitragshöhe, bengalo pyro > pyrotechnik bengalische, bestattung beisetzung, boot segeln paddeln
  kajak kanu sup > wasserfahrzeuge bootsverleih, boot_kaputt boot_gekentert kentern kentert >
  havarie, bändchen armband, böller > feuerwerk, bühne podium, chor > sänger, club klub verein,
  convention con > veranstaltung, cosplay > kostüme, doping > dopingkontrolle verbotene substanzen,
  drohne fluggerät, duschen festival_duschen > sanitär, eckball > eckstoß, einladung_versammlung
  eingeladen > einberufung ladung tagesordnung einladungsfrist, einlass > öffnung, einlass
  reinkommen komme_rein reinlassen lasse_rein lässt_rein reingehen > zutritt zugang eintritt
  einlassbeginn, einlassbändchen bändchen, eintritt eintrittskarte ticket karte billett >
  eintrittspreis ticketpreis zutrittsberechtigung, einwechseln auswechseln wechsel wechsel_aus
  wechselt_aus > auswechselspieler spielerwechsel auswechslungen einwechslung, elfmeter elfer >
  strafstoß, erwachsen volljährig, essen_trinken was_zu_essen foodtrucks buden > verpflegung
  speisen gastronomie imbissstände verpflegungsstände, event > veranstaltung fest, event
  veranstaltung fest feier konzert > festlichkeit veranstaltungstag, ewig_nicht_bezahlt
  beitrag_nicht_bezahlt nicht_gezahlt > rückstand mahnung zahlungsverzug entrichtung streichung,
  fahne banner > transparente, fangen mindestmaß > fangbegrenzung schonmaß schonzeit, fans >
  publikum, fasching fasnacht karneval > fastnacht umzug, fasching karneval, festival >
  veranstaltung gelände, feuerwehr freiwillig, fitness > fitnessstudio gym kraftraum, fitnessstudio
  gym mucki muckibude pumpen pumpt > fitnessbereich trainingsfläche kraftraum studio,
  flieg_jetzt_raus > ausschluss streichung ausgeschlossen, fortgeschrittene niveau,
  fotografieren_bad > fotografieren, foul foult > foulspiel regelverstoß freistoß, friedhof grab,
  fundsachen fundbüro > fundgegenstände fundamt, fußball > fußballplatz fußballverein, föhn haare >
  haartrockner, führung_museum besichtigen anschauen > führungen rundgang, garderobe > mantel
  kleidung, garderobe jacke_abgeben > garderobengebühr, gastspieler > gastspielrecht, geburtstag >
  geburtstagsfeier jubiläum, geburtstagskind geburtstag > ermäßigung freier, gefundenes
  abgeben_gefunden > fundgegenstände fundsachen, gelb_rot > platzverweis, gelbe_karte > verwarnung,
  gemeinnützig spende absetzen > zuwendungen abzugsfähig, gerät_abwischen handtuch >
  handtuchpflicht desinfektion geräte, getränke_mitbringen essen_mitbringen eigenes_essen
  eigene_getränke > mitgebrachte speisen verzehr glasflaschen, gewitter sturm nebel > unwetter
  windstärke sichtweite, gleichstand > unentschieden stechen, golf > platzreife handicap,
  grillen_camping kocher gaskocher > campingkocher offenes feuer, gym fitnessstudio, gürtel
  gurtprüfung > gürtelprüfung kyu, halbzeit spielzeit wie_lange_spielt > spieldauer spielabschnitt,
  halle > sporthalle turnhalle, halle turnhalle > hallennutzung hallenordnung, hallenschuhe
  turnschuhe schuhe > sohlen abriebfest sportschuhe, hallenzeit > hallenbelegung, halloween
  oktober, handy_filmen filmen kamera > aufnahmen foto ton videoaufnahmen, helfen mithelfen
  helfe_mit anpacken packe_an freiwillig > ehrenamtlich helferinnen mitarbeit, helfer >
  freiwillige, hochzeit geburtstag > feierlichkeiten festlichkeiten, hund > assistenzhund leine,
  hund_mitnehmen hund_mit > tiere hunde assistenzhunde, jagen > jagdausübung jagdschein, kappe
  badekappe > badekappenpflicht badehauben, kaputt_gemacht_verein > haftet schaden verursacher,
  karte eintrittskarte, kasse_prüfen kasse_kontrollieren kontrolliert_kasse kassenprüfer
  kontrollieren > revisoren rechnungsprüfer prüfung buchführung, kassenschluss wie_lange_rein
  bis_wann_rein letzter_einlass kommt_noch_rein > einlassschluss badeschluss, kassenwart >
  kassierer, kassenwart kassier säckelmeister > schatzmeister kassenführung finanzwart, kegeln
  bowling > kegelbahn bowlingbahn, kicken fussball bolzen bolzt tschutten tschuttet > fußballspiel
  spielfeld, kinder > junioren, kinder_mit kids mit_kind baby_mit > kinder begleitung mindestalter
  erziehungsberechtigten, kinderturnen > eltern, kino film theater oper > vorstellung aufführung
  spielplan, kirmes dult chilbi kirtag jahrmarkt > volksfest kirchweih, klettern boulder
  kletterhalle > kletteranlage sicherung klettergurt, kletterschuhe seil gurt > klettergurt
  leihausrüstung, kontrolle kontrollieren checken > überprüfung geprüft überwachung, konzert musik,
  kostüm verkleiden verkleidet > kostümierung, kurs > lehrgang workshop kursangebot, kurs_verpasst
  stunde_verpasst stunde_nachholen nachholen hole_nach > versäumte, künstler > musiker band,
  laufen_gehen joggen joggt > laufstrecke lauftreff, letzter licht_aus zusperren > verlassen
  abschließen alarmanlage beleuchtung, liga spielklasse, linienrichter > schiedsrichterassistent,
  luftmatratze schwimmflügel gummitier > auftriebskörper schwimmhilfe, maibaum > maifest,
  mannschaft > team spieler kader, marathon lauf, match partie, mehrheit wie_viele_stimmen >
  stimmenmehrheit beschlussfähig zweidrittelmehrheit, messe > fachmesse aussteller, messer waffen
  pfefferspray > gefährliche gegenstände, mieten raum_mieten feiern feiert geburtstag_feiern >
  vermietung überlassung nutzung feierlichkeiten nutzungsentgelt, mitglied > vereinsmitglied
  mitgliedschaft, mitglied_werden beitreten trete_bei eintreten trete_ein reinkommen mitmachen
  mitgemacht > aufnahme aufnahmeantrag mitgliedschaft aufnahmegesuch beitrittserklärung,
  mitgliedschaft > vereinsmitgliedschaft mitgliedsrechte, muckibude fitnessstudio, museum
  ausstellung > dauerausstellung sonderausstellung exponate, musikverein kapelle, nicht_antreten
  nicht_kommen > nichtantreten nichtantritt spielausfall, nicht_mitmachen nicht_mithelfen >
  ersatzleistung ersatzzahlung abzugelten geleistet, nikolaus dezember, nochmal_rein raus_und_rein
  wieder_rein > wiedereinlass wiedereintritt bändchen, orchester musiker, ordner sicherheitsdienst,
  ostern osterferien, pause_theater > pause unterbrechung, pfadfinder gruppe, planschen planscht
  kleinkinder > planschbecken kinderbecken kleinkindbereich, platz_gesperrt > platzsperre
  bespielbarkeit, probe probentermin, probestunde schnupperkurs, probetraining > schnupperstunde,
  programm > ablauf, programm ablauf wann_was > programmablauf zeitplan tagesablauf programmpunkte,
  rauswurf rausgeworfen rausschmeißen schmeiße_raus rausfliegen fliege_raus > streichung gestrichen
  ausgeschlossen vereinsausschluss, regen > schlechtwetter witterung unwetter, rein > einlass
  zutritt, reinschnuppern > schnupperstunde probe, reiten pferd reitstunde > reitunterricht
  reitanlage, rennen schubsen schubst > laufen beckenumgang, rolli rollstuhl, rollstuhl > rampe,
  rollstuhl behindert rollifahrer > barrierefrei rollstuhlplätze begleitperson schwerbehinderte,
  rote_karte vom_platz > feldverweis platzverweis, rucksack tasche_mit taschen > taschenkontrolle
  gepäckstücke größe, sanitäter erste_hilfe verletzt > sanitätsdienst erste hilfe sanitätsstation,
  satzung > statut vereinssatzung, satzung_ändern regeln_ändern > satzungsänderung änderung
  mehrheit, sauna dampfbad nackt > saunabereich textilfrei saunaordnung, sauna wellness, schach >
  figuren zug matt, schach partie, schienbeinschoner ausrüstung > schutzausrüstung, schiri
  schiedsrichter, schiri schiedsrichter > spielleitung unparteiische kampfgericht schiedsrichterin,
  schlafen übernachten > schlafplatz, schlitten rodel, schnupperstunde probestunde, schwimmbad >
  hallenbad freibad becken, schwimmbad freibad hallenbad badi > badebetrieb badeanstalt
  schwimmhalle bad, schwimmen > becken bahn hallenbad freibad, schwimmen_können schwimmer
  nichtschwimmer > schwimmfähigkeit schwimmabzeichen nichtschwimmerbecken, schwimmkurs > kurs
  anfängerschwimmen, schwimmreifen > schwimmhilfen auftriebskörper, schwimmweste > rettungsweste
  auftriebsmittel, security > ordner sicherheitsdienst sicherheitspersonal, seepferdchen
  schwimmabzeichen, seepferdchen schwimmabzeichen bronze freischwimmer abzeichen > abgenommen,
  seit_wann_verein gegründet gründung seit_wann_gibt > entstehung bestehen leben, senioren ältere,
  siegerehrung preise medaille pokal gewinnen > preisgeld auszeichnung prämierung, silvester >
  jahreswechsel feuerwerk, ski > lift, ski skifahren snowboard > skigebiet pisten skiverleih,
  skipass liftkarte, skipass liftkarte > tageskarte saisonkarte, spiel > partie begegnung match,
  spiel_abgebrochen > spielabbruch, spiel_verlegen spiel_verschieben > spielverlegung, spielerpass
  > spielberechtigung lizenz, spind > schließfach schrank, spindschlüssel schrank schlüssel >
  garderobenschlüssel, sport > turnen bewegung training, springen rutsche sprungturm sprungbrett
  arschbombe > sprunganlage wasserrutsche sprungbereich, stand aussteller flohmarkt verkaufen
  standplatz > standgebühr verkaufsstand, standgebühr tisch_kosten > standgeld laufmeter, startgeld
  startgebühr > nenngeld teilnahmegebühr meldegebühr, startnummer startunterlagen >
  startnummernausgabe ausgabe, stimme_abgeben jemand_für_mich_wählen für_mich_abstimmen >
  stimmrechtsübertragung übertragung vertretung vollmacht, stimmrecht stimme, strecke
  wie_lang_strecke route > streckenlänge streckenverlauf distanz kilometer, süßigkeiten_umzug >
  wurfmaterial, tabelle punkte_sieg > punktwertung tabellenstand wertung, taucherbrille flossen
  schnorchel > schwimmflossen, tennis tennisplatz platz_buchen > platzbuchung spielplan
  platzreservierung, theater > bühne schauspiel, theaterstück > aufführung stück, ticket >
  vorverkauf einlass, ticket_handy ausdrucken_ticket > digital ausgedruckt mobile, ticket_verloren
  > ersatzkarte verlust ersatzticket, ticket_zurückgeben ticket_verkaufen weiterverkaufen
  verkaufe_weiter > rückgabe übertragung personalisiert, tickets_kaufen karten_kaufen besorgen
  wo_tickets > vorverkauf vorverkaufsstellen abendkasse erhältlich ticketshop, tor treffer,
  tore_zählen unentschieden_wertung > torverhältnis tordifferenz, trainer > übungsleiter coach,
  trainer coach > trainerin übungsleiterin trainerteam, trainer_werden > übungsleiterlizenz
  trainerschein, training > übungseinheit, training trainieren wann_training > trainingszeiten
  übungsstunden übungsbetrieb trainingseinheiten, treffen > sitzung stammtisch, tribüne >
  sitzplätze, trikot klamotten_sport > spielkleidung sportkleidung trikotfarbe, turnhalle
  sporthalle, turnier > meisterschaft cup, turnschuhe > hallenschuhe, türsteher > sicherheitsdienst
  einlass, umkleide > umkleidekabine umkleideraum, umkleidekabine > kabinen umkleideräume, umziehen
  duschen umkleide > umkleidemöglichkeiten garderobe, unter_18 muttizettel jugendschutz >
  erziehungsbeauftragung begleitperson minderjährige, unter_drogen zugedröhnt bekifft > einfluss
  berauschender mittel, veranstaltung > termin, verboten_mitbringen nicht_mitbringen > verbotene
  gegenstände untersagt mitführen, verein > verband, verein club klub verband > vereinszweck
  körperschaft, verein_wechseln wechsel_verein > vereinswechsel spielberechtigung freigabe,
  vereinsfest > jubiläum, vereinsheim clubhaus vereinshaus hütte > klubhaus bootshaus vereinsräume,
  verletzt muskelkater aua > sportverletzung, verletzt_training unfall_training >
  unfallversicherung sportunfall, verloren_gegangen kind_verloren kind_weg > kinderfundstelle
  fundbüro infopoint, verlosung gewinnspiel, verlängerung elfmeterschießen > nachspielzeit
  entscheidungsschießen, verpflegung_strecke trinken_strecke > verpflegungsstellen labestation
  verpflegungsposten, versammlung > hauptversammlung sitzung, versammlung jahreshauptversammlung hv
  gv sitzung treffen > mitgliederversammlung generalversammlung einberufung tagesordnung,
  verschoben verlegt ersatztermin, vorstand chef präsident obmann vereinschef > vorsitzende
  vorstandschaft, vorverkauf vorverkaufsstelle, wandern bergtour > wanderung gehzeit höhenmeter
  wanderweg, wann_aus zu_ende aufhören aufgehört höre_auf wann_schluss fertig_wann > ende schluss
  veranstaltungsende, wann_los losgehen gehe_los fängt_an anfang beginn > startzeit einlass anpfiff
  auftakt, wc > sanitäranlagen, weggekommen > verloren diebstahl, wehren beschweren anfechten
  dagegen > berufung widerspruch einspruch beschwerde angerufen, weihnachtsmarkt christkindlmarkt >
  adventsmarkt, wer_leitet wer_führt chef > vorsitz leitung geleitet vorstand, wertsachen spind
  schließfach > wertfächer garderobenschränke, wettkampf > meisterschaft, wie_komme_hin hinkommen
  anfahrt anreise > verkehrsmittel anbindung shuttle haltestelle, wie_lange_vorstand amtszeit >
  amtsdauer wahlperiode dauer, wie_viele_spieler_mannschaft mannschaft team > spielerzahl
  mannschaftsstärke spielberechtigt, wo_findet wo_ist_das ort location > veranstaltungsort
  austragungsort, yoga pilates gymnastik > bewegungskurs kursangebot, zeitlimit zeit_schaffen >
  zielschluss sollzeit, zelten_festival campen camping > campingplatz campinggelände zeltplatz,
  zu_spät_kommen nacheinlass > verspätet, zum_ausprobieren unverbindlich > probe
  probemitgliedschaft schnuppern, zuschauer > publikum besucher, übungsleiter coach`;
