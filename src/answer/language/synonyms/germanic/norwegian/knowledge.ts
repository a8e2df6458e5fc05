/** Norwegian words of history, people and science; see `
`. */
export const knowledge = `
  bilder > malerier, brann > flammer ild, brenne brant > brann flammer lyn, bygd > tettsted, bygge
  > reist, bygge_opp gjenoppbygge > gjenreisning gjenreisingen, eie eier > overdro, elv > vassdrag,
  fabrikk > industri, fant > påvist, film > regissør, flykte > flukt, folk > befolkning innbyggere,
  for_lite > liten folk befolkning, grave > utgravning undersøkelser, hvem_malte male > maleri
  kunstner dekor, hvorfor_grunn grunn > årsak, innvendig inne > interiør, kirke > gudstjeneste
  menighet, klima > temperatur nedbør, krig > okkupasjon, museum > oppbevares utstilt, musikk >
  komponist, oppfant > oppfinnelse, opprør > revolusjon, rik > formue, skrive > forfatter, øy >
  skjærgård`;
