/** Sport, clubs and events; see `SYNONYMS`. */
export const events = `
  abuelo anciano, actuación espectáculo, actuar actuación, agotado > aforo completo, alta > ingreso
  inscripción registro, altavoz > sonido megafonía, apto aptitud, árbitro arbitraje, artista músico,
  asamblea > reunión junta, asociación entidad, ayudar > colaborar voluntario, baja > renuncia cese,
  balón pelota, bañador gorro, banda > músico orquesta, bautizo bautismo, bici ciclismo, boda >
  ceremonia enlace, bolso > mochila bulto, botella > recipiente envase, campeonato > competición
  liga, cancha pista, cazar licencia, ceremonia acto, certificado médico, club > asociación entidad,
  cola > espera turno acceder, compartir > difundir publicar, completo aforo, comunión celebración,
  concierto > actuación recital, coro > cantar coral, correr atletismo, cumple > cumpleaños
  celebración, cumpleaños > celebración aniversario, cuota > aportación mensualidad, deportivas
  zapatillas, difundir difusión, edad > años cumplir, empate desempate, empezar apertura, entierro >
  funeral sepelio, entrada > acceso localidades aforo, entrar admisión, entrenar > ejercicio monitor
  instructor técnico, equipo conjunto, escenario tablado, esquí esquiar, evento > celebración
  encuentro, festival > evento certamen, foto > fotografía imagen, fuegos pirotecnia, fútbol > balón
  campo, ganador premio, gimnasio > musculación fitness, grabar grabación, imprescindible necesario,
  ingresar admisión, joven > juvenil adolescente, juvenil menor, lleno > aforo completo, lluvia
  tormenta, maratón carrera, menor > edad chico, miembro integrante, monitor instructor, navidad >
  navideño fiestas, necesario > requisito preciso, necesitar > requisito imprescindible preciso,
  niño > crío menores, nivel avanzado, nochevieja diciembre, novato principiante, obra
  representación, orquesta músico, pádel > raqueta pista, pasar acceder, peque infantil, perdido
  objetos, perro > animales can canino, pescar licencia, petardo pirotecnia, piscina > nado nadador,
  pista campo, premio galardón, presidente junta, principiante > iniciación nivel, probar > prueba
  ensayo gratuita, programa agenda, prueba gratuita, puesto caseta, requisito > condición exigencia,
  resultado marcador, reunión sesión, reunirse reunión, reyes enero, salirse > baja abandonar, silla
  carrito, socio > asociado afiliado, socorrista salvamento, sorteo rifa, stand > caseta expositor,
  subir > difundir publicar redes, suspender > suspensión cancelación aplazar, taquilla casillero,
  teatro obra, tenis raqueta, termina > cierre clausura, tesorero cuentas, torneo > campeonato liga
  copa, vaso recipiente, vestuario taquilla, vídeo > grabación difundir, zapatillas calzado`;
