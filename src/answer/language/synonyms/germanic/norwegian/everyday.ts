/** Norwegian words of every day; see `
`. */
export const everyday = `
  abonnement medlemskap, adgang tilgang, adresse beliggenhet, advarsel varsel, advokat juridisk,
  aktivere aktivering, akutt nød, alder år, allergi intoleranse, ambulanse nød, ankomme ankomst,
  ansatt medarbeider arbeidstaker, ansvarlig ansvar, apotek medisin, app applikasjon, arbeidsledig
  dagpenger, arbeidstid > vakt turnus, arrangement tilstelning, avbestille avbestilling, avskjed
  oppsigelse, bad baderom, ban utestengelse, bank konto, banne utestengelse, barn > mindreårig
  unge, barndom oppvekst, barnehage barn, barnevogn barn, batteri lading, bedrift > firma selskap
  virksomhet, begravelse > gravferd grav, begynne begynte start, belønning premie, bensin
  drivstoff, beskjed varsle, bestefar besteforeldre, bestemme beslutning, bestemor besteforeldre,
  bestille bestilling, besvime bevisstløs, betale betaling betalt, bibliotek lån, bilde foto,
  billett > reisebevis inngang, billig > rabatt kjøretøy, blande røre, blind synshemmet, blod
  blødning, blomst plante, bod lager, bok litteratur, bot gebyr, bred bredde, briller syn,
  bruksanvisning veiledning, bryllup vielse, bryte brøt brutt brudd, bryte overtredelse, bråk støy,
  brød bakeri, bursdag fødselsdag, buss > rute holdeplass, butikk forretning, by kommune, bygge >
  oppføre oppført, bygge byggverk, bygge bygning bygging, båt skip, bære bar båret, campe camping,
  datamaskin > pc maskin, datter barn, depositum sikkerhet, dessert kake, do toalett, dokument
  attest, dommer > dom domstol, domstol rett, dra dro, drepe drept drap mord, drikke drakk drukket,
  dronning monark, dyp dybde, dyr pris, dø > omkom avgå, dø døde dødsfall, døv hørsel, elev
  skoleelev, erstatte erstatning, fag emne, fagforening tillitsvalgt, faktura regning, falle falt,
  fart hastighet, fattig fattigdom, feber temperatur, feil > bug problem, fengsel straff, ferie
  feriedager, fest selskap, fil dokument, filme opptak, finne fant funnet, firma selskap, fisk >
  laks torsk, fjell topp, fjerne slette, fly flyplass, flyplass lufthavn, flyr flyge fløy fly
  flyging, flytte flytting, folk > mennesker personer, forbudt tillatt, forby forbød forbudt,
  foreldre > foresatte mor far, forening > klubb lag, forfatter skribent, forkjølet influensa,
  forsikring polise, fravær borte, fri frihet, fri permisjon, frisk helse, frist innlevering,
  frivillig dugnad, frokost måltid, frukt eple, full beruset, født fødsel, følge > konsekvens
  virkning, førerkort kjøre, gammel alder eldre, garanti reklamasjon, garderobe skap, gave presang,
  gi gav, gifte ekteskap bryllup, gjeld skyldig, gjest besøkende, glemt tilbakestille, gratis
  kostnadsfri, gravid > svangerskap fødsel, grill grilling, grunnlegge grunnlagt, grønnsak tomat,
  gå gikk, hage uteområde, hasj cannabis, heis etasje, helg > lørdag søndag, hjelm beskyttelse,
  hjelpe > assistere støtte assistanse, hjelpe hjalp, hjemmekontor hjemme, holdbar holdbarhet,
  holdeplass stoppested, hotell overnatting, hund > kjæledyr bånd, hus > bolig bygning, huseier
  utleier, hybel > leilighet bolig, hær tropper, høy høyde, innbyggere befolkning, inngang adgang,
  innsjø vann, innstilling konfigurasjon, installere installasjon, internett > nett nettverk, jobb
  arbeid stilling, jobb yrke, juks hack, jukse fusk, kald kulde, kamera overvåking, kamp turnering,
  kanal chat, kantine matservering, karakter vurdering, kaste avfall, katt kjæledyr, keiser
  keiserrike, kirke katedral, kjent berømt, kjæledyr dyr, kjæreste > partner samboer, kjøleskap
  kjøling, kjøpe > kjøpte anskaffe, kjøre kjørte kjøring, kjøtt > storfe kylling svin, klage anke,
  klasse trinn, klær bekledning, knapp tast, koffert bagasje, kollega medarbeider, komme ankomst,
  kommune rådhus, kone hustru, konge monark, konsert opptreden, kontingent medlemsavgift, konto
  profil, kontor arbeidsplass, kontrakt avtale, kort bankkort, koste > pris avgift, kostnad utgift,
  krangle konflikt, krig konflikt, kunde > kjøper forbruker, kurs opplæring, kveld ettermiddag,
  kvittering bilag, lade lading, lader strøm, lag mannskap, lagre lagring, land stat, lang lengde,
  langt avstand, lappen førerkort, leder styre, lege > doktor fastlege, legetime konsultasjon, leie
  husleie, leie utleie leietaker, leieboer leietaker, leilighet bolig, lekkasje vannskade, lekser
  oppgaver, lese lest, levere innlevering, levere levering, ligger beliggenhet, logge innlogging,
  lov > lovgivning forskrift tillatt, lukke stengt, lure svindel, lys > belysning lampe, lærer >
  pedagog underviser, lønn > godtgjørelse inntekt, maler kunstner, mamma mor, mann ektemann, mappe
  katalog, masteroppgave avhandling, mat måltid, medisin legemiddel, medlem medlemskap, melde
  påmelding innmelding, melk > meieri laktose, middag måltid, miste tape tapt, mobbing
  trakassering, mobil telefon, moderator administrator, morgen formiddag, mugg fukt, møbler
  inventar, møte samling, møte årsmøte, nabo beboer, narkose bedøvelse, nekte avslag, nettside
  nettsted, nivå grad, nummer telefonnummer, nybegynner begynner, nødvendig påkrevd, nøkkel lås,
  obligatorisk påbudt, operasjon inngrep, oppdatere oppdatering, opphav opprinnelse, opphold
  oppholdstillatelse, opplysninger > informasjon data, oppsigelse oppsigelsestid, opptak søknad,
  oppvarming varme, oppvaskmaskin oppvask, oppvokst oppvekst, ordfører kommune, ordre bestilling,
  overføre overføring, overnatte overnatting, overtid tillegg, ovn grader, pakke sending, papirer
  dokument, pappa far, parkere parkering, pass reisedokument, passord innlogging, pause hvile,
  penger > beløp betaling, pensjon pensjonist, permisjon fravær, personvern opplysninger, pille
  tablett, porsjon personer, postkasse post, praksis praktikant, prest geistlig, pris > kostnad
  avgift beløp, program programvare, prøve eksamen, rabatt avslag, rapportere melde, refundere
  refusjon, refusjon tilbakebetaling, regel bestemmelse, regler > regelverk retningslinjer, regn >
  vær nedbør, reise avreise dro, reklame annonse, reklamere reklamasjon, rektor skoleledelse,
  rengjøre rengjøring, reparere reparasjon, resept forskrive, rett krav, retur returnere, rik
  rikdom, ringe telefon, rom værelse, rullestol funksjonshemmet, røyke > røyking sigarett tobakk,
  sa sagt, samtykke tillatelse, se sett, selge solgte salg, server tjener, signere underskrift,
  sjef > leder arbeidsgiver, skade erstatning, skatt avgift, skattemelding skatt, skille
  skilsmisse, skjema blankett, skjerm display, skrive skrev, skulke fravær, slag kamp, slette
  sletting, slott borg, slutte avslutte, slå slo slått, slå vold, slåss kjempe kamp, smittsom
  smitte, soldat tropper, sommer > juni juli august, sove > overnatte overnatting, sove søvn,
  sparken > oppsigelse avskjed, spiller bruker, spise spiste, sprøyte vaksine, spy oppkast, starte
  omstart, statsborger statsborgerskap, steke panne, stemme > valg avstemning, stenge stengt
  stenging, stengt åpningstid, sterk styrke, sti løype, stipend > lån støtte, stjele stjal stjålet
  tyveri, stor størrelse, straff > sanksjon reaksjon, straks umiddelbart, strand kyst, streik
  konflikt, stryke bestått, strøm elektrisitet, student studerende, stå sto, støtte tilskudd, støy
  > lyd ro, svindel bedrageri, svømme svømming, svømmehall basseng, syk sykdom, syk sykefravær,
  sykehus klinikk, sykepleier pleier, sykkel sykle, sykmelding sykemelding, synge sang, sår skade,
  søke søknad, sønn barn, søppel avfall, telefon smarttelefon, telt camping, tilbake refusjon,
  tillatt tillatelse, toalett > wc sanitær, tog > jernbane stasjon, tre trær, treg langsom, trene >
  trening instruktør, trygd ytelse, trygg sikkerhet, trådløs nettverk, tung vekt, tur vandring,
  turist besøkende, tyv tyveri, ulykke kollisjon, ung ungdom, vaksine vaksinasjon, vakt skift,
  vaktmester drift, vare varighet, vaske rengjøring, vaskemaskin vask, vegetar plante, velge valgte
  valg, vente > ventetid venteliste, vin alkohol, vinne vant vunnet seier, vinter > desember januar
  februar, vite visste kunnskap, voksen voksne, vondt smerte, vær klima, åpen åpningstid, åpne
  åpning, århundre tid, årsak grunn, ødelagt > skadet defekt, ødelegge hærverk, øl alkohol`;
