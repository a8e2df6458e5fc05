/** Danish words of home, money and family; see `
`. */
export const home = `
  adoptere > adoption, afdrag > rater, arve > dødsbo arving, baby > spædbarn, barnepige > pasning,
  begravet > hvile kirkegård, betale > ydelse, billig rabat > nedsat, bøde > bod gebyr, børnepenge
  > børnebidrag, dyrt > pris, død > afgik bortgang, elregning > forbrug, enke > efterladte, farlig
  > sikkerhed, flytte > fraflytning indflytning, for_sent > forsinkelse rykker, forsikring >
  dækning, fortryde > fortrydelsesret, født > verden fødselsdag opvækst, gift > ugift,
  glemmer_at_betale > rykker udebleven restance, glemt_ting > glemte_sager hittegods, græs plæne >
  klipning, græsslåmaskine > plæneklipper, gæld > restance inkasso, gøre_rent rense > rengøring,
  huslejestigning > forhøjelse, ikke_betale > restance rykker inkasso, kat kanin hamster > kæledyr,
  koldt > opvarmning frost, kort_betale > betalingskort, koste > ydelse, kælder loft > depot,
  kæreste mand kone > ægtefælle samlever, larm støj > lydniveau ro, leje_ud > udlejning fremleje,
  låne > udlån, låner_ven ven > andre udlån, melde_ud udmelde > ophør, mine_børn børn > mindreårig
  legerum, mistet tabt væk > bortkommet, mobilepay > betaling, mor far > forælder, nødudgang >
  flugtvej, parkere bil > parkering køretøj, passe > legerum, per_måned om_måneden > månedlig,
  rente > morarente, rotter mus > skadedyr, rykker inkasso > rykkergebyr, røgalarm brand >
  brandalarm evakuering, sige_op opsige > udmeldelse ophør, skifte bytte > udskiftning, skimmel
  fugt > ventilation fugtskade, slå_græs > klippe, smide_ud > affald genbrug bortskaffelse, spule
  skylle > højtryksrenser haveslange, stå_ude ude_om_vinteren > opbevaring frostfrit, taske >
  værdigenstande ejendele, testamente > arv, tilbage_penge > tilbagebetaling, ting sager >
  genstande ejendele, tøj jakke > beklædning, vandregning > forbrug, varmt > temperatur, vaske >
  rengøring, vindue rude > glas, vinter > frost, værdier > værdigenstande, ødelagt i_stykker >
  defekt skade`;
