/** Dutch words; see `SYNONYMS`. */
export const nl = [
  // Forms and derivations that no rule finds
  `
  sterven stierf gestorven dood overleden, sterven > overlijden sterfte, dood overlijden, vliegen
  vloog gevlogen vlucht, kiezen koos gekozen keuze, kiezen verkiezing, stemmen > stem verkiezing,
  kopen kocht gekocht aankoop, kopen aanschaffen, verkopen verkocht, betalen > betaald voldoen,
  verliezen verloor verlies, winnen won gewonnen winnaar overwinning, vinden vond gevonden vondst,
  beginnen begon begonnen begin, beginnen > aanvang start, eindigen > einde afloop, komen kwam,
  aankomen aankomst, vertrekken vertrok, schrijven schreef geschreven, lezen las gelezen, spreken
  sprak gesproken, eten at gegeten, drinken dronk gedronken, nemen nam genomen, brengen bracht
  gebracht, denken dacht gedachte, weten wist kennis, geven gaf gegeven, helpen hielp geholpen hulp,
  zien zag gezien, roepen riep, lopen liep gelopen, rijden reed gereden rit, varen voer, zwemmen
  zwom gezwommen, springen sprong, zingen zong gezongen, breken brak gebroken breuk, sluiten sloot
  gesloten sluiting, verbieden verbood, bieden bood geboden, stelen stal gestolen diefstal, bijten
  beet, vechten vocht gevochten gevecht, vallen viel gevallen, slapen sliep geslapen, dragen droeg
  gedragen, slaan sloeg geslagen, deed gedaan, gaan ging gegaan, staan stond, verstaan verstond,
  ontstaan ontstond, laten liet, houden hield, trekken trok getrokken, treffen trof, werpen wierp
  geworpen worp, zoeken zocht gezocht, bouwen gebouwd gebouw, stichten stichting oprichting,
  oprichten oprichter, uitvinden uitvinder, huren huurder, verhuren verhuurder, lenen uitlenen,
  terugbetalen restitutie, repareren reparatie, beslissen besluit, trouwen huwelijk getrouwd
  bruiloft, scheiden scheiding, erven erfenis, geboren geboorte, ziek ziekte, hoog hoogte, lang
  lengte, breed breedte, diep diepte, zwaar gewicht, oud ouderdom, jong jeugd, warm warmte, koud
  kou, sterk kracht, rijk rijkdom, arm armoede, vrij vrijheid`,
  // Home and renting
  `
  woning appartement huis, huis > pand gebouw, flat appartement, kamer > ruimte slaapkamer vertrek,
  huur huurprijs, huurder bewoner, huisbaas verhuurder, verhuurder eigenaar, borg > waarborgsom
  zekerheid, onderverhuren > onderhuur derden, huisgenoot medebewoner, contract overeenkomst,
  opzeggen > opzegtermijn beëindigen, servicekosten bijkomende, buur buurman omwonende, buren
  bewoners, herrie > lawaai geluidsoverlast, lawaai geluidsoverlast overlast, lawaai > geluid rust,
  feest feestje, feestje bijeenkomst, rotzooi > afval vuil, vuilnis afval, vuilnisbak container,
  weggooien > afvoeren afval, schoonmaken reinigen, poetsen schoonmaken, wasmachine wassen, wassen
  wasgoed, koelkast koelen, keuken kookgelegenheid, wc toilet, plee toilet, toilet sanitair, douche
  badkamer, badkamer sanitair, verwarming radiator, licht > verlichting lamp, stroom elektriciteit,
  stopcontact stroom, schimmel vocht, lekkage lek, lek waterschade, loodgieter leiding, sleutel
  slot, conciërge beheerder, beheerder beheer, brievenbus post, pakje pakket, tuin perceel, berging
  > opslag schuur, schuur tuinhuis, lift etage, meubels meubilair, gemeubileerd meubilair, klussen >
  verbouwen werkzaamheden, kapot > defect beschadigd stuk schade, barbecue vuur, bbq barbecue, logé
  > gast bezoek, logeren overnachten, slapen overnachten`,
  // School and university
  `
  leraar docent, juf > leerkracht docent, meester > leerkracht docent, leerling > scholier student,
  student studerende, directeur schoolleiding, klas groep, les college, college hoorcollege, vak >
  cursus module, huiswerk opdracht, toets > tentamen examen, tentamen examen, cijfer > beoordeling
  resultaat, zakken > onvoldoende herkansing, geslaagd voldoende, spieken fraude, afkijken > fraude
  plagiaat, plagiaat fraude, inleveren > indienen inzenden, deadline > inleverdatum termijn, uitstel
  verlenging, laat vertraging, spijbelen > verzuim afwezig, verzuim > afwezigheid ziekmelding,
  studiefinanciering beurs, inschrijving toelating, scriptie afstudeeropdracht, stage stageplaats,
  kantine mensa, bieb bibliotheek, bibliotheek lenen, boek literatuur, vakantie verlof, pesten
  pestgedrag, opvang kinderopvang, crèche kinderopvang, schoolreis excursie`,
  // Work, pay and leave
  `
  werk > baan functie arbeid dienst werkzaam, baan > functie betrekking, baas > leidinggevende
  werkgever, chef leidinggevende, collega medewerker, medewerker werknemer personeel, bedrijf
  onderneming organisatie, bedrijf werkgever, loon salaris, salaris > vergoeding bezoldiging, bonus
  gratificatie, overwerk overuren, overuren meerwerk, werktijd > arbeidstijd rooster, rooster
  dienst, pauze rusttijd, vrij verlof, vakantie vakantiedagen, ziek > ziekteverzuim
  arbeidsongeschikt ziekmelding, zwanger > zwangerschap zwangerschapsverlof, ontslag beëindiging,
  ontslaan ontslag, opzegtermijn termijn, pensioen gepensioneerd, oudere senior, werkloos uitkering,
  vakbond cao, staken staking, thuiswerken telewerken, thuis thuiswerken, kantoor werkplek,
  vergadering > bijeenkomst overleg, kleding bedrijfskleding, kleren kleding, cursus > opleiding
  training, reiskosten kilometervergoeding, sollicitatie vacature, solliciteren sollicitatie, cv
  sollicitatie, vrijwilliger vrijwilligerswerk`,
  // Money, shopping and refunds
  `
  prijs > tarief kosten bedrag, kosten > tarief bedrag, duur prijs, goedkoop > voordelig korting,
  gratis > kosteloos vrij, korting reductie, aanbieding > actie korting, geld > bedrag betaling
  terugbetaling, contant cash, pinnen > pinpas betaalkaart, pinpas betaalpas, overmaken >
  overschrijving overboeking, incasso afschrijving, termijn gespreid, rekening factuur, bon >
  kassabon aankoopbewijs, kassabon aankoopbewijs, boete sanctie, schuld achterstand, bank rekening,
  terugkrijgen > terugbetaling restitutie, retour > retourneren terugsturen, terugsturen
  retourneren, omruilen ruilen, abonnement lidmaatschap, afzeggen annuleren, annuleren intrekken,
  bestelling order, bezorgen levering, garantie reparatie, winkel zaak, klant > koper consument,
  cadeau geschenk, donatie gift, gift schenking, belasting heffing, oplichting fraude, fooi
  bediening`,
  // Travel, transport and health
  `
  trein > spoor station, station spoor, bus > halte lijn, halte bushalte, kaartje > ticket
  vervoerbewijs, vliegtuig > vlucht toestel, vliegveld luchthaven, koffer bagage, paspoort
  reisdocument, hotel accommodatie, kamperen > camping tent, tent camping, auto > voertuig wagen
  motorvoertuig, parkeren parkeerplaats, parkeerplaats parkeerterrein, benzine brandstof, opladen >
  laadpaal laden, rijbewijs rijden, snelheid maximumsnelheid, ongeluk > ongeval aanrijding, fiets
  rijwiel, helm bescherming, wandelen route, pad route, berg top, strand kust, boot > schip
  vaartuig, toerist bezoeker, stad gemeente, land staat, buurt omgeving, ver afstand, adres locatie,
  dokter huisarts arts, dokter praktijk, afspraak spreekuur, ziekenhuis kliniek, ambulance spoed,
  verpleger verpleegkundige, zuster verpleegkundige, operatie ingreep, narcose verdoving, prik >
  injectie vaccinatie, inenting vaccinatie, pijn klachten, medicijn geneesmiddel, pil tablet, recept
  voorschrift, apotheek medicijn, koorts temperatuur, verkouden griep, overgeven braken, kotsen >
  braken overgeven, flauwvallen bewusteloos, bloed bloeding, wond verwonding, bril glazen, doof
  slechthorend, blind slechtziend, rolstoel > toegankelijk mindervalide, gehandicapt beperking,
  allergisch allergie, verzekering polis, roken > sigaret tabak, peuk sigaret, wiet cannabis, drugs
  verdovend, dronken alcohol, bier > alcohol alcoholisch, wijn > alcohol alcoholisch`,
  // Food, sport, clubs and events
  `
  eten > maaltijd voedsel, avondeten > diner maaltijd, ontbijt maaltijd, tussendoortje snack,
  vegetarisch plantaardig, vlees > rund kip varken, vis > zalm tonijn, groente tomaat, fruit appel,
  toetje nagerecht, taart gebak, brood bakkerij, melk > zuivel lactose, ei eieren, oven graden,
  bakken pan, mengen roeren, bewaren houdbaar, invriezen vriezer, portie personen, trainen training,
  trainer coach, wedstrijd toernooi, toernooi competitie, scheidsrechter leiding, sportschool
  fitness, zwembad bad, kleedkamer omkleden, kluisje locker, lid > lidmaatschap aanmelden,
  contributie > lidmaatschapsgeld bijdrage, club vereniging, vrijwilliger helpen, helpen
  assistentie, voorzitter bestuur, vergadering ledenvergadering, kind > minderjarig kinderen,
  kinderen > minderjarigen jeugd, leeftijd jaar, beginner beginnend, proefles proberen, concert
  optreden, optreden voorstelling, evenement bijeenkomst, kaartjes tickets, binnen > toegang entree,
  toegang > entree ingang, regen weer, foto fotograferen, filmen opname, kwijt > verloren vermist,
  hond > huisdier riem, kat huisdier, huisdier dier, kinderwagen buggy, winnen prijs, verjaardag
  feest, bruiloft ceremonie, begrafenis uitvaart`,
  // Games, Discord and software
  `
  speler gebruiker, niveau level, server gemeenschap, kanaal chat, bannen verbannen, ban verbanning,
  verbannen > uitsluiten blokkeren, schoppen verwijderen, dempen stil, waarschuwing berisping,
  regels > reglement huisregels voorschrift, overtreding schending, straf sanctie maatregel,
  straffen > sanctie maatregel, moderator beheerder, melden melding, klikken melden, schelden
  beledigen, spam reclame, reclame advertentie, valsspelen > cheaten hack, cheaten hack, bug fout,
  lag vertraging, bouwen bouwwerk, slopen vernielen, computer > pc apparaat, mobiel telefoon,
  telefoon > toestel smartphone, app applicatie, programma software, site website, internet >
  netwerk verbinding, wifi netwerk, installeren installatie, instellingen configuratie, aanzetten
  inschakelen, uitzetten uitschakelen, inschakelen activeren, uitschakelen deactiveren, opnieuw
  herstarten, downloaden ophalen, wissen verwijderen, opslaan bewaren, bestand document, map
  directory, wachtwoord inloggegevens, vergeten herstellen, inloggen aanmelden, account profiel,
  fout > probleem storing, storing defect, werkt storing, traag langzaam, scherm beeldscherm, knop
  toets, accu batterij, oplader adapter, bijwerken update, printen afdrukken, handleiding
  gebruiksaanwijzing, vaatwasser afwas`,
  // Law, government, family and time
  `
  wet > wetgeving regelgeving, recht aanspraak, mag toegestaan, verboden toegestaan, toegestaan
  toestemming, mogen toegestaan, nodig > vereist noodzakelijk, vereist noodzakelijk, gemeente
  stadhuis, papieren documenten, document bewijs, formulier aanvraag, invullen formulier, tekenen
  ondertekenen, ondertekenen handtekening, klacht bezwaar, klagen klacht, bezwaar beroep, aangifte
  melding, rechter rechtbank, advocaat juridisch, gevangenis > cel hechtenis, politie agent, dief
  diefstal, jatten > stelen diefstal, schade vergoeding, belastingaangifte belastingdienst,
  uitkering > toeslag bijstand, toeslag tegemoetkoming, subsidie tegemoetkoming, verblijfsvergunning
  verblijf, nationaliteit burgerschap, burgemeester gemeente, gegevens > informatie
  persoonsgegevens, privacy vertrouwelijk, toestemming goedkeuring, camera toezicht, erfenis
  nalatenschap, verlopen geldigheid, ouders > vader moeder verzorger, papa vader, mama moeder, zoon
  kind, dochter kind, oma > grootmoeder grootouders, opa grootvader, vrouw echtgenote, vriend
  partner, vriendin partner, mensen personen, bloem plant, koning vorst, koningin vorstin, keizer
  keizerrijk, slag veldslag, oorlog > strijd conflict, leger troepen, soldaat troepen, opstand
  rebellie, kasteel burcht, kerk kathedraal, schilder kunstenaar, schrijver auteur, dichter gedicht,
  beroemd bekend, eeuw tijdperk, oorzaak reden, gevolg effect, afkomst herkomst, inwoners bevolking,
  jeugd kindertijd, begraven graf, weer weersomstandigheden, zomer > juni juli augustus, winter >
  december januari februari, ochtend morgen, weekend > zaterdag zondag, meteen > onmiddellijk
  direct, doorgeven melden, wachten > wachttijd wachtlijst, open openingstijden, dicht > gesloten
  sluit, ruzie conflict, slaan geweld, bellen > telefoon telefonisch, nummer telefoonnummer, contact
  bereikbaar, verantwoordelijk aanspreekpunt`,
].join(',');
