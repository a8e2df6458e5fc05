/** Family and people; see `SYNONYMS`. */
export const people = `
  abuelos mayores, amigo > compañero acompañante amistad, bebé > lactante nene, canguro > cuidado
  niñera, chaval menor, chico muchacho, colega amigo, crío menor, cuidar atención, esposa > cónyuge
  pareja, familia > pariente familiares, gemelo mellizo, gente personas, hijo > niño descendiente
  menor, hombre varón, huérfano orfandad, mamá madre, marido > esposo cónyuge, mujer > esposa
  cónyuge femenino, nieto descendiente, novio > pareja acompañante, papá progenitor, pareja cónyuge,
  persona individuo, primo familiar, soltero civil, tía mujer, tío familiar, tipo hombre, viudo
  viudedad`;
