/** Swedish words of travel, food, health and nature; see `
`. */
export const outdoors = `
  allergisk > allergi, bada simma > simhall bad, biljett inträde > entré avgift, bo lever >
  förekommer utbredning bosatt, bodde bor > bosatt invånare boende, buss > kollektivtrafik, djur >
  art, farlig > giftig, fika kaffe > servering kafé bakverk, full berusad > alkohol, guide visning
  > guidning, gym > träningslokal, gå vandra > led, gå_in komma_in > inträde entré, hane > hanar,
  hona > honor, hotell vandrarhem > logi bädd, hur_många_bor > bosatta invånare, inställt >
  inställd, jaga > jakt, läkare doktor > vård mottagning, middag lunch > måltid, olycka >
  olycksfall, restaurang > servering, rullstol > tillgänglighet funktionshindrad, sjukhus > vård,
  skadad bruten > olycksfall, träd > ek tall gran, tur > utflykt resa, unge > avkomma kull, utdöd >
  utrotad, vegan vegetarian > vegetarisk, väga tung > vikt, väska > bagage, äta mat > föda måltid
  servering`;
