/** Swedish words of devices, shops and games; see `
`. */
export const online = `
  banna ban > uteslutning permanent, bannad_fel oskyldig > överklagas, belöning > belönas, beställa
  > order, bjuda_in > inbjudan, blinkar lampa > indikator, bluetooth > parkoppling, bruksanvisning
  > instruktion, butik affär > återförsäljare, bygga > bas, byta_ut > byte utbyte, donera >
  donation gåva, filter > filterbyte, fjärrkontroll > styrning, funkar_inte fungerar_inte > fel
  störning, förstöra griefa > skadegörelse, försvann > förlorad, grej > föremål, hänger_sig >
  omstart, insläppt komma_in > tillträde godkännande, inte_kommit > försening leverans, items
  prylar_spel > föremål, klaga_ban > överklagande ärende, kvitto > köpbevis, köpa > handel, lag
  klan > grupp gille, laga reparera > service, leverans skicka > frakt, ljud > volym, logga_in >
  inloggning, mobil telefon > smartphone, mod admin > moderator administratör, musik > musikbot,
  muta > tystnad, mått storlek > dimensioner, nät wifi > internet nätverk, piper > signal, poäng >
  ranking, rabattkod > kampanjkod, raida råna > plundring, rea > erbjudande, reklam >
  marknadsföring, riktiga_pengar > handel, roll > behörighet, röstchatt > röstkanal, seg långsam >
  prestanda, server > gemenskap, server_dog krascha > serverkrasch, skärm > display, sladd kabel >
  kontakt anslutning, släppa_in > tillträde insläpp, snack prata > röst tala, sno > plundring,
  spela_in > inspelning, spelare > deltagare, starta > igång, stream > twitch sändning, stänga_av >
  avstängning, säga_upp_abonnemang > uppsägningstid, säkerhetskopia backup > säkerhetskopiering,
  sälja byta > handel, ta_bort radera > radering, tipsa > självpromotion, tvätta_maskin rengöra >
  rengöring, tävling turnering > anordnas match, uteblir inte_dyker_upp > utebli avanmälan, varning
  > varningar, vikt > kilo, vinna tävling > segrare pris, virus > skadlig, wipa reset > nollställs
  återställning, youtube twitch > kanal, ångra > ångerrätt, överhettad varm > temperatur`;
