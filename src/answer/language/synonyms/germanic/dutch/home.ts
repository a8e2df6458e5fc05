/** Dutch words of home, money and family; see `
`. */
export const home = `
  aanmelden inschrijven > registratie belangstellenden, afval vuilnis > huisvuil container
  milieustraat restafval, auto wagen > motorvoertuig voertuig parkeren, auto_neerzetten >
  parkeerterrein parkeren stallen, baby > zuigeling jong, barbecueën bbq > barbecue open_vuur,
  begrafenis > begraven, behang muur > wanden, belasting > aanslag aangifte, betalen > voldaan
  overmaken, blijven_slapen logeren > overnachten, boete > kosten verhoging rekening, borg >
  zekerheidsstelling, borg_terug geld_terug > restitutie terugbetaling waarborgsom, doodgaan dood >
  overlijden sterfte doodsoorzaak kadaver, douche > sanitair, duur > tarief, erven > nalatenschap
  erfgenaam, feestje > festiviteit, fiets_neerzetten > stallen fietsenstalling, fietsenhok >
  stalling berging, fik vuurtje fikkie > verbranden brand, goedkoop > gereduceerd, gratis >
  vrijgesteld, heg haag struik > snoeien, helpen meehelpen > werkbeurt vrijwilliger, herrie lawaai
  muziek > geluidsoverlast overlast geluid nachtrust, hond > aangelijnd dier, huur > pacht,
  hypotheek > lening woning, intrekken > inschrijven samenwonen, kapot stuk > defect storing schade
  beschadigd, kapotmaken > beschadigen schade aansprakelijk, keuken koken > kookgelegenheid, kind
  kinderen kleintje > minderjarige jeugdige, kippen > pluimvee dieren, klussen klusdag > werkbeurt
  werkzaamheden onderhoud, konijn cavia hamster vogel > huisdier dier kleinvee, kosten hoeveel_kost
  > bijdrage tarief bedraagt, koud > temperatuur verwarming vorst, kwijt verloren > vermist
  zoekgeraakt, kwijtgeraakt > verlies vermissing duplicaat, lamp > verlichting, lek lekkage >
  waterschade loodgieter, lenen geld_lenen > lening krediet, meter meterstand > verbruik, meubels
  bank tafel > inboedel meubilair, moeder mama > ouder verzorger moederdier, neerzetten plaatsen >
  plaatsing, niet_komen niet_kunnen > verhindering afmelden afwezig, onderverhuren >
  ingebruikgeving, opa oma > grootouder, oppas > opvang, opzeggen afmelden > beëindiging,
  oud_papier > papiercontainer karton, parkeren > stallen parkeerterrein, per_jaar > jaarlijks,
  per_maand > maandelijks, planten tuin > beplanting gewassen, poep drol > uitwerpselen ontlasting,
  poezen kat > huisdier dier, rommel troep > afval vuilnis, rood_staan > saldo, ruzie > geschil,
  samenwonen > partner samenlevingscontract, scheiden uit_elkaar > echtscheiding, schoonmaken
  poetsen > reinigen, schuurtje hok > tuinhuisje berging opstal, slapen > nachtrust, sleutel >
  toegangspas, sleutel_kwijt > vervanging verlies slot, snoeien > takken, sparen > spaarrekening
  rente, stil rustig > stilte nachtrust, stoppen ophouden > beëindiging opzegging, stroom > energie
  verbruik, takken hout > snoeihout snoeiafval, te_laat > vertraging overschrijding verzuim
  achterstand, te_laat_betalen > aanmaning verhoogd incasso rente, terugkrijgen > gerestitueerd
  teruggave, tomaten groente aardappels > gewassen, trap lift > trappenhuis, trouwen > echtgenoot,
  vader papa > ouder verzorger, verbouwen > werkzaamheden vergunning, verbruikt verbruik > vermogen
  energieverbruik, verhuizen > adreswijziging oplevering, verkopen > commercieel, verven schilderen
  > schilderwerk, verwarming > stoken thermostaat, vriend vriendin > introducé gast, waaraan_dood >
  doodsoorzaak, wachten hoe_lang_wachten > wachttijd wachtlijst, warm > temperatuur opwarmen,
  wassen > wasruimte, water_dicht > watervoorziening afsluiten, wc_verstopt verstopt > ontstoppen,
  weggooien > inleveren milieustraat afdanken, winter > vorst november, zwanger > draagtijd
  drachtig`;
