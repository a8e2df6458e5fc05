/** Norwegian words of work, school, law and clubs; see `
`. */
export const work = `
  advarsel > muntlig, advokat > jurist, alder gammel hvor_gammel > aldersgrense år, alene >
  ledsaget tilsyn, arbeidstøy > verneutstyr, avbestille > avmelding, avslag nei_til > påklages
  klage, barnehage > avdeling plass, bestille booke > reservasjon, bilde foto > fotografering
  fotografier samtykke, binding > bindingstid, bli_medlem melde_inn > medlemskap innmelding,
  bryte_regler > brudd overtredelse, byggesøknad > byggetillatelse, cv > søknad, domstol > rettssak
  dom, fagforening > tariffavtale, faller > ulykke skade, feber > febersyk symptom, ferie fri >
  sommerferie permisjon, feriepenger > ferie, forelesning > undervisning, fryse_medlemskap > frys,
  fullmakt > bemyndiget, få_sparken > avskjed oppsigelse, får_plass > fortrinnsrett prioriteres
  opptak, førerkort lappen > førerprøve, gå_av > avgang, gått_ut > gyldighet, hjemmekontor >
  hjemmearbeid, ikke_lov > tillatt, kasserer > økonomi, kjøre_fort > fartsgrense, klage > påklages
  klagefrist, klubb > lag, komme_tilbake > symptomfri hjemme, kommune > myndighet, kompis venn >
  andre person, konte > kontinuasjon, legitimasjon > bevis, lekser > hjemmearbeid, lov tillatt
  får_lov > tillatelse forbudt, lus > hodelus, lånekassen > stipend utdanningsstøtte, lønn tjene >
  godtgjørelse, maks > inntil maksimalt, medisin > resept, minst > minimum, må > kreves plikt
  påbudt, nattevakt > nattarbeid, oppgave > masteroppgave, papirer > dokumentasjon attest,
  pappaperm mammaperm > foreldrepermisjon, pass > gyldighet, passe_på > tilsyn ledsaget, personvern
  > taushetsplikt, politi > anmeldelse, prøve eksamen > test, prøvetid > prøveperiode, påske jul >
  røde_dager helligdag, regler > vedtekter reglement, reisepenger > kilometergodtgjørelse, skade
  brekke > uhell ulykke mén, skole > undervisning elev, sommerjobb > ansettelse, sove_middag >
  hvile, spydd kaste_opp > oppkast omgangssyke, stemmerett > stemmeberettiget, stryke >
  ikke_bestått gjentas, student > bevis, styremedlem > styret, stønad > ytelse, syk sjuk > sykdom
  sykefravær, sykmeldt > sykefravær legeerklæring, søknadsfrist frist > innen søknad, ta_bilder >
  fotografering fotografere, trussel true > trusler, under_18 > mindreårig, uskyldig > frikjent,
  utestengt kastet_ut > utestengelse, vaktplan > turnus, vikar > vikariat, visum >
  oppholdstillatelse, vitne > vitneforklaring, voksen > myndig ledsager, voksne_per_barn ansatte >
  bemanning pedagog, åpent åpningstid åpner > tilgjengelig, årsmøte > generalforsamling`;
