/** Norwegian words of devices, shops and games; see `
`. */
export const online = `
  butikk > forhandler, bytte_vare > retur, data pc laptop > datamaskin, hets > trakassering,
  kjøre_igang starte > oppstart, knapp > bryter, konkurranse > turnering, lag klan > gruppe,
  laste_ned > nedlasting, logge_inn > innlogging, mobil telefon > smarttelefon, mod admin >
  moderator, mute > dempe, nett wifi > internett nettverk, rasist > diskriminering hat, reparere
  fikse > reparasjon service, rykk_opp level > nivå, sende frakt > levering forsendelse, slå_av
  skru_av > deaktivere, slå_på skru_på > aktivere, spill > spillere, virker_ikke funker_ikke > feil
  feilmelding`;
