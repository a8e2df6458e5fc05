/** Forms and derivations that no rule finds, and expressions; see `SYNONYMS`. */
export const forms = `
  a_quién_aviso > comunicar comunique notificar notifique contacto, a_qué_hora horario, a_tiempo >
  plazo puntual, abeja apícola, abrir abierto abrio, abrir apertura abierto, absolver absuelve
  absolvio absuelto, absorber absorción, aburrir aburrio, acceder accedio, acceder acceso, acertar
  acierta, acordar acuerda, acortar corto, acostar acuesta, actualizar actualice, admitir admitio,
  adquirir adquiere, adquirir adquiere adquisición, adquirir adquisición adquiere, advertir
  advierte advirtió advirtio, agradecer agradezco, agrandar grande, agredir agresión, agua acuático
  hídrico, aire aéreo, al_final_no > renuncia cancelación desistimiento, alcanzar alcance, alentar
  alienta, almorzar almuerza almorce, alquilar arrendamiento, alto altura altitud, amar amor, ancho
  anchura, anciano senil, andar anduvo, anticipar antelación, aparcar aparque, aparecer aparezco
  aparecio, aparecer aparezco aparición, aplazar aplace, aplicar aplique, apostar apuesta, aprender
  aprendio, aprender aprendizaje, apretar aprieta, aprobar aprueba, apuntar inscripción, arder
  ardor, arder fuego, arrepentir arrepiente arrepintió arrepintio, ascender ascenso asciende,
  asesinar asesinato, asistir asistencia, asistir asistio, asumir asumio, asumir asunción, atacar
  ataque, atender atención atiende, atender atiende atendio, atraer atracción, atravesar atraviesa,
  ausentarse ausencia, avanzar avance, ave avícola, averiar avería, añadir añadio, barco naval,
  bastar suficiente, beber bebio, bello belleza hermosura, bendecir bendijo, boca bucal oral,
  bonificar bonificación, borrar_cuenta > eliminación supresión, buscar busque, caballo ecuestre
  equino, caber quepo cupo, cabeza cefálico, cada_año anual, cada_mes mensual, caer caigo cayo,
  caer caída cayó, calentar calienta, calentar calienta calor, calificar calificación, cambiar
  sustituir, cambiar_nombre modificación, campo rural, cantar cantante canción, capaz capacidad,
  cara facial, carecer carezco, carnet_coche > conducir conduzco condujo permiso, carné_coche >
  conducir conduzco condujo permiso, casa doméstico, casar casamiento, cazar cace, cazar cace
  cazador, ceder cedio, cercano proximidad, cerebro cerebral, cerrar cierre, certificar
  certificación, chocar choque, cielo celeste, ciudad urbano, cobrar_algo > retribución dieta
  remuneración, cocer cuece, cocer cuece cocción, coche automovilístico, cocina culinario, cocinar
  cocinero, coger cojo cogio, colar cuela, colgar cuelga, colocar coloque, color cromático,
  comenzar comienza comence, comer comio, cometer cometio, compartir compartio, competir compite
  competición competencia, competir compite compitio, componer compongo compuso compuesto, componer
  composición compuesto, comportarse conducta, comprar > comprador adquirir adquiere adquisición,
  comprender comprendio, comprender comprensión, comprimir compresión, comprobar comprueba,
  comprometer comprometio, comprometer compromiso, comunicar comunique, comunicar comunique
  comunicación, con_fiebre > enfermedad enfermo, con_niños > menores infantil, con_quien_hablo >
  contacto apoyo consulta, concebir concibe concepción, concebir concibe concibio, conceder
  concedio, conceder concesión, concluir conclusión, conducir conduzco conducción conductor
  condujo, conducir conduzco condujo, confesar confiesa, confiar confía, confundir confundio,
  confundir confusión, consistir consistio, construir construcción, consumir consumición, consumir
  consumio, contener contiene contuvo, contraer contracción, convenir conviene, convenir conviene
  convenio, convertir > conversión convierte, convertir > convierte convirtio, convierte convirtió
  convirtio, convirtió conversión convierte, convocar convoque, corazón cardíaco, corregir
  corrección corrige, corregir corrige corrección, corregir corrige corrigio, correr carrera
  corredor, correr corrio, coser cosio, costar cuesta, crear creación creador, crecer crezco
  crecimiento, crecer crezco crecio, creer creyo, creer creyo creencia, criar crianza, cruzar
  cruce, cuando_murió > fallecimiento muerte, cubrir cobertura cubierto, cubrir cubierta, cubrir
  cubierto cubrio, cumplir cumplio, curar curación, cuánto_dura > duración plazo, cuánto_mide >
  altura longitud tamaño, cuánto_pesa > peso kilos, cuánto_sale > precio tarifa coste, cuánto_tarda
  > plazo duración demora, cuánto_vale > precio tarifa coste importe, cuántos_años edad, cómo_ir >
  acceso transporte ubicación, cómo_llego > acceso transporte ubicación, dar_alta > inscripción
  registro, dar_baja > cancelación renuncia cese, darme_baja > cancelación renuncia, darse_alta >
  inscripción registro, darse_baja > cancelación renuncia cese, de_dónde > origen procedencia,
  decidir decidio, decidir decisión, dedicar dedique, deducir deduzco dedujo, defender defiende
  defendio, defender defiende defensa, dejar_coche > aparcamiento estacionamiento, dejarlo
  abandonar, demostrar demuestra, depender dependio, derretir derrite derritio, desaparecer
  desaparezco desaparecio, desaparecer desaparezco desaparición, descender descenso descendencia,
  descolgar descuelga, desconectar desconexión, describir descrito describio, describir descrito
  descripción, descubrir descubierto, descubrir descubierto descubrio, desde_casa > teletrabajo
  distancia remoto, desear deseo, desenterrar desentierra, desenvolver desenvuelve desenvolvio
  desenvuelto, despedir despide despidio, despedir despide despido, despertar despierto, destruir
  destrucción, detener detiene detuvo, devolver devuelve devolución devuelto, devolver devuelve
  devolvio devuelto, devolver devuelve devolvio devuelto > reintegrar reembolso, devolver_dinero >
  reembolso reintegro devolución, devuelven_dinero > reembolso reintegro devolución, diario
  jornada, diente dental, difundir difundio, digerir digiere digirió digestión, digerir digiere
  digirió digirio, dimitir dimitio, dinero monetario económico, dinero_vuelta > reembolso
  reintegro, dirigir dirijo dirección dirigente, dirigir dirijo dirigio, discutir discutio,
  disolver disuelve disolvio disuelto, disponer dispuso dispuesto, disponer dispuso dispuesto
  disposición, distinguir distinción, distraer distracción, divertir divierte divirtió diversión,
  divertir divierte divirtió divirtio, dividir dividio, dividir división, doler duele dolio, doler
  duele dolor, donar donación donante, dormir duerme durmió durmio, dormir duerme sueño durmió,
  dulce dulzura, duplicar duplique, duro dureza, días_libres > permiso vacaciones descanso,
  dónde_aparco > aparcamiento estacionamiento, dónde_está > ubicación dirección situado, ejercer
  ejerzo ejercio, elegir elige eligio elijo, elegir elige eligio elijo > escoger escojo
  seleccionar, elegir elijo elección eligió, emitir emisión, emitir emitio, empezar empieza empece,
  empezar empieza empece comienzo inicio comenzar comence, en_casa > domicilio teletrabajo,
  en_caso_emergencia > urgencia aviso, encender enciende encendio, enfermar enfermedad, enfriar
  frío enfriamiento, engordar gordo, enriquecer enriquezco, ensuciar suciedad, ensuciar suciedad
  sucio, entender entiende entendio, enterrar entierra, entrar entrada ingreso, envejecer
  envejecio, envejecer vejez viejo, envolver envuelve envoltura envuelto, envolver envuelve
  envolvio envuelto, equivocar equivoque, escoger escojo escogio, esconder escondio, escribir >
  escribio, escribir > escritura, escrito escribio, escritura escrito, escuela escolar, escupir
  escupio, establecer establezco establecio, estar_malo enfermedad, está_roto > avería desperfecto,
  estómago gástrico estomacal, evadir evadio, evadir evasión, exceder excedio, exceder exceso,
  excluir exclusión, exigir exijo, exigir exijo exigencia, expandir expansión, expedir expide
  expidio, explicar explique, exponer expuso exposición expuesto, exponer expuso expuesto, expresar
  expresión, expulsar expulsión, extender extensión extiende, extender extiende extendio, extraer
  extracción, fabricar fabrique, fallecer defunción, fallecer fallecio, falso falsedad, favorecer
  favorezco, fiar fía, fin_semana > sábado domingo, finalizar finalice, fingir fingio, forzar
  fuerza force, fotografiar fotografía, fregar friega, freír frito, freír fríe frito, freír fríe
  fritura frito, frío frialdad, fuera_plazo > extemporáneo retraso, fuerte fuerza, fumar fumador,
  fundar fundación fundador, fundir fundio, fundir fusión, fútbol futbolístico, ganador victoria,
  ganar > ganador, garantizar garantice, garantizar garantice garantía, gobernar gobierno, graduar
  graduación, grande tamaño grandeza, gratificar gratificación, grueso grosor, guardar_sitio >
  reserva plaza, guerra bélico militar, ha_roto > avería desperfecto daño reparación, habitar
  vivienda, hacer_cumple > celebración cumpleaños, hacer_cumpleaños celebraciones, hacer_fiesta >
  celebración festejo, hacer_fotos > fotografías imágenes, hacer_ruido > silencio descanso ruidos,
  hay_que_llevar > aportar material, hay_sitio > plazas vacantes aforo, he_bebido > alcohol ingerir
  ingiere ingirió, he_roto > daño desperfecto, helar hiela, heredar herencia heredero, herir hiere
  hirió hirio, hermano fraternal, hervir hierve hirvió ebullición, hervir hierve hirvió hirvio,
  hijo filial, huir huye, huir huye huida fuga, humedecer humedad, hundir hundio, hígado hepático,
  identificar identifique, identificar identifique identificación, impedir impide impedimento,
  impedir impide impidio, imponer impuso impuesto, imponer impuso impuesto imposición, imprimir
  impreso imprimio, impuesto fiscal tributario, incluir inclusión, incumplir incumplio, indicar
  indique, infringir infrinjo infracción, infringir infrinjo infringio, ingerir ingiere ingirió
  ingesta ingestión, ingerir ingiere ingirió ingirio, inscribir inscripción inscrito, inscribir
  inscrito inscribio, inscribir inscrito inscripción, insistir insistio, instruir instrucción,
  internet telemático, interrumpir interrumpio, intervenir interviene intervino, intervenir
  interviene intervino intervención, introducir introduzco introdujo, introducir introduzco
  introdujo introducción, invadir invadio, invadir invasión, inventar inventor, invertir invierte
  invirtió inversión, invertir invierte invirtió invirtio, invierno invernal, isla insular, joven
  juventud, jugar juego jugador, justificar justifique, justificar justifique justificante, juzgar
  juicio juez, lanzar lance, leer leido lectura leyó, leer leyo leido, lejano distancia, lengua
  lingüístico, lento lentitud, ley legal, ley legal jurídico, libre libertad, limpiar limpieza,
  llegar acceder, llegar_tarde > retraso demora impuntualidad, llego_tarde > retraso demora, llover
  llueve llovio, llover llueve lluvia, lo_paga > gastos coste reembolso, localizar localice, loco
  locura, luz eléctrico lumínico, madre materno, mandar mandato, manifestar manifiesta, mano
  manual, mantener mantengo mantiene mantuvo, mar marítimo marino, marcar marque, marino marítimo,
  mascar masque, matar asesinato muerte, matrimonio boda, mañana matutino matinal, me_echan >
  expulsión despido sanción, me_he_tomado > alcohol ingerido, me_pagan > retribución remuneración
  nómina, me_pillan > sanción expulsión falta, me_pongo_malo > enfermedad baja, me_puedo_apuntar >
  inscripción solicitar ingreso admisión, me_voy > baja renuncia abandonar salida cese, mediodía
  meridiano, medir mide medición, medir mide midio, mentir miente mintió mentira, mentir miente
  mintió mintio, merecer merezco, mes mensual, meter metio, mi_hijo > menores niños, mi_sitio >
  plaza puesto, mi_solo individual, modificar modifique, modificar modifique modificación, moler
  muele molio, morder muerde mordio, morir muere muerte murió fallecer, morir muere murió muerto
  defunción, morir muere murió murio muerto, mostrar muestra, mover mueve movimiento, mover mueve
  movio, mudarse mudanza, muerte mortal letal, mundo mundial, nacer nazco nacio, nacer nazco nacio
  > nacimiento natal, nadar natación nadador, nariz nasal, navegar nave, necesito_carnet > permiso
  licencia requisito, negar niega, nervio nervioso, nevar nieve, niño infancia infantil, niño
  niñez, no_anda > avería fallo, no_carga > fallo error, no_funciona > avería fallo incidencia,
  no_hay_sitio > completo lista espera, no_va > avería fallo incidencia, no_voy > renuncia
  cancelación baja ausencia, noche nocturno, nombrar nombramiento, nos_echan > expulsión desahucio,
  notificar notifique, notificar notifique notificación, nutrir nutrición, obedecer obedezco,
  obedecer obedezco obediencia, obligar obligatorio, obtener obtengo obtiene obtuvo, obtener
  obtengo obtuvo obtención obtiene, ocurrir ocurrio, ofender ofensa, ofrecer ofrezco oferta,
  ofrecer ofrezco ofrecio, ojo ocular, ojo ocular oftálmico, oler huele, olor olfativo,
  olvidé_contraseña > restablecer recuperar, omitir omisión, oponer opuso, oponer opuso oposición,
  oprimir opresión, oreja auditivo, organizar organice, otoño otoñal, oído auditivo ótico, oír oigo
  oyo, oír oigo oyo audición oído, oír oigo oyo oído, padecer padezco padecio, padre paterno, pagar
  > abonar, pagar_tarde > recargo demora impago mora, pago_tarde > recargo demora impago mora,
  para_dos doble, para_mí_solo individual, pasar_noche pernoctar, país nacional, pedir pide pidio,
  pedir pide pidio > petición solicitar, pedir_cita > cita consulta, pedir_días > permiso
  vacaciones, pelear pelea, pelo capilar, pensar piensa, pensar piensa pensamiento, percibir
  percepción, percibir percibio, perder pierde extraviar, perder pierde perdio, perder_sitio plaza,
  perdido_llave > extravío duplicado, perdió_vida > murió muerte falleció, perdí_llave > extravío
  duplicado, perdí_tarjeta > extravío duplicado, perecer perecio, permanecer permanezco permanecio,
  permanecer permanezco permanencia, permitir permiso, permitir permitio, perro canino can,
  perseguir persigue persiguió persecución, perseguir persigue persiguió persiguio, pertenecer
  pertenezco pertenecio, pertenecer pertenezco pertenencia, pescar pesque, pescar pesque pescador,
  pez piscícola, picar pique, pie podal, pierdo_plaza > renuncia excedencia, pintar pintura pintor,
  plantar plantación, platicar platique, pobre pobreza, poner_música > ruido volumen, poner_queja >
  reclamación queja, ponerse_malo > enfermedad baja, pongo_queja > reclamación queja, poseer
  posesión, practicar practique, preferir prefiere prefirió preferencia, preferir prefiere prefirió
  prefirio, prescribir prescripción, presidir presidio, prestar préstamo, presumir presunción,
  pretender pretensión, prevenir previene previno, prevenir previene previno prevención, primavera
  primaveral, proceder procedio, producir > produzco produjo, producir produzco produjo, produzco
  producción produjo, prohibir prohibición, prohibir prohibio, prometer promesa, prometer prometio,
  promover promueve promovio, proponer propongo propuso propuesta proposición, proponer propongo
  propuso propuesto, proteger protejo protección, proteger protejo protegio, proveer provee,
  provincia provincial, provocar provoque, publicar publique, pueblo popular población,
  puedo_apuntarme > inscripción solicitar ingreso admisión, puedo_entrar > acceso admisión entrada,
  puso puesto, quebrar quiebra, quedarme_dormir pernoctar, quemar quemadura, querer quiso, querer
  voluntad, quien_aviso > comunicar comunique notificar notifique incidencias, quiero_dejarlo >
  baja renuncia cese, quién_cuida > vigilancia cuidado, quién_manda > director responsable mando,
  quién_paga > gastos cargo coste reembolso, qué_edad > años mínima, qué_llevar > aportar material
  equipaje, qué_papeles > documentación requisitos, qué_pasa_si > sanción consecuencia, rechazar
  rechace, recibir recepción, recibir recibio, recluir reclusión, recoger recojo recogio,
  recomendar recomienda, reconocer reconozco reconocio, recordar recuerda, recuperar_dinero >
  reembolso reintegro, recurrir recurrio, redes_sociales > instagram internet, redimir redención,
  reducir reduzco redujo, reducir reduzco redujo reducción, reemplazar reemplace, referir refiere
  refirió referencia, referir refiere refirió refirio, regar riego, reinar rey, rejuvenecer joven,
  remitir remisión, remover remueve remoción, remover remueve removio, rendir rinde rendimiento
  rendición, rendir rinde rindio, renovar renueva, repartir repartio, repetir repite repitio,
  repoblar repuebla, reponer repuso, reponer repuso reposición, reproducir reproduzco reprodujo,
  requerir requisito requiere, rescindir rescindio, residir residencia, residir residio, resistir
  resistio, resolver resuelto resolución resuelve, resolver resuelve resolvio resuelto, responder
  respondio, responder respuesta, restringir restricción, resumir resumio, retener retiene retuvo,
  retener retuvo retención retiene, retorcer retuerce, retroceder retroceso, reunir reunio,
  reventar revienta, revertir reversión, revisar revisión, rey real regio, reír risa, reír ríe,
  reñir riñe, rico riqueza, riñón renal, robar > ladrón hurto sustracción, romper roto rompio,
  romper rotura roto, roncar ronque, rápido rapidez, sacar saque, sacar_fotos > fotografías
  imágenes, salir salgo salio, salir_trabajo > ausentarse permiso, sanar sanidad salud, sangre
  sanguíneo, sangre sanguíneo hematológico, sano salud, se_cobra > retribución dieta remuneración,
  se_me_olvidó > olvido recuperar, se_paga > retribución cuota precio, se_puede_quedar > pernoctar
  permanecer permanezco, se_rompio > avería desperfecto daño, se_rompió > avería desperfecto daño,
  secar seque, seguir siguió seguimiento, seguir siguió siguio, semana semanal, sembrar siembra,
  sentir sentimiento, sentir siente sintió sintio, servir servicio sirvió, servir sirve sirvio,
  sin_internet > desconexión conexión, sin_querer > involuntario accidental, situar situación,
  sola_vez única, solicitar solicitud, soltar suelta, someter sometio, sonar suena, sonido sonoro
  acústico, sorprender sorprendio, sostener sostiene sostuvo, soñar sueño, subir subio, subir_foto
  > publicar publique difundir redes, subir_video > publicar publique difundir redes, suceder
  sucedio, suceder sucesión sucesor, sufrir sufrimiento, sufrir sufrio, sugerir sugiere sugirió
  sugerencia, sugerir sugiere sugirió sugirio, sumergir inmersión, suponer supuso, surgir surgio,
  suscribir suscrito suscribio, sustraer sustracción, te_echan > expulsión despido sanción,
  te_pillan > sanción expulsión falta, tejer tejio, temblar tiembla, temer temio, temer temor
  miedo, tender tiende tendio, tener_hijo > nacimiento maternidad, tengo_años > edad mínima menor,
  tengo_que_llevar aportar, tensar tensión, teñir tiñe, tierra terrestre, tirar_basura > residuos
  contenedor, tocar toque, todos_días diario, torcer tuerce, traducir traduzco tradujo, traducir
  traduzco tradujo traducción, traer traigo trajo, traer traigo trajo traída, traer trajo,
  transferir transfiere transfirió transfirio, transmitir transmisión, transmitir transmitio,
  tratar tratamiento, tronar truena, tropezar tropieza tropece, ubicar ubique, un_año_fuera >
  excedencia ausencia, un_mes_fuera > excedencia ausencia, unir unio, unir unión, universidad
  universitario, utilizar utilice, vaca vacuno bovino, vaciar vacía, variar varía, veloz velocidad,
  vencer venzo derrota, vencer venzo vencio, vencer venzo victoria vencedor, vender vendio, vender
  venta vendedor, venir vengo viene vino, venir vino, verano estival, verificar verifique, verter
  vierte vertio, vestir viste vestimenta, vestir viste vistio, viajar viajero, vida vital, viejo
  vejez antiguo, vino_mundo > nacimiento nació, visión vista, vivir vida, vivir vivio, volar vuelo,
  volver vuelve volvio vuelto, volver vuelve vuelta regreso retorno, votar votación`;
