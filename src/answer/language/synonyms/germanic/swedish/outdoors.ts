/** Swedish words of travel, food, health and nature; see `
`. */
export const outdoors = `
  allergisk > allergi, bada simma > simhall bad, bensin tanka > drivmedel, bi geting > insekt,
  biljett inträde > entré avgift, bo lever > förekommer utbredning bosatt, bo_djur > bo, bodde bor
  > bosatt invånare boende, brutit > fraktur, buss > kollektivtrafik, byta_tåg > byte anslutning,
  båt segla > fartyg, djur > art, dos > dosering, farlig > giftig, fart > hastighetsbegränsning,
  fika kaffe > servering kafé bakverk, fiskekort > fiske, frysa > fryst, full berusad > alkohol,
  fågel > häckar häckning, förkyld influensa > virus, garderob > klädförvaring, gift > toxisk,
  guidad > visning, guide visning > guidning, gym > träningslokal, gå vandra > led, gå_in komma_in
  > inträde entré, gödsel > gödning, handbagage > bagage, hane > hanar, hona > honor, hotell
  vandrarhem > logi bädd, hur_många_bor > bosatta invånare, husvagn > ställplats, hållbart >
  hållbarhet förvaring, inställt > inställd, jaga > jakt, lever_länge hur_gammal_blir > livslängd,
  lift > pist, läkare doktor > vård mottagning, middag lunch > måltid, motion springa > löpning,
  museum > utställning samling, olycka > olycksfall, orm > reptil, parkeringsböter >
  kontrollavgift, pensionär student > rabatt, plantera > odling plantering, päls hår > pälsen,
  recept mat laga_mat > tillagning ingredienser, restaurang > servering, rullstol > tillgänglighet
  funktionshindrad, sjukhus > vård, skadad bruten > olycksfall, skidor > spår, socker salt mjöl >
  ingredienser, strand > badplats, svans > längd, tand tandläkare > tandvård, träd > ek tall gran,
  tur > utflykt resa, unge > avkomma kull, utdöd > utrotad, vattna > bevattning, vegan vegetarian >
  vegetarisk, väga tung > vikt, väska > bagage, ägg > kull häckning, äta mat > föda måltid
  servering, äter > föda byte`;
