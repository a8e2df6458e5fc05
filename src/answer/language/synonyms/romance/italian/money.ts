/** Money, shopping and refunds; see `SYNONYMS`. */
export const money = `
  abbonamento > canone quota, abbonamento sottoscrizione, addebito prelievo, alla_consegna
  pagare_consegna > contrassegno, anni età > minorenni minori maggiorenne, anziano over > ridotto
  pensionati, arriva > consegna spedizione ricevimento, assistenza > clienti supporto, banca >
  bancario conto, banca conto > istituto, bonifico versamento, buono > voucher, cambiare
  sostituzione, cambiato_idea ripensarci > recesso recedere, cancellare > annullare, caro costoso,
  caro economico > prezzo, carta > bancomat, carta bancomat > credito debito, cliente > consumatore
  acquirente, codice_sconto coupon > buono riduzione promozionale, colore > tinta, comprare >
  ordine, contanti > contrassegno, contanti denaro, conto iban, corriere > vettore consegna, debito
  > saldo, debito mora, disdire > recesso annullare, donare > donazione offerta erogazione,
  donazione contributo, economico conveniente, estero > consegne unione, etichetta > cartellino,
  fattura ricevuta, fattura scontrino > fiscale, garanzia > conformità, garanzia riparazione,
  gomitolo lana > filati, gratis > gratuito gratuitamente, gratis > omaggio, indietro > rimborso,
  interessi > tasso, lavato usato > integri, maglione vestito > capi abbigliamento, manca mancante
  > ammanchi, mancia servizio, minorenne > minori, multa > sanzione ammenda, negozio > punto
  vendita, negozio > sede, non_a_casa > assente giacenza, nuovo > integri, ordine acquisto, pacco >
  imballo merce consegna collo, pacco_rotto arrivato_rotto > danneggiamenti danni integrità, pagare
  > corrispondere, paypal satispay > pagamento, prestito mutuo > finanziamento, prezzo > costo,
  prezzo costa quanto_costa > tariffa importo quota euro, prima_volta primo_acquisto > primo nuovi
  iscritti, punti > fedeltà, quando_arriva > consegna spedizione giorni, quanto_viene > costo
  prezzo tariffa, rata rateale, rate > dilazione, recesso > recedere, reclamo > controversie
  lamentele, regalo omaggio, restituire rimandare > reso rientro recesso, ridare_soldi
  soldi_indietro > rimborso restituzione, rimandare_indietro mandare_indietro indietro >
  restituzione reso recesso recedere, rimborso > accredito accreditato, rimborso restituzione,
  riprendere > restituzione reso, ritirare > giacenza, rotto danneggiato > difetto, scadere >
  decadono, sconto > agevolazione, sconto offerta > riduzione promozione buono coupon, scontrino
  ricevuta, soldi > denaro importo somma pagamento, soldi > rimborso, spedire spedizione > consegna
  invio corriere, studente > ridotto riduzione, svizzera inghilterra > estero unione, taglia >
  dimensioni, tassa > imposta tributi, tasse > iva, truffa frode`;
