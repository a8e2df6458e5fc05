/** Games, Discord and software; see `SYNONYMS`. */
export const online = `
  abitudine > routine, accedere accesso, accendere avviare, account > utente profilo,
  account_bloccato > sospensione blocco, app applicazione, applicazione > programma software,
  avatar foto > immagine, avvertimento ammonizione, avviso scade > validità, backup > copia, ban >
  espulsione sospensione, bannare > ban espulsione espulso, bannato ban > esclusione sanzioni,
  barare > scorrettezza, barare > trucchi imbroglio, batteria carica, bot_non_va > assistenza,
  bot_offline > indisponibile, bug > anomalia, bug errore, cacciare espellere, cambiare_nome >
  modifica, cambiare_password > modifica credenziali, canale chat, canale stanza > vocale,
  cancellare_account eliminare > cancellazione rimozione, cancellare_dati > cancellazione, caricare
  > upload alimentatore, carte > mazzo, cartella directory, cellulare > telefono, chi_vede >
  visibilità, chiave_api token > credenziale autenticazione, classifica > graduatoria,
  codice_non_arriva > verifica, colore_nome > ruolo, computer > pc, condividere > condivisione,
  configurare > parametri, contribuire > contributi, copia_sicurezza > backup, crash si_chiude >
  arresto errore, creare_canale > canali, dado > tiro, database > archivio, dati privacy >
  personali, disinstallare > rimozione, distruggere vandalismo, diventare_mod fare_mod >
  candidatura staff, emoji > reazione, errore problema, espellere espulsione, esportare > formato,
  età anni > minima, evento torneo > competizione, filtro pulizia, fondato creato > fondazione
  fondatore, giocare partita > sessione, giocatore utente, giocatori > partecipanti, griefing >
  vandalismo, hackerato > violazione compromesso, importare > file, impostazioni configurazione,
  infrangere > violare violazione, installare scaricare > download, installare_dipendenze >
  dipendenze, insultare offendere > molestie, insulto offesa, internet > rete connessione, ip >
  indirizzo, iscriversi_torneo > iscrizioni squadre, istruzioni manuale, kick > espulsione, lag
  latenza, lavastoviglie stoviglie, lento prestazioni, limite_richieste > limite, link >
  collegamento divulgazione pubblicità, live streaming > trasmissione dirette, livello exp >
  esperienza, livello grado, mappa mondo > territorio, microfono > audio, missione > obiettivi, mod
  admin > moderatore staff amministratore, mod_permessi mods > modifiche consentite, moderatore
  staff, mondo_nuovo > azzeramento, monete coin > valuta, musica > riproduzione, nick nome >
  soprannome, nome_offensivo > nomi, non_si_apre > errore avvio, notifiche > avvisi, nsfw porno >
  adulti esplicito, offline senza_internet > connessione, orario_evento > data, password > accesso,
  password credenziali, password_dimenticata dimenticato > recupero reimpostare, pedina > pezzi
  segnalini, piano_gratis > gratuito, piano_pagamento > premium, pirata piratato > autore diritti
  copie, politica > argomenti, postare pubblicare > messaggi, principiante nuovo nabbo >
  esperienza, privato dm > messaggi, progressi_persi > ripristino, promemoria > avvisi,
  proteggere_casa > protezione terreno, pubblicità > promozione, pulsante premere, punizione
  sanzione, punti > punteggio, pvp > combattimento, quanto_ban quanto_dura_ban > durata
  sospensione, quanto_dura_partita > durata minuti, razzismo > discriminazione, regole norme,
  requisiti > sistema minimi, reset > azzeramento, riavvio > manutenzione, richiami > accumulo,
  ricompensa premio, rubare_oggetti > furto, ruoli > assegnazione, salvare salvataggio, sanzione
  provvedimento, sbannare ricorso > appello contestare, scambiare > commercio, schermo display,
  scorciatoia > tasti, screenshot > immagine, secondo_account account_falso > multipli secondari,
  server > gilda, server comunità, server_giù down > manutenzione disponibilità, silenziare muto,
  sito web, spam flood > messaggi ripetuti, spam pubblicità, spoiler > anticipazioni, stampare
  stampante, tasto pulsante, telefonare chiamata > vocale, telefonino > cellulare telefono, ticket
  > richiesta assistenza, trollare > provocazione, trucchi cheat barare > scorretto vantaggio,
  turno > round, uccidere > combattimento, uscire_account > disconnessione, verifica > accesso
  sbloccare, verifica_due_passaggi > autenticazione, violare violazione, vip > vantaggi, warn
  richiamo > ammonizione avviso, webcam > telecamera videocamera, wifi > rete wireless, xp >
  esperienza`;
