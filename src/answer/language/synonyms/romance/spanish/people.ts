/** Family and people; see `SYNONYMS`. */
export const people = `
  abuelo yayo tata > mayores edad ancianos, abuelos mayores, adolescente teen quinceañero > joven
  menor, alguien_mas otra_persona > tercero ajena acompañante, alto_persona > estatura, amigo >
  compañero acompañante amistad, amigo > tercero, amigo colegas > invitados acompañantes ajenas,
  bebé > lactante nene, bebé guagua > infantil, bombero > emergencias incendios, canguro > cuidado
  niñera, cartero > correos, chaval menor, chavalo muchacho joven > juvenil jóvenes, chavo chavito
  chamaco pibe nene > niño menor, chico muchacho, chofer conductor > conducción, ciego >
  discapacidad, colega amigo, colega cuate parce pana compa pata wey > amigo compañero, crío menor,
  cuidar atención, cura sacerdote > párroco clero, discapacitado minusválido silla_ruedas >
  discapacidad movilidad reducida, dueño > titular, esposa > cónyuge pareja, extranjero gringo
  guiri > foráneo internacional, familia > pariente familiares, gay lesbiana > orientación sexual,
  gemelo mellizo, gemelos mellizos > múltiple, gente personas, gente_fuera > ajena externos
  terceros, gordo > peso, guía > acompañante, hermano carnal > familiar, hijo > niño descendiente
  menor, hombre señor tío tipo > varón masculino, hombre varón, huérfano orfandad, jefe encargado >
  dirección, mamá madre, mamá mami vieja jefa > madre, marido > esposo cónyuge, marido esposo
  señora > cónyuge, mayor_edad > mayores adultos, menor_edad > menores dieciocho, mi_hija mi_niño >
  menores infantil niños, monja > religiosa, mujer > esposa cónyuge femenino, mujer señora >
  femenino, nieto descendiente, niñera canguro > cuidado menores, niño crío peque > infancia,
  notario escribano > fedatario, novio > pareja acompañante, padres viejos > progenitores tutores,
  papá papi viejo > padre, papá progenitor, pareja cónyuge, pareja novio > cónyuge conviviente,
  peque crío nene chavo chamaco pibe guagua guaje > niño menor infantil, persona individuo,
  persona_sola > individual, policía poli cana tira paco > agentes autoridad, primo familiar, socio
  miembro > asociado afiliado, soltero > individual, sordo > discapacidad, suegro cuñado yerno >
  familiar afinidad, tercera_edad mayores > jubilados pensionistas, tipo hombre, traductor >
  intérprete traducción, tía mujer, tío familiar, tío primo sobrino > familiar parentesco, viejito
  viejo anciano > pensionista, viudo > cónyuge, viudo viudedad`;
