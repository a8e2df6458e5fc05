/** Home and renting; see `SYNONYMS`. */
export const home = `
  adottare_cane > adozione, affittare locare locazione, affitto > pigione mensilità, affitto
  locazione canone, aggiustare riparare, allagamento > danni acqua, allarme > sicurezza,
  amici_dormire ospitare > pernottamento, amministratore > gestione, andarsene_prima > recesso
  anticipato, animali_casa > domestici, appartamento alloggio abitazione, appendere chiodi > pareti
  fori, ascensore elevatore, ascensore scale, ascensore_rotto > manutenzione, asciugamani >
  biancheria, assicurazione > copertura, assicurazione_casa > polizza danni, attrezzi > utensili,
  aumento_affitto > adeguamento istat aggiornamento, bagno > toilette, bagno cesso wc > servizi
  igienici sanitari, balcone terrazzo, bambini_giocare pallone > giochi cortile, barbecue griglia,
  barbecue grigliata > braci fuochi, bici bicicletta > velocipedi, bolletta > fornitura, bolletta >
  utenza consumo, bucato > biancheria forare, buttare buttare_via > gettare smaltire conferire
  rifiuti, buttare divano > ingombranti isola, cacca > deiezioni, camino stufa > canna, cane >
  museruola, cane gatto > domestici, cantina seminterrato, caparra anticipo > deposito cauzionale
  cauzione, casa > abitazione alloggio domicilio residenza, casa appartamento > immobile unità,
  casino rumore, cassetta_lettere posta > corrispondenza, cauzione deposito, cesso bagno, chiave >
  serratura duplicato, chiavi_copia > duplicato, citofono campanello > videocitofono, coinquilino
  convivente, coinquilino_nuovo > subentro, comprare_casa > compravendita rogito mutuo, concime >
  fertilizzante, condominio palazzo > edificio stabile, condominio_paga > ripartizione millesimi,
  contatore > lettura consumi, contratto dura > scadenza anni, contratto locazione, corrente
  elettricità, crocchette > alimentazione, cucina > cottura, cucina fornello, deposito_ridato
  ridanno_caparra > restituzione deposito, differenziata riciclare > raccolta rifiuti, dipingere
  tinteggiare, disdetta lasciare andarmene > recesso preavviso rilascio, divano materasso >
  ingombranti mobili, doccia > igienici, doccia bagno, dormire > pernottare alloggiare,
  elettrodomestico_vecchio > raee, erbacce > infestanti, farmaci_scaduti > farmacia, festa > eventi
  ospiti, festa > ricevimento celebrazione, finestra vetro > infissi serramenti, fogna > scarichi,
  forno > cucina elettrodomestici, frigo frigorifero, fumare > divieto, gabinetto > bagno servizi,
  garage > autorimessa box, garante > fideiussione garanzia, gas acqua > utenze fornitura, giardino
  > aree, giardino verde, guasto > anomalia malfunzionamento, guasto > danno, ho_perso_chiavi
  perso_chiavi > smarrimento sostituzione, idraulico tubatura, imbianchino > tinteggiatura, imu >
  imposta, innaffiare annaffiare > irrigazione, inquilino affittuario, inquilino conduttore
  locatario, isola_ecologica discarica > raccolta conferimento, isolamento > termico, ladri furto
  rubare > sottrazione, ladro > intrusione, lampadina > lampada illuminazione, lavare lavaggio,
  lavare_macchina > lavaggio veicoli, lavatrice > lavanderia bucato, lavori_rumore > lavori orari,
  legna > combustibile, lenzuola biancheria, luce > elettricità illuminazione, luce corrente >
  energia, luci_scale > illuminazione, manca_acqua > interruzione erogazione, manca_luce blackout >
  interruzione fornitura, mobili arredamento, mobili_inclusi > arredato inventario, monolocale
  bilocale > unità appartamento, moroso > decreto, moto motorino > motocicli, muffa umidità, muffa
  umidità > condensa infiltrazioni, multa > penale, muratore > edili lavori, musica suonare >
  strumenti quiete, musica volume, musica_alta > volume quiete, non_pago ritardo > morosità mora
  interessi, olio_usato > oli esausti, orto > coltivazione lotto, ospite amici > visitatori terzi,
  pacco > portineria recapito, pacco spedizione, pacco_non_consegnato > giacenza, padrone locatore
  proprietario, padrone_casa > locatore, pannelli > fotovoltaico, parcheggio > posto auto,
  passeggiata > guinzaglio, perde acqua > infiltrazione, pesticidi > fitosanitari, piante vasi >
  giardino, piatti pentole > stoviglie, pile > batterie, pitturare imbiancare > tinteggiatura
  pareti, portiere portinaio > portineria custode, portineria reception, posto_letto > camera,
  presa > elettrico, pulci zecche > parassiti, pulire pulizia, pulire pulizie > igiene, quadro muro
  > pareti fori chiodi, quanto_dura_contratto > durata anni, regole > disposizioni, restituzione >
  deposito, riciclare differenziata, rifiuti_giorno > calendario raccolta, rinnovare > proroga,
  riparare aggiustare > assistenza manutenzione, riscaldamento freddo > caldaia termosifoni
  temperatura, riscaldamento_acceso quando_accendono > accensione periodo, riunione > convocazione,
  rotto > danno, rotto > guasto danneggiato, rubinetto acqua, rumore > decibel, rumore casino
  chiasso > quiete molestie silenzio disturbo rumorosità, scaldabagno boiler > caldaia, scarafaggi
  topi insetti > disinfestazione infestanti, sedie_tavolo > arredi, sfratto cacciare > rilascio
  risoluzione morosità, spazzatura > immondizia, spazzatura immondizia monnezza > rifiuti raccolta
  conferire, spese oneri, spese_condominio > oneri condominiali quota, sporco pulizia, stanza >
  camera locale, stendere panni > stendibiancheria balconi, subaffittare airbnb > sublocazione
  terzi turistico, tagliare_erba prato > manutenzione, termosifone caldaia, tetto > copertura,
  tomba cimitero > sepoltura, trapano lavori > opere ristrutturazione manutenzione, traslocare >
  trasporto, trasloco trasferimento, tubo > tubature, tubo idraulico > impianto idrico, tubo_rotto
  acqua_soffitto > infiltrazione perdita, umido > organico, vendere_casa > alienazione,
  vestiti_vecchi > tessili, veterinario > animali, vetro plastica carta > differenziata
  contenitori, vicino > condòmini confinanti, vicino condomino, vicino_rumore > disturbo quiete,
  visitatori_macchina > posti visitatori, wifi > connessione, zanzare > disinfestazione`;
