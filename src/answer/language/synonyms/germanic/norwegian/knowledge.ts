/** Norwegian words of history, people and science; see `
`. */
export const knowledge = `
  adel > adelsmann, areal > kvadratkilometer, bilder > malerier, bok > verk roman, brann > flammer
  ild, brenne brant > brann flammer lyn, bru bro > spenn, bygd > tettsted, bygge > reist, bygge_opp
  gjenoppbygge > gjenreisning gjenreisingen, bønder > jordbruk, dikt > poet, døde_av > dødsårsak,
  eie eier > overdro, elv > vassdrag, erobre > erobring, fabrikk > industri, fant > påvist, film >
  regissør, flagg > farger, flom > oversvømmelse, flykte > flukt, folk > befolkning innbyggere,
  for_lite > liten folk befolkning, fred > fredsavtale, grave > utgravning undersøkelser, gull
  metall > malm, hvem_malte male > maleri kunstner dekor, hvorfor_grunn grunn > årsak, innvendig
  inne > interiør, kirke > gudstjeneste menighet, kjøpmann > handel, klima > temperatur nedbør,
  kone mann > gift ektefelle, kraft > energi, krig > okkupasjon, museum > oppbevares utstilt,
  musikk > komponist, måne > satellitt, oppfant > oppfinnelse, opprør > revolusjon, parti >
  stortinget, pest > epidemi svartedauden, planet > bane, president > statsoverhode, regjering >
  statsråd, reise > ekspedisjon, rik > formue, sang > innspilling, selvstendig > uavhengighet, skip
  > flåte, skrive > forfatter, skuespiller > rolle, språk > dialekt, statue > skulptur, studerte >
  studier universitet, sult > hungersnød, tape_krig > nederlag, tegning > illustrasjon, tro
  religion > trossamfunn, tårn > spir, ungdom > oppvekst barndom, utmerkelse > pris, valuta > mynt,
  ørken > tørr, øy > skjærgård`;
