/** Food and cooking; see `SYNONYMS`. */
export const food = `
  abendbrot abendessen, abkühlen > auskühlen erkalten, alk alkohol, alternative ersatz, aufbewahren
  > lagern lagerung, aufheben aufbewahren, auftauen tauen, aufwärmen erwärmen erhitzen, backen >
  backzeit ofen backofen, backzeit minuten, becher mehrwegbecher, beere > erdbeere himbeere, besteck
  > messer gabel löffel, bier > bierausschank ausschank alkoholisch, braten > anbraten pfanne,
  brötchen semmel, cola > softdrink limonade, ei eier, eier eigelb, einfrieren > tiefkühlen
  gefrieren gefrierschrank, einfrieren gefrieren tiefkühlen, erhitzen > hitze temperatur, ernähren
  nahrung, ersetzen > ersatz alternative statt, essen > mahlzeit speise gericht lebensmittel nahrung
  verpflegung, esslöffel el, fisch > forelle thunfisch, fleisch > rind schwein geflügel hähnchen
  wurst, fressen > nahrung futter ernähren, frucht obst, frühstück brunch, gehenlassen ruhen, gemüse
  > tomate karotte zwiebel paprika, getränk > wasser saft, hackfleisch hack, hähnchen huhn geflügel,
  haltbar > aufbewahren lagerung mindesthaltbarkeitsdatum, heißmachen erhitzen, kartoffel >
  kartoffeln pommes, keks plätzchen, kochen > zubereitung kochzeit, kühlschrank > kühlung gekühlt,
  lecker > schmackhaft köstlich, limo limonade, löffel esslöffel, mahlzeit > mittagessen frühstück
  abendessen, mehl weizen, mikrowelle mikrowellengerät, mischen vermengen vermischen, mittagessen >
  mittagstisch lunch, möhre karotte, nachtisch > dessert süßspeise, obst > apfel birne beere, ofen
  backofen, pfanne bratpfanne, plätzchen gebäck, pommes fritten, quark topfen, rühren > umrühren
  vermengen unterrühren, sahne rahm, satt sättigung, scharf > chili gewürz, schlecht > verdorben
  verderblich, schmecken geschmack, schneiden > würfeln hacken, schüssel gefäß, snack > imbiss
  zwischenmahlzeit, speisekarte > menü gericht, süß > zucker süßigkeit, süßigkeit > schokolade
  bonbon, tasse > becher geschirr, teelöffel tl, teig kneten, teller geschirr, topf kochtopf, torte
  gebäck, trinken flüssigkeit, umluft heißluft, vegan pflanzlich, vegetarier vegetarisch,
  vegetarisch > fleischlos pflanzlich, verdorben verderben, warmmachen > erwärmen aufwärmen
  mikrowelle, wein alkoholisch, wurst > würstchen bratwurst, würzen gewürz abschmecken, ziehen
  ruhen, zutat > menge inhaltsstoffe`;
