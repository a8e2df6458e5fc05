/** Sport, clubs and events; see `SYNONYMS`. */
export const events = `
  a_que_hora_acaba a_que_hora_termina hasta_que_hora > cierre finalización conclusión,
  a_que_hora_empieza a_que_hora_es cuando_empieza cuando_es > comienzo inicio hora fecha,
  acampar_festival > acampada, acampar_libre > acampada vivac, actuación espectáculo, actuar
  actuación, acuario zoo zoológico > animales, agotado > completo, agotado quedan_entradas sold_out
  > aforo disponibilidad localidades, agua_carrera > líquido avituallamientos, agua_partido >
  hidratación, ajedrez > tablero partida, alcohol_menores > menores alcohólicas, alergia_boda >
  menús, alquilan_material > alquiler material, alquilar_esquis > material alquiler, alquilar_pista
  reservar_pista reservar_cancha > reserva pista instalación, alquilar_sala alquilar_salon >
  arrendamiento cesión local, alta > ingreso inscripción registro, altura_minima > estatura,
  ambulancia > asistencia, anotar > registro, anotar_equipo apuntar_equipo inscribir_equipo
  inscribio_equipo > inscripción lista equipo, aparcar_festival > aparcamiento estacionamiento,
  apertura_puertas puertas > acceso apertura recinto, aplazar_partido aplace_partido >
  aplazamiento, aprender_nadar aprendio_nadar clases_natacion > cursos natación iniciación, apto
  aptitud, apuntarse_gym > inscripción alta abono, arbitro_no_viene > incomparecencia, arma >
  licencia, arquero > portero, artista músico, asamblea > reunión junta, ayudar > colaborar
  voluntario, baja > renuncia cese, baja_gym borrarme_gym > baja cancelación, balón_piscina >
  balones juegos, banda > músico orquesta, barco_licencia > titulación náutica, barra > bebidas,
  bases reglas_concurso > condiciones participación, basura_monte > residuos, bautizar > padrinos,
  bautizo bautismo, bautizo comunión > sacramento celebración, bañador gorro, bañador malla
  traje_baño > vestimenta, bici ciclismo, bici_monte > btt ciclistas, bingo lotería quiniela >
  sorteo premio, boda > banquete, boda > ceremonia, bolera karting > pista, boleto ticket > acceso
  localidad, bolsa_corredor > obsequio, botas chubasquero > calzado indumentaria, botella >
  recipiente envase, botines tapones tacos > calzado botas, bronca pelea echar_festival > expulsión
  derecho admisión, buceo bucear > inmersión submarinismo, butaca asiento > localidad, caballo
  montar > equitación hípica, caballo_edad > edad, calle_piscina carril > calles nado, cambiar_dia
  cambiar_hora > cambio fecha modificación, cambiar_partido cambiar_el_partido mover_partido
  movio_partido > postergación aplazamiento, cambio_club > traspaso, cambios cambiar_jugador >
  reingreso, cambios_jugador > sustitución, camiseta > equipación, campamento > acampada,
  campeonato > competición liga, campeón > título vencedor ganador, campo_equipo > instalaciones,
  cancha > terreno, cancha pista, cancha pista > instalación campo, carnaval > comparsa disfraces,
  carrera_niños > infantil categoría, carrito_bebe > sillas, carrito_museo > sillas, cartel
  quien_toca quien_actua > programa artistas actuaciones, casco_obligatorio > preceptivo casco,
  casillero locker > taquillas candado, casino > dieciocho, catering > comida banquete, caza cace >
  cinegética, cazar cace licencia, cena_club comida_club > celebración, ceremonia acto, certificado
  médico, certificado_médico > reconocimiento aptitud, chapuzón clavado tirarse tirarse_cabeza >
  zambullirse saltos, chip_carrera > cronometraje, ciclismo > ciclista, cine peli película >
  proyección sesión, cine_verano > proyección, cinta elíptica > cardiovascular máquinas, cinturón
  grado_karate > grado, club > asociación, coach profe > entrenador monitor, cobrar_premio > premio
  caducidad, coger_sitio cogio_sitio coger_plaza cogio_plaza apuntarse_clase > reserva plazas, cola
  > espera turno acceder, cola_rapida > pase, comer_piscina comio_piscina > alimentos, compartir
  compartio > difundir publicar publique, completo aforo, comprar_entrada sacar_entrada
  comprar_boleto > venta localidades taquilla, concierto > actuación recital, confirmar_asistencia
  > confirmación, congelar_gym pausar > suspensión temporal baja, coro > cantar coral, coro cantar
  > voces ensayo, correr atletismo, correr_perro corrio_perro > canicross, corrio carrera maratón >
  atletismo corredor, cosas_gym > taquillas, cuando_dicen_ganador > fallo resultado publicación,
  cuanta_gente_cabe cuanta_gente_entra > aforo capacidad, cuantas_fotos cuantas_obras > máximo
  obras, cuantas_veces_gano cuantos_titulos > palmarés títulos, cuanto_cubre cuanto_profunda >
  profundidad vaso, cuanto_duran_entrenos > entrenamiento sesión, cuanto_tiempo_cobrar > caducidad
  plazo, cuanto_vale_entrada > precio localidad tarifa, cuantos_equipos > participantes
  inscripción, cuantos_jugadores_equipo > plantilla jugadores, cuantos_km distancia_carrera >
  recorrido kilómetros distancia, cuantos_peces > cupo capturas, cuantos_podemos_ser
  cuantos_por_equipo cuantos_jugadores > jugadores lista máximo plantilla, cumple > cumpleaños
  celebración, cumpleaños > celebración aniversario, cuota > aportación mensualidad, cura_boda >
  sacerdote, cursillo > prematrimonial, cámara_fotos hacer_fotos sacar_fotos > fotografía imágenes
  reflex, danza bailar > clases, dar_comer_animales dar_comio_animales > alimentar, defensa_futbol
  > zaguero, dejar_de_pagar pausar_cuota > suspensión baja, delantero > atacante, deportivas
  zapatillas, descuento_museo > reducida, desfile cabalgata carroza > recorrido comparsa, difundir
  difusión, discurso hablar_boda > intervención, disfraz > vestuario indumentaria, dj musica_fiesta
  > sonido música, donde_como foodtruck comer comio > restauración gastronómica, donde_dejo_cosas
  donde_dejo_mis donde_dejo_ropa > taquillas casilleros consigna guardarropa, donde_dejo_mochila >
  casilleros taquillas consigna, donde_es donde_se_hace > recinto sede ubicación, dron_parque >
  aeronaves, ducha > vestuarios, edad > años cumplir, empatamos_puntos empatados > desempate
  igualdad, empezar apertura, entierro > funeral, entierro_cuesta > sepelio tarifa, entrada >
  acceso localidades aforo, entrada_anual > abono, entrada_nombre cambiar_nombre_entrada > titular
  nominativa cambio, entrar admisión, entrenador profe_gym > técnico instructor monitor, entrenar >
  ejercicio, entretiempo descanso > intermedio, equipaje_deporte > equipación, equipo conjunto,
  equipo_femenino chicas > femenina, escape_room > sala participantes, escenario tablado,
  espinilleras canilleras > protección, esquiar_niño esquía_niño > infantil, esquí esquiar, esquí
  esquiar forfait > pistas remonte, estadio > aforo, evento > celebración encuentro, fechas_roja
  cuantas_fechas cuantos_partidos > suspensión sanción, feria > muestra certamen recinto,
  feria_caseta > casetas, festival > evento certamen, festivo_clase > festivos recuperan, ficha >
  licencia, fichar cambiar_equipo > traspaso fichajes transferencia, fixture calendario_partidos >
  calendario jornadas, flores_coger flores_cogio coger_flores cogio_flores > recolección prohibida,
  flores_entierro > coronas, foto > imagen, fuego_artificial cohetes petardos > pirotecnia
  pirotécnico, fuego_monte > fuego prohibido, fuegos pirotecnia, fuente > agua potable, fuera_juego
  offside orsay > posición, fútbol > balón campo, gimnasio > musculación, globos > decoración, gol
  > anotación, goleador máximo_goleador > goles, gorro_piscina traje_baño malla > gorro bañador,
  grabar_concierto > grabación audiovisual, gritar_arbitro insultos_grada > conducta público,
  guardar_ropa_carrera > guardarropa consigna, guardarropa guardar_abrigo guardar_mochila >
  consigna ropero, guia_montaña > guía responsable, guía_idioma > idiomas, gym > gimnasio, gym
  gimnasio > instalaciones sala fitness, hasta_que_hora_puedo > conclusión cierre máximo, hincha
  fan > afición seguidores, hinchada barra > afición parcialidad, hondo > profundidad, horarios >
  programación, imprescindible necesario, ingresar admisión, instrumento_prestado > préstamo
  instrumentos, intermedio > pausa, jornada fecha > partido, jugador_no_lista alineacion > indebida
  protesta, jugador_suplente banquillo > suplentes, juvenil menor, karate judo boxeo > artes
  marciales, liga > competición, limpiar_fiesta > limpieza desmontaje, linterna saco_dormir
  saco_durmio saco > equipo material, lista_invitados > acreditación, llegar_tarde_teatro >
  puntualidad acceso sala, lleno > aforo completo, lluvia tormenta, local > recinto, lunes_museo >
  cerrado, luz_pista > iluminación, mandar_foto mandar_video enviar_obra > presentación obras
  envío, maratón carrera, me_dejan_entrar_tarde llego_minutos_tarde > incorporarse acceso retraso
  puntualidad, me_expulsan roja > sanción partidos, me_lesiono si_me_lesiono me_hago_daño >
  accidente seguro asistencia lesión, mear_piscina > higiene, medalla > trofeo finisher, menor >
  edad chico, menores_entrar puede_entrar_menor > menores acompañados edad, menú_boda > banquete,
  mercadillo mercado rastro tianguis > feria puestos, merendero picnic > mesas, meter_botella
  metio_botella > envases recipientes, meter_comida metio_comida meter_bebida metio_bebida
  llevar_bocata > alimentos bebidas exterior introducir, meter_gol metio_gol > marcar, miembro
  integrante, mirador > vistas, misa procesión > religiosa, misma_camiseta colores_iguales >
  indumentaria colores equipación, mixto > femenino masculino, mochila_grande bolso > bulto
  equipaje dimensiones, mochila_museo > consigna, monitor instructor, navidad > navideño fiestas,
  necesario > requisito preciso, necesitar > imprescindible, nieve > pistas, nivel avanzado,
  nivel_fisico en_forma > preparación física condición, niño_gratis bebe_paga > menores gratuita
  infantil, niño_piscina niño_solo_piscina > menores acompañados adulto, no_estoy_en_forma >
  preparación física, no_presentarse_partido > incomparecencia, no_puedo_correr no_puedo_corrio
  ceder_dorsal cedio_dorsal > cesión cambio titularidad, no_puedo_ir no_voy_ir > anulación cancelar
  inasistencia, no_puedo_meter no_puedo_metio objetos_prohibidos > prohibido introducir objetos,
  nochevieja diciembre, novato principiante, novios > contrayentes, número_carrera recoger_dorsal
  recogio_dorsal > dorsales recogida, objetos_perdidos > hallados, orquesta músico, orquesta_boda >
  música, padres_entreno > acompañantes, padrinos > testigos, pagar_equipacion > equipación coste,
  pagar_gym cuota_gym > mensualidad abono, paintball > edad equipo, paraguas > objetos punzantes,
  parque_atracciones montaña_rusa > atracciones altura, parque_horario > apertura, parque_niños
  columpio > infantil juegos, participar_concurso apuntarse_concurso > bases inscripción
  participantes, pasar acceder, pase_dia > puntual entrada, pases > invitación, patinar > patinaje,
  pañal > bañador infantil lactantes, pechera peto > camiseta, pegar_arbitro > agresión juez,
  pelear_partido insultar_arbitro > agresión sanción conducta, penalti penal > lanzamiento,
  perderse_montaña > rescate, perdi_entrada > duplicado localizador, perdido objetos,
  perro_festival > animales mascotas, perro_monte > correa, pesas mancuernas > musculación fuerza,
  pesca > capturas, pescar licencia, pescar_rio > licencia coto, pierna_rota me_he_roto
  estoy_lesionado > lesión suspensión, piscina > nadador, pista_hielo > patinaje hielo, portero
  arquero golero > guardameta, premio que_se_gana que_dan > galardón dotación ganador, presidente
  junta, preventa > anticipada venta, primer_puesto gana_primero > campeón premio vencedor,
  principiante > iniciación nivel, probar > gratuita, probar_clase clase_prueba > prueba gratuita
  sesión, programa agenda, prórroga alargue > desempate, puedo_jugar_con > edad mínima,
  puedo_llevar_gente cuanta_gente_llevar > acompañantes invitaciones, puesto caseta, puesto_vender
  puesto_vendio poner_puesto > stand expositores caseta, pulsera > acreditación acceso, pádel >
  raqueta pista, que_dia_entrenan > entrenamientos horario, que_dia_es cuando_se_celebra > fecha
  celebración, que_hay_que_llevar > equipo material, que_me_pongo como_hay_que_ir > vestimenta
  etiqueta indumentaria, que_meto_mochila que_llevo que_tengo_que_llevar > equipo material
  indumentaria, que_puedo_llevar puedo_meter puedo_metio puedo_entrar_con > permitido objetos
  recinto introducir, quien_elige > tribunal jurado votación, quien_puede_participar >
  participantes requisitos, quinceañera > celebración fiesta, quinta_edad jubilados_descuento >
  mayores reducida, raid > itinerario, reclamar_partido > alineación indebida recurso, record >
  marca plusmarca, regalo > lista, remera polera playera > equipación camiseta prenda, requisito >
  condición exigencia, resultado marcador, reunirse reunión, reyes enero, rocódromo > escalada,
  réferi colegiado > arbitraje juez, sacar_fotos_flash > fotografías flash, salir_parque >
  reingreso, salir_volver salir_y_entrar volver_entrar volvio_entrar > reingreso reentrada
  readmisión pulsera, salón > recinto, scout > educadores grupo, se_suspende lo_cancelan se_cancela
  cancelan_concierto > cancelación suspensión aplazamiento reembolso, se_suspende_excursion >
  suspendida suspensión, segundo_puesto > subcampeón, seguro_deportivo ficha licencia > federativa
  accidentes, semifinal cuartos > eliminatoria, setas > recolección, si_empatan > empate prórroga
  penaltis desempate, si_me_rompo me_quiebro > lesión cobertura médica, si_no_voy no_voy_clase
  falto_clase > inasistencia anulación penalización, silla_ruedas_festival > movilidad reducida
  accesible plataforma, skate monopatín > patinaje, solo_un_dia ir_un_dia entrada_suelta
  un_dia_suelto > puntual diaria, somos_solo nos_faltan_jugadores faltan_jugadores > mínimo
  incomparecencia presente, spinning crossfit > dirigidas clases actividades, stand > caseta
  expositor, subir subio > difundir publicar publique redes, subir_categoria subio_categoria >
  ascenso, suelta > puntual, surf tabla > olas, suspender > suspensión cancelación aplace, tabla >
  clasificación puntuación, tacos_metal > aluminio tapones, talla_minima > medidas capturas,
  tanatorio > velatorio, taquilla boletería > venta localidades, tarjeta_roja roja amarilla >
  expulsión amonestación, teatro obra, teatro obra > función representación, tenis raqueta, tenis
  zapatillas > calzado, termina > cierre clausura, tesorero cuentas, tiempo_limite
  cuanto_tiempo_tengo > límite máximo cierre, tienda_museo > tienda, tienen_raquetas
  alquilan_raquetas > alquiler palas, tirolina > altura edad, tocar_cuadro > obras tocar,
  tocar_grupo banda > actuación concierto, tocar_yo actuar > participación inscripción, tormenta >
  alerta, torneo > campeonato liga copa, toro encierro > festejo taurinos, transporte_festival
  como_llego > lanzadera autobuses acceso, ultimo_puesto baja_categoria > descenso, vaso
  recipiente, veda > periodo prohibido, velar > velatorio, vendedor_ambulante > expositor,
  vender_entrada vendio_entrada > reventa, verbena > baile, vestido traje > etiqueta vestimenta
  indumentaria, vestuario taquilla, visita_guiada > guiada grupo, vivac > pernocta,
  voluntario_festival > voluntariado colaborador, volver_a_entrar volvio_a_entrar > reingreso,
  vídeo > grabación difundir, yoga pilates zumba > actividades dirigidas clases, árbitro arbitraje,
  árbitro referí > juez colegiado`;
