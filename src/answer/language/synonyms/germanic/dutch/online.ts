/** Dutch words of devices, shops and games; see `
`. */
export const online = `
  aanzetten aandoen > inschakelen hoofdschakelaar, account profiel > gebruikersaccount,
  account_verwijderen > verwijderen opheffen, accu batterij leeg > laden, achterkant > achterzijde,
  apparaat > toestel, bannen > uitsluiting blokkade, bezorgen levering > verzending, bovenkant >
  bovenzijde, buisje pijpje > stoompijpje, computer laptop > apparaat pc, doet_het_niet werkt_niet
  > storing defect, druppelt traag langzaam > druppelsgewijs stroperig, filmpje > video, foto >
  afbeelding opname, gaat_uit > uitschakelen inactiviteit, gamer speler > gebruiker deelnemer,
  garantie > fabrieksgarantie, geband gebanned > verbannen beroep, groter > hoeveelheid volume,
  handleiding > instructies, herrie_maken > lawaai geluidsniveau, instellen > configureren, kalk
  ontkalken > ontkalkingsmiddel, kleiner > hoeveelheid volume, knop > schakelaar, kopje beker >
  volume hoeveelheid, lampje > led indicator controlelampje, leeg > reservoir bijvullen, level >
  rang, machine ding > toestel apparaat, maken repareren > reparatie servicepunt, mobiel telefoon
  gsm > toestel smartphone, mod > moderator beheerder, muten > dempen, onder_de_machine >
  onderzijde lekbak, onderkant > onderzijde, opladen lader > oplader laden accu, opwarmen >
  bedrijfstemperatuur, prijs > winnaar, racistisch > discriminatie, reset wipe > wissen, scherm >
  display, schoonmaken > afnemen spoelen, slap > sterkte krachtig, spoelen > doorspoelen reinigen,
  sterk > krachtig intensiteit, storing fout > foutmelding probleem, streamen > uitzending
  livestream, team clan > groep, terugsturen ruilen > retourneren retour, uitschelden schelden >
  belediging intimidatie, uitzetten uitdoen > uitschakelen, valt_uit uitvallen > uitschakelen
  inactiviteit, verzendkosten > portokosten, vullen bijvullen > reservoir, wachtwoord_vergeten
  vergeten > herstellen resetten, wifi internet > verbinding, winkel > verkoper dealer`;
