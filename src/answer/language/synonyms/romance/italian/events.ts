/** Clubs, sport, events; see `SYNONYMS`. */
export const events = `
  accompagnatore > gratuito, affittare_sala > noleggio, aiutare > collaborare volontario
  assistenza, allenamento > seduta istruttore, allenatore > tecnico, annullare_abbonamento >
  recesso disdetta, arbitro > direzione, arbitro > giudice, arbitro direttore, armadietto >
  lucchetto, asciugamano > telo, assemblea > convocazione, associazione circolo, attrezzi pesi >
  attrezzature, autobus > navetta, autorizzazione > assenso, bambini bimbi > minori, bambini_pagano
  > gratuito ridotto, bere > alcolici, biglietti prevendita, biglietto_nome > nominativo, bottiglia
  > contenitori vetro, braccialetto > accesso, buttano_fuori cacciato > allontanamento espulsione,
  campo > prenotazione, cancelli > apertura, cane > animali guinzaglio, carrozzina > pedana
  ridotta, cartellino_rosso > espulsione, certificato dottore > medico idoneità, ciabatte scarpe >
  calzature, comincia inizio, compleanno > ricorrenza celebrazione, compleanno festa, concerto
  spettacolo, concerto spettacolo > esibizione, costume cuffia, cuffia > obbligatoria, disabile >
  ridotta, diventare_socio > ammissione tesseramento, doping steroidi > dopanti sostanze, dormire >
  campeggio, dove_è > luogo sede, eleggere > assemblea, elezioni > cariche, eliminati > fase turno,
  entrare accesso, età anni, evento manifestazione, ferragosto agosto > chiuso, filmare riprese,
  finire termine, foto video > riprese fotografie, fumare > area, funerale esequie, gara
  competizione, gatto animali, genitori > responsabilità genitoriale, guardaroba > deposito,
  in_piedi > platea, infortunio > salute inabilità, ingresso accesso, iscriversi > tesseramento
  adesione, iscrizione costo quanto_costa > quota tessera, lezioni_nuoto > istruttori corsie,
  litigare molestie > comportamento, macchina_fotografica > professionali, maggiorenne adulto,
  mandato > carica anni, mangiare > ristorazione, matrimonio cerimonia, mattina > orari,
  mi_trasferisco > trasferimento, minorenne figlio > assenso genitoriale, natale pasqua > festività
  chiusura, navetta > trasporto, nuotare_solo da_solo > accompagnati, oggetti_persi > smarriti,
  ospite > accompagnatore, palestra > impianto, palestra fitness, pareggio > spareggio criteri,
  partita > incontro gara, passare_abbonamento > cessione, passeggino bambino, personal_trainer
  personal trainer > istruttore individuali lezioni, pioggia > rinvio, pioggia maltempo, piscina >
  nuoto, piscina nuotare > vasca bagnanti, portafoglio > valori, portare_acqua borraccia >
  contenitori bottiglie, portare_cibo portare_panino > alimenti introdurre, posto_numerato >
  numerati, premio vincere > montepremi classifica, presidente > consiglio, presidente direttivo,
  principiante base, prova gratuita, prova_gratis > gratuita, quando_comincia > inizio apertura,
  quando_è che_giorno > data programma, quanti_giocatori > squadre partecipanti, quanti_siamo
  quanta_gente > capienza massimo partecipanti, quota > versamento, quota contributo, regole >
  statuto, rinnovo > tacito, riserva > sostituzione, ritardo > puntualità, roba_armadietto
  lasciato_roba > armadietti contenuto custodito, rubato > valori, sauna bagno_turco > benessere,
  scaletta artisti > programma cartellone, scheda > allenamento istruttore, selfie video > riprese
  immagini, si_paga mese al_mese > mensile quota, si_rinnova > rinnovo tacito automatico, socio >
  iscritto tesserato membro, socio tessera > associato, spogliatoio armadietto, squadra > gruppo,
  squadra team, tapis_roulant tapis cyclette > attrezzature, telefono cellulare > conversazioni,
  tessera > quota, torneo campionato, tre_mesi > trimestrale, università studente > universitari
  agevolazioni, uscire_dal_club > recesso esclusione, vincere premio, zaino borsa > bagagli, zumba
  yoga pilates spinning > corsi collettivi lezioni`;
