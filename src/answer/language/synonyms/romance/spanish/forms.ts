/** Forms and derivations that no rule finds, and expressions; see `SYNONYMS`. */
export const forms = `
  a_quién_aviso > comunicar comunique notificar notifique contacto, a_qué_hora horario, a_tiempo >
  plazo puntual, abeja apícola, abrir abrio, absolver absuelve absolvio absuelto, absorber
  absorción, aburrir aburrio, acceder accedio, acceder acceso, acertar acierta, acordar acuerda,
  acortar corto, acostar acuesta, admitir admitio, adquirir adquiere adquisición, advertir advierte
  advirtió advirtio, agradecer agradezco, agrandar grande, agredir agresión, agua acuático hídrico,
  aire aéreo, al_final_no > renuncia desistimiento, alcanzar alcance, alentar alienta, almorzar
  almuerza almorce, altura altitud, amar amor, ancho anchura, anciano senil, andar anduvo,
  anticipar antelación, aparecer aparezco aparecio, aparecer aparezco aparición, apertura abierto,
  aplicar aplique, apostar apuesta, aprender aprendio, aprender aprendizaje, apretar aprieta, arder
  ardor, arder fuego, arrepentir arrepiente arrepintió arrepintio, ascender ascenso asciende,
  asistir asistio, asumir asumio, asumir asunción, atender atención atiende, atender atiende
  atendio, atraer atracción, atravesar atraviesa, avanzar avance, ave avícola, averiar avería,
  añadir añadio, barco naval, bastar suficiente, beber bebio, bello belleza hermosura, bendecir
  bendijo, boca bucal oral, bonificar bonificación, caballo ecuestre equino, caber quepo cupo,
  cabeza cefálico, cada_año anual, cada_mes mensual, caer caigo cayo, caer caída cayó, calentar
  calienta calor, calificar calificación, cambiar sustituir, cambiar_nombre modificación, campo
  rural, cantar cantante canción, capaz capacidad, cara facial, carecer carezco, carnet_coche >
  conducir conduzco condujo permiso, carné_coche > conducir conduzco condujo permiso, casa
  doméstico, casar casamiento, cazar cace cazador, ceder cedio, cercano proximidad, cerebro
  cerebral, cerrar cierre, certificar certificación, chocar choque, cielo celeste, ciudad urbano,
  cobrar_algo > dieta, cocer cuece, coche automovilístico, cocina culinario, cocinar cocinero,
  coger cojo cogio, colar cuela, colgar cuelga, colocar coloque, color cromático, comer comio,
  cometer cometio, compartir compartio, competir compite competición competencia, competir compite
  compitio, componer compongo compuso compuesto, comportarse conducta, composición compuesto,
  comprar > comprador adquirir adquiere adquisición, comprender comprendio, comprender comprensión,
  comprimir compresión, comprometer comprometio, comprometer compromiso, comunicar comunique
  comunicación, con_fiebre > enfermedad enfermo, con_niños > menores infantil, con_quien_hablo >
  apoyo consulta, concebir concibe concepción, concebir concibe concibio, conceder concedio,
  conceder concesión, concluir conclusión, conducir conduzco conducción conductor condujo, confesar
  confiesa, confiar confía, confundir confundio, confundir confusión, consistir consistio, consumir
  consumición, consumir consumio, contener contiene contuvo, contraer contracción, convenir
  conviene convenio, convertir > conversión convierte, convertir > convirtio, convierte convirtió
  convirtio, convirtió conversión convierte, convocar convoque, corazón cardíaco, corregir
  corrección corrige, corregir corrige corrigio, correr carrera corredor, correr corrio, coser
  cosio, crear creación creador, crecer crezco crecimiento, crecer crezco crecio, creer creyo,
  creyo creencia, cruzar cruce, cubrir cubierto cubrio, cumplir cumplio, cuánto_dura > duración
  plazo, cuánto_mide > altura longitud tamaño, cuánto_pesa > peso kilos, cuánto_sale > precio
  tarifa coste, cuánto_tarda > plazo duración demora, cuánto_vale > precio tarifa coste importe,
  cuántos_años edad, cómo_ir > acceso transporte ubicación, cómo_llego > acceso transporte
  ubicación, dar_alta > inscripción registro, dar_baja > cancelación renuncia cese, darme_baja >
  cancelación renuncia, darse_alta > inscripción registro, darse_baja > cancelación cese, de_dónde
  > origen procedencia, decidir decidio, decidir decisión, dedicar dedique, defender defiende
  defendio, defender defiende defensa, dejar_coche > aparcamiento estacionamiento, dejarlo
  abandonar, demostrar demuestra, depender dependio, derretir derrite derritio, desaparecer
  desaparezco desaparecio, desaparecer desaparezco desaparición, descender descenso descendencia,
  descolgar descuelga, describir descrito describio, describir descrito descripción, descubierto
  descubrio, desde_casa > teletrabajo remoto, desear deseo, desenterrar desentierra, desenvolver
  desenvuelve desenvolvio desenvuelto, despedir despide despidio, devolver devuelve devolvio
  devuelto, devolver devuelve devolvio devuelto > reembolso, diario jornada, difundir difundio,
  digerir digiere digirió digestión, digerir digiere digirió digirio, dimitir dimitio, dinero
  monetario económico, dinero_vuelta > reembolso reintegro, dirigir dirijo dirección dirigente,
  dirigir dirijo dirigio, discutir discutio, disolver disuelve disolvio disuelto, disponer dispuso
  dispuesto disposición, distinguir distinción, distraer distracción, divertir divierte divirtió
  diversión, divertir divierte divirtió divirtio, dividir dividio, dividir división, doler dolor,
  doler duele dolio, donar donación donante, dormir duerme durmió durmio, dulce dulzura, duro
  dureza, días_libres > permiso vacaciones descanso, dónde_aparco > aparcamiento estacionamiento,
  dónde_está > ubicación dirección situado, ejercer ejerzo ejercio, elegir elige eligio elijo,
  elegir elige eligio elijo > escoger escojo seleccionar, elegir elijo elección eligió, emitir
  emisión, emitir emitio, empezar empieza empece comienzo inicio comenzar comence, en_casa >
  domicilio teletrabajo, en_caso_emergencia > urgencia aviso, encender enciende encendio, enfriar
  frío enfriamiento, engordar gordo, enriquecer enriquezco, ensuciar suciedad, ensuciar sucio,
  entender entiende entendio, enterrar entierra, entrar entrada ingreso, envejecer envejecio,
  envejecer vejez viejo, envolver envuelve envoltura envuelto, envolver envuelve envolvio envuelto,
  equivocar equivoque, escoger escojo escogio, esconder escondio, escribir > escribio, escribir >
  escritura, escrito escribio, escritura escrito, escupir escupio, establecer establezco
  establecio, estar_malo enfermedad, está_roto > avería desperfecto, estómago gástrico estomacal,
  evadir evadio, evadir evasión, exceder excedio, exceder exceso, excluir exclusión, exigir exijo
  exigencia, expandir expansión, expedir expide expidio, explicar explique, exponer expuso
  exposición expuesto, expresar expresión, expulsar expulsión, extender extensión extiende,
  extender extiende extendio, extraer extracción, fallecer defunción, fallecer fallecio, falso
  falsedad, favorecer favorezco, fiar fía, fin_semana > sábado domingo, finalizar finalice, fingir
  fingio, fiscal tributario, forzar fuerza force, fotografiar fotografía, fregar friega, freír fríe
  fritura frito, frío frialdad, fuerte fuerza, fundar fundación fundador, fundir fundio, fundir
  fusión, fútbol futbolístico, ganador victoria, ganar > ganador, garantizar garantice garantía,
  graduar graduación, grande tamaño grandeza, gratificar gratificación, grueso grosor,
  guardar_sitio > reserva plaza, guerra bélico militar, ha_roto > avería desperfecto daño
  reparación, habitar vivienda, hacer_cumple > celebración cumpleaños, hacer_cumpleaños
  celebraciones, hacer_fiesta > celebración festejo, hacer_ruido > silencio descanso ruidos,
  hay_que_llevar > aportar material, hay_sitio > plazas vacantes aforo, he_bebido > alcohol ingerir
  ingiere ingirió, he_roto > daño desperfecto, helar hiela, heredar herencia heredero, herir hiere
  hirió hirio, hermano fraternal, hervir hierve hirvió hirvio, hijo filial, huir huye huida fuga,
  humedecer humedad, hundir hundio, hígado hepático, identificar identifique identificación,
  impedir impide impedimento, impedir impide impidio, imponer impuso impuesto imposición, imprimir
  impreso imprimio, incluir inclusión, incumplir incumplio, indicar indique, infringir infrinjo
  infracción, infringir infrinjo infringio, ingerir ingiere ingirió ingesta ingestión, ingerir
  ingiere ingirió ingirio, inscribir inscrito inscribio, inscripción inscrito, insistir insistio,
  instruir instrucción, internet telemático, interrumpir interrumpio, intervenir interviene
  intervino intervención, introducir introduzco introdujo introducción, invadir invadio, inventar
  inventor, invertir invierte invirtió inversión, invertir invierte invirtió invirtio, invierno
  invernal, isla insular, joven juventud, jugar juego jugador, juicio juez, lanzar lance, leer
  leido lectura leyó, lejano distancia, lento lentitud, ley legal jurídico, libre libertad, limpiar
  limpieza, llegar acceder, llegar_tarde > retraso demora impuntualidad, llover llueve llovio,
  llover lluvia, lo_paga > gastos coste reembolso, localizar localice, loco locura, luz eléctrico
  lumínico, madre materno, manifestar manifiesta, mano manual, mantener mantengo mantiene mantuvo,
  mar marítimo marino, marcar marque, mascar masque, matar asesinato muerte, mañana matutino
  matinal, me_echan > despido sanción, me_he_tomado > alcohol ingerido, me_pagan > retribución
  remuneración nómina, me_pillan > expulsión falta, me_pongo_malo > enfermedad baja,
  me_puedo_apuntar > inscripción solicitar ingreso admisión, me_voy > abandonar salida cese,
  mediodía meridiano, medir mide medición, medir mide midio, mentir miente mintió mentira, mentir
  miente mintió mintio, merecer merezco, mes mensual, meter metio, mi_sitio > plaza puesto, mi_solo
  individual, modificar modifique modificación, moler muele molio, morder muerde mordio, morir
  muere murió murio, mortal letal, mostrar muestra, mover mueve movio, mudarse mudanza, mueve
  movimiento, mundo mundial, nacer nazco nacio, nacer nazco nacio > natal, nadar natación nadador,
  nariz nasal, navegar nave, necesito_carnet > permiso licencia requisito, nervio nervioso, nevar
  nieve, niño infancia infantil, niño niñez, no_anda > avería fallo, no_carga > fallo error,
  no_funciona > avería fallo incidencia, no_hay_sitio > completo lista espera, no_va > avería fallo
  incidencia, no_voy > renuncia cancelación baja ausencia, noche nocturno, nos_echan > expulsión
  desahucio, notificar notifique notificación, nutrir nutrición, obedecer obedezco obediencia,
  obligar obligatorio, obtener obtengo obtuvo obtención obtiene, ocurrir ocurrio, ofender ofensa,
  ofrecer ofrezco oferta, ofrecer ofrezco ofrecio, ojo ocular oftálmico, olor olfativo, omitir
  omisión, oponer opuso oposición, oprimir opresión, organizar organice, otoño otoñal, oído
  auditivo ótico, oír oigo oyo audición oído, padecer padezco padecio, padre paterno, pagar >
  abonar, pagar_tarde > impago, para_dos doble, para_mí_solo individual, pasar_noche pernoctar,
  país nacional, pedir pide pidio, pedir pide pidio > petición solicitar, pedir_cita > consulta,
  pedir_días > permiso vacaciones, pelear pelea, pelo capilar, pensar piensa pensamiento, percibir
  percepción, percibir percibio, perder pierde perdio, perder_sitio plaza, perdió_vida > murió
  muerte falleció, perdí_tarjeta > duplicado, perecer perecio, permanecer permanezco permanecio,
  permanecer permanezco permanencia, permitir permiso, permitir permitio, perro canino can,
  perseguir persigue persiguió persecución, perseguir persigue persiguió persiguio, pertenecer
  pertenezco pertenecio, pertenecer pertenezco pertenencia, pescar pesque pescador, pie podal,
  pierdo_plaza > renuncia excedencia, pintar pintura pintor, platicar platique, pobre pobreza,
  poner_música > ruido volumen, poner_queja > reclamación queja, pongo_queja > reclamación queja,
  poseer posesión, practicar practique, preferir prefiere prefirió preferencia, preferir prefiere
  prefirió prefirio, prescribir prescripción, presidir presidio, prestar préstamo, presumir
  presunción, pretender pretensión, prevenir previene previno prevención, primavera primaveral,
  proceder procedio, producir > produzco produjo, produzco producción produjo, prohibir
  prohibición, prohibir prohibio, prometer promesa, prometer prometio, promover promueve promovio,
  proponer propongo propuso propuesta proposición, proteger protejo protegio, proveer provee,
  provincia provincial, pueblo popular población, puedo_apuntarme > inscripción solicitar ingreso
  admisión, puedo_entrar > acceso admisión entrada, puso puesto, quebrar quiebra, quemar quemadura,
  querer quiso, querer voluntad, quien_aviso > incidencias, quiero_dejarlo > baja renuncia cese,
  quién_cuida > vigilancia cuidado, quién_manda > director responsable mando, quién_paga > gastos
  cargo coste reembolso, qué_edad > años mínima, qué_llevar > aportar material equipaje,
  qué_papeles > documentación requisitos, qué_pasa_si > sanción consecuencia, rechazar rechace,
  recibir recepción, recibir recibio, recluir reclusión, recoger recojo recogio, reconocer
  reconozco reconocio, recordar recuerda, recuperar_dinero > reembolso reintegro, recurrir
  recurrio, redes_sociales > instagram internet, redimir redención, reducir reduzco redujo
  reducción, reemplazar reemplace, referir refiere refirió referencia, referir refiere refirió
  refirio, reinar rey, rejuvenecer joven, remitir remisión, remover remueve remoción, remover
  remueve removio, rendir rinde rendimiento rendición, rendir rinde rindio, renovar renueva,
  repartir repartio, repetir repite repitio, repoblar repuebla, reponer repuso reposición,
  reproducir reproduzco reprodujo, requerir requisito requiere, rescindir rescindio, residir
  residencia, residir residio, resistir resistio, resolver resuelto resolución resuelve, resolver
  resuelve resolvio resuelto, responder respondio, restringir restricción, resumir resumio, retener
  retuvo retención retiene, retorcer retuerce, retroceder retroceso, reunir reunio, reventar
  revienta, revertir reversión, revisar revisión, rey real regio, reír risa, reír ríe, reñir riñe,
  rico riqueza, riñón renal, romper roto rompio, romper rotura, roncar ronque, rápido rapidez,
  salir salgo salio, salir_trabajo > ausentarse permiso, sanar sanidad salud, sangre sanguíneo
  hematológico, se_cobra > retribución dieta remuneración, se_me_olvidó > olvido recuperar, se_paga
  > retribución cuota precio, se_puede_quedar > pernoctar permanecer permanezco, se_rompio > avería
  desperfecto daño, se_rompió > avería desperfecto daño, secar seque, seguir siguió seguimiento,
  seguir siguió siguio, semana semanal, sentir sentimiento, sentir siente sintió sintio, servir
  servicio sirvió, servir sirve sirvio, sin_internet > desconexión, situar situación, sola_vez
  única, solicitar solicitud, soltar suelta, someter sometio, sonar suena, sonido sonoro acústico,
  sorprender sorprendio, sostener sostiene sostuvo, soñar sueño, subir subio, subir_foto > publicar
  publique difundir redes, subir_video > publicar publique difundir redes, suceder sucedio, suceder
  sucesión sucesor, sufrir sufrimiento, sufrir sufrio, sugerir sugiere sugirió sugerencia, sugerir
  sugiere sugirió sugirio, sumergir inmersión, suponer supuso, surgir surgio, suscribir suscrito
  suscribio, sustraer sustracción, te_echan > expulsión despido sanción, te_pillan > sanción
  expulsión falta, tejer tejio, temblar tiembla, temer temio, temer temor miedo, tender tiende
  tendio, tener_hijo > nacimiento maternidad, tengo_años > edad mínima menor, tengo_que_llevar
  aportar, tensar tensión, teñir tiñe, tierra terrestre, tirar_basura > residuos contenedor,
  todos_días diario, torcer tuerce, traducir traduzco tradujo traducción, traer traigo trajo
  traída, transferir transfiere transfirió transfirio, transmitir transmisión, transmitir
  transmitio, tratar tratamiento, tronar truena, tropezar tropieza tropece, ubicar ubique,
  un_año_fuera > excedencia ausencia, un_mes_fuera > excedencia ausencia, unir unio, unir unión,
  utilizar utilice, vaca vacuno bovino, vaciar vacía, variar varía, veloz velocidad, vencer venzo
  vencio, vender vendio, vender venta vendedor, venir vengo viene vino, verano estival, verter
  vierte vertio, vestir viste vistio, viajar viajero, victoria vencedor, vida vital, viejo vejez
  antiguo, vino_mundo > nacimiento nació, visión vista, vivir vida, vivir vivio, volar vuelo,
  volver vuelve volvio vuelto, volver vuelve vuelta regreso retorno, votar votación`;
