/** Everyday words and slang; see `SYNONYMS`. */
export const everyday = `
  10 dieci, 12 dodici, 15 quindici, 20 venti, 3 tre, 30 trenta, 4 quattro, 5 cinque, 7 sette, 8
  otto, 9 nove, a_nome_mio > intestatario nominativo, aiuto_soldi > contributo sussidio,
  albero_frutta limone > frutto alberi, altra_persona qualcun_altro > terzi cessione delegato,
  aperto aprite > orario, arrivo_tardi in_ritardo > iniziata ingresso intervallo, asciutto > secco,
  avvisare > comunicazione preavviso, bagnato > umidità, bambini_gratis > gratuito minori, bar
  mangiare > ristoro, bruciare > accensione, buttare_fuori > esclusione, cambiare > modifica
  variazione, cambiare_giorno cambiare_data > spostare variazione data, cambiare_nome > variazione
  intestatario, capodanno > dicembre, cappello > copricapo, carrozzina sedia_rotelle > rotelle
  disabili, carta > documento, chi_comanda > direzione responsabile, chi_controlla > controllo
  vigilanza, chi_decide > decisione direzione, chi_ha_fondato > fondatore, chi_ha_precedenza
  precedenza > priorità diritto graduatoria, chi_organizza > organizzazione promotore, chi_paga >
  spese carico risponde, chiamare telefonare > numero contatti, climatizzato caldo > aria
  condizionata, colore > tonalità, colpa > risponde, come_si_fa > procedura modalità,
  come_si_pulisce > pulizia, come_si_usa > utilizzo istruzioni, come_vestirsi come_mi_vesto >
  abbigliamento, compreso incluso > comprende comprensivo, con_chi_parlo > contatti referente,
  copia_chiave > duplicato, cosa_portare cosa_serve > materiale necessario equipaggiamento,
  costruito > inaugurato costruzione, creato > fondato, da_solo > individuale autonomo, debole >
  ridotto, di_notte > notturno, di_sera > serali, difficile > difficoltà, dimenticare > oblio
  smarrimento, diverso > differenza, documento_perso > smarrimento, donna > femminile, doppio >
  raddoppio, dove_lascio > depositano deposito guardaroba parcheggio, dove_si_trova > ubicazione
  sede situato, erbacce > diserbanti, facile > semplice, falso > pseudonimo fittizio, fare_insieme
  insieme > contemporaneamente, fare_rumore > rumori quiete, finire > conclusione, fino_a_quando >
  termine scadenza, firmare_per_me > delega, foglie_secche > vegetali compost, freddo > rigidi,
  galline conigli > animali allevamento, giacca cappotto > guardaroba, giorni_festivi > festività
  chiuso, giovani > under minori ridotta, ho_perso > smarrito, ho_rotto > danni danneggiamento,
  iniziare cominciare > apertura, insieme > collettivo, lettera > corrispondenza, litigare >
  conflitto, macchina > parcheggio, mail scrivere > posta elettronica, mare > spiaggia, massimo >
  limite, mattina > mattutino, meno_caro costa_meno > ridotto sconto, mettere > collocare, mettere
  > introdurre inserire versare, metà > mezzo, mi_hanno_rubato > furto denuncia,
  mi_sono_dimenticato > smarrito oblio, minimo > limite, neonato > braccio tre bambini,
  non_compreso > escluso, non_mi_piace insoddisfatto > reclamo restituzione, non_posso_venire
  impegno > impossibilitato assenza, non_risponde > assistenza, nuovo > recente, ogni_anno >
  annuale, ogni_giorno > quotidiano giornaliero, ogni_mese > mensile, ogni_quanto > frequenza
  settimanalmente, orologio > ora, palla > pallone, pericoloso > rischio, permettere > consenso,
  pezzo_di_terra terreno > lotto appezzamento, pieno > completo, pomeriggio > pomeridiano, pomodori
  insalata > ortaggi prodotti, popcorn panino patatine > cibi alimenti, portare > introdurre
  trasporto, posso_uscire > uscita, posto luogo > zona ubicazione, posto_a_sedere > posti, presto >
  anticipo, prima > precedente anticipo preavviso, primo > iniziale, problema > anomalia
  inconveniente, prova_malattia > certificato, pullman > linee fermata, punizione > penale,
  quando_arriva_risposta > esito riscontro termini, quanta_gente gente > posti capienza persone
  pubblico, quanta_gente_ci_sta > posti capienza, quante_ore > durata, quante_volte_settimana >
  settimanale frequenza, quanti_giorni > termine durata, quanto_lontano > dista distanza metri,
  quanto_manca > distanza, quanto_pesa > peso, quanto_prendo > importo assegno, quanto_è_alto >
  altezza, quanto_è_grande > dimensioni superficie, quanto_è_vecchio > età anni, resistere >
  resistenza, roba > contenuto, roba oggetti, roba_mia cose > oggetti effetti beni, salta >
  annullamento soppressione, sconto > ridotta tariffa, senza_internet > offline, si_può_entrare
  entrare > ingresso accesso consentito, sicurezza > vigilanza, significa > significato, sito >
  portale, sottotitoli > sopratitoli, spendere_meno risparmiare > metà ridotto sconto riduzione,
  stranieri > cittadinanza permesso, succede cosa_succede > comporta determina conseguenze,
  succede_se > conseguenze, togliere levare > rimozione eliminare, troppo_caro > riduzione sconto,
  trovare > reperire, uguale > identico, ultimo_momento last_minute > invenduti, uomo > maschile,
  urgente > priorità, vecchio > antico, vendere > commercio, vero > autentico, vicino > prossimità,
  vicino_stazione > stazione dista, video filmare registrare > riprese fotografare, vuoto >
  svuotare, weekend > festivi, zona > area regione, zona_pedonale ztl > limitato traffico`;
