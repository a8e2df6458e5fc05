/** Devices and how they are used; see `SYNONYMS`. */
export const devices = `
  accendere > attivare, accendere avvio, accesa luce > spia lampeggia indicatore, aceto >
  decalcificante, acqua > serbatoio, aggiornare > versione, appendere > montaggio supporto, audio
  volume > suono, bambino figlio > sorveglianza, batteria pila > autonomia, blocco_bambini >
  sicurezza, bluetooth > abbinamento, caduta > urto, caffè_freddo non_caldo > temperatura tazze,
  calcare > decalcificazione decalcificante, cambiare_filtro > sostituzione, cambiare_pile >
  batterie sostituzione, capacità > litri, caricare > ricarica, chicchi macinare > macinatura
  macinino, ci_sta > capacità litri capienza, collegare > connessione abbinamento, computer pc >
  elaboratore dispositivo, consuma > potenza energia watt assorbimento, dimensioni grande > misure
  larghezza altezza, distanza > portata metri, due > contemporaneamente, eco > risparmio, filo cavo
  > alimentazione, filtro > sostituzione, freddo > caldo, fumo > combustione, garanzia riparare >
  assistenza difetti, immergere > immersione, impermeabile acqua > resistente, intasato > ostruito
  ostruzione, istruzioni > uso, lampeggia > intermittente spia, latte > caraffa, lavare_pezzi >
  lavabile, lavastoviglie > lavabili, lento > lentezza, luce_rossa > spia errore, luce_verde >
  spia, montare > montaggio assemblaggio, non_aspira > aspirazione, non_carica > ricarica batteria,
  non_funziona > anomalia guasto malfunzionamento, non_si_accende > anomalia alimentazione,
  non_si_collega > connessione abbinamento, odore_bruciato > spegnere, olio > lubrificazione, ora
  orologio > regolazione, panno > pulizia, perde gocciola > guarnizione, peso_massimo regge >
  portata carico, pezzi > componenti ricambi parti, pezzi_ricambio > ricambi, più_forte >
  intensità, premere schiacciare > pressione tasto, presa spina > alimentazione corrente,
  prima_volta > messa funzione, pulire > manutenzione sciacquare, puzza > odore, quanta_acqua >
  capacità serbatoio litri, quante_tazze > capacità, quanto_carica > ricarica tempo, riavviare >
  ripristino, rumore_strano > anomalo, sacchetto > contenitore, sapone > detersivi detergente,
  scalda > surriscaldamento, schermo display > pannello, schermo_rotto > vetro danni, schiuma >
  tubicino, scotta caldo > temperatura ustione surriscaldamento, smontare > smontaggio, spazzola >
  accessorio, spegne_da_sola > automatico spegnimento, spegnere > disattivare, tasto pulsante >
  comando interruttore, telefono cellulare > smartphone dispositivo, temperatura > gradi, timer >
  programmazione, tv > televisore, veloce > rapidamente, voltaggio > tensione, volume_basso >
  volume`;
