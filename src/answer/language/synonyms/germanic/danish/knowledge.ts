/** Danish words of history, people and science; see `
`. */
export const knowledge = `
  adel > adelsmand, ansat blev_til > udnævnelse udnævnt, areal > kvadratkilometer, barndom
  voksede_op > opvækst, boede > bopæl husholdning, bog > bind udgivelse, bog > roman, bro > spænd,
  brændt > brand, bønder > landbrug, dronning > regent, døde_af > dødsårsag, erobre > erobring,
  fabrik > industri, film > instruktør, flag > farver, flygte > flugt, folk > befolkning
  indbyggere, fred > fredsaftale, gik_i_skole skole > undervisning, guld metal > malm, hedder >
  navn, hvad_lavede > erhverv, kendt_bog > hovedværk, kirke > sogn, komme_hjem sad_fast > frøs is,
  kraft > energi, krig > besættelse, købmand > handel, mand kone > gift, musik > komponist, myrdet
  > mord, måne > satellit, nye_planter > ukendte arter, opdagede fandt > opdagelse ukendte, opkaldt
  > navn, oprør > revolution, oversvømmelse > stormflod, parti > folketinget, pest > epidemi,
  planet > bane, professor > professorat udnævnt, præsident > statsoverhoved, regering > minister,
  rig > formue, sang > indspilning, selvstændig > uafhængighed, skib > flåde, skrev bog > værk
  udkom forfatter, skuespiller > rolle, sprog > dialekt, statue > skulptur, studerede > studier
  universitet, sult > hungersnød, tabe_krig > nederlag, tegnede tegne > illustrationer akvarel, tro
  religion > trossamfund, tur rejse > ekspedition, tårn > spir, udmærkelse > pris, ungdom > opvækst
  barndom, valuta > mønt, ældst yngst > søskende, ø > øgruppe, ørken > tør`;
