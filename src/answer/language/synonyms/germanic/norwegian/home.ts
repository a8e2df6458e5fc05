/** Norwegian words of home, money and family; see `
`. */
export const home = `
  baby > spedbarn, begravet > gravlagt kirkegård, bestemor bestefar > foresatte hentelisten, betale
  > bekostet innbetaling, billigere rabatt > moderasjon avslag redusert, bleie > bleier, bråk høyt
  > støy ro, bytte > fornyes utskifting skifte, dyrt > pris, dårlig_råd lite_penger fattig >
  inntekt redusert støtte, død > avdød bortgang, erstatte betaler_dere > ansvar, fest feire >
  selskap arrangement bursdag, flytte > innflytting adresseendring, flytte_ut > fraflytting
  oppsigelse, for_sent sent > forsinket gebyr, forsikring > gruppeforsikring dekket erstatning,
  gebyr bot > purring, gifte > vielse, gjester > personer plass, gratis > betalingsfri
  vederlagsfritt, grille > bål, hjelp > bistand, hund bikkje > kjæledyr bånd, huseier > eier,
  hvem_betalte > bekostet finansiert, hybel rom > leilighet bolig, kake > bursdag, kaldt >
  oppvarming varme, kaste > gjenvinning, katt kanin hamster > kjæledyr, klær lue jakke >
  gjenstander påkledning tøy, koste > billett kroner gebyr, leie_ut > utleie fremleie, lekker
  lekkasje > vannskade, lillesøster lillebror > søsken, lue votter > klær, lån låne_penger >
  kreditt, låne låne_bort > dele utlån, mat > lunsj frokost, matpakke niste > måltid, mista tapt
  borte > forsvunnet bortkommet, mistet borte > gjenglemt hittegods, mor mamma pappa far >
  foresatte foreldre omsorgsperson, nøtter > allergikere, parkere bil > parkering kjøretøy, penger
  > mynter, røyke snus > tobakk, si_opp slutte oppsigelse > avslutte oppsigelsestid opphør, skilt
  skilsmisse > separert, sko støvler > fottøy utstyr, slutte > oppsigelse, stille > ro støy, strøm
  lys > elektrisitet belysning, søppel boss > avfall kildesortering, søster bror > søsken,
  tvillinger > søsken, varmt > temperatur varme, vaskemaskin > vaskeri, veske sekk > eiendeler
  garderobe skap, ødelagt knust > skadet defekt`;
