/** Travel and transport; see `SYNONYMS`. */
export const travel = `
  abbonamento > titolo, acqua_potabile > fontana, aereo > volo velivolo, aereo volo > aeromobile
  imbarco, aeroporto terminal, albergo > hotel, arrivare andare > accesso raggiungere, audioguida >
  guida, auto automobile autovettura, auto veicolo, autobus > fermata, autobus bus > linea
  trasporto, autostrada casello > pedaggio, bagaglio_mano > cabina, bagnino > salvataggio, bambino
  > ridotto, barca traghetto > imbarcazione traversata, benzina carburante, bici > bicicletta
  ciclabile, biglietto > titolo ingresso, biglietto > viaggio, biglietto_ridotto > ridotto,
  cambiare_data > modifica, camera stanza > alloggio, camminare > passeggiata sentiero, campeggio
  accampamento, camper caravan, camper roulotte > veicolo autocaravan, cancellare_prenotazione >
  cancellazione, cancellato > rimborso, carro_attrezzi > assistenza stradale, castello > mura,
  centro città, check_out lasciare_camera > partenza, chiesa > basilica duomo, coda fila > attesa,
  come_arrivare come_ci_arrivo > accesso raggiungere trasporto, dislivello > metri quota, documento
  > identità, elettrica > ricarica, età_minima > età anni, fare_pieno pieno > carburante serbatoio,
  fermata stazione, fiume corso, foto_museo > fotografie, gasolio > carburante, gomma bucato >
  pneumatici, gruppo > comitive, guasto panne > avaria, guida > visita, hotel albergo ostello >
  struttura ricettiva alloggio, incidente > collisione, incidente > constatazione, incidente
  sinistro, indirizzo > sede ubicazione, km chilometri > chilometraggio distanza, lago bacino,
  letto_aggiunto > supplemento, limite_km > chilometraggio illimitato, liquidi > sicurezza, lontano
  > chilometri, lontano distanza, macchina > automobile auto veicolo vettura, macchina >
  autovettura, mangiare ristorante > gastronomia, mappa cartina, metro > metropolitana,
  mezza_pensione > trattamento, minore_solo > accompagnato, montagna > vetta monte, museo >
  collezione mostra, nave > imbarcazione traghetto, navetta > collegamento, neonato > infanti,
  no_show > mancato, ombrellone lettino > stabilimento, orario > partenza frequenza, paese > comune
  nazione, parcheggiare > sosta posteggio, passaporto > identità, passaporto documento, patente >
  abilitazione, patente guida, perso_volo perso_treno > riprotezione, piedi pedonale, pullman
  autobus, quando_andare > stagione clima, quando_aperto > apertura stagione, quanto_ci_si_mette >
  durata percorrenza ore, ricaricare ricarica, rifugio > pernottamento, ritardo > indennizzo
  compensazione, ritardo_riconsegna > penale, salita > dislivello, secondo_guidatore > aggiuntivo
  conducente, seggiolino > ritenuta bambini, sentiero camminata escursione > percorso itinerario,
  soldi > valuta, spiaggia > balneare, spiaggia > costa litorale, spiaggia_libera > arenile, strada
  via, tassa_soggiorno > imposta, taxi > trasporto, tempo > clima, tenda > bivacco, tenda
  campeggio, treno > ferrovia ferroviario stazione, treno_perso > successivo, turista visitatore,
  ultimo > finale, valigia bagaglio, valigia bagaglio > colli stiva, valigia_persa > smarrimento
  bagaglio, valigia_pesa > peso, velocità limite, visitare visita, zaino > guardaroba`;
