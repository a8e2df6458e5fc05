/** Forms and derivations that no rule finds, and expressions; see `SYNONYMS`. */
export const forms = `
  a_qué_hora horario, a_quién_aviso > comunicar notificar contacto, a_tiempo > plazo puntual, abrir
  apertura abierto, adquirir adquisición, agua acuático hídrico, al_final_no > renuncia cancelación
  desistimiento, alquilar arrendamiento, amar amor, ancho anchura, año anual, aprender aprendizaje,
  apuntar inscripción, arder fuego, asesinar asesinato, asistir asistencia, atacar ataque,
  ausentarse ausencia, averiar avería, bello belleza hermosura, borrar_cuenta > eliminación
  supresión, cada_año anual, cada_mes mensual, caer caída cayó, calentar calor, cambiar sustituir,
  cambiar_nombre modificación, campo rural, cantar cantante canción, carné_coche > conducir permiso,
  carnet_coche > conducir permiso, cazar cazador, cercano proximidad, cerrar cierre, cielo celeste,
  ciudad urbano, cobrar_algo > retribución dieta remuneración, cocer cocción, cocinar cocinero,
  cómo_ir > acceso transporte ubicación, cómo_llego > acceso transporte ubicación, comprar >
  comprador adquirir adquisición, con_fiebre > enfermedad enfermo, con_niños > menores infantil,
  con_quien_hablo > contacto apoyo consulta, conducir conducción conductor condujo, construir
  construcción, corazón cardíaco, corregir corrección, correr carrera corredor, crear creación
  creador, crecer crecimiento, creer creencia, criar crianza, cuando_murió > fallecimiento muerte,
  cuánto_dura > duración plazo, cuánto_mide > altura longitud tamaño, cuánto_pesa > peso kilos,
  cuánto_sale > precio tarifa coste, cuánto_tarda > plazo duración demora, cuánto_vale > precio
  tarifa coste importe, cuántos_años edad, cubrir cubierta, curar curación, dar_alta > inscripción
  registro, dar_baja > cancelación renuncia cese, darme_baja > cancelación renuncia, darse_alta >
  inscripción registro, darse_baja > cancelación renuncia cese, de_dónde > origen procedencia,
  defender defensa, dejar_coche > aparcamiento estacionamiento, dejarlo abandonar, descubrir
  descubierto, desde_casa > teletrabajo distancia remoto, desear deseo, despedir despido, despertar
  despierto, destruir destrucción, devolver > reintegrar reembolso, devolver devolución devuelto,
  devolver_dinero > reembolso reintegro devolución, devuelven_dinero > reembolso reintegro
  devolución, diario jornada, días_libres > permiso vacaciones descanso, diente dental,
  dinero_vuelta > reembolso reintegro, dirigir dirección dirigente, doler dolor, dónde_aparco >
  aparcamiento estacionamiento, dónde_está > ubicación dirección situado, dormir sueño durmió, dulce
  dulzura, duro dureza, elegir > escoger seleccionar, elegir elección eligió, empezar comienzo
  inicio comenzar, en_casa > domicilio teletrabajo, en_caso_emergencia > urgencia aviso, enfermar
  enfermedad, enfriar frío enfriamiento, ensuciar suciedad, entrar entrada ingreso, escribir
  escritura escrito, escuela escolar, está_roto > avería desperfecto, estar_malo enfermedad, excluir
  exclusión, exigir exigencia, expulsar expulsión, fallecer defunción, falso falsedad, fin_semana >
  sábado domingo, freír frito, frío frialdad, fuera_plazo > extemporáneo retraso, fuerte fuerza,
  fumar fumador, fundar fundación fundador, ganar ganador victoria, gobernar gobierno, grande tamaño
  grandeza, grueso grosor, guardar_sitio > reserva plaza, guerra bélico militar, ha_roto > avería
  desperfecto daño reparación, hacer_cumple > celebración cumpleaños, hacer_cumpleaños
  celebraciones, hacer_fiesta > celebración festejo, hacer_fotos > fotografías imágenes, hacer_ruido
  > silencio descanso ruidos, hay_que_llevar > aportar material, hay_sitio > plazas vacantes aforo,
  he_bebido > alcohol ingerir, he_roto > daño desperfecto, heredar herencia heredero, hervir
  ebullición, hijo filial, incluir inclusión, inscribir inscripción, invadir invasión, inventar
  inventor, isla insular, joven juventud, jugar juego jugador, justificar justificante, leer lectura
  leyó, lejano distancia, lengua lingüístico, lento lentitud, ley legal, libre libertad, limpiar
  limpieza, llegar acceder, llegar_tarde > retraso demora impuntualidad, llego_tarde > retraso
  demora, llover lluvia, lo_paga > gastos coste reembolso, loco locura, madre materno, mandar
  mandato, mano manual, marino marítimo, matar asesinato muerte, matrimonio boda, me_echan >
  expulsión despido sanción, me_he_tomado > alcohol ingerido, me_pagan > retribución remuneración
  nómina, me_pillan > sanción expulsión falta, me_pongo_malo > enfermedad baja, me_puedo_apuntar >
  inscripción solicitar ingreso admisión, me_voy > baja renuncia abandonar salida cese, medir
  medición, mentir mentira, mes mensual, mi_hijo > menores niños, mi_sitio > plaza puesto, mi_solo
  individual, morir defunción, morir muerte murió fallecer, mudarse mudanza, nacer > nacimiento
  natal, nadar natación nadador, necesito_carnet > permiso licencia requisito, nevar nieve, niño
  infancia infantil, no_anda > avería fallo, no_carga > fallo error, no_funciona > avería fallo
  incidencia, no_hay_sitio > completo lista espera, no_va > avería fallo incidencia, no_voy >
  renuncia cancelación baja ausencia, noche nocturno, nombrar nombramiento, nos_echan > expulsión
  desahucio, obligar obligatorio, oír oído, ojo ocular, olvidé_contraseña > restablecer recuperar,
  oreja auditivo, padre paterno, pagar > abonar importe, pagar_tarde > recargo demora impago mora,
  pago_tarde > recargo demora impago mora, para_dos doble, para_mí_solo individual, pasar_noche
  pernoctar, pedir > petición solicitar, pedir_cita > cita consulta, pedir_días > permiso
  vacaciones, pelear pelea, pensar pensamiento, perder extraviar, perder_sitio plaza, perdí_llave >
  extravío duplicado, perdí_tarjeta > extravío duplicado, perdido_llave > extravío duplicado,
  perdió_vida > murió muerte falleció, permitir permiso, perseguir persecución, pescar pescador,
  pierdo_plaza > renuncia excedencia, pintar pintura pintor, plantar plantación, pobre pobreza,
  poner_música > ruido volumen, poner_queja > reclamación queja, ponerse_malo > enfermedad baja,
  pongo_queja > reclamación queja, prestar préstamo, producir producción produjo, prohibir
  prohibición, prometer promesa, proteger protección, pueblo popular población, puedo_apuntarme >
  inscripción solicitar ingreso admisión, puedo_entrar > acceso admisión entrada, puso puesto,
  qué_edad > años mínima, qué_llevar > aportar material equipaje, qué_papeles > documentación
  requisitos, qué_pasa_si > sanción consecuencia, quedarme_dormir pernoctar, quemar quemadura,
  querer quiso, quien_aviso > comunicar notificar incidencias, quién_cuida > vigilancia cuidado,
  quién_manda > director responsable mando, quién_paga > gastos cargo coste reembolso,
  quiero_dejarlo > baja renuncia cese, rápido rapidez, recibir recepción, recuperar_dinero >
  reembolso reintegro, redes_sociales > instagram internet, reducir reducción, regar riego, reinar
  rey, reír risa, responder respuesta, rey real regio, rico riqueza, robar > ladrón hurto
  sustracción, romper rotura roto, sacar_fotos > fotografías imágenes, salir_trabajo > ausentarse
  permiso, sangre sanguíneo, sano salud, se_cobra > retribución dieta remuneración, se_me_olvidó >
  olvido recuperar, se_paga > retribución cuota precio, se_puede_quedar > pernoctar permanecer,
  se_rompio > avería desperfecto daño, se_rompió > avería desperfecto daño, seguir siguió
  seguimiento, semana semanal, sembrar siembra, servir servicio sirvió, sin_internet > desconexión
  conexión, sin_querer > involuntario accidental, sola_vez única, solicitar solicitud, soñar sueño,
  subir_foto > publicar difundir redes, subir_video > publicar difundir redes, te_echan > expulsión
  despido sanción, te_pillan > sanción expulsión falta, temer temor miedo, tener_hijo > nacimiento
  maternidad, tengo_años > edad mínima menor, tengo_que_llevar aportar, tierra terrestre,
  tirar_basura > residuos contenedor, tocar toque, todos_días diario, traducir traducción, traer
  trajo, un_año_fuera > excedencia ausencia, un_mes_fuera > excedencia ausencia, universidad
  universitario, vencer derrota, vencer victoria vencedor, vender venta vendedor, venir vino, vestir
  vestimenta, viajar viajero, viejo vejez antiguo, vino_mundo > nacimiento nació, vivir vida, volar
  vuelo, volver vuelta regreso retorno, votar votación`;
