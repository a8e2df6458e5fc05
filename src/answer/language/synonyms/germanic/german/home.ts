/** Homes, renting and neighbours; see `SYNONYMS`. */
export const home = `
  abfluss > siphon ablauf rohr, altpapier papier, antenne parabolantenne, aufhängen befestigen
  anbringen, aufzug > fahrstuhl lift, ausgesperrt aussperren, bad > badezimmer sanitärraum
  nasszelle, badewanne bad, balkon > terrasse loggia freisitz, baum > gehölz nadelbaum laubbaum,
  bettwäsche > bettzeug bezug laken, bild aufhängen, bohren lärm, briefkasten post, bude > wohnung
  zimmer, dachboden > speicher trockenboden, decke bettdecke, dübel bohren bohrloch, duschen >
  warmwasser bad, einrichtung ausstattung, fegen kehren, feiern > veranstaltung feierlichkeit,
  feucht feuchtigkeit nass, feuerlöscher > brand löschen, flur > gang korridor, garten > grünfläche
  außenanlage parzelle, gelber > wertstoff verpackung, gewächshaus treibhaus, gift > chemisch
  pestizid pflanzenschutzmittel giftig, glühbirne leuchtmittel, grill > holzkohle grillgerät rauch
  qualm, haus gebäude, hausmeister > hausverwaltung technik, hausmeister hauswart verwaltung, hecke
  > strauch gehölz, heizung > heizkörper radiator thermostat wärme, hütte > laube haus, inventar
  ausstattung, kabel leitung, kaltmiete grundmiete, kamin > ofen feuerstätte, kaution > sicherheit
  mietsicherheit sicherheitsleistung pfand, keller > untergeschoss kellerabteil abstellraum, kerze >
  feuer flamme, klingel klingeln gegensprechanlage, klo > sanitär abort, klo toilette wc, kompost
  kompostieren, küche > kochgelegenheit teeküche kochnische, lagerfeuer offen, lampe > leuchte
  glühbirne leuchtmittel beleuchtung, laube gartenhaus gartenlaube, laut > lärm ruhestörung
  zimmerlautstärke ruhezeit geräusch, licht > beleuchtung lampe, lüften > lüftung fenster stoßlüften
  querlüften, mähen > rasen schnitt, makler > vermittlung provision, matratze bett, miete > mietzins
  grundmiete kaltmiete warmmiete nutzungsentgelt bewohner mietpartei pächter, mieterhöhung >
  anpassung erhöhung, mietvertrag > vertrag vereinbarung, möbel > mobiliar inventar, möbliert möbel
  einrichtung, müll > abfall restmüll entsorgung container, mülltonne > container tonne
  abfallbehälter, nachbar > anwohner mitbewohner hausbewohner hausgemeinschaft mieter, nagel
  bohrloch, nebenkosten > betriebskosten umlage abrechnung heizkosten, ofen feuerstätte, party >
  feier fest lärm feierlichkeit gäste veranstaltung, pfand leergut, pflanze > gewächs bepflanzung,
  pool > schwimmbecken planschbecken becken, poster > plakat aufhängen bekleben, putzen > säubern
  säuberung reinigung kehrwoche treppenreinigung, putzplan reinigungsplan reinigung, rasen gras,
  rasenmäher > mähen motor gartengerät, rauch qualm, rauchmelder > brandmelder feuermelder,
  rausfliegen > ausschluss kündigung, rausschmeißen kündigen räumung, rauswurf kündigung räumung
  ausschluss, renovieren > renovierung schönheitsreparatur streichen instandhaltung umbau, rohrbruch
  > rohr leitung, ruhe ruhezeit, ruhestörung lärm, sandkasten spielplatz, satellitenschüssel >
  antenne parabolantenne, schaukel spielgerät, scheißen toilette, schimmel > feuchtigkeit lüften
  pilzbefall, schloss > schließanlage zylinder, schlüssel > zugangskarte chip transponder zylinder,
  schlüsseldienst > aussperren ausgesperrt, schlüsselverlust verlust, schnee > räumpflicht
  winterdienst streuen, schneeschippen schneeräumen winterdienst räumpflicht, schwimmbecken becken,
  solaranlage > photovoltaik balkonkraftwerk, sperrmüll > möbel entsorgung abholung, staubsaugen >
  haushaltsgerät lärm ruhezeit reinigung, steckdose > stecker anschluss strom, streichen anstrich,
  strom > elektrizität elektrisch energie stromversorgung, stromausfall > sicherung störung,
  tapezieren tapete, terrasse freisitz, trampolin spielgerät, treppenhaus > hausflur flur treppe
  gemeinschaftsflächen, trockner wäschetrockner, übergabe > protokoll abnahme, übergabeprotokoll
  übergabe, umbau > bauliche veränderung, undicht tropfen wasserschaden leck, unkraut >
  unkrautvernichtung wildkraut, untermieter dritte, untervermieten > untermieter überlassung dritte
  gebrauchsüberlassung, vermieter > eigentümer hausverwaltung verwaltung verpächter, verstopft
  verstopfung abfluss, wäsche > waschmaschine trockner, waschküche > waschkeller waschmaschine
  wäsche, wasserschaden > rohrbruch leitungswasser, wegschmeißen wegwerfen entsorgen, wg >
  mitbewohner gemeinschaft, wohnung > unterkunft mietwohnung mietsache mietobjekt wohnraum
  appartement, wohnungsgeberbestätigung > anmeldung meldebehörde, zimmer > raum stube kammer,
  zwangsräumung räumung, zwischenmiete > befristet untermiete`;
