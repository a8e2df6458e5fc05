/** Norwegian words; see `SYNONYMS`. */
export const no = [
  // Forms and derivations that no rule finds
  `
  dø døde dødsfall, dø > omkom avgå, drepe drept drap mord, flyr flyge fløy fly flyging, velge
  valgte valg, stemme > valg avstemning, kjøpe > kjøpte anskaffe, selge solgte salg, betale betaling
  betalt, miste tape tapt, vinne vant vunnet seier, finne fant funnet, begynne begynte start, slutte
  avslutte, komme ankomst, ankomme ankomst, reise avreise dro, skrive skrev, lese lest, sa sagt,
  spise spiste, drikke drakk drukket, vite visste kunnskap, gi gav, hjelpe hjalp, se sett, kjøre
  kjørte kjøring, svømme svømming, synge sang, bryte brøt brutt brudd, lukke stengt, stenge stengt
  stenging, åpne åpning, forby forbød forbudt, stjele stjal stjålet tyveri, slåss kjempe kamp, falle
  falt, sove søvn, bære bar båret, slå slo slått, gå gikk, stå sto, dra dro, bygge bygning bygging,
  bygge > oppføre oppført, grunnlegge grunnlagt, leie utleie leietaker, flytte flytting, melde
  påmelding innmelding, bestille bestilling, levere levering, reparere reparasjon, slette sletting,
  bestemme beslutning, gifte ekteskap bryllup, skille skilsmisse, født fødsel, syk sykdom, frisk
  helse, høy høyde, lang lengde, bred bredde, dyp dybde, stor størrelse, tung vekt, gammel alder
  eldre, ung ungdom, kald kulde, sterk styrke, rik rikdom, fattig fattigdom, fri frihet, trygg
  sikkerhet`,
  // Home, school and work
  `
  leilighet bolig, hus > bolig bygning, rom værelse, hybel > leilighet bolig, leie husleie, huseier
  utleier, leieboer leietaker, depositum sikkerhet, kontrakt avtale, oppsigelse oppsigelsestid, nabo
  beboer, bråk støy, støy > lyd ro, fest selskap, søppel avfall, kaste avfall, vaske rengjøring,
  rengjøre rengjøring, vaskemaskin vask, kjøleskap kjøling, do toalett, toalett > wc sanitær, bad
  baderom, oppvarming varme, lys > belysning lampe, strøm elektrisitet, mugg fukt, lekkasje
  vannskade, nøkkel lås, vaktmester drift, postkasse post, pakke sending, hage uteområde, bod lager,
  heis etasje, møbler inventar, ødelagt > skadet defekt, grill grilling, gjest besøkende, overnatte
  overnatting, sove > overnatte overnatting, lærer > pedagog underviser, elev skoleelev, rektor
  skoleledelse, klasse trinn, fag emne, lekser oppgaver, prøve eksamen, karakter vurdering, stryke
  bestått, jukse fusk, frist innlevering, levere innlevering, fravær borte, skulke fravær,
  sykmelding sykemelding, stipend > lån støtte, søke søknad, opptak søknad, student studerende,
  masteroppgave avhandling, praksis praktikant, kantine matservering, bibliotek lån, bok litteratur,
  ferie feriedager, mobbing trakassering, barnehage barn, jobb arbeid stilling, jobb yrke, sjef >
  leder arbeidsgiver, kollega medarbeider, ansatt medarbeider arbeidstaker, bedrift > firma selskap
  virksomhet, firma selskap, lønn > godtgjørelse inntekt, overtid tillegg, arbeidstid > vakt turnus,
  vakt skift, pause hvile, fri permisjon, permisjon fravær, syk sykefravær, gravid > svangerskap
  fødsel, sparken > oppsigelse avskjed, avskjed oppsigelse, pensjon pensjonist, arbeidsledig
  dagpenger, fagforening tillitsvalgt, streik konflikt, hjemmekontor hjemme, kontor arbeidsplass,
  møte samling, klær bekledning, kurs opplæring, frivillig dugnad`,
  // Money, travel and health
  `
  pris > kostnad avgift beløp, koste > pris avgift, kostnad utgift, dyr pris, billig > rabatt
  kjøretøy, gratis kostnadsfri, rabatt avslag, penger > beløp betaling, kort bankkort, overføre
  overføring, faktura regning, kvittering bilag, bot gebyr, gjeld skyldig, bank konto, tilbake
  refusjon, refundere refusjon, refusjon tilbakebetaling, retur returnere, avbestille avbestilling,
  abonnement medlemskap, ordre bestilling, garanti reklamasjon, reklamere reklamasjon, butikk
  forretning, kunde > kjøper forbruker, gave presang, skatt avgift, svindel bedrageri, lure svindel,
  tog > jernbane stasjon, buss > rute holdeplass, holdeplass stoppested, billett > reisebevis
  inngang, fly flyplass, flyplass lufthavn, koffert bagasje, pass reisedokument, hotell overnatting,
  telt camping, campe camping, parkere parkering, bensin drivstoff, lade lading, førerkort kjøre,
  lappen førerkort, fart hastighet, ulykke kollisjon, sykkel sykle, hjelm beskyttelse, tur vandring,
  sti løype, fjell topp, strand kyst, innsjø vann, båt skip, turist besøkende, by kommune, land
  stat, langt avstand, adresse beliggenhet, ligger beliggenhet, lege > doktor fastlege, legetime
  konsultasjon, sykehus klinikk, akutt nød, ambulanse nød, sykepleier pleier, operasjon inngrep,
  narkose bedøvelse, sprøyte vaksine, vaksine vaksinasjon, vondt smerte, medisin legemiddel, pille
  tablett, resept forskrive, apotek medisin, feber temperatur, forkjølet influensa, smittsom smitte,
  spy oppkast, besvime bevisstløs, blod blødning, sår skade, briller syn, døv hørsel, blind
  synshemmet, rullestol funksjonshemmet, allergi intoleranse, forsikring polise, røyke > røyking
  sigarett tobakk, hasj cannabis, full beruset, øl alkohol, vin alkohol`,
  // Food, clubs, games, software, law and family
  `
  mat måltid, middag måltid, frokost måltid, vegetar plante, kjøtt > storfe kylling svin, fisk >
  laks torsk, grønnsak tomat, frukt eple, dessert kake, brød bakeri, melk > meieri laktose, ovn
  grader, steke panne, blande røre, holdbar holdbarhet, porsjon personer, trene > trening
  instruktør, kamp turnering, lag mannskap, dommer > dom domstol, svømmehall basseng, garderobe
  skap, medlem medlemskap, kontingent medlemsavgift, forening > klubb lag, hjelpe > assistere støtte
  assistanse, leder styre, møte årsmøte, barn > mindreårig unge, alder år, voksen voksne, nybegynner
  begynner, konsert opptreden, arrangement tilstelning, inngang adgang, adgang tilgang, vare
  varighet, regn > vær nedbør, bilde foto, filme opptak, hund > kjæledyr bånd, katt kjæledyr,
  kjæledyr dyr, barnevogn barn, bursdag fødselsdag, bryllup vielse, begravelse > gravferd grav,
  spiller bruker, nivå grad, server tjener, kanal chat, banne utestengelse, ban utestengelse,
  advarsel varsel, regler > regelverk retningslinjer, regel bestemmelse, bryte overtredelse, straff
  > sanksjon reaksjon, moderator administrator, rapportere melde, reklame annonse, juks hack, feil >
  bug problem, treg langsom, bygge byggverk, ødelegge hærverk, belønning premie, datamaskin > pc
  maskin, mobil telefon, telefon smarttelefon, app applikasjon, program programvare, nettside
  nettsted, internett > nett nettverk, trådløs nettverk, installere installasjon, innstilling
  konfigurasjon, aktivere aktivering, starte omstart, fjerne slette, lagre lagring, fil dokument,
  mappe katalog, passord innlogging, glemt tilbakestille, logge innlogging, konto profil, skjerm
  display, knapp tast, batteri lading, lader strøm, oppdatere oppdatering, bruksanvisning
  veiledning, oppvaskmaskin oppvask, lov > lovgivning forskrift tillatt, rett krav, tillatt
  tillatelse, forbudt tillatt, obligatorisk påbudt, nødvendig påkrevd, kommune rådhus, papirer
  dokument, dokument attest, skjema blankett, signere underskrift, nekte avslag, klage anke, domstol
  rett, advokat juridisk, fengsel straff, tyv tyveri, skade erstatning, erstatte erstatning,
  skattemelding skatt, trygd ytelse, støtte tilskudd, opphold oppholdstillatelse, statsborger
  statsborgerskap, ordfører kommune, opplysninger > informasjon data, personvern opplysninger,
  samtykke tillatelse, kamera overvåking, foreldre > foresatte mor far, mamma mor, pappa far, sønn
  barn, datter barn, bestefar besteforeldre, bestemor besteforeldre, mann ektemann, kone hustru,
  kjæreste > partner samboer, folk > mennesker personer, tre trær, blomst plante, konge monark,
  dronning monark, keiser keiserrike, slag kamp, krig konflikt, hær tropper, soldat tropper, slott
  borg, kirke katedral, prest geistlig, maler kunstner, forfatter skribent, kjent berømt, århundre
  tid, årsak grunn, følge > konsekvens virkning, opphav opprinnelse, innbyggere befolkning, barndom
  oppvekst, oppvokst oppvekst, vær klima, sommer > juni juli august, vinter > desember januar
  februar, morgen formiddag, kveld ettermiddag, helg > lørdag søndag, straks umiddelbart, beskjed
  varsle, vente > ventetid venteliste, åpen åpningstid, stengt åpningstid, krangle konflikt, slå
  vold, ringe telefon, nummer telefonnummer, ansvarlig ansvar`,
].join(',');
