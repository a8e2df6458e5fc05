/** Dutch words of devices, shops and games; see `
`. */
export const online = `
  aanzetten aandoen > inschakelen hoofdschakelaar, abonnement > abonnementskosten, account profiel
  > gebruikersaccount, account_verwijderen > verwijderen opheffen, accu batterij leeg > laden,
  achterkant > achterzijde, afstandsbediening > bediening, apparaat > toestel, baas_game > vijand,
  back_up > reservekopie, bannen > uitsluiting blokkade, bedenktijd > herroepingsrecht, bezorgen
  levering > verzending, bluetooth > koppelen, bovenkant > bovenzijde, buisje pijpje > stoompijpje,
  computer laptop > apparaat pc, doet_het_niet werkt_niet > storing defect, druppelt traag langzaam
  > druppelsgewijs stroperig, emoji > reactie, filmpje > video, filter > vervangen, foto >
  afbeelding opname, gaat_uit > uitschakelen inactiviteit, gamer speler > gebruiker deelnemer,
  garantie > fabrieksgarantie, geband gebanned > verbannen beroep, gewicht > kilogram, groter >
  hoeveelheid volume, handelen > ruilen, handleiding > instructies, handschoenen > bescherming,
  herrie_maken > lawaai geluidsniveau, instellen > configureren, items > voorwerpen, kabel snoer >
  stekker aansluiting, kalk ontkalken > ontkalkingsmiddel, kleiner > hoeveelheid volume, knippert >
  indicator lampje, knop > schakelaar, kopje beker > volume hoeveelheid, kortingscode > korting
  actiecode, lampje > led indicator controlelampje, leeg > reservoir bijvullen, level > rang, maat
  > afmetingen, machine ding > toestel apparaat, maken repareren > reparatie servicepunt, mobiel
  telefoon gsm > toestel smartphone, mod > moderator beheerder, muten > dempen, niet_aangekomen >
  vertraging bezorging, niet_thuis > afhaalpunt, onder_de_machine > onderzijde lekbak, onderdelen >
  reserveonderdelen, onderkant > onderzijde, opladen lader > oplader laden accu, opnieuw_opstarten
  > herstarten, opwarmen > bedrijfstemperatuur, opzeggen_abonnement > beëindigen opzegtermijn,
  oververhit heet > temperatuur, pakketje > zending, phishing > oplichting, piept > signaal geluid,
  prijs > winnaar, punten > score, quest > opdracht, racistisch > discriminatie, reset wipe >
  wissen, rol > rang, scherm > display, scherm_zwart > beeldscherm storing, schoonmaakmiddel >
  reinigingsmiddel, schoonmaken > afnemen spoelen, slap > sterkte krachtig, slopen > griefen,
  spoelen > doorspoelen reinigen, sterk > krachtig intensiteit, stopcontact > stekker, storing fout
  > foutmelding probleem, streamen > uitzending livestream, team clan > groep, terugsturen ruilen >
  retourneren retour, traag > prestaties, uitschelden schelden > belediging intimidatie, uitzetten
  uitdoen > uitschakelen, valt_uit uitvallen > uitschakelen inactiviteit, vastgelopen loopt_vast >
  herstarten, verzendkosten > portokosten, virus > malware, volume > geluid, vullen bijvullen >
  reservoir, wachtwoord_vergeten vergeten > herstellen resetten, wifi internet > verbinding, winkel
  > verkoper dealer`;
