/** Weather, time, slang and what else people say; see `SYNONYMS`. */
export const everyday = `
  abendessen mahlzeit essen, abends am_abend > abendstunden, abfahren abgefahren abfährt > startet
  abreise, abgeben abgegeben abgibt > abgabe abzugeben auszuhändigen aushändigung, abgeben
  einreichen abgabe, abgestürzt absturz, abhauen > verlassen gehen weglaufen flucht, abhauen
  einfach_gehen > verlassen vorzeitig, abholen_lassen > bevollmächtigte, abhängigkeiten >
  bibliotheken, abmachen abgemacht abmacht wegmachen weggemacht wegmacht mache_weg macht_weg >
  entfernen abnehmen lösen, abmelden austragen, absage stornierung, absagen absagt geabsagt
  abgesagt sage_ab sagt_ab > abmeldung abzusagen, abschalten abgeschaltet abschaltet schalte_ab
  schaltet_ab deaktivieren > deaktivierung, abschicken abgeschickt abschickt schicke_ab schickt_ab
  > absenden versand, abschließen verriegeln, abschreiben plagiat täuschung, absichtlich
  mit_absicht > vorsätzlich, abwasch spülen geschirr, abzocken betrügen, adapter stecker,
  administrator admin leitung moderator mod verwalter, adresse anschrift, aktualisieren update,
  alkohol bier saufen säuft gesoffen > alkoholkonsum getränke berauschende, alkohol schnaps,
  alle_drei_monate > vierteljährlich quartal, alle_sechs_monate > halbjährlich, allein >
  unbegleitet, alleine_gehen allein_bleiben ohne_eltern alleine_rein > begleitung aufsichtsperson
  unbegleitet aufsicht, allergie unverträglichkeit, alte_version vorherige > frühere fassungen
  versionsverlauf versionen, altersbeschränkung > altersfreigabe mindestalter, am_telefon >
  telefonisch fernmündlich, anbaggern belästigen, anderes_land ausland im_ausland >
  auslandsaufenthalt staaten, anfangen angefangen anfängt fange_an fängt_an loslegen losgelegt
  loslegt lege_los legt_los starten startet gestartet beginnen beginnt begonnen > aufnahme,
  anfassen anfasst geanfasst angefasst fasse_an fasst_an berühren berührt > betätigen, anfänger
  neuling einsteiger, angst > befürchtung, anhaben angehabt anhat tragen trägt getragen anziehen
  angezogen anzieht > bekleidung kleidung, anhänger wohnwagen, ankommen angekommen ankommt >
  ankunft trifft eintreffen, ankommen anreise eintreffen, ankreuzen angekreuzt ankreuzt kreuze_an
  kreuzt_an > auswahl, anmachen belästigen, anmelden registrieren einloggen, anrufen > rufnummer
  telefonisch, anrufen angerufen anruft rufe_an ruft_an telefonieren nummer wen_ruf telefoniert
  telefonnummer wen_anrufen > telefonisch fernmündlich rufnummer verständigen, ansprechpartner >
  ansprechperson auskunft, antwort rückmeldung, anwalt rechtsanwalt jurist, anwohner nachbarn >
  nachbarschaft, apotheke medikament, app anwendung programm software, arbeit job beruf stelle, arm
  > verarmt mittellos bedürftig, arm_gewesen > verarmt armut mittellos, arzt doktor mediziner,
  auf_englisch englisch deutsch > sprache menüsprache, aufgeben aufgegeben aufgibt sein_lassen >
  verzicht aufgabe, aufhaben > geöffnet öffnungszeiten, aufhören aufgehört aufhört höre_auf
  hört_auf beenden beendet schluss_machen > beendigung ende endet einstellung, aufkleben aufgeklebt
  aufklebt klebe_auf klebt_auf kleben > anbringen bekleben, aufmachen > öffnen öffnet geöffnet,
  aufpassen aufgepasst aufpasst passe_auf passt_auf > achten vorsicht, aufpassen aufgepasst
  aufpasst passe_auf passt_auf > aufsicht betreuung beaufsichtigung aufsichtspflicht, aufreißen
  aufgerissen aufreißt reiße_auf reißt_auf > öffnen, aufräumen aufgeräumet aufräumet räume_auf
  räumet_auf ordnung_machen > ordnung räumen sauber, aufschreiben aufgeschrieben aufschreibt
  schreibe_auf schreibt_auf notieren notiert > vermerken eintragen dokumentieren aufzeichnung,
  aufzug lift fahrstuhl, aufzug_rollstuhl rampe > stufenlos barrierefreier zugang, aus_versehen
  versehentlich > fahrlässig irrtümlich, ausdrucken ausgedruckt ausdruckt drucke_aus druckt_aus >
  papierform, ausfallen ausgefallen ausfällt fällt_aus entfällt > entfallen absage, ausflug
  wanderung fahrt, ausfüllen ausgefüllt ausfüllt fülle_aus füllt_aus > angaben formular
  vollständig, ausgeben kosten, ausgesucht > auswahl, ausgewandert auswandern auswandert wander_aus
  wandert_aus > emigration auswanderung emigrierte übersiedelte, aushang schwarzes_brett >
  bekanntmachung anschlag, auslassen ausgelassen auslässt weglassen weggelassen weglässt lasse_weg
  lässt_weg > entfallen verzicht, ausleeren ausgeleert ausleert leere_aus leert_aus > entleeren,
  ausleihen leihen verleih mieten, ausnahme > ausgenommen abweichend, ausnahmsweise > ausnahme,
  auspacken ausgepackt auspackt packe_aus packt_aus > entnehmen, ausrüstung zubehör, auszug
  kündigung, auto pkw wagen fahrzeug, baby säugling, bad dusche badezimmer, bafög förderung
  stipendium, bahn zug eisenbahn, bald demnächst, band gruppe, bank konto, barrierefrei rollstuhl
  behindert ebenerdig, basteln werken, baumarkt handwerker, bday geburtstag, beenden aufhören
  stoppen, befreundet freunde_gewesen > freundschaft freundeskreis, begleithund blindenhund >
  assistenzhunde, behalten mitnehmen mitgenommen mitnimmt > übernahme mitnahme verbleib
  beibehalten, behinderung behindert schwerbehindert, bei_kind_schlafen mit_übernachten >
  begleitperson mitaufnahme, beitrag gebühr, beitreten mitglied, bekommen bekommt post_bekommen >
  zugang zustellung erhalten, bekommen erhalten, belohnung preis, benutzen benutzt nutzen nutzt
  genutzt > gebrauch, benutzer nutzer anwender mitglied, berechnen berechnt verlangt verlangen >
  erhoben berechnet verrechnet, bergsteigen klettern, besaufen alkohol, bescheid_sagen
  bescheid_geben melden meldet gemeldet mitteilen mitgeteilt mitteilt teile_mit teilt_mit
  informieren informiert sagen_bescheid > benachrichtigen anzeigen mitzuteilen anzuzeigen
  verständigen unterrichten, bescheinigung attest nachweis, beschwerde reklamation, beschweren
  beschwerde reklamieren, beschweren beschwere_mich beschwert meckern > kritik beanstandungen
  anregungen beschwerden lob, beschweren beschwert beschwerde meckern meckert gemeckert >
  beanstandung, besenrein > gereinigt endreinigung, besoffen alkohol, besoffen betrunken >
  berauschende alkoholeinfluss trunkenheit, bestätigen bestätigt > bescheinigung, besuchen besucht
  > angehörige besuchszeit willkommen, betreuung aufsicht, betrunken alkohol, beweis nachweis,
  bezahlen > zahlen zahlung, bezahlen bezahlt > begleichung entrichtet, bezahlversion premium
  pro_version > abonnement kostenpflichtig, bibliothek bücherei, bild foto > aufnahme lichtbild
  bildaufnahme, bild foto abbildung, bild_hochladen datei_anhängen anhang > dateigröße megabyte,
  bildschirm_zu_klein > auflösung darstellung, billig günstig preiswert, binden bindet gebunden
  festgelegt > laufzeit mindestlaufzeit bindung, bis_wann spätestens > frist stichtag fristende,
  blechen > berechnet gebühr, blechen blecht geblecht löhnen löhnt gelöhnt > zahlen kosten entgelt
  erhoben, blind sehbehindert > blindenführhund, blinken leuchten, blitz donner, blitzer
  geschwindigkeit, blumen blumenstrauß > schnittblumen topfpflanzen, blöd dumm, boot schiff, brauch
  braucht gebraucht benötigen benötigt notwendig nötig > erforderlich voraussetzung, brauch_nicht
  muss_nicht > entbehrlich erforderlich freiwillig, brauchen benötigen, brennen feuer, brief post >
  postalisch, brief post schreiben, briefe_schreiben post_schicken > anschrift post, bringen bringt
  gebracht hinbringen vorbeibringen vorbeigebracht vorbeibringt bringe_vorbei bringt_vorbei >
  übergabe überbringen abgabe, brot brötchen backware, browser > chrome firefox safari, buben
  mädchen > geschlechter, buchen reservieren, buchung reservierung, bulle > polizist polizei, bus
  omnibus, bügeln wäsche, campen zelten camping, checken > verstehen prüfen, chef leiter
  vorgesetzter, chillen > entspannen ausruhen, computer > laptop mac notebook, cool toll, cops
  polizei, couch sofa, da_sein anwesend > erscheinen, daheim zuhause > wohnung haushalt, darf
  gedurft erlaubt > gestattet zulässig genehmigt zugelassen, darf_man > gestattet zulässig
  genehmigt, darf_nicht verboten nicht_erlaubt > untersagt unzulässig gestattet, daten datenschutz,
  daten_umziehen umziehen_daten > datenübernahme import, datum tag, dauer frist zeitraum, dauer
  zeitdauer, dazuzahlen dazugezahlt dazuzahlt zahle_dazu zahlt_dazu draufzahlen draufgezahlt
  draufzahlt zahle_drauf zahlt_drauf zuzahlen > aufschlag eigenanteil aufpreis, defekt kaputt
  beschädigt, deinstallieren entfernen, deko dekorieren dekoriert > dekoration, diebstahl gestohlen
  stehlen, dienstreise reise, diskutieren besprechen, diät vegan vegetarisch, dj musik_laut >
  beschallung lautstärke, dokumentation doku > handbuch, dolmetscher übersetzer > sprachmittler,
  doof dumm, doppelt > zweifach, download herunterladen, dranmachen drangemacht dranmacht
  mache_dran macht_dran anmachen angemacht anmacht > anbringen befestigen, draußen > freien
  außenbereich, dreck > schmutz verschmutzung verunreinigung, dreckig > verschmutzt verunreinigt,
  drehen dreht gedreht > drehung, drin > innen innenbereich, dringend notfall, drinnen >
  innenräume, drinnen innen, drinnen innenbereich, drogen gras kiffen > rauschmittel
  betäubungsmittel suchtmittel berauschende, drogen rauschmittel > cannabis gras, drucken
  ausdrucken, drängeln drängelt gedrängelt vordrängen > reihenfolge warteschlange, drücken drückt
  gedrückt > betätigen, durchfallen nichtbestehen wiederholung, durchgefallen wiederholung, durst
  trinken getränk, duschen duscht geduscht waschen > körperreinigung reinigung, dürfen > gestattet
  genehmigt zugelassen, dürfen erlaubt gestattet, egal > unabhängig, eignet eignen geeignet gut_für
  > eignung, eilig dringend, eilig dringend > eilt notfall, eimer kübel > behältnis löschkübel,
  einfinden eingefunden einfindet finde_ein findet_ein > erscheinen, eingang hintereingang > zugang
  einlass, eingeben eingegeben eingibt eintippen > eingabe, eingezäunt > umzäunung, einkaufen
  kaufen besorgen, einladen gast, einpacken eingepackt einpackt packe_ein packt_ein > verpacken,
  einpacken mitbringen, einschreiben > eingeschrieben, einschreiben immatrikulation anmeldung,
  eintragen eingetragen einträgt trage_ein trägt_ein liste > einzutragen vermerk, eintritt_zurück >
  eintrittsgeld zurückerstattet, einweisung schulung, einwerfen eingeworfen einwirft werfe_ein
  wirft_ein > briefkasten einwurf, eklig schmutzig, eltern mutter vater, ende schluss vorbei >
  endet ablauf beendet, ende_party wie_lange_feiern > sperrstunde veranstaltungsende nachtruhe,
  entlassen_worden > entlassung, entscheiden entscheidet entschieden > beschluss, entschädigung
  erstattung, entsorgen wegwerfen müll, erfahren erfährt bescheid_kriegen > bekanntgabe bekannt
  mitteilung zusage benachrichtigung, erhoben > gebühr, erklären erklärt > erläuterung einweisung,
  erlauben erlaubt > erlaubnis genehmigung gestattet, erlauben gestatten genehmigen, ermäßigung
  rabatt vergünstigung ermäßigt, erreichen > rufnummer erreichbar, ersatz austausch, erstatten
  zurückzahlen überweisen, erstattung rückzahlung, erster_weltkrieg zweiter_weltkrieg weltkrieg >
  kriegsende kriegsausbruch, escape_room > spielzeit gruppengröße, essen mahlzeit speise,
  essen_trinken > verpflegung speisen getränke, eu > europäischen, fahrrad rad bike, fahrt_dahin
  wie_hin > anreise bus transfer, falsch_eingegeben falsch_eingetippt vertippt vertippen eintippen
  eingetippt eintippt tippe_ein tippt_ein tippen tippt getippt > falscheingabe eingabe fehleingabe,
  familie angehörige, familie_teilen > familienfreigabe, fax > telefax, fehlen fiehlt fohlen
  gefehlt > abwesenheit fehlzeiten fernbleiben, fehler problem störung, fehler_melden bug_melden >
  fehlerbericht issue fehlermeldung, feier fest veranstaltung, feiern fest party, feiertag >
  weihnachten ostern silvester, feiertag weihnachten ostern heiligabend silvester > gesetzliche,
  fenster scheibe, ferien > ferienzeit schulferien, ferienhaus unterkunft, fernseher tv, fertig
  abgeschlossen, feste_schuhe wanderschuhe > schuhwerk festes, feuer brand grill, feuerwehr brand,
  feuerwehr_mitmachen feuerwehrmann > einsatzabteilung aktiver dienst, film kino, filmen filmt
  gefilmt aufnehmen aufgenommen aufnimmt mitfilmen > tonaufnahmen aufzeichnungen videoaufnahmen
  bildaufnahmen, finanzieren finanziert bezahlt sponsor > finanzierung getragen mittel, finden
  findet gefunden > auffinden fundort, finden suchen, firma unternehmen betrieb, fitnessstudio
  fitnessraum training, fleisch grill, flirten annäherung, fluchtweg > rettungswege, flug flugzeug,
  fluppe zigarette, foto_vom_dokument > kopie scan, fotos knipsen knipst geknipst > lichtbilder
  aufnahmen bilder fotografien bildaufnahmen, fragen fragt gefragt nachfragen nachgefragt nachfragt
  frage_nach fragt_nach > anfrage rückfragen erfragen erkundigen, frau ehefrau, frech unhöflich
  nerven nervt genervt > respektlos störend, freund gast besuch, freundin gast besuch, friseur
  frisör coiffeur > salon, frist deadline > stichtag fristablauf, früh zeitig, früher eher >
  vorzeitig frühestens, frühling > frühjahr märz april mai, gameboy switch konsole playstation >
  spielkonsolen elektronische geräte, geb geburtstag, gebannt gesperrt, gebu geburtstag, geburtstag
  feier fest, gefahr risiko, gefährlich > gefährdung, geht_online > onlineverfahren, gehweg fußweg,
  geil toll, geist spuk, gekickt ausgeschlossen, geklaut gestohlen diebstahl, geklaut klauen klaut
  > diebstahl entwendung entwendet gestohlen, geld bargeld, geld kohle > entgelt zahlung
  geldbetrag, geldautomat bargeld, geldbeutel fundsachen, geldbeutel portemonnaie brieftasche
  geldtasche portmonee > geldbörse, gelost losen lost ausgelost > losverfahren verlosung, genug
  reicht reichen gereicht > ausreichend genügt, gepäck koffer tasche rucksack, gerät maschine,
  geräusch lärm laut, geschenk > zuwendung, geschlossen > schließzeit schließtag ruhetag,
  geschwister bruder schwester, geschäft laden shop, getrennt trennen trennt schluss_gemacht >
  trennung scheidung, gewalt schlagen schlägt geschlagen schlägerei haut hauen gehaut prügeln
  prügelt geprügelt > tätlichkeiten körperliche ausschluss, gewicht kg schwer wiegen, gewitter
  blitz, gewohnt wohnen wohnt wo_gewohnt > wohnhaft wohnsitz lebte ansässig, gibts_was_dazu
  zuschuss > förderung beihilfe teilhabe, gilt gelten gegolten > geltung gültig, gitarre
  instrument, glatteis glätte, glotze > fernseher schauen, glück > zufall, glücklich > freude,
  gottesdienst messe kirche > andacht, gratis kostenlos umsonst, gratis kostenlos umsonst >
  ausgenommen befreit beitragsfrei, gratisversion kostenlose_version > kostenlose, grillparty
  grillen, groß > umfang, groß_geworden großgeworden aufgezogen > aufgewachsen heran wuchs erzogen,
  größte > höchste, gucken anschauen, gucken guckt geguckt schauen schaut geschaut nachschauen
  nachgeschaut nachschaut schaue_nach schaut_nach nachgucken > einsehen nachsehen einsicht, gucken
  schauen ansehen, gültig ablauf verfall, habt_ihr_das gefunden > fundsachen verwahrung,
  haltestelle bus bahn, handtücher_pool > badetücher, handwerker reparatur, handy smartphone
  telefon mobiltelefon, handynummer > mobilnummer, handynummer > telefonnummer rufnummer,
  handyticket > mobiles ticket, hartz hartz_4 bürgergeld > leistungsbezug sozialleistungen
  bildungspaket zuschuss, hassen hasst gehasst > abneigung, hausarbeit bericht, hausaufgabe
  übungsblatt, haustier tier > hund katze vogel kaninchen hamster, hausverbot > hausrecht
  verwiesen, hdf ruhig, heimgehen heimgegangen heimgeht gehe_heim geht_heim heim_will heim_wollen
  heimfahren > heimweh abreise heimreise abholung rückreise, heimlich > unbefugt, heiraten hochzeit
  ehe, heizen heizung, heizung temperatur, heiß temperatur, helfen hilft geholfen hilfe >
  unterstützung beistand hilfestellung, helfen unterstützen, herbst > september oktober november,
  heute tag, hilfe > beratung unterstützung, hinbringen > abgeben abgabe, hinfallen gestürzt
  stürzen stürzt ausrutschen ausgerutscht ausrutscht rutsche_aus rutscht_aus > rutschgefahr unfall,
  hingehen hingegangen hingeht gehe_hin geht_hin > besuch teilnahme erscheinen, hingerichtet
  hinrichten hinrichtet richte_hin richtet_hin > vollstreckt todesurteil, hinkriegen schaffen,
  hinten > rückwärtig, hobby freizeit, hobby hobbys freizeit > leidenschaft interessen
  freizeitbeschäftigung begeistert, hochfahren hochgefahren hochfährt fahre_hoch fährt_hoch >
  start, hochheben hochgehoben hochhebt hebe_hoch hebt_hoch > anheben, hochladen upload, hochstuhl
  > kinderhochstuhl, hochzeit feier, hochzeitslocation saal_mieten > saalmiete räumlichkeiten,
  holen holt geholt abgeholt abholen abholt hole_ab holt_ab > abfuhr, homeoffice heimarbeit, hostel
  jugendherberge, hygiene sauberkeit, hängen hängt gehängt > aufhängung, hängt absturz, hüpfen
  hüpft gehüpft reinhüpfen reinspringen reingehüpft reinhüpft hüpfe_rein hüpft_rein > springen
  einspringen sprung, im_jahr pro_jahr > jahresentgelt jährlich jahresgebühr jahresbeitrag, imbiss
  essen, immer rund_um_die_uhr > jederzeit stets durchgehend, impfung geimpft, in_der_nähe
  um_die_ecke nahe > umgebung entfernt, info > information auskunft, info infos informationen
  auskunft > hinweise, infos information, ins_bett bett_gehen schlafen_gehen > nachtruhe bettruhe,
  ins_bett schlafenszeit > nachtruhe bettruhe, ins_dorf in_die_stadt raus_dürfen alleine_raus >
  verlassen gelände ausgang begleitung, insgesamt gesamtpreis alles_zusammen > gesamtbetrag
  gesamtkosten restbetrag, installieren installation, instrument > klavier geige flöte schlagzeug,
  internet wlan netz online, isomatte luftmatratze feldbett > matratze liegematte, italien spanien
  frankreich mallorca griechenland türkei kroatien schweiz österreich polen england usa > ausland,
  jahreszeit > frühling sommer herbst winter, jede_woche wöchentlich > woche, jeden_tag täglich >
  tag, jedes_jahr jährlich > jahr kalenderjahr alljährlich, jemandem_geben schwester_geben
  freund_geben > übertragbar weitergabe übertragung, jude jüdisch > judentum, jugendfeuerwehr >
  jugendabteilung, jugendherberge unterkunft, jungs mädels mädchen > geschlechter, jähriger > alter
  jahre lebensjahr, jährlich jahr, kakerlake schädling, kalt frost, kalt temperatur frieren, kamera
  fotografieren, kamera_geht_nicht mikro_geht_nicht > berechtigung zugriff, kann_morgen_nicht
  morgen_nicht kann_heute_nicht ich_kann_nicht > verhinderung abzusagen absage verhindert, kantine
  mensa, kapieren verstehen, kaputt schaden störung reparatur, karfreitag neujahr maifeiertag >
  feiertag, karre auto, karte plan, kassettenrekorder plattenspieler > tonwiedergabegeräte, kaufen
  erwerben, kaufen kauft gekauft besorgen besorgt holen holt geholt > erwerb erhältlich
  anschaffung, kaufpreis kosten preis gebühr, kaution > kautionsbetrag hinterlegung einsatz,
  kein_drucker > ausdruck, kennenlernen kennengelernt kennenlernt lerne_kennen lernt_kennen >
  begegnung begegnete bekanntschaft traf, kette goldkette ring ohrringe piercing nasenring >
  schmuck wertsachen, kiffen cannabis, kiffen kifft gekifft drogen > suchtmittel rauschmittel
  betäubungsmittel, kilometergeld kilometer, kinder jugendliche kids, kinderbett babybett
  gitterbett > kinderreisebett zustellbett, kindergeburtstag > geburtstagsfeier geburtstagspaket,
  kinderwagen buggy, kippe zigarette, kirchlich_heiraten > trauung kirchliche traugespräch, kiste
  box karton > behälter, kita kindergarten, klamotten kleidung anziehsachen gewand > bekleidung
  kleidungsstücke textilien, klappen funktionieren, klappen klappt geklappt > funktioniert,
  kleiner_finger daumen > finger, klempner rohr, klettern steigen, klima klimaanlage heiß_zimmer >
  klimatisierung, klima lüftung, klo wc toilette häusl > sanitär, kloppen > schlagen prügeln
  gewalt, kneipe > bar lokal, knutschen > kuss, knöllchen bußgeld, kochen küche, kohle > betrag
  kosten, komisch seltsam > auffällig ungewöhnlich, komm_nicht_rein nicht_mehr_rein komm_nicht_in >
  gesperrt anmeldung zugang zugangsdaten, kommt_rein kommen_rein gehört_rein gehören_rein darf_rein
  > einzuwerfen befüllen, komplett ganz > sämtliche gesamt vollständig, konfirmation firmung
  kommunion > erstkommunion vorbereitung, kontaktieren erreichen, kontaktieren kontaktiert
  erreichen kontakt erreicht > kontaktaufnahme erreichbar kontaktdaten, kopieren kopiert >
  ablichtung abschrift vervielfältigung, kostet_extra extra_kosten > aufpreis zuschlag inbegriffen
  gesondert, kostüm verkleidung, krank_gewesen > erkrankte leiden krankheit, krankgeschrieben
  attest, krass heftig, kredit darlehen, kriegen kriegt gekriegt bekommen bekommt erhalten >
  ausgehändigt gewährt erteilt, kumpel freund, kurs seminar vorlesung, kühl kalt, kühlschrank
  kühlen, kümmern > zuständig verantwortlich, kündigen austreten beenden, kündigung austritt,
  kündigungsfrist frist, labern reden, lachen lacht gelacht > humor, ladekabel schirm jacke mütze
  handschuhe > fundsachen gegenstände, lagerfeuer feuer, lagern aufbewahren abstellen, laggt
  langsam, lahm langsam > geschwindigkeit übertragungsrate bandbreite, lampe licht leuchte, lange >
  dauer dauert zeitraum, langsam verzögert, lebenslauf > werdegang, lebt_noch leben lebt gelebt >
  lebend, leck undicht auslaufen, leer > entleert erschöpft verbraucht, leeren leert geleert
  ausleeren > leerung entleerung entleert, lehrbuch buch literatur, lehrer dozent trainer, leihen
  leiht geliehen ausleihen ausgeliehen ausleiht leihe_aus leiht_aus > verleih leihweise ausgabe,
  leiter leitung, leitungswasser trinkwasser, lernen lernraum studieren, lernen lernt gelernt >
  erwerb kenntnisse, lesen liest gelesen > lektüre, letzter zuletzt, letztes_mal > letztmals,
  lieben liebt geliebt > zuneigung beziehung, liefern lieferung versand, lieferung versand
  zustellung, liegen sonnenliege > liegestühle, liegen_geblieben zurückgelassen > fundsachen,
  liegenlassen liegengelassen liegenlässt lasse_liegen lässt_liegen liegen_geblieben > fundsachen
  zurückgelassen, link > verweis, lizenz darf_ich_benutzen kommerziell > nutzung, lob feedback
  kritik verbesserungsvorschlag > anregungen rückmeldung, loswerden > entsorgen verkaufen, lust
  interesse, lärm nachtruhe ruhe laut, läuft_auf läuft_das kompatibel > vorausgesetzt unterstützt
  voraussetzungen kompatibilität systemanforderungen, lügen lügt gelogen falsche_angaben >
  falschangaben wahrheitswidrig unwahre unrichtige, mail email, mama eltern, manchmal >
  gelegentlich, maus schädling, meckern > beschweren beschwerde, medikament > insulin ibuprofen
  aspirin, medizin arzneimittel medikament, mehrere_geräte > geräteanzahl endgeräte
  synchronisierung, meistens > üblicherweise gewöhnlich grundsätzlich, melden mitteilen anzeigen,
  messen misst gemessen > messung, mies schlecht, mindestens wenigstens minimum > mindestmenge
  unterschreiten, minimum mindestens, mischen mischt gemischt > vermischung mischung, mit_wem
  begleiten begleitet > begleitperson, mitbewohner wohngemeinschaft, mitbringen mitgebracht
  mitbringt > mitzubringen mitzuführen, mitentwickeln beitragen beigetragen beiträgt trage_bei
  trägt_bei mitcoden > mitwirkung pull, mitkommen mitgekommen mitkommt mitnehmen mitgenommen
  mitnimmt jemanden_mitbringen mitbringen mitgebracht mitbringt begleitung > begleitperson
  mitnahme, mitmachen teilnehmen teilnahme, mitnehmen mitgenommen mitnimmt > mitführen mitzunehmen
  mitgeführt, mitschreiben mitgeschrieben mitschreibt schreibe_mit schreibt_mit mitarbeiten
  gemeinsam_bearbeiten > bearbeitung schreibrecht zusammenarbeit freigabe, mittags zu_mittag >
  mittagszeit, mobben belästigung, mobbing belästigung, montag dienstag mittwoch donnerstag freitag
  unter_der_woche > werktags wochentags, moped roller töff > motorroller kleinkraftrad, morgens >
  früh vormittag, morgens früh in_der_früh frühmorgens am_morgen > uhr vormittags frühestens,
  morgens_da_sein wann_da_sein > einfinden eintreffen erscheinen ankunft, motorrad kraftrad, motzen
  meckern, musik > band lied, musizieren instrument, muss_man müsst gemüsst pflicht verpflichtet >
  verpflichtend zwingend erforderlich, möbel > tisch stuhl bett sofa schrank, möglich erlaubt,
  möglich geht_das ist_möglich > zulässig, mückenspray zeckenspray > insektenschutz, müll mist >
  abfall, müssen > verpflichtend zwingend, mütze kappe sonnenhut > kopfbedeckung sonnenschutz,
  nach_hause_dürfen darf_nach_hause nach_hause_gehen > entlassung heimreise verlassen,
  nach_wem_benannt benannt > namensgeber, nachbar nebenan, nachfüllen nachgefüllt nachfüllt
  fülle_nach füllt_nach auffüllen aufgefüllt auffüllt fülle_auf füllt_auf > befüllen, nachher
  danach hinterher > anschließend nachträglich, nachricht mitteilung, nacht nachtruhe, nachts
  mitternacht > nachtstunden nachtzeit, nachweisen nachgewiesen nachweist weise_nach weist_nach
  beweisen beweist bewiesen > nachzuweisen beleg, name_reinschreiben beschriften beschriftet >
  namen versehen namenskennzeichnung gekennzeichnet, nazis hitler ddr > nationalsozialismus
  nationalsozialisten regime, nebel neblig, nebenan > angrenzend, nebeneinander > zusammenhängend,
  nerven > stören belästigen, nicht_können verhindert verhindern keine_zeit > verhinderung
  abwesenheit, nicht_verbraucht übrig übrigbleiben übriggeblieben übrigbleibt bleibe_übrig
  bleibt_übrig rest > ungenutzt verbleibend restbetrag verbraucht, nie niemals > keinesfalls,
  noch_mehr > weitere, normal normalerweise > regel üblicherweise gewöhnlich grundsätzlich, notarzt
  rettungsdienst, notausgang > fluchtweg rettungsweg, notfall bereitschaftsdienst, nummer >
  rufnummer telefonnummer, nummer_ziehen > wartenummer aufruf, nussallergie laktoseintoleranz
  allergie > unverträglichkeiten, nägel_wand kleben_wand > befestigung, oben > obergeschoss, ofen
  herd backofen, offen öffnungszeiten, offline ohne_netz ohne_internet > verbindung netzverbindung,
  oma großmutter, opa großvater, ordner verzeichnis, orga veranstalter organisation, organisieren
  veranstalten, original > urschrift, orten ortet geortet > ortung standort, ostermontag
  pfingstmontag pfingsten ostern himmelfahrt fronleichnam nikolaus allerheiligen > feiertag, paket
  sendung, panne störung, papa eltern, papier zettel > dokument formular, parken_hotel > parkplatz
  tiefgarage, parkuhr > parkscheinautomat, passen passt gepasst > geeignet eignung, passwort >
  anmeldung kennwort, pause unterbrechung, peinlich unangenehm, per_post > postalisch postweg,
  pfand > einsatz hinterlegung, pflegen wartung, pflicht verpflichtung, pillen tabletten
  nehmen_tabletten > arzneimittel medikation, plan zeitplan programm, planen planet geplanet >
  planung, platten reifen > reifenpanne, platz stellplatz, pleite > insolvenz insolvent,
  plätze_frei noch_plätze noch_frei > verfügbar freie belegung plätze, polizei polizist, pool sauna
  wellness > wellnessbereich schwimmbad saunabereich, preis_gewinn > gewinn preis, pro je,
  pro_stunde stundenpreis > stundensatz stundenweise, pro_tag am_tag > täglich tagessatz
  tagespreis, pro_woche in_der_woche > wöchentlich wochenweise, probe > generalprobe, prof dozent
  professor, protokoll logs logdatei > protokolldatei protokollierung, prüfen prüft geprüft checken
  checkt gecheckt nachgucken > prüfung überprüfung kontrolle, prüfung klausur examen, prügeln
  schlagen gewalt, pulli pullover, putzen_nachher saubermachen saubergemacht saubermacht
  mache_sauber macht_sauber > endreinigung besenrein reinigung, pünktlich rechtzeitig, pünktlich
  rechtzeitig > fristgerecht, qr_code code_scannen > code einscannen, quatschen > reden unterhalten
  plaudern, quelltext sourcecode > quellcode repository, quittung rechnung beleg, rad bike
  drahtesel > fahrrad, radio rundfunk, rauchen qualmen raucht geraucht > rauchverbot
  raucherbereich, rauchen zigarette, raucherzimmer > nichtraucher, raucht geraucht rauchen > tabak
  konsum suchtmittel, raum zimmer saal, raum_mieten zimmer_mieten halle_mieten > vermietung
  überlassung mietpreis nutzungsentgelt, rausgehen rausgegangen rausgeht gehe_raus geht_raus
  rauskommen rausgekommen rauskommt komme_raus kommt_raus > verlassen ausgang, rauskriegen
  herausfinden, rausmachen rausgemacht rausmacht mache_raus macht_raus abmachen abgemacht abmacht
  ausziehen ausgezogen auszieht ablegen abgelegt ablegt rausnehmen > entfernen abzulegen abnehmen,
  rausnehmen rausgenommen rausnimmt nehme_raus nimmt_raus rausholen rausgeholt rausholt hole_raus
  holt_raus > entnehmen entnahme entfernen, rausschmiss ausschluss, rausstellen rausgestellt
  rausstellt stelle_raus stellt_raus draußen_stehen hinstellen hingestellt hinstellt stelle_hin
  stellt_hin > bereitzustellen bereitstellen, rauswerfen rausgeworfen rauswirft werfe_raus
  wirft_raus rausgeschmissen > verwiesen hausverbot ausschluss verweis, rechnung faktura,
  rechnung_firma > rechnungsanschrift firmenrechnung, rechtzeitig frühzeitig, reden redet geredet
  quatschen labern labert gelabert quatscht gequatscht schwätzen schwätzt geschwätzt > gespräch
  unterhaltung sprechen austausch, regel vorschrift bestimmung, regeln regel vorschrift > ordnung
  richtlinie, regen nass wetter, regen niederschlag, regenjacke regenzeug regenschutz >
  regenbekleidung, regnen niederschlag, reich_geworden > vermögen wohlstand, reingehen reingegangen
  reingeht gehe_rein geht_rein reinkommen reingekommen reinkommt komme_rein kommt_rein rein_dürfen
  > zutritt betreten einlass zugang, reintun reingetan reintut tu_rein tut_rein reinlegen
  reingelegt reinlegt lege_rein legt_rein reinstecken reingesteckt reinsteckt stecke_rein
  steckt_rein reinwerfen reingeworfen reinwirft werfe_rein wirft_rein einwerfen eingeworfen
  einwirft werfe_ein wirft_ein > einzuwerfen einlegen befüllt, reiseführer guide, reisen fahren,
  rekord schnellste > höchste längste, rennen rennt gerannt > laufen, rente rentner, reparieren
  beheben, respekt höflich, rest_zahlen restzahlung > restbetrag, retten rettet gerettet rettung >
  bergung geborgen, retten rettung, riesig groß, rollstuhl barrierefrei rollstuhlfahrer, route >
  strecke gerät, ruf_ich_an ruf_an > verständigen benachrichtigen notdienst telefon, ruhezeit
  nachtruhe, runterfahren runtergefahren runterfährt fahre_runter fährt_runter > herunterfahren
  abschalten, runterfallen runtergefallen runterfällt falle_runter fällt_runter hinfallen
  hingefallen hinfällt falle_hin fällt_hin > sturz herunterfallen, runterladen runtergeladen
  runterlädt lade_runter lädt_runter > abrufbar download, räumen räumet geräumet raus_müssen >
  räumung, rückerstattung rückzahlung, sachen zeug kram krempel klumpert > gegenstände
  habseligkeiten eigentum, safe tresor > zimmersafe, sag_bescheid sagen_müssen sagen sagt gesagt >
  anzuzeigen mitzuteilen anzugeben mitteilung, sammeln sammelt gesammelt > sammlung sammelstelle,
  samstag sonnabend, samstag sonnabend sonntag wochenende > sonn, sauer wütend > verärgerung,
  sauerei verschmutzung, saufen alkohol, scannen scannt gescannt einscannen > scan digitalisierung,
  schaden defekt, schaffen schafft geschafft > bewältigen, scheiße schlecht, schenken schenkt
  geschenkt > schenkung übertragung zuwendung, schicken schickt geschickt senden sendet gesendet
  einschicken eingeschickt einschickt schicke_ein schickt_ein > zusenden übersendung einzusenden
  übermittlung versand, schicken senden versenden, schimmel feucht, schlafen übernachten bett,
  schlafplatz unterkunft, schlafsack > bettzeug, schlange anstehen angestanden ansteht > wartezeit
  warteschlange anstellen, schlimm > schwerwiegend gravierend, schlägerei gewalt, schlägern gewalt,
  schlüssel_holen > schlüsselübergabe, schmuck uhr > wertgegenstände, schmutz verschmutzung,
  schmutzig dreckig, schnallen verstehen, schneien schneefall, schnell geschwindigkeit, schnäppchen
  rabatt, schreiben schreibt geschrieben mail email > schriftlich elektronische post textform,
  schreien schreit geschrien > rufe, schubsen schubst geschubst reinschubsen reinwerfen
  reingeworfen reinwirft werfe_rein wirft_rein > stoßen hineinstoßen hineinwerfen, schuhe stiefel,
  schule klasse, schummeln täuschung plagiat, schwanger mutterschutz, schwarzer_bildschirm >
  anzeige neustart, schwimmen schwimmt geschwommen schwimmen_können > schwimmabzeichen bronze
  schwimmfähigkeit, schön toll > sehenswert, schützen schützt geschützt > sicherung, security
  aufpasser > personal aufsicht ordnungsdienst, selber > eigenständig, selber_reparieren >
  selbsthilfe, selfie foto, semester studium, server rechner, singen singt gesungen > gesang, ski
  winter, skript unterlagen, sofort > unverzüglich umgehend, sofort gleich asap schnell >
  unverzüglich umgehend, sofort unverzüglich umgehend, sollte_man empfohlen empfehlen empfiehlt >
  empfehlenswert ratsam, sommer > juni juli august, sommer im_sommer > sommermonate juli august,
  sonne sonnig, sortieren sortiert > getrennt trennung, spazieren wandern, speichern sichern,
  speise gericht, sperren gesperrt, sperren sperrt gesperrt > sperrung, spesen reisekosten,
  spickzettel hilfsmittel, sport training > fußball tennis yoga, sprache übersetzung,
  spricht_kein_deutsch kein_deutsch versteht_kein > sprachlichen dolmetscher sprachkenntnisse
  übersetzung, sprit benzin, spät verspätung, späte_anreise schlüsselbox > schlüsseltresor
  spätanreise, später > nachträglich anschließend, später danach, standardwert default
  voreinstellung > standardmäßig voreingestellt, standort gps > standortfreigabe ortung, stempel >
  dienstsiegel, sterben stirbt gestorben > todesfall ableben, stillen > stillraum, stimmt_nicht
  falsch stimmen stimmt gestimmt fehlerhaft > unrichtig beanstandung unzutreffend, stornieren
  absagen, strafe ausschluss, strafe bestrafen bestraft > geahndet sanktion bußgeld, strafe bußgeld
  sanktion, strafzettel bußgeld, strand küste meer, straßenbahn tram, streit > konflikt
  auseinandersetzung, streit_gehabt zerstritten zerstreiten zerstreitet > zerwürfnis streit bruch
  konflikt, streiten streitet gestritten zoff krach > konflikt auseinandersetzung streitigkeiten,
  stress streit, studium hochschule, stuhl sessel fauteuil > sitzgelegenheit, stören > störung
  belästigung beeinträchtigen, stören stört gestört nervt > störung belästigung beeinträchtigung,
  störung ausfall, stühle tische > bestuhlung mobiliar, supermarkt > lidl aldi rewe edeka, sync
  synchronisieren gesynct synchronisiert synct > abgeglichen synchronisierung abgleich übertragen,
  tagsüber untertags > tagesbetreuung tags, tanken treibstoff benzin, tanzen tanzt getanzt >
  tanzveranstaltung, taschenlampe lampe > stirnlampe, tattoo_stechen piercing > tätowierung, taub
  schwerhörig > hörbehinderte induktionsschleife gebärdensprache, taufe tauft getauft >
  taufgespräch paten, tauschen tauscht getauscht > austausch wechsel, tauschen wechseln, taxi
  wagen, teamkollege mitspieler, teilen teilt geteilt > gemeinsam, teilen teilt geteilt > teilung
  aufteilung, telefon rufnummer, telefonieren_kind kind_anrufen > telefonate telefonzeiten anrufe,
  telefonnummer rufnummer, telefonnummer telefon, teller_gläser geschirr > inventar, termin datum,
  teuer kostspielig, ticket eintritt, ticketpreis > eintrittspreis, tisch > tischfläche, toilette
  sanitär, training übung, transport verkehr > bus bahn zug, traurig > trauer, treffen trifft
  getroffen > zusammenkunft versammlung, treppe stufe, trinken getränk wasser, trinkgeld >
  bedienung servicegebühr, turnier wettbewerb wettkampf, täglich tag, tür eingang, tüte sack
  sackerl > beutel, uhrzeit > zeit uhr, umentscheiden umentschieden umentscheidet entscheide_um
  entscheidet_um > änderung wechsel, umgezogen umziehen umzieht hingezogen > übersiedelte zog umzug
  niederließ, umstellen umgestellt umstellt > einstellung wechseln ändern, umziehen_kleidung >
  umkleide, unfall crash abstürzen abgestürzt abstürzt stürze_ab stürzt_ab > unglück havarie,
  unfall verletzung, uni universität hochschule campus, unten > untergeschoss erdgeschoss,
  unterhose boxershorts unterwäsche > wäsche, unterlagen papiere dokumente, unterschreiben
  unterschreibt unterschrieben > unterzeichnen unterschrift, unterschreiben unterschrift,
  untersetzer > unterlage, unterstützte_sprachen > sprachen lokalisierung, unterwegs > auswärts,
  unterwegs reise, verarschen betrügen, verbieten untersagen, verbieten verbietet verboten >
  untersagt, verboten_worden > verbot, verbrannt > verbrennung, verbrauchen verbraucht aufgebraucht
  aufbrauchen aufbraucht brauche_auf braucht_auf > ungenutzt restguthaben, verdienen gehalt lohn,
  verdächtig auffällig, verfallen verfällt > ablauf, vergessen vergisst hab_vergessen liegen_lassen
  > zurückgelassene fundsachen verwahrt verbleibende, vergessen verloren, verletzen verletzt >
  verletzungsgefahr, verletzt verletzung, verliebt zusammen_gekommen > beziehung liebesbeziehung
  partnerschaft, verlieren verliert verloren > verlust abhandenkommen, verlängern verlängert >
  verlängerung ausdehnung ausgedehnt, verlängern verlängerung, verpeilen vergessen, verprügeln >
  schlagen gewalt tätlich, verrücken verrückt > umstellen, verschenken verschenkt > weitergabe
  kostenlos abgabe, verschieben verlegen, verschieben verschiebt verschoben termin_ändern >
  verlegung terminänderung, verschwinden fehlen, version ausgabe, versprechen verspricht
  versprochen > zusage zugesichert zusicherung, verstoßen verstößt regel_gebrochen >
  zuwiderhandlung verletzung, vertrag vereinbarung, vertretung vertritt > stellvertreter,
  verwarnung warnung, video film > aufzeichnung, videospiel spiel, voll zu_voll überfüllt platzt >
  ausgelastet belegt überfüllung, vollmachen vollgemacht vollmacht mache_voll macht_voll > befüllen
  füllen, voraussetzung vorraussetzungen > bedingung anforderungen, vorbeikommen vorbeigekommen
  vorbeikommt komme_vorbei kommt_vorbei vorbeischauen vorbeigeschaut vorbeischaut schaue_vorbei
  schaut_vorbei > besuch besuchszeiten, vorher > zuvor voraus, vorher davor im_voraus > zuvor vorab
  voraus vorherig, vorher_essen vorher_fressen > mahlzeit nüchtern, vorlassen vorgelassen vorlässt
  > vorrang, vorlesen vorlest gevorlest erzählen erzählt > vortrag berichten, vorlesung
  veranstaltung, vorne_sitzen > sitzplatzwahl, vorrang bevorzugt zuerst > priorität, vorsicht
  achten achtet geachtet > beachten, vorzeigen vorgezeigt vorzeigt zeige_vor zeigt_vor herzeigen
  hergezeigt herzeigt zeige_her zeigt_her > vorweisen vorzulegen vorlage vorzuweisen, waffe messer
  > gegenstände, waffen messer taschenmesser > klinge, wandern wanderung, wanderweg wanderung,
  wann_genau > zeitpunkt termin datum, wann_los beginn anfang > beginnt startet, wann_zu zu_haben
  zuhaben zugehabt zuhat zumachen zugemacht zumacht > schließt geschlossen schließzeit schließung
  ruhetag, wann_zurück zurück_sein wieder_zurück wieder_daheim > rückkehr rückreise ankunft
  abreise, warteliste > nachrücken nachrückverfahren, warten wartet gewartet > wartezeit, warten
  wartet gewartet wartezeit > wartefrist, warten wartezeit, wartezeit warteliste, was_passiert
  was_wenn folgen konsequenzen > geahndet droht rechtsfolge, wasserhahn hahn, webseite website
  seite, wechseln umsteigen, wecken weckt geweckt aufstehen aufgestanden aufsteht > weckzeit
  nachtruhe, weg_sein verreist nicht_da > abwesenheit, wegbringen > entsorgen abgeben, wegfahren
  abreise, weggehen ausgehen, weggehen weggegangen weggeht gehe_weg geht_weg abhauen abgehaut
  abhaut haue_ab haut_ab verschwinden verschwindet verschwunden weglaufen weggelaufen wegläuft
  laufe_weg läuft_weg > verlassen entfernen, weihnachten > heiligabend weihnachtsfeiertage,
  weihnachten dezember, weinen weinet geweinet > tränen, weitergeben weitergegeben weitergibt
  gebe_weiter gibt_weiter > übertragbar übertragung weitergabe, wem_gehört gehören gehört >
  eigentum besitz, wer_bezahlt_das > finanzierte kostenträger, wer_vertritt stellvertreter >
  vertretung, wer_zuerst > reihenfolge eingang, werbung_weg werbefrei > werbung, werkstatt
  fahrradwerkstatt > reparatur instandsetzung, werktag unter_woche > montags, wertsachen handy_geld
  > wertgegenstände, wetter witterung, wg wohngemeinschaft, wichtig > wesentlich, wickelraum >
  wickelmöglichkeit wickeltisch, wie_groß_bild wie_groß_datei > dateigröße megabyte anhänge,
  wie_heißt_frau wie_heißt_mann > ehefrau ehemann heiratete, wie_installiere installiere_ich
  aufspielen aufgespielt aufspielt spiele_auf spielt_auf > installation installieren einrichtung,
  wie_lang lang > umfang erstreckt, wie_lange dauert dauern gedauert > zeitraum erstreckt umfasst
  beträgt, wie_oft > regelmäßig, wie_viel höchstens maximal max > höchstmenge obergrenze
  überschreiten, wie_viele anzahl > zahl höchstzahl, wie_viele_betreuer betreuer >
  betreuungsschlüssel betreuungskraft begleitpersonen, wie_viele_leute_rein personenzahl >
  höchstpersonenzahl fassungsvermögen personen, wie_viele_plätze > kapazität teilnehmerzahl plätze,
  wiederherstellen rücksicherung, wind sturm, winter > dezember januar februar, winter im_winter >
  wintermonate kalte jahreszeit, winter schnee, winzig klein, wlan_kosten > netzzugang
  internetzugang, wo_krieg wo_bekomme wo_gibt woher_kriegen > erhältlich ausgabe bezug, wo_steht
  wo_finde_ich wo_find > aushang abrufbar einsehbar befindet verzeichnis, wochentag > montag
  dienstag mittwoch donnerstag freitag, wohnen leben, wohnheim unterkunft, wöchentlich woche, zahl
  anzahl, zahnarzt arzt, zeigen zeigt gezeigt > vorzeigen vorweisen, zeigen zeigt gezeigt >
  vorzulegen nachweis, zeit dauer, zeugnis nachweis, ziehen zieht gezogen > herausziehen, ziehen
  zieht gezogen umziehen > umzug, zigarette > tabak rauchwaren, zimmer apartment, zoff > konflikt
  auseinandersetzung, zoff streit, zu_dritt zu_viert zu_zweit > gleichzeitig personen gruppe,
  zu_mir_nach_hause hausbesuch kommt_ihr_zu_mir > häuslichen umfeld, zu_spät verspätet verspäten
  unpünktlich > säumig überschreitung, zu_wenig > unzureichend, zudecken zugedeckt zudeckt decke_zu
  deckt_zu > abdecken, zugang eingang, zugriff_erlauben berechtigung > zugriffsrechte, zulassen
  erlauben, zumachen > schließen schließt geschlossen, zurzeit momentan aktuell > derzeit
  gegenwärtig, zurück rückzahlung, zurückkommen zurückgekommen zurückkommt komme_zurück
  kommt_zurück > rückkehr wiederkehr, zusagen zugesagt zusagt sage_zu sagt_zu > bestätigung,
  zusammen gemeinsam > gemeinschaftlich, zuschauen zugeschaut zuschaut schaue_zu schaut_zu zugucken
  zugeguckt zuguckt gucke_zu guckt_zu zusehen zugesehen zusieht sehe_zu sieht_zu > beobachten
  hospitation, zuschicken zugeschickt zuschickt schicke_zu schickt_zu nachschicken nachgeschickt
  nachschickt schicke_nach schickt_nach > zustellung zugestellt zusendung übersendung, zuschuss
  förderung, zuständig verantwortlich, zusätzlich extra > weitere, zutritt eintritt zugang, zählen
  zählt gezählt > zählung anzahl, ändern bearbeiten anpassen, ändern ändert geändert wechseln
  wechselt gewechselt > änderung wechsel anpassung, ärger streit konflikt, ärger stress_kriegen
  erwischen erwischt > sanktion ahndung maßnahme verstoß, öffi bus bahn, öffis bus bahn, öffnen
  öffnet geöffnet > öffnung, öffnungszeiten geöffnet öffnen, öffnungszeiten uhr, öffnungszeiten
  wann_offen wann_auf offen_haben aufhaben aufgehabt aufhat > geöffnet besetzt betriebszeiten
  öffnet, üben übt geübt > übung training, überall > gesamten, überfahren überfährt umgefahren >
  verkehrsunfall unfall, überlegen überlegt es_sich_anders_überlegen > widerruf rücktritt,
  übernachten schlafen unterkunft, übernachtungskosten hotel, übersetzung > beglaubigte,
  übertragbar übertragen überträgt > weitergabe`;
