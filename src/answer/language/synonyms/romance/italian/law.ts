/** Law, government and data; see `SYNONYMS`. */
export const law = `
  aiuto bonus > contributo sussidio agevolazione, ammazzare uccidere > abbattimento caccia
  cacciabile, avvocato > difensore, avvocato legale, carcere > prigione, carta_identità > documento
  identità, causa denuncia > controversia procedimento, chiedere > istanza, cittadinanza
  nazionalità, compilare modulo, comune municipio, comune municipio > comunale ente, consenso
  autorizzazione, consentito ammesso, contratto > accordo clausola, cosa_rischio > sanzioni pena
  arresto, cosa_serve cosa_portare > documentazione presentazione allegare, danno colpa >
  responsabilità risarcimento, dati informazioni, dati privacy > trattamento riservatezza, denuncia
  querela, dichiarazione redditi, diritto facoltà, divorzio > separazione, documenti >
  certificazione, documento certificato, domanda > istanza richiesta, entro_quando > termine
  scadenza giorni, eredità successione, firma > sottoscrizione, galera carcere prigione > arresto
  reclusione detenzione, genitore > esercente, giudice tribunale > foro competente, ladro furto,
  lamentarsi reclamo, legge > normativa decreto, matrimonio sposarsi > coniugale, minore minorenne
  > tutore, modulo > istanza modulistica, modulo formulario, nascita > anagrafe, necessario
  richiesto, obbligatorio necessario, permesso > consentito autorizzazione soggiorno, polizia >
  autorità, polizia carabinieri, proibito divieto, reato > delitto, reclamo > impugnazione, reclamo
  ricorso, residenza indirizzo > domicilio, rifiutare rifiuto, rifiuto > rigetto, rifiuto diniego,
  rinnovo > validità, rischio > sanzione pena arresto, risposta > provvedimento esito, serve
  necessario, si_può > consentito ammesso permesso, sindaco comunale, sparare caccia > abbattimento
  cacciabile, straniero > soggiorno, sussidio > indennità contributo, tasse fisco, telecamera
  videosorveglianza, tribunale giudice, vietato proibito, votare elezioni > elettorale`;
