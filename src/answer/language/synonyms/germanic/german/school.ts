/** School and university; see `
`. */
export const school = `
  abbrechen > austritt, abgeben > vorlegen, abgeben abgabetermin deadline > einreichung abgabefrist
  fristgerecht, abgeholt_werden wer_darf_abholen > abholberechtigte abholung, abi abitur, abi
  abitur matura matur > hochschulreife reifeprüfung abiturprüfung hochschulzugangsberechtigung,
  abmelden melde_ab prüfung_abmelden klausur_abmelden > rücktritt abmeldefrist zurücktreten,
  abmelden_kita abmelden melde_ab > kündigung frist betreuungsvertrag, abschluss quali
  mittlere_reife > schulabschluss bildungsabschluss, abschlussarbeit bachelorarbeit masterarbeit
  thesis ba > bearbeitungszeit kolloquium, abschlussarbeit thesis, abschreiben > plagiat zitieren,
  adhs legasthenie lrs dyslexie autismus behindert chronisch_krank > nachteilsausgleich behinderung
  beeinträchtigung chronisch erkrankung, ag wahlfach > arbeitsgemeinschaft wahlpflicht
  nachmittagsangebote, alleine_heim allein_nach_hause > nachhauseweg heimweg selbstständig,
  allergie laktose > unverträglichkeiten allergene nahrungsmittelunverträglichkeit kost, anwesend
  hingehen muss_hin > anwesenheitspflicht präsenzpflicht teilnahmepflicht, anwesenheit > teilnahme,
  anwesenheitspflicht > teilnahme teilnahmepflicht, arbeit > klausur klassenarbeit test,
  arbeit_verpasst klausur_verpasst test_verpasst > nachholtermin nachschreibtermin nachprüfung
  versäumte, arbeitsaufwand workload aufwand > arbeitsstunden selbststudium zeitaufwand,
  aufnahmeprüfung eignungstest eignungsprüfung > eignungsfeststellung, aufpassen_kinder aufsicht >
  aufsichtspflicht beaufsichtigung, aufschub verlängerung stundung, ausbildung lehre gelernt >
  berufsausbildung ausbildungsberuf anrechnung, ausdrucken_abgeben gebunden > exemplare, ausfallen
  > entfällt, ausland erasmus, auslandssemester > ausland austausch erasmus, auslandssemester
  ausland erasmus > auslandsaufenthalt auslandsstudium mobilität partnerhochschule, ausleiht
  leihe_aus ausborgen > verleih leihfrist, austausch erasmus, ausweis_verloren karte_verloren >
  ersatzausweis verlust ersatzkarte, azubi lehrling, bachelor > studiengang abschluss,
  bachelorarbeit > abschlussarbeit thesis, basteln malen singen > angebote aktivitäten förderung,
  beißt_kind haut_kind > konflikte verhalten, beratung studienberatung > studienfachberatung
  beratungsstelle sprechstunde, berufsschule schule, bestehen mindestnote, betreuer_thesis betreuer
  > gutachter erstprüfer, beurlaubung früher_urlaub ferien_verlängern freistellen > befreiung
  schulpflicht unterrichtsbefreiung, bewerben bewerbungsschluss > zulassungsantrag bewerbungsfrist
  bewerbungsunterlagen auswahlverfahren, bewerbung > zulassung antrag, bewertung benotung, bib
  bibliothek, bibliothek > bücher, bibliothek bib bücherei > ausleihe bibliotheksausweis leihfrist
  medien, brotdose pausenbrot jause znüni vesper brotzeit > frühstück zwischenmahlzeit
  pausenverpflegung verpflegung, buch roman > medien titel werke lektüre, buch_besorgen
  nicht_im_regal habt_nicht > fernleihe beschafft bestand anschaffungsvorschlag, buch_kaputt
  buch_vollgekritzelt > schadenersatz beschädigte lernmittel, buch_verloren buch_kaputt > ersatz
  verlust wiederbeschaffung, buch_weg ausgeliehen verliehen vergeben > entliehen vorbestellung,
  bücher schulbücher > lernmittel lehrmittel lehrwerke lernmittelfreiheit buchausleihe,
  büchereiausweis bibausweis leseausweis lesekarte > bibliotheksausweis benutzerausweis
  leserausweis, chatgpt hilfsmittel, chatgpt ki künstliche_intelligenz gpt copilot > sprachmodelle
  generativ künstlich textgenerator, credits ects cp leistungspunkte punkte > kreditpunkte
  arbeitsaufwand, deadline frist abgabetermin abgabefrist, dekanat fakultät, deutschkurs
  deutsch_lernen > sprachförderung deutschkenntnisse integrationskurs, direktor direx rektor
  schulleiter rektorin > schulleiterin, doktor promotion, doktorarbeit dissertation promotion,
  dozent prof professorin doktor > lehrende hochschullehrende dozierende lehrperson,
  draußen_spielen raus_spielen > außengelände garten aufenthalt freien, drucker kopierer >
  kopiergerät druckguthaben druckdienst, durchfallen > nichtbestanden, durchgefallen verkackt
  verhauen versemmelt nicht_bestanden > wiederholung nichtbestehen wiederholungsprüfung
  fehlversuch, dvd dvds cd cds hörbuch comic comics zeitschrift > medien filme hörmedien tonträger,
  eidesstattliche > eigenständigkeitserklärung versicherung, eingewöhnung > eingewöhnungsphase
  bezugsperson eingewöhnungszeit, einschreiben > immatrikulieren zulassung, einschreiben
  schreibe_ein inskribieren > immatrikulation immatrikulationsbescheinigung, einschulung
  schulanfang erste_klasse > schuleintritt schulpflicht schulaufnahme schuleingangsuntersuchung,
  elternabend > elternversammlung eltern, elternbeirat elternrat elternvertreter elternsprecher >
  beirat mitwirkung elternausschuss elternpflegschaft, elternbeitrag kita_kosten kitagebühr >
  betreuungsgebühr beitrag besuchsgebühr, elterngespräch > entwicklungsgespräch sprechtag
  elternsprechstunde, elternsprechtag sprechtag, endnote gesamtnote abschlussnote > gewichtet
  durchschnitt notenberechnung, englisch sprache auf_englisch > unterrichtssprache englischsprachig
  sprachkenntnisse, entschuldigung > attest, entschuldigung entschuldigungszettel > schriftlich
  fehlzeiten entschuldigungspflicht, ersti > studienanfänger erstsemester, erstsemester
  studienanfänger, erzieher > betreuer, erzieherin > betreuerin, erzieherin erzieher
  kindergärtnerin betreuer > fachkraft personal pädagogisch bezugserzieherin betreuungspersonal,
  eselsohren zerrissen > beschädigung unbrauchbarkeit, essen_abbestellen abbestellen bestelle_ab >
  abmeldung stornierung verpflegung, exmatrikulation > austritt abbruch, fach > studienfach modul,
  fach_wechseln studiengang_wechseln > studiengangwechsel fachwechsel, fachschaft asta >
  studierendenvertretung studierendenschaft, fahrschule fahrstunde führerschein_machen >
  fahrausbildung fahrprüfung, fehlen > versäumen, ferien > schulfrei vorlesungsfrei
  unterrichtsfrei, ferienanfang > ferienbeginn ferientermine, fernstudium > fernlehre, fieber
  durchfall kotzen erbrechen > erkrankung symptomfrei temperatur krank, fingerfarben >
  bastelmaterial, fotos_kind bilder_kind kinderfotos > bildaufnahmen fotoerlaubnis einwilligung
  veröffentlichung, förderunterricht förderung, ganztag betreuung, geburtstag_feiern kuchen
  geburtstagskuchen > geburtstag geburtstagsfeier, geimpft impfung impft > masernschutz
  impfnachweis impfstatus masern immunität, gekritzelt bekritzelt reingemalt angemalt
  vollgekritzelt > anstreichungen verschmutzungen beschädigung, geschlossen habt_zu haben_zu >
  schließtage schließzeiten ruhetag, geschwister zweites_kind geschwisterkind > geschwisterrabatt
  geschwisterermäßigung ermäßigt, groß_genug > mindestgröße körpergröße, gruppenarbeit
  zu_zweit_schreiben > gemeinschaftsarbeit, handy smartphone iphone handys > mobiltelefone
  endgeräte kommunikationsgeräte digitale, handy_weggenommen handy_abgenommen wegnehmen nehme_weg
  abnehmen > einziehen einbehalten herausgabe aushändigung, handyverbot > smartphone mobiltelefon,
  hausarbeit seminararbeit paper > schriftliche ausarbeitung, hausaufgabe > aufgabe übung,
  hausaufgaben hausis hausübung ufzgi > hausaufgabenbetreuung übungsaufgaben, hausi hausaufgabe,
  hausschuhe finken puschen schlappen > wechselschuhe, heft schreibheft, heulen weinen trennung >
  eingewöhnung bezugsperson trösten, hingefallen verletzt wehgetan > unfall unfallversicherung,
  hitzefrei > unterrichtsausfall hitze, hiwi tutor_werden > studentische hilfskraft,
  immatrikulieren immatrikulation, inklusion integrationskind förderbedarf > integrationsplatz
  eingliederungshilfe, internat > wohnbereich, isst_kein_fleisch veggie vegetarisch vegan >
  fleischlos pflanzlich kost, jacke rucksack tasche > garderobe schränke mäntel verwahren,
  kaffee_bibliothek trinken_bibliothek > trinkgefäße getränke, kaugummi essen_im_unterricht >
  verzehr unterricht, ki > chatgpt, kind_studium schwanger_studium > familie mutterschutz teilzeit
  urlaubssemester, kita > betreuung, kita kindergarten krippe kindi hort > kindertageseinrichtung
  kindertagesstätte betreuungseinrichtung einrichtung tagesbetreuung, kita_platz kindergartenplatz
  krippenplatz platz > betreuungsplatz aufnahme vormerkung platzvergabe zusage, klasse > jahrgang
  stufe lerngruppe, klassenarbeit schularbeit prüfung schulaufgabe > leistungsnachweis
  leistungskontrolle lernkontrolle schriftliche, klassenbuch > eintrag, klassenfahrt > reise,
  klassenfahrt landschulwoche skilager schullandheim ausflug > studienfahrt schulfahrt exkursion
  wandertag, klassenlehrer klassenvorstand > klassenleitung klassenlehrkraft, klassensprecher
  schülersprecher > schülervertretung schülerrat klassensprecherin, klausur > prüfung examen
  schriftlich, klausur prüfung examen > aufsichtsarbeit modulprüfung leistungsnachweis fachprüfung
  prüfungsleistung, klausur_anschauen klausur_angucken klausureinsicht einsicht > einsichtnahme
  akteneinsicht, klausur_online > elektronische fernprüfung, klausuranmeldung prüfungsanmeldung
  anmelden melde_an > prüfungsportal meldefrist anmeldefrist modulprüfungen, klo_im_unterricht >
  toilettengang, krabbelgruppe spielgruppe > eltern kind gruppe, krank krankmelden melde_krank >
  entschuldigung benachrichtigung schriftlich fehltage, krank_prüfung krank_klausur prüfung_krank
  klausur_krank > attest rücktritt prüfungsunfähigkeit bescheinigung triftig, krankes_kind
  kind_krank kind_fieber > erkrankung kinder temperaturen symptomfrei, krankmelden > attest
  abmelden, kreide tafel > tafeldienst, kurs_belegen belegen > kursanmeldung einschreibung,
  kuscheltier teddy schnuller nuckel > mittagsruhe mittagsschlaf, laborkittel > schutzkleidung
  labor, laborordnung > sicherheitsunterweisung, laptop > gerät, laternenumzug martinsumzug >
  laternenfest sankt martin, lehre lehrstelle lehrling azubi azubine > ausbildung auszubildende
  berufsausbildung ausbildungsplatz, lehrer > lehrpersonal lehrende, lehrer lehrerin pauker >
  lehrkraft lehrpersonen kollegium unterrichtende, lehrer lehrkraft pädagoge, lehrer_beschweren >
  beschwerde schulleitung dienstaufsicht, leihfrist > ausleihfrist frist, leise_sein quatschen
  telefonieren > stille ruhe telefonate, leistungspunkte credits ects, lernraum lernplatz
  gruppenraum > arbeitsplätze gruppenarbeitsraum carrel, lexikon wörterbuch duden >
  nachschlagewerke, logopädie sprachförderung > sprachentwicklung, läuse kopfläuse nissen >
  kopflausbefall läusebefall, magen_darm magendarm kotzt > erbrechen durchfall infekte symptomfrei,
  mahngebühr > säumnisgebühr gebühr versäumnis, master > studiengang abschluss, masterarbeit >
  abschlussarbeit thesis, matschhose gummistiefel regenjacke > regenbekleidung wetterfest regenhose
  kleidung, matura abitur, medizin medikamente tabletten tropfen > arzneimittel verabreichung
  verabreicht medikamentengabe, mehr_zeit zeitverlängerung > nachteilsausgleich bearbeitungszeit
  verlängerung schreibzeitverlängerung, mensa > verpflegung speisen, mensa kantine schulessen >
  mittagsverpflegung mittagstisch schulverpflegung essensausgabe, mensa_zahlen mensakarte >
  chipkarte guthaben, mittagessen essen_kosten essensgeld > mittagsverpflegung
  verpflegungspauschale portion essensbeitrag, mittagsschlaf mittagschlaf schläfchen pennen >
  mittagsruhe ruhezeit schlafenszeit, mobbing mobben mobbt ärgern hänseln > ausgrenzung gewalt
  schikane schulsozialarbeit vertrauenslehrer, motivationsschreiben > bewerbungsunterlagen,
  multiple_choice > antwortwahlverfahren, musikschule musikunterricht klavierunterricht >
  instrumentalunterricht unterrichtsgebühr, mutter_arbeitet berufstätig > erwerbstätigkeit,
  mündlich > kolloquium vortrag, mündliche_note mitarbeit > mündlich unterrichtsbeteiligung
  sonstige leistung, mündliche_prüfung > fachgespräch mündlich prüfungsgespräch, mütze kappe
  jogginghose anziehen bauchfrei > kopfbedeckung kleidung angemessen kleiderordnung, nachhilfe >
  förderunterricht förderung, nachhilfe > lernförderung tutoring förderangebot, nachholen >
  ersatztermin nachholtermin, nachschreiben > nachholtermin ersatztermin nachprüfung, nass_geworden
  ins_wasser badewanne_gefallen > unbrauchbarkeit nässeschaden beschädigung, nc numerus_clausus
  abischnitt > zulassungsbeschränkung zulassungsbeschränkt durchschnittsnote auswahlverfahren,
  nicht_hingehen nicht_hin nicht_erscheinen nicht_auftauchen > fernbleiben versäumnis
  nichterscheinen unentschuldigt, notbetreuung ferienbetreuung > betreuung bedarf ferienzeit, note
  > bewertung benotung notenpunkte, note_verbessern notenverbesserung bessere_note > freiversuch
  verbesserungsversuch, noten benotung > leistungsbewertung beurteilung zensuren notengebung,
  noten_raus ergebnis > bewertung bekanntgabe notenbekanntgabe korrektur, numerus
  zulassungsbeschränkt, oma_abholen opa_abholen schwester_abholen bruder_abholen > abholberechtigt
  bevollmächtigt vollmacht, online zoom > digital onlinelehre fernstudium virtuell, open_book >
  hilfsmittel zugelassen, pause hofpause > schulhof pausenhof pausenregelung unterrichtspause,
  pausenhof schulhof > schulgelände pausenaufsicht, pc computer > computerarbeitsplätze,
  pflichtfach pflichtmodul > pflichtbereich, plagiat klauen copy_paste kopieren > quellenangabe
  übernahme kennzeichnung eigenständigkeit täuschung, platz_kriegen platz_bekommen > zusage
  aufnahme vergabe platzvergabe zulassung, praktikant praktikum, praktikum praktika > praxisphase
  praxissemester praktische betriebspraktikum berufspraktikum, praktikumsplatz praktikum_suchen >
  praktikumsstelle praktikumsbetrieb betrieb, probetag kennenlernen schnuppertag > hospitation,
  prüfer_aussuchen > prüfende prüferin vorschlag, prüfung > abschlussprüfung, psycho_probleme
  stress überfordert > psychologische beratungsstelle, punkte > credits leistungspunkte ects,
  quelle quellenangabe, quereinsteiger höheres_semester > höheres fachsemester einstufung, ranzen
  schulranzen schultasche tornister schultheke > schulmaterial, ranzen schultasche, rausgeworfen
  exmatrikuliert zwangsexmatrikuliert > exmatrikulation prüfungsanspruch endgültig, referat >
  präsentation vortrag, rektor präsident, rückgabekasten rückgabebox nach_schließung >
  außenrückgabe, rückmeldung zurückmelden > rückmeldefrist rückmeldegebühr semesterbeitrag,
  rücktritt_abschlussarbeit > rückgabe thema, schlafen_kita > mittagsruhe ruhephase, schlechte_note
  fünf sechs > mangelhaft ungenügend versetzung ausreichend, schlusszettel abmeldung, schmeißen
  abbrechen breche_ab studium_schmeißen > exmatrikulation studienabbruch abbruch, schneefrei
  schulfrei fällt_aus > unterrichtsausfall witterung unterrichtsfrei entfällt, schulanfänger
  vorschule vorschulkind > einschulung schuleintritt, schulbuch > lehrbuch, schulbus busfahrkarte >
  schülerbeförderung schülerfahrkarte schülerticket, schule > schulbetrieb unterricht
  bildungseinrichtung jugendliche, schule gymi gymnasium realschule hauptschule gesamtschule >
  schulform bildungsgang schulart, schule_drogen > suchtmittel rauschmittel, schule_schwänzen
  schwänzen schwänzt blaumachen blaugemacht blaumacht mache_blau macht_blau > unentschuldigt
  fernbleiben versäumnis fehlstunden, schule_wechseln schulwechsel wechseln > wechsel
  schulformwechsel abmeldung, schulfest abschlussball prom > abschlussfeier, schulgeld privatschule
  > schulbeitrag, schulgelände_verlassen raus_gehen rausgehen gehe_raus abhauen abgehaut haue_ab
  haut_ab > verlassen schulgelände erlaubnis aufsicht, schulleiter > rektor direktor,
  schultablet_kaputt > schaden haftung leihgerät, schuluniform > schulkleidung, schulverweis
  von_schule_fliegen rausgeflogen > ausschluss entlassung verweisung schulausschluss, schulweg >
  schülerbeförderung, schulwlan wlan_schule > netzzugang internetnutzung, schummeln > betrug
  mogeln, schwänzen > fehlen fehlzeit abwesenheit, schüler schülerin kids > schülerschaft lernende
  schülerinnen, schüler_rauchen > rauchverbot schulgelände, sekretariat > büro, sekretariat
  sekretärin > schulbüro geschäftszimmer verwaltung, semesterbeitrag studiengebühren studienbeitrag
  > gebühren beiträge semestergebühr sozialbeitrag, semesterferien vorlesungsfrei, semesterticket >
  fahrkarte verkehr, semesterticket deutschlandticket > nahverkehr fahrausweis ticket,
  sitzenbleiben > wiederholen, sitzenbleiben sitzengeblieben sitzenbleibt bleibe_sitzen wiederholen
  nicht_versetzt > versetzung klassenwiederholung nichtversetzung, sitzplatz_klasse > sitzordnung,
  skript folien > lernmaterial vorlesungsunterlagen, sommerferien ferien > schließzeit schließtage
  ferienbetreuung betriebsferien, sonnencreme_kita > sonnenschutz eingecremt, sperrvermerk >
  geheimhaltung, spicken spickzettel spickt abschreiben schreibe_ab schummeln pfuschen betrügen
  betrogen > täuschung täuschungsversuch unerlaubte hilfsmittel ungenügend, spielzeug spielsachen
  lego > spielzeugtag mitgebracht, spind schließfach > aufbewahrung, sport_nicht_mitmachen
  sportbefreiung > befreiung sportunterricht attest, sprechstunde > sprechzeit termin,
  später_abgeben verlängerung mehr_zeit verlängern > fristverlängerung bearbeitungszeit aufschub,
  stipendium bafög geld_vom_staat > förderung ausbildungsförderung studienfinanzierung, strafe
  ärger nachsitzen verweis > ordnungsmaßnahme erziehungsmaßnahme tadel sanktion ausschluss,
  studentenausweis studiausweis studentenkarte > studierendenausweis chipkarte campuskarte, studi
  studierende student, studienbeginn anfangen fange_an sommersemester wintersemester > aufnahme
  immatrikulation zulassung, studiengang > studium fach, studiengebühren > semesterbeitrag, studium
  studieren studiengang > regelstudienzeit studienverlauf studienprogramm, stuhlkreis >
  morgenkreis, stunde > unterricht lektion einheit, stundenplan > zeitplan unterrichtszeiten,
  süßkram süßigkeiten gummibärchen naschen schoki chips > süßwaren naschwerk zuckerhaltig, tablet
  ipad laptop > endgerät leihgerät digitale, tag_der_offenen_tür > informationsabend besichtigung,
  tagesmutter > kindertagespflege tagespflegeperson, taschengeld > handgeld, taschenrechner
  hilfsmittel, taschenrechner_klausur > taschenrechner hilfsmittel zulässige, teilzeit nebenbei
  berufsbegleitend neben_job > teilzeitstudium, test > prüfung klausur kurztest, thema_ändern
  thema_wechseln thema > themenstellung themenwahl rückgabe, theorieprüfung theorie > theoretische
  prüfung, titel abschluss doktortitel > akademischer hochschulgrad verliehen,
  trinken_im_unterricht > trinken unterricht, trödeln bummeln > verspätung, tutor übungsleiter,
  tutorium > übung tutor, töpfchen trocken_werden > sauberkeitserziehung, uni fh hochschule tu >
  universität fachhochschule bildungseinrichtung, unterricht_los schulbeginn unterrichtsbeginn >
  beginn unterrichtszeiten stunde, unterrichtsausfall ausfall, urlaubssemester pause_machen
  aussetzen > beurlaubung unterbrechung, verschlafen zuspätkommen verspäten > unpünktlich
  verspätet, verspätet > spät, versuch drittversuch zweiter_versuch anlauf > wiederholung
  fehlversuch wiederholungsprüfung freiversuch prüfungsversuch, vertrauenslehrer
  schulsozialarbeiter schulpsychologe > beratungslehrkraft beratung, vertretungsplan vertretung >
  vertretungsunterricht stundenplanänderung, volkshochschule vhs, volkshochschule vhs sprachkurs
  kurs_machen > kursangebot kursgebühr teilnahmegebühr, vorlesen > lesepaten, vorlesung uni_kurs
  kurs seminar > lehrveranstaltung module, vormerken > reservieren, vortrag präsentation, wahlfach
  wahlmodul > wahlpflichtmodul wahlbereich, warteliste > vormerkung nachrückverfahren rangfolge,
  wechselklamotten wechselsachen ersatzklamotten > wechselwäsche wechselkleidung ersatzkleidung,
  wenig_geld arm geringverdiener kein_geld > einkommensschwach härtefall übernahme ermäßigung
  sozial bedürftig, wie_groß_kind > körpergröße mindestgröße meter, wie_lange_studium >
  regelstudienzeit studiendauer semester, wie_oft_durchfallen oft_wiederholen > wiederholung
  zweimal wiederholbar fehlversuch, wie_viele_credits > leistungspunkte umfang, wie_viele_seiten
  seiten länge > umfang seitenzahl zeichen, wiederholen > wiederholungsprüfung zweitversuch, windel
  windeln wickeln pampers > wickeltisch, wohnheim_platz > studierendenwerk wohnheimplatz, zecke >
  zeckenentfernung zeckenbiss, zeitung > tageszeitungen, zeugnis > bescheinigung abschluss, zeugnis
  giftblatt > zeugnisausgabe halbjahreszeugnis jahreszeugnis, zeugnis_bekommen abschlusszeugnis
  urkunde > aushändigung zeugnisse verleihung, zeugnis_verloren > zweitschrift, zitieren >
  quellenangabe zitat, zu_spät_abgegeben nicht_abgegeben nicht_zurückgegeben vergessen_abzugeben
  vergessen_zurückzugeben > überschreitung leihfrist säumnis versäumnis, zu_spät_abholen
  später_abholen > verspätet abholung zuschlag, zweites_hauptfach nebenfach > wahlbereich,
  zähneputzen > zahnpflege mundhygiene, öffnungszeiten wann_auf > betreuungszeiten bringzeit,
  überzogen zu_spät_zurückgegeben > leihfristüberschreitung säumnisgebühren mahngebühren
  verzugsgebühr, übung übungsgruppe`;
