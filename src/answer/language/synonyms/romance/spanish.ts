/** Spanish words; see `SYNONYMS`. */
export const es = [
  // Forms and derivations that no rule finds
  `
  morir muerte murió fallecer, fallecer defunción, morir defunción, nacer > nacimiento natal, vivir
  vida, elegir elección eligió, elegir > escoger seleccionar, votar votación, venir vino, volver
  vuelta regreso retorno, volar vuelo, viajar viajero, entrar entrada ingreso, llegar acceder, caer
  caída cayó, perder extraviar, ganar ganador victoria, vencer victoria vencedor, vencer derrota,
  vender venta vendedor, comprar > comprador adquirir adquisición, adquirir adquisición, pagar >
  abonar importe, alquilar arrendamiento, prestar préstamo, devolver devolución devuelto, devolver >
  reintegrar reembolso, recibir recepción, pedir > petición solicitar, solicitar solicitud, exigir
  exigencia, responder respuesta, creer creencia, pensar pensamiento, oír oído, leer lectura leyó,
  escribir escritura escrito, puso puesto, traer trajo, querer quiso, construir construcción,
  destruir destrucción, producir producción produjo, traducir traducción, conducir conducción
  conductor condujo, reducir reducción, incluir inclusión, excluir exclusión, seguir siguió
  seguimiento, perseguir persecución, corregir corrección, dirigir dirección dirigente, proteger
  protección, dormir sueño durmió, despertar despierto, servir servicio sirvió, vestir vestimenta,
  reír risa, llover lluvia, nevar nieve, jugar juego jugador, correr carrera corredor, nadar
  natación nadador, cantar cantante canción, pintar pintura pintor, tocar toque, pescar pescador,
  cazar cazador, cocinar cocinero, cocer cocción, freír frito, hervir ebullición, fumar fumador,
  pelear pelea, atacar ataque, defender defensa, invadir invasión, descubrir descubierto, inventar
  inventor, crear creación creador, fundar fundación fundador, romper rotura roto, abrir apertura
  abierto, cubrir cubierta, cerrar cierre, empezar comienzo inicio comenzar, cambiar sustituir,
  limpiar limpieza, ensuciar suciedad, averiar avería, inscribir inscripción, apuntar inscripción,
  asistir asistencia, ausentarse ausencia, justificar justificante, expulsar expulsión, prohibir
  prohibición, permitir permiso, obligar obligatorio, despedir despido, matrimonio boda, heredar
  herencia heredero, enfermar enfermedad, curar curación, doler dolor, crecer crecimiento, medir
  medición, calentar calor, enfriar frío enfriamiento, quemar quemadura, arder fuego, robar > ladrón
  hurto sustracción, matar asesinato muerte, asesinar asesinato, gobernar gobierno, reinar rey,
  mandar mandato, mudarse mudanza, criar crianza, plantar plantación, sembrar siembra, regar riego,
  ancho anchura, grande tamaño grandeza, grueso grosor, fuerte fuerza, rico riqueza, pobre pobreza,
  bello belleza hermosura, viejo vejez antiguo, joven juventud, frío frialdad, libre libertad, falso
  falsedad, sano salud, loco locura, dulce dulzura, duro dureza, rápido rapidez, lento lentitud,
  lejano distancia, cercano proximidad, madre materno, padre paterno, hijo filial, rey real regio,
  marino marítimo, cielo celeste, agua acuático hídrico, ojo ocular, oreja auditivo, diente dental,
  mano manual, corazón cardíaco, sangre sanguíneo, mes mensual, año anual, semana semanal, diario
  jornada, noche nocturno, ciudad urbano, campo rural, tierra terrestre, isla insular, niño infancia
  infantil, lengua lingüístico, guerra bélico militar, pueblo popular población, ley legal, escuela
  escolar, universidad universitario, aprender aprendizaje, nombrar nombramiento, prometer promesa,
  mentir mentira, soñar sueño, temer temor miedo, amar amor, desear deseo`,
  // Home and renting
  `
  piso vivienda apartamento inmueble, piso planta, casa > domicilio inmueble hogar residencia,
  cuarto > dormitorio estancia pieza, habitación > dormitorio estancia alojamiento, dormitorio
  alcoba, estudio apartamento, residencia > alojamiento colegio, alquiler > renta mensualidad,
  inquilino > arrendatario residente ocupante, casero > arrendador propietario, propietario
  arrendador, contrato arrendamiento, realquilar > subarrendar subarriendo, subarrendar subarriendo,
  fianza > garantía depósito, aval garantía, mudarse traslado, entrar > ocupar acceder, irse >
  desalojar salida abandonar marchar, echar > desahucio desalojo expulsión, desahucio desalojo,
  compañero > conviviente residente, gastos suministros, vecino > residente vecindad, ruido >
  silencio sonoro ruidoso, molestar > ruido perturbar, silencio descanso, callar silencio, música >
  sonido volumen, fiesta > celebración festejo evento, basura > residuos desperdicios contenedor,
  reciclar reciclaje, reciclaje > residuos separación contenedor, tirar > desechar residuos
  depositar, limpiar > aseo higiene, fregar > limpiar suelo vajilla, barrer limpiar, cocina
  hornillo, nevera refrigerador, heladera > refrigerador nevera, refrigerador frigorífico, horno
  cocina, hornillo fuego, microondas calentar, lavavajillas vajilla, lavadora > lavandería lavado,
  lavar > lavandería colada, colada lavado ropa, secadora secado, sábana > cama ropa, manta > ropa
  cama, edredón > ropa cama, almohada cama, toalla aseo, baño > lavabo servicio, váter > inodoro
  retrete, inodoro retrete, ducha aseo, bañera baño, grifo agua, gotera filtración, fuga > escape
  filtración, inundación agua, humedad moho, enchufe eléctrico, luz > iluminación electricidad,
  bombilla > iluminación lámpara, lámpara iluminación, calefacción > radiador caldera estufa,
  calefactor > estufa calefacción, aire > climatización acondicionado, ventana ventilación, llave >
  cerradura copia duplicado acceso tarjeta, cerradura puerta, puerta > acceso entrada, timbre
  portero, portero conserje, conserje > portería recepción, buzón > correspondencia correo
  casillero, carta correspondencia, correo correspondencia, paquete envío, jardín > zona verde,
  terraza balcón, trastero > almacén sótano, sótano garaje, garaje > aparcamiento plaza, ascensor
  elevador, muebles mobiliario, sofá mobiliario, amueblado mobiliario, colgar > fijar pegar clavar,
  clavo perforar, agujero perforar, taladrar perforar, póster > cartel pared, cartel anuncio, pintar
  obras, obra reforma, reforma obras, roto > avería desperfecto, romper > daño desperfecto avería,
  desperfecto avería, avería incidencia, averiado desperfecto, arreglar > reparación mantenimiento
  desperfecto, fontanero > fuga tubería, tubería cañería, cerrajero cerradura, barbacoa > parrilla
  asar, asado barbacoa parrilla, extintor incendio, incendio fuego, visita > ajeno externo
  invitados, invitado > huésped ajeno, huésped alojado, amigo > ajeno visita, novia > ajeno visita,
  dormir pernoctar, quedarse > permanecer pernoctar, pernoctar > alojamiento noche, piscina baño,
  mascota > animales perro gato, animal fauna, doble compartida, ayuntamiento empadronamiento`,
  // School and university
  `
  escuela centro, cole > escuela centro, colegio centro, insti instituto, instituto > centro
  secundaria, profe > docente profesor, profesor > maestro tutor docente, maestro > docente tutor,
  alumno estudiante, estudiante residente, director dirección, clase > lección sesión aula docencia
  lectivo, asignatura > materia disciplina, horario calendario, faltar > ausencia inasistencia,
  pellas > falta ausencia, justificante certificado, deberes > tareas actividades, tarea > deberes
  actividad entrega, entregar presentar, plazo > fecha límite vacante cupo, retraso demora, prórroga
  > ampliación plazo, ampliar prórroga ampliación, examen > prueba parcial convocatoria, test >
  examen cuestionario, nota > calificación puntuación expediente, aprobar > superado calificación
  mínima, suspender > suspenso repetición, repetir convocatoria, recu recuperación, copiar > plagio
  fraude, chuleta > fraude copia, plagio > citar fuente, chatgpt > inteligencia artificial, ia
  inteligencia, apuntes > documentación matrícula solicitud alta registro inscribir, libro > manual
  bibliografía ejemplar texto, biblioteca préstamo, sacar préstamo, multa penalización, beca
  subvención, matrícula > inscripción tasa, inscribirse matrícula, admitir admisión, admisión >
  solicitud plaza, carrera > grado titulación, grado titulación, máster posgrado, tesis doctorado,
  crédito ects, prácticas > empresa pasantía, intercambio > erasmus movilidad, erasmus > movilidad
  extranjero, extranjero movilidad, comedor cafetería, cafetería bar, recreo descanso, excursión
  salida, guardería > escuela infantil, acoso bullying, uniforme vestimenta, mochila material,
  calculadora material, padres > familia progenitores tutores, reunión tutoría, tutoría consulta,
  secretaría > administración oficina, título > certificado diploma, diploma certificado, calendario
  fechas, vacaciones > descanso festivo, fiesta festivo, verano > julio agosto`,
  // Work, pay and leave
  `
  curro puesto, jefe > superior encargado mando responsable empleador supervisor, encargado
  responsable, mandar > dirigir director dirección, empresa > empleador compañía, compañero colega,
  empleado plantilla, trabajador > plantilla empleado, contratar incorporación, entrevista
  selección, currículum candidatura, candidato aspirante, sueldo > remuneración retribución nómina,
  salario > remuneración retribución nómina, paga > nómina retribución sueldo extraordinaria, cobrar
  > nómina retribución remuneración sueldo percibir, nómina recibo, extra > extraordinaria
  gratificación, plus complemento, aumento > subida incremento, subida aumento incremento, anticipo
  adelanto, horario > jornada turno, turno guardia, extras extraordinarias, fichar > registro
  jornada, descanso pausa, fiesta libre, librar descanso, vacaciones permiso, permiso licencia, baja
  > incapacidad enfermedad, enfermo incapacidad, malo > enfermo enfermedad, médico justificante,
  embarazada > maternidad gestación, maternidad nacimiento, paternidad nacimiento, despedir >
  extinción cese, despido > extinción cese, echar > despido despedir, dejar > renuncia dimisión baja
  cese, dimitir > dimisión renuncia, preaviso antelación, aviso > antelación preaviso, finiquito >
  liquidación indemnización, indemnización compensación, paro > desempleo prestación desempleado,
  jubilación > pensión retiro, sindicato representante, huelga paro, teletrabajo > distancia remoto
  domicilio, oficina despacho, reunión junta, ropa > uniforme indumentaria vestuario, uniforme >
  indumentaria vestuario, vestirse indumentaria, curso formación, formación capacitación,
  capacitación curso, dietas > gastos manutención, kilómetro > kilometraje desplazamiento, accidente
  > siniestro laboral, voluntario colaborador, acoso denuncia`,
  // Money, shopping and refunds
  `
  precio > tarifa importe coste cuota, costar > tarifa importe cuota, cuesta > precio importe
  tarifa, caro > coste importe, barato > oferta asequible, gratis > gratuita libre coste, gratuito
  libre, descuento > promoción bonificado, oferta promoción, rebaja reducción, cupón > código
  descuento, pagar > domiciliación recibo liquidar cuota tarifa cobro, cobro recibo, recibo cuota,
  impagado > moroso deuda recargo, deber > deuda adeudar, deuda adeudado, recargo demora, multa >
  recargo infracción, efectivo metálico, tarjeta > crédito débito bancaria, transferencia > ingreso
  bancario transferir, plazos > cuotas fraccionado, factura comprobante, ticket > recibo
  comprobante, tique ticket, banco > bancario entidad, dinero > importe cantidad, plata dinero,
  pasta dinero, lana dinero, guita dinero, devolver restituir, devolución > reintegro retorno
  restitución, reembolso reintegro, recuperar > reintegro devolución, cambiar canje, cancelar >
  anulación rescindir desistimiento, darse baja, suscripción > abono cuota, suscribir suscripción,
  pedido > compra encargo, envío > reparto transporte, entrega > reparto plazo, llegar entrega,
  tardar > plazo demora tardanza, garantía reparación, defecto defectuoso, defectuoso tara, tienda >
  establecimiento comercio, vendedor comerciante, cliente > consumidor comprador usuario, caja pago,
  regalo obsequio, donar > donativo aportación, donación aportación, impuesto > tributo iva,
  presupuesto coste, estafa > fraude engaño, timar estafa`,
  // Travel and transport
  `
  viaje > desplazamiento trayecto, llegar > acceso transporte, ubicación > situado localización
  dirección, mapa croquis, tren ferroviario, bus > línea autobús, autobús línea, bondi autobús,
  camión autobús, metro > línea suburbano, billete > pasaje tique, boleto pasaje, tarifa billete,
  horario salida, avión > aéreo aeronave, vuelo aéreo, aeropuerto terminal, maleta equipaje, valija
  maleta, equipaje bulto, pasaporte documento, frontera aduana, hotel hospedaje, alojamiento
  hospedaje, dormir > alojarse hospedaje, hostal pensión, albergue refugio, camping acampada, tienda
  acampada, caravana autocaravana, coche > automóvil turismo aparcamiento estacionamiento, automóvil
  vehículo, carro coche, aparcar estacionar, parquear estacionar, grúa retirada, gasolina gasóleo,
  nafta gasolina, cargar recarga, cargador recarga, carné > permiso licencia, carnet > carné permiso
  licencia, permiso conducir, manejar conducir, velocidad límite, accidente colisión, choque
  colisión, taxi vtc, bici > bicicleta ciclista ciclo, casco protección, patinete movilidad, peatón
  acera, andar > pie caminar, caminar > pie sendero senda, ruta > itinerario recorrido, senda
  sendero, montaña > cumbre sierra, cumbre cima, playa > costa litoral, costa litoral, río > fluvial
  cauce, lago laguna, barco > embarcación buque, puerto muelle, monumento > patrimonio histórico,
  museo colección, turista viajero, viajero pasajero, guía recorrido, ciudad > municipio urbe,
  pueblo > municipio aldea, país nación, barrio distrito, sitio emplazamiento, kilómetro km,
  restaurante comedor, recoger retirar`,
  // Health
  `
  médico > doctor facultativo consulta sanitario, doctor > facultativo consulta, cita > consulta
  turno previa, consulta visita, hospital > clínica urgencias hospitalario, urgencias emergencia,
  ambulancia > emergencia sanitario, enfermero > enfermería sanitario, operación > intervención
  cirugía quirúrgico, anestesia sedación, inyección pinchazo, vacuna inmunización, dolor molestia,
  doler molestia, medicina > fármaco medicación, medicamento > fármaco medicación, pastilla >
  comprimido medicamento, receta prescripción, farmacia farmacéutico, fiebre temperatura, resfriado
  catarro, gripe gripal, contagioso infeccioso, pegar contagio, covid coronavirus, vomitar náusea,
  desmayo > mareo pérdida, mareo mareado, mareado > vértigo marihuana, sangre hemorragia, herida >
  corte llaga, hueso > fractura óseo, fractura rotura, diente dentista, dentista > dental
  odontólogo, gafas óptica, sordo > auditivo sordera, ciego > visual ceguera, discapacidad >
  minusvalía movilidad, silla ruedas, cáncer tumor, corazón infarto, tensión arterial, azúcar >
  glucosa diabetes, análisis > muestra extracción analítica, ayunas comer, dieta > régimen
  alimentación, adelgazar peso, gordo > sobrepeso obesidad, alérgico > alergia intolerante, alergia
  > intolerante alérgeno, psicólogo > terapeuta apoyo, terapia tratamiento, depresión deprimido,
  ansiedad estrés, fisio fisioterapia, seguridad > social póliza cubierto, aseguradora seguro,
  cubrir cobertura, regla menstruación, drogas > estupefacientes sustancias, porro > cannabis
  marihuana estupefacientes, hachís cannabis, fumar > cigarrillo vapear, cigarro > tabaco
  cigarrillo, vapear tabaco, pitillo tabaco, alcohol bebida, borracho > embriaguez ebrio, beber >
  ingerir consumo, caña > cerveza alcohol, birra cerveza, cerveza alcohol, vino alcohol, copa >
  alcohol bebida, tomar > beber ingerir consumir, botellón alcohol, protector crema, mosquito >
  insecto picadura, picar picadura, picadura insecto`,
  // Food and cooking
  `
  comer > almuerzo alimento menú plato cena desayuno, almuerzo mediodía, almorzar almuerzo, merienda
  > merendar tentempié, tentempié > aperitivo bocadillo, picar > aperitivo trocear, beber > refresco
  agua zumo, café > cafetería bebida, vegetariano > vegetal carne, vegano vegetal, carne > ternera
  cerdo pollo cordero, pollo ave, cerdo > jamón chorizo, halal religioso, pescado > atún salmón
  merluza, marisco > gamba mejillón, verdura > hortaliza tomate cebolla zanahoria, patata papa,
  fruta > manzana plátano naranja pera, banana plátano, dulce > azúcar golosina, golosina caramelo,
  chuche golosina, postre > tarta helado, tarta > pastel bizcocho, torta pastel, pan > barra
  panadería, leche > lácteo lactosa, queso lácteo, huevo yema, gluten > celíaco trigo, frijol
  alubia, judía alubia, maíz choclo, palta aguacate, picante > chile guindilla, condimento especia,
  especia pimienta, cocinar > cocción preparar elaborar, preparar elaborar, cocer > hervir minutos,
  horno > grados precalentar, sartén freír, mezclar > remover batir, remover batir, cortar > trocear
  picar, masa > harina amasar, reposar reposo, enfriar frigorífico, guardar conservar, caducidad >
  vencimiento vencido, podrido estropeado, sustituir sustituto, ración > porción comensal, rico >
  sabroso delicioso, plato vajilla, vaso > copa vajilla, cubiertos > cuchillo tenedor cuchara, olla
  cazuela, cuchara cucharada`,
  // Sport, clubs and volunteering
  `
  entrenar > ejercicio monitor instructor técnico, monitor instructor, equipo conjunto, torneo >
  campeonato liga copa, campeonato > competición liga, resultado marcador, empate desempate, árbitro
  arbitraje, fútbol > balón campo, balón pelota, gimnasio > musculación fitness, correr atletismo,
  maratón carrera, vestuario taquilla, taquilla casillero, piscina > nado nadador, bañador gorro,
  socorrista salvamento, zapatillas calzado, deportivas zapatillas, tenis raqueta, pádel > raqueta
  pista, cancha pista, pista campo, esquí esquiar, bici ciclismo, club > asociación entidad,
  asociación entidad, socio > asociado afiliado, hacerse socio, miembro integrante, alta > ingreso
  inscripción registro, ingresar admisión, cuota > aportación mensualidad, baja > renuncia cese,
  salirse > baja abandonar, probar > prueba ensayo gratuita, prueba gratuita, principiante >
  iniciación nivel, novato principiante, nivel avanzado, presidente junta, tesorero cuentas,
  asamblea > reunión junta, reunirse reunión, reunión sesión, ayudar > colaborar voluntario, coro >
  cantar coral, orquesta músico, banda > músico orquesta, teatro obra, obra representación, joven >
  juvenil adolescente, juvenil menor, niño > crío menores, peque infantil, menor > edad chico, edad
  > años cumplir, abuelo anciano, certificado médico, apto aptitud, requisito > condición exigencia,
  necesitar > requisito imprescindible preciso, imprescindible necesario, necesario > requisito
  preciso, cazar licencia, pescar licencia`,
  // Events
  `
  evento > celebración encuentro, festival > evento certamen, concierto > actuación recital,
  actuación espectáculo, actuar actuación, entrada > acceso localidades aforo, entrar admisión,
  pasar acceder, cola > espera turno acceder, agotado > aforo completo, lleno > aforo completo,
  completo aforo, programa agenda, empezar apertura, termina > cierre clausura, suspender >
  suspensión cancelación aplazar, lluvia tormenta, foto > fotografía imagen, grabar grabación, vídeo
  > grabación difundir, subir > difundir publicar redes, compartir > difundir publicar, difundir
  difusión, bolso > mochila bulto, botella > recipiente envase, vaso recipiente, perro > animales
  can canino, silla carrito, perdido objetos, ganador premio, premio galardón, sorteo rifa, cumple >
  cumpleaños celebración, cumpleaños > celebración aniversario, boda > ceremonia enlace, ceremonia
  acto, entierro > funeral sepelio, bautizo bautismo, comunión celebración, nochevieja diciembre,
  navidad > navideño fiestas, semana santa, reyes enero, escenario tablado, artista músico, fuegos
  pirotecnia, petardo pirotecnia, altavoz > sonido megafonía, puesto caseta, stand > caseta
  expositor`,
  // Games and game servers
  `
  juego partida, jugar partida, jugador participante, level nivel, nivel rango, xp experiencia,
  rango grado, misión > objetivo tarea, quest misión, jefe enemigo, enemigo > rival adversario
  monstruo criatura, mob criatura, arma > espada fusil, armadura equipo, objeto ítem, inventario
  objetos, botín > recompensa tesoro, loot botín, reaparecer reaparición, respawn reaparición, spawn
  aparición, construir edificar, base refugio, terreno parcela, claim > parcela protección, griefear
  > destruir vandalismo destrozar, griefing > vandalismo destrucción, destrozar > destruir
  destrucción vandalismo, trampa > tramposo fraude hack, hacks trampa, hackear > pirata pirateo, bug
  > fallo error, mods modificación, mod modificación, lag > latencia lentitud, crashear > cierre
  fallo bloqueo, colgarse > bloqueo fallo, afk inactivo, pvp > combate enfrentamiento, pelear
  combate, multijugador > línea cooperativo, clan gremio, whitelist > lista blanca, unirse >
  conectar ingresar unión, ip > dirección servidor, guardar partida, resetear > reinicio
  restablecer, reinicio restablecimiento, mapa mundo, tp teletransporte, monedas divisa, tradear >
  intercambio comercio, tienda compra, parche > actualización corrección, dlc expansión, consola >
  playstation xbox switch, mando > control consola, turno ronda, robar > carta mazo, tablero juego,
  ficha pieza, puntos puntuación`,
  // Discord and online communities
  `
  discord servidor, chat > conversación canal, hablar > conversación comunicar, voz micrófono, micro
  micrófono, mutear silenciar, ban > expulsión bloqueo suspensión baneo expulsar vetar, baneo >
  expulsión bloqueo suspensión, kickear > expulsar expulsión, desbanear > apelación recurso, unban >
  apelación recurso, apelar > recurso recurrir, recurrir recurso, warn > advertencia amonestación,
  advertencia amonestación aviso, reglas > normas normativa reglamento, norma normativa, saltarse >
  incumplir infringir, incumplir > infracción falta, infracción falta, romper > incumplir infringir,
  castigo sanción, sanción > disciplinario penalización, pillar > sorprender sancionar falta, mod
  moderador, moderador equipo, admin administrador, staff equipo, owner > propietario fundador,
  reportar > denunciar informar notificar, denunciar > notificar comunicar, chivarse denunciar,
  ticket > soporte solicitud, soporte asistencia, contacto > correo teléfono, mensaje privado, mp >
  mensaje privado, md > mensaje privado, enlace > url vínculo, link enlace, postear publicar, hilo
  tema, emoji emoticono, porno > pornografía adulto sexual, pornografía sexual, nsfw > adulto
  pornografía, insultar > respeto ofensivo, taco > palabrota soez, palabrota > lenguaje soez,
  trolear provocar, racista > racismo discriminación, racismo discriminación, odio discriminación,
  doxear privada, nick > apodo nombre, avatar > foto perfil, multicuenta > cuentas múltiples,
  verificar verificación, directo > transmisión emisión, stream transmisión, seguir seguidor, insta
  > instagram redes, face > facebook redes, redes internet`,
  // Software and devices
  `
  ordenador equipo, computadora > equipo ordenador, compu computadora ordenador, portátil ordenador,
  pc ordenador, móvil > teléfono smartphone terminal celular, celu celular móvil, celular terminal,
  teléfono línea, tablet dispositivo, dispositivo terminal, app aplicación, programa > aplicación
  software, web > página sitio, internet > línea web inalámbrica, wifi > inalámbrica internet, red
  inalámbrica, instalar configuración, configurar ajustes, ajustes opciones, activar habilitar,
  desactivar deshabilitar, encender > arrancar iniciar, prender encender, arrancar arranque, subir
  cargar, copiar duplicar, pegar insertar, borrar > eliminación supresión suprimir, suprimir
  supresión, quitar > eliminar suprimir, mover trasladar, guardar almacenar, memoria almacenamiento,
  espacio almacenamiento, archivo > fichero documento, carpeta archivo, adjunto archivo, contraseña
  > credencial restablecer, clave credencial, olvidar > recuperar restablecer, usuario
  identificador, login > sesión acceso, logearse > sesión acceder, conectarse > acceder sesión
  conexión, entrar sesión, crear registro, fallo > avería defecto incidencia error, problema > fallo
  avería dificultad, funciona > fallo avería, colgado bloqueado, lento > rendimiento velocidad,
  pantalla visualización, tecla botón, botón pulsar, pulsar presionar, apretar > pulsar presionar,
  ratón clic, sonido > audio volumen, volumen audio, auriculares cascos, señal red, batería > carga
  autonomía, cargador alimentación, enchufar > conectar corriente, cable conexión, versión edición,
  actualizar versión, idioma lengua, virus > malware malicioso, phishing > suplantación fraude,
  encriptar cifrado, compatible compatibilidad, manual > instrucciones guía, tutorial guía, buscar >
  búsqueda localizar`,
  // Appliances
  `
  aparato > equipo electrodoméstico, lavaplatos lavavajillas, limpiar limpiador, descalcificar cal,
  filtro tamiz, cafetera café, hervidor agua, mando distancia, pitar > señal acústica, parpadear >
  luz piloto parpadea, luz > piloto indicador, olor oler, consumo > energía potencia, tamaño >
  dimensiones medidas, medidas dimensiones, montar > montaje ensamblar, tornillo atornillar,
  destornillador herramienta`,
  // Law, government, benefits, taxes and data
  `
  ley > normativa legislación decreto artículo, norma > reglamento convivencia, derecho facultad,
  legal > permitido lícito, ilegal > prohibido ilícito, prohibido > permite vetado, dejar > permitir
  autorizar, permitir > admitir autorizar, obligatorio > preciso exigir, falta > necesario preciso,
  ayuntamiento > municipio municipal, trámite > gestión procedimiento, papeles > documentación
  trámite residencia, papeleo > trámite documentación, formulario > impreso solicitud, rellenar
  cumplimentar, dni > identidad documento identificación, identificación > identidad documento,
  carné identidad, certificado acreditación, demostrar > acreditar justificar, negar denegar,
  rechazar > denegar desestimar, consentimiento autorización, reclamar recurso, queja > reclamación
  sugerencia, juicio > tribunal juzgado, juez > juzgado tribunal, condena > pena sentencia,
  sentencia > fallo resolución, cárcel prisión, abogado letrado, policía guardia, poli agente,
  detener detención, delito crimen, culpa responsable, culpable culpa, daño perjuicio, pagar
  indemnizar, hacienda > tributario impuesto, renta > declaración irpf, deducir deducción, desgravar
  deducción, ayuda > subvención prestación, subvención prestación, prestación subsidio, asilo
  refugiado, residencia permiso, nacionalidad ciudadanía, inmigrante extranjero, alcalde municipio,
  elecciones > voto votación, votar > elector sufragio, diputado > parlamento congreso, ministro
  ministerio, datos información, privado confidencial, secreto confidencial, ceder cesión, compartir
  > cesión terceros, espiar vigilancia, testamento > herencia sucesión, divorcio separación,
  custodia tutela, adoptar adopción, válido > validez vigente, caducar validez, vencer vencimiento`,
  // Family and people
  `
  familia > pariente familiares, papá progenitor, mamá madre, hijo > niño descendiente menor, crío
  menor, chaval menor, chico muchacho, bebé > lactante nene, gemelo mellizo, abuelos mayores, nieto
  descendiente, tío familiar, primo familiar, marido > esposo cónyuge, mujer > esposa cónyuge
  femenino, esposa > cónyuge pareja, pareja cónyuge, novio > pareja acompañante, colega amigo, amigo
  > compañero acompañante amistad, soltero civil, viudo viudedad, huérfano orfandad, tipo hombre,
  tía mujer, gente personas, persona individuo, hombre varón, canguro > cuidado niñera, cuidar
  atención`,
  // Animals and nature
  `
  animal bestia, perro > correa cachorro, chucho perro, correa > sujeto atado, gato felino, gatito
  gato, caca > excremento deposición, excremento heces, cagar excremento, pájaro ave, gallina >
  corral ave, conejo roedor, rata > roedor plaga, ratón roedor, cucaracha > plaga insecto, bicho >
  insecto animal, caballo > equino yegua ecuestre, vaca > bovino ganado, oveja > ovino cordero,
  cerdo porcino, abeja colmena, avispa > insecto nido, avispero > avispa nido, araña arácnido,
  serpiente > reptil culebra, pienso alimento, veterinario animal, castrar esterilización, bosque >
  forestal arbolado, árbol arbusto, seta hongo, flor floración, planta > vegetal vegetación, crecer
  cultivo, césped hierba, abono fertilizante, desierto árido, volcán erupción, terremoto > seísmo
  sismo sísmico, inundación > crecida riada, planeta tierra, estrella > astro estelar, espacio >
  espacial cosmos, clima climático, medioambiente ambiental, incendio > siniestro quemar, fuego
  siniestro, apagar > extinguir extinción, bombero extinción, salvar > rescate salvamento`,
  // History and lives
  `
  nacimiento > originario natural, muerte mortal, enterrar > sepultura tumba sepultado, tumba
  sepultura sepulcro, vida biografía, infancia niñez, origen procedencia, procedencia proceder,
  venir > procedencia origen, rey > monarca soberano, reina soberana, emperador > imperio imperial,
  imperio imperial, noble > nobleza aristócrata, guerra > conflicto contienda, batalla combate,
  ejército > tropas militar, soldado > tropas militar, paz tratado, atacar > ofensiva asalto,
  revuelta > rebelión levantamiento sublevación, rebelión sublevación, revolución revolucionario,
  trono corona, construir > erigir arquitecto, edificio > construcción inmueble, castillo fortaleza,
  iglesia > templo catedral, dios divinidad, religión > religioso fe culto, monje > monasterio
  convento, cuadro > pintura lienzo, pintor cuadro, escritor novelista, poeta > poesía poema, poema
  poesía, músico compositor, componer compositor composición, famoso conocido, premio distinción,
  esclavo esclavitud, colonia colonial, medieval medievo, causa > motivo razón origen, razón motivo,
  consecuencia > efecto resultado, importante > principal relevante, capital sede, inventar creador`,
  // Weather and time
  `
  llover precipitación, lluvia precipitación, viento > vendaval ráfaga, tormenta > temporal
  tempestad, calor caluroso, frío helada, grado temperatura, verano junio, invierno > diciembre
  enero febrero, primavera > marzo abril mayo, otoño > septiembre octubre noviembre, hora horario,
  mañana matutino, noche madrugada, semana > lunes martes miércoles jueves viernes, finde > semana
  viernes, diario cotidiano, avisar > comunicar informar notificar, abierto horario, espera > lista
  plazo, rato minutos`,
  // Slang
  `
  chulo bonito, molar gustar, flipar sorprender, rollo aburrido, currarse > esfuerzo laboral, liarla
  > problema conflicto, lío > problema conflicto, pelea > riña agresión, pegar > agresión golpear
  pelea, fastidiar molestar, ligar acoso, mosquear enfadar, cabrear enfadar, largarse > irse salir
  abandonar, pirarse > irse abandonar, pillar obtener, coger tomar, mangar robar, birlar robar,
  chorizo ladrón, guarro sucio, asco sucio, cutre malo, cosa objeto, chisme objeto, cacharro
  aparato, trasto objeto, palmar morir, sobar dormir, jalar comer, zampar comer, potar vomitar,
  pasta importe, pavo euro, currante trabajador, jefazo jefe, empollar estudiar, cate > suspenso
  suspender, examen control, seño maestra, enchufar recomendar, tele televisor, televisor
  televisión, peli película, boli bolígrafo, cole colegio, moto ciclomotor, info información, tfno
  teléfono, tlf teléfono, número teléfono, llamar teléfono, loco demente, plan actividad, quedar >
  reunirse encuentro cita, ocuparse > responsable corresponder, tocar corresponder, sitio plaza,
  quitar retirada, avería técnico`,
  // Others
  `
  abandonar salir baja, abogado jurista, aborrecer odiar, abrigo ropa, abrir apertura horario,
  abuela jubilado, acabar terminar, acampar camping tienda, accesible discapacidad > silla carrito,
  accidente lesión, aceptar admitir, acoso hostigamiento, actividad evento, adaptador enchufe,
  ahorrar descuento, aire ventilación, alarma alerta, alberca piscina, albergue alojamiento hostal,
  alcalde ayuntamiento, alcohol bebida > cerveza vino licor, alto altura, altura metro, ambulatorio
  salud, amenaza acoso, amigo invitado, animal > gato pájaro, apagar desconectar, aparcamiento
  parking estacionamiento, aplazar retraso, aplicación app programa software, app móvil, aprender
  estudiar, apuntes material, arreglar reparar avería, asiento plaza, asignatura curso materia,
  atracción visita, auto coche carro vehículo, autobús bus transporte, autocar bus autobús,
  autopista carretera, averiado roto, avión vuelo, ayuda > asistencia soporte asistir, baja
  cancelación, bar restaurante, barato económico, batería pila, bañarse nadar, baño aseo sanitario,
  baño aseo servicio, bebé niño, beca ayuda, biblioteca libro, billete boleto entrada pasaje, bolsa
  mochila equipaje, bonito hermoso, bono abono, borracho alcohol, borrar eliminar quitar, bosque
  monte, botiquín emergencia, bus guagua, buscar encontrar, caja cajero, cajero dinero efectivo,
  calefacción calor, calentar temperatura, caliente temperatura, calle dirección, calor > grado
  temperatura, cama dormir, cambiar modificar editar, cambio modificación, caminata senderismo ruta,
  camión vehículo, caro precio, carpeta directorio, carta correo, casa vivienda hogar, celular móvil
  teléfono, centro ciudad, chaval joven niño, chico joven, chofer conductor, cita reserva, clase
  curso lección, cobrar precio, compañero socio, competición concurso torneo, concierto espectáculo,
  conducir carné, conexión internet, consulado embajada, contactar teléfono correo, contestar
  responder, contraseña > acceso clave, copia respaldo, correo email mail, corriente electricidad,
  costar precio euro, crédito préstamo, cuarto habitación, cubo basura, cumpleaños fiesta, curar
  tratamiento, código clave, cómodo confortable, daño desperfecto, deberes tarea ejercicio, dejar
  abandonar, denuncia policía, deporte > fútbol tenis natación yoga, derrotar vencer ganar,
  descuento bonificación, descuento rebaja reducción, despertar alarma, dibujo imagen, dieta
  vegetariano vegano, difícil dificultad, discapacitado discapacidad, discoteca fiesta, discusión
  conflicto, dispositivo aparato, donación donativo, donar donación, dormir noche alojamiento, droga
  estupefaciente > marihuana, ducha baño, dueño propietario, durar duración, echar expulsar,
  efectivo pago, emborracharse alcohol, enfadado queja, enfermo baja, enseñar profesor, entrada
  boleto ticket, entrar acceso, entrenador > profesor clase, enviar > mandar entrega, error fallo
  problema, escalera escalón, escuchar oír, escuela colegio, espectáculo función, estropeado roto
  avería, evento acto, examen evaluación, excursión ruta, extranjero internacional, factura recibo,
  facultad universidad, farmacia medicamento, ferry barco, fila cola, finde sábado domingo, folleto
  guía, frío > grado temperatura, fuego incendio hoguera, fumar tabaco, furgoneta vehículo, ganar
  premio, garantía cobertura, gasolina combustible, gasto coste, gimnasio deporte, gotera fuga agua,
  guagua autobús, guardería niño, guitarra instrumento, guía visita, hablar contactar, helado
  congelado, herida lesión, hermano familiar, horario hora abrir, hospital médico, hospital salud
  clínica, hotel alojamiento, hotel hostal pensión, imprimir impresora, instrumento > piano violín
  flauta, internet red wifi, irse baja, jardín parque, jefe director, joven menor, jugador usuario,
  juguete juego, lavabo baño aseo, lavandería ropa, lavar limpieza, levantar subir, ley norma regla,
  ley reglamento, llave grifo, llueve lluvia, lluvia temperatura, límite máximo, mandar remitir,
  mantenimiento reparación, mapa plano, marido pareja, matar muerte morir, medianoche noche,
  medicina medicamento, metro transporte, miedo peligro, miembro socio, mojado agua, molestar
  molestia, montar instalar, montaña monte, moto motocicleta, motocicleta vehículo, mudanza
  traslado, muebles > mesa silla cama sofá, mujer pareja, multa sanción castigo, museo exposición,
  móvil dispositivo, música concierto, nadar natación piscina, navidad diciembre, negocio empresa,
  nene niño, nevera frigorífico, nieve invierno, nublado nube, oferta descuento, olvidar perder,
  padre papá, pantalla monitor, pareja acompañante, pasaporte identidad, pasear caminar, paseo ruta,
  pasta dinero euro, pedir solicitar solicitud, pelea conflicto, peligro > corriente riesgo,
  película cine, peque menor infantil, peque niño, permiso autorización, peso kg, poli policía,
  policía > agente seguridad, precio euro tarifa, premio recompensa, privacidad datos, problema
  incidencia, profe docente tutor, profe profesor maestro, propina servicio, prueba ensayo, página
  sitio web, quedarse alojarse, quemar fuego, ratón animal, reembolso devolución, registrarse
  inscripción, repetir repetición, restaurante comida, retirarse baja, ruido molestia, rápido
  velocidad, salario sueldo, sanción expulsión, sede > dirección ubicación, seguro cobertura,
  sentarse asiento, señal cobertura, socorrista vigilante, subir ascenso, sucio limpieza,
  supermercado tienda, suspender repetir recuperación, tabla surf, taller curso, tarjeta pago, taxi
  transporte, tele televisión, temporada época, tirar basura, toalla baño, traer aportar, transporte
  > tren tranvía, tren ferrocarril, turista visitante, uni universidad, urgente urgencia, usuario
  miembro, vacaciones viaje, vehículo moto, ventana cristal, verificar comprobar, vestir ropa
  vestimenta, viento temporal, vivir residir, váter aseo baño, wc aseo baño, wifi red conexión,
  zapato calzado`,
].join(',');
