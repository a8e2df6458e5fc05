/** Danish words of every day; see `
`. */
export const everyday = `
  abonnement medlemskab, adgang entré, adresse beliggenhed, advarsel varsel, advokat juridisk,
  afbestille afbestilling, aflevere aflevering, afskedige afskedigelse, aften eftermiddag,
  aftensmad måltid, afvise afslag, akut nødsituation, allergi overfølsomhed, ambulance
  nødsituation, anmelde rapportere, ansat medarbejder lønmodtager, ansøge ansøgning, apotek
  medicin, app applikation, arbejdsløs > ledig dagpenge, arbejdstid vagt, arrangement begivenhed,
  bad badeværelse, bank konto, banne udelukkelse, barnevogn barn, barsel orlov, bedstefar
  bedsteforældre, bedstemor bedsteforældre, begravelse > bisættelse grav, begynde start, begynder
  nybegynder, belønning præmie, besked underrette, bestille bestilling, besvime bevidstløs,
  bibliotek lån, billede foto, billig > rabat rejsehjemmel adgang, bjerg top, blande rør, blind
  synshandicap, blod blødning, blomst plante, bog litteratur, borgmester kommune, briller syn,
  bryde brud, bryde overtrædelse, bryllup vielse, brød bageri, bus > linje stoppested, butik
  forretning, by kommune, bygge > opføre, bygge byggeri, bytte ombytning, båd skib, bøde straf,
  børnehave daginstitution, campere camping, chef > leder arbejdsgiver, cigaret tobak, computer >
  pc maskine, cykel cykle, datter barn, depositum sikkerhed, dessert kage, dokument attest, dommer
  domstol, domstol ret, dronning monark, dræbe drab mord, dumpe bestået, dyb dybde, dyr pris, dø >
  afgå omkom, elev studerende, elevator etage, erstatte erstatning, fag emne, fagforening
  tillidsrepræsentant, faktura regning, fart hastighed, fattig fattigdom, feber temperatur, fejl >
  bug problem, ferie fridage, fest arrangement, fil dokument, filme optagelse, firma virksomhed
  selskab, fisk > laks torsk, fjerne slette, fly lufthavn, flyve fly, folk > mennesker personer,
  forbudt tilladt, forening klub, forfatter skribent, forkølet influenza, formand bestyrelse,
  forsikring police, forældre > forældremyndighed mor far, fri > fridag, fri frihed, frist
  aflevering, frivillig ulønnet, frugt æble, fuld beruset, fyret > opsigelse afskedigelse
  afskedige, fængsel straf, fødselsdag fest, følge > konsekvens virkning, gammel alder, garanti
  reklamation, gave present, gemme lagre, gifte ægteskab bryllup, gratis vederlagsfri, gravid >
  graviditet barsel, grundlægge grundlagt, grøntsag tomat, gæld skyldig, gæst besøgende, hash
  cannabis, hente download, hjelm beskyttelse, hjemmearbejde hjemme, hjemmeside websted, hjælpe >
  assistere støtte, hold spillere, hospital sygehus, hotel overnatning, hund > kæledyr snor, hus >
  bolig bygning, hær tropper, indbyggere befolkning, indgang > adgang, indsprøjtning vaccine,
  indstilling konfiguration, installere installation, internet > netværk, job arbejde stilling,
  kamera overvågning, kamp turnering, kanal chat, kantine frokost, karakter bedømmelse, kejser
  kejserrige, kendt berømt, kirke katedral, klage anke, klasse årgang, knap tast, kodeord
  adgangskode, kold kulde, kollega medarbejder, komme ankomst, kommune rådhus, koncert optræden,
  kone > hustru, konge monark, kontingent medlemsgebyr, konto profil, kontor arbejdsplads, kontrakt
  aftale, kort betalingskort, koste > pris gebyr, krig konflikt, kuffert bagage, kunde > køber
  forbruger, kursus uddannelse, kvittering bilag, kæledyr dyr, kæmpe kamp, kæreste > partner, købe
  > anskaffe, kød > okse kylling svin, køleskab køl, køre kørsel, kørekort køre, kørestol handicap,
  land stat, langsom ydeevne, langt afstand, larm støj, leje udlejning, lejlighed > bolig husleje
  beboer, lektier opgaver, levere levering, ligger beliggende, logge login, lokum toilet, lov >
  lovgivning bekendtgørelse, lufthavn terminal, lukket åbningstid, lys > belysning lampe, læge >
  doktor praksis, lægetid konsultation, lærer underviser, løn > vederlag, mad > fødevare, maler
  kunstner, mappe katalog, medicin lægemiddel, medlem medlemskab, melde tilmelding, miste tabe,
  mobil telefon, mobning chikane, moderator administrator, morgen formiddag, morgenmad måltid, må
  tilladt, mælk > mejeri laktose, møbler inventar, møde generalforsamling, møde samling, nabo
  beboer, narkose bedøvelse, niveau grad, nummer telefonnummer, nødvendig påkrævet, nøgle lås,
  omklædning skab, ondt smerte, opdatere opdatering, operation indgreb, opfinde opfandt,
  opholdstilladelse ophold, opkast kvalme, oplader strøm, oplysninger > information data,
  oprindelse herkomst, oprør opstand, opsigelse varsel, optagelse ansøgning, opvaskemaskine opvask,
  opvokset opvækst, overarbejde tillæg, overføre overførsel, overnatte overnatning, ovn grader,
  pakke forsendelse, papirer dokumenter, pas rejsedokument, pause hvil, penge > beløb betaling,
  pension pensionist, persondata oplysninger, pille tablet, pjække fravær, politianmelde
  anmeldelse, portion personer, postkasse post, praktik praktikant, printe udskrive, pris >
  omkostning gebyr beløb, program software, præst gejstlig, prøve eksamen, rabat nedslag, rask
  helbred, recept ordination, refundere refusion, regel bestemmelse, regler > regelsæt
  retningslinjer, regn > vejr nedbør, rejse afrejse, reklame annonce, reklamere reklamation, rektor
  skoleleder, rengøre rengøring, reparere reparation, ret krav, returnere retur, rig rigdom, ringe
  telefon, samtykke tilladelse, selvangivelse skat, sikker sikkerhed, skade erstatning, skat
  afgift, skema blanket, skille skilsmisse, skimmel fugt, skrald affald, skændes konflikt, skærm
  display, slag kamp, slot borg, slukke deaktivere, slutte afslutte, slå vold, smide affald,
  smitsom smitte, smøg > cigaret tobak, snyd > eksamenssnyd plagiat, soldat tropper, sommer > juni
  juli august, sove > overnatte overnatning, speciale afhandling, spiller bruger, starte genstart,
  statsborger statsborgerskab, stege pande, stemme > valg afstemning, sti rute, stjæle tyveri, stor
  størrelse, straf sanktion, straks omgående, strand kyst, strejke konflikt, strøm elektricitet,
  studerende student, stærk styrke, støj > lyd, su støtte, svindel bedrageri, syg sygdom, syg
  sygefravær, sygemelde sygemelding, sygeplejerske plejepersonale, sår skade, sø vand, søge
  ansøgning, søn barn, telt camping, tilbage refusion, tilskud støtte, tog > jernbane station,
  trådløs netværk, træ træer, træne > instruktør, turist besøgende, tyv tyveri, tænde aktivere,
  udfylde blanket, udlejer ejer, ulykke kollision, underskrive underskrift, ung ungdom, utæt
  vandskade, vaccine vaccination, vagt vagtplan, vare varighed, varme opvarmning, vaskemaskine
  vask, vegetar plante, vejledning manual, vejr klima, vente > ventetid venteliste, vicevært
  ejendomsfunktionær, vin alkohol, vinde sejr, vinter > december januar februar, voksen myndig,
  vuggestue daginstitution, værelse rum, wc toilet, weekend > lørdag søndag, ydelse tilskud, åben
  åbningstid, århundrede epoke, årsag grund, ødelagt > beskadiget, ødelægge hærværk, øl alkohol`;
