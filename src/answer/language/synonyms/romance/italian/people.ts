/** People and family; see `SYNONYMS`. */
export const people = `
  amico > conoscente, bambino bimbo piccolo > infanzia, famiglia > familiare nucleo, figlio >
  minore, gente persone > individui pubblico, papà babbo > padre genitore, ragazza > compagno,
  ragazzo adolescente > giovani minore, tizio tipo > persona, zio cugino > parente`;
