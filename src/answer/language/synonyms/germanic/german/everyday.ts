/** Weather, time, slang and what else people say; see `SYNONYMS`. */
export const everyday = `
  abendessen essen, abfahren abgefahren abfährt > startet abreise, abgeben abgegeben abgibt >
  abgabe abzugeben, abgestürzt absturz, abhauen > gehen weglaufen, abhauen einfach_gehen >
  verlassen vorzeitig, abholen_lassen > bevollmächtigte, abhängigkeiten > bibliotheken, ablauf
  verfall, abmachen abgemacht abmacht wegmachen weggemacht wegmacht mache_weg macht_weg > entfernen
  abnehmen lösen, abmelden austragen, absagen absagt geabsagt abgesagt sage_ab sagt_ab > abmeldung
  abzusagen, abschalten abgeschaltet abschaltet schalte_ab schaltet_ab deaktivieren >
  deaktivierung, abschicken abgeschickt abschickt schicke_ab schickt_ab > absenden versand, abwasch
  spülen geschirr, adapter stecker, administrator admin leitung moderator mod verwalter, adresse
  anschrift, aktualisieren update, alkohol bier saufen säuft gesoffen > alkoholkonsum getränke
  berauschende, alkohol schnaps, alle_drei_monate > vierteljährlich quartal, alle_sechs_monate >
  halbjährlich, allein > unbegleitet, alleine_gehen allein_bleiben ohne_eltern alleine_rein >
  begleitung aufsichtsperson unbegleitet aufsicht, alte_version vorherige > frühere fassungen
  versionsverlauf versionen, altersbeschränkung > altersfreigabe mindestalter, am_abend >
  abendstunden, am_telefon > telefonisch fernmündlich, anbaggern belästigen, anderes_land ausland
  im_ausland > auslandsaufenthalt staaten, anfassen anfasst geanfasst angefasst fasse_an fasst_an
  berühren berührt > betätigen, angst > befürchtung, anhaben angehabt anhat tragen trägt getragen >
  bekleidung kleidung, anhänger wohnwagen, ankommen angekommen ankommt > trifft, ankommen anreise
  eintreffen, ankreuzen angekreuzt ankreuzt kreuze_an kreuzt_an > auswahl, anmachen belästigen,
  anmelden registrieren einloggen, anrufen angerufen anruft rufe_an ruft_an telefonieren nummer
  wen_ruf telefoniert telefonnummer wen_anrufen > telefonisch fernmündlich rufnummer verständigen,
  ansprechpartner > auskunft, antwort rückmeldung, anwalt rechtsanwalt jurist, anwohner nachbarn >
  nachbarschaft, apotheke medikament, app anwendung programm software, arbeit job beruf stelle, arm
  > verarmt mittellos, arm_gewesen > verarmt armut mittellos, auf_englisch englisch deutsch >
  sprache menüsprache, aufgeben aufgegeben aufgibt sein_lassen > verzicht aufgabe, aufhaben >
  öffnungszeiten, aufhören aufgehört aufhört höre_auf hört_auf beenden beendet schluss_machen >
  beendigung ende endet einstellung, aufkleben aufgeklebt aufklebt klebe_auf klebt_auf kleben >
  anbringen bekleben, aufmachen > öffnen geöffnet, aufpassen aufgepasst aufpasst passe_auf
  passt_auf > achten vorsicht, aufpassen aufgepasst aufpasst passe_auf passt_auf >
  aufsichtspflicht, aufreißen aufgerissen aufreißt reiße_auf reißt_auf > öffnen, aufräumen
  aufgeräumet aufräumet räume_auf räumet_auf ordnung_machen > ordnung räumen sauber, aufschreiben
  aufgeschrieben aufschreibt schreibe_auf schreibt_auf notieren notiert > vermerken eintragen
  dokumentieren aufzeichnung, aufzug_rollstuhl rampe > stufenlos barrierefreier zugang,
  aus_versehen versehentlich > irrtümlich, ausdrucken ausgedruckt ausdruckt drucke_aus druckt_aus >
  papierform, ausfallen fällt_aus entfällt > entfallen absage, ausflug wanderung fahrt, ausfüllen
  ausgefüllt ausfüllt fülle_aus füllt_aus > vollständig, ausgeben kosten, ausgesucht > auswahl,
  ausgewandert auswandern auswandert wander_aus wandert_aus > emigration auswanderung emigrierte
  übersiedelte, aushang schwarzes_brett > bekanntmachung anschlag, auslassen ausgelassen auslässt
  weglassen weggelassen weglässt lasse_weg lässt_weg > entfallen verzicht, ausleihen leihen verleih
  mieten, ausnahme > ausgenommen abweichend, ausnahmsweise > ausnahme, auspacken ausgepackt
  auspackt packe_aus packt_aus > entnehmen, ausrüstung zubehör, auszug kündigung, auto pkw wagen
  fahrzeug, baby säugling, bafög stipendium, bahn zug eisenbahn, bald demnächst, band gruppe, bank
  konto, barrierefrei rollstuhl behindert ebenerdig, basteln werken, baumarkt handwerker, bday
  geburtstag, beenden aufhören stoppen, befreundet freunde_gewesen > freundschaft freundeskreis,
  begleithund blindenhund > assistenzhunde, behalten mitnehmen mitgenommen mitnimmt > übernahme
  mitnahme verbleib beibehalten, behinderung schwerbehindert, bei_kind_schlafen mit_übernachten >
  begleitperson mitaufnahme, beitrag gebühr, beitreten mitglied, bekommen bekommt post_bekommen >
  zugang zustellung erhalten, belohnung preis, benutzen benutzt nutzen nutzt genutzt > gebrauch,
  benutzer nutzer anwender mitglied, berechnen berechnt verlangt verlangen > erhoben berechnet
  verrechnet, bergsteigen klettern, besaufen alkohol, bescheid_sagen bescheid_geben melden meldet
  gemeldet mitteilen mitgeteilt mitteilt teile_mit teilt_mit informieren informiert sagen_bescheid
  > benachrichtigen anzeigen mitzuteilen anzuzeigen verständigen unterrichten, bescheinigung attest
  nachweis, beschwerde reklamation, beschweren beschwerde reklamieren, beschweren beschwere_mich
  beschwert meckern > kritik beanstandungen anregungen beschwerden lob, besenrein > gereinigt
  endreinigung, besoffen betrunken > berauschende alkoholeinfluss trunkenheit, bestätigen bestätigt
  > bescheinigung, besuchen besucht > angehörige willkommen, betreuung aufsicht, betrunken alkohol,
  bezahlversion premium pro_version > abonnement kostenpflichtig, bibliothek bücherei, bild foto >
  aufnahme lichtbild bildaufnahme, bild foto abbildung, bild_hochladen datei_anhängen anhang >
  dateigröße megabyte, bildschirm_zu_klein > auflösung darstellung, billig günstig preiswert,
  binden bindet gebunden festgelegt > laufzeit mindestlaufzeit bindung, blechen > berechnet gebühr,
  blechen blecht geblecht löhnen löhnt gelöhnt > zahlen kosten entgelt erhoben, blind sehbehindert
  > blindenführhund, blinken leuchten, blitz donner, blitzer geschwindigkeit, blumen blumenstrauß >
  schnittblumen topfpflanzen, blöd dumm, boot schiff, brauch braucht gebraucht benötigen benötigt
  notwendig nötig > erforderlich voraussetzung, brauch_nicht muss_nicht > entbehrlich erforderlich
  freiwillig, brauchen benötigen, brennen feuer, brief post > postalisch, brief post schreiben,
  briefe_schreiben post_schicken > anschrift post, bringen bringt gebracht hinbringen vorbeibringen
  vorbeigebracht vorbeibringt bringe_vorbei bringt_vorbei > übergabe überbringen abgabe, brot
  brötchen, browser > chrome firefox safari, bruder schwester, buben mädchen > geschlechter, buchen
  reservieren, buchung reservierung, bulle > polizist polizei, bußgeld sanktion, bügeln wäsche,
  campen zelten camping, checken > verstehen prüfen, chef leiter vorgesetzter, chillen > entspannen
  ausruhen, computer > laptop mac notebook, cool toll, cops polizei, couch sofa, da_sein anwesend >
  erscheinen, daheim zuhause > wohnung haushalt, darf gedurft erlaubt > gestattet genehmigt,
  darf_man > gestattet zulässig genehmigt, darf_nicht verboten nicht_erlaubt > untersagt unzulässig
  gestattet, daten datenschutz, daten_umziehen umziehen_daten > datenübernahme import, datum tag,
  dauer frist zeitraum, dauer zeitdauer, dazuzahlen dazugezahlt dazuzahlt zahle_dazu zahlt_dazu
  draufzahlen draufgezahlt draufzahlt zahle_drauf zahlt_drauf zuzahlen > aufschlag eigenanteil
  aufpreis, defekt beschädigt, deko dekorieren dekoriert > dekoration, diebstahl stehlen,
  dienstreise reise, diskutieren besprechen, diät vegan vegetarisch, dj musik_laut > beschallung
  lautstärke, dokumentation doku > handbuch, dolmetscher übersetzer > sprachmittler, doof dumm,
  doppelt > zweifach, download herunterladen, drahtesel > fahrrad, dranmachen drangemacht dranmacht
  mache_dran macht_dran anmachen angemacht anmacht > anbringen befestigen, draußen > freien
  außenbereich, dreck > schmutz, dreckig > verschmutzt verunreinigt, drehen dreht gedreht >
  drehung, drin > innen innenbereich, drinnen > innenräume, drinnen innen, drinnen innenbereich,
  drogen gras kiffen > rauschmittel betäubungsmittel suchtmittel berauschende, drogen rauschmittel
  > cannabis, drucken ausdrucken, drängeln drängelt gedrängelt vordrängen > reihenfolge
  warteschlange, durst trinken getränk, dusche badezimmer, duschen duscht geduscht waschen >
  körperreinigung reinigung, dürfen > gestattet genehmigt, dürfen erlaubt, egal > unabhängig,
  eignet eignen geeignet gut_für > eignung, eilig dringend, eilig dringend > eilt notfall, eimer
  kübel > behältnis löschkübel, einfinden eingefunden einfindet finde_ein findet_ein > erscheinen,
  eingang hintereingang > zugang einlass, eingeben eingegeben eingibt > eingabe, eingezäunt >
  umzäunung, einkaufen kaufen besorgen, einladen gast, einpacken eingepackt einpackt packe_ein
  packt_ein > verpacken, einpacken mitbringen, einschreiben > eingeschrieben, einschreiben
  immatrikulation anmeldung, eintragen eingetragen einträgt trage_ein trägt_ein liste > einzutragen
  vermerk, eintritt_zurück > eintrittsgeld zurückerstattet, einweisung schulung, einwerfen
  eingeworfen einwirft werfe_ein wirft_ein > briefkasten einwurf, eklig schmutzig, eltern mutter
  vater, ende schluss vorbei > endet ablauf beendet, ende_party wie_lange_feiern > sperrstunde
  veranstaltungsende nachtruhe, entlassen_worden > entlassung, entscheiden entscheidet entschieden
  > beschluss, entschädigung erstattung, erfahren erfährt bescheid_kriegen > bekanntgabe bekannt
  mitteilung zusage benachrichtigung, erhoben > gebühr, erklären erklärt > erläuterung einweisung,
  erlauben > genehmigung gestattet, erlauben gestatten, ermäßigung rabatt vergünstigung ermäßigt,
  erreichen > rufnummer, ersatz austausch, erstatten zurückzahlen überweisen, erstattung
  rückzahlung, erster_weltkrieg zweiter_weltkrieg weltkrieg > kriegsende kriegsausbruch,
  escape_room > spielzeit gruppengröße, essen_trinken > getränke, eu > europäischen, fahrrad rad
  bike, fahrt_dahin wie_hin > anreise bus transfer, falsch_eingegeben falsch_eingetippt vertippt
  vertippen eintippen eingetippt eintippt tippe_ein tippt_ein tippen tippt getippt > falscheingabe
  eingabe fehleingabe, familie_teilen > familienfreigabe, fax > telefax, fehlen fiehlt fohlen
  gefehlt > abwesenheit fehlzeiten fernbleiben, fehler problem störung, fehler_melden bug_melden >
  fehlerbericht issue fehlermeldung, feier fest veranstaltung, feiern party, feiertag > weihnachten
  ostern silvester, feiertag weihnachten ostern heiligabend silvester > gesetzliche, fenster
  scheibe, ferien > ferienzeit schulferien, ferienhaus unterkunft, fernseher tv, fertig
  abgeschlossen, feste_schuhe wanderschuhe > schuhwerk festes, feuer brand grill, feuerwehr brand,
  feuerwehr_mitmachen feuerwehrmann > einsatzabteilung aktiver dienst, film kino, filmen filmt
  gefilmt aufnehmen aufgenommen aufnimmt mitfilmen > tonaufnahmen aufzeichnungen videoaufnahmen
  bildaufnahmen, finanzieren finanziert bezahlt sponsor > finanzierung getragen mittel, finden
  findet gefunden > auffinden fundort, finden suchen, firma unternehmen betrieb, fitnessstudio
  fitnessraum training, fleisch grill, flirten annäherung, fluchtweg > rettungswege, flug flugzeug,
  fluppe zigarette, foto_vom_dokument > kopie scan, fotos knipsen knipst geknipst > lichtbilder
  aufnahmen bilder fotografien bildaufnahmen, fragen fragt gefragt nachfragen nachgefragt nachfragt
  frage_nach fragt_nach > anfrage rückfragen erfragen erkundigen, frau ehefrau, frech unhöflich
  nerven nervt genervt > respektlos störend, freund besuch, freundin gast besuch, friseur frisör
  coiffeur > salon, frist deadline > fristablauf, früh zeitig, früher eher > vorzeitig frühestens,
  frühling > frühjahr märz april mai, gameboy switch konsole playstation > spielkonsolen
  elektronische geräte, geb geburtstag, gebannt gesperrt, gebu geburtstag, geburtstag feier fest,
  gefährlich > gefährdung, gegolten > geltung gültig, geht_online > onlineverfahren, geil toll,
  geist spuk, geld bargeld, geld kohle > entgelt geldbetrag, geldautomat bargeld, geldbeutel
  fundsachen, geldbeutel portemonnaie brieftasche geldtasche portmonee > geldbörse, gelost losen
  lost ausgelost > losverfahren verlosung, genug reicht reichen gereicht > ausreichend genügt,
  gepäck koffer tasche rucksack, gerät maschine, geschäft shop, getrennt trennen trennt
  schluss_gemacht > trennung scheidung, gewalt schlagen schlägt geschlagen schlägerei haut hauen
  gehaut prügeln prügelt geprügelt > tätlichkeiten körperliche ausschluss, gewicht schwer wiegen,
  gewitter blitz, gewohnt wohnen wohnt wo_gewohnt > wohnhaft wohnsitz lebte ansässig,
  gibts_was_dazu zuschuss > förderung beihilfe teilhabe, glatteis glätte, gleich asap schnell >
  unverzüglich umgehend, glotze > fernseher schauen, glück > zufall, glücklich > freude,
  gottesdienst messe kirche > andacht, gratis kostenlos umsonst, gratis kostenlos umsonst >
  ausgenommen befreit, gratisversion kostenlose_version > kostenlose, grillparty grillen, groß >
  umfang, groß_geworden großgeworden aufgezogen > aufgewachsen heran wuchs erzogen, größte >
  höchste, gucken anschauen, gucken guckt geguckt schauen schaut geschaut nachschauen nachgeschaut
  nachschaut schaue_nach schaut_nach nachgucken > einsehen nachsehen einsicht, gucken schauen
  ansehen, habt_ihr_das gefunden > fundsachen verwahrung, haltestelle bahn, handtücher_pool >
  badetücher, handwerker reparatur, handy smartphone telefon, handynummer > mobilnummer,
  handynummer > telefonnummer, handyticket > mobiles ticket, hartz hartz_4 bürgergeld >
  leistungsbezug sozialleistungen bildungspaket zuschuss, hassen hasst gehasst > abneigung,
  hausarbeit bericht, hausaufgabe übungsblatt, haustier tier > hund katze vogel kaninchen hamster,
  hausverbot > hausrecht verwiesen, hdf ruhig, heimgehen heimgegangen heimgeht gehe_heim geht_heim
  heim_will heim_wollen heimfahren > heimweh abreise heimreise abholung rückreise, heimlich >
  unbefugt, heizen heizung, heizung temperatur, heiß temperatur, helfen hilft geholfen hilfe >
  unterstützung beistand hilfestellung, herbst > september oktober november, heute tag, hilfe >
  beratung, hinbringen > abgeben, hinfallen gestürzt stürzen stürzt ausrutschen ausgerutscht
  ausrutscht rutsche_aus rutscht_aus > rutschgefahr unfall, hingehen hingegangen hingeht gehe_hin
  geht_hin > besuch teilnahme erscheinen, hingerichtet hinrichten hinrichtet richte_hin richtet_hin
  > vollstreckt todesurteil, hinkriegen schaffen, hinten > rückwärtig, hobby freizeit, hobby hobbys
  freizeit > leidenschaft interessen freizeitbeschäftigung begeistert, hochgefahren hochfährt
  fahre_hoch fährt_hoch > start, hochheben hochgehoben hochhebt hebe_hoch hebt_hoch > anheben,
  hochladen upload, hochstuhl > kinderhochstuhl, hochzeit ehe, hochzeit feier, hochzeitslocation
  saal_mieten > saalmiete räumlichkeiten, holen holt geholt abgeholt abholen abholt hole_ab holt_ab
  > abfuhr, homeoffice heimarbeit, hostel jugendherberge, hygiene sauberkeit, hängen hängt gehängt
  > aufhängung, hängt absturz, hüpfen hüpft gehüpft reinhüpfen reinspringen reingehüpft reinhüpft
  hüpfe_rein hüpft_rein > springen einspringen sprung, im_jahr pro_jahr > jahresentgelt jährlich
  jahresgebühr jahresbeitrag, imbiss essen, immer rund_um_die_uhr > jederzeit stets durchgehend,
  in_der_nähe um_die_ecke nahe > umgebung entfernt, info > information auskunft, info infos
  informationen auskunft > hinweise, infos information, ins_bett bett_gehen schlafen_gehen >
  nachtruhe bettruhe, ins_dorf in_die_stadt raus_dürfen alleine_raus > verlassen gelände ausgang
  begleitung, insgesamt gesamtpreis alles_zusammen > gesamtbetrag gesamtkosten restbetrag,
  installieren installation, instrument > flöte, internet wlan netz online, isomatte luftmatratze
  feldbett > matratze liegematte, italien spanien frankreich mallorca griechenland türkei kroatien
  schweiz österreich polen england usa > ausland, jahreszeit > frühling sommer herbst, jede_woche
  wöchentlich > woche, jeden_tag täglich > tag, jedes_jahr jährlich > jahr kalenderjahr
  alljährlich, jemandem_geben schwester_geben freund_geben > übertragbar weitergabe übertragung,
  jude jüdisch > judentum, jugendfeuerwehr > jugendabteilung, jugendherberge unterkunft, jungs
  mädels > geschlechter, jähriger > alter jahre lebensjahr, kalt temperatur frieren, kamera
  fotografieren, kamera_geht_nicht mikro_geht_nicht > berechtigung zugriff, kann_morgen_nicht
  morgen_nicht kann_heute_nicht ich_kann_nicht > verhinderung abzusagen absage verhindert, kantine
  mensa, kapieren verstehen, kaputt schaden störung reparatur, karfreitag neujahr maifeiertag >
  feiertag, karre auto, karte plan, kassettenrekorder plattenspieler > tonwiedergabegeräte, kaufen
  kauft gekauft besorgen besorgt holen holt geholt > erwerb erhältlich anschaffung, kaufpreis
  kosten preis gebühr, kaution > hinterlegung einsatz, kein_drucker > ausdruck, kennenlernen
  kennengelernt kennenlernt lerne_kennen lernt_kennen > begegnung begegnete bekanntschaft traf,
  kette goldkette ring ohrringe piercing nasenring > schmuck wertsachen, kifft gekifft >
  suchtmittel, kilometergeld kilometer, kinder jugendliche kids, kinderbett babybett gitterbett >
  kinderreisebett zustellbett, kindergeburtstag > geburtstagsfeier geburtstagspaket, kinderwagen
  buggy, kippe zigarette, kirchlich_heiraten > trauung kirchliche traugespräch, kiste box karton >
  behälter, kita kindergarten, klamotten kleidung anziehsachen gewand > bekleidung kleidungsstücke
  textilien, klappen funktionieren, klappen klappt geklappt > funktioniert, kleiner_finger daumen >
  finger, klempner rohr, klettern steigen, klima klimaanlage heiß_zimmer > klimatisierung, klima
  lüftung, kloppen > schlagen prügeln gewalt, kneipe > bar lokal, knutschen > kuss, knöllchen
  bußgeld, kochen küche, kohle > kosten, komisch seltsam > auffällig ungewöhnlich, komm_nicht_rein
  nicht_mehr_rein komm_nicht_in > gesperrt anmeldung zugang zugangsdaten, kommt_rein kommen_rein
  gehört_rein gehören_rein darf_rein > einzuwerfen befüllen, komplett ganz > sämtliche gesamt
  vollständig, konfirmation firmung kommunion > erstkommunion vorbereitung, kontaktieren erreichen,
  kontaktieren kontaktiert erreichen kontakt erreicht > kontaktaufnahme erreichbar kontaktdaten,
  kopieren kopiert > ablichtung abschrift vervielfältigung, kostet_extra extra_kosten > aufpreis
  zuschlag inbegriffen gesondert, kostüm verkleidung, krank_gewesen > erkrankte leiden krankheit,
  krankgeschrieben attest, krass heftig, kredit darlehen, kriegen kriegt gekriegt bekommen bekommt
  erhalten > ausgehändigt gewährt erteilt, kumpel freund, kurs seminar vorlesung, kühl kalt,
  kühlschrank kühlen, kümmern > zuständig verantwortlich, kündigen austreten beenden,
  kündigungsfrist frist, labern reden, lachen lacht gelacht > humor, ladekabel schirm jacke mütze
  handschuhe > fundsachen gegenstände, lagerfeuer feuer, lagern abstellen, laggt langsam, lahm
  langsam > übertragungsrate bandbreite, lange > dauer dauert zeitraum, langsam verzögert,
  lebenslauf > werdegang, lebt_noch leben lebt gelebt > lebend, leck undicht auslaufen, leer >
  erschöpft verbraucht, leeren leert geleert ausleeren > leerung entleert, lehrbuch buch literatur,
  lehrer dozent trainer, leihen leiht geliehen ausleihen ausgeliehen ausleiht leihe_aus leiht_aus >
  leihweise ausgabe, lernen lernraum studieren, lernen lernt gelernt > erwerb kenntnisse, letzter
  zuletzt, letztes_mal > letztmals, lieben liebt geliebt > zuneigung beziehung, liefern lieferung
  versand, liegen sonnenliege > liegestühle, liegen_geblieben zurückgelassen > fundsachen,
  liegenlassen liegengelassen liegenlässt lasse_liegen lässt_liegen liegen_geblieben >
  zurückgelassen, liest > lektüre, lift fahrstuhl, lizenz darf_ich_benutzen kommerziell > nutzung,
  lob feedback kritik verbesserungsvorschlag > anregungen rückmeldung, loslegen losgelegt loslegt
  lege_los legt_los starten startet gestartet beginnen beginnt begonnen > aufnahme, loswerden >
  entsorgen verkaufen, lust interesse, lärm nachtruhe ruhe laut, läuft_auf läuft_das kompatibel >
  vorausgesetzt unterstützt voraussetzungen kompatibilität systemanforderungen, lügen lügt gelogen
  falsche_angaben > falschangaben wahrheitswidrig unwahre unrichtige, mahlzeit speise, mail email,
  mama eltern, manchmal > gelegentlich, meckern > beschweren, medikament > insulin ibuprofen
  aspirin, medizin medikament, mehrere_geräte > geräteanzahl endgeräte synchronisierung, meistens >
  üblicherweise gewöhnlich grundsätzlich, melden mitteilen, mies schlecht, mindestens wenigstens
  minimum > mindestmenge unterschreiten, minimum mindestens, mischen mischt gemischt > mischung,
  mist > abfall, mit_wem begleitet > begleitperson, mitbringen mitgebracht mitbringt > mitzuführen,
  mitentwickeln beitragen beigetragen beiträgt trage_bei trägt_bei mitcoden > mitwirkung pull,
  mitkommen mitgekommen mitkommt mitnehmen mitgenommen mitnimmt jemanden_mitbringen mitbringen
  mitgebracht mitbringt begleitung > begleitperson mitnahme, mitmachen teilnehmen teilnahme,
  mitnehmen mitgenommen mitnimmt > mitzunehmen mitgeführt, mitschreiben mitgeschrieben mitschreibt
  schreibe_mit schreibt_mit mitarbeiten gemeinsam_bearbeiten > bearbeitung schreibrecht
  zusammenarbeit freigabe, mittags zu_mittag > mittagszeit, mobben belästigung, mobbing
  belästigung, montag dienstag mittwoch donnerstag freitag unter_der_woche > werktags wochentags,
  moped roller töff > motorroller kleinkraftrad, morgens > früh, morgens früh in_der_früh
  frühmorgens am_morgen > uhr vormittags frühestens, morgens_da_sein wann_da_sein > einfinden
  eintreffen erscheinen ankunft, motorrad kraftrad, motzen meckern, musik > band lied, musizieren
  instrument, muss_man müsst gemüsst pflicht verpflichtet > verpflichtend zwingend erforderlich,
  möbel > tisch stuhl bett, möglich erlaubt, möglich geht_das ist_möglich > zulässig, mückenspray
  zeckenspray > insektenschutz, müssen > verpflichtend zwingend, mütze kappe sonnenhut >
  kopfbedeckung sonnenschutz, nach_hause_dürfen darf_nach_hause nach_hause_gehen > entlassung
  heimreise verlassen, nach_wem_benannt benannt > namensgeber, nachbar nebenan, nachfüllen
  nachgefüllt nachfüllt fülle_nach füllt_nach auffüllen aufgefüllt auffüllt fülle_auf füllt_auf >
  befüllen, nachher danach hinterher > anschließend nachträglich, nachricht mitteilung, nachts
  mitternacht > nachtstunden nachtzeit, nachweisen nachgewiesen nachweist weise_nach weist_nach
  beweisen beweist bewiesen > nachzuweisen beleg, name_reinschreiben beschriften beschriftet >
  namen versehen namenskennzeichnung gekennzeichnet, nazis hitler ddr > nationalsozialismus
  nationalsozialisten regime, nebel neblig, nebenan > angrenzend, nebeneinander > zusammenhängend,
  nehmen_tabletten > arzneimittel medikation, nerven > stören belästigen, nervt > störung
  beeinträchtigung, nicht_können verhindert verhindern keine_zeit > verhinderung abwesenheit,
  nicht_verbraucht übrig übrigbleiben übriggeblieben übrigbleibt bleibe_übrig bleibt_übrig rest >
  ungenutzt verbleibend restbetrag verbraucht, nichtbestehen wiederholung, nie niemals >
  keinesfalls, noch_mehr > weitere, normal normalerweise > regel üblicherweise gewöhnlich
  grundsätzlich, notfall bereitschaftsdienst, nummer > telefonnummer, nummer_ziehen > wartenummer
  aufruf, nussallergie laktoseintoleranz > unverträglichkeiten, nägel_wand kleben_wand >
  befestigung, oben > obergeschoss, ofen herd backofen, offen öffnungszeiten, offline ohne_netz
  ohne_internet > verbindung netzverbindung, oma großmutter, opa großvater, ordner verzeichnis,
  orga veranstalter organisation, organisieren veranstalten, original > urschrift, orten ortet
  geortet > ortung standort, ostermontag pfingstmontag pfingsten himmelfahrt fronleichnam nikolaus
  allerheiligen > feiertag, paket sendung, panne störung, papa eltern, papier zettel > dokument
  formular, parken_hotel > parkplatz tiefgarage, parkuhr > parkscheinautomat, passen passt gepasst
  > geeignet eignung, passwort > anmeldung kennwort, peinlich unangenehm, per_post > postalisch
  postweg, pfand > einsatz hinterlegung, pflegen wartung, plan zeitplan programm, planen planet
  geplanet > planung, platz stellplatz, pleite > insolvenz insolvent, plätze_frei noch_plätze
  noch_frei > verfügbar freie belegung plätze, polizei polizist, pool sauna wellness >
  wellnessbereich schwimmbad saunabereich, preis_gewinn > gewinn preis, pro je, pro_stunde
  stundenpreis > stundensatz stundenweise, pro_tag am_tag > täglich tagessatz tagespreis, pro_woche
  in_der_woche > wöchentlich wochenweise, probe > generalprobe, prof dozent professor, protokoll
  logs logdatei > protokolldatei protokollierung, prüfen prüft geprüft checken checkt gecheckt
  nachgucken > prüfung überprüfung kontrolle, prüfung examen, prügeln schlagen gewalt, pulli
  pullover, putzen_nachher saubermachen saubergemacht saubermacht mache_sauber macht_sauber >
  endreinigung besenrein reinigung, pünktlich rechtzeitig, pünktlich rechtzeitig > fristgerecht,
  qr_code code_scannen > code einscannen, quatschen > reden plaudern, quelltext sourcecode >
  quellcode repository, quittung beleg, radio rundfunk, rauchen raucht geraucht > raucherbereich,
  rauchen zigarette, raucherzimmer > nichtraucher, raucht geraucht rauchen > konsum suchtmittel,
  raum zimmer saal, raum_mieten zimmer_mieten halle_mieten > vermietung überlassung mietpreis
  nutzungsentgelt, rausgehen rausgegangen rausgeht gehe_raus geht_raus rauskommen rausgekommen
  rauskommt komme_raus kommt_raus > verlassen ausgang, rauskriegen herausfinden, rausmachen
  rausgemacht rausmacht mache_raus macht_raus abmachen abgemacht abmacht ausziehen ausgezogen
  auszieht ablegen abgelegt ablegt rausnehmen > entfernen abzulegen abnehmen, rausnehmen
  rausgenommen rausnimmt nehme_raus nimmt_raus rausholen rausgeholt rausholt hole_raus holt_raus >
  entnehmen entnahme entfernen, rausstellen rausgestellt rausstellt stelle_raus stellt_raus
  draußen_stehen hinstellen hingestellt hinstellt stelle_hin stellt_hin > bereitzustellen
  bereitstellen, rauswerfen rausgeworfen rauswirft werfe_raus wirft_raus rausgeschmissen >
  verwiesen hausverbot verweis, rechnung faktura, rechnung_firma > rechnungsanschrift
  firmenrechnung, rechtzeitig frühzeitig, reden redet geredet quatschen labern labert gelabert
  quatscht gequatscht schwätzen schwätzt geschwätzt > gespräch unterhaltung sprechen austausch,
  regel vorschrift > ordnung richtlinie, regel vorschrift bestimmung, regen nass wetter, regen
  niederschlag, regenzeug regenschutz > regenbekleidung, regnen niederschlag, reich_geworden >
  vermögen wohlstand, reifen > reifenpanne, reingehen reingegangen reingeht gehe_rein geht_rein
  reinkommen rein_dürfen > zutritt betreten einlass zugang, reintun reingetan reintut tu_rein
  tut_rein reinlegen reingelegt reinlegt lege_rein legt_rein reinstecken reingesteckt reinsteckt
  stecke_rein steckt_rein reinwerfen reingeworfen reinwirft werfe_rein wirft_rein einwerfen
  eingeworfen einwirft werfe_ein wirft_ein > einzuwerfen einlegen befüllt, reiseführer guide,
  reisen fahren, rekord schnellste > höchste längste, rente rentner, respekt höflich, rest_zahlen >
  restbetrag, retten rettet gerettet rettung > bergung geborgen, retten rettung, riesig groß,
  rollstuhl barrierefrei rollstuhlfahrer, route > strecke gerät, ruf_ich_an ruf_an > verständigen
  benachrichtigen notdienst telefon, ruhezeit nachtruhe, runterfahren runtergefahren runterfährt
  fahre_runter fährt_runter > herunterfahren abschalten, runterfallen runtergefallen runterfällt
  falle_runter fällt_runter hinfallen hingefallen hinfällt falle_hin fällt_hin > sturz
  herunterfallen, runterladen runtergeladen runterlädt lade_runter lädt_runter > abrufbar download,
  räumen räumet geräumet raus_müssen > räumung, rückerstattung rückzahlung, sachen zeug kram
  krempel klumpert > gegenstände habseligkeiten eigentum, sack sackerl > beutel, safe tresor >
  zimmersafe, sag_bescheid sagen_müssen sagen sagt gesagt > anzuzeigen mitzuteilen anzugeben
  mitteilung, sammeln sammelt gesammelt > sammlung sammelstelle, samstag sonnabend, samstag
  sonnabend sonntag wochenende > sonn, sauer wütend > verärgerung, saufen alkohol, scannen scannt
  gescannt einscannen > scan digitalisierung, schaden defekt, schaffen schafft geschafft >
  bewältigen, scheiße schlecht, schenken schenkt geschenkt > schenkung übertragung zuwendung,
  schicken schickt geschickt senden sendet gesendet einschicken eingeschickt einschickt schicke_ein
  schickt_ein > zusenden übersendung einzusenden übermittlung versand, schicken senden versenden,
  schimmel feucht, schlafen übernachten bett, schlafenszeit > nachtruhe bettruhe, schlafplatz
  unterkunft, schlafsack > bettzeug, schlange anstehen angestanden ansteht > wartezeit
  warteschlange anstellen, schlimm > schwerwiegend gravierend, schlägerei gewalt, schlüssel_holen >
  schlüsselübergabe, schmutz verschmutzung, schmutzig dreckig, schnallen verstehen, schneien
  schneefall, schnell geschwindigkeit, schnäppchen rabatt, schreiben schreibt geschrieben mail
  email > schriftlich elektronische post textform, schreien schreit geschrien > rufe, schubsen
  schubst geschubst reinschubsen reinwerfen reingeworfen reinwirft werfe_rein wirft_rein > stoßen
  hineinstoßen hineinwerfen, schuhe stiefel, schule klasse, schummeln plagiat, schwanger
  mutterschutz, schwarzer_bildschirm > anzeige neustart, schwimmen schwimmt geschwommen
  schwimmen_können > schwimmabzeichen bronze schwimmfähigkeit, schön toll > sehenswert, schützen
  schützt geschützt > sicherung, security aufpasser > personal aufsicht ordnungsdienst, selber >
  eigenständig, selber_reparieren > selbsthilfe, selfie foto, semester studium, server rechner, ski
  winter, skript unterlagen, sofort > unverzüglich umgehend, sollte_man empfohlen empfehlen
  empfiehlt > empfehlenswert ratsam, sommer > juni, sommer im_sommer > sommermonate juli august,
  sortieren sortiert > getrennt trennung, spazieren wandern, speichern sichern, speise gericht,
  sperren gesperrt, sport training > fußball tennis yoga, sprache übersetzung, spricht_kein_deutsch
  kein_deutsch versteht_kein > sprachlichen dolmetscher sprachkenntnisse übersetzung, sprit benzin,
  spät verspätung, späte_anreise schlüsselbox > schlüsseltresor spätanreise, später > nachträglich
  anschließend, später danach, spätestens > frist stichtag fristende, standardwert default
  voreinstellung > standardmäßig voreingestellt, standort gps > standortfreigabe ortung, stempel >
  dienstsiegel, stillen > stillraum, stimmt_nicht falsch stimmen stimmt gestimmt fehlerhaft >
  unrichtig beanstandung unzutreffend, stornieren absagen, strafe bestrafen bestraft > bußgeld,
  strafzettel bußgeld, strand küste meer, straßenbahn tram, streit_gehabt zerstritten zerstreiten
  zerstreitet > zerwürfnis streit bruch konflikt, streiten streitet gestritten zoff krach >
  konflikt auseinandersetzung streitigkeiten, stress streit, studium hochschule, stuhl sessel
  fauteuil > sitzgelegenheit, stören > störung belästigung beeinträchtigen, störung ausfall, stühle
  tische > bestuhlung mobiliar, supermarkt > lidl aldi rewe edeka, sync synchronisieren gesynct
  synchronisiert synct > abgeglichen synchronisierung abgleich übertragen, tagsüber untertags >
  tagesbetreuung tags, tanken treibstoff benzin, tanzen tanzt getanzt > tanzveranstaltung,
  taschenlampe lampe > stirnlampe, tattoo_stechen piercing > tätowierung, taub schwerhörig >
  hörbehinderte induktionsschleife gebärdensprache, taufe tauft getauft > taufgespräch paten,
  tauschen tauscht getauscht > wechsel, tauschen wechseln, taxi wagen, teamkollege mitspieler,
  teilen teilt geteilt > gemeinsam, teilen teilt geteilt > teilung aufteilung, telefon rufnummer,
  telefonieren_kind kind_anrufen > telefonate telefonzeiten anrufe, teller_gläser geschirr >
  inventar, termin datum, teuer kostspielig, ticket eintritt, ticketpreis > eintrittspreis, tisch >
  tischfläche, training übung, transport verkehr > bus bahn zug, traurig > trauer, treffen trifft
  getroffen > zusammenkunft versammlung, treppe stufe, trinken wasser, trinkgeld > bedienung
  servicegebühr, turnier wettbewerb wettkampf, tür eingang, uhrzeit > zeit uhr, umentscheiden
  umentschieden umentscheidet entscheide_um entscheidet_um > änderung wechsel, umgezogen umziehen
  umzieht hingezogen > übersiedelte zog umzug niederließ, umstellen umgestellt umstellt >
  einstellung wechseln ändern, umziehen_kleidung > umkleide, unfall crash abstürzen abgestürzt
  abstürzt stürze_ab stürzt_ab > unglück havarie, unfall verletzung, uni universität hochschule
  campus, unten > untergeschoss erdgeschoss, unter_woche > montags, unterhose boxershorts
  unterwäsche > wäsche, unterlagen dokumente, unterschreiben > unterschrift, untersetzer >
  unterlage, unterstützte_sprachen > sprachen lokalisierung, unterwegs > auswärts, unterwegs reise,
  unverzüglich umgehend, verbieten > untersagt, verbieten untersagen, verboten_worden > verbot,
  verbrannt > verbrennung, verbrauchen verbraucht aufgebraucht aufbrauchen aufbraucht brauche_auf
  braucht_auf > ungenutzt restguthaben, verdienen gehalt lohn, verdächtig auffällig, verfällt >
  ablauf, vergessen vergisst hab_vergessen liegen_lassen > zurückgelassene fundsachen verwahrt
  verbleibende, vergessen verloren, verletzen verletzt > verletzungsgefahr, verliebt
  zusammen_gekommen > beziehung liebesbeziehung partnerschaft, verlängern verlängert > verlängerung
  ausdehnung ausgedehnt, verpeilen vergessen, verprügeln > schlagen gewalt tätlich, verrücken
  verrückt > umstellen, verschenken verschenkt > weitergabe kostenlos abgabe, verschieben
  verschiebt verschoben termin_ändern > verlegung terminänderung, verschwinden fehlen, version
  ausgabe, versprechen verspricht versprochen > zusage zugesichert zusicherung, verstößt
  regel_gebrochen > zuwiderhandlung verletzung, vertritt > stellvertreter, verwarnung warnung,
  video > aufzeichnung, videospiel spiel, voll zu_voll überfüllt platzt > ausgelastet belegt
  überfüllung, vollmachen vollgemacht vollmacht mache_voll macht_voll > befüllen füllen,
  voraussetzung vorraussetzungen > bedingung anforderungen, vorbeikommen vorbeigekommen vorbeikommt
  komme_vorbei kommt_vorbei vorbeischauen vorbeigeschaut vorbeischaut schaue_vorbei schaut_vorbei >
  besuch besuchszeiten, vorher davor im_voraus > zuvor vorab voraus vorherig, vorher_essen
  vorher_fressen > mahlzeit nüchtern, vorlassen vorgelassen vorlässt > vorrang, vorlesen vorlest
  gevorlest erzählen erzählt > vortrag berichten, vorlesung veranstaltung, vorne_sitzen >
  sitzplatzwahl, vorrang bevorzugt zuerst > priorität, vorsicht achten achtet geachtet > beachten,
  vorzeigen vorgezeigt vorzeigt zeige_vor zeigt_vor herzeigen hergezeigt herzeigt zeige_her
  zeigt_her > vorweisen vorzulegen vorlage vorzuweisen, waffen messer taschenmesser > klinge,
  wanderweg wanderung, wann_genau > zeitpunkt termin datum, wann_los > startet, wann_zu zu_haben
  zuhaben zugehabt zuhat zumachen zugemacht zumacht > schließt geschlossen schließzeit schließung
  ruhetag, wann_zurück zurück_sein wieder_zurück wieder_daheim > rückkehr rückreise ankunft
  abreise, warteliste > nachrücken, warten wartet gewartet wartezeit > wartefrist, wartezeit
  warteliste, was_passiert was_wenn folgen konsequenzen > geahndet droht rechtsfolge, wasserhahn
  hahn, wc > sanitär, webseite website seite, wechseln umsteigen, wecken weckt geweckt aufstehen
  aufgestanden aufsteht > weckzeit nachtruhe, weg_sein nicht_da > abwesenheit, wegbringen >
  entsorgen abgeben, wegfahren abreise, weggehen ausgehen, weggehen weggegangen weggeht gehe_weg
  geht_weg abhauen abgehaut abhaut haue_ab haut_ab verschwinden verschwindet verschwunden weglaufen
  weggelaufen wegläuft laufe_weg läuft_weg > verlassen entfernen, weihnachten > heiligabend
  weihnachtsfeiertage, weihnachten dezember, weinen weinet geweinet > tränen, weitergeben
  weitergegeben weitergibt gebe_weiter gibt_weiter > übertragbar übertragung, wer_bezahlt_das >
  finanzierte kostenträger, wer_vertritt > vertretung, wer_zuerst > reihenfolge eingang,
  werbung_weg werbefrei > werbung, werkstatt fahrradwerkstatt > reparatur instandsetzung,
  wertsachen handy_geld > wertgegenstände, wetter witterung, wichtig > wesentlich, wickelraum >
  wickelmöglichkeit wickeltisch, wie_groß_bild wie_groß_datei > dateigröße megabyte anhänge,
  wie_heißt_frau wie_heißt_mann > ehefrau ehemann heiratete, wie_installiere installiere_ich
  aufspielen aufgespielt aufspielt spiele_auf spielt_auf > installation installieren einrichtung,
  wie_lang lang > umfang erstreckt, wie_lange dauert dauern gedauert > zeitraum erstreckt umfasst
  beträgt, wie_oft > regelmäßig, wie_viel höchstens maximal max > höchstmenge obergrenze
  überschreiten, wie_viele anzahl > zahl höchstzahl, wie_viele_betreuer betreuer >
  betreuungsschlüssel betreuungskraft begleitpersonen, wie_viele_leute_rein personenzahl >
  höchstpersonenzahl fassungsvermögen personen, wie_viele_plätze > kapazität teilnehmerzahl plätze,
  wiederherstellen rücksicherung, wind sturm, winter > dezember januar februar, winter im_winter >
  wintermonate, winter schnee, winzig klein, wlan_kosten > netzzugang internetzugang, wo_krieg
  wo_bekomme wo_gibt woher_kriegen > erhältlich ausgabe bezug, wo_steht wo_finde_ich wo_find >
  aushang abrufbar einsehbar befindet verzeichnis, wohnen leben, wohnheim unterkunft, zahnarzt
  arzt, zeigen zeigt gezeigt > vorzeigen vorweisen, zeigen zeigt gezeigt > vorzulegen nachweis,
  zeit dauer, zeugnis nachweis, ziehen zieht gezogen > herausziehen, ziehen zieht gezogen > umzug,
  zigarette > tabak rauchwaren, zimmer apartment, zoff streit, zu_dritt zu_viert zu_zweit >
  gleichzeitig personen gruppe, zu_mir_nach_hause hausbesuch kommt_ihr_zu_mir > häuslichen umfeld,
  zu_spät verspätet verspäten unpünktlich > säumig überschreitung, zu_wenig > unzureichend,
  zudecken zugedeckt zudeckt decke_zu deckt_zu > abdecken, zugriff_erlauben berechtigung >
  zugriffsrechte, zulassen erlauben, zumachen > schließen, zurzeit momentan aktuell > derzeit
  gegenwärtig, zurück rückzahlung, zurückkommen zurückgekommen zurückkommt komme_zurück
  kommt_zurück > rückkehr wiederkehr, zusagen zugesagt zusagt sage_zu sagt_zu > bestätigung,
  zusammen gemeinsam > gemeinschaftlich, zuschauen zugeschaut zuschaut schaue_zu schaut_zu zugucken
  zugeguckt zuguckt gucke_zu guckt_zu zusehen zugesehen zusieht sehe_zu sieht_zu > beobachten
  hospitation, zuschicken zugeschickt zuschickt schicke_zu schickt_zu nachschicken nachgeschickt
  nachschickt schicke_nach schickt_nach > zustellung zugestellt zusendung übersendung, zuständig
  verantwortlich, zusätzlich extra > weitere, zutritt eintritt zugang, zählt gezählt > anzahl,
  ändern bearbeiten anpassen, ändern ändert geändert wechseln wechselt gewechselt > änderung
  wechsel anpassung, ärger streit konflikt, ärger stress_kriegen erwischen erwischt > sanktion
  ahndung maßnahme verstoß, öffi bus bahn, öffis bus bahn, öffnungszeiten uhr, öffnungszeiten
  wann_offen wann_auf offen_haben aufhaben aufgehabt aufhat > geöffnet besetzt betriebszeiten
  öffnet, öffnungszeiten öffnen, üben übt geübt > übung training, überall > gesamten, überfahren
  überfährt umgefahren > verkehrsunfall unfall, überlegen überlegt es_sich_anders_überlegen >
  widerruf rücktritt, übernachten schlafen unterkunft, übernachtungskosten hotel, übersetzung >
  beglaubigte, übertragbar übertragen überträgt > weitergabe`;
