/** Everyday words and slang; see `SYNONYMS`. */
export const everyday = `
  aperto aprite > orario, cambiare > modifica variazione, chiamare telefonare > telefono numero
  contatti, colore > tonalità, creato > fondato, dimenticare > oblio smarrimento, diverso >
  differenza, dove_si_trova > ubicazione sede situato, fare_insieme insieme > contemporaneamente,
  finire > conclusione, freddo > rigidi, iniziare cominciare > apertura, litigare > conflitto, mail
  scrivere > posta elettronica, mettere > collocare, mettere > introdurre inserire versare,
  ogni_anno > annuale, ogni_giorno > quotidiano giornaliero, ogni_mese > mensile, ogni_quanto >
  frequenza settimanalmente, permettere > consenso, portare > introdurre trasporto, posto luogo >
  zona ubicazione, problema > anomalia inconveniente, resistere > resistenza, roba oggetti,
  significa > significato, sito > portale, succede_se > conseguenze, togliere levare > rimozione
  eliminare, trovare > reperire, vicino > prossimità, weekend > festivi, zona > area regione`;
