/** School and university; see `SYNONYMS`. */
export const school = `
  alunno studente, alunno studente ragazzo > allievo iscritto, ammissione domanda, asilo > nido
  infanzia, assenza assente, assenza saltare assente > frequenza, biblioteca > volumi, biblioteca
  prestito, bocciare > ripetere, bocciato rimandato > respinto debito, borsa studio, borsa_studio >
  beneficio contributo, bullismo > vessazioni, bullismo molestie, classe > sezione, classe aula,
  compito > esercizio elaborato, compito verifica esame > prova valutazione, consegnare > scadenza,
  consegnare presentare, copiare plagio, corso > laboratorio laboratori, corso_in_quanti > massimo
  partecipanti, diploma attestato > certificato titolo, erasmus mobilità, esame > appello,
  frequenza obbligatoria > presenze, gita > escursione viaggio, gita > uscita visita istruzione,
  giustificare > giustificazione assenza, giustificazione certificato, immatricolazione iscrizione,
  iscriversi immatricolazione, iscriversi iscrizione > domanda, laurea > diploma, lezione >
  didattica ore, lezione corso, libro > testo manuale, libro > volume, maestra insegnante, maestro
  > docente, materia > disciplina insegnamento, mensa > pasti refezione, mensa refettorio, orario >
  calendario, posti > partecipanti capienza, prendere_libro > prestito, preside dirigente, prof >
  docente insegnante professore, professore docente insegnante, promosso passare > superamento
  ammissione sufficienza, recupero > appello sessione, ricreazione intervallo, ritardo tardivo,
  saltare assenza, scadenza termine, scuola istituto, segreteria > ufficio sportello, stampare
  fotocopie > copie, tasse_universitarie > contribuzione, tesi laurea, tesi laurea > elaborato
  titolo, test_ingresso > ammissione selezione, vacanze > sospensione, vacanze ferie, verifica >
  test, voto > media, voto > valutazione punteggio, zaino > borse`;
