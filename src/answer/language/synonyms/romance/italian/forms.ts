/** Forms and derivations that no rule finds; see `SYNONYMS`. */
export const forms = `
  accendere accensione, acqua idrico, alto altezza, andare andata, anno annuale annuo, assumere
  assunzione, bello bellezza, caldo calore, chiedere richiesta, cielo celeste, città urbano,
  comprare acquisto, condurre conduzione, coprire copertura, correggere correzione, correre corsa,
  costruire costruzione, credere credenza, cuore cardiaco, decidere decisione, dente dentale
  dentista, dipingere pittura pittore, dirigere direzione diretto, disdire disdetta, distruggere
  distruzione, dividere divisione diviso, eleggere elezione, entrare entrata ingresso, ereditare
  eredità, figlio filiale, freddo gelo, giocare giocatore, giorno giornaliero quotidiano, giovane
  gioventù, guarire guarigione, guerra bellico militare, iscrivere iscrizione, largo larghezza,
  leggere letto, libero libertà, lungo lunghezza, madre materno, malato malattia, mangiare pasto
  cibo, mare marino marittimo, mese mensile, morire decesso deceduto, morire scomparsa, nevicare
  neve, notte notturno, obbligare obbligatorio, padre paterno, pagare > versare saldare, partire
  partenza, perdere > smarrire, pesare pesante, povero povertà, produrre produzione, proteggere
  protezione, re regno, ricco ricchezza, ridurre riduzione ridotto, rompere rottura, rubare > furto
  sottrarre, sapere conoscenza, scegliere > selezionare, scendere discesa, scrivere scrittura,
  scuola scolastico, settimana settimanale, sicuro sicurezza, spedire spedizione, sposare
  matrimonio nozze, tornare ritorno, tradurre traduzione, uccidere uccisione omicidio, vecchio
  vecchiaia anziano, vietare divieto, vincere vittoria vincitore, vivere vita, votare votazione`;
