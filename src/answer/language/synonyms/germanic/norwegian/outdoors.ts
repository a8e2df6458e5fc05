/** Norwegian words of travel, food, health and nature; see `
`. */
export const outdoors = `
  allergi > allergikere, avlyst > avlysning, bor lever > utbredelse leveområde, dop > rus
  narkotika, drikke > drikkevarer, dusj > garderobe, dyr > art, farge > vanskelighetsgrad, ferge
  ferje > ferjeleie, full > ruspåvirkning, garderobe skap > garderobeskap, gå > sti tur, inngang
  komme_inn > billett inngangspenger adgang, jakt > felling, lege > legeerklæring, lett lettest >
  enkel, regn vær > nedbør, rullestol funksjonshemmet > bevegelseshemmede tilgjengelighet, rute >
  løype, spise > måltid kost, svømme > basseng, tau > tauvegg sikring, tre > skog, truet > trussel,
  ulykke > uhell, unger_dyr > avkom, utryddet > utdødd, vanskelig vanskeligst > krevende
  vanskelighetsgrad, vegetarianer > vegetar, vekt tung veie > kilo`;
