/** Forms and derivations that no rule finds, and expressions; see `SYNONYMS`. */
export const forms = `
  a_quién_aviso > comunicar comunique notificar contacto, a_qué_hora horario, a_tiempo > plazo
  puntual, abeja apícola, abrir abrio, absolver absuelve absolvio, absorber absorción, aburrir
  aburrio, acceder accedio, acceder acceso, acortar corto, admitir admitio, adquirir adquisición,
  advertir advirtio, agradecer agradezco, agrandar grande, agredir agresión, agua acuático hídrico,
  aire aéreo, al_final_no > renuncia desistimiento, alcanzar alcance, alentar alienta, almorzar
  almuerza almorce, altura altitud, amar amor, ancho anchura, anciano senil, andar anduvo,
  anticipar antelación, aparecer aparezco aparecio, aparecer aparezco aparición, aplicar aplique,
  apostar apuesta, aprender aprendio, aprender aprendizaje, arder ardor, arder fuego, arrepentir
  arrepiente arrepintió arrepintio, ascender ascenso, asistir asistio, asumir asumio, asumir
  asunción, atender atención, atender atendio, atraer atracción, atravesar atraviesa, ave avícola,
  averiar avería, añadir añadio, barco naval, bastar suficiente, beber bebio, bello belleza
  hermosura, bendecir bendijo, boca bucal oral, bonificar bonificación, caballo ecuestre equino,
  caber quepo cupo, cabeza cefálico, cada_año anual, cada_mes mensual, calentar calor, calificar
  calificación, cambiar sustituir, cambiar_nombre modificación, campo rural, cantar cantante
  canción, capaz capacidad, cara facial, carecer carezco, carnet_coche > conducir permiso,
  carné_coche > conducir permiso, casa doméstico, casar casamiento, cazar cace cazador, ceder
  cedio, cercano proximidad, cerebro cerebral, certificar certificación, cielo celeste, ciudad
  urbano, cobrar_algo > dieta, coche automovilístico, cocina culinario, cocinar cocinero, coger
  cogio, colar cuela, color cromático, comer comio, cometer cometio, compartir compartio, competir
  competición competencia, competir compitio, componer compuesto, comportarse conducta, composición
  compuesto, comprar > comprador adquirir adquisición, comprender comprendio, comprender
  comprensión, comprimir compresión, comprometer comprometio, comprometer compromiso, comunicar
  comunique comunicación, con_fiebre > enfermedad enfermo, con_niños > menores infantil,
  con_quien_hablo > apoyo consulta, concebir concibe concepción, concebir concibe concibio,
  conceder concedio, conceder concesión, concluir conclusión, conducir conducción conductor,
  confesar confiesa, confiar confía, confundir confundio, confundir confusión, consistir consistio,
  consumir consumición, consumir consumio, contraer contracción, convenir convenio, convertir >
  conversión, convertir > convirtio, corazón cardíaco, corregir corrección, corregir corrigio,
  correr carrera corredor, correr corrio, coser cosio, crear creación creador, crecer crezco
  crecimiento, crecer crezco crecio, cubrir cubrio, cumplir cumplio, cuánto_dura > duración plazo,
  cuánto_mide > altura longitud tamaño, cuánto_pesa > peso kilos, cuánto_sale > precio tarifa
  coste, cuánto_tarda > plazo duración demora, cuánto_vale > precio tarifa coste importe,
  cuántos_años edad, cómo_ir > acceso transporte ubicación, cómo_llego > acceso transporte
  ubicación, dar_alta > inscripción registro, dar_baja > cancelación renuncia cese, darme_baja >
  cancelación renuncia, darse_alta > inscripción registro, darse_baja > cancelación cese, de_dónde
  > origen procedencia, decidir decidio, decidir decisión, defender defendio, defender defensa,
  dejar_coche > aparcamiento estacionamiento, dejarlo abandonar, depender dependio, derretir
  derrite derritio, desaparecer desaparezco desaparecio, desaparecer desaparezco desaparición,
  descender descenso descendencia, describir describio, describir descripción, descubierto
  descubrio, desde_casa > teletrabajo remoto, desear deseo, desenterrar desentierra, desenvolver
  desenvuelve desenvolvio desenvuelto, despedir despidio, devolver devolvio, devolver devolvio >
  reembolso, diario jornada, difundir difundio, digerir digestión, digerir digirio, dimitir
  dimitio, dinero monetario económico, dinero_vuelta > reembolso reintegro, dirigir dirijo
  dirección dirigente, dirigir dirijo dirigio, discutir discutio, disolver disolvio, disponer
  dispuesto disposición, distinguir distinción, distraer distracción, divertir diversión, divertir
  divirtio, dividir dividio, dividir división, donar donación donante, dormir durmio, dulce
  dulzura, duro dureza, días_libres > vacaciones, dónde_aparco > aparcamiento estacionamiento,
  dónde_está > ubicación dirección situado, ejercer ejerzo ejercio, elegir > seleccionar, elegir
  elección, emitir emisión, emitir emitio, empezar comienzo inicio, en_casa > domicilio
  teletrabajo, en_caso_emergencia > urgencia aviso, encender enciende encendio, enfriar frío
  enfriamiento, engordar gordo, enriquecer enriquezco, ensuciar suciedad, ensuciar sucio, entender
  entendio, enterrar entierra, entrar entrada ingreso, envejecer envejecio, envejecer vejez viejo,
  envolver envoltura, envolver envolvio, escoger escogio, esconder escondio, escribir > escribio,
  escribir > escritura, escupir escupio, establecer establezco establecio, estar_malo enfermedad,
  está_roto > avería desperfecto, estómago gástrico estomacal, evadir evadio, evadir evasión,
  exceder excedio, exceder exceso, excluir exclusión, exigir exigencia, expandir expansión, expedir
  expidio, explicar explique, exponer exposición expuesto, expresar expresión, expulsar expulsión,
  extender extendio, extender extensión, extraer extracción, fallecer defunción, fallecer fallecio,
  falso falsedad, favorecer favorezco, fiar fía, fin_semana > sábado domingo, fingir fingio, fiscal
  tributario, forzar force, fotografiar fotografía, freír fríe fritura frito, frío frialdad, fuerte
  fuerza, fundar fundación fundador, fundir fundio, fundir fusión, fútbol futbolístico, ganador
  victoria, garantizar garantía, graduar graduación, grande tamaño grandeza, gratificar
  gratificación, grueso grosor, guardar_sitio > reserva plaza, guerra bélico militar, ha_roto >
  avería desperfecto daño reparación, habitar vivienda, hacer_cumple > celebración cumpleaños,
  hacer_cumpleaños celebraciones, hacer_fiesta > celebración festejo, hacer_ruido > silencio
  descanso ruidos, hay_que_llevar > aportar material, hay_sitio > plazas vacantes aforo, he_bebido
  > alcohol ingerir, he_roto > daño desperfecto, helar hiela, heredar herencia heredero, herir
  hiere hirió hirio, hermano fraternal, hervir hirvió hirvio, hijo filial, huir huida fuga,
  humedecer humedad, hundir hundio, hígado hepático, identificar identificación, impedir impide
  impedimento, impedir impide impidio, imponer impuso impuesto imposición, imprimir impreso
  imprimio, incluir inclusión, incumplir incumplio, infringir infrinjo infracción, infringir
  infrinjo infringio, ingerir ingesta ingestión, ingerir ingirio, inscribir inscribio, insistir
  insistio, instruir instrucción, internet telemático, interrumpir interrumpio, intervenir
  intervino intervención, introducir introducción, invadir invadio, inventar inventor, invertir
  inversión, invertir invirtio, invierno invernal, isla insular, joven juventud, jugar jugador,
  juicio juez, lejano distancia, lento lentitud, ley legal jurídico, libre libertad, limpiar
  limpieza, llegar acceder, llegar_tarde > retraso demora impuntualidad, llover llovio, lo_paga >
  gastos coste reembolso, loco locura, luz eléctrico lumínico, madre materno, manifestar
  manifiesta, mano manual, mar marítimo marino, matar asesinato muerte, mañana matutino matinal,
  me_echan > despido sanción, me_he_tomado > alcohol ingerido, me_pagan > retribución remuneración
  nómina, me_pillan > expulsión falta, me_pongo_malo > enfermedad baja, me_puedo_apuntar >
  inscripción solicitar ingreso admisión, me_voy > abandonar salida cese, mediodía meridiano, medir
  medición, medir midio, mentir miente mintió mentira, mentir miente mintió mintio, merecer
  merezco, mes mensual, meter metio, mi_sitio > plaza puesto, mi_solo individual, modificar
  modificación, moler muele molio, morder mordio, mortal letal, mover movio, mudarse mudanza, mundo
  mundial, nacer nacio, nacer nacio > natal, nadar natación nadador, nariz nasal, navegar nave,
  necesito_carnet > permiso licencia requisito, nervio nervioso, niño infancia infantil, niño
  niñez, no_anda > avería fallo, no_carga > fallo error, no_funciona > avería fallo incidencia,
  no_hay_sitio > completo lista espera, no_va > avería fallo incidencia, no_voy > renuncia
  cancelación baja ausencia, noche nocturno, nos_echan > expulsión desahucio, notificar
  notificación, nutrir nutrición, obedecer obedezco obediencia, obligar obligatorio, obtener
  obtención, ocurrir ocurrio, ofender ofensa, ofrecer ofrezco oferta, ofrecer ofrezco ofrecio, ojo
  ocular oftálmico, olor olfativo, omitir omisión, oponer opuso oposición, oprimir opresión, otoño
  otoñal, oído auditivo ótico, oír audición, padecer padezco padecio, padre paterno, pagar >
  abonar, pagar_tarde > impago, para_dos doble, para_mí_solo individual, pasar_noche pernoctar,
  país nacional, pedir pidio, pedir pidio > petición solicitar, pedir_cita > consulta, pedir_días >
  permiso vacaciones, pelear pelea, pelo capilar, pensar piensa pensamiento, percibir percepción,
  percibir percibio, perder perdio, perder_sitio plaza, perdió_vida > murió falleció, perdí_tarjeta
  > duplicado, perecer perecio, permanecer permanezco permanecio, permanecer permanezco
  permanencia, permitir permiso, permitir permitio, perro canino can, perseguir persecución,
  perseguir persiguio, pertenecer pertenezco pertenecio, pertenecer pertenezco pertenencia, pescar
  pescador, pie podal, pierdo_plaza > renuncia excedencia, pintar pintura pintor, platicar
  platique, pobre pobreza, poner_música > ruido volumen, poner_queja > reclamación queja,
  pongo_queja > reclamación queja, poseer posesión, practicar practique, preferir preferencia,
  preferir prefirio, prescribir prescripción, presidir presidio, prestar préstamo, presumir
  presunción, pretender pretensión, prevenir previno prevención, primavera primaveral, proceder
  procedio, produzco producción, prohibir prohibición, prohibir prohibio, prometer promesa,
  prometer prometio, promover promovio, proponer propuesta proposición, proteger protegio, proveer
  provee, provincia provincial, pueblo popular población, puedo_apuntarme > inscripción solicitar
  ingreso admisión, puedo_entrar > acceso admisión entrada, puso puesto, quebrar quiebra, quemar
  quemadura, quien_aviso > incidencias, quiero_dejarlo > baja renuncia cese, quién_cuida >
  vigilancia cuidado, quién_manda > director responsable mando, quién_paga > gastos cargo coste
  reembolso, qué_edad > años mínima, qué_llevar > aportar material equipaje, qué_papeles >
  documentación requisitos, qué_pasa_si > sanción consecuencia, rechazar rechace, recibir
  recepción, recibir recibio, recluir reclusión, recoger recogio, reconocer reconozco reconocio,
  recuperar_dinero > reembolso reintegro, recurrir recurrio, redes_sociales > instagram internet,
  redimir redención, reducir reducción, reemplazar reemplace, referir referencia, referir refirio,
  reinar rey, rejuvenecer joven, remitir remisión, remover remoción, remover removio, rendir
  rendimiento rendición, rendir rindio, repartir repartio, repetir repitio, repoblar repuebla,
  reponer reposición, reproducir reproduzco reprodujo, requerir requisito requiere, rescindir
  rescindio, residir residencia, residir residio, resistir resistio, resolver resolución, resolver
  resolvio, responder respondio, restringir restricción, resumir resumio, retener retención,
  retroceder retroceso, reunir reunio, reventar revienta, revertir reversión, revisar revisión, rey
  real regio, reír risa, reír ríe, reñir riñe, rico riqueza, riñón renal, romper rompio, rápido
  rapidez, salir salio, salir_trabajo > ausentarse permiso, sanar sanidad salud, sangre sanguíneo
  hematológico, se_cobra > retribución dieta remuneración, se_me_olvidó > olvido recuperar, se_paga
  > retribución cuota precio, se_puede_quedar > pernoctar permanecer permanezco, se_rompio > avería
  desperfecto daño, se_rompió > avería desperfecto daño, seguir seguimiento, seguir siguio, semana
  semanal, sentir sentimiento, sentir sintio, servir servicio, servir sirvio, sin_internet >
  desconexión, situar situación, sola_vez única, solicitar solicitud, soltar suelta, someter
  sometio, sonar suena, sonido sonoro acústico, sorprender sorprendio, subir subio, subir_foto >
  publicar publique difundir redes, subir_video > publicar publique difundir redes, suceder
  sucedio, suceder sucesión sucesor, sufrir sufrimiento, sufrir sufrio, sugerir sugerencia, sugerir
  sugirio, sumergir inmersión, surgir surgio, suscribir suscribio, sustraer sustracción, te_echan >
  expulsión despido sanción, te_pillan > sanción expulsión falta, tejer tejio, temblar tiembla,
  temer temio, temer temor miedo, tender tiende tendio, tener_hijo > nacimiento maternidad,
  tengo_años > edad mínima menor, tengo_que_llevar aportar, tensar tensión, teñir tiñe, tierra
  terrestre, tirar_basura > residuos contenedor, todos_días diario, traducir traducción, transferir
  transfirio, transmitir transmisión, transmitir transmitio, tratar tratamiento, tronar truena,
  tropezar tropieza tropece, un_año_fuera > excedencia ausencia, un_mes_fuera > excedencia
  ausencia, unir unio, unir unión, vaca vacuno bovino, variar varía, veloz velocidad, vencer venzo
  vencio, vender vendio, vender venta vendedor, venir vino, verano estival, verter vertio, vestir
  viste vistio, viajar viajero, victoria vencedor, vida vital, viejo vejez antiguo, vino_mundo >
  nacimiento nació, visión vista, vivir vida, vivir vivio, volver regreso retorno, volver volvio,
  votar votación`;
