/** Dutch words of travel, food, health and nature; see `
`. */
export const outdoors = `
  aangereden overreden > verkeersslachtoffer, afgelast gaat_niet_door > annulering afgelasting,
  allergisch > allergenen, beest dier > soort exemplaar, bekeuring > boete, benzine tanken >
  brandstof, beschermd > habitatrichtlijn strafbaar, besmettelijk > overdracht, bewaren >
  bewaartijd, bier drank zuipen > alcohol alcoholhoudend, bloem plant > soort gewas, boom > eik
  beuk den, boot varen > vaartuig schip, bril > oog, camper caravan > kampeerplaats, doodschieten >
  doden afschot, dosis > dosering, drinken > drank, dronken > beschonken, drugs wiet > verdovende,
  ei eieren > legsel broeden, entree > toegangsprijs, eten > dieet prooi, eten_meenemen >
  etenswaren consumpties, feest > evenement, fietsen > fietspad, gehandicapt rolstoel > beperking
  toegankelijk mindervalide, gevaarlijk bijten > giftig aanval, gevonden_dood gevonden > aantreffen
  melden, gewond > letsel verwonding, giftig > gif vergif, glas flesje > glaswerk, griep > virus,
  groot hoe_groot > lengte omvang, handbagage > bagage, hoeveel_leven hoeveel_zijn > populatie
  exemplaren aantal stand, hol nest > rustplaats, hond_mee > huisdieren, honger > voedsel maaltijd,
  horen > gehoor, hotel > verblijf, huid > vacht, invriezen > bevriezen, jagen jacht > doden vangen
  bejaging, jong jonkie kleintjes > nakomelingen welp, jongen > worp, kaartje ticket >
  vervoerbewijs toegangsbewijs entree, kinderen_korting > kortingstarief, koffer tas > bagage,
  koken bakken > bereiding oven, lang hoe_lang_is > lengte, leven waar_leven > leefgebied
  verspreiding voorkomen, mannetje > mannelijk, medicijnen pillen > geneesmiddel medicatie, mest >
  bemesting, museum > tentoonstelling collectie, naar_binnen binnen > toegang entree, nacht >
  nachtactief, nest > broeden, ogen > zicht, ongeluk > letsel, ontbijt lunch avondeten > maaltijd,
  oud_worden hoe_oud_wordt > levensduur leeftijd, overstappen > aansluiting, paddenstoel >
  schimmel, pech > panne wegenwacht, prik spuit > injectie vaccinatie, recept > bereiding
  ingrediënten, regen > neerslag weersomstandigheden, rij > wachtrij, rivier beek > water oever,
  roken peuk > tabak rookverbod, ski > piste, slang > reptiel, slapen > rusten hol nest, snelheid
  hard_rijden > maximumsnelheid, spin > geleedpotigen, sport > training, staart > lengte, strand >
  badplaats, tandarts > gebit tandheelkundig, tanden > gebit, teruggekomen losgelaten > uitzetten
  herintroductie, terugreis > retour, trainen > oefening, uitgestorven verdwenen > verdwijnen,
  vacht > pels, vakantie > reis verblijf, vegetarisch veganistisch > plantaardig, verkeer >
  weggebruiker, vertraging > reistijd, vijanden > roofdier predator, vis > paling voorn, vissen >
  visserij hengel, vliegen > vleugels, vliegtuig > luchthaven, vlinder > insecten, vogel >
  vogelsoort, vogels > broeden, vrouwtje > vrouwelijk moederdier, wandelen lopen > route
  voetganger, wat_eet > dieet voedsel prooi, water_geven > begieten, wedstrijd > competitie, weer >
  temperatuur, winterslaap > overwinteren, zaaien > zaad, zee > kust oceaan, zee > zoutwater,
  ziek_dier > ziekte, zuur suiker zout > ingrediënten, zwaar hoe_zwaar > gewicht kilogram, zwemmen
  > zwembad`;
