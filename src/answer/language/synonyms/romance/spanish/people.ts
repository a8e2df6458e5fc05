/** Family, people and their lives; see `SYNONYMS`. */
export const people = `
  abuelo yayo tata > mayores edad ancianos, actor > reparto protagonista elenco, actor actriz >
  intérprete papel, adolescente teen quinceañero > joven menor, alguien_mas otra_persona > tercero
  ajena acompañante, alto_persona > estatura, amante > relación romance, amigo > compañero amistad,
  amigo > tercero, amigo colegas > invitados acompañantes ajenas, antes_rey quien_fue_antes >
  antecesor predecesor, apodo sobrenombre mote > seudónimo alias conocido, bebé > infantil, bebé >
  nene, bombero > emergencias incendios, brotar nacer_planta nacio_planta > germinación, canción
  disco > álbum sencillo tema, canguro > niñera, cantante banda grupo > vocalista intérprete,
  cartero > correos, casarse > contraer, chaval menor, chavalo muchacho joven > juvenil jóvenes,
  chavito > niño menor, chico muchacho, chofer > conducción, ciego > discapacidad, colega amigo,
  crías hijitos bebés > camada descendencia cachorros, cuadro > pintura, cuando_murio donde_murio >
  falleció muerte, cuanto_reino > reinado, cuantos_hermanos > hermano menor hijos, cuantos_murieron
  muertos > víctimas bajas fallecidos mortal, cuate parce pana compa pata wey > amigo compañero,
  cuidar atención, cura sacerdote > párroco clero, de_que_murio como_murio por_que_murio > falleció
  causa muerte enfermedad víctima, descubierto descubrio quien_descubrio > descubridor,
  descubrir_america descubrio_america > descubrimiento expedición, despues_rey quien_vino_despues >
  sucesor sucedió heredero, discapacitado minusválido silla_ruedas > discapacidad movilidad
  reducida, disco > discográfico, dueño > titular, enemigo > contrario, enterrar entierra
  donde_esta_enterrado > sepultado restos cementerio tumba sepultura reposan, esclavo > cautivo,
  esclavo esclavitud, escritor novelista, escritor poeta > autor literario, esposa > cónyuge
  pareja, estudió donde_estudio que_estudio > formación estudios educación universidad, extranjero
  gringo guiri > foráneo internacional, fama > renombre prestigio reconocimiento, familia >
  pariente familiares, famoso por_que_es_famoso por_que_se_conoce > reconocido célebre destacado
  conocido, fracaso > fallido, gay lesbiana > orientación sexual, gemelo mellizo, gemelos mellizos
  > múltiple, gente personas, gente_fuera > ajena externos terceros, gordo > peso, guía >
  acompañante, hermano carnal > familiar, hijo > niño menor, hijos > descendencia vástago
  primogénito, hombre señor tío tipo > varón masculino, huérfano > padres muerte, huérfano
  orfandad, inventar quien_invento > invención patente creador, jefe encargado > dirección,
  le_pusieron_nombre lleva_su_nombre > legado homenaje epónimo, libro que_escribio > obra publicó
  novela edición, libro_famoso obra_famosa mas_famoso > principal capital célebre obra maestra,
  maestro mentor > discípulo alumno, mami vieja jefa > madre, mamá madre, marido > esposo cónyuge,
  mayor_edad > mayores adultos, menor_edad > menores dieciocho, mi_hija mi_niño > menores infantil
  niños, monja > religiosa, morir > deceso, mujer > esposa cónyuge femenino, nace nacio > eclosión,
  nacer nacio > nacimiento natural oriundo originario, nacimiento > originario natural, nieto
  descendiente, niñera canguro > cuidado menores, noble > aristócrata, noble conde duque marqués >
  nobleza título aristocracia, nombre_artístico > seudónimo, nombre_cientifico > especie género,
  nombre_real nombre_verdadero > nombre apodo seudónimo, notario escribano > fedatario, novela
  cuento > relato narrativa, novia pareja > relación amante romance sentimental, novio > pareja
  acompañante, padre > hijo, papá papi viejo > padre, papá progenitor, pareja novio > cónyuge
  conviviente, película peli > filme largometraje cinta, peque > infancia, peque crío nene chavo
  chamaco pibe guagua guaje > niño menor infantil, persona individuo, persona_sola > individual,
  pintor cuadro, pintor cuadro > lienzo óleo, poema poesía, poema poesía > poemario verso, poeta >
  poesía poema, policía poli cana tira paco > agentes autoridad, por_que_se_llama por_que_nombre >
  nombre etimología denominación deriva, premio que_premio_gano ganó_premio > galardón medalla
  distinción condecoración obtuvo, que_hacian_padres > hijo comerciante oficio, quien_era_padre
  quien_era_madre > hijo padre madre progenitores, quien_lo_descubrio > descrita descubierto,
  quien_se_lo_come enemigos > depredadores, rey > monarca soberano, rey > trono, rey_murio >
  sucesión heredero trono, reyes > monarquía dinastía, ropa traje > atuendo, se_caso
  con_quien_se_caso casada > matrimonio contrajo esposo nupcias cónyuge, señora > cónyuge, señora >
  femenino, socio miembro > asociado afiliado, soltero > individual, sordo > discapacidad, suegro
  cuñado yerno > familiar afinidad, tercera_edad mayores > jubilados pensionistas, tipo hombre,
  traductor > intérprete traducción, tumba > restos mausoleo, tumba sepultura sepulcro, tuvo_hijos
  cuantos_hijos > descendencia hijo vástago, tía mujer, tío primo sobrino > familiar parentesco,
  vestirse vestia se_vestia > indumentaria atuendo ataviada, viajar cuantos_viajes > expedición
  travesía recorrido, viaje_largo > expedición prolongada, viejito viejo anciano > pensionista,
  viejos > progenitores tutores, viudo > cónyuge, viudo viudedad`;
