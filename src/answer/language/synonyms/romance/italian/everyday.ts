/** Everyday words and slang; see `SYNONYMS`. */
export const everyday = `
  10 dieci, 12 dodici, 15 quindici, 20 venti, 3 tre, 30 trenta, 4 quattro, 5 cinque, 7 sette, 8
  otto, 9 nove, aperto aprite > orario, asciutto > secco, bagnato > umidità, cambiare > modifica
  variazione, capodanno > dicembre, cappello > copricapo, carta > documento, chi_comanda >
  direzione responsabile, chi_paga > spese carico risponde, chiamare telefonare > numero contatti,
  colore > tonalità, colpa > risponde, creato > fondato, da_solo > individuale autonomo, debole >
  ridotto, difficile > difficoltà, dimenticare > oblio smarrimento, diverso > differenza, donna >
  femminile, doppio > raddoppio, dove_si_trova > ubicazione sede situato, facile > semplice, falso
  > pseudonimo fittizio, fare_insieme insieme > contemporaneamente, finire > conclusione, freddo >
  rigidi, iniziare cominciare > apertura, insieme > collettivo, lettera > corrispondenza, litigare
  > conflitto, mail scrivere > posta elettronica, mare > spiaggia, massimo > limite, mattina >
  mattutino, mettere > collocare, mettere > introdurre inserire versare, metà > mezzo, minimo >
  limite, nuovo > recente, ogni_anno > annuale, ogni_giorno > quotidiano giornaliero, ogni_mese >
  mensile, ogni_quanto > frequenza settimanalmente, orologio > ora, palla > pallone, pericoloso >
  rischio, permettere > consenso, pieno > completo, pomeriggio > pomeridiano, portare > introdurre
  trasporto, posto luogo > zona ubicazione, presto > anticipo, primo > iniziale, problema >
  anomalia inconveniente, resistere > resistenza, roba > contenuto, roba oggetti, roba_mia cose >
  oggetti effetti beni, sicurezza > vigilanza, significa > significato, sito > portale, succede
  cosa_succede > comporta determina conseguenze, succede_se > conseguenze, togliere levare >
  rimozione eliminare, trovare > reperire, uguale > identico, uomo > maschile, urgente > priorità,
  vecchio > antico, vero > autentico, vicino > prossimità, vuoto > svuotare, weekend > festivi,
  zona > area regione`;
