/** Dutch words of home, money and family; see `
`. */
export const home = `
  aanmaning herinnering > betalingsachterstand, aanmelden inschrijven > registratie
  belangstellenden, adopteren > adoptie, afschrijven automatisch > incasso machtiging, afval
  vuilnis > huisvuil container milieustraat restafval, alimentatie > onderhoud, auto wagen >
  motorvoertuig voertuig parkeren, auto_neerzetten > parkeerterrein parkeren stallen, baby >
  zuigeling jong, barbecueën bbq > barbecue open_vuur, beddengoed > linnengoed, begrafenis >
  begraven, behang muur > wanden, behangen > schilderwerk, belasting > aanslag aangifte, betalen >
  voldaan overmaken, blijven_slapen logeren > overnachten, boete > kosten verhoging rekening, borg
  > zekerheidsstelling, borg_terug geld_terug > restitutie terugbetaling waarborgsom, brand >
  brandweer ontruiming, deurbel bel > intercom, doodgaan dood > overlijden sterfte doodsoorzaak
  kadaver, douche > sanitair, duur > tarief, erven > nalatenschap erfgenaam, feestje > festiviteit,
  fiets_neerzetten > stallen fietsenstalling, fietsenhok > stalling berging, fik vuurtje fikkie >
  verbranden brand, gas > energie, geluid > decibel, gemeubileerd > inventaris, gevonden_voorwerpen
  kwijtgeraakte > verloren_voorwerpen, goedkoop > gereduceerd, gratis > vrijgesteld, heg haag
  struik > snoeien, helpen meehelpen > werkbeurt vrijwilliger, herrie lawaai muziek >
  geluidsoverlast overlast geluid nachtrust, hond > aangelijnd dier, huur > pacht, huurverhoging >
  indexering verhoging, huwelijk > echtpaar, hypotheek > lening woning, intrekken > inschrijven
  samenwonen, kapot stuk > defect storing schade beschadigd, kapotmaken > beschadigen schade
  aansprakelijk, keuken koken > kookgelegenheid, kind kinderen kleintje > minderjarige jeugdige,
  kippen > pluimvee dieren, klussen klusdag > werkbeurt werkzaamheden onderhoud, konijn cavia
  hamster vogel > huisdier dier kleinvee, kosten hoeveel_kost > bijdrage tarief bedraagt, koud >
  temperatuur verwarming vorst, kwijt verloren > vermist zoekgeraakt, kwijtgeraakt > verlies
  vermissing duplicaat, lamp > verlichting, lek lekkage > waterschade loodgieter, lenen geld_lenen
  > lening krediet, medehuurder huisgenoot > medebewoner, meter meterstand > verbruik, meubels bank
  tafel > inboedel meubilair, moeder mama > ouder verzorger moederdier, muizen ratten kakkerlakken
  > ongedierte, neerzetten plaatsen > plaatsing, niet_komen niet_kunnen > verhindering afmelden
  afwezig, nooduitgang > vluchtroute ontruiming, onderverhuren > ingebruikgeving, opa oma >
  grootouder, oplevering uitchecken > eindinspectie, oppas > opvang, opruimen > schoon schoonmaak,
  opzeggen afmelden > beëindiging, oud_papier > papiercontainer karton, overmaken > bankrekening,
  parkeren > stallen parkeerterrein, per_jaar > jaarlijks, per_maand > maandelijks, pinnen kaart >
  betaalkaart, planten tuin > beplanting gewassen, poep drol > uitwerpselen ontlasting, poezen kat
  > huisdier dier, raam ruit > glas beglazing, rommel troep > afval vuilnis, rood_staan > saldo,
  rookmelder brand > brandveiligheid, ruzie > geschil, samenwonen > partner samenlevingscontract,
  scheiden uit_elkaar > echtscheiding, schoenen > schoeisel, schoonmaken poetsen > reinigen,
  schuurtje hok > tuinhuisje berging opstal, slapen > nachtrust, sleutel > toegangspas,
  sleutel_kwijt > vervanging verlies slot, snoeien > takken, sparen > spaarrekening rente, spullen
  > eigendommen bezittingen goederen, stil rustig > stilte nachtrust, stoppen ophouden >
  beëindiging opzegging, stroom > energie verbruik, takken hout > snoeihout snoeiafval,
  tandenborstel handdoek lakens > beddengoed linnen, tante oom neef nicht > familie, te_laat >
  vertraging overschrijding verzuim achterstand, te_laat_betalen > aanmaning verhoogd incasso
  rente, terugkrijgen > gerestitueerd teruggave, testament > erfenis nalatenschap, teveel_betaald >
  restitutie verrekening, tomaten groente aardappels > gewassen, trap lift > trappenhuis, trouwen >
  echtgenoot, vader papa > ouder verzorger, verbouwen > werkzaamheden vergunning, verbruikt
  verbruik > vermogen energieverbruik, verhuizen > adreswijziging oplevering, verkopen >
  commercieel, verven schilderen > schilderwerk, verwarming > stoken thermostaat, vocht schimmel >
  ventilatie ventileren, voogd > gezag, voorschot > afrekening, vriend vriendin > introducé gast,
  vuurwerk > ontbranden, waaraan_dood > doodsoorzaak, waardevolle > kostbaarheden, wachten
  hoe_lang_wachten > wachttijd wachtlijst, warm > temperatuur opwarmen, wassen > wasruimte,
  water_dicht > watervoorziening afsluiten, wc_verstopt verstopt > ontstoppen, weduwe >
  nabestaande, weggooien > inleveren milieustraat afdanken, winter > vorst november, zolder kelder
  > berging opslag, zwanger > draagtijd drachtig`;
