/** Danish words of devices, shops and games; see `
`. */
export const online = `
  alarm > sirene, bestille_vare > ordre, brugsanvisning > vejledning, butik > forhandler, fejl >
  fejlmelding, garanti > reklamationsret, glemt_kode glemt > nulstille glemmebog, hetz > chikane,
  klinge > knive, kode adgangskode > password, kortere > højde, kvittering > bon, lade_op oplade >
  batteri, lader oplader > ladestation, lang_græs > længere, level > niveau, levering sende >
  forsendelse, logge_ind > login, mobil telefon > smartphone, nettet wifi > internet trådløs,
  nogen_stjæler > tyverisikring sirene, nulstille > nulstilling, racist > diskrimination, reparere
  > service, server > fællesskab, slukke stoppe > stopknap afbryde, snyd > hack, stopper_hurtigt >
  stopknap, stor_have > areal kvadratmeter, turnering > konkurrence, tænde > start, virker_ikke >
  fejlmelding`;
