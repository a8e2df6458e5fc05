/** Dutch words of every day; see `
`. */
export const everyday = `
  aanbieding > actie korting, aangifte melding, aankomen aankomst, abonnement lidmaatschap, account
  profiel, accu batterij, adres locatie, advocaat juridisch, afkijken > fraude plagiaat, afkomst
  herkomst, afspraak spreekuur, afzeggen annuleren, allergisch allergie, ambulance spoed, annuleren
  intrekken, apotheek medicijn, app applicatie, arm armoede, auto > wagen, avondeten > diner, baan
  > functie, baas > leidinggevende werkgever, badkamer sanitair, bakken pan, bank rekening, bannen
  verbannen, barbecue vuur, bedrijf onderneming organisatie, bedrijf werkgever, beginnen > aanvang
  start, beginner beginnend, begrafenis uitvaart, begraven graf, beheerder beheer, belasting
  heffing, belastingaangifte belastingdienst, bellen > telefoon, berg top, berging > opslag,
  beroemd bekend, beslissen besluit, bestand document, bestelling order, betalen > voldoen, bewaren
  houdbaar, bezorgen levering, bibliotheek lenen, bieb bibliotheek, bier > alcoholisch, bijwerken
  update, blind slechtziend, bloed bloeding, bloem plant, boek literatuur, boete sanctie, bon >
  kassabon aankoopbewijs, bonus gratificatie, borg > waarborgsom zekerheid, bouwen bouwwerk, bouwen
  gebouw, breed breedte, breken breuk, brievenbus post, bril glazen, brood bakkerij, bruiloft
  ceremonie, bug fout, buren bewoners, burgemeester gemeente, bus > halte lijn, buur buurman
  omwonende, buurt omgeving, cadeau geschenk, camera toezicht, cheaten hack, chef leidinggevende,
  cijfer > beoordeling resultaat, club vereniging, collega medewerker, college hoorcollege, concert
  optreden, conciërge beheerder, contact bereikbaar, contant cash, contract overeenkomst,
  contributie > lidmaatschapsgeld bijdrage, crèche kinderopvang, cv sollicitatie, deadline >
  inleverdatum, deed gedaan, dempen stil, denken gedachte, dicht > gesloten, dichter gedicht, dief
  diefstal, diep diepte, directeur schoolleiding, dochter kind, document bewijs, dokter huisarts
  arts, dokter praktijk, donatie gift, doof slechthorend, doorgeven melden, douche badkamer,
  downloaden ophalen, dronken alcohol, duur prijs, eeuw tijdperk, ei eieren, eindigen > einde
  afloop, erfenis nalatenschap, erven erfenis, eten > maaltijd voedsel, evenement bijeenkomst,
  feestje bijeenkomst, fiets rijwiel, filmen opname, flat appartement, flauwvallen bewusteloos,
  fooi bediening, formulier aanvraag, foto fotograferen, fout > storing, fruit appel, garantie
  reparatie, geboren geboorte, gegevens > informatie, geld > bedrag betaling terugbetaling,
  geluidsoverlast overlast, gemeente stadhuis, gemeubileerd meubilair, geslaagd voldoende,
  gevangenis > cel hechtenis, gevolg effect, gift schenking, goedkoop > voordelig korting, gratis >
  kosteloos vrij, groente tomaat, halte bushalte, handleiding gebruiksaanwijzing, helm bescherming,
  helpen assistentie, helpen hulp, herrie > lawaai, hond > huisdier riem, hoog hoogte, hotel
  accommodatie, huis > pand gebouw, huisbaas verhuurder, huisdier dier, huiswerk opdracht, huren
  huurder, huur huurprijs, huurder bewoner, inenting vaccinatie, inleveren > indienen inzenden,
  inloggen aanmelden, inschakelen activeren, inschrijving toelating, installeren installatie,
  instellingen configuratie, internet > netwerk, invriezen vriezer, invullen formulier, jatten >
  stelen diefstal, jeugd kindertijd, jong jeugd, juf > docent, kaartje > ticket, kamer > ruimte
  slaapkamer vertrek, kamperen > camping tent, kanaal chat, kantine mensa, kantoor werkplek, kapot
  > stuk, kassabon aankoopbewijs, kasteel burcht, keizer keizerrijk, kerk kathedraal, kiezen keuze,
  kiezen verkiezing, kind > kinderen, kinderen > jeugd, kinderwagen buggy, klagen klacht, klant >
  koper consument, klas groep, kleding bedrijfskleding, kleedkamer omkleden, kleren kleding,
  klikken melden, kluisje locker, klussen > verbouwen, knop toets, koelkast koelen, koning vorst,
  koningin vorstin, koorts temperatuur, kopen aankoop, kopen aanschaffen, korting reductie, kotsen
  > braken overgeven, koud kou, kwijt > verloren, laat vertraging, lag vertraging, land staat,
  lawaai > rust, leerling > scholier student, leger troepen, lekkage lek, lenen uitlenen, leraar
  docent, les college, licht > verlichting lamp, lid > lidmaatschap aanmelden, lift etage, logé >
  gast bezoek, loodgieter leiding, loon salaris, mag toegestaan, mama moeder, map directory,
  medewerker werknemer personeel, meester > docent, melden melding, melk > zuivel lactose, mengen
  roeren, mensen personen, meteen > onmiddellijk direct, mobiel telefoon, moderator beheerder,
  narcose verdoving, nationaliteit burgerschap, niveau level, nodig > vereist noodzakelijk, nummer
  telefoonnummer, ochtend morgen, oma > grootmoeder, omruilen ruilen, ondertekenen handtekening,
  onderverhuren > onderhuur derden, ongeluk > ongeval aanrijding, ontslaan ontslag, oorlog > strijd
  conflict, oorzaak reden, opa grootvader, open openingstijden, operatie ingreep, opladen >
  laadpaal, oplader adapter, oplichting fraude, opnieuw herstarten, oprichten oprichter, opslaan
  bewaren, opstand rebellie, optreden voorstelling, opvang kinderopvang, opzeggen > opzegtermijn,
  opzegtermijn termijn, oud ouderdom, ouders > verzorger, oven graden, overgeven braken, overmaken
  > overschrijving overboeking, overwerk overuren, pad route, pakje pakket, papa vader, papieren
  documenten, parkeerplaats parkeerterrein, parkeren parkeerplaats, paspoort reisdocument, pauze
  rusttijd, pensioen gepensioneerd, pesten pestgedrag, peuk sigaret, pijn klachten, pil tablet,
  pinnen > pinpas, pinpas betaalpas, plagiaat fraude, plee toilet, poetsen schoonmaken, politie
  agent, portie personen, prijs > tarief kosten bedrag, printen afdrukken, privacy vertrouwelijk,
  proefles proberen, programma software, recept voorschrift, recht aanspraak, rechter rechtbank,
  reclame advertentie, regels > reglement huisregels voorschrift, regen weer, reiskosten
  kilometervergoeding, rekening factuur, retour > retourneren, rijbewijs rijden, rijden rit, rijk
  rijkdom, roken > sigaret, rooster dienst, rotzooi > afval vuil, ruzie conflict, salaris >
  vergoeding, schade vergoeding, scheiden scheiding, scheidsrechter leiding, scherm beeldscherm,
  schimmel vocht, schoolreis excursie, schoppen verwijderen, schrijver auteur, schuld achterstand,
  scriptie afstudeeropdracht, server gemeenschap, servicekosten bijkomende, site website, slag
  veldslag, slapen overnachten, sleutel slot, slopen vernielen, sluiten sluiting, soldaat troepen,
  sollicitatie vacature, solliciteren sollicitatie, spam reclame, spieken fraude, spijbelen >
  verzuim afwezig, sportschool fitness, stad gemeente, staken staking, station spoor, stelen
  diefstal, stemmen > verkiezing, sterk kracht, sterven overleden, stichten stichting oprichting,
  stopcontact stroom, storing defect, straf sanctie maatregel, strand kust, stroom elektriciteit,
  student studerende, studiefinanciering beurs, subsidie tegemoetkoming, taart gebak, tekenen
  ondertekenen, tent camping, tentamen examen, termijn gespreid, terugbetalen restitutie,
  terugkrijgen > terugbetaling restitutie, thuis thuiswerken, thuiswerken telewerken, toegang >
  entree ingang, toerist bezoeker, toernooi competitie, toeslag tegemoetkoming, toestemming
  goedkeuring, toetje nagerecht, toilet sanitair, traag langzaam, trainen training, trainer coach,
  trein > spoor station, trouwen huwelijk bruiloft, tuin perceel, tussendoortje snack, uitkering >
  toeslag bijstand, uitschakelen deactiveren, uitstel verlenging, uitvinden uitvinder, vaatwasser
  afwas, vak > cursus module, vakantie vakantiedagen, vakantie verlof, vakbond cao, valsspelen >
  cheaten hack, varen voer, vechten gevecht, ver afstand, verantwoordelijk aanspreekpunt, verbannen
  > uitsluiten blokkeren, verblijfsvergunning verblijf, vereist noodzakelijk, vergadering >
  bijeenkomst overleg, vergadering ledenvergadering, verhuren verhuurder, verhuurder eigenaar,
  verjaardag feest, verkouden griep, verlopen geldigheid, verpleger verpleegkundige, verwarming
  radiator, verzekering polis, verzuim > afwezigheid ziekmelding, vinden vondst, vis > zalm tonijn,
  vlees > rund kip varken, vliegen vlucht, vliegtuig > vlucht toestel, vliegveld luchthaven,
  voorzitter bestuur, vriend partner, vriendin partner, vrij verlof, vrij vrijheid, vrijwilliger
  vrijwilligerswerk, vrouw echtgenote, vuilnis afval, vuilnisbak container, waarschuwing berisping,
  wachtwoord inloggegevens, warm warmte, wasmachine wassen, wassen wasgoed, wc toilet, wedstrijd
  toernooi, weekend > zaterdag zondag, weer weersomstandigheden, weggooien > afvoeren afval, werk >
  baan functie arbeid dienst werkzaam, werkloos uitkering, werkt storing, werktijd > arbeidstijd
  rooster, werpen worp, wet > wetgeving regelgeving, weten wist kennis, wiet cannabis, wifi
  netwerk, wijn > alcohol alcoholisch, winkel zaak, winnen prijs, winnen winnaar overwinning,
  winter > december januari februari, wissen verwijderen, wond verwonding, woning appartement huis,
  zakken > onvoldoende herkansing, ziek > ziekteverzuim arbeidsongeschikt ziekmelding, ziek ziekte,
  ziekenhuis kliniek, zomer > juni juli augustus, zoon kind, zuster verpleegkundige, zwanger >
  zwangerschap zwangerschapsverlof, zwembad bad`;
