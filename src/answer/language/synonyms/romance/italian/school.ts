/** School and university; see `SYNONYMS`. */
export const school = `
  allergia > dieta, alloggio studenti > residenza, alunno studente, alunno studente ragazzo >
  allievo iscritto, ammissione domanda, appello > sessione, asilo > nido infanzia, assenza assente,
  assenza saltare assente > frequenza, aula_studio > studio, badge > tessera, biblioteca > volumi,
  biblioteca prestito, bocciare > ripetere, bocciato rimandato > respinto debito, borsa studio,
  borsa_studio > beneficio contributo, bullismo > vessazioni, bullismo molestie, calcolatrice >
  consentito, cambiare_classe > trasferimento, chatgpt > intelligenza artificiale, citare >
  bibliografia, classe > sezione, classe aula, colloqui > ricevimento, compito > esercizio
  elaborato, compito verifica esame > prova valutazione, consegna_tardi > ritardo penalità,
  consegnare > scadenza, consegnare presentare, copiare plagio, corso > laboratorio laboratori,
  corso_in_quanti > massimo partecipanti, diploma attestato > certificato titolo, discussione >
  commissione, doposcuola > prolungato, dsa > disturbi, erasmus mobilità, esame > appello,
  frequenza obbligatoria > presenze, gita > escursione viaggio, gita > uscita visita istruzione,
  gita_autorizzazione > autorizzazione genitori, giustificare > giustificazione assenza,
  giustificazione certificato, grembiule > divisa, immatricolazione iscrizione, iscriversi
  immatricolazione, iscriversi iscrizione > domanda, laboratorio > laboratori, laurea > diploma,
  lezione > didattica ore, lezione corso, libro > testo manuale, libro > volume, maestra
  insegnante, maestro > docente, materia > disciplina insegnamento, medicine > somministrazione,
  mensa > pasti refezione, mensa refettorio, multa_libro > ritardo sanzione, orario > calendario,
  pagella > valutazione scheda, pagine > lunghezza cartelle, pidocchi > pediculosi, posti >
  partecipanti capienza, pranzo > refezione, prendere_figlio > uscita ritiro, prendere_libro >
  prestito, prenotare_aula > prenotazione, preside dirigente, prezzo_mensa > pasto, prof > docente
  insegnante professore, professore docente insegnante, promosso passare > superamento ammissione
  sufficienza, propedeutico > requisiti, punizione nota > disciplinare, quando_comincia >
  calendario, quante_assenze > assenze limite, quanti_studenti > posti numero, recupero > appello
  sessione, ricreazione intervallo, ritardo tardivo, saltare assenza, saltare_esame > assenza,
  scadenza termine, scuola istituto, scuolabus > trasporto, segreteria > ufficio sportello, sospeso
  > disciplinare, sostegno > inclusione, stampare fotocopie > copie, tasse_ritardo > mora,
  tasse_universitarie > contribuzione, tesi laurea, tesi laurea > elaborato titolo, test_ingresso >
  ammissione selezione, tutor relatore > supervisore, vacanze > sospensione, vacanze ferie,
  verifica > test, voto > media, voto > valutazione punteggio, voto_minimo > minima sufficienza,
  zaino > borse`;
