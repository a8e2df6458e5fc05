/** Norwegian words of devices, shops and games; see `
`. */
export const online = `
  abonnement > bindingstid, angre > angrerett, backup > sikkerhetskopi, blinker lampe > indikator,
  bluetooth > tilkobling, butikk > forhandler, bytte_selge > handel, bytte_vare > retur, data pc
  laptop > datamaskin, filter > filterskifte, fjernkontroll > styring, henger > omstart, hets >
  trakassering, ikke_kommet > forsinkelse levering, invitere > invitasjon, kjøre_igang starte >
  oppstart, knapp > bryter, konkurranse > turnering, lag klan > gruppe, laste_ned > nedlasting,
  ledning kabel > strømkabel, logge_inn > innlogging, lyd > volum, mobil telefon > smarttelefon,
  mod admin > moderator, mute > dempe, mål størrelse > dimensjoner, nett wifi > internett nettverk,
  overopphetet varm > temperatur, piper > signal, poeng > rangering, rabattkode > kampanjekode,
  rasist > diskriminering hat, reparere fikse > reparasjon service, rykk_opp level > nivå,
  salg_rabatt > tilbud, sende frakt > levering forsendelse, slå_av skru_av > deaktivere, slå_på
  skru_på > aktivere, spill > spillere, tap_ting mistet_items > gjenstander, virker_ikke
  funker_ikke > feil feilmelding, virus > skadevare`;
