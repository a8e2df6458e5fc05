/** Weather, time, slang and what else people say; see `
`. */
export const everyday = `
  abhauen einfach_gehen > verlassen vorzeitig, abholen_lassen > bevollmächtigte, abhängigkeiten >
  bibliotheken, ablauf verfall, abmachen abgemacht abmacht wegmachen weggemacht wegmacht mache_weg
  macht_weg > entfernen abnehmen lösen, abschalten schalte_ab deaktivieren > deaktivierung, abwasch
  geschirr, adapter stecker, administrator admin leitung moderator mod verwalter, adresse
  anschrift, alkohol bier saufen > alkoholkonsum getränke berauschende, alkohol schnaps,
  alle_drei_monate > vierteljährlich quartal, alle_sechs_monate > halbjährlich, allein >
  unbegleitet, alleine_gehen allein_bleiben ohne_eltern alleine_rein > begleitung aufsichtsperson
  unbegleitet aufsicht, alte_version vorherige > frühere fassungen versionsverlauf versionen,
  altersbeschränkung > altersfreigabe mindestalter, am_abend > abendstunden, am_telefon >
  telefonisch fernmündlich, anderes_land ausland im_ausland > auslandsaufenthalt staaten, angst >
  befürchtung, anhaben angehabt anhat tragen > bekleidung kleidung, anhänger wohnwagen, ankreuzen
  ankreuzt kreuze_an kreuzt_an > auswahl, anmelden registrieren, anreise eintreffen, anrufen
  rufe_an telefonieren nummer wen_ruf telefonnummer wen_anrufen > telefonisch fernmündlich
  rufnummer verständigen, ansprechpartner > auskunft, antwort rückmeldung, anwalt rechtsanwalt
  jurist, anwohner nachbarn > nachbarschaft, apotheke medikament, app anwendung programm software,
  arbeit job beruf stelle, arm > verarmt mittellos, arm_gewesen > verarmt armut mittellos,
  auf_englisch englisch deutsch > sprache menüsprache, aufgeben sein_lassen > verzicht aufgabe,
  aufhaben > öffnungszeiten, aufhören aufgehört höre_auf beenden schluss_machen > beendigung ende
  einstellung, aufkleben aufklebt klebe_auf klebt_auf kleben > anbringen bekleben, aufräumen
  aufgeräumet aufräumet räume_auf räumet_auf ordnung_machen > ordnung räumen sauber,
  aufzug_rollstuhl rampe > stufenlos barrierefreier zugang, aus_versehen versehentlich >
  irrtümlich, ausflug wanderung fahrt, ausgesucht > auswahl, aushang schwarzes_brett >
  bekanntmachung anschlag, auslassen weglassen lasse_weg lässt_weg > entfallen verzicht, ausnahme >
  ausgenommen abweichend, ausnahmsweise > ausnahme, ausrüstung zubehör, auszug kündigung, auto pkw
  wagen fahrzeug, baby säugling, bafög stipendium, bahn zug eisenbahn, bald demnächst, band gruppe,
  bank konto, barrierefrei rollstuhl behindert ebenerdig, baumarkt handwerker, bday geburtstag,
  befreundet freunde_gewesen > freundschaft freundeskreis, begleithund blindenhund >
  assistenzhunde, behalten mitnehmen > übernahme verbleib beibehalten, behinderung schwerbehindert,
  bei_kind_schlafen mit_übernachten > begleitperson mitaufnahme, beitrag gebühr, bekommen
  post_bekommen > zugang zustellung erhalten, belohnung preis, benutzer nutzer anwender mitglied,
  bescheid_sagen bescheid_geben melden mitteilen teile_mit informieren sagen_bescheid >
  benachrichtigen anzeigen verständigen unterrichten, bescheinigung attest nachweis, beschwerde
  reklamation, beschweren beschwere_mich meckern > kritik beanstandungen anregungen beschwerden
  lob, besenrein > gereinigt endreinigung, besoffen betrunken > berauschende alkoholeinfluss
  trunkenheit, betreuung aufsicht, betrunken alkohol, bezahlversion premium pro_version >
  abonnement kostenpflichtig, bibliothek bücherei, bild foto > aufnahme lichtbild bildaufnahme,
  bild foto abbildung, bild_hochladen datei_anhängen anhang > dateigröße megabyte,
  bildschirm_zu_klein > auflösung darstellung, billig günstig preiswert, binden festgelegt >
  laufzeit mindestlaufzeit bindung, blechen > berechnet gebühr, blechen blecht löhnen löhnt >
  zahlen kosten entgelt erhoben, blind sehbehindert > blindenführhund, blitz donner, blitzer
  geschwindigkeit, blumen blumenstrauß > schnittblumen topfpflanzen, blöd dumm, boot schiff, brauch
  benötigen notwendig nötig > erforderlich voraussetzung, brauch_nicht muss_nicht > entbehrlich
  erforderlich freiwillig, brief post > postalisch, brief post schreiben, briefe_schreiben
  post_schicken > anschrift post, bringen hinbringen vorbeibringen bringe_vorbei > übergabe
  überbringen abgabe, brot brötchen, browser > chrome firefox safari, bruder schwester, buben
  mädchen > geschlechter, buchung reservierung, bulle > polizist polizei, bußgeld sanktion, chef
  leiter vorgesetzter, computer > laptop mac notebook, cool toll, cops polizei, couch sofa, da_sein
  anwesend > erscheinen, daheim zuhause > wohnung haushalt, darf gedurft erlaubt > gestattet
  genehmigt, darf_man > gestattet zulässig genehmigt, darf_nicht verboten nicht_erlaubt > untersagt
  unzulässig gestattet, daten datenschutz, daten_umziehen umziehen_daten > datenübernahme import,
  datum tag, dauer frist zeitraum, dauer zeitdauer, dazuzahlen zahle_dazu draufzahlen draufgezahlt
  draufzahlt zahle_drauf zuzahlen > aufschlag eigenanteil aufpreis, defekt beschädigt, deko
  dekorieren > dekoration, dienstreise reise, diskutieren besprechen, diät vegan vegetarisch, dj
  musik_laut > beschallung lautstärke, dokumentation doku > handbuch, dolmetscher übersetzer >
  sprachmittler, doof dumm, doppelt > zweifach, drahtesel > fahrrad, dranmachen drangemacht
  dranmacht mache_dran macht_dran anmachen angemacht > anbringen befestigen, draußen > freien
  außenbereich, dreck > schmutz, dreckig > verschmutzt, drin > innen innenbereich, drinnen >
  innenräume, drinnen innen, drinnen innenbereich, drogen gras kiffen > rauschmittel
  betäubungsmittel suchtmittel berauschende, drogen rauschmittel > cannabis, drängeln vordrängen >
  reihenfolge warteschlange, durst getränk, dusche badezimmer, duschen waschen > körperreinigung
  reinigung, dürfen > gestattet genehmigt, dürfen erlaubt, egal > unabhängig, eignet eignen gut_für
  > eignung, eilig dringend, eilig dringend > eilt notfall, eimer kübel > behältnis löschkübel,
  eingang hintereingang > zugang einlass, eingezäunt > umzäunung, eintragen trage_ein liste >
  vermerk, eintritt_zurück > eintrittsgeld zurückerstattet, einweisung schulung, eklig schmutzig,
  eltern mutter vater, ende schluss vorbei > ablauf beendet, ende_party wie_lange_feiern >
  sperrstunde veranstaltungsende nachtruhe, entlassen_worden > entlassung, entschädigung
  erstattung, erfahren bescheid_kriegen > bekanntgabe bekannt mitteilung zusage benachrichtigung,
  erhoben > gebühr, ersatz austausch, erstattung rückzahlung, erster_weltkrieg zweiter_weltkrieg
  weltkrieg > kriegsende kriegsausbruch, escape_room > spielzeit gruppengröße, essen_trinken >
  getränke, eu > europäischen, fahrrad rad bike, fahrt_dahin wie_hin > anreise bus transfer,
  falsch_eingegeben falsch_eingetippt vertippt vertippen eintippen eintippt tippe_ein tippt_ein
  tippen tippt > falscheingabe eingabe fehleingabe, familie_teilen > familienfreigabe, fax >
  telefax, fehlen fiehlt fohlen > abwesenheit fehlzeiten fernbleiben, fehler problem störung,
  fehler_melden bug_melden > fehlerbericht issue fehlermeldung, feiern party, feiertag >
  weihnachten ostern silvester, feiertag weihnachten ostern heiligabend silvester > gesetzliche,
  fenster scheibe, ferien > ferienzeit schulferien, ferienhaus unterkunft, fernseher tv, fertig
  abgeschlossen, fest veranstaltung, feste_schuhe wanderschuhe > schuhwerk festes, feuer brand
  grill, feuerwehr brand, feuerwehr_mitmachen feuerwehrmann > einsatzabteilung aktiver dienst, film
  kino, filmen aufnehmen mitfilmen > tonaufnahmen aufzeichnungen videoaufnahmen bildaufnahmen,
  finanzieren bezahlt sponsor > finanzierung getragen mittel, firma unternehmen betrieb,
  fitnessstudio fitnessraum training, fleisch grill, flirten annäherung, fluchtweg > rettungswege,
  flug flugzeug, fluppe zigarette, foto_vom_dokument > kopie scan, fotos knipsen knipst >
  lichtbilder aufnahmen bilder fotografien bildaufnahmen, frau ehefrau, frech unhöflich nerven >
  respektlos störend, freund besuch, freundin gast besuch, friseur frisör coiffeur > salon, frist
  deadline > fristablauf, früh zeitig, früher eher > vorzeitig frühestens, frühling > frühjahr märz
  april mai, fällt_aus > absage, gameboy switch konsole playstation > spielkonsolen elektronische
  geräte, geb geburtstag, gebu geburtstag, geburtstag feier fest, gefährlich > gefährdung,
  geht_online > onlineverfahren, geil toll, geist spuk, geld bargeld, geld kohle > entgelt
  geldbetrag, geldautomat bargeld, geldbeutel fundsachen, geldbeutel portemonnaie brieftasche
  geldtasche portmonee > geldbörse, gelost lost ausgelost > losverfahren verlosung, genug reicht >
  ausreichend, gepäck koffer tasche rucksack, gerät maschine, geschäft shop, getrennt
  schluss_gemacht > trennung scheidung, gewalt schlagen schlägerei haut hauen gehaut prügeln >
  tätlichkeiten körperliche ausschluss, gewitter blitz, gewohnt wo_gewohnt > wohnhaft wohnsitz
  lebte ansässig, gibts_was_dazu zuschuss > förderung beihilfe teilhabe, glatteis glätte, gleich
  asap schnell > unverzüglich umgehend, glotze > fernseher, glück > zufall, glücklich > freude,
  gottesdienst messe kirche > andacht, gratis kostenlos umsonst, gratis kostenlos umsonst >
  ausgenommen befreit, gratisversion kostenlose_version > kostenlose, groß > umfang, groß_geworden
  großgeworden aufgezogen > aufgewachsen heran wuchs erzogen, größte > höchste, gucken schauen
  nachschauen schaue_nach nachgucken > einsehen nachsehen einsicht, habt_ihr_das gefunden >
  fundsachen verwahrung, haltestelle bahn, handtücher_pool > badetücher, handwerker reparatur,
  handy smartphone telefon, handynummer > mobilnummer, handynummer > telefonnummer, handyticket >
  mobiles ticket, hartz hartz_4 bürgergeld > leistungsbezug sozialleistungen bildungspaket
  zuschuss, hausarbeit bericht, hausaufgabe übungsblatt, haustier tier > hund katze vogel kaninchen
  hamster, hausverbot > hausrecht verwiesen, hdf ruhig, heimgehen gehe_heim heim_will heim_wollen
  heimfahren > heimweh abreise heimreise abholung rückreise, heimlich > unbefugt, heizung
  temperatur, heiß temperatur, herbst > september oktober november, heute tag, hilfe > beratung,
  hinfallen gestürzt ausrutschen ausrutscht rutsche_aus rutscht_aus > rutschgefahr unfall, hinten >
  rückwärtig, hobby freizeit, hobby hobbys freizeit > leidenschaft interessen freizeitbeschäftigung
  begeistert, hochstuhl > kinderhochstuhl, hochzeit ehe, hochzeit feier, hochzeitslocation
  saal_mieten > saalmiete räumlichkeiten, homeoffice heimarbeit, hostel jugendherberge, hygiene
  sauberkeit, hängen gehängt > aufhängung, hängt absturz, hüpfen hüpft reinhüpfen reinspringen
  reinhüpft hüpfe_rein hüpft_rein > springen einspringen sprung, im_jahr pro_jahr > jahresentgelt
  jährlich jahresgebühr jahresbeitrag, immatrikulation anmeldung, immer rund_um_die_uhr > jederzeit
  stets durchgehend, in_der_nähe um_die_ecke nahe > umgebung entfernt, info > information auskunft,
  info infos informationen auskunft > hinweise, infos information, ins_bett bett_gehen
  schlafen_gehen > nachtruhe bettruhe, ins_dorf in_die_stadt raus_dürfen alleine_raus > verlassen
  gelände ausgang begleitung, insgesamt gesamtpreis alles_zusammen > gesamtbetrag gesamtkosten
  restbetrag, instrument > flöte, internet wlan netz online, isomatte luftmatratze feldbett >
  matratze liegematte, italien spanien frankreich mallorca griechenland türkei kroatien schweiz
  österreich polen england usa > ausland, jahreszeit > frühling sommer herbst, jede_woche
  wöchentlich > woche, jeden_tag täglich > tag, jedes_jahr jährlich > jahr kalenderjahr
  alljährlich, jemandem_geben schwester_geben freund_geben > übertragbar weitergabe übertragung,
  jude jüdisch > judentum, jugendfeuerwehr > jugendabteilung, jugendherberge unterkunft, jungs
  mädels > geschlechter, jähriger > alter jahre lebensjahr, kalt temperatur, kamera_geht_nicht
  mikro_geht_nicht > berechtigung zugriff, kann_morgen_nicht morgen_nicht kann_heute_nicht
  ich_kann_nicht > verhinderung abzusagen verhindert, kantine mensa, kaputt schaden störung
  reparatur, karfreitag neujahr maifeiertag > feiertag, karre auto, karte plan, kassettenrekorder
  plattenspieler > tonwiedergabegeräte, kaufpreis kosten preis gebühr, kaution > hinterlegung
  einsatz, kein_drucker > ausdruck, kette goldkette ring ohrringe piercing nasenring > schmuck
  wertsachen, kifft > suchtmittel, kilometergeld kilometer, kinder jugendliche kids, kinderbett
  babybett gitterbett > kinderreisebett zustellbett, kindergeburtstag > geburtstagsfeier
  geburtstagspaket, kinderwagen buggy, kippe zigarette, kirchlich_heiraten > trauung kirchliche
  traugespräch, kiste box karton > behälter, kita kindergarten, klamotten kleidung anziehsachen
  gewand > bekleidung kleidungsstücke textilien, kleiner_finger daumen > finger, klempner rohr,
  klima klimaanlage heiß_zimmer > klimatisierung, klima lüftung, kloppen > gewalt, kneipe > bar
  lokal, knutschen > kuss, knöllchen bußgeld, kohle > kosten, komisch seltsam > auffällig
  ungewöhnlich, komm_nicht_rein nicht_mehr_rein komm_nicht_in > gesperrt anmeldung zugang
  zugangsdaten, kommt_rein gehört_rein darf_rein > einzuwerfen befüllen, komplett ganz > sämtliche
  gesamt vollständig, konfirmation firmung kommunion > erstkommunion vorbereitung, kontaktieren
  erreichen kontakt > kontaktaufnahme erreichbar kontaktdaten, kostet_extra extra_kosten > aufpreis
  zuschlag inbegriffen gesondert, kostüm verkleidung, krank_gewesen > erkrankte leiden krankheit,
  krass heftig, kredit darlehen, kriegen bekommen erhalten > ausgehändigt gewährt erteilt, kumpel
  freund, kurs seminar vorlesung, kühl kalt, kümmern > zuständig verantwortlich, kündigungsfrist
  frist, ladekabel schirm jacke mütze handschuhe > fundsachen gegenstände, lagerfeuer feuer, laggt
  langsam, lahm langsam > übertragungsrate bandbreite, lange > dauer zeitraum, langsam verzögert,
  lebenslauf > werdegang, lebt_noch leben > lebend, leck auslaufen, leer > erschöpft verbraucht,
  leeren leert geleert ausleeren > leerung, lehrbuch buch literatur, lehrer dozent trainer, letzter
  zuletzt, letztes_mal > letztmals, lieferung versand, liegen sonnenliege > liegestühle,
  liegen_geblieben zurückgelassen > fundsachen, liegenlassen liegengelassen liegenlässt
  lasse_liegen lässt_liegen liegen_geblieben > zurückgelassen, lift fahrstuhl, lizenz
  darf_ich_benutzen kommerziell > nutzung, lob feedback kritik verbesserungsvorschlag > anregungen
  rückmeldung, loswerden > verkaufen, lust interesse, lärm nachtruhe ruhe laut, läuft_auf läuft_das
  kompatibel > vorausgesetzt unterstützt kompatibilität systemanforderungen, lügen falsche_angaben
  > falschangaben wahrheitswidrig unwahre unrichtige, mahlzeit speise, mail email, mama eltern,
  manchmal > gelegentlich, medikament > insulin ibuprofen aspirin, medizin medikament,
  mehrere_geräte > geräteanzahl endgeräte synchronisierung, meistens > üblicherweise gewöhnlich
  grundsätzlich, mies schlecht, mindestens wenigstens minimum > mindestmenge unterschreiten,
  minimum mindestens, mist > abfall, mit_wem > begleitperson, mitentwickeln beitragen trage_bei
  mitcoden > mitwirkung pull, mitkommen mitnehmen jemanden_mitbringen mitbringen begleitung >
  begleitperson, mitschreiben schreibe_mit mitarbeiten gemeinsam_bearbeiten > bearbeitung
  schreibrecht zusammenarbeit freigabe, mittags zu_mittag > mittagszeit, mobbing belästigung,
  montag dienstag mittwoch donnerstag freitag unter_der_woche > werktags wochentags, moped roller
  töff > motorroller kleinkraftrad, morgens > früh, morgens früh in_der_früh frühmorgens am_morgen
  > uhr vormittags frühestens, morgens_da_sein wann_da_sein > einfinden eintreffen erscheinen
  ankunft, motorrad kraftrad, musik > band lied, muss_man müsst gemüsst pflicht verpflichtet >
  verpflichtend zwingend erforderlich, möbel > tisch stuhl bett, möglich erlaubt, möglich geht_das
  ist_möglich > zulässig, mückenspray zeckenspray > insektenschutz, müssen > verpflichtend
  zwingend, mütze kappe sonnenhut > kopfbedeckung sonnenschutz, nach_hause_dürfen darf_nach_hause
  nach_hause_gehen > entlassung heimreise verlassen, nach_wem_benannt benannt > namensgeber,
  nachbar nebenan, nachher danach hinterher > anschließend nachträglich, nachricht mitteilung,
  nachts mitternacht > nachtstunden nachtzeit, name_reinschreiben beschriften beschriftet > namen
  versehen namenskennzeichnung gekennzeichnet, nazis hitler ddr > nationalsozialismus
  nationalsozialisten regime, nebel neblig, nebenan > angrenzend, nebeneinander > zusammenhängend,
  nehmen_tabletten > arzneimittel medikation, nervt > störung beeinträchtigung, nicht_können
  verhindert keine_zeit > verhinderung abwesenheit, nicht_verbraucht übrig übrigbleiben
  übriggeblieben übrigbleibt bleibe_übrig rest > ungenutzt verbleibend restbetrag verbraucht,
  nichtbestehen wiederholung, nie niemals > keinesfalls, noch_mehr > weitere, normal normalerweise
  > regel üblicherweise gewöhnlich grundsätzlich, notfall bereitschaftsdienst, nummer >
  telefonnummer, nummer_ziehen > wartenummer aufruf, nussallergie laktoseintoleranz >
  unverträglichkeiten, nägel_wand kleben_wand > befestigung, oben > obergeschoss, ofen herd
  backofen, offen öffnungszeiten, offline ohne_netz ohne_internet > verbindung netzverbindung, oma
  großmutter, opa großvater, ordner verzeichnis, orga veranstalter organisation, original >
  urschrift, ostermontag pfingstmontag pfingsten himmelfahrt fronleichnam nikolaus allerheiligen >
  feiertag, paket sendung, panne störung, papa eltern, papier zettel > dokument formular,
  parken_hotel > parkplatz tiefgarage, parkuhr > parkscheinautomat, passwort > anmeldung kennwort,
  peinlich unangenehm, per_post > postalisch postweg, pfand > einsatz hinterlegung, plan zeitplan
  programm, planen planet geplanet > planung, platz stellplatz, pleite > insolvenz insolvent,
  plätze_frei noch_plätze noch_frei > verfügbar freie belegung plätze, polizei polizist, pool sauna
  wellness > wellnessbereich schwimmbad saunabereich, preis_gewinn > gewinn preis, pro je,
  pro_stunde stundenpreis > stundensatz stundenweise, pro_tag am_tag > täglich tagessatz
  tagespreis, pro_woche in_der_woche > wöchentlich wochenweise, probe > generalprobe, prof dozent
  professor, protokoll logs logdatei > protokolldatei protokollierung, prüfen checken nachgucken >
  prüfung überprüfung kontrolle, prüfung examen, pulli pullover, putzen_nachher saubermachen
  saubergemacht saubermacht mache_sauber macht_sauber > endreinigung besenrein reinigung, pünktlich
  rechtzeitig, pünktlich rechtzeitig > fristgerecht, qr_code code_scannen > code einscannen,
  quelltext sourcecode > quellcode repository, quittung beleg, radio rundfunk, raucherzimmer >
  nichtraucher, raum zimmer saal, raum_mieten zimmer_mieten halle_mieten > vermietung überlassung
  mietpreis nutzungsentgelt, rauskriegen herausfinden, rausmachen rausgemacht rausmacht mache_raus
  macht_raus ausziehen ablegen rausnehmen > entfernen abnehmen, rauswerfen werfe_raus
  rausgeschmissen > verwiesen hausverbot, rechnung faktura, rechnung_firma > rechnungsanschrift
  firmenrechnung, rechtzeitig frühzeitig, reden quatschen labern labert schwätzen schwätzt >
  gespräch unterhaltung sprechen austausch, regel vorschrift > ordnung richtlinie, regel vorschrift
  bestimmung, regel_gebrochen > zuwiderhandlung verletzung, regen nass wetter, regen niederschlag,
  regenzeug regenschutz > regenbekleidung, reich_geworden > vermögen wohlstand, reifen >
  reifenpanne, reingehen gehe_rein rein_dürfen > zutritt betreten einlass zugang, reintun tu_rein
  tut_rein reinlegen lege_rein reinstecken stecke_rein reinwerfen werfe_rein einwerfen werfe_ein >
  einlegen befüllt, reiseführer guide, rekord schnellste > höchste längste, rente rentner, respekt
  höflich, rest_zahlen > restbetrag, retten rettung > bergung geborgen, riesig groß, rollstuhl
  barrierefrei rollstuhlfahrer, route > strecke gerät, ruf_ich_an ruf_an > verständigen
  benachrichtigen notdienst telefon, ruhezeit nachtruhe, räumen räumet geräumet raus_müssen >
  räumung, rückerstattung rückzahlung, sachen zeug kram krempel klumpert > gegenstände
  habseligkeiten eigentum, sack sackerl > beutel, safe tresor > zimmersafe, sag_bescheid
  sagen_müssen sagen > anzuzeigen mitzuteilen anzugeben, samstag sonnabend, samstag sonnabend
  sonntag wochenende > sonn, sauer wütend > verärgerung, scannen scannt einscannen > scan
  digitalisierung, schaden defekt, schaffen geschafft > bewältigen, scheiße schlecht, schicken
  senden gesendet einschicken schicke_ein > zusenden übersendung einzusenden übermittlung versand,
  schimmel feucht, schlafen bett, schlafen unterkunft, schlafenszeit > nachtruhe bettruhe,
  schlafplatz unterkunft, schlafsack > bettzeug, schlange anstehen > wartezeit warteschlange
  anstellen, schlimm > schwerwiegend gravierend, schlägerei gewalt, schlüssel_holen >
  schlüsselübergabe, schmutz verschmutzung, schmutzig dreckig, schnell geschwindigkeit, schnäppchen
  rabatt, schreiben mail email > schriftlich elektronische post textform, schubsen schubst
  reinschubsen reinwerfen werfe_rein > stoßen hineinstoßen hineinwerfen, schuhe stiefel, schule
  klasse, schwanger mutterschutz, schwarzer_bildschirm > anzeige neustart, schwimmen
  schwimmen_können > bronze, schön toll > sehenswert, security aufpasser > personal aufsicht
  ordnungsdienst, selber > eigenständig, selber_reparieren > selbsthilfe, selfie foto, semester
  studium, server rechner, ski winter, skript unterlagen, sofort > unverzüglich umgehend,
  sollte_man empfohlen > empfehlenswert ratsam, sommer > juni, sommer im_sommer > sommermonate juli
  august, speise gericht, sport training > fußball tennis yoga, sprache übersetzung,
  spricht_kein_deutsch kein_deutsch versteht_kein > sprachlichen dolmetscher sprachkenntnisse
  übersetzung, sprit benzin, spät verspätung, späte_anreise schlüsselbox > schlüsseltresor
  spätanreise, später > nachträglich anschließend, später danach, spätestens > frist stichtag
  fristende, standardwert default voreinstellung > standardmäßig voreingestellt, standort gps >
  standortfreigabe ortung, stempel > dienstsiegel, stillen > stillraum, stimmt_nicht falsch stimmen
  fehlerhaft > unrichtig beanstandung unzutreffend, strafe bestrafen > bußgeld, strafzettel
  bußgeld, strand küste meer, straßenbahn tram, streit_gehabt zerstritten > zerwürfnis streit bruch
  konflikt, streiten zoff krach > konflikt auseinandersetzung streitigkeiten, stress streit,
  studium hochschule, stuhl sessel fauteuil > sitzgelegenheit, störung ausfall, stühle tische >
  bestuhlung mobiliar, supermarkt > lidl aldi rewe edeka, sync synchronisieren synct > abgeglichen
  synchronisierung übertragen, tagsüber untertags > tagesbetreuung tags, taschenlampe lampe >
  stirnlampe, tattoo_stechen piercing > tätowierung, taub schwerhörig > hörbehinderte
  induktionsschleife gebärdensprache, taufe tauft > taufgespräch paten, taxi wagen, teamkollege
  mitspieler, telefon rufnummer, telefonieren_kind kind_anrufen > telefonate telefonzeiten anrufe,
  teller_gläser geschirr > inventar, termin datum, teuer kostspielig, ticket eintritt, ticketpreis
  > eintrittspreis, tisch > tischfläche, training übung, transport verkehr > bus bahn zug, traurig
  > trauer, treibstoff benzin, treppe stufe, trinkgeld > bedienung servicegebühr, turnier
  wettbewerb wettkampf, tür eingang, uhrzeit > zeit uhr, umgezogen hingezogen > übersiedelte zog
  umzug niederließ, umziehen_kleidung > umkleide, unfall crash abstürzen stürze_ab > unglück
  havarie, uni universität hochschule campus, unten > untergeschoss erdgeschoss, unter_woche >
  montags, unterhose boxershorts unterwäsche > wäsche, unterlagen dokumente, untersetzer >
  unterlage, unterstützte_sprachen > sprachen lokalisierung, unterwegs > auswärts, unterwegs reise,
  unverzüglich umgehend, verboten_worden > verbot, verdienen gehalt lohn, verdächtig auffällig,
  vergessen hab_vergessen liegen_lassen > zurückgelassene fundsachen verwahrt verbleibende,
  vergessen verloren, verliebt zusammen_gekommen > beziehung liebesbeziehung partnerschaft,
  verpeilen vergessen, verschieben termin_ändern > verlegung terminänderung, version ausgabe,
  verwarnung warnung, video > aufzeichnung, videospiel spiel, voll zu_voll überfüllt platzt >
  ausgelastet belegt, vollmachen vollgemacht vollmacht mache_voll macht_voll > befüllen füllen,
  voraussetzung vorraussetzungen > bedingung anforderungen, vorher davor im_voraus > zuvor vorab
  voraus vorherig, vorher_essen vorher_fressen > mahlzeit nüchtern, vorlesung veranstaltung,
  vorne_sitzen > sitzplatzwahl, vorrang bevorzugt zuerst > priorität, vorsicht achten > beachten,
  waffen messer taschenmesser > klinge, wanderweg wanderung, wann_genau > zeitpunkt termin datum,
  wann_los > startet, wann_zu zu_haben zuhaben zugehabt zuhat zumachen zugemacht zumacht > schließt
  schließzeit schließung ruhetag, wann_zurück zurück_sein wieder_zurück wieder_daheim > rückkehr
  rückreise ankunft abreise, warteliste > nachrücken, warten wartezeit > wartefrist, wartezeit
  warteliste, was_passiert was_wenn folgen konsequenzen > geahndet droht rechtsfolge, wasserhahn
  hahn, wc > sanitär, webseite website seite, weg_sein nicht_da > abwesenheit, weggehen gehe_weg
  abhauen abgehaut haue_ab haut_ab verschwinden weglaufen laufe_weg > verlassen entfernen,
  weihnachten > heiligabend weihnachtsfeiertage, weihnachten dezember, weinen weinet geweinet >
  tränen, wer_bezahlt_das > finanzierte kostenträger, wer_vertritt > vertretung, wer_zuerst >
  reihenfolge eingang, werbung_weg werbefrei > werbung, werkstatt fahrradwerkstatt > reparatur
  instandsetzung, wertsachen handy_geld > wertgegenstände, wetter witterung, wichtig > wesentlich,
  wickelraum > wickelmöglichkeit wickeltisch, wie_groß_bild wie_groß_datei > dateigröße megabyte
  anhänge, wie_heißt_frau wie_heißt_mann > ehefrau ehemann heiratete, wie_installiere
  installiere_ich aufspielen spiele_auf > installation installieren einrichtung, wie_lang lang >
  umfang erstreckt, wie_lange dauert > zeitraum erstreckt umfasst beträgt, wie_oft > regelmäßig,
  wie_viel höchstens maximal max > höchstmenge obergrenze überschreiten, wie_viele anzahl > zahl
  höchstzahl, wie_viele_betreuer betreuer > betreuungsschlüssel betreuungskraft begleitpersonen,
  wie_viele_leute_rein personenzahl > höchstpersonenzahl fassungsvermögen personen,
  wie_viele_plätze > kapazität teilnehmerzahl plätze, wind sturm, winter > dezember januar februar,
  winter im_winter > wintermonate, winter schnee, winzig klein, wlan_kosten > netzzugang
  internetzugang, wo_krieg wo_bekomme wo_gibt woher_kriegen > erhältlich ausgabe bezug, wo_steht
  wo_finde_ich wo_find > aushang abrufbar einsehbar befindet verzeichnis, wohnheim unterkunft,
  zahnarzt arzt, zeit dauer, zeugnis nachweis, zigarette > tabak rauchwaren, zimmer apartment, zoff
  streit, zu_dritt zu_viert zu_zweit > gleichzeitig personen gruppe, zu_mir_nach_hause hausbesuch
  kommt_ihr_zu_mir > häuslichen umfeld, zu_spät verspätet verspäten unpünktlich > säumig
  überschreitung, zu_wenig > unzureichend, zudecken zudeckt decke_zu > abdecken, zugriff_erlauben
  berechtigung > zugriffsrechte, zurzeit momentan aktuell > derzeit gegenwärtig, zurück
  rückzahlung, zusagen zusagt sage_zu > bestätigung, zusammen gemeinsam > gemeinschaftlich,
  zuschauen zuschaut schaue_zu zugucken zuguckt gucke_zu zusehen sehe_zu > beobachten hospitation,
  zuständig verantwortlich, zusätzlich extra > weitere, zutritt eintritt zugang, ärger streit
  konflikt, ärger stress_kriegen erwischen > sanktion ahndung maßnahme verstoß, öffi bus bahn,
  öffis bus bahn, öffnungszeiten uhr, öffnungszeiten wann_offen wann_auf offen_haben aufhaben
  aufgehabt aufhat > geöffnet besetzt betriebszeiten, üben übt geübt > übung training, überall >
  gesamten, überfahren umgefahren > verkehrsunfall unfall, überlegen es_sich_anders_überlegen >
  widerruf rücktritt, übernachtungskosten hotel, übersetzung > beglaubigte`;
