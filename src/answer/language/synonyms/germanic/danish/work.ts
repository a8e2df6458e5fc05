/** Danish words of work, school, law and clubs; see `
`. */
export const work = `
  advokat > jurist, aflyse_tid afbestille > afbud, aften > kl, alder hvor_gammel > år unge, ansvar
  > hæfter, bestået > bestod, billeder tage_billeder > fotografering accept, booke bestille >
  reserveres reservation, børnehave > institution, domstol > retssag, eksamen prøve >
  studentereksamen, ferie fri > orlov, fitness > træningscenter, forbudt > ulovlig, forening klub >
  medlem, gammel > år, hold > holdtræning, holde_pause > bero, hvor_tit > gang, job arbejde >
  beskæftigelse, jul nytår > juleaften nytårsaften helligdag, kan_ikke_komme > afbud udeblivelse,
  klage > reklamation, kort > adgangskort, lave arbejde_med > erhverv, legitimation > forevisning,
  løn tjene > indkomst gage, maks > maksimum højst, medlemskab abonnement > kontingent, melde_ind
  indmelde > oprettelse, mindre_end > lavere, mindst > minimum, mistet_kort > bortkommer, må_man
  lov > tilladt forbudt accept, papirer > dokumentation, pause > bero, personlig_træner >
  instruktør, politi > anmeldelse, regler > vilkår bestemmelser, skade > risiko, skole > elev,
  smidt_ud > bortvisning udelukkelse, speciale > arbejde magistergrad, spinning yoga > holdtræning
  hold, stjålet > hæfter, søge > optagelse, tjente > løn indtægt, under_18 > mindreårig samtykke,
  universitet > forelæsning student, åbent åbningstider > adgang bemandet`;
