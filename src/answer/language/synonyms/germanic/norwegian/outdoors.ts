/** Norwegian words of travel, food, health and nature; see `
`. */
export const outdoors = `
  allergi > allergikere, avlyst > avlysning, bensin tanke > drivstoff, bie veps > insekt, bor lever
  > utbredelse leveområde, brukket > brudd, bytte_tog > overgang, campingvogn bobil >
  oppstillingsplass, dop > rus narkotika, dose > dosering, drikke > drikkevarer, dusj > garderobe,
  dyr > art, egg > kull hekking, farge > vanskelighetsgrad, fart > fartsgrense, ferge ferje >
  ferjeleie, fiskekort > fiske, forkjølet influensa > virus, fryse > frossen, fugl > hekker
  hekking, full > ruspåvirkning, garderobe skap > garderobeskap, gjødsel > gjødsling, guide >
  omvisning, gå > sti tur, hale > lengde, holdbar > oppbevaring, hvor_gammel_blir > levealder,
  håndbagasje > bagasje, inngang komme_inn > billett inngangspenger adgang, jakt > felling, lege >
  legeerklæring, lett lettest > enkel, leve > levealder, museum > utstilling samling, oppskrift
  lage_mat > tilberedning ingredienser, ovn steke > grader, parkeringsbot > kontrollsanksjon, pels
  hår > pelsen, pensjonist honnør > rabatt, plante > dyrking, regn vær > nedbør, rullestol
  funksjonshemmet > bevegelseshemmede tilgjengelighet, rute > løype, ski > løype, slange orm >
  reptil, spise > måltid kost, spiser > føde byttedyr, strand > badeplass, sukker salt mel >
  ingredienser, svømme > basseng, tannlege > tannhelse, tau > tauvegg sikring, tre > skog, truet >
  trussel, ulykke > uhell, unger_dyr > avkom, utryddet > utdødd, vanne > vanning, vanskelig
  vanskeligst > krevende vanskelighetsgrad, vegetarianer > vegetar, vekt tung veie > kilo`;
