/** Home and renting; see `SYNONYMS`. */
export const home = `
  affittare locare locazione, affitto > pigione mensilità, affitto locazione canone, aggiustare
  riparare, amministratore > gestione, appartamento alloggio abitazione, ascensore elevatore,
  ascensore scale, asciugamano biancheria, assicurazione > copertura, bagno > toilette, bagno cesso
  wc > servizi igienici sanitari, balcone terrazzo, barbecue griglia, barbecue grigliata > braci
  fuochi, bici bicicletta > velocipedi, bolletta > fornitura, bolletta > utenza consumo, bucato >
  biancheria forare, buttare buttare_via > gettare smaltire conferire rifiuti, buttare divano >
  ingombranti isola, cacca > deiezioni, cane > museruola, cane gatto > domestici, cantina
  seminterrato, caparra anticipo > deposito cauzionale cauzione, casa > abitazione alloggio
  domicilio residenza, casa appartamento > immobile unità, casino rumore, cauzione deposito, cesso
  bagno, chiave chiavi > serratura duplicato, coinquilino convivente, condominio palazzo > edificio
  stabile, contratto dura > scadenza anni, contratto locazione, corrente elettricità, cucina >
  cottura, cucina fornello, differenziata riciclare > raccolta rifiuti, dipingere tinteggiare,
  disdetta lasciare andarmene > recesso preavviso rilascio, divano materasso > ingombranti mobili,
  doccia > igienici, doccia bagno, dormire > pernottare alloggiare, festa > eventi ospiti, festa >
  ricevimento celebrazione, frigo frigorifero, fumare > divieto, gabinetto > bagno servizi, garage
  > autorimessa box, gas acqua > utenze fornitura, giardino > aree, giardino verde, guasto >
  anomalia malfunzionamento, guasto > avaria danno, ho_perso_chiavi perso_chiavi > smarrimento
  sostituzione, idraulico tubatura, inquilino affittuario, inquilino conduttore locatario, ladri
  furto rubare > sottrazione, lampadina > lampada illuminazione, lavare lavaggio, lavatrice >
  lavanderia bucato, lenzuola biancheria, luce > elettricità illuminazione, luce corrente >
  energia, mobili arredamento, muffa umidità, muffa umidità > condensa infiltrazioni, multa >
  penale, musica suonare > strumenti quiete, musica volume, non_pago ritardo > morosità mora
  interessi, ospite amici > visitatori terzi, pacco spedizione, padrone locatore proprietario,
  padrone_casa > locatore, parcheggio > posto auto, perde acqua > infiltrazione, pitturare
  imbiancare > tinteggiatura pareti, portiere portinaio > portineria custode, portineria reception,
  posta corrispondenza, presa > elettrico, pulire pulizia, pulire pulizie > igiene, quadro muro >
  pareti fori chiodi, regole > disposizioni, restituzione > deposito, riciclare differenziata,
  rinnovare > proroga, riparare aggiustare > assistenza manutenzione, riscaldamento freddo >
  caldaia termosifoni temperatura, riunione > convocazione, rotto > danno, rotto > guasto
  danneggiato, rubinetto acqua, rumore > decibel, rumore casino chiasso > quiete molestie silenzio
  disturbo rumorosità, sfratto cacciare > rilascio risoluzione morosità, spazzatura > immondizia,
  spazzatura immondizia monnezza > rifiuti raccolta conferire, spese oneri, spese_condominio >
  oneri condominiali quota, sporco pulizia, stanza > camera locale, subaffittare airbnb >
  sublocazione terzi turistico, termosifone caldaia, trapano lavori > opere ristrutturazione
  manutenzione, traslocare > trasporto, trasloco trasferimento, tubo idraulico > impianto idrico,
  vicino > condòmini confinanti, vicino condomino, wifi > connessione`;
