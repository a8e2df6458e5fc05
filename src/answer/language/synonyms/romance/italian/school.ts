/** School and university; see `SYNONYMS`. */
export const school = `
  abituarsi > inserimento ambientamento, agosto luglio > calendario chiusura, alloggio studenti >
  residenza, altro_comune > residenti territorio, alunno studente, alunno studente ragazzo >
  allievo iscritto, ammissione domanda, antibiotico sciroppo > farmaci medicinali, appello >
  sessione, asilo > nido, assenza assente, assenza saltare assente > frequenza, aula_studio >
  studio, babysitter > delegati, badge > tessera, biblioteca > volumi, biblioteca prestito,
  bocciare > ripetere, bocciato rimandato > respinto debito, borsa studio, borsa_studio > beneficio
  contributo, bullismo > vessazioni, bullismo molestie, calcolatrice > consentito, cambiare_classe
  > trasferimento, celiaca allergia > intolleranze diete, chatgpt > intelligenza artificiale,
  citare > bibliografia, ciuccio peluche giocattolo > giochi portati, classe > sezione, classe
  aula, colloqui > ricevimento, compito > esercizio elaborato, compito verifica esame > prova
  valutazione, consegna_tardi > ritardo penalità, consegnare > scadenza, consegnare presentare,
  copiare plagio, corso > laboratorio laboratori, corso_in_quanti > massimo partecipanti,
  da_che_età età > mesi anni, diploma attestato > certificato titolo, discussione > commissione,
  doposcuola > prolungato, dormire nanna > riposo, dsa > disturbi, erasmus mobilità, esame >
  appello, fratello gemelli due_figli bimbi > secondo figlio abbattimento, frequenza obbligatoria >
  presenze, giardino cortile > spazi esterni, gita > escursione viaggio, gita > uscita visita
  istruzione, gita_autorizzazione > autorizzazione genitori, giustificare > giustificazione
  assenza, giustificazione certificato, graduatoria > punteggio criteri, grembiule > divisa,
  immatricolazione iscrizione, iscriverlo > domanda ammissione, iscriversi immatricolazione,
  iscriversi iscrizione > domanda, laboratorio > laboratori, latte_materno allattare > latte,
  laurea > diploma, lezione > didattica ore, lezione corso, libro > testo manuale, libro > volume,
  maestra educatrice > personale, maestra insegnante, maestro > docente, materia > disciplina
  insegnamento, medicine > somministrazione, mensa > pasti refezione, mensa refettorio, merenda >
  alimenti pasti, multa_libro > ritardo sanzione, musulmani maiale > religiose diete, nido asilo >
  infanzia educatrice bambini, non_pago > dimissioni, nonna zia > delegati familiare, orario >
  calendario, pagella > valutazione scheda, pagine > lunghezza cartelle, pannolini > cambio,
  pidocchi > pediculosi, portarlo > entrata ingresso, posti > partecipanti capienza, posti_liberi >
  disponibili residuino graduatoria, pranzo > refezione, prendere_figlio > uscita ritiro,
  prendere_libro > prestito, prenderlo riprenderlo andare_prendere > uscita ritiro delegati,
  prenotare_aula > prenotazione, preside dirigente, prezzo_mensa > pasto, primi_giorni >
  inserimento ambientamento, prof > docente insegnante professore, professore docente insegnante,
  promosso passare > superamento ammissione sufficienza, propedeutico > requisiti, punizione nota >
  disciplinare, quando_comincia > calendario, quando_domanda fare_domanda > domande presentano
  termine, quante_assenze > assenze limite, quanti_studenti > posti numero, recupero > appello
  sessione, restare > presenza permanenza, retta quanto_costa > mensile isee, ricreazione
  intervallo, ritardo tardivo, riunione genitori > comitato assemblea colloquio, saltare assenza,
  saltare_esame > assenza, scadenza termine, scuola istituto, scuolabus > trasporto, segreteria >
  ufficio sportello, sospeso > disciplinare, sostegno > inclusione, stampare fotocopie > copie,
  tardi > maggiorazione, tasse_ritardo > mora, tasse_universitarie > contribuzione, tesi laurea,
  tesi laurea > elaborato titolo, test_ingresso > ammissione selezione, toglierlo ritirarlo >
  rinuncia dimissioni, tornare rientrare > riammissione, tutor relatore > supervisore, vacanze >
  sospensione, vacanze chiusura > calendario, vacanze ferie, vaccini > vaccinale obbligo,
  vegetariani vegani > etiche diete, verifica > test, vestiti_cambio > cambi corredo, voto > media,
  voto > valutazione punteggio, voto_minimo > minima sufficienza, zaino > borse`;
