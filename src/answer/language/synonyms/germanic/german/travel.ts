/** Travel and transport; see `SYNONYMS`. */
export const travel = `
  abreise > auszug abfahrt, abschleppen > abgeschleppt abschleppdienst, anfahrt > anreise
  verkehrsanbindung, anreise ankunft, anschauen > besichtigung besuch sehenswert, ansehen
  besichtigung, aufladen > ladestation ladesäule, auschecken abreise, auto > kraftfahrzeug kfz
  fahrzeug pkw parken parkplatz, autobahn schnellstraße, baden > badestelle schwimmen, bahnhof >
  haltestelle station, bahnsteig gleis, benzin kraftstoff, berg > gipfel gebirge, blitzen
  geschwindigkeitskontrolle, bus > linie linienbus haltestelle shuttle, camping > campingplatz
  zeltplatz stellplatz, dorf > ort gemeinde ortschaft, einchecken > anreise ankunft, einpacken >
  packliste mitnehmen ausrüstung, einreise > grenze einreisebestimmungen, elektroauto
  elektrofahrzeug, entfernung > entfernt distanz, fahren > geschwindigkeit überfahrt, fahrgast
  passagier, fahrkarte > ticket fahrschein, fahrkarte fahrschein ticket, fahrplan > abfahrt
  abfahrtszeit takt, fahrrad > rad zweirad radfahrer, fahrradverleih > leihrad verleih, fahrzeug
  kraftfahrzeug, flieger > flugzeug maschine, flughafen > airport terminal, führerschein >
  fahrerlaubnis fahrberechtigung, führung > besichtigung rundgang guide, gästehaus unterkunft,
  gaststätte restaurant lokal, geldwechsel > währung wechseln, gepäck > reisegepäck handgepäck,
  grenze zoll, hafen anleger, haltestelle > station bushaltestelle, handgepäck bordgepäck, helm >
  schutzhelm kopfschutz, herberge unterkunft, hinfahren > anfahrt anreise, hinkommen > anfahrt
  anreise verkehrsanbindung erreichbar lage erreichen, hotel > unterkunft übernachtung herberge
  zimmer, impfung schutzimpfung, innenstadt zentrum stadtmitte, karre > fahrzeug pkw, karte >
  stadtplan landkarte, klimaanlage klimatisiert, kneipe gaststätte, koffer > gepäck reisegepäck
  gepäckstück, kreuzfahrt schiff, laden > ladestation ladesäule aufladen, ladesäule ladestation,
  lappen führerschein, meer see ozean, mietwagen > leihwagen autovermietung, mitbringen >
  mitzubringen mitnehmen ausrüstung, mitfahren > fahrgemeinschaft mitfahrgelegenheit,
  mitfahrgelegenheit fahrgemeinschaft, mitnehmen > mitführen beförderung, museum > sammlung galerie
  ausstellung, nähe umgebung, packen > packliste mitnehmen, packliste ausrüstung, panne >
  pannenhilfe defekt, parken > parkplatz parkhaus stellplatz abstellen parkmöglichkeit, parkgebühr >
  parkschein parkticket, parkhaus tiefgarage, pass > reisepass ausweis, pennen > übernachtung
  schlafen nächtigen, pension gästehaus, promille alkohol, radweg fahrradweg, reise > fahrt urlaub
  trip, reisende > fahrgast passagier, reisepass ausweisdokument, reiserücktritt >
  reiserücktrittsversicherung stornierung, restaurant > gaststätte lokal gastronomie, roller
  motorroller, rucksack gepäck, schiff > fähre dampfer, schlafen > übernachtung nachtquartier
  schlafsack matratze, schwarzfahren > fahrschein beförderungsentgelt, scooter roller, see gewässer,
  sehenswürdigkeit > attraktion besichtigung denkmal, shuttle > pendelbus zubringer, sitz platz,
  sitzplatz > platz reservierung, souvenir andenken, sperrung gesperrt, sprache > landessprache
  amtssprache, stadt > ort gemeinde ortschaft, stadtführung rundgang, stau verkehr, strand >
  badestelle ufer, straße fahrbahn, tanken > tankstelle kraftstoff, tankstelle kraftstoff, taxi
  fahrdienst, tempo > geschwindigkeit höchstgeschwindigkeit tempolimit, tempolimit
  höchstgeschwindigkeit geschwindigkeitsbegrenzung, ticket > eintrittskarte karte, touri tourist,
  tourist > besucher gast reisende, trip reise ausflug, tüv hauptuntersuchung, übergepäck gepäck,
  übernachten nächtigen, umleitung sperrung, umsteigen umstieg, unfall > kollision zusammenstoß,
  urlaub > ferien aufenthalt, verreisen reise, visum > einreise einreisebestimmungen
  aufenthaltserlaubnis visa, wagen fahrzeug, währung > geld euro, wandern > wanderweg tour route
  bergtour gehzeit, wechselkurs kurs, wegbeschreibung anfahrt, weit entfernt, werkstatt reparatur,
  wohnmobil > stellplatz camper caravan, wohnwagen caravan, zelten > campingplatz zeltplatz biwak,
  zentrum > innenstadt stadtmitte, zoll einfuhr, zug > bahn ice regionalbahn`;
