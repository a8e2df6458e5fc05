/** Money, shopping and refunds; see `SYNONYMS`. */
export const money = `
  abbonamento > canone quota, abbonamento sottoscrizione, abbonamento_disdire > recesso, addebito
  prelievo, alla_consegna pagare_consegna > contrassegno, anni età > minorenni minori maggiorenne,
  annullare_ordine > annullamento, anziano over > ridotto pensionati, aprire_conto > apertura,
  arriva > consegna spedizione ricevimento, assicurazione_auto > premio polizza, assistenza >
  clienti supporto, banca > bancario conto, banca conto > istituto, bitcoin > criptovalute,
  bonifico versamento, bonus_sociale > sociale, buono > voucher, buono_regalo > voucher, cambiare
  sostituzione, cambiare_operatore > portabilità passaggio, cambiato_idea ripensarci > recesso
  recedere, cancellare > annullare, caparra > acconto, caro costoso, caro economico > prezzo, carta
  > bancomat, carta bancomat > credito debito, carta_persa > blocco smarrimento, chiudere_conto >
  estinzione chiusura, cliente > consumatore acquirente, codice_fiscale > fiscale, codice_sconto
  coupon > buono riduzione promozionale, colore > tinta, comprare > ordine, condividere_account >
  nucleo, contanti > contrassegno, contanti denaro, conto iban, contratto_luce > fornitura,
  corriere > vettore consegna, debito > saldo, debito mora, denunciare_sinistro > denuncia
  sinistro, depositare > deposito versamento, detrazione > detraibile, difettoso > difformità
  vizio, disdire > recesso annullare, disdire_abbonamento > recesso cessazione, dogana > doganali,
  domiciliazione addebito > autorizzazione, donare > donazione offerta erogazione, donazione
  contributo, economico conveniente, esaurito finito > disponibilità, esente > esenzione, estero >
  consegne unione, estero roaming > internazionale, estinguere > anticipata, estratto > movimenti,
  etichetta > cartellino, fattura ricevuta, fattura scontrino > fiscale, fido rosso > scoperto,
  garante > fideiussore, garanzia > conformità, garanzia riparazione, giga dati > traffico,
  gomitolo lana > filati, gratis > gratuito gratuitamente, gratis > omaggio, guadagno > rendimento,
  indietro > rimborso, indirizzo_sbagliato > recapito, interessi > tasso, iva > imposta, lavato
  usato > integri, limite > massimale, maglione vestito > capi abbigliamento, manca mancante >
  ammanchi, mancia servizio, minorenne > minori, minuti chiamate > traffico, multa > sanzione
  ammenda, mutuo > ipotecario, mutuo_prima_casa > finanziamento ipotecario, negozio > punto
  vendita, negozio > sede, noleggio > canone, non_a_casa > assente giacenza, non_arrivato >
  consegna ritardo, non_copre > esclusioni, numero_verde > clienti, nuovo > integri, ordine
  acquisto, pacco > imballo merce consegna collo, pacco_rotto arrivato_rotto > danneggiamenti danni
  integrità, pagare > corrispondere, pagare_prima > anticipata estinzione, paypal satispay >
  pagamento, pin > codice, prelevare > prelievo contante, premio > polizza, prestito mutuo >
  finanziamento, prezzo > costo, prezzo costa quanto_costa > tariffa importo quota euro,
  prezzo_aumentato > adeguamento variazione, prezzo_cambiato > variazione prezzi, prima_volta
  primo_acquisto > primo nuovi iscritti, prova_gratis > periodo, prova_gratuita > periodo prova,
  punti > fedeltà, punti_scadono > decadono scadenza, quando_arriva > consegna spedizione giorni,
  quanti_schermi > dispositivi contemporaneamente, quanto_rimborsano > indennizzo massimale,
  quanto_viene > costo prezzo tariffa, rata > scadenza, rata rateale, rate > dilazione, recesso >
  recedere, reclamo > controversie lamentele, regalo omaggio, restituire rimandare > reso rientro
  recesso, ridare_soldi soldi_indietro > rimborso restituzione, rimandare_indietro mandare_indietro
  indietro > restituzione reso recesso recedere, rimborso > accredito accreditato, rimborso
  restituzione, rinnovo_automatico > tacito rinnovo, riprendere > restituzione reso,
  ritardo_pagamento > mora, ritirare > giacenza, rotto danneggiato > difetto, saldo >
  disponibilità, scadere > decadono, scatola > imballo confezione, sconto > agevolazione, sconto
  offerta > riduzione promozione buono coupon, scontrino ricevuta, scontrino_perso > prova
  acquisto, sim > scheda, soldi > denaro importo somma pagamento, soldi > rimborso, spedire
  spedizione > consegna invio corriere, spedizione_gratis > gratuita spedizione, studente > ridotto
  riduzione, svizzera inghilterra > estero unione, taglia > dimensioni, taglia_sbagliata non_mi_sta
  > cambio sostituzione, tagliare_luce > sospensione distacco, tassa > imposta tributi, tasse >
  iva, tasso_fisso > fisso variabile, tenere_numero > portabilità, tessera_punti > fedeltà, truffa
  > phishing, truffa frode, usato > seconda, vincolo > permanenza`;
