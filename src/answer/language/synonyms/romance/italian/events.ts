/** Clubs, sport, events; see `SYNONYMS`. */
export const events = `
  affittare_sala > noleggio, aiutare > collaborare volontario assistenza, allenamento > seduta
  istruttore, allenatore > tecnico, anziano anziani, arbitro > giudice, arbitro direttore,
  associazione circolo, autobus > navetta, bambini bimbi > minori, bere > alcolici, biglietti
  prevendita, bottiglia > contenitori vetro, cane > animali guinzaglio, ciabatte scarpe >
  calzature, comincia inizio, compleanno > ricorrenza celebrazione, compleanno festa, concerto
  spettacolo, concerto spettacolo > esibizione, costume cuffia, cuffia > obbligatoria, disabile >
  ridotta, diventare_socio > ammissione tesseramento, eleggere > assemblea, entrare accesso, età
  anni, evento manifestazione, filmare riprese, finire termine, foto video > riprese fotografie,
  funerale esequie, gara competizione, gatto animali, ingresso accesso, iscriversi > tesseramento
  adesione, maggiorenne adulto, mangiare > ristorazione, matrimonio cerimonia, nuotare_solo da_solo
  > accompagnati, ospite > accompagnatore, palestra > impianto, palestra fitness, partita >
  incontro gara, passeggino bambino, pioggia > rinvio, pioggia maltempo, piscina > nuoto, piscina
  nuotare > vasca bagnanti, premio vincere > montepremi classifica, presidente > consiglio,
  presidente direttivo, principiante base, prova gratuita, prova_gratis > gratuita, quanti_siamo
  quanta_gente > capienza massimo partecipanti, quota contributo, regole > statuto, ritardo >
  puntualità, socio > iscritto tesserato membro, socio tessera > associato, spogliatoio armadietto,
  squadra > gruppo, squadra team, tessera > quota iscrizione, torneo campionato, vincere premio,
  zaino borsa > bagagli`;
