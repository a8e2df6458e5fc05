/** Norwegian words of every day; see `
`. */
export const everyday = `
  abonnement medlemskap, adgang tilgang, adresse beliggenhet, advarsel varsel, advokat juridisk,
  aktivere aktivering, akutt nød, allergi intoleranse, ambulanse nød, ankomme ankomst, ansatt
  medarbeider arbeidstaker, ansvarlig ansvar, apotek medisin, app applikasjon, arbeidsledig
  dagpenger, arbeidstid > vakt turnus, arrangement tilstelning, avskjed oppsigelse, bad baderom,
  ban utestengelse, bank konto, banne utestengelse, barn > mindreårig, barndom oppvekst, barnehage
  barn, barnevogn barn, batteri lading, bedrift > firma selskap virksomhet, begravelse > gravferd
  grav, begynne start, belønning premie, beskjed varsle, bestefar besteforeldre, bestemme
  beslutning, bestemor besteforeldre, besvime bevisstløs, bibliotek lån, bilde foto, billett >
  reisebevis, billig > rabatt, blande røre, blind synshemmet, blod blødning, blomst plante, bod
  lager, bok litteratur, bot gebyr, bred bredde, briller syn, bruksanvisning veiledning, bryllup
  vielse, bryte overtredelse, brød bakeri, bursdag fødselsdag, buss > rute holdeplass, butikk
  forretning, by kommune, bygge > oppføre, båt skip, campe camping, datamaskin > maskin, datter
  barn, depositum sikkerhet, dessert kake, do toalett, dokument attest, dommer > dom domstol,
  domstol rett, drepe drap mord, dronning monark, dyp dybde, dyr pris, dø > omkom avgå, døv hørsel,
  elev skoleelev, fag emne, fagforening tillitsvalgt, faktura regning, fart hastighet, fattig
  fattigdom, feber temperatur, feil > bug problem, fengsel straff, ferie feriedager, fil dokument,
  filme opptak, firma selskap, fisk > laks torsk, fjell topp, fjerne slette, fly flyplass, flyplass
  lufthavn, flyr flyge, folk > mennesker personer, foreldre > foresatte, forening > klubb lag,
  forfatter skribent, forkjølet influensa, forsikring polise, fravær borte, fri frihet, frisk
  helse, frist innlevering, frivillig dugnad, frokost måltid, frukt eple, full beruset, følge >
  konsekvens virkning, førerkort kjøre, gammel alder, garanti reklamasjon, garderobe skap, gave
  presang, gifte ekteskap bryllup, gjeld skyldig, gjest besøkende, glemt tilbakestille, gratis
  kostnadsfri, gravid > svangerskap fødsel, grill grilling, grunnlegge grunnlagt, grønnsak tomat,
  hage uteområde, hasj cannabis, heis etasje, helg > lørdag søndag, hjelm beskyttelse, hjelpe >
  assistere støtte assistanse, hjemmekontor hjemme, holdbar holdbarhet, holdeplass stoppested,
  hotell overnatting, hus > bolig bygning, huseier utleier, hær tropper, innbyggere befolkning,
  innsjø vann, innstilling konfigurasjon, installere installasjon, internett > nettverk, jobb
  arbeid stilling, jobb yrke, juks hack, jukse fusk, kald kulde, kamera overvåking, kamp turnering,
  kanal chat, kantine matservering, karakter vurdering, kaste avfall, keiser keiserrike, kirke
  katedral, kjent berømt, kjæledyr dyr, kjæreste > samboer, kjøleskap kjøling, kjøpe > anskaffe,
  kjøtt > storfe kylling svin, klage anke, klasse trinn, klær bekledning, knapp tast, koffert
  bagasje, kollega medarbeider, komme ankomst, kommune rådhus, kone hustru, konge monark, konsert
  opptreden, kontingent medlemsavgift, konto profil, kontor arbeidsplass, kontrakt avtale, kort
  bankkort, koste > pris avgift, kostnad utgift, krangle konflikt, krig konflikt, kunde > kjøper
  forbruker, kurs opplæring, kveld ettermiddag, kvittering bilag, lade lading, lader strøm, lag
  mannskap, lagre lagring, land stat, langt avstand, lappen førerkort, leder styre, lege > doktor
  fastlege, legetime konsultasjon, leie husleie, leie utleie leietaker, leieboer leietaker,
  leilighet bolig, lekser oppgaver, lese lest, levere innlevering, ligger beliggenhet, logge
  innlogging, lov > lovgivning forskrift tillatt, lukke stengt, lure svindel, lys > lampe, lærer >
  pedagog underviser, lønn > inntekt, mamma mor, mann ektemann, mappe katalog, masteroppgave
  avhandling, mat måltid, medisin legemiddel, medlem medlemskap, melde påmelding innmelding, melk >
  meieri laktose, middag måltid, miste tape, mobbing trakassering, mobil telefon, moderator
  administrator, morgen formiddag, mugg fukt, møbler inventar, møte samling, møte årsmøte, nabo
  beboer, narkose bedøvelse, nekte avslag, nettside nettsted, nivå grad, nummer telefonnummer,
  nybegynner begynner, nødvendig påkrevd, nøkkel lås, obligatorisk påbudt, operasjon inngrep,
  oppdatere oppdatering, opphav opprinnelse, opphold oppholdstillatelse, opplysninger > informasjon
  data, opptak søknad, oppvarming varme, oppvaskmaskin oppvask, oppvokst oppvekst, ordfører
  kommune, ordre bestilling, overnatte overnatting, overtid tillegg, pakke sending, papirer
  dokument, pappa far, pass reisedokument, passord innlogging, pause hvile, penger > beløp
  betaling, pensjon pensjonist, permisjon fravær, personvern opplysninger, pille tablett, porsjon
  personer, postkasse post, praksis praktikant, prest geistlig, pris > avgift beløp, program
  programvare, prøve eksamen, rapportere melde, refundere refusjon, refusjon tilbakebetaling, regel
  bestemmelse, regler > regelverk retningslinjer, regn > vær, reise avreise dro, reklame annonse,
  reklamere reklamasjon, rektor skoleledelse, rengjøre rengjøring, resept forskrive, rett krav,
  retur returnere, rik rikdom, ringe telefon, rom værelse, rullestol funksjonshemmet, røyke >
  sigarett, sa sagt, samtykke tillatelse, se sett, server tjener, signere underskrift, sjef > leder
  arbeidsgiver, skade erstatning, skatt avgift, skattemelding skatt, skille skilsmisse, skjema
  blankett, skjerm display, skulke fravær, slag kamp, slette sletting, slott borg, slå vold, slåss
  kjempe kamp, smittsom smitte, soldat tropper, sommer > juni juli august, sove > overnatte
  overnatting, sparken > oppsigelse avskjed, spiller bruker, sprøyte vaksine, starte omstart,
  statsborger statsborgerskap, steke panne, stemme > valg avstemning, stengt åpningstid, sterk
  styrke, sti løype, stipend > lån støtte, stjele tyveri, stor størrelse, straff > sanksjon
  reaksjon, straks umiddelbart, strand kyst, streik konflikt, stryke bestått, student studerende,
  støtte tilskudd, støy > lyd ro, svindel bedrageri, svømmehall basseng, sykehus klinikk,
  sykepleier pleier, sykkel sykle, sykmelding sykemelding, sår skade, sønn barn, telt camping,
  tilbake refusjon, toalett > wc sanitær, tog > jernbane stasjon, treg langsom, trene > instruktør,
  trygd ytelse, trygg sikkerhet, trådløs nettverk, tung vekt, tur vandring, turist besøkende, tyv
  tyveri, ulykke kollisjon, ung ungdom, vaksine vaksinasjon, vakt skift, vaktmester drift, vare
  varighet, vaske rengjøring, vaskemaskin vask, vegetar plante, vente > ventetid venteliste, vin
  alkohol, vinne seier, vinter > desember januar februar, vite kunnskap, voksen voksne, vondt
  smerte, vær klima, åpen åpningstid, århundre tid, ødelegge hærverk, øl alkohol`;
