/** Danish words of home, money and family; see `
`. */
export const home = `
  baby > spædbarn, begravet > hvile kirkegård, betale > ydelse, billig rabat > nedsat, bøde > bod
  gebyr, dyrt > pris, død > afgik bortgang, farlig > sikkerhed, flytte > fraflytning indflytning,
  for_sent > forsinkelse rykker, forsikring > dækning, fortryde > fortrydelsesret, født > verden
  fødselsdag opvækst, gift > ugift, glemmer_at_betale > rykker udebleven restance, glemt_ting >
  glemte_sager hittegods, græs plæne > klipning, græsslåmaskine > plæneklipper, gæld > restance
  inkasso, gøre_rent rense > rengøring, ikke_betale > restance rykker inkasso, kat kanin hamster >
  kæledyr, koldt > opvarmning frost, koste > ydelse, kæreste mand kone > ægtefælle samlever, larm
  støj > lydniveau ro, leje_ud > udlejning fremleje, låne > udlån, låner_ven ven > andre udlån,
  melde_ud udmelde > ophør, mine_børn børn > mindreårig legerum, mistet tabt væk > bortkommet, mor
  far > forælder, parkere bil > parkering køretøj, passe > legerum, per_måned om_måneden >
  månedlig, sige_op opsige > udmeldelse ophør, skifte bytte > udskiftning, slå_græs > klippe,
  smide_ud > affald genbrug bortskaffelse, spule skylle > højtryksrenser haveslange, stå_ude
  ude_om_vinteren > opbevaring frostfrit, taske > værdigenstande ejendele, tilbage_penge >
  tilbagebetaling, varmt > temperatur, vaske > rengøring, vinter > frost, ødelagt i_stykker >
  defekt skade`;
