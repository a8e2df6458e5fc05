/** Sport, clubs and events; see `SYNONYMS`. */
export const events = `
  a_que_hora_acaba a_que_hora_termina hasta_que_hora > cierre finalización conclusión,
  a_que_hora_empieza a_que_hora_es cuando_empieza cuando_es > comienzo inicio hora fecha, abuelo
  anciano, acampar_festival > acampada, actuación espectáculo, actuar actuación, agotado > aforo
  completo, agotado quedan_entradas sold_out > aforo disponibilidad localidades, agua_carrera >
  líquido avituallamientos, alcohol_menores > menores alcohólicas, alquilar_esquis > material
  alquiler, alquilar_pista reservar_pista reservar_cancha > reserva pista instalación,
  alquilar_sala alquilar_salon > arrendamiento cesión local, alta > ingreso inscripción registro,
  altavoz > sonido megafonía, aparcar_festival aparque_festival > aparcamiento estacionamiento,
  apertura_puertas puertas > acceso apertura recinto, aplazar_partido aplace_partido cambiar_fecha
  > aplazamiento, aprender_nadar aprendio_nadar clases_natacion > cursos natación iniciación, apto
  aptitud, apuntarse_gym > inscripción alta abono, artista músico, asamblea > reunión junta,
  asociación entidad, ayudar > colaborar voluntario, baja > renuncia cese, baja_gym borrarme_gym >
  baja cancelación, balón pelota, balón_piscina pelota > balones juegos, banda > músico orquesta,
  barra cerveza > bebidas, bases reglas_concurso > condiciones participación, bautizo bautismo,
  bautizo comunión > sacramento celebración, bañador gorro, bañador malla traje_baño > vestimenta,
  bici ciclismo, bici ciclismo > ciclista, boda > banquete, boda > ceremonia enlace, bolsa_corredor
  > obsequio, bolso > mochila bulto, botas tacos tenis zapatillas > calzado, botella > recipiente
  envase, bronca pelea echar_festival > expulsión derecho admisión, butaca asiento > localidad,
  caballo montar > equitación hípica, calle_piscina carril > calles nado, cambios_jugador >
  sustitución, camiseta playera remera > equipación, campeonato > competición liga, campeón ganó >
  título vencedor ganador, cancha pista, cancha pista > instalación campo, carrito_bebe > sillas,
  cartel quien_toca quien_actua grupos > programa artistas actuaciones, casillero locker >
  taquillas candado, catering > comida banquete, cazar cace licencia, ceremonia acto, certificado
  médico, certificado_médico > reconocimiento aptitud, chapuzón clavado tirarse tirarse_cabeza >
  zambullirse saltos, chip_carrera > cronometraje, cine peli película > proyección sesión, club >
  asociación entidad, coach profe > entrenador monitor, cola > espera turno acceder, comer_piscina
  comio_piscina > alimentos, compartir compartio > difundir publicar publique, completo aforo,
  comprar_entrada sacar_entrada saque_entrada comprar_boleto > venta localidades taquilla, comunión
  celebración, concierto > actuación recital, congelar_gym pausar > suspensión temporal baja, coro
  > cantar coral, correr atletismo, correr corrio carrera maratón > atletismo corredor,
  cuando_dicen_ganador > fallo resultado publicación, cuanta_gente_cabe cuanta_gente_entra > aforo
  capacidad, cuantas_fotos cuantas_obras > máximo obras, cuantas_veces_gano cuantos_titulos >
  palmarés títulos, cuanto_cubre cuanto_profunda > profundidad vaso, cuanto_vale_entrada > precio
  localidad tarifa, cuantos_equipos > participantes inscripción, cuantos_jugadores_equipo >
  plantilla jugadores, cuantos_km distancia_carrera > recorrido kilómetros distancia, cumple >
  cumpleaños celebración, cumpleaños > celebración aniversario, cuota > aportación mensualidad,
  cámara_fotos hacer_fotos sacar_fotos saque_fotos > fotografía imágenes reflex, deportivas
  zapatillas, descanso intermedio > pausa, desfile cabalgata carroza > recorrido comparsa, difundir
  difusión, discurso hablar_boda > intervención, disfraz > vestuario indumentaria, dj musica_fiesta
  > sonido música, donde_como foodtruck comer comio > restauración gastronómica, donde_es
  donde_se_hace > recinto sede ubicación, ducha > vestuarios, edad > años cumplir, empate
  desempate, empezar empieza empece apertura, entierro > funeral sepelio, entrada > acceso
  localidades aforo, entrada boleto ticket > acceso localidad, entrada_nombre
  cambiar_nombre_entrada > titular nominativa cambio, entrar admisión, entrenador profe_gym >
  técnico instructor monitor, entrenar > ejercicio monitor instructor técnico, equipo conjunto,
  escenario tablado, esquí esquiar, esquí esquiar forfait > pistas remonte, estadio cancha_futbol >
  aforo campo, evento > celebración encuentro, feria > muestra certamen recinto, festival > evento
  certamen, ficha > licencia, fichar cambiar_equipo > traspaso fichajes transferencia, foto >
  fotografía imagen, fuego_artificial cohetes petardos > pirotecnia pirotécnico, fuegos pirotecnia,
  fuera_juego offside orsay > posición, fútbol > balón campo, ganador premio, gimnasio >
  musculación fitness, globos > decoración, gol > anotación, gorro_piscina traje_baño malla > gorro
  bañador, grabar grabación, grabar_concierto > grabación audiovisual, guardar_ropa_carrera >
  guardarropa consigna, guardarropa guardar_abrigo guardar_mochila > consigna ropero, gym >
  gimnasio, gym gimnasio > instalaciones sala fitness, hasta_que_hora_puedo > conclusión cierre
  máximo, hincha fan > afición seguidores, hondo > profundidad, horarios > programación,
  imprescindible necesario, ingresar admisión, joven > juvenil adolescente, juvenil menor, liga
  campeonato torneo > competición, limpiar_fiesta > limpieza desmontaje, lista_invitados >
  acreditación, llegar_tarde_teatro > puntualidad acceso sala, lleno > aforo completo, lluvia
  tormenta, luz_pista > iluminación, mandar_foto mandar_video enviar_obra > presentación obras
  envío, maratón carrera, me_expulsan roja > expulsión sanción partidos, me_lesiono si_me_lesiono
  me_hago_daño > accidente seguro asistencia lesión, mear_piscina > higiene, medalla > premios
  trofeo finisher, menor > edad chico, menores_entrar puede_entrar_menor > menores acompañados
  edad, mercadillo mercado rastro tianguis > feria puestos, meter_botella metio_botella botella >
  envases recipientes, meter_comida metio_comida meter_bebida metio_bebida llevar_bocata >
  alimentos bebidas exterior introducir introduzco introdujo, meter_gol metio_gol > marcar marque,
  miembro integrante, misa procesión > religiosa, mochila_grande bolso > bulto equipaje
  dimensiones, monitor instructor, navidad > navideño fiestas, necesario > requisito preciso,
  necesitar > requisito imprescindible preciso, nivel avanzado, niño > crío menores, niño_gratis
  bebe_paga > menores gratuita infantil, niño_piscina niño_solo_piscina > menores acompañados
  adulto, no_presentarse_partido > incomparecencia, no_puedo_correr no_puedo_corrio ceder_dorsal
  cedio_dorsal > cesión cambio titularidad, no_puedo_meter no_puedo_metio objetos_prohibidos >
  prohibido introducir introduzco introdujo objetos, nochevieja diciembre, novato principiante,
  número_carrera recoger_dorsal recojo_dorsal recogio_dorsal > dorsales recogida, objetos_perdidos
  > hallados, obra representación, orquesta músico, pagar_gym cuota_gym > mensualidad abono,
  paraguas > objetos punzantes, participar_concurso apuntarse_concurso > bases inscripción
  participantes, pasar acceder, pase_dia > puntual entrada, pases > acreditación invitación, pañal
  > bañador infantil lactantes, pelear_partido insultar_arbitro > agresión sanción conducta, peli >
  filme largometraje, penalti penal > lanzamiento, peque infantil, perdi_entrada > duplicado
  localizador, perdido objetos, perro > animales can canino, perro_festival > animales mascotas,
  pesas mancuernas > musculación fuerza, pescar pesque licencia, petardo pirotecnia, piscina > nado
  nadador, pista campo, premio galardón, premio que_se_gana que_dan > galardón dotación ganador,
  presidente junta, preventa > anticipada venta, principiante > iniciación nivel, probar > prueba
  ensayo gratuita, probar_clase prueba_clase clase_prueba > prueba gratuita sesión, programa
  agenda, prueba gratuita, prórroga alargue > desempate, puedo_llevar_gente cuanta_gente_llevar >
  acompañantes invitaciones, puesto caseta, puesto_vender puesto_vendio poner_puesto > stand
  expositores caseta, pulsera > acreditación acceso, pádel > raqueta pista, que_dia_entrenan >
  entrenamientos horario, que_dia_es cuando_se_celebra > fecha celebración, que_me_pongo
  como_hay_que_ir > vestimenta etiqueta indumentaria, que_puedo_llevar puedo_meter puedo_metio
  puedo_entrar_con > permitido objetos recinto introducir introduzco introdujo, quien_elige >
  tribunal jurado votación, quien_puede_participar > participantes requisitos, quinceañera
  cumpleaños > celebración fiesta, quinta_edad jubilados_descuento > mayores reducida,
  reclamar_partido > alineación indebida recurso, record > marca plusmarca, regalo > lista, remera
  polera playera > equipación camiseta prenda, requisito > condición exigencia, resultado marcador,
  reunirse reunión, reunión sesión, reyes enero, salir_volver salir_y_entrar volver_entrar
  vuelve_entrar volvio_entrar vuelto_entrar > reingreso reentrada readmisión pulsera, salirse >
  baja abandonar, salón local > sala recinto, se_suspende lo_cancelan se_cancela cancelan_concierto
  > cancelación suspensión aplazamiento reembolso, seguro_deportivo ficha licencia > federativa
  accidentes, si_empatan > empate prórroga penaltis desempate, silla carrito, silla_ruedas_festival
  > movilidad reducida accesible plataforma, socio > asociado afiliado, socorrista salvamento,
  sorteo rifa, stand > caseta expositor, subir subio > difundir publicar publique redes, suspender
  > suspensión cancelación aplazar aplace, taquilla boletería > venta localidades, taquilla
  casillero, tarjeta_roja roja amarilla > expulsión amonestación, teatro obra, teatro obra >
  función representación, tenis raqueta, termina > cierre clausura, tesorero cuentas, tiempo_limite
  cuanto_tiempo_tengo > límite máximo cierre, tocar_grupo toque_grupo banda > actuación concierto,
  tocar_yo toque_yo actuar > participación inscripción, torneo > campeonato liga copa,
  transporte_festival como_llego > lanzadera autobuses acceso, vaso recipiente, vendedor_ambulante
  > expositor, vender_entrada vendio_entrada > transmisión cesión reventa, vestido traje > etiqueta
  vestimenta indumentaria, vestuario taquilla, voluntario_festival ayudar > voluntariado
  colaborador, vídeo > grabación difundir, yoga pilates zumba > actividades dirigidas clases,
  zapatillas calzado, árbitro arbitraje, árbitro réferi colegiado > arbitraje juez`;
