/** Forms and derivations that no rule finds, and expressions; see `SYNONYMS`. */
export const forms = `
  a_quién_aviso > comunicar notificar contacto, a_qué_hora horario, a_tiempo > plazo puntual, abrir
  abierto abrio, abrir apertura abierto, absolver absuelve absolvio absuelto, aburrir aburrio,
  acceder accedio, acertar acierta, acordar acuerda, acostar acuesta, actualizar actualice, admitir
  admitio, adquirir adquiere, adquirir adquisición, advertir advierte advirtió advirtio, agradecer
  agradezco, agua acuático hídrico, al_final_no > renuncia cancelación desistimiento, alcanzar
  alcance, alentar alienta, almorzar almuerza almorce, alquilar arrendamiento, amar amor, ancho
  anchura, andar anduvo, aparcar aparque, aparecer aparezco aparecio, aplazar aplace, aplicar
  aplique, apostar apuesta, aprender aprendio, aprender aprendizaje, apretar aprieta, aprobar
  aprueba, apuntar inscripción, arder fuego, arrepentir arrepiente arrepintió arrepintio, asesinar
  asesinato, asistir asistencia, asistir asistio, asumir asumio, atacar ataque, atender atiende
  atendio, atravesar atraviesa, ausentarse ausencia, avanzar avance, averiar avería, añadir añadio,
  año anual, beber bebio, bello belleza hermosura, bendecir bendijo, borrar_cuenta > eliminación
  supresión, buscar busque, caber quepo cupo, cada_año anual, cada_mes mensual, caer caigo cayo,
  caer caída cayó, calentar calienta, calentar calor, cambiar sustituir, cambiar_nombre
  modificación, campo rural, cantar cantante canción, carecer carezco, carnet_coche > conducir
  permiso, carné_coche > conducir permiso, cazar cace, cazar cazador, ceder cedio, cercano
  proximidad, cerrar cierre, chocar choque, cielo celeste, ciudad urbano, cobrar_algo > retribución
  dieta remuneración, cocer cocción, cocer cuece, cocinar cocinero, coger cojo cogio, colar cuela,
  colgar cuelga, colocar coloque, comenzar comienza comence, comer comio, cometer cometio,
  compartir compartio, competir compite compitio, componer compongo compuso compuesto, comprar >
  comprador adquirir adquisición, comprender comprendio, comprobar comprueba, comprometer
  comprometio, comunicar comunique, con_fiebre > enfermedad enfermo, con_niños > menores infantil,
  con_quien_hablo > contacto apoyo consulta, concebir concibe concibio, conceder concedio, conducir
  conducción conductor condujo, conducir conduzco condujo, confesar confiesa, confiar confía,
  confundir confundio, consistir consistio, construir construcción, consumir consumio, contener
  contiene contuvo, convenir conviene, convertir convierte convirtió convirtio, convocar convoque,
  corazón cardíaco, corregir corrección, corregir corrige corrigio, correr carrera corredor, correr
  corrio, coser cosio, costar cuesta, crear creación creador, crecer crecimiento, crecer crezco
  crecio, creer creencia, creer creyo, criar crianza, cruzar cruce, cuando_murió > fallecimiento
  muerte, cubrir cubierta, cubrir cubierto cubrio, cumplir cumplio, curar curación, cuánto_dura >
  duración plazo, cuánto_mide > altura longitud tamaño, cuánto_pesa > peso kilos, cuánto_sale >
  precio tarifa coste, cuánto_tarda > plazo duración demora, cuánto_vale > precio tarifa coste
  importe, cuántos_años edad, cómo_ir > acceso transporte ubicación, cómo_llego > acceso transporte
  ubicación, dar_alta > inscripción registro, dar_baja > cancelación renuncia cese, darme_baja >
  cancelación renuncia, darse_alta > inscripción registro, darse_baja > cancelación renuncia cese,
  de_dónde > origen procedencia, decidir decidio, dedicar dedique, deducir deduzco dedujo, defender
  defensa, defender defiende defendio, dejar_coche > aparcamiento estacionamiento, dejarlo
  abandonar, demostrar demuestra, depender dependio, derretir derrite derritio, desaparecer
  desaparezco desaparecio, descolgar descuelga, describir descrito describio, descubrir
  descubierto, descubrir descubierto descubrio, desde_casa > teletrabajo distancia remoto, desear
  deseo, desenterrar desentierra, desenvolver desenvuelve desenvolvio desenvuelto, despedir despide
  despidio, despedir despido, despertar despierto, destruir destrucción, detener detiene detuvo,
  devolver > reintegrar reembolso, devolver devolución devuelto, devolver devuelve devolvio
  devuelto, devolver_dinero > reembolso reintegro devolución, devuelven_dinero > reembolso
  reintegro devolución, diario jornada, diente dental, difundir difundio, digerir digiere digirió
  digirio, dimitir dimitio, dinero_vuelta > reembolso reintegro, dirigir dirección dirigente,
  dirigir dirijo dirigio, discutir discutio, disolver disuelve disolvio disuelto, disponer dispuso
  dispuesto, divertir divierte divirtió divirtio, dividir dividio, doler dolor, doler duele dolio,
  dormir duerme durmió durmio, dormir sueño durmió, dulce dulzura, duplicar duplique, duro dureza,
  días_libres > permiso vacaciones descanso, dónde_aparco > aparcamiento estacionamiento,
  dónde_está > ubicación dirección situado, ejercer ejerzo ejercio, elegir > escoger seleccionar,
  elegir elección eligió, elegir elige eligio elijo, emitir emitio, empezar comienzo inicio
  comenzar, empezar empieza empece, en_casa > domicilio teletrabajo, en_caso_emergencia > urgencia
  aviso, encender enciende encendio, enfermar enfermedad, enfriar frío enfriamiento, enriquecer
  enriquezco, ensuciar suciedad, entender entiende entendio, enterrar entierra, entrar entrada
  ingreso, envejecer envejecio, envolver envuelve envolvio envuelto, equivocar equivoque, escoger
  escojo escogio, esconder escondio, escribir escrito escribio, escribir escritura escrito, escuela
  escolar, escupir escupio, establecer establezco establecio, estar_malo enfermedad, está_roto >
  avería desperfecto, evadir evadio, exceder excedio, excluir exclusión, exigir exigencia, exigir
  exijo, expedir expide expidio, explicar explique, exponer expuso expuesto, expulsar expulsión,
  extender extiende extendio, fabricar fabrique, fallecer defunción, fallecer fallecio, falso
  falsedad, favorecer favorezco, fiar fía, fin_semana > sábado domingo, finalizar finalice, fingir
  fingio, forzar fuerza force, fotografiar fotografía, fregar friega, freír frito, freír fríe
  frito, frío frialdad, fuera_plazo > extemporáneo retraso, fuerte fuerza, fumar fumador, fundar
  fundación fundador, fundir fundio, ganar ganador victoria, garantizar garantice, gobernar
  gobierno, grande tamaño grandeza, grueso grosor, guardar_sitio > reserva plaza, guerra bélico
  militar, ha_roto > avería desperfecto daño reparación, hacer_cumple > celebración cumpleaños,
  hacer_cumpleaños celebraciones, hacer_fiesta > celebración festejo, hacer_fotos > fotografías
  imágenes, hacer_ruido > silencio descanso ruidos, hay_que_llevar > aportar material, hay_sitio >
  plazas vacantes aforo, he_bebido > alcohol ingerir, he_roto > daño desperfecto, helar hiela,
  heredar herencia heredero, herir hiere hirió hirio, hervir ebullición, hervir hierve hirvió
  hirvio, hijo filial, huir huye, hundir hundio, identificar identifique, impedir impide impidio,
  imponer impuso impuesto, imprimir impreso imprimio, incluir inclusión, incumplir incumplio,
  indicar indique, infringir infrinjo infringio, ingerir ingiere ingirió ingirio, inscribir
  inscripción, inscribir inscrito inscribio, insistir insistio, interrumpir interrumpio, intervenir
  interviene intervino, introducir introduzco introdujo, invadir invadio, invadir invasión,
  inventar inventor, invertir invierte invirtió invirtio, isla insular, joven juventud, jugar juego
  jugador, justificar justificante, justificar justifique, lanzar lance, leer lectura leyó, leer
  leyo leido, lejano distancia, lengua lingüístico, lento lentitud, ley legal, libre libertad,
  limpiar limpieza, llegar acceder, llegar_tarde > retraso demora impuntualidad, llego_tarde >
  retraso demora, llover llueve llovio, llover lluvia, lo_paga > gastos coste reembolso, localizar
  localice, loco locura, madre materno, mandar mandato, manifestar manifiesta, mano manual,
  mantener mantengo mantiene mantuvo, marcar marque, marino marítimo, mascar masque, matar
  asesinato muerte, matrimonio boda, me_echan > expulsión despido sanción, me_he_tomado > alcohol
  ingerido, me_pagan > retribución remuneración nómina, me_pillan > sanción expulsión falta,
  me_pongo_malo > enfermedad baja, me_puedo_apuntar > inscripción solicitar ingreso admisión,
  me_voy > baja renuncia abandonar salida cese, medir medición, medir mide midio, mentir mentira,
  mentir miente mintió mintio, merecer merezco, mes mensual, meter metio, mi_hijo > menores niños,
  mi_sitio > plaza puesto, mi_solo individual, modificar modifique, moler muele molio, morder
  muerde mordio, morir defunción, morir muere murió murio muerto, morir muerte murió fallecer,
  mostrar muestra, mover mueve movio, mudarse mudanza, nacer > nacimiento natal, nacer nazco nacio,
  nadar natación nadador, necesito_carnet > permiso licencia requisito, negar niega, nevar nieve,
  niño infancia infantil, no_anda > avería fallo, no_carga > fallo error, no_funciona > avería
  fallo incidencia, no_hay_sitio > completo lista espera, no_va > avería fallo incidencia, no_voy >
  renuncia cancelación baja ausencia, noche nocturno, nombrar nombramiento, nos_echan > expulsión
  desahucio, notificar notifique, obedecer obedezco, obligar obligatorio, obtener obtengo obtiene
  obtuvo, ocurrir ocurrio, ofrecer ofrezco ofrecio, ojo ocular, oler huele, olvidé_contraseña >
  restablecer recuperar, oponer opuso, oreja auditivo, organizar organice, oír oigo oyo, oír oído,
  padecer padezco padecio, padre paterno, pagar > abonar importe, pagar_tarde > recargo demora
  impago mora, pago_tarde > recargo demora impago mora, para_dos doble, para_mí_solo individual,
  pasar_noche pernoctar, pedir > petición solicitar, pedir pide pidio, pedir_cita > cita consulta,
  pedir_días > permiso vacaciones, pelear pelea, pensar pensamiento, pensar piensa, percibir
  percibio, perder extraviar, perder pierde perdio, perder_sitio plaza, perdido_llave > extravío
  duplicado, perdió_vida > murió muerte falleció, perdí_llave > extravío duplicado, perdí_tarjeta >
  extravío duplicado, perecer perecio, permanecer permanezco permanecio, permitir permiso, permitir
  permitio, perseguir persecución, perseguir persigue persiguió persiguio, pertenecer pertenezco
  pertenecio, pescar pescador, pescar pesque, picar pique, pierdo_plaza > renuncia excedencia,
  pintar pintura pintor, plantar plantación, platicar platique, pobre pobreza, poner_música > ruido
  volumen, poner_queja > reclamación queja, ponerse_malo > enfermedad baja, pongo_queja >
  reclamación queja, practicar practique, preferir prefiere prefirió prefirio, presidir presidio,
  prestar préstamo, prevenir previene previno, proceder procedio, producir producción produjo,
  producir produzco produjo, prohibir prohibición, prohibir prohibio, prometer promesa, prometer
  prometio, promover promueve promovio, proponer propongo propuso propuesto, proteger protección,
  proteger protejo protegio, proveer provee, provocar provoque, publicar publique, pueblo popular
  población, puedo_apuntarme > inscripción solicitar ingreso admisión, puedo_entrar > acceso
  admisión entrada, puso puesto, quebrar quiebra, quedarme_dormir pernoctar, quemar quemadura,
  querer quiso, quien_aviso > comunicar notificar incidencias, quiero_dejarlo > baja renuncia cese,
  quién_cuida > vigilancia cuidado, quién_manda > director responsable mando, quién_paga > gastos
  cargo coste reembolso, qué_edad > años mínima, qué_llevar > aportar material equipaje,
  qué_papeles > documentación requisitos, qué_pasa_si > sanción consecuencia, rechazar rechace,
  recibir recepción, recibir recibio, recoger recojo recogio, recomendar recomienda, reconocer
  reconozco reconocio, recordar recuerda, recuperar_dinero > reembolso reintegro, recurrir
  recurrio, redes_sociales > instagram internet, reducir reducción, reducir reduzco redujo,
  reemplazar reemplace, referir refiere refirió refirio, regar riego, reinar rey, remover remueve
  removio, rendir rinde rindio, renovar renueva, repartir repartio, repetir repite repitio,
  repoblar repuebla, reponer repuso, reproducir reproduzco reprodujo, rescindir rescindio, residir
  residio, resistir resistio, resolver resuelve resolvio resuelto, responder respondio, responder
  respuesta, resumir resumio, retener retiene retuvo, retorcer retuerce, reunir reunio, reventar
  revienta, rey real regio, reír risa, reír ríe, reñir riñe, rico riqueza, robar > ladrón hurto
  sustracción, romper roto rompio, romper rotura roto, roncar ronque, rápido rapidez, sacar saque,
  sacar_fotos > fotografías imágenes, salir salgo salio, salir_trabajo > ausentarse permiso, sangre
  sanguíneo, sano salud, se_cobra > retribución dieta remuneración, se_me_olvidó > olvido
  recuperar, se_paga > retribución cuota precio, se_puede_quedar > pernoctar permanecer, se_rompio
  > avería desperfecto daño, se_rompió > avería desperfecto daño, secar seque, seguir siguió
  seguimiento, seguir siguió siguio, semana semanal, sembrar siembra, sentir siente sintió sintio,
  servir servicio sirvió, servir sirve sirvio, sin_internet > desconexión conexión, sin_querer >
  involuntario accidental, sola_vez única, solicitar solicitud, soltar suelta, someter sometio,
  sonar suena, sorprender sorprendio, sostener sostiene sostuvo, soñar sueño, subir subio,
  subir_foto > publicar difundir redes, subir_video > publicar difundir redes, suceder sucedio,
  sufrir sufrio, sugerir sugiere sugirió sugirio, suponer supuso, surgir surgio, suscribir suscrito
  suscribio, te_echan > expulsión despido sanción, te_pillan > sanción expulsión falta, tejer
  tejio, temblar tiembla, temer temio, temer temor miedo, tender tiende tendio, tener_hijo >
  nacimiento maternidad, tengo_años > edad mínima menor, tengo_que_llevar aportar, teñir tiñe,
  tierra terrestre, tirar_basura > residuos contenedor, tocar toque, todos_días diario, torcer
  tuerce, traducir traducción, traducir traduzco tradujo, traer traigo trajo, traer trajo,
  transferir transfiere transfirió transfirio, transmitir transmitio, tronar truena, tropezar
  tropieza tropece, ubicar ubique, un_año_fuera > excedencia ausencia, un_mes_fuera > excedencia
  ausencia, unir unio, universidad universitario, utilizar utilice, vaciar vacía, variar varía,
  vencer derrota, vencer venzo vencio, vencer victoria vencedor, vender vendio, vender venta
  vendedor, venir vengo viene vino, venir vino, verificar verifique, verter vierte vertio, vestir
  vestimenta, vestir viste vistio, viajar viajero, viejo vejez antiguo, vino_mundo > nacimiento
  nació, vivir vida, vivir vivio, volar vuelo, volver vuelta regreso retorno, volver vuelve volvio
  vuelto, votar votación`;
