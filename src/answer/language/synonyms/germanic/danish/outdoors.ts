/** Danish words of travel, food, health and nature; see `
`. */
export const outdoors = `
  allergi > allergiker, benzin tanke > brændstof, bi hveps > insekt, billet indgang > entré, blind
  kunne_se > syn, blomst plante > arter, bor lever > udbredelse levested, brækket > brud,
  campingvogn > standplads, cykle cykel > cyklist, dosis > dosering, drikke > drikkevarer, dyr >
  art, døv kunne_høre > hørelse, fart > fartgrænse, fisk > fiskeri, fisketegn > fiskeri, forkølet
  influenza > virus, fryse > frossen, fugl > yngler, guide > rundvisning, gå_tur > vandring,
  gødning > gødskning, hale > længde, holdbar > opbevaring, hun_dyr > hunner, hvor_gammel_bliver >
  levealder, håndbagage > bagage, håndklæde > medbringes, jage > jagt, kørestol > tilgængelighed,
  leve > levealder, museum > udstilling samling, opskrift lave_mad > tilberedning ingredienser,
  p_bøde > kontrolafgift, pels hår > pelsen, pensionist studerende > rabat, plante > dyrkning, ski
  > løjpe, skib > fartøj, skifte_tog > skift, sko > indendørs, slange > krybdyr, spise mad > måltid
  kost, spiser > føde bytte, strand > badestrand, sukker salt mel > ingredienser, svømme svømmehal
  > bassin, tandlæge tand > tandpleje, truet > trussel, træ > skov, uddød > udryddet, ulykke >
  uheld, unger > afkom, vande > vanding, veganer > vegetar, veje tung > vægt, vejr > nedbør, æg >
  kuld yngle`;
