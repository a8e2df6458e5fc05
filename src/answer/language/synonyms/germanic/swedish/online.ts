/** Swedish words of devices, shops and games; see `
`. */
export const online = `
  banna ban > uteslutning permanent, bannad_fel oskyldig > överklagas, belöning > belönas, beställa
  > order, bruksanvisning > instruktion, butik affär > återförsäljare, donera > donation gåva,
  funkar_inte fungerar_inte > fel störning, försvann > förlorad, grej sak > föremål, insläppt
  komma_in > tillträde godkännande, kvitto > köpbevis, köpa > handel, lag klan > grupp gille, laga
  reparera > service, leverans skicka > frakt, logga_in > inloggning, mobil telefon > smartphone,
  mod admin > moderator administratör, musik > musikbot, muta > tystnad, nät wifi > internet
  nätverk, raida råna > plundring, reklam > marknadsföring, riktiga_pengar > handel, röstchatt >
  röstkanal, server > gemenskap, server_dog krascha > serverkrasch, skärm > display, släppa_in >
  tillträde insläpp, snack prata > röst tala, sno > plundring, spela_in > inspelning, spelare >
  deltagare, starta > igång, stream > twitch sändning, stänga_av > avstängning, ta_bort radera >
  radering, tipsa > självpromotion, tvätta_maskin rengöra > rengöring, tävling turnering > anordnas
  match, varning > varningar, vinna tävling > segrare pris, wipa reset > nollställs återställning,
  youtube twitch > kanal`;
