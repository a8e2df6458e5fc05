/** Danish words of history, people and science; see `
`. */
export const knowledge = `
  ansat blev_til > udnævnelse udnævnt, barndom voksede_op > opvækst, boede > bopæl husholdning, bog
  > bind udgivelse, brændt > brand, dronning > regent, fabrik > industri, film > instruktør, flygte
  > flugt, folk > befolkning indbyggere, gik_i_skole skole > undervisning, hedder > navn,
  hvad_lavede > erhverv, kendt_bog > hovedværk, kirke > sogn, komme_hjem sad_fast > frøs is, krig >
  besættelse, musik > komponist, myrdet > mord, nye_planter > ukendte arter, opdagede fandt >
  opdagelse ukendte, opkaldt > navn, oprør > revolution, professor > professorat udnævnt, rig >
  formue, skrev bog > værk udkom forfatter, tegnede tegne > illustrationer akvarel, tur rejse >
  ekspedition, ældst yngst > søskende, ø > øgruppe`;
