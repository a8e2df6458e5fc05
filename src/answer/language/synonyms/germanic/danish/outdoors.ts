/** Danish words of travel, food, health and nature; see `
`. */
export const outdoors = `
  allergi > allergiker, billet indgang > entré, blind kunne_se > syn, blomst plante > arter, bor
  lever > udbredelse levested, cykle cykel > cyklist, drikke > drikkevarer, dyr > art, døv
  kunne_høre > hørelse, fisk > fiskeri, gå_tur > vandring, hun_dyr > hunner, håndklæde >
  medbringes, jage > jagt, kørestol > tilgængelighed, skib > fartøj, sko > indendørs, spise mad >
  måltid kost, svømme svømmehal > bassin, truet > trussel, træ > skov, uddød > udryddet, ulykke >
  uheld, unger > afkom, veganer > vegetar, veje tung > vægt, vejr > nedbør`;
