/** Games, Discord and software; see `SYNONYMS`. */
export const online = `
  accedere accesso, accendere avviare, account > utente profilo, app applicazione, applicazione >
  programma software, avatar foto > immagine, avvertimento ammonizione, avviso scade > validità,
  backup > copia, ban > espulsione sospensione, bannare > ban espulsione espulso, bannato ban >
  esclusione sanzioni, barare > trucchi imbroglio, batteria carica, bot comando > comandi,
  bot_non_va > assistenza, bug > anomalia, bug errore, cacciare espellere, canale chat, canale
  stanza > vocale, cancellare_account eliminare > cancellazione rimozione, cancellare_dati >
  cancellazione, caricare > upload alimentatore, cartella directory, cellulare > telefono, computer
  > pc, costruire edificio, dati privacy > personali, distruggere vandalismo, diventare_mod
  fare_mod > candidatura staff, emoji > reazione, errore problema, espellere espulsione, età anni >
  minima, evento torneo > competizione, filtro pulizia, fondato creato > fondazione fondatore,
  giocare partita > sessione, giocatore utente, giocatori > partecipanti, griefing > vandalismo,
  hackerato > violazione compromesso, impostazioni configurazione, infrangere > violare violazione,
  insultare offendere > molestie, insulto offesa, internet > rete connessione, istruzioni manuale,
  kick > espulsione, lag latenza, lavastoviglie stoviglie, lento prestazioni, link > collegamento
  divulgazione pubblicità, live streaming > trasmissione dirette, livello exp > esperienza, livello
  grado, mappa mondo > territorio, mod admin > moderatore staff amministratore, moderatore staff,
  monete coin > valuta, nick nome > soprannome, nsfw porno > adulti esplicito, password > accesso,
  password credenziali, password_dimenticata dimenticato > recupero reimpostare, pirata piratato >
  autore diritti copie, postare pubblicare > messaggi, principiante nuovo nabbo > esperienza,
  privato dm > messaggi, pulsante premere, punizione sanzione, pvp > combattimento, razzismo >
  discriminazione, regole norme, reset > azzeramento, ricompensa premio, salvare salvataggio,
  sanzione provvedimento, sbannare ricorso > appello contestare, scaricare download, schermo
  display, screenshot > immagine, secondo_account account_falso > multipli secondari, server >
  gilda, server comunità, silenziare muto, sito web, spam flood > messaggi ripetuti, spam
  pubblicità, stampare stampante, tasto pulsante, telefonare chiamata > vocale, telefonino >
  cellulare telefono, ticket > richiesta assistenza, trucchi cheat barare > scorretto vantaggio,
  verifica > accesso sbloccare, violare violazione, warn richiamo > ammonizione avviso, webcam >
  telecamera videocamera, wifi > rete wireless`;
