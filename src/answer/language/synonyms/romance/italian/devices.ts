/** Devices and how they are used; see `SYNONYMS`. */
export const devices = `
  accendere > attivare, accendere avvio, accesa luce > spia lampeggia indicatore, aceto >
  decalcificante, acqua > serbatoio, aggiornare > versione, alexa google > vocale assistente,
  appendere > montaggio supporto, asciugatrice > asciugatura, audio volume > suono, bambino figlio
  > sorveglianza, base > ricarica stazione, batteria pila > autonomia, batteria_rotta > batteria
  consumo, blocco_bambini > sicurezza, bluetooth > abbinamento, caduta > urto, caffè_freddo
  non_caldo > temperatura tazze, calcare > decalcificazione decalcificante, cambiare_filtro >
  sostituzione, cambiare_pile > batterie sostituzione, candeggina > detergenti detersivi, capacità
  > litri, caricare > ricarica, carta_inceppata > inceppamento carta, cassa > altoparlante, chicchi
  macinare > macinatura macinino, ci_sta > capacità litri capienza, collegare > connessione
  abbinamento, computer pc > elaboratore dispositivo, condizionatore > filtro, consuma > potenza
  energia watt assorbimento, cuffie > auricolari, dimensioni grande > misure larghezza altezza,
  distanza > portata metri, drone > volo, due > contemporaneamente, eco > risparmio, ferro_stiro >
  vapore, filo cavo > alimentazione, filtro > sostituzione, freddo > caldo, frullatore > lame
  bicchiere, fumo > combustione, garanzia riparare > assistenza difetti, immergere > immersione,
  impermeabile acqua > resistente, inchiostro toner > cartuccia, intasato > ostruito ostruzione,
  istruzioni > uso, lampeggia > intermittente spia, latte > caraffa, lavare_pavimento > pavimenti
  lavaggio, lavare_pezzi > lavabile, lavastoviglie > lavabili, lavatrice > centrifuga programma,
  lento > lentezza, luce_rossa > spia errore, luce_verde > spia, macchina_fotografica > obiettivo,
  mettere_base dove_metto > collocare posizionare, monopattino bici_elettrica > autonomia motore,
  montare > montaggio assemblaggio, non_aspira > aspirazione, non_carica > ricarica batteria,
  non_funziona > anomalia guasto malfunzionamento, non_si_accende > anomalia alimentazione,
  non_si_collega > connessione abbinamento, odore_bruciato > spegnere, olio > lubrificazione, ora
  orologio > regolazione, panno > pulizia, peli capelli > spazzola, pentola_pressione > pressione,
  perde gocciola > guarnizione, peso_massimo regge > portata carico, pezzi > componenti parti,
  pezzi_ricambio > ricambi, pezzo_mancante manca_pezzo > componenti, più_forte > intensità, premere
  schiacciare > pressione tasto, presa spina > alimentazione corrente, prima_volta > messa
  funzione, pulire > manutenzione sciacquare, puzza > odore, quanta_acqua > capacità serbatoio
  litri, quante_tazze > capacità, quanti_metri > metri quadrati superficie, quanto_carica >
  ricarica tempo, riavviare > ripristino, riparare_costo > spese carico, robot_aspirapolvere
  aspirapolvere > aspirazione pulizia, router modem > rete, rumore_strano > anomalo, sacchetto >
  contenitore, sapone > detersivi detergente, scalda > surriscaldamento, scale > gradini
  dislivelli, scarica senza_batteria > batteria ricarica, schermo display > pannello, schermo_rotto
  > vetro danni, schiuma > tubicino, scotta caldo > temperatura ustione surriscaldamento,
  smartwatch orologio > cinturino, smontare > smontaggio, spazzola > accessorio, spegne_da_sola >
  automatico spegnimento, spegnere > disattivare, stufa > riscaldamento, tagliaerba > lama, tappeto
  > moquette, tastiera mouse > periferiche, tasto pulsante > comando interruttore, telefono
  cellulare > smartphone dispositivo, temperatura > gradi, termometro > misurazione, timer >
  programmazione, trapano > punta, tv > televisore, veloce > rapidamente, voltaggio > tensione,
  volume_basso > volume, wifi_casa > rete, zone_vietate > aree`;
