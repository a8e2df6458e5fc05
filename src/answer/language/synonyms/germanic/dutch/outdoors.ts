/** Dutch words of travel, food, health and nature; see `
`. */
export const outdoors = `
  aangereden overreden > verkeersslachtoffer, afgelast gaat_niet_door > annulering afgelasting,
  allergisch > allergenen, beest dier > soort exemplaar, beschermd > habitatrichtlijn strafbaar,
  bier drank zuipen > alcohol alcoholhoudend, bloem plant > soort gewas, boom > eik beuk den, bril
  > oog, doodschieten > doden afschot, drinken > drank, dronken > beschonken, drugs wiet >
  verdovende, entree > toegangsprijs, eten > dieet prooi, feest > evenement, gehandicapt rolstoel >
  beperking toegankelijk mindervalide, gevaarlijk bijten > giftig aanval, gevonden_dood gevonden >
  aantreffen melden, gewond > letsel verwonding, giftig > gif vergif, groot hoe_groot > lengte
  omvang, hoeveel_leven hoeveel_zijn > populatie exemplaren aantal stand, hol nest > rustplaats,
  honger > voedsel maaltijd, hotel > verblijf, jagen jacht > doden vangen bejaging, jong jonkie
  kleintjes > nakomelingen welp, jongen > worp, kaartje ticket > vervoerbewijs toegangsbewijs
  entree, koffer tas > bagage, koken bakken > bereiding oven, lang hoe_lang_is > lengte, leven
  waar_leven > leefgebied verspreiding voorkomen, mannetje > mannelijk, medicijnen pillen >
  geneesmiddel medicatie, naar_binnen binnen > toegang entree, nacht > nachtactief, ongeluk >
  letsel, ontbijt lunch avondeten > maaltijd, oud_worden hoe_oud_wordt > levensduur leeftijd, prik
  spuit > injectie vaccinatie, recept > bereiding ingrediënten, regen > neerslag
  weersomstandigheden, rivier beek > water oever, roken peuk > tabak rookverbod, slapen > rusten
  hol nest, sport > training, tandarts > gebit tandheelkundig, teruggekomen losgelaten > uitzetten
  herintroductie, trainen > oefening, uitgestorven verdwenen > verdwijnen, vakantie > reis
  verblijf, vegetarisch veganistisch > plantaardig, vijanden > roofdier predator, vis > paling
  voorn, vliegtuig > luchthaven, vogel > vogelsoort, vrouwtje > vrouwelijk moederdier, wandelen
  lopen > route voetganger, wat_eet > dieet voedsel prooi, wedstrijd > competitie, weer >
  temperatuur, winterslaap > overwinteren, zee > kust oceaan, zwaar hoe_zwaar > gewicht kilogram,
  zwemmen > zwembad`;
