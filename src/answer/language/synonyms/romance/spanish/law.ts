/** Law, government, benefits, taxes and data; see `SYNONYMS`. */
export const law = `
  a_donde_va_dinero que_pasa_dinero > patrimonio remanente destino fondos, a_que_hora_abre
  a_que_hora_cierran > horario apertura cierre atención, a_que_hora_abren > horario apertura cierre
  atención, abogado gratis_abogado > letrado asistencia jurídica, abogado letrado, abogado_gratis >
  justicia turno oficio, abre abrir abrio > apertura horario abierto, abren_tarde abren_sabado
  abren_domingo abren_hoy > horario atención apertura, acta > reunión secretario, acta_nacimiento
  partida > certificado registro, adoptar > acogimiento, adoptar adopción, alcalde municipio,
  alcoholemia soplar control_alcohol > alcohol tasa etilometría, amenazar > coacción intimidación,
  anciano_solo vive_sola > domiciliaria teleasistencia mayores, aparcar_mal aparque_mal
  mal_aparcado > estacionamiento infracción retirada, apuntarme_club unirme > admisión ingreso
  inscripción, arco > acceso rectificación supresión, asamblea reunión junta > convocatoria sesión
  asistencia, asilo refugiado, asilo refugiado > protección internacional, ayuda > subvención
  prestación, ayuda_alquiler > subvención arrendamiento, ayunta muni > municipal consistorio
  corporación, ayuntamiento > municipio municipal, borrar eliminar > supresión cancelación,
  borrar_datos eliminar_datos > supresión olvido cancelación, borrarme me_borro desapuntarse > baja
  renuncia, caducar validez, cambiar_estatutos cambiar_normas > modificación reforma estatutos,
  cargo > puesto mandato función, carné dni cédula ine curp > identidad identificación documento,
  carné identidad, casarse cuanto_cuesta_casarse > matrimonio contrayentes ceremonia civil,
  casarse_ayuntamiento boda_civil > matrimonio ceremonia, ceder cesión, cerrar_club cierra_club
  disolver disuelve disolvio disuelto > disolución liquidación extinción, certificado acreditación,
  certificado papel > volante acreditación, certificado_digital clave_pin firma_digital >
  electrónica identificación, chip > microchip, cita turno > previa, club asociación peña > entidad
  agrupación sociedad, cobra_presidente pagan_presidente pagan_directiva > remuneración retribución
  honorífico, compartir compartio > cesión terceros, concejal > regidor pleno, condena > pena
  sentencia, consentimiento autorización, contenedor_obra andamio > ocupación vía pública,
  contestar responder respondio > respuesta resolución, convocar convoque citar > convocatoria
  citación, cookies galletas > rastreo navegación, corregir_datos corrige_datos corrigio_datos
  cambiar_datos > rectificación, cosas_perdidas objetos_olvidados deje_olvidado > hallados
  extraviados perdidos, cuando_se_reunen cada_cuanto_reunion > convocatoria asamblea ordinaria
  sesión, cuanta_gente_hace_falta quorum > asistencia constitución mayoría mínimo, cuanto_dura >
  vigencia validez duración, cuanto_dura_papel cuanto_dura_certificado > validez vigencia
  caducidad, cuanto_dura_presidente > mandato duración, cuanto_tarda_tramite > plazo resolución
  silencio, cuanto_tiempo_guardan guardan_datos > conservación plazo, cuantos_años_tener
  que_edad_tener edad_minima > edad mayores menores años, culpa responsable, culpable > responsable
  autor, culpable culpa, cuota pagar_año > anual ordinaria, cuota_familiar > unidad familiar,
  cuota_socio > aportación ordinaria, custodia quedarse_hijos > guarda tutela, custodia tutela,
  cámaras grabar > videovigilancia imágenes, cárcel preso > prisión pena condenado, cárcel prisión,
  dan_datos venden_datos comparten_datos dan_informacion > ceder cesión terceros comunicación
  destinatarios, dar_comer_palomas dar_comio_palomas dar_comer_gatos dar_comio_gatos > alimentar,
  datos información, daño perjuicio, deducir deduzco dedujo deducción, dejan > permitido autorizado
  admite, dejar > permitir autorizar, dejar_pagar_cuota > impago baja morosidad,
  dejar_recibir_correos dejar_recibio_correos no_quiero_correos > baja oposición comunicaciones,
  dejarse > olvido, delito crimen, demostrar demuestra > acreditar justificar justifique, denunciar
  poner_denuncia > querella policía comisaría, dependiente > dependencia, derecho facultad,
  desgravar deducción, detener detiene detuvo detención, detiene detuvo arrestar > detención
  detenido, diputado > parlamento congreso, directiva > órgano, discapacidad minusvalía > grado
  reconocimiento, divorciarse > disolución custodia, divorcio separación, dni > identidad documento
  identificación, donde_esta > ubicación domicilio situado dirección sito localización,
  donde_os_encuentro > domicilio sede, donde_queda donde_está > ubicación domicilio situado
  dirección sito localización, dónde_queda > ubicación domicilio situado dirección sito
  localización, echar_socio me_echan echar_club > expulsión baja exclusión separación, elecciones >
  voto votación, elegir_presidente elige_presidente eligio_presidente elijo_presidente > elección
  mandato sufragio, empate > dirimente calidad, en_que_año cuando_se_fundo > fundado constituido
  fundación, entregar_papeles > presentación registro, es_obligatorio hay_obligación hay_obligacion
  > preceptivo obligatoriedad, espiar rastrear seguimiento > vigilancia rastreo monitorización,
  espiar vigilancia, esta_prohibido > veda prohíbe prohibición, exceso_velocidad > límite
  velocidad, expulsar echar > exclusión sanción, extranjero inmigrante guiri > extranjería
  comunitario nacionalidad, falta > necesario preciso, familia_numerosa > bonificación descuento,
  formulario > impreso solicitud, formulario planilla > impreso modelo solicitud, fundar crear >
  fundación constitución creación, gato_callejero > felinas colonias, grua llevado_grua
  se_llevo_grua > retirada depósito vehículo, hace_falta necesito > preciso requisito exige,
  hacer_obra cambiar_suelo cambiar_ventana cambiar_baño > obras menores licencia sustitución,
  hacerse_socio ser_socio > admisión ingreso asociado alta, hacienda > tributario impuesto, hackeo
  fuga_datos robo_datos > brecha violación seguridad, identificación > identidad documento, ilegal
  > prohibido ilícito, ilegal legal > prohibición autorizado ley, informacion_personal > datos
  personales tratamiento, información_personal > datos personales tratamiento, inmigrante
  extranjero, intendencia > municipalidad, intendente > alcaldía ayuntamiento regidor, itv
  verificación_coche > inspección técnica, juez > juzgado tribunal, juez > magistrado, juicio >
  demanda, juicio > tribunal juzgado, junta > comité consejo, le_pagan les_pagan cobran_algo >
  remuneración retribución percibe gratuito, legal > permitido lícito, ley > normativa legislación
  decreto artículo, llegar_tarde_cita > demora turno puntualidad, llevan_comida comida_casa >
  domicilio, maltrato > género, mandamás quien_manda > órgano presidente dirección gobierno
  representación, matar asesinar > homicidio, material_prestado dejar_material prestar_material >
  préstamo depósito fianza, mayor_edad > dieciocho, me_contestan responden > respuesta resolución
  contestación, me_dejan dejan_pasar dejan_entrar > admite permitido acceso autorizado,
  me_dejan_cuerda me_pueden_dejar me_prestan > préstamo prestar alquiler, me_deje se_me_quedo >
  olvidado perdidos hallados, me_voy si_me_voy > renuncia baja retiro, menor > minoría, menor_datos
  > menores consentimiento, menor_socio > autorización tutela tutor potestad, mi_foto usar_foto >
  imagen consentimiento publicación, ministro ministerio, mis_datos > personales tratamiento
  responsable, morir muere murió murio muerto se_murió se_murio > defunción fallecimiento,
  multa_perro > sanción, nacio_club > fundado constituida fundación, nacionalidad > residencia,
  nacionalidad ciudadanía, nació_club > fundado constituida fundación, necesito_permiso
  pedir_permiso pide_permiso pidio_permiso hay_que_pedir_permiso hay_que_pide_permiso
  hay_que_pidio_permiso > autorización licencia consentimiento, negar niega denegar, negocio
  abrir_negocio abierto_negocio abrio_negocio abrir_bar abierto_bar abrio_bar > actividad licencia
  apertura, nie tie permiso_residencia > extranjería residencia, no_estar_acuerdo > impugnación
  recurso alegaciones discrepancia, no_puedo_pagar_luz > suministros impago emergencia, no_se_puede
  no_dejan > prohibido vedado, norma > disposición, norma > reglamento convivencia, obligatorio >
  preciso exigir exijo, obligatorio obligan > preceptivo exigible forzoso, obra obras > licencia
  urbanística, oficina > sede, online > internet virtual, opcional voluntario > facultativo
  potestativo, otras_empresas > terceros cesión encargados, pagar indemnizar, papel > certificado
  volante, papeleo > trámite documentación, papeles > documentación trámite residencia,
  para_que_usan para_que_quieren > finalidad tratamiento, pareja_hecho > unión registro, pasaporte
  > viaje expedición, pegar paliza > lesiones violencia agresión, pensión_alimentos manutención >
  alimentos pensión, perdi_gorra perdi_cartera perdi_mochila perdi_paraguas perdi_chaqueta >
  objetos hallados perdidos extraviados, permiso > consentimiento, permitir permitio > admitir
  autorizar, pierde perdio > extravío, pierdo_material pierdo_equipo perder_material
  perdio_material > extraviado reposición deterioro, plazo_recurrir plazo_recurrio > recurso plazo
  mes, poli agente, poli policía > autoridad cuerpo, policía guardia, por_internet online por_web >
  telemática electrónica sede digital, por_que_echan > causas expulsión falta motivos, presentarse
  candidato > candidatura elección elegible, presi > presidencia directiva junta, preso > recluso
  interno penitenciario, prestación subsidio, privado confidencial, prohibido > permite vetado,
  prueba evidencia > acreditación, publicidad spam propaganda > comercial comunicaciones marketing,
  puntos_carnet > permiso conducción detracción, que_dias_abierta que_dias_abre > atención horario
  abierta público, que_necesito que_hace_falta > requisitos documentación requiere, queja >
  reclamación sugerencia, queja protestar > reclamación sugerencia, quejarse_datos > autoridad
  agencia reclamación, quien_puede_votar derecho_voto > sufragio elector voto,
  quien_responsable_datos > responsable delegado protección, rechazar rechace > denegar desestimar,
  reclamar recurso, recurrir recurrio > recurso apelación impugnación alzada, registrar_bebe
  inscribir_bebe inscrito_bebe inscribio_bebe > nacimiento registro civil, registrar_perro chip
  microchip > censo identificación registro, reglas normas estatutos > reglamento normativa
  estatutario, rellenar cumplimentar, rellenar llenar completar > cumplimentar formulario, renta >
  declaración irpf, residencia permiso, retirar_consentimiento > revocar retirada, ruido_vecino >
  molestias ordenanza, sacar_dni saque_dni renovar_dni renueva_dni > expedición identidad, salirse
  darse_baja > baja renuncia separación, se_me_perdio perdi > extraviado hallado, secretario >
  secretaría actas, secreto confidencial, sede dirección > domicilio social, sentencia > fallo
  resolución, si_me_voy_devuelven > reintegro devolución restitución, subvención donación >
  patrocinio fondos recursos, subvención prestación, tengo_que_pedir_permiso_obra
  tengo_que_pide_permiso_obra tengo_que_pidio_permiso_obra > licencia obras, terraza_bar >
  veladores ocupación, tesorero cuentas > tesorería contable, testamento > herencia sucesión,
  testigo > testimonio declaración, tirar_arroz > arrojar, trámite > gestión procedimiento, vencer
  venzo vencimiento, vender_datos vendio_datos compartir_datos compartio_datos pasar_datos > cesión
  terceros comunicación, ventanilla > presencial, ver_mis_datos que_saben_de_mi que_datos_tienen >
  acceso derecho categorías, verificacion_coche > inspección técnica, violar > agresión sexual,
  visa > estancia entrada, vive_solo > domiciliaria teleasistencia mayores, voluntario > honorífico
  altruista gratuito, votar > elector sufragio, votar > escrutinio, votar_por_mi voto_otro >
  delegar representación, válido > validez vigente, válido vale_para sirve_para > validez vigencia`;
