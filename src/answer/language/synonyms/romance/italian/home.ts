/** Home and renting; see `SYNONYMS`. */
export const home = `
  affittare locare locazione, affitto > pigione mensilità, affitto locazione canone, aggiustare
  riparare, allagamento > danni acqua, allarme > sicurezza, amici_dormire ospitare > pernottamento,
  amministratore > gestione, andarsene_prima > recesso anticipato, animali_casa > domestici,
  appartamento alloggio abitazione, appendere chiodi > pareti fori, ascensore elevatore, ascensore
  scale, ascensore_rotto > manutenzione, asciugamani > biancheria, assicurazione > copertura,
  assicurazione_casa > polizza danni, aumento_affitto > adeguamento istat aggiornamento, bagno >
  toilette, bagno cesso wc > servizi igienici sanitari, balcone terrazzo, bambini_giocare pallone >
  giochi cortile, barbecue griglia, barbecue grigliata > braci fuochi, bici bicicletta >
  velocipedi, bolletta > fornitura, bolletta > utenza consumo, bucato > biancheria forare, buttare
  buttare_via > gettare smaltire conferire rifiuti, buttare divano > ingombranti isola, cacca >
  deiezioni, camino stufa > canna, cane > museruola, cane gatto > domestici, cantina seminterrato,
  caparra anticipo > deposito cauzionale cauzione, casa > abitazione alloggio domicilio residenza,
  casa appartamento > immobile unità, casino rumore, cassetta_lettere posta > corrispondenza,
  cauzione deposito, cesso bagno, chiave > serratura duplicato, chiavi_copia > duplicato, citofono
  campanello > videocitofono, coinquilino convivente, coinquilino_nuovo > subentro, comprare_casa >
  compravendita rogito mutuo, condominio palazzo > edificio stabile, condominio_paga > ripartizione
  millesimi, contatore > lettura consumi, contratto dura > scadenza anni, contratto locazione,
  corrente elettricità, cucina > cottura, cucina fornello, deposito_ridato ridanno_caparra >
  restituzione deposito, differenziata riciclare > raccolta rifiuti, dipingere tinteggiare,
  disdetta lasciare andarmene > recesso preavviso rilascio, divano materasso > ingombranti mobili,
  doccia > igienici, doccia bagno, dormire > pernottare alloggiare, festa > eventi ospiti, festa >
  ricevimento celebrazione, finestra vetro > infissi serramenti, fogna > scarichi, forno > cucina
  elettrodomestici, frigo frigorifero, fumare > divieto, gabinetto > bagno servizi, garage >
  autorimessa box, garante > fideiussione garanzia, gas acqua > utenze fornitura, giardino > aree,
  giardino verde, guasto > anomalia malfunzionamento, guasto > danno, ho_perso_chiavi perso_chiavi
  > smarrimento sostituzione, idraulico tubatura, imbianchino > tinteggiatura, imu > imposta,
  innaffiare annaffiare > irrigazione, inquilino affittuario, inquilino conduttore locatario, ladri
  furto rubare > sottrazione, ladro > intrusione, lampadina > lampada illuminazione, lavare
  lavaggio, lavare_macchina > lavaggio veicoli, lavatrice > lavanderia bucato, lavori_rumore >
  lavori orari, lenzuola biancheria, luce > elettricità illuminazione, luce corrente > energia,
  luci_scale > illuminazione, manca_acqua > interruzione erogazione, manca_luce blackout >
  interruzione fornitura, mobili arredamento, mobili_inclusi > arredato inventario, monolocale
  bilocale > unità appartamento, moroso > decreto, moto motorino > motocicli, muffa umidità, muffa
  umidità > condensa infiltrazioni, multa > penale, muratore > edili lavori, musica suonare >
  strumenti quiete, musica volume, musica_alta > volume quiete, non_pago ritardo > morosità mora
  interessi, ospite amici > visitatori terzi, pacco > portineria recapito, pacco spedizione,
  padrone locatore proprietario, padrone_casa > locatore, parcheggio > posto auto, perde acqua >
  infiltrazione, piante vasi > giardino, piatti pentole > stoviglie, pitturare imbiancare >
  tinteggiatura pareti, portiere portinaio > portineria custode, portineria reception, posto_letto
  > camera, presa > elettrico, pulire pulizia, pulire pulizie > igiene, quadro muro > pareti fori
  chiodi, quanto_dura_contratto > durata anni, regole > disposizioni, restituzione > deposito,
  riciclare differenziata, rifiuti_giorno > calendario raccolta, rinnovare > proroga, riparare
  aggiustare > assistenza manutenzione, riscaldamento freddo > caldaia termosifoni temperatura,
  riscaldamento_acceso quando_accendono > accensione periodo, riunione > convocazione, rotto >
  danno, rotto > guasto danneggiato, rubinetto acqua, rumore > decibel, rumore casino chiasso >
  quiete molestie silenzio disturbo rumorosità, scaldabagno boiler > caldaia, scarafaggi topi
  insetti > disinfestazione infestanti, sedie_tavolo > arredi, sfratto cacciare > rilascio
  risoluzione morosità, spazzatura > immondizia, spazzatura immondizia monnezza > rifiuti raccolta
  conferire, spese oneri, spese_condominio > oneri condominiali quota, sporco pulizia, stanza >
  camera locale, stendere panni > stendibiancheria balconi, subaffittare airbnb > sublocazione
  terzi turistico, tagliare_erba prato > manutenzione, termosifone caldaia, tetto > copertura,
  trapano lavori > opere ristrutturazione manutenzione, traslocare > trasporto, trasloco
  trasferimento, tubo > tubature, tubo idraulico > impianto idrico, tubo_rotto acqua_soffitto >
  infiltrazione perdita, umido > organico, vendere_casa > alienazione, vetro plastica carta >
  differenziata contenitori, vicino > condòmini confinanti, vicino condomino, vicino_rumore >
  disturbo quiete, visitatori_macchina > posti visitatori, wifi > connessione, zanzare >
  disinfestazione`;
