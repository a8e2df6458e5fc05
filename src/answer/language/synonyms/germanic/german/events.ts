/** Sport, clubs and events; see `SYNONYMS`. */
export const events = `
  abendkasse > tageskasse kasse, absagen entfallen, abstimmen > beschluss mehrheit, advent >
  dezember weihnachten, alt > mindestalter altersgrenze jahre volljährig lebensjahr, anfänger >
  einsteiger anfängerkurs, angeln > fischerei angelschein fischen, anmelden registrierung,
  arbeitsdienst > gemeinschaftsarbeit arbeitsstunden, arbeitsstunde gemeinschaftsarbeit, aufnahme >
  beitritt aufnahmeantrag, auftreten auftritt, auftreten künstler, auftritt > konzert aufführung,
  ausfallen > absage abgesagt, aushelfen > helfen vertretung, ausprobieren > probe testen
  schnupperstunde, ausrüstung > material equipment, austreten kündigung, auswechseln > auswechslung
  wechsel, backstage bühne, badehose > badebekleidung badekleidung, badekappe badehaube,
  badekleidung badebekleidung, bademeister > schwimmmeister aufsicht badeaufsicht, bändchen armband,
  barrierefrei > rampe stufenlos, beerdigung > bestattung trauerfeier beisetzung, beerdigung
  bestattung beisetzung, begleitperson > assistenz begleiter, behindert > behinderung
  schwerbehindertenausweis barrierefrei, beitrag jahresbeitrag, beitreten > beitritt aufnahme
  mitgliedschaft aufnahmeantrag, böller > feuerwerk feuerwerkskörper pyrotechnik, bühne podium, chor
  > singen sänger, club klub verein, drohne fluggerät, dürfen zulässig, ehrenamt freiwillige,
  einlass > eingang öffnung, einlassbändchen bändchen, eintritt > einlass eintrittspreis
  ticketpreis, erlaubt > gestattet zulässig genehmigt, erwachsen volljährig, event > veranstaltung
  fest, fasching karneval fastnacht, festival > veranstaltung gelände, feuerwehr freiwillig,
  feuerwerk pyrotechnik, filmen > aufnahme video, fitness > fitnessstudio gym kraftraum,
  fortgeschrittene niveau, foto > fotografieren aufnahme bildaufnahme, fotografieren > aufnahme
  bildrechte, foul regelverstoß, freibad bad, friedhof grab, fundsache fundbüro, fußball >
  fußballplatz fußballverein, garderobe > jacke mantel kleidung, gäste besucher, geburtstag >
  geburtstagsfeier jubiläum, gefunden fundsache, gewinnen preis, gleichstand > unentschieden
  stechen, gym fitnessstudio, halle > sporthalle turnhalle, halloween oktober, helfer > freiwillige
  ehrenamtliche mitarbeit, hund > tier vierbeiner assistenzhund leine, jacke mantel, jagen jagd,
  joggen lauf, kamera > foto aufnahme, karte eintrittskarte, kassenwart > schatzmeister kassierer,
  kassenwart schatzmeister kassierer, kicken > fußball spielen, kinder > minderjährige junioren
  heranwachsende, klauen > diebstahl gestohlen entwendet entwenden, klettern > kletterhalle sichern,
  konzert musik, künstler > musiker band, kurs > lehrgang workshop kursangebot, liga spielklasse,
  losgehen > beginn anfang start, loslegen > beginn starten, mannschaft > team spieler kader,
  marathon lauf, match partie, minderjährig jugendliche, mindestalter altersgrenze, mitglied >
  vereinsmitglied mitgliedschaft, mitgliedsbeitrag > beitrag jahresbeitrag, mithelfen > helfer
  mitarbeit gemeinschaftsarbeit arbeitsdienst, mitmachen > teilnahme beitritt mitwirken engagieren
  mitglied, muckibude fitnessstudio, musikverein kapelle, nikolaus dezember, orchester musiker,
  ordner sicherheitsdienst, ostern osterferien, parken besucherparkplatz, pfadfinder gruppe, preis
  auszeichnung, probe probentermin, probestunde schnupperkurs, probetraining > schnupperstunde
  schnuppertraining probestunde, probetraining schnupperstunde probestunde, programm > programmpunkt
  ablauf, regen > schlechtwetter witterung unwetter, regnen > regen schlechtwetter witterung, rein >
  einlass zutritt, reinkommen > einlass zutritt eintritt zugang eintreten betreten, reinschnuppern >
  schnupperstunde probe, rolli rollstuhl, rollstuhl > barrierefreiheit rampe, satzung > statut
  vereinssatzung, sauna wellness, schach partie, schiedsrichter unparteiische, schiri
  schiedsrichter, schlitten rodel, schnuppern > schnupperstunde probe, schwimmbad > hallenbad
  freibad bad becken, schwimmen > becken bahn hallenbad freibad, schwimmkurs > kurs
  anfängerschwimmen, security > ordner sicherheitsdienst sicherheitspersonal, seepferdchen
  schwimmabzeichen, senioren ältere, silvester > jahreswechsel feuerwerk, ski > piste lift, skipass
  liftkarte, spiel > partie begegnung match, spind > schließfach schrank, sport > turnen bewegung
  training, stand verkaufsstand, stimmrecht stimme, tasche > rucksack beutel, teilnehmen > teilnahme
  anmeldung, theater > aufführung bühne schauspiel, theaterstück > aufführung stück, ticket >
  vorverkauf einlass, tor treffer, trainer > übungsleiter coach, trainer übungsleiter coach,
  trainieren training, training > übungseinheit trainingszeit, treffen > versammlung zusammenkunft
  sitzung stammtisch, turnhalle sporthalle, turnier > meisterschaft cup, turnschuhe > hallenschuhe
  sportschuhe, türsteher > sicherheitsdienst einlass, umkleide > umkleidekabine umkleideraum,
  umziehen > umkleide umkleidekabine umkleideraum, unwetter > gewitter sturm, veranstaltung > termin
  fest, verbieten untersagt, verboten > untersagt unzulässig gestattet, verein > club klub verband,
  verloren > fundsache fundbüro, verlosung gewinnspiel, versammlung > mitgliederversammlung
  hauptversammlung sitzung, verschoben verlegt ersatztermin, vorbei ende, vorsitzender präsident,
  vorstand vorsitzender, vorverkauf vorverkaufsstelle, wählen > wahlrecht stimmrecht
  stimmberechtigt, weggekommen > verloren diebstahl, wettkampf > meisterschaft turnier, zuschauer >
  publikum besucher`;
