/** Clubs, sport, events; see `SYNONYMS`. */
export const events = `
  a_che_serve serve > funzione scopo protegge, accompagnatore > gratuito, acqua_gara > ristori,
  affittare_sala > noleggio, aiutare > collaborare volontario assistenza, allenamento > seduta
  istruttore, allenatore > tecnico, annullare_abbonamento > recesso disdetta, arbitro > direzione,
  arbitro > giudice, arbitro direttore, armadietto > lucchetto, arrampicata > imbrago, asciugamano
  > telo, assemblea > convocazione, associazione circolo, attrezzi pesi > attrezzature, autobus >
  navetta, autorizzazione > assenso, bambini bimbi > minori, bambini_pagano > gratuito ridotto,
  bere > alcolici, biglietti prevendita, biglietto_nome > nominativo, bottiglia > contenitori
  vetro, braccialetto > accesso, buttano_fuori cacciato > allontanamento espulsione, campo >
  prenotazione, cancelli > apertura, cane > animali guinzaglio, carrozzina > pedana ridotta, carta
  mazzo > pesca, cartellino_rosso > espulsione, categorie > fasce, cavallo > equitazione,
  certificato dottore > medico idoneità, chi_comincia comincia > inizia primo, ciabatte scarpe >
  calzature, compleanno > ricorrenza celebrazione, compleanno festa, concerto spettacolo, concerto
  spettacolo > esibizione, corsa maratona > percorso gara, costruire fare_casa > edifici, costume
  cuffia, cuffia > obbligatoria, da_solo > soli solitaria, dado > lanciano, disabile > ridotta,
  diventare_socio > ammissione tesseramento, doping steroidi > dopanti sostanze, dormire >
  campeggio, dove_è > luogo sede, eleggere > assemblea, elezioni > cariche, eliminati > fase turno,
  espansione > aggiunge, evento manifestazione, ferragosto > chiuso, finire termine, finito_soldi
  senza_soldi > prestito denaro, fiori > addobbi, foto > riprese fotografie, fotografo > servizio,
  fumare > area, funerale esequie, gara competizione, gatto animali, genitori > responsabilità
  genitoriale, gioco_da_tavolo gioco > tabellone pedine carte, guardaroba > deposito, immersione
  sub > brevetto, in_piedi > platea, in_quanti quanti_giocano > giocatori partecipanti, infortunio
  > salute inabilità, ingresso accesso, iscriversi > tesseramento adesione, iscrizione costo
  quanto_costa > quota tessera, lezioni_nuoto > istruttori corsie, litigare molestie >
  comportamento, macchina_fotografica > professionali, maggiorenne adulto, mandato > carica anni,
  matrimonio > ricevimento, matrimonio cerimonia, mattina > orari, mi_trasferisco > trasferimento,
  minorenne figlio > assenso genitoriale, mosse > azioni turno, muovere spostare > navigare
  caselle, natale pasqua > festività chiusura, nave > galeoni, navetta > trasporto, nuotare_solo
  da_solo > accompagnati, oggetti_persi > smarriti, ospite > accompagnatore, palestra > impianto,
  palestra fitness, pareggio > parità, pareggio > spareggio criteri, parrucchiere > taglio, partita
  > incontro gara, passare_abbonamento > cessione, passeggino bambino, personal_trainer personal
  trainer > istruttore individuali lezioni, pettorale > ritiro, pezzo_perso pezzi > mancanti
  ricambi, pioggia > rinvio, pioggia maltempo, piscina > nuoto, piscina nuotare > vasca bagnanti,
  portafoglio > valori, portare_acqua borraccia > contenitori bottiglie, portare_cibo
  portare_panino > alimenti introdurre, posto_numerato > numerati, premio vincere > montepremi
  classifica, presidente > consiglio, presidente direttivo, principiante base, prova gratuita,
  prova_gratis > gratuita, quando_comincia > inizio apertura, quando_è che_giorno > data programma,
  quanti_giocatori > squadre partecipanti, quanti_siamo quanta_gente > capienza massimo
  partecipanti, quota > versamento, quota contributo, regole > statuto, rinnovo > tacito, riserva >
  sostituzione, ritardo > puntualità, roba_armadietto lasciato_roba > armadietti contenuto
  custodito, rubare > sottrae, rubato > valori, sauna bagno_turco > benessere, scaletta artisti >
  programma cartellone, scambiare > barattare, scheda > allenamento istruttore, sci neve > piste,
  selfie video > riprese immagini, si_paga mese al_mese > mensile quota, si_rinnova > rinnovo
  tacito automatico, socio > iscritto tesserato membro, socio tessera > associato, soldi > monete,
  spogliatoio armadietto, squadra > gruppo, squadra team, surf tavola > lezioni, tapis_roulant
  tapis cyclette > attrezzature, telefono cellulare > conversazioni, tempo_massimo > limite, tennis
  racchetta > campi, tessera > quota, tocca_a_me mio_turno tocca > turno, torneo campionato, torta
  > dessert, tre_mesi > trimestrale, troppe_carte > mano scartata, università studente >
  universitari agevolazioni, uscire_dal_club > recesso esclusione, vince > punti, vincere premio,
  zaino borsa > bagagli, zumba yoga pilates spinning > corsi collettivi lezioni`;
