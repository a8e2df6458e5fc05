/** Norwegian words of work, school, law and clubs; see `
`. */
export const work = `
  advarsel > muntlig, advokat > jurist, alder gammel hvor_gammel > aldersgrense år, alene >
  ledsaget tilsyn, avbestille > avmelding, avslag nei_til > påklages klage, barnehage > avdeling
  plass, bestille booke > reservasjon, bilde foto > fotografering fotografier samtykke, binding >
  bindingstid, bli_medlem melde_inn > medlemskap innmelding, bryte_regler > brudd overtredelse,
  domstol > rettssak dom, faller > ulykke skade, feber > febersyk symptom, ferie fri > sommerferie
  permisjon, fryse_medlemskap > frys, få_sparken > avskjed oppsigelse, får_plass > fortrinnsrett
  prioriteres opptak, hjemmekontor > hjemmearbeid, ikke_lov > tillatt, klage > påklages klagefrist,
  klubb > lag, komme_tilbake > symptomfri hjemme, kommune > myndighet, kompis venn > andre person,
  legitimasjon > bevis, lekser > hjemmearbeid, lov tillatt får_lov > tillatelse forbudt, lus >
  hodelus, lønn tjene > godtgjørelse, maks > inntil maksimalt, medisin > resept, minst > minimum,
  må > kreves plikt påbudt, papirer > dokumentasjon attest, passe_på > tilsyn ledsaget, personvern
  > taushetsplikt, politi > anmeldelse, prøve eksamen > test, påske jul > røde_dager helligdag,
  regler > vedtekter reglement, skade brekke > uhell ulykke mén, skole > undervisning elev, spydd
  kaste_opp > oppkast omgangssyke, stryke > ikke_bestått gjentas, student > bevis, syk sjuk >
  sykdom sykefravær, søknadsfrist frist > innen søknad, ta_bilder > fotografering fotografere,
  under_18 > mindreårig, utestengt kastet_ut > utestengelse, voksen > myndig ledsager, åpent
  åpningstid åpner > tilgjengelig`;
