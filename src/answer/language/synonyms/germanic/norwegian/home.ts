/** Norwegian words of home, money and family; see `
`. */
export const home = `
  adoptere > adopsjon, arve > dødsbo arving, baby > spedbarn, barnevakt > tilsyn, begravet >
  gravlagt kirkegård, bestemor bestefar > foresatte hentelisten, betale > bekostet innbetaling,
  bidrag > barnebidrag, billigere rabatt > moderasjon avslag redusert, bleie > bleier, bråk høyt >
  støy ro, bytte > fornyes utskifting skifte, dyrt > pris, dårlig_råd lite_penger fattig > inntekt
  redusert støtte, død > avdød bortgang, enke > etterlatte, erstatte betaler_dere > ansvar, fest
  feire > selskap arrangement bursdag, flytte > innflytting adresseendring, flytte_ut > fraflytting
  oppsigelse, for_sent sent > forsinket gebyr, forsikring > gruppeforsikring dekket erstatning,
  framleie > fremleie, gebyr bot > purring, gifte > vielse, gjester > personer plass, glemt >
  gjenglemt, gratis > betalingsfri vederlagsfritt, grille > bål, hjelp > bistand, hund bikkje >
  kjæledyr bånd, huseier > eier, husleieøkning > økning, hvem_betalte > bekostet finansiert, hybel
  rom > leilighet bolig, jakke > klær, kake > bursdag, kaldt > oppvarming varme, kaste >
  gjenvinning, katt kanin hamster > kjæledyr, kjeller loft > bod, klær lue jakke > gjenstander
  påkledning tøy, koste > billett kroner gebyr, leie_ut > utleie fremleie, lekker lekkasje >
  vannskade, lillesøster lillebror > søsken, lue votter > klær, lån låne_penger > kreditt, låne
  låne_bort > dele utlån, mat > lunsj frokost, matpakke niste > måltid, mista tapt borte >
  forsvunnet bortkommet, mistet borte > gjenglemt hittegods, mor mamma pappa far > foresatte
  foreldre omsorgsperson, mugg fukt > ventilasjon fuktskade, nødutgang > rømningsvei, nøtter >
  allergikere, parkere bil > parkering kjøretøy, penger > mynter, purring inkasso > purregebyr,
  rente > forsinkelsesrente, rotter mus > skadedyr, røyke snus > tobakk, røykvarsler brann >
  brannalarm rømming, samboer kjæreste > partner, si_opp sier_opp sagt_opp > oppsigelse
  oppsigelsestid avsluttes, si_opp slutte oppsigelse > avslutte oppsigelsestid opphør, skilt
  skilsmisse > separert, sko støvler > fottøy utstyr, slutte > oppsigelse, stille > ro støy, strøm
  lys > elektrisitet belysning, strømregning > forbruk, søke_bolig > tildeling, søppel boss >
  avfall kildesortering, søster bror > søsken, testament > arv, ting saker > gjenstander eiendeler,
  tvillinger > søsken, vannregning > forbruk, varmt > temperatur varme, vaskemaskin > vaskeri,
  verdisaker > verdigjenstander, veske sekk > eiendeler garderobe skap, vindu rute > glass, vippse
  vipps > betaling, ødelagt knust > skadet defekt`;
