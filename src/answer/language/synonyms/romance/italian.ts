/** Italian words; see `SYNONYMS`. */
export const it = [
  // Forms and derivations that no rule finds
  `
  morire morte muore decesso deceduto, morire scomparsa, nascere nato nacque, vivere vita visse,
  scegliere > scelta selezionare, eleggere elezione eletto, votare votazione, vincere vittoria
  vincitore vinto, perdere > perso smarrire, comprare acquisto, pagare > versare saldare, spendere
  spesa, prendere preso, mettere messo, chiudere chiusura chiuso, aprire apertura aperto, coprire
  copertura coperto, scoprire scoperta, scrivere scrittura scritto scrisse, leggere lettura letto,
  dire disse, vedere visto, sapere conoscenza, credere credenza, correre corsa, rompere rottura
  rotto, spegnere spento, accendere acceso accensione, dipingere pittura dipinto pittore, costruire
  costruzione, distruggere distruzione distrutto, produrre produzione, tradurre traduzione, ridurre
  riduzione ridotto, condurre conduzione, proteggere protezione, dirigere direzione diretto,
  correggere correzione, decidere decisione deciso, dividere divisione diviso, uccidere uccisione
  omicidio, rubare > furto sottrarre, rispondere risposta, chiedere richiesta chiesto, richiedere
  richiesta, difendere difesa, attendere attesa, scendere discesa, andare andata, uscire uscita,
  entrare entrata ingresso, partire partenza, tornare ritorno, giocare giocatore, cuocere cottura
  cotto, bere bevanda, mangiare pasto cibo, dormire sonno, piovere pioggia, nevicare neve, guarire
  guarigione, spedire spedizione, restituire reso, disdire disdetta, iscrivere iscrizione,
  permettere permesso, vietare divieto, obbligare obbligatorio, assumere assunzione, sposare
  matrimonio nozze, ereditare eredità, alto altezza, lungo lunghezza, largo larghezza, pesare
  pesante, vecchio vecchiaia anziano, giovane gioventù, caldo calore, freddo gelo, ricco ricchezza,
  povero povertà, bello bellezza, libero libertà, sicuro sicurezza, malato malattia, mese mensile,
  anno annuale annuo, settimana settimanale, giorno giornaliero quotidiano, notte notturno, città
  urbano, mare marino marittimo, cielo celeste, re regno, guerra bellico militare, scuola
  scolastico, acqua idrico, cuore cardiaco, dente dentale dentista, figlio filiale, padre paterno,
  madre materno`,
  // Home and renting
  `
  appartamento alloggio abitazione, casa > abitazione alloggio domicilio immobile residenza, stanza
  > camera locale, affitto locazione canone, affittare locare locazione, affitto > pigione
  mensilità, inquilino conduttore locatario, inquilino affittuario, padrone locatore proprietario,
  coinquilino convivente, caparra cauzione deposito, contratto locazione, disdetta > preavviso
  recesso, sfratto rilascio, bolletta > utenza consumo, spese oneri, vicino condomino, rumore >
  silenzio quiete disturbo, casino rumore, musica volume, festa > ricevimento celebrazione,
  spazzatura > rifiuti immondizia, immondizia rifiuti, buttare > smaltire gettare conferire,
  riciclare differenziata, pulire pulizia, sporco pulizia, lavatrice > lavanderia bucato, lavare
  lavaggio, bucato > biancheria forare, lenzuola biancheria, asciugamano biancheria, frigo
  frigorifero, cucina fornello, bagno > servizi toilette, gabinetto > bagno servizi, cesso bagno,
  doccia bagno, riscaldamento > caldaia termosifone, termosifone caldaia, luce > elettricità
  illuminazione, corrente elettricità, presa > corrente elettrico, lampadina > lampada
  illuminazione, muffa umidità, perdita infiltrazione, rubinetto acqua, idraulico tubatura, chiave
  serratura, portinaio > portineria custode, portineria reception, posta corrispondenza, pacco
  spedizione, giardino verde, balcone terrazzo, cantina seminterrato, garage > autorimessa box,
  ascensore elevatore, mobili arredamento, dipingere tinteggiare, ristrutturare lavori, rotto >
  guasto danneggiato, guasto > avaria danno, aggiustare riparare, barbecue griglia, ospite
  visitatore, dormire > pernottare alloggiare, trasloco trasferimento`,
  // School and university
  `
  scuola istituto, prof > docente insegnante professore, professore docente insegnante, maestra
  insegnante, alunno studente allievo, preside dirigente, classe aula, lezione corso, materia >
  disciplina insegnamento, compito > esercizio elaborato, verifica > prova test, esame > prova
  appello, voto > valutazione punteggio, bocciare > ripetere respinto, promosso superato, copiare
  plagio, consegnare presentare, scadenza termine, ritardo tardivo, assenza assente, saltare
  assenza, giustificazione certificato, borsa studio, iscriversi immatricolazione, immatricolazione
  iscrizione, ammissione domanda, laurea > titolo diploma, tesi laurea, tirocinio stage, erasmus
  mobilità, mensa refettorio, biblioteca prestito, libro > testo manuale, gita > escursione viaggio,
  ricreazione intervallo, bullismo molestie, asilo > nido infanzia, vacanze ferie`,
  // Work, pay and leave
  `
  lavoro > impiego occupazione mansione, capo > superiore responsabile dirigente datore, azienda >
  impresa società ditta datore, ditta impresa, collega personale, dipendente > lavoratore personale
  impiegato, stipendio > retribuzione salario paga compenso, paga retribuzione, busta cedolino,
  anticipo acconto, aumento incremento, tredicesima mensilità, straordinario ore, turno orario,
  orario ore, pausa > riposo intervallo, ferie > congedo permesso, permesso congedo, malattia
  assenza, incinta gravidanza, gravidanza maternità, maternità congedo, dimissioni recesso,
  dimettersi dimissioni, licenziare recesso, preavviso termine, pensionato anziano, sindacato
  rappresentante, sciopero astensione, smart > remoto agile telelavoro, telelavoro remoto, ufficio
  sede, riunione > incontro assemblea, divisa > uniforme abbigliamento, vestiti abbigliamento, corso
  formazione, trasferta > rimborso missione, infortunio incidente, colloquio selezione, curriculum
  candidatura`,
  // Money, shopping and refunds
  `
  prezzo > tariffa costo importo, costo > importo tariffa, gratis > gratuito gratuitamente, sconto >
  riduzione agevolazione, offerta promozione, economico conveniente, caro costoso, contanti denaro,
  soldi > denaro importo somma pagamento, carta > credito bancomat, bonifico versamento, addebito
  prelievo, rata rateale, fattura ricevuta, scontrino ricevuta, multa > sanzione ammenda, debito
  mora, banca > bancario conto, conto iban, rimborso restituzione, indietro > restituzione rimborso,
  cambiare sostituzione, abbonamento sottoscrizione, disdire > recesso annullare, cancellare >
  annullare eliminare, ordine acquisto, spedizione consegna, garanzia riparazione, negozio > punto
  vendita, cliente > consumatore acquirente, regalo omaggio, donazione contributo, tassa > imposta
  tributi, truffa frode, mancia servizio`,
  // Travel and transport
  `
  treno > ferrovia ferroviario stazione, fermata stazione, autobus > linea fermata, pullman autobus,
  biglietto > titolo ingresso, aereo > volo velivolo, aeroporto terminal, valigia bagaglio,
  passaporto documento, albergo > hotel alloggio struttura, ostello alloggio, tenda campeggio,
  campeggio accampamento, camper caravan, macchina > automobile auto veicolo vettura, auto
  automobile autovettura, auto veicolo, parcheggiare > sosta posteggio, benzina carburante,
  ricaricare ricarica, patente guida, velocità limite, incidente sinistro, bici > bicicletta
  ciclabile, casco protezione, piedi pedonale, camminare > passeggiata sentiero, sentiero percorso,
  montagna > vetta monte, spiaggia > costa litorale, lago bacino, fiume corso, barca imbarcazione,
  nave > imbarcazione traghetto, visitare visita, turista visitatore, paese > comune nazione, centro
  città, lontano distanza, strada via, indirizzo > sede ubicazione, mappa cartina`,
  // Health
  `
  medico > dottore ambulatorio sanitario, appuntamento > visita prenotazione, ospedale > clinica
  ricovero, pronto soccorso, ambulanza soccorso, infermiere infermeria, operazione intervento,
  anestesia sedazione, iniezione puntura, dolore male, medicina farmaco medicinale, pastiglia
  compressa, ricetta prescrizione, febbre temperatura, raffreddore influenza, vomitare > vomito
  nausea, sangue emorragia, ferita lesione, occhiali ottico, sordo udito, cieco vista, disabile
  handicap, carrozzina disabile, allergia intolleranza, assicurazione polizza, fumare > sigaretta
  tabacco, sigaretta tabacco, canna > cannabis stupefacenti, droga > stupefacenti sostanze, ubriaco
  alcol, birra alcol, vino alcol`,
  // Food and cooking
  `
  mangiare > alimento pranzo cena, pranzo pasto, cena pasto, colazione pasto, cibo alimento,
  spuntino merenda, vegetariano vegetale, vegano vegetale, carne > manzo pollo maiale, pesce > tonno
  salmone, verdura > ortaggi pomodoro, frutta mela, dolce > torta dessert, pane panetteria, latte >
  latticini lattosio, glutine celiaco, forno gradi, padella friggere, mescolare amalgamare, tagliare
  affettare, impasto farina, scaduto scadenza, congelare surgelare, porzione persone, piatto
  pietanza, bicchiere stoviglie`,
  // Sport, clubs, events and volunteering
  `
  allenamento > seduta istruttore, squadra team, partita > incontro gara, gara competizione, torneo
  campionato, arbitro direttore, palestra fitness, piscina > vasca nuoto, spogliatoio armadietto,
  costume cuffia, scarpe calzature, socio > iscritto tesserato membro, iscriversi > tesseramento
  adesione, quota contributo, associazione circolo, aiutare > collaborare volontario assistenza,
  presidente direttivo, bambino minore, ragazzo > minore giovane, età anni, maggiorenne adulto,
  anziano anziani, principiante base, prova gratuita, concerto spettacolo, evento manifestazione,
  biglietti prevendita, entrare accesso, ingresso accesso, comincia inizio, finire termine, pioggia
  maltempo, foto fotografia, filmare riprese, perso smarriti, cane > animali guinzaglio, gatto
  animali, passeggino bambino, vincere premio, compleanno festa, matrimonio cerimonia, funerale
  esequie`,
  // Games, Discord and software
  `
  giocatore utente, livello grado, server comunità, canale chat, bannare > ban espulsione espulso,
  ban > espulsione sospensione, cacciare espellere, espellere espulsione, silenziare muto,
  avvertimento ammonizione, regole norme, infrangere > violare violazione, violare violazione,
  punizione sanzione, sanzione provvedimento, moderatore staff, insulto offesa, spam pubblicità,
  barare > trucchi imbroglio, bug errore, lag latenza, costruire edificio, distruggere vandalismo,
  ricompensa premio, computer > dispositivo pc, telefonino > cellulare telefono, cellulare >
  telefono smartphone, app applicazione, applicazione > programma software, sito web, internet >
  rete connessione, wifi > rete wireless, impostazioni configurazione, accendere avviare, scaricare
  download, caricare > upload alimentatore, salvare salvataggio, cartella directory, password
  credenziali, dimenticato recupero, accedere accesso, account > utente profilo, errore problema,
  lento prestazioni, schermo display, tasto pulsante, pulsante premere, batteria carica, stampare
  stampante, istruzioni manuale, lavastoviglie stoviglie, filtro pulizia`,
  // Law, government and data
  `
  legge > normativa decreto, diritto facoltà, vietato proibito, proibito divieto, permesso >
  consentito autorizzazione soggiorno, consentito ammesso, posso consentito, obbligatorio
  necessario, serve necessario, necessario richiesto, comune municipio, documento certificato,
  modulo formulario, compilare modulo, domanda > istanza richiesta, rifiutare rifiuto, rifiuto
  diniego, reclamo ricorso, lamentarsi reclamo, denuncia querela, tribunale giudice, avvocato
  legale, carcere > prigione reclusione, prigione reclusione, polizia carabinieri, ladro furto,
  danno risarcimento, tasse fisco, dichiarazione redditi, sussidio > indennità contributo,
  cittadinanza nazionalità, sindaco comunale, dati informazioni, privacy riservatezza, consenso
  autorizzazione, telecamera videosorveglianza, eredità successione`,
  // Family, nature, history, time and slang
  `
  genitori > padre madre, papà > padre genitore, mamma > madre genitore, figlio bambino, nonno >
  anziano anziana, marito coniuge, moglie coniuge, fidanzato > partner compagno, amico compagno,
  gente persone, tizio uomo, albero pianta, fiore fioritura, insetto > zanzara vespa, uccello
  volatile, cavallo equino, re > sovrano monarca, regina sovrana, battaglia combattimento, guerra
  conflitto, esercito truppe, soldato militare, rivolta > ribellione insurrezione, castello
  fortezza, chiesa cattedrale, prete sacerdote, pittore artista, scrittore autore, poeta poesia,
  famoso > celebre noto, secolo epoca, causa > motivo ragione, conseguenza effetto, origine
  provenienza, abitanti popolazione, infanzia giovinezza, sepolto tomba, meteo tempo, temporale
  maltempo, estate > giugno luglio agosto, inverno > dicembre gennaio febbraio, sera serale, weekend
  > sabato domenica, subito immediatamente, avvisare > comunicare informare, aspettare attesa,
  aperto orario, roba oggetti, figo bello, incazzarsi arrabbiarsi, arrabbiato rabbia, litigare lite,
  picchiare violenza, sbirro polizia, casino confusione, fregare rubare, chiacchierare
  conversazione, telefonare telefono, numero telefono, contattare recapito, responsabile incaricato,
  aiuto supporto`,
].join(',');
