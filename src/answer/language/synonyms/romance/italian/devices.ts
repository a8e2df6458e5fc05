/** Devices and how they are used; see `SYNONYMS`. */
export const devices = `
  accendere > attivare, accendere avvio, accesa luce > spia lampeggia indicatore, aceto >
  decalcificante, acqua > serbatoio, aggiornare > versione, audio volume > suono, bambino figlio >
  sorveglianza, batteria pila > autonomia, bluetooth > abbinamento, caduta > urto, calcare >
  decalcificazione decalcificante, caricare > ricarica, chicchi macinare > macinatura macinino,
  ci_sta > capacità litri capienza, collegare > connessione abbinamento, computer pc > elaboratore
  dispositivo, consuma > potenza energia watt assorbimento, dimensioni grande > misure larghezza
  altezza, due > contemporaneamente, filo cavo > alimentazione, filtro > sostituzione, freddo >
  caldo, fumo > combustione, garanzia riparare > assistenza difetti, istruzioni > uso,
  lavastoviglie > lavabili, lento > lentezza, montare > montaggio assemblaggio, non_funziona >
  anomalia guasto malfunzionamento, non_si_accende > anomalia alimentazione, pezzi > componenti
  ricambi parti, più_forte > intensità, premere schiacciare > pressione tasto, presa spina >
  alimentazione corrente, pulire > manutenzione sciacquare, puzza > odore, quanta_acqua > capacità
  serbatoio litri, riavviare > ripristino, schermo display > pannello, scotta caldo > temperatura
  ustione surriscaldamento, spegne_da_sola > automatico spegnimento, spegnere > disattivare, tasto
  pulsante > comando interruttore, telefono cellulare > smartphone dispositivo, temperatura >
  gradi, tv > televisore, veloce > rapidamente`;
