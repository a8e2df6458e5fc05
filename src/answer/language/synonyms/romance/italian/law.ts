/** Law, government and data; see `SYNONYMS`. */
export const law = `
  adottare > adozione, affidamento > minori genitoriale, affissione volantini > pubblicità, aiuto
  bonus > contributo sussidio agevolazione, albero_vicino > confini distanze, ammazzare uccidere >
  abbattimento caccia cacciabile, anni_galera > reclusione pena, aprire_attività > scia avvio,
  asilo > protezione rifugiato, avvocato > difensore, avvocato legale, avvocato_gratis > gratuito
  patrocinio, bambino_scuola > iscrizione, bollo > tassa automobilistica, caccia pesca > licenza,
  cambiare_nome > cambio, carcere > prigione, carta_identità > documento identità, causa denuncia >
  controversia procedimento, cauzione > garanzia, chiedere > istanza, cittadinanza >
  naturalizzazione, cittadinanza nazionalità, compilare modulo, comune municipio, comune municipio
  > comunale ente, consenso autorizzazione, consentito ammesso, consiglio > seduta, contratto >
  accordo clausola, copia_originale > autentica, cosa_rischio > sanzioni pena arresto, cosa_serve
  cosa_portare > documentazione presentazione allegare, danno colpa > responsabilità risarcimento,
  dati informazioni, dati privacy > trattamento riservatezza, delega > procura, denuncia querela,
  dichiarazione redditi, diritto facoltà, divorzio > separazione, documenti > certificazione,
  documento certificato, domanda > istanza richiesta, dove_voto > seggio sezione, entro_quando >
  termine scadenza giorni, eredità successione, età_votare > elettore, firma > sottoscrizione,
  funghi > raccolta, fuoco falò > accensione, galera carcere prigione > arresto reclusione
  detenzione, genitore > esercente, giudice tribunale > foro competente, gratis > esente, insulto >
  ingiuria diffamazione, isee > reddito, ladro furto, lamentarsi reclamo, legge > normativa
  decreto, mantenimento > assegno, matrimonio sposarsi > coniugale, microchip cane > anagrafe
  canina, minaccia > intimidazione, minore minorenne > tutore, modulo > istanza modulistica, modulo
  formulario, muro recinzione > confine, nascita > anagrafe, necessario richiesto, obbligatorio
  necessario, occupare_suolo tavolini > suolo pubblico, pass_disabili > contrassegno, passaporto >
  rilascio espatrio, patente_ritirata > sospensione patente, permesso > consentito autorizzazione
  soggiorno, permesso_costruire > edilizio titolo, petizione > firme, polizia > autorità, polizia
  carabinieri, proibito divieto, punti_patente > decurtazione, quanto_tempo_pratica pratica >
  procedimento giorni, reato > delitto, reclamo > impugnazione, reclamo ricorso, registrare_nascita
  > nascita atto, residenza indirizzo > domicilio, revisione > veicoli, rifiutare rifiuto, rifiuto
  > rigetto, rifiuto diniego, rinnovo > validità, rischio > sanzione pena arresto, risposta >
  provvedimento esito, rumore_orari > quiete, scheda > elettorale, sentenza > decisione pronuncia,
  serve necessario, si_può > consentito ammesso permesso, sindaco comunale, sparare caccia >
  abbattimento cacciabile, spiaggia_cane > balneazione, spid > identità digitale, sportello >
  ufficio, straniero > soggiorno, sussidio > indennità contributo, tasse fisco, telecamera
  videosorveglianza, testimone > deposizione, trasporto > servizio, tribunale giudice,
  ubriaco_guida alcol > alcolemico ebbrezza, vedova > reversibilità, velocità > eccesso, vietato
  proibito, violenza > percosse lesioni, visto > ingresso soggiorno, vittima > offeso danneggiato,
  votare elezioni > elettorale`;
