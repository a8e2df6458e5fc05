/** Danish words of work, school, law and clubs; see `
`. */
export const work = `
  advokat > jurist, aflyse_tid afbestille > afbud, aften > kl, alder hvor_gammel > år unge, ansvar
  > hæfter, arbejdstøj > sikkerhedsudstyr, barsel > forældreorlov, bestyrelse formand >
  bestyrelsesmedlem, bestået > bestod, billeder tage_billeder > fotografering accept, booke
  bestille > reserveres reservation, byggetilladelse > tilladelse, børnehave > institution, cv
  ansøgning > stilling, domstol > retssag, eksamen prøve > studentereksamen, fagforening >
  overenskomst, ferie fri > orlov, feriepenge > ferie, fitness > træningscenter, for_hurtigt >
  fartgrænse, forbudt > ulovlig, forelæsning > undervisning, forening klub > medlem, fuldmagt >
  bemyndiget, gammel > år, generalforsamling > årsmøde, gå_af > afgang, hold > holdtræning,
  holde_pause > bero, hvor_tit > gang, job arbejde > beskæftigelse, jul nytår > juleaften
  nytårsaften helligdag, kan_ikke_komme > afbud udeblivelse, kasserer > økonomi, klage >
  reklamation, kort > adgangskort, kørekort > køreprøve, kørepenge > kilometergodtgørelse, lave
  arbejde_med > erhverv, legitimation > forevisning, løn tjene > indkomst gage, maks > maksimum
  højst, medlemskab abonnement > kontingent, melde_ind indmelde > oprettelse, mindre_end > lavere,
  mindst > minimum, mistet_kort > bortkommer, må_man lov > tilladt forbudt accept, nattevagt >
  natarbejde, opgave > afhandling, papirer > dokumentation, pas > gyldighed, pause > bero,
  personlig_træner > instruktør, politi > anmeldelse, prøvetid > prøveperiode, reeksamen > omprøve,
  regler > vilkår bestemmelser, skade > risiko, skole > elev, smidt_ud > bortvisning udelukkelse,
  sommerjob > ansættelse, speciale > arbejde magistergrad, spinning yoga > holdtræning hold,
  stemmeret > stemmeberettiget, stjålet > hæfter, stoffer hash > narkotika, su > uddannelsesstøtte,
  sygemeldt > sygefravær lægeerklæring, søge > optagelse, tjente > løn indtægt, true > trusler,
  udløbet > gyldighed, under_18 > mindreårig samtykke, universitet > forelæsning student, uskyldig
  > frifundet, vagtplan > turnus, vidne > vidneforklaring, vikar > vikariat, visum >
  opholdstilladelse, åbent åbningstider > adgang bemandet`;
