/** Weather, time, slang and what else people say; see `SYNONYMS`. */
export const everyday = `
  abendessen mahlzeit essen, abgeben einreichen abgabe, abgestürzt absturz, abhauen > verlassen
  gehen weglaufen flucht, abmelden austragen, absage stornierung, abschließen verriegeln,
  abschreiben plagiat täuschung, abwasch spülen geschirr, abzocken betrügen, adapter stecker,
  administrator admin leitung moderator mod verwalter, adresse anschrift, aktualisieren update,
  alkohol schnaps, allergie unverträglichkeit, anbaggern belästigen, ändern bearbeiten anpassen,
  anfänger neuling einsteiger, anhänger wohnwagen, ankommen anreise eintreffen, anmachen belästigen,
  anmelden registrieren einloggen, anrufen > rufnummer telefonisch, antwort rückmeldung, anwalt
  rechtsanwalt jurist, apotheke medikament, app anwendung programm software, arbeit job beruf
  stelle, ärger streit konflikt, arzt doktor mediziner, aufhaben > geöffnet öffnungszeiten,
  aufmachen > öffnen öffnet geöffnet, aufzug lift fahrstuhl, ausflug wanderung fahrt, ausgeben
  kosten, ausleihen leihen verleih mieten, ausrüstung zubehör, auszug kündigung, auto pkw wagen
  fahrzeug, baby säugling, bad dusche badezimmer, bafög förderung stipendium, bahn zug eisenbahn,
  bald demnächst, band gruppe, bank konto, barrierefrei rollstuhl behindert ebenerdig, basteln
  werken, baumarkt handwerker, bday geburtstag, beenden aufhören stoppen, behinderung behindert
  schwerbehindert, beitrag gebühr, beitreten mitglied, bekommen erhalten, belohnung preis, benutzer
  nutzer anwender mitglied, bergsteigen klettern, besaufen alkohol, bescheinigung attest nachweis,
  beschwerde reklamation, beschweren beschwerde reklamieren, besoffen alkohol, betreuung aufsicht,
  betrunken alkohol, beweis nachweis, bezahlen > zahlen zahlung, bibliothek bücherei, bild foto
  abbildung, billig günstig preiswert, blinken leuchten, blitz donner, blitzer geschwindigkeit, blöd
  dumm, boot schiff, brauchen benötigen, brennen feuer, brief post schreiben, brot brötchen
  backware, browser > chrome firefox safari, buchen reservieren, buchung reservierung, bügeln
  wäsche, bulle > polizist polizei, bus omnibus, campen zelten camping, checken > verstehen prüfen,
  chef leiter vorgesetzter, chillen > entspannen ausruhen, computer > laptop mac notebook, cool
  toll, cops polizei, couch sofa, daten datenschutz, datum tag, dauer frist zeitraum, dauer
  zeitdauer, defekt kaputt beschädigt, deinstallieren entfernen, diät vegan vegetarisch, diebstahl
  gestohlen stehlen, dienstreise reise, diskutieren besprechen, doof dumm, download herunterladen,
  draußen > freien außenbereich, dreck > schmutz verschmutzung verunreinigung, dreckig > verschmutzt
  verunreinigt, drin > innen innenbereich, dringend notfall, drinnen innen, drinnen innenbereich,
  drogen rauschmittel > cannabis gras, drucken ausdrucken, durchfallen nichtbestehen wiederholung,
  durchgefallen wiederholung, dürfen erlaubt gestattet, durst trinken getränk, eilig dringend,
  einkaufen kaufen besorgen, einladen gast, einpacken mitbringen, einschreiben immatrikulation
  anmeldung, einweisung schulung, eklig schmutzig, eltern mutter vater, entschädigung erstattung,
  entsorgen wegwerfen müll, erlauben gestatten genehmigen, ermäßigung rabatt vergünstigung ermäßigt,
  erreichen > rufnummer erreichbar, ersatz austausch, erstatten zurückzahlen überweisen, erstattung
  rückzahlung, essen mahlzeit speise, fahrrad rad bike, familie angehörige, fehler problem störung,
  feier fest veranstaltung, feiern fest party, feiertag > weihnachten ostern silvester, fenster
  scheibe, ferienhaus unterkunft, fernseher tv, fertig abgeschlossen, feuer brand grill, feuerwehr
  brand, film kino, finden suchen, firma unternehmen betrieb, fitnessstudio fitnessraum training,
  fleisch grill, flirten annäherung, flug flugzeug, fluppe zigarette, frau ehefrau, freund gast
  besuch, freundin gast besuch, früh zeitig, frühling > frühjahr märz april mai, geb geburtstag,
  gebannt gesperrt, gebu geburtstag, geburtstag feier fest, gefahr risiko, gehweg fußweg, geil toll,
  geist spuk, gekickt ausgeschlossen, geklaut gestohlen diebstahl, geld bargeld, geldautomat
  bargeld, geldbeutel fundsachen, gepäck koffer tasche rucksack, gerät maschine, geräusch lärm laut,
  geschäft laden shop, geschlossen > schließzeit schließtag ruhetag, geschwister bruder schwester,
  gewicht kg schwer wiegen, gewitter blitz, gitarre instrument, glatteis glätte, glotze > fernseher
  schauen, gratis kostenlos umsonst, grillparty grillen, gucken anschauen, gucken schauen ansehen,
  gültig ablauf verfall, haltestelle bus bahn, handwerker reparatur, handy smartphone telefon
  mobiltelefon, handynummer > telefonnummer rufnummer, hängt absturz, hausarbeit bericht,
  hausaufgabe übungsblatt, haustier tier > hund katze vogel kaninchen hamster, hdf ruhig, heiraten
  hochzeit ehe, heiß temperatur, heizen heizung, heizung temperatur, helfen unterstützen, herbst >
  september oktober november, heute tag, hilfe > beratung unterstützung, hinbringen > abgeben
  abgabe, hinkriegen schaffen, hobby freizeit, hochladen upload, hochzeit feier, homeoffice
  heimarbeit, hostel jugendherberge, hygiene sauberkeit, imbiss essen, impfung geimpft, info >
  information auskunft, infos information, installieren installation, instrument > klavier geige
  flöte schlagzeug, internet wlan netz online, jahreszeit > frühling sommer herbst winter, jährlich
  jahr, jugendherberge unterkunft, kakerlake schädling, kalt frost, kalt temperatur frieren, kamera
  fotografieren, kantine mensa, kapieren verstehen, kaputt schaden störung reparatur, karre auto,
  karte plan, kaufen erwerben, kaufpreis kosten preis gebühr, kiffen cannabis, kilometergeld
  kilometer, kinder jugendliche kids, kinderwagen buggy, kippe zigarette, kita kindergarten, klappen
  funktionieren, klempner rohr, klettern steigen, klima lüftung, kloppen > schlagen prügeln gewalt,
  kneipe > bar lokal, knöllchen bußgeld, kochen küche, kohle > betrag kosten, kontaktieren
  erreichen, kostüm verkleidung, krankgeschrieben attest, krass heftig, kredit darlehen, kühl kalt,
  kühlschrank kühlen, kümmern > zuständig verantwortlich, kumpel freund, kündigen austreten beenden,
  kündigung austritt, kündigungsfrist frist, kurs seminar vorlesung, labern reden, lagerfeuer feuer,
  lagern aufbewahren abstellen, laggt langsam, lampe licht leuchte, lange > dauer dauert zeitraum,
  langsam verzögert, lärm nachtruhe ruhe laut, leck undicht auslaufen, lehrbuch buch literatur,
  lehrer dozent trainer, leiter leitung, leitungswasser trinkwasser, lernen lernraum studieren,
  letzter zuletzt, liefern lieferung versand, lieferung versand zustellung, loswerden > entsorgen
  verkaufen, lust interesse, mail email, mama eltern, maus schädling, meckern > beschweren
  beschwerde, medikament > insulin ibuprofen aspirin, medizin arzneimittel medikament, melden
  mitteilen anzeigen, mies schlecht, minimum mindestens, mitbewohner wohngemeinschaft, mitmachen
  teilnehmen teilnahme, mobben belästigung, mobbing belästigung, möbel > tisch stuhl bett sofa
  schrank, möglich erlaubt, morgens > früh vormittag, motorrad kraftrad, motzen meckern, musik >
  band lied, musizieren instrument, nachbar nebenan, nachricht mitteilung, nacht nachtruhe, nebel
  neblig, nerven > stören belästigen, notarzt rettungsdienst, notfall bereitschaftsdienst, nummer >
  rufnummer telefonnummer, ofen herd backofen, offen öffnungszeiten, öffi bus bahn, öffis bus bahn,
  öffnungszeiten geöffnet öffnen, öffnungszeiten uhr, oma großmutter, opa großvater, ordner
  verzeichnis, orga veranstalter organisation, organisieren veranstalten, paket sendung, panne
  störung, papa eltern, passwort > anmeldung kennwort, pause unterbrechung, peinlich unangenehm,
  pflegen wartung, pflicht verpflichtung, plan zeitplan programm, platz stellplatz, pleite >
  insolvenz insolvent, polizei polizist, pro je, prof dozent professor, prüfung klausur examen,
  prügeln schlagen gewalt, pulli pullover, pünktlich rechtzeitig, quatschen > reden unterhalten
  plaudern, quittung rechnung beleg, radio rundfunk, rauchen zigarette, raum zimmer saal,
  rauskriegen herausfinden, rausschmiss ausschluss, rechnung faktura, rechtzeitig frühzeitig, regel
  vorschrift bestimmung, regen nass wetter, regen niederschlag, regnen niederschlag, reiseführer
  guide, reisen fahren, rente rentner, reparieren beheben, respekt höflich, retten rettung, riesig
  groß, rollstuhl barrierefrei rollstuhlfahrer, route > strecke gerät, rückerstattung rückzahlung,
  ruhezeit nachtruhe, samstag sonnabend, sauerei verschmutzung, saufen alkohol, schaden defekt,
  scheiße schlecht, schicken senden versenden, schimmel feucht, schlafen übernachten bett,
  schlafplatz unterkunft, schlägerei gewalt, schlägern gewalt, schmutz verschmutzung, schmutzig
  dreckig, schnallen verstehen, schnäppchen rabatt, schneien schneefall, schnell geschwindigkeit,
  schuhe stiefel, schule klasse, schummeln täuschung plagiat, schwanger mutterschutz, selfie foto,
  semester studium, server rechner, ski winter, skript unterlagen, sofort > unverzüglich umgehend,
  sofort unverzüglich umgehend, sommer > juni juli august, sonne sonnig, spät verspätung, später
  danach, spazieren wandern, speichern sichern, speise gericht, sperren gesperrt, spesen
  reisekosten, spickzettel hilfsmittel, sport training > fußball tennis yoga, sprache übersetzung,
  sprit benzin, stören > störung belästigung beeinträchtigen, stornieren absagen, störung ausfall,
  strafe ausschluss, strafe bußgeld sanktion, strafzettel bußgeld, strand küste meer, straßenbahn
  tram, streit > konflikt auseinandersetzung, stress streit, studium hochschule, supermarkt > lidl
  aldi rewe edeka, täglich tag, tanken treibstoff benzin, tauschen wechseln, taxi wagen, teamkollege
  mitspieler, telefon rufnummer, telefonnummer rufnummer, telefonnummer telefon, termin datum, teuer
  kostspielig, ticket eintritt, toilette sanitär, training übung, transport verkehr > bus bahn zug,
  treppe stufe, trinken getränk wasser, trinkgeld > bedienung servicegebühr, tür eingang, turnier
  wettbewerb wettkampf, übernachten schlafen unterkunft, übernachtungskosten hotel, uhrzeit > zeit
  uhr, unfall verletzung, uni universität hochschule campus, unterlagen papiere dokumente,
  unterschreiben unterschrift, unterwegs reise, verarschen betrügen, verbieten untersagen,
  verdächtig auffällig, verdienen gehalt lohn, vergessen verloren, verlängern verlängerung, verletzt
  verletzung, verpeilen vergessen, verprügeln > schlagen gewalt tätlich, verschieben verlegen,
  verschwinden fehlen, version ausgabe, vertrag vereinbarung, verwarnung warnung, videospiel spiel,
  vorher > zuvor voraus, vorlesung veranstaltung, wandern wanderung, wanderweg wanderung, warten
  wartezeit, wartezeit warteliste, wasserhahn hahn, webseite website seite, wechseln umsteigen,
  wegbringen > entsorgen abgeben, wegfahren abreise, weggehen ausgehen, weihnachten dezember, wetter
  witterung, wg wohngemeinschaft, wiederherstellen rücksicherung, wind sturm, winter > dezember
  januar februar, winter schnee, winzig klein, wochentag > montag dienstag mittwoch donnerstag
  freitag, wöchentlich woche, wohnen leben, wohnheim unterkunft, zahl anzahl, zahnarzt arzt, zeit
  dauer, zeugnis nachweis, zigarette > tabak rauchwaren, zimmer apartment, zoff > konflikt
  auseinandersetzung, zoff streit, zugang eingang, zulassen erlauben, zumachen > schließen schließt
  geschlossen, zurück rückzahlung, zuschuss förderung, zuständig verantwortlich, zutritt eintritt
  zugang`;
