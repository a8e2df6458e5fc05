/** People and family; see `SYNONYMS`. */
export const people = `
  amico > conoscente, bambino bimbo piccolo > infanzia, famiglia > familiare nucleo, fidanzato
  ragazza > compagno, figlio > minore, gente persone > individui pubblico, papà babbo > padre
  genitore, ragazzo adolescente > giovani minore, tizio tipo > persona, zio cugino > parente`;
