/** Danish words; see `SYNONYMS`. */
export const da = [
  // Forms and derivations that no rule finds
  `
  dø døde dødsfald, dø > afgå omkom, dræbe dræbt drab mord, flyve fløj fly flyvning, vælge valgte,
  stemme > valg afstemning, købe > købte anskaffe, sælge solgte salg, betale betaling betalt, miste
  tabe tabt, vinde vandt vundet sejr, finde fandt fundet, opfinde opfandt, begynde start, slutte
  afslutte, komme ankomst, rejse afrejse, skrive skrev, læse læste læsning, sige sagde sagt, spise
  spiste, drikke drak drukket, vide vidste, give gav, hjælpe hjalp, se så set, køre kørte kørsel,
  svømme svømning, synge sang, bryde brød brudt brud, lukke lukning, åbne åbning, forbyde forbød
  forbudt, stjæle stjal stjålet tyveri, kæmpe kamp, sove søvn, bære bar båret, slå slog slået, gå
  gik, stå stod, trække trak, bygge bygning byggeri, bygge > opføre opført, grundlægge grundlagt,
  leje udlejning, flytte flytning, melde tilmelding, tilmelde tilmelding, bestille bestilling,
  levere levering, bytte ombytning, reparere reparation, slette sletning, beslutte beslutning, gifte
  ægteskab bryllup, skille skilsmisse, født fødsel, syg sygdom, rask helbred, høj højde, lang
  længde, dyb dybde, stor størrelse, tung vægt, gammel alder ældre, ung ungdom, kold kulde, stærk
  styrke, rig rigdom, fattig fattigdom, fri frihed, sikker sikkerhed`,
  // Home, school and work
  `
  lejlighed > bolig husleje beboer, hus > bolig bygning, værelse rum, udlejer ejer, depositum
  sikkerhed, kontrakt aftale, opsige opsigelse, opsigelse varsel, nabo beboer, larm støj, støj > lyd
  ro, fest arrangement, skrald affald, smide affald, rengøre rengøring, vaskemaskine vask, køleskab
  køl, lokum toilet, wc toilet, bad badeværelse, varme opvarmning, lys > belysning lampe, strøm
  elektricitet, skimmel fugt, utæt vandskade, nøgle lås, vicevært ejendomsfunktionær, postkasse
  post, pakke forsendelse, kælder depot, elevator etage, møbler inventar, ødelagt > beskadiget
  defekt skade, gæst besøgende, overnatte overnatning, sove > overnatte overnatning, lærer
  underviser, elev studerende, rektor skoleleder, klasse årgang, fag emne, lektier opgaver, prøve
  eksamen, karakter bedømmelse, dumpe bestået, snyd > eksamenssnyd plagiat, frist aflevering,
  aflevere aflevering, pjække fravær, sygemelde sygemelding, su støtte, ansøge ansøgning, optagelse
  ansøgning, studerende student, speciale afhandling, praktik praktikant, kantine frokost, bibliotek
  lån, bog litteratur, ferie fridage, mobning chikane, børnehave daginstitution, vuggestue
  daginstitution, job arbejde stilling, arbejde beskæftigelse, chef > leder arbejdsgiver, kollega
  medarbejder, ansat medarbejder lønmodtager, firma virksomhed selskab, løn > vederlag indkomst,
  overarbejde tillæg, arbejdstid vagt, vagt vagtplan, pause hvil, fri > orlov fridag, syg
  sygefravær, gravid > graviditet barsel, barsel orlov, fyret > opsigelse afskedigelse afskedige,
  afskedige afskedigelse, pension pensionist, arbejdsløs > ledig dagpenge, fagforening
  tillidsrepræsentant, strejke konflikt, hjemmearbejde hjemme, kontor arbejdsplads, møde samling,
  tøj beklædning, kursus uddannelse, frivillig ulønnet`,
  // Money, travel and health
  `
  pris > omkostning gebyr beløb, koste > pris gebyr, dyr pris, billig > rabat rejsehjemmel adgang
  køretøj, gratis vederlagsfri, rabat nedslag, penge > beløb betaling, kort betalingskort, overføre
  overførsel, faktura regning, kvittering bilag, bøde straf, gæld skyldig, bank konto, tilbage
  refusion, refundere refusion, tilbagebetale tilbagebetaling, returnere retur, afbestille
  afbestilling, abonnement medlemskab, garanti reklamation, reklamere reklamation, butik forretning,
  kunde > køber forbruger, gave present, skat afgift, svindel bedrageri, tog > jernbane station, bus
  > linje stoppested, fly lufthavn, lufthavn terminal, kuffert bagage, pas rejsedokument, hotel
  overnatning, telt camping, campere camping, parkere parkering, benzin brændstof, oplade opladning,
  kørekort køre, fart hastighed, ulykke kollision, cykel cykle, hjelm beskyttelse, vandre vandring,
  sti rute, bjerg top, strand kyst, sø vand, båd skib, turist besøgende, by kommune, land stat,
  langt afstand, adresse beliggenhed, ligger beliggende, læge > doktor praksis, lægetid
  konsultation, hospital sygehus, akut nødsituation, ambulance nødsituation, sygeplejerske
  plejepersonale, operation indgreb, narkose bedøvelse, indsprøjtning vaccine, vaccine vaccination,
  ondt smerte, medicin lægemiddel, pille tablet, recept ordination, apotek medicin, feber
  temperatur, forkølet influenza, smitsom smitte, opkast kvalme, besvime bevidstløs, blod blødning,
  sår skade, briller syn, døv hørelse, blind synshandicap, kørestol handicap, allergi overfølsomhed,
  forsikring police, ryge rygning, smøg > cigaret tobak, cigaret tobak, hash cannabis, fuld beruset,
  øl alkohol, vin alkohol`,
  // Food, clubs, games, software, law and family
  `
  mad > måltid fødevare, aftensmad måltid, morgenmad måltid, vegetar plante, kød > okse kylling
  svin, fisk > laks torsk, grøntsag tomat, frugt æble, dessert kage, brød bageri, mælk > mejeri
  laktose, ovn grader, stege pande, blande rør, portion personer, træne > træning instruktør, kamp
  turnering, hold spillere, svømmehal bassin, omklædning skab, medlem medlemskab, kontingent
  medlemsgebyr, forening klub, hjælpe > assistere støtte, formand bestyrelse, møde
  generalforsamling, barn mindreårig, alder år, voksen myndig, begynder nybegynder, koncert
  optræden, arrangement begivenhed, indgang > adgang entré, adgang entré, vare varighed, regn > vejr
  nedbør, billede foto, filme optagelse, hund > kæledyr snor, kat kæledyr, kæledyr dyr, barnevogn
  barn, fødselsdag fest, bryllup vielse, begravelse > bisættelse grav, spiller bruger, niveau grad,
  kanal chat, banne udelukkelse, advarsel varsel, regler > regelsæt retningslinjer, regel
  bestemmelse, bryde overtrædelse, straf sanktion, moderator administrator, anmelde rapportere,
  reklame annonce, fejl > bug problem, langsom ydeevne, ødelægge hærværk, belønning præmie, computer
  > pc maskine, mobil telefon, telefon smartphone, app applikation, program software, hjemmeside
  websted, internet > net netværk, trådløs netværk, installere installation, indstilling
  konfiguration, tænde aktivere, slukke deaktivere, starte genstart, hente download, fjerne slette,
  gemme lagre, fil dokument, mappe katalog, kodeord adgangskode, glemt nulstille, logge login, konto
  profil, skærm display, knap tast, batteri opladning, oplader strøm, opdatere opdatering, printe
  udskrive, vejledning manual, opvaskemaskine opvask, lov > lovgivning bekendtgørelse, ret krav, må
  tilladt, forbudt tilladt, nødvendig påkrævet, kommune rådhus, papirer dokumenter, dokument attest,
  skema blanket, udfylde blanket, underskrive underskrift, søge ansøgning, afvise afslag, klage
  anke, politianmelde anmeldelse, domstol ret, dommer domstol, advokat juridisk, fængsel straf, tyv
  tyveri, skade erstatning, erstatte erstatning, selvangivelse skat, ydelse tilskud, tilskud støtte,
  opholdstilladelse ophold, statsborger statsborgerskab, borgmester kommune, oplysninger >
  information data, persondata oplysninger, samtykke tilladelse, kamera overvågning, forældre >
  forældremyndighed mor far, søn barn, datter barn, bedstefar bedsteforældre, bedstemor
  bedsteforældre, mand ægtefælle, kone > ægtefælle hustru, kæreste > partner samlever, folk >
  mennesker personer, træ træer, blomst plante, konge monark, dronning monark, kejser kejserrige,
  slag kamp, krig konflikt, hær tropper, soldat tropper, oprør opstand, slot borg, kirke katedral,
  præst gejstlig, maler kunstner, forfatter skribent, kendt berømt, århundrede epoke, årsag grund,
  følge > konsekvens virkning, oprindelse herkomst, indbyggere befolkning, barndom opvækst, opvokset
  opvækst, vejr klima, sommer > juni juli august, vinter > december januar februar, morgen
  formiddag, aften eftermiddag, weekend > lørdag søndag, straks omgående, besked underrette, vente >
  ventetid venteliste, åben åbningstid, lukket åbningstid, skændes konflikt, slå vold, ringe
  telefon, nummer telefonnummer`,
].join(',');
