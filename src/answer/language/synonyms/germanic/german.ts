/** German words; see `SYNONYMS`. */
export const de = `
  abendessen mahlzeit essen, abgeben einreichen abgabe, abgestürzt absturz, abmelden austragen,
  absage stornierung, abschließen verriegeln, abschreiben plagiat täuschung, abwasch spülen
  geschirr, account konto, adapter stecker, administrator admin leitung moderator mod verwalter,
  adresse anschrift, akku batterie, aktualisieren update, alkohol > bier wein schnaps, allergie
  unverträglichkeit, alter jahr, anfang beginn start, anfänger neuling einsteiger, anhänger
  wohnwagen, ankommen anreise eintreffen, anmelden registrieren einloggen, anreise anfahrt, anruf
  telefon, anschauen besichtigen, antwort rückmeldung, anwalt rechtsanwalt jurist, apotheke
  medikament, app anwendung programm software, arbeit job beruf stelle, arzt doktor mediziner,
  arzt praxis, aufzug lift fahrstuhl, ausflug wanderung fahrt, ausgeben kosten, ausleihen leihen
  verleih mieten, ausloggen abmelden, ausrüstung zubehör, aussperren ausgesperrt schlüsseldienst,
  ausweis pass, auszug kündigung, auto pkw wagen fahrzeug, baby säugling, bad dusche badezimmer,
  baden schwimmen, bafög förderung stipendium, bahn zug eisenbahn, band gruppe, bank konto,
  barrierefrei rollstuhl behindert ebenerdig, basteln werken, baumarkt handwerker, beenden
  aufhören stoppen, behinderung behindert schwerbehindert, behörde amt, beitrag gebühr, beitreten
  mitglied, bekommen erhalten kriegen, belohnung preis, benutzer nutzer anwender mitglied,
  bergsteigen klettern, bescheinigung attest nachweis, beschwerde reklamation, beschweren
  beschwerde reklamieren, besichtigung führung, besoffen alkohol, betreuung aufsicht, betrunken
  alkohol, beweis nachweis, bezahlen zahlen, bezahlung zahlung, bibliothek bücherei, bier alkohol,
  bild foto abbildung, billig günstig preiswert, blinken leuchten, blitzer geschwindigkeit, boot
  schiff, brauchen benötigen, brennen feuer, brief post schreiben, brot brötchen backware, browser
  > chrome firefox safari, buchen reservieren, buchung reservierung, bug fehler, bus omnibus,
  bügeln wäsche, campen zelten camping, chef leiter vorgesetzter, computer > laptop pc mac
  notebook, couch sofa, daten datenschutz, dauer frist zeitraum, dauern lang, defekt kaputt
  beschädigt, deinstallieren entfernen, diebstahl gestohlen stehlen, dienstreise reise,
  diskutieren besprechen, diät vegan vegetarisch, download herunterladen, dringend notfall,
  drinnen innen, drogen rauschmittel > cannabis gras, drucken ausdrucken, drucker ausdrucken,
  durchfallen nichtbestehen wiederholung, durchgefallen wiederholung, durst trinken getränk,
  dürfen erlaubt gestattet, ehrenamt freiwillig, eilig dringend, einkaufen kaufen besorgen,
  einladen gast, einpacken mitbringen, einschreiben immatrikulation anmeldung, eintrittskarte
  ticket karte, einweisung schulung, einzug einziehen, eklig schmutzig, eltern mutter vater,
  entbannen entsperren, entschädigung erstattung, entsorgen wegwerfen müll, erlauben gestatten
  genehmigen, ermäßigung rabatt vergünstigung ermäßigt, ersatz austausch, erstatten zurückzahlen
  überweisen, erstattung rückzahlung, essen mahlzeit speise, essen verpflegung, fahrrad rad bike,
  familie angehörige, fehler problem störung, feier fest veranstaltung, feiern fest party,
  feiertag > weihnachten ostern silvester, fenster scheibe, ferien urlaub, ferienhaus unterkunft,
  fernseher tv, fertig abgeschlossen, feuer brand grill, feuerwehr brand, film kino, filter sieb,
  finden suchen, firma unternehmen betrieb, fitnessstudio fitnessraum training, fleisch grill,
  flieger flug, flug flugzeug, flugzeug flieger, frau ehefrau, freund gast besuch, freundin gast
  besuch, früh zeitig, frühstück mahlzeit, fundbüro fundsachen, fähre schiff, führerschein
  fahrerlaubnis, garantie gewährleistung, gebannt gesperrt, geburtstag feier fest, gefahr risiko,
  gefährlich risiko, gehalt vergütung, gehweg fußweg, geist spuk, gekickt ausgeschlossen, geklaut
  gestohlen diebstahl, geld bargeld, geldautomat bargeld, geldbeutel fundsachen, gepäck koffer
  tasche rucksack, gerät maschine, geräusch lärm laut, geschirr teller, geschwister bruder
  schwester, geschäft laden shop, gewicht kg schwer wiegen, gewinn preis, gewinnen sieg, gipfel
  berg, gitarre instrument, gleichstand unentschieden, gratis kostenlos umsonst, grillen feuer,
  grillparty grillen, gutschein rabatt, gültig ablauf verfall, haltestelle bus bahn, handwerker
  reparatur, handy smartphone telefon mobiltelefon, haus gebäude, hausarbeit bericht, hausaufgabe
  übungsblatt, hausmeister verwaltung, haustier tier > hund katze vogel kaninchen hamster,
  heiraten hochzeit ehe, heizen heizung, heizung temperatur, heiß temperatur, helfen unterstützen,
  hilfe beratung, hilfe unterstützung, hobby freizeit, hochladen upload, hochzeit feier,
  homeoffice heimarbeit, hostel jugendherberge, hund haustier, hygiene sauberkeit, hängt absturz,
  höhe hoch, imbiss essen, impfung geimpft, installieren installation, instrument > klavier
  gitarre geige flöte schlagzeug, internet wlan netz online, joggen laufen, jugendherberge
  unterkunft, jung jugendlich, kakerlake schädling, kalt temperatur frieren, kamera fotografieren,
  kantine mensa, kaputt schaden störung reparatur, karre auto, karte plan, katze haustier tier,
  kaufen erwerben, kaufpreis kosten preis gebühr, kaution pfand, keller untergeschoss, kiffen
  cannabis, kilometergeld kilometer, kinder jugendliche kids, kinderwagen buggy, kippe zigarette,
  kita kindergarten, klauen stehlen diebstahl, kleidung klamotten, klempner rohr, klettern
  steigen, klima lüftung, klo toilette wc, kneipe bar, kneipe lokal, knöllchen bußgeld, kochen
  küche, kollege mitarbeiter, kontaktieren erreichen, kosten betragen, kostüm verkleidung, krank
  krankheit, krankenhaus klinik, krankgeschrieben attest, kredit darlehen, kumpel freund, kurs
  seminar vorlesung, kühl kalt, kühlschrank kühlen, kündigen austreten beenden, kündigung
  austritt, kündigungsfrist frist, lagerfeuer feuer, lagern aufbewahren abstellen, laggt langsam,
  lampe licht leuchte, langsam verzögert, leck undicht auslaufen, lehrbuch buch literatur, lehrer
  dozent trainer, lehrer lehrkraft, leiter leitung, leitungswasser trinkwasser, lernen lernraum
  studieren, liefern lieferung versand, lieferung versand zustellung, lärm nachtruhe ruhe laut,
  löschen entfernen, mail email, mama eltern, mama mutter, maus schädling, maximal höchstens,
  medikament > insulin ibuprofen aspirin, medizin arzneimittel medikament, mehrspieler
  multiplayer, melden mitteilen anzeigen, miete leihen, miete mietzins, mieter bewohner, minimum
  mindestens, mitbewohner wohngemeinschaft, mitmachen teilnehmen teilnahme, mitnehmen mitbringen,
  mobben belästigung, mobbing belästigung, motorrad kraftrad, museum ausstellung, musik > band
  lied, musizieren instrument, möbel > tisch stuhl bett sofa schrank, möglich erlaubt, müll
  abfall, nachbar nebenan, nachricht mitteilung, nacht nachtruhe, notarzt rettungsdienst, notfall
  bereitschaftsdienst, obst früchte, ofen herd backofen, offen geöffnet, oma großmutter, opa
  großvater, ordner verzeichnis, orga veranstalter organisation, organisieren veranstalten, paket
  sendung, panne störung, papa eltern, papa vater, parken parkplatz, party feier fest, passwort
  anmeldung, passwort kennwort, pause unterbrechung, pennen schlafen übernachten, pflegen wartung,
  pflicht verpflichtung, plan zeitplan programm, platz stellplatz, playstation konsole, polizei
  polizist, prof dozent professor, prüfung klausur examen, prügeln schlagen gewalt, pulli
  pullover, putzen reinigen sauber, quittung rechnung beleg, radio rundfunk, rauchen zigarette,
  raum zimmer saal, rausfliegen ausschluss, rausschmiss ausschluss, rechnung faktura, regel
  vorschrift bestimmung, regen nass wetter, reiseführer guide, reisen fahren, rente rentner,
  reparatur reparieren, reparieren beheben, reparieren instandsetzen, respekt höflich, retten
  rettung, rollstuhl barrierefrei rollstuhlfahrer, route strecke, router gerät, ruhezeit
  nachtruhe, rundgang führung, rückerstattung rückzahlung, saufen alkohol, schaden defekt,
  schicken senden versenden, schimmel feucht, schimmel feuchtigkeit, schlafen übernachten bett,
  schlafplatz unterkunft, schließen geschlossen, schlägerei gewalt, schlüssel transponder, schmerz
  weh, schmutz verschmutzung, schmutzig dreckig, schnell geschwindigkeit, schnäppchen rabatt,
  schuhe stiefel, schule klasse, schule unterricht, schummeln täuschung plagiat, schwanger
  mutterschutz, selfie foto, semester studium, server rechner, sicher sicherheit, sicherung
  backup, ski winter, skript unterlagen, sparen rabatt, spazieren wandern, speichern sichern,
  speise gericht, sperren gesperrt, spesen reisekosten, spickzettel hilfsmittel, spieler
  mitspieler, sport training > fußball tennis yoga, sprache übersetzung, sprit benzin, spät
  verspätung, staubsauger reinigung, sterben tod tot, stornieren absagen, strafe ausschluss,
  strafe bußgeld sanktion, strafzettel bußgeld, strand küste meer, straßenbahn tram, streamen
  übertragung, student studierende, studium hochschule, störung ausfall, supermarkt > lidl aldi
  rewe edeka, tanken treibstoff benzin, taschenrechner hilfsmittel, tauschen handeln, tauschen
  wechseln, taxi wagen, teamkollege mitspieler, telefonnummer telefon, termin datum, teuer
  kostspielig, ticket eintritt, toilette sanitär, training übung, transport verkehr > bus bahn
  zug, treffen versammlung, treppe stufe, trinken getränk wasser, trinkgeld bedienung, trinkgeld
  servicegebühr, turnier wettbewerb wettkampf, tür eingang, uhrzeit uhr, umtauschen rückgabe,
  umziehen umzug, unfall verletzung, ungeziefer schädling, uni universität hochschule campus,
  unterlagen papiere dokumente, unterschreiben unterschrift, untervermieten untermieter, unterwegs
  reise, update aktualisierung, veranstaltung event, verbieten untersagen, verboten untersagt,
  verdienen gehalt lohn, verdächtig auffällig, vergessen verloren, verletzt verletzung, verlieren
  verloren, verlieren verlust, verloren fundsachen, verlängern verlängerung, verschieben verlegen,
  verschwinden fehlen, versichert versicherung, version ausgabe, verspätung verspätet, vertrag
  vereinbarung, verwarnung warnung, videospiel spiel, vorlesung veranstaltung, vorstand vorsitz,
  wandern wanderung, wanderweg wanderung, warm heizung, wartung pflege, waschen waschmaschine,
  wasserhahn hahn, webseite website seite, wechseln umsteigen, wegfahren abreise, weggehen
  ausgehen, weihnachten dezember, wetter witterung, wg wohngemeinschaft, wiederherstellen
  rücksicherung, winter schnee, wohnen leben, wohnheim unterkunft, wohnung unterkunft, zahl
  anzahl, zahnarzt arzt, zelt camping, zeugnis nachweis, zimmer apartment, zocken spielen, zoff
  streit, zugang eingang, zulassen erlauben, zurück rückzahlung, zurückgeben rückgabe, zuschuss
  förderung, zuständig verantwortlich, zutritt eintritt zugang, ändern bearbeiten anpassen, ärger
  streit konflikt, öffi bus bahn, öffis bus bahn, öffnungszeiten geöffnet öffnen, übernachten
  schlafen unterkunft, übernachtung schlafen, übernachtungskosten hotel`;
