/** Travel and transport; see `SYNONYMS`. */
export const travel = `
  aereo > volo velivolo, aereo volo > aeromobile imbarco, aeroporto terminal, albergo > hotel,
  arrivare andare > accesso raggiungere, auto automobile autovettura, auto veicolo, autobus >
  fermata, autobus bus > linea trasporto, autostrada casello > pedaggio, bagaglio_mano > cabina,
  bambino > ridotto, barca traghetto > imbarcazione traversata, benzina carburante, bici >
  bicicletta ciclabile, biglietto > titolo ingresso, biglietto > viaggio, camera stanza > alloggio,
  camminare > passeggiata sentiero, campeggio accampamento, camper caravan, cancellato > rimborso,
  casco protezione, castello > mura, centro città, chiesa > basilica duomo, come_arrivare
  come_ci_arrivo > accesso raggiungere trasporto, documento > identità, elettrica > ricarica,
  fermata stazione, fiume corso, guida > visita, hotel albergo ostello > struttura ricettiva
  alloggio, incidente > collisione, incidente sinistro, indirizzo > sede ubicazione, lago bacino,
  lontano > chilometri, lontano distanza, macchina > automobile auto veicolo vettura, macchina >
  autovettura, mangiare ristorante > gastronomia, mappa cartina, metro > metropolitana, montagna >
  vetta monte, museo > collezione mostra, nave > imbarcazione traghetto, orario > partenza
  frequenza, paese > comune nazione, parcheggiare > sosta posteggio, passaporto > identità,
  passaporto documento, patente > abilitazione, patente guida, perso_volo perso_treno >
  riprotezione, piedi pedonale, pullman autobus, quando_andare > stagione clima, ricaricare
  ricarica, ritardo > indennizzo compensazione, salita > dislivello, sentiero camminata escursione
  > percorso itinerario, soldi > valuta, spiaggia > balneare, spiaggia > costa litorale, strada
  via, taxi > trasporto, tempo > clima, tenda campeggio, treno > ferrovia ferroviario stazione,
  turista visitatore, ultimo > finale, valigia bagaglio, valigia bagaglio > colli stiva,
  valigia_persa > smarrimento bagaglio, velocità limite, visitare visita`;
