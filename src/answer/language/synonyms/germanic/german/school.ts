/** School and university; see `SYNONYMS`. */
export const school = `
  abbrechen > exmatrikulation austritt, abgabe > einreichung abgabefrist, abgeben > einreichung
  einzureichen vorlegen, abi abitur, abitur hochschulreife, abschlussarbeit thesis, abschreiben >
  plagiat zitieren, anwesenheit > anwesenheitspflicht teilnahme, anwesenheitspflicht > teilnahme
  teilnahmepflicht, arbeit > klausur klassenarbeit test, aufschub verlängerung stundung, ausbildung
  > lehre berufsausbildung, ausfallen > entfallen entfällt, ausland erasmus, auslandssemester >
  ausland austausch erasmus, ausleihen > entleihen leihfrist, austausch erasmus, azubi ausbildung,
  azubi auszubildender lehrling, bachelor > studiengang abschluss, bachelorarbeit > abschlussarbeit
  thesis, berufsschule schule, bestehen mindestnote, betrügen täuschung, bewerbung > zulassung
  bewerbungsfrist antrag, bewertung benotung, bib bibliothek, bibliothek > bücher ausleihe, buch >
  literatur titel medien lehrwerk, bücherei > ausleihe medien, chatgpt hilfsmittel, deadline frist
  abgabetermin abgabefrist, dekanat fakultät, doktor promotion, doktorarbeit dissertation promotion,
  durchfallen > nichtbestanden nichtbestehen wiederholen, einschreiben > immatrikulieren zulassung
  immatrikulation, elternabend > elternversammlung eltern, elternsprechtag sprechtag, entleihen
  leihen, entschuldigung > attest krankmeldung, ersti > studienanfänger erstsemester, erstsemester
  studienanfänger, erzieher > betreuer fachkraft, erzieherin > betreuerin fachkraft, exmatrikulation
  > austritt abbruch, exmatrikulieren exmatrikulation, fach > studienfach modul, fehlen >
  abwesenheit versäumen fehlzeit, ferien > schulfrei vorlesungsfrei unterrichtsfrei,
  förderunterricht förderung, frist stichtag, ganztag betreuung, handyverbot > smartphone
  mobiltelefon, hausaufgabe > aufgabe übung übungsaufgabe, hausi hausaufgabe, heft schreibheft,
  hitzefrei > unterrichtsausfall hitze, immatrikulieren immatrikulation, ki > chatgpt künstlich,
  kindergarten kindertagesstätte, kita > kindertagesstätte kindertageseinrichtung betreuung, klasse
  > jahrgang stufe lerngruppe, klassenfahrt > schulfahrt exkursion reise, klassenlehrer
  klassenleitung, klausur > prüfung examen leistungsnachweis schriftlich, krankmelden > attest
  benachrichtigen abmelden, laptop > endgerät gerät notebook, lehrer > lehrpersonal lehrende, lehrer
  lehrkraft pädagoge, lehrerin lehrkraft, leihfrist > ausleihfrist frist, leistungspunkte credits
  ects, mahngebühr > säumnisgebühr gebühr versäumnis, master > studiengang abschluss, masterarbeit >
  abschlussarbeit thesis, matura abitur, mensa > verpflegung speisen, mündlich > kolloquium vortrag,
  nachhilfe > förderunterricht förderung, nachholen > ersatztermin nachholtermin, nachschreiben >
  nachholtermin ersatztermin nachprüfung, nachsitzen > erziehungsmaßnahme ordnungsmaßnahme, note >
  bewertung benotung zensur notenpunkte, numerus zulassungsbeschränkt, praktikant praktikum,
  praktikum > praxisphase praxissemester, prof > hochschullehrer lehrende lehrperson, prüfung >
  leistungsnachweis abschlussprüfung modulprüfung, punkte > credits leistungspunkte ects, quelle
  quellenangabe, ranzen schultasche, referat > präsentation vortrag, rektor präsident, schlusszettel
  abmeldung, schulbuch > lehrbuch lernmittel, schule > schulbetrieb unterricht bildungseinrichtung
  lernende kinder jugendliche, schulleiter > rektor direktor, schulverweis ausschluss verweis,
  schummeln > täuschungsversuch betrug mogeln, schwänzen > fehlen unentschuldigt fehlzeit
  abwesenheit, sekretariat > büro verwaltung, semesterbeitrag beitrag, semesterferien
  vorlesungsfrei, semesterticket > fahrkarte verkehr, seminar lehrveranstaltung, sitzenbleiben >
  versetzung wiederholen, spicken > täuschung täuschungsversuch hilfsmittel, sprechstunde >
  sprechzeit termin, stipendium förderung, student studierende, studi studierende student,
  studiengang > studium fach, studiengebühren > semesterbeitrag gebühren beitrag, stunde >
  unterricht lektion einheit, stundenplan > zeitplan unterrichtszeiten, taschenrechner hilfsmittel,
  test > prüfung klausur kurztest, tutor übungsleiter, tutorium > übung tutor, übung übungsgruppe,
  unterrichtsausfall ausfall, verlängern > fristverlängerung aufschub, verspätet > verspätung spät,
  volkshochschule vhs, vorlesung > lehrveranstaltung seminar, vormerken > reservieren vorbestellen,
  vortrag präsentation, wiederholen > wiederholungsprüfung zweitversuch, zeugnis > bescheinigung
  abschluss, zitieren > quellenangabe zitat, zurückgeben rückgabe`;
