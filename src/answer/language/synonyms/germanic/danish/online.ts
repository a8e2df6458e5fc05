/** Danish words of devices, shops and games; see `
`. */
export const online = `
  alarm > sirene, app_styre > appen tidsplan, backup > sikkerhedskopi, bestille_vare > ordre,
  bipper > signal, blinker lampe > indikator, bluetooth > parring, brugsanvisning > vejledning,
  butik > forhandler, bytte_sælge > handel, fejl > fejlmelding, filter > filterskift,
  fjernbetjening > styring, fortryde_køb > fortrydelsesret, garanti > reklamationsret, glemt_kode
  glemt > nulstille glemmebog, hetz > chikane, hænger fryser > genstart, ikke_kommet > forsinkelse
  levering, invitere > invitation, klinge > knive, kode adgangskode > password, kortere > højde,
  kvittering > bon, lade_op oplade > batteri, lader oplader > ladestation, lang_græs > længere,
  ledning kabel > stik, level > niveau, levering sende > forsendelse, logge_ind > login, lyd >
  lydstyrke, lyn > lynnedslag, mobil telefon > smartphone, mål størrelse > dimensioner, nettet wifi
  > internet trådløs, nogen_stjæler > tyverisikring sirene, nulstille > nulstilling, opgave_quest >
  mission, overophedet varm > temperatur overophedning, point > rangering, rabatkode >
  kampagnekode, racist > diskrimination, reparere > service, server > fællesskab, slidt > sliddele,
  slukke stoppe > stopknap afbryde, snyd > hack, snydt > svindel, stopper_hurtigt > stopknap,
  stor_have > areal kvadratmeter, turnering > konkurrence, tænde > start, udsalg > tilbud, vejer
  vægt > kilo, virker_ikke > fejlmelding, virus > skadelig`;
