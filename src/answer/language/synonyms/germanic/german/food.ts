/** Food and cooking; see `
`. */
export const food = `
  abendbrot abendessen, abgelaufen mhd mindesthaltbarkeit > mindesthaltbarkeitsdatum
  verbrauchsdatum, alk alkohol, alkohol_drin mit_alkohol > alkoholhaltig alkohol, allergie allergen
  > allergenkennzeichnung, apfelschorle saft > fruchtsaft schorle, aufgehoben hebe_auf aufbewahren
  bewahre_auf lagern lagert hält_sich haltbar > lagerung kühl luftdicht, backpapier blech >
  backblech, backrohr > backofen, backzeit minuten, becher mehrwegbecher, beere > erdbeere
  himbeere, besteck > gabel, bier > bierausschank ausschank alkoholisch, bier > biersorten, braten
  anbraten brate_an > anrösten scharf pfanne, brötchen semmel, bäcker > bäckerei backwaren, cola >
  softdrink, cola limo sprite softdrink > erfrischungsgetränke limonaden, ei eier, eier eigelb,
  eigelb dotter > eidotter, einfrieren friere_ein tiefkühlen tiefkühlt > tiefgekühlt
  gefriergeeignet, eis gelato glace > speiseeis eiscreme, eiweiß eiklar > eischnee, erdäpfel
  grundbirn > kartoffeln, erhitzen > hitze temperatur, ersetzen statt anstatt ersatz weglassen
  lasse_weg lässt_weg > alternativ ersatzweise austauschbar, erwärmen erhitzen, esslöffel el, fisch
  > forelle thunfisch, fleisch > rind schwein geflügel hähnchen wurst, fleischhauer fleischer
  metzger > metzgerei fleischerei, frucht obst, frühstück brunch, für_wie_viele portionen
  wie_viele_portionen leute_satt > personen ergibt, gehen_lassen teig_gehen teig_ruhen > ruhen
  ruhezeit teigruhe gehzeit gärzeit, gehenlassen ruhen, gelingt_nicht schiefgegangen
  zusammengefallen > misslingen tipps, gemüse > tomate karotte zwiebel paprika, germteig hefeteig >
  hefe, getränk > wasser saft, gewürz abschmecken, glutenfrei gluten zöliakie > glutenhaltig
  weizen, grillen grillt > grillzeit rost indirekt, hackfleisch hack, hahnenwasser hahnenburger
  leitungswasser > trinkwasser, haltbar > mindesthaltbarkeitsdatum, hefe germ > trockenhefe
  frischhefe, heißmachen erhitzen, hähnchen hendl poulet chicken huhn > geflügel hühnerfleisch,
  hähnchen huhn, jause brotzeit vesper snack > imbiss zwischenmahlzeit, kaffee espresso cappuccino
  > kaffeespezialitäten heißgetränke, kalorien kcal nährwerte dick > nährwertangaben brennwert
  energie kilokalorien, kartoffel > kartoffeln pommes, kein_schwein halal muslim moslem >
  schweinefleisch schweinefleischfrei, keks plätzchen, keks plätzchen guetzli > gebäck kekse,
  kneten knetet teig > teigruhe knetzeit, kochbuch rezept > zubereitung rezeptur, kochen sieden
  siedet > garen köcheln zubereiten ziehen, kuchenform springform > backform, kühlschrank >
  kühlung, lecker > schmackhaft köstlich, lieferdienst lieferando liefern > lieferservice
  lieferung, löffel > el, löffel esslöffel, mahlzeit > mittagessen frühstück abendessen, mehl
  weizen, mikrowelle mikrowellengerät, mitnehmen takeaway to_go zum_mitnehmen > abholung außer,
  mittagessen > lunch, mittagessen mittag zmittag > mittagstisch mittagsmenü, möhre karotte,
  nachspeise nachtisch dessert > süßspeise, nachtessen znacht > abendessen, nachtisch > dessert,
  nüsse nussallergie erdnüsse > schalenfrüchte spuren, obst > apfel birne beere, ohne_ei eiersatz >
  eifrei, ohne_milch laktosefrei milchfrei > milchersatz pflanzliche, pfanne bratpfanne, pommes
  fritten, powidl > pflaumenmus, quark topfen, restaurant lokal gasthaus beisl beiz kneipe >
  gaststätte gastronomie wirtshaus, ruhetag zu_restaurant > schließtag, rösten röstet > anrösten
  röstaromen, rüebli > karotten möhren, rühren rührt mischen mixen mixt verrühren verrührt >
  vermengen unterheben verquirlen unterrühren, rührgerät mixer stabmixer > handrührgerät
  pürierstab, sahne rahm, salzen salzt gesalzen > prise, satt sättigung, scharf > chili gewürz,
  schlecht_geworden verdorben schimmelt vergammelt > schimmelig ungenießbar, schnaps shot >
  spirituosen hochprozentig branntwein, schüssel gefäß, semmel weckerl schrippe rundstück brötchen
  weckle weggli > semmeln gebäck, sieb > abseihen passieren, speisekarte > menü gericht,
  speisekarte karte > speisenangebot speisen, spiegelei rührei > eier, sprudel mineralwasser wasser
  > kohlensäure, suppe eintopf > brühe, süß > süßigkeit, süßes süßigkeiten süßkram schoki
  schokolade bonbons > süßwaren süßspeisen konfekt, süßigkeit > schokolade bonbon, tasse > becher
  geschirr, teelöffel tl, tisch_reservieren tisch > tischreservierung reservierung, topf >
  kasserolle, topf kochtopf, torte gebäck, trinken getränke durst > getränkeangebot getränkekarte,
  vegan pflanzlich > tierische, vegetarier vegetarisch, vegetarisch veggie vegetarier > fleischfrei
  fleischlos, vermengen vermischen, wann_küche warmes_essen küche_offen > küchenzeiten speisen
  warme küchenschluss, warm_machen warmmachen warmgemacht warmmacht mache_warm macht_warm >
  erwärmen erhitzen, warmmachen > mikrowelle, wein > weinsorten, wein alkoholisch, wie_heiß
  wie_viel_grad grad_ofen temperatur_ofen > ofentemperatur ober vorheizen temperatur,
  wie_lange_backen wie_lange_ofen backen_lange > backzeit backdauer minuten garzeit,
  wie_lange_haltbar wie_lange_hält > haltbarkeit tage, wie_lange_kochen kochen_lange > kochzeit
  garzeit garen köcheln, wirt kellner bedienung > servicepersonal gastwirt, wurst > würstchen
  bratwurst, würzen würzt gewürze > würzmischung, ziehen ruhen, zu_flüssig zu_dünn andicken
  dicke_an > eindicken binden stärke, zu_salzig versalzen versalzt > salzig, zu_trocken > trocken
  flüssigkeit, zucker süß > zuckergehalt süßungsmittel, zutat > menge, zutaten was_brauche was_rein
  was_drin > zutatenliste inhaltsstoffe`;
