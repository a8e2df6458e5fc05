/** Law, government, benefits and taxes; see `SYNONYMS`. */
export const law = `
  a_donde_va_dinero que_pasa_dinero > patrimonio remanente destino fondos, a_nombre_de mi_nombre >
  titular nominativo, a_que_hora_abre a_que_hora_cierran > horario apertura cierre atención,
  abogado gratis_abogado > letrado asistencia jurídica, abogado_caro > honorarios minuta,
  abogado_gratis > justicia turno oficio, abre abrio > apertura horario, abren_tarde abren_sabado
  abren_domingo abren_hoy > horario atención apertura, abuelos_visitas > visitas régimen,
  acoso_denunciar > protocolo denuncia, acta > reunión secretario, acta_matrimonio acta_divorcio >
  registro civil certificado, acta_nacimiento partida > certificado registro, adoptar >
  acogimiento, adoptar adopción, al_lado pegado vecino > colindante contiguo adyacente, alargar
  extender extendio > prórroga ampliación, alcalde municipio, alcoholemia soplar control_alcohol >
  alcohol tasa etilometría, alquiler_hacienda > deducción arrendamiento, amenazar > coacción
  intimidación, amparo > recurso protección, anciano_solo vive_sola > domiciliaria teleasistencia
  mayores, anses jubilación > previsional, antecedentes > penales, antecedentes_penales >
  certificado penales, antigüedad > años permanencia, aparcar_mal mal_aparcado > estacionamiento
  infracción retirada, aparcar_residente > residentes zona regulada, aplace posponer retrasar >
  aplazamiento moratoria prórroga, apuntarme_club unirme > admisión ingreso inscripción, arco >
  acceso rectificación supresión, arraigo papeles_residencia > autorización residencia,
  arreglar_error corregir corrigio > subsanar rectificar enmienda, arrestar > detención detenido,
  asamblea reunión junta > convocatoria sesión asistencia, asilo refugiado, asilo refugiado >
  protección internacional, avisan_antes avisan > notificación preaviso comunicación, ayuda >
  subvención prestación, ayuda_alquiler > subvención arrendamiento, ayunta muni > municipal
  consistorio corporación, ayuntamiento > municipio, bache farola > vía pública incidencia,
  baja_autonomo > cese actividad, basura_impuesto > tasa residuos, beca_hacienda > exenta,
  bodas_horario > ceremonias, borrador > declaración confirmación, borrar eliminar > supresión
  cancelación, borrar_todo borrar_historial > supresión derechos eliminación, borrarme me_borro
  desapuntarse > baja renuncia, caducar validez, caduco_permiso > renovación, cambian_condiciones
  cambian_algo > modificaciones cambios, cambiar_apellido cambiar_nombre_registro > rectificación
  registral, cambiar_dueño > titularidad transmisión, cambiar_estatutos cambiar_normas >
  modificación reforma estatutos, cargo > puesto mandato función, carnet carné tarjeta_socio >
  afiliación credencial, carné dni cédula ine curp > identidad identificación documento,
  carta_certificada burofax > fehaciente notificación, carta_poder > representación, casarse
  cuanto_cuesta_casarse > matrimonio contrayentes ceremonia, casarse_ayuntamiento boda_civil >
  matrimonio ceremonia, castigos que_castigo > sanciones infracciones, catastro > catastral
  inmueble, ceder cesión, cementerio nicho > sepultura concesión, cenizas > urna depósito, censo >
  inscripción censal, cerrar_club disolver disolvio > disolución liquidación extinción, certificado
  papel > volante acreditación, certificado_digital clave_pin firma_digital > electrónica
  identificación, chip > microchip, cita turno > previa, club asociación peña > entidad agrupación
  sociedad, cobra_presidente pagan_presidente pagan_directiva > remuneración retribución
  honorífico, coche_impuesto > tracción mecánica, como_va_tramite estado_tramite > consulta
  expediente, compartir compartio > cesión terceros, comprobante_domicilio > residencia domicilio
  comprobante, compulsar > copia cotejo, concejal > regidor pleno, condena > pena sentencia,
  consumidor > usuario, contenedor_obra andamio > ocupación vía pública, contestar responder
  respondio > respuesta resolución, contestar tardan_contestar tardan_responder tardan_respondio >
  respondemos plazo respuesta, contrato_sin > irregular, convocar citar > convocatoria citación,
  corralón > depósito vehículos, cosas_perdidas objetos_olvidados deje_olvidado > hallados
  extraviados perdidos, cremar > incineración cremación, cuando_se_reunen cada_cuanto_reunion >
  convocatoria asamblea ordinaria sesión, cuanta_gente_hace_falta quorum > asistencia constitución
  mayoría mínimo, cuanto_dura > vigencia validez duración, cuanto_dura_carnet > vigencia,
  cuanto_dura_papel cuanto_dura_certificado > validez vigencia caducidad, cuanto_dura_presidente >
  mandato duración, cuanto_multa de_cuanto_multa > sanción cuantía importe, cuanto_tarda_tramite >
  plazo resolución silencio, cuanto_tiempo_denunciar > prescripción plazo, cuantos_años_tener
  que_edad_tener edad_minima > edad mayores menores años, cuantos_dias_tengo cuanto_tiempo_tengo >
  plazo término, cuentas > presupuesto balance ejercicio, culpa responsable, culpable > responsable
  autor, culpable culpa, cuota pagar_año > anual ordinaria, cuota_autonomo > cotización,
  cuota_familiar > unidad familiar, cuota_socio > aportación ordinaria, curp rfc cuil cuit nit ruc
  > identificación fiscal clave, custodia quedarse_hijos > guarda tutela, cámaras grabar >
  videovigilancia imágenes, cárcel preso > prisión pena condenado, cédula > ciudadanía,
  dar_comer_palomas dar_comio_palomas dar_comer_gatos dar_comio_gatos > alimentar, daño romper
  rompio > menoscabo perjuicio, decidir decidio quien_decide > resolver competencia,
  decisiones_maquina > automatizadas, declarar_tarde > extemporánea recargo, defenderse >
  alegaciones audiencia, defensor_pueblo > defensoría queja, dejan > permitido admite,
  dejar_mi_carnet usar_carnet_otro > intransferible cesión, dejar_pagar_cuota > impago baja
  morosidad, dejar_recibir_correos dejar_recibio_correos no_quiero_correos > baja oposición
  comunicaciones, dejarse > olvido, dejo_valer > derogado vencido caducado, delito crimen,
  demostrar > justifique, denuncia_falsa > falsedad, denunciar poner_denuncia > querella policía
  comisaría, dependiente > dependencia, derecho facultad, derechos_socio > derechos facultades,
  descuido sin_cuidado por_descuido > negligencia imprudencia, desde_cuando a_partir_de_cuando
  cuando_entra_vigor > vigor vigencia, desheredar > legítima, despido_juicio > conciliación,
  detener detención, detenido_derechos > asistencia letrado, devolver_tasa devolvio_tasa >
  devolución ingresos indebidos, dias_habiles laborables > hábiles naturales, dimitir dimitio
  dejar_cargo > dimisión cese renuncia, diputado > parlamento congreso, directiva > órgano,
  discapacidad minusvalía > grado reconocimiento, divorciarse > disolución custodia, divorcio
  separación, divorcio_casa > vivienda, donde_esta > ubicación domicilio situado dirección sito
  localización, donde_os_encuentro > domicilio sede, donde_queda donde_está > ubicación domicilio
  situado dirección sito localización, dueño titular > titularidad propiedad, dónde_queda >
  ubicación domicilio situado dirección sito localización, echar_socio me_echan echar_club >
  expulsión baja exclusión separación, elecciones > voto votación, elegir_presidente > elección
  mandato sufragio, elegir_quien > designar nombramiento, empate > dirimente calidad, empieza_valer
  > vigencia vigor, en_persona > presencial comparecencia, en_que_año cuando_se_fundo > fundado
  constituido fundación, entregar_papeles > presentación registro, es_obligatorio hay_obligación >
  preceptivo obligatoriedad, escuela_musica > municipal, esperar > carencia demora, esta_prohibido
  > veda prohíbe prohibición, evidencia > acreditación, exceso_velocidad > límite velocidad, exento
  > exención, expulsar echar > exclusión sanción, expulsión_pais deportar > expulsión devolución,
  extranjero inmigrante guiri > extranjería comunitario nacionalidad, extravié_dni perdi_dni
  perdi_pasaporte > extravío denuncia duplicado, factura_electronica cfdi > comprobante fiscal,
  falta > necesario preciso, falta_papel falta_documento > subsanación requerimiento,
  familia_numerosa > bonificación descuento, fila cola_ventanilla > turno espera, fines que_hacen >
  objeto actividades, firma_padres > tutores autorización, firmar_dos > mancomunada, formulario
  planilla > impreso modelo solicitud, fuera_europa > internacionales transferencias, fundar crear
  > fundación constitución creación, gastar_dinero_club > gastos autorización, gato_callejero >
  felinas colonias, grua llevado_grua se_llevo_grua > retirada depósito vehículo, guardan_tarjeta >
  tarjeta almacenamos, hace_falta necesito > preciso requisito exige, hacer_fiesta_calle >
  autorización ocupación, hacer_obra cambiar_suelo cambiar_ventana cambiar_baño > obras menores
  licencia sustitución, hacerse_socio > afiliación inscripción, hacerse_socio ser_socio > admisión
  ingreso asociado alta, hacienda > impuesto, herencia_deudas > renuncia aceptación,
  herencia_impuesto > sucesiones, hermanos_herencia > herederos, hijos_hacienda > mínimo
  descendientes, hoguera_permiso quemar_rastrojos > quema autorización, identificación > identidad
  documento, ilegal > prohibido ilícito, ilegal legal > prohibición autorizado ley, imss
  seguro_social > seguridad social afiliación, ine credencial_elector > identificación electoral,
  infonavit fovissste > crédito vivienda, inmigrante extranjero, intendencia > municipalidad,
  intendente > alcaldía ayuntamiento regidor, ir_por_mi otra_persona_va > representante
  autorización apoderado, itv verificación_coche > inspección técnica, juez > juzgado tribunal,
  juez > magistrado, juez_paz > conciliación, juicio > demanda, juicio > juzgado, juicio_faltar >
  incomparecencia, junta > comité consejo, junta_vecinal junta_accion > comunal vecinos,
  jurado_popular > jurado, justifique probar demostrar > acreditar fehaciente, le_pagan les_pagan
  cobran_algo > remuneración retribución percibe gratuito, legal > permitido lícito, leve grave >
  falta infracción, ley > normativa decreto artículo, librarse no_tener_que no_pagar_impuesto >
  exención eximir exento, licencia_manejar > conducir permiso, llave_digital > electrónica
  certificado, llegar_tarde_cita > demora turno puntualidad, llevan_comida comida_casa > domicilio,
  logo escudo > emblema, luz_verde visto_bueno > autorización aprobación, maltrato > género,
  mandamás quien_manda > órgano presidente dirección gobierno representación, mandar_a_otro >
  representante autorización, mandar_fuera echar_presidente > cese destitución revocación, mas_de >
  exceder superar máximo, matar asesinar > homicidio, material_prestado dejar_material
  prestar_material > préstamo depósito fianza, mayor_dependiente > dependencia, mayor_edad >
  dieciocho, mayoria cuantos_votos > mayoría tercios votos, me_avisan como_avisan > notificación
  comunicación aviso, me_avisan_si avisan_cambios > modificaciones notificación anunciarán,
  me_contestan > respuesta resolución contestación, me_dejan dejan_pasar dejan_entrar > admite
  permitido acceso autorizado, me_dejan_cuerda me_pueden_dejar me_prestan > préstamo prestar
  alquiler, me_deje se_me_quedo > olvidado perdidos hallados, me_pueden_echar pueden_echarme >
  expulsión sanción causas, me_quitan me_lo_quitan quitaron > confiscación incautación retirada
  retenidos, me_toca_devolver me_toca_devolvio sale_devolver sale_devolvio > devolución,
  me_toca_pagar sale_pagar > ingresar cuota, me_voy si_me_voy > renuncia baja retiro, menor >
  minoría, menor_socio > autorización tutela tutor potestad, menor_viajar permiso_salida > salida
  autorización, mesa_electoral > electoral, mesa_entradas > registro, mi_hijo_carnet menor_carnet >
  menores avalados autorización, ministro ministerio, monotributo > contribuyente régimen, morir >
  defunción, multa_no_pago > apremio, multa_perro > sanción, nacio_club > fundado constituida
  fundación, nacionalidad > residencia, nacionalidad ciudadanía, nacionalidad_examen > prueba,
  nació_club > fundado constituida fundación, necesito_permiso pedir_permiso pidio_permiso
  hay_que_pedir_permiso hay_que_pidio_permiso > autorización licencia consentimiento, negar
  denegar, negocio abrir_negocio abrio_negocio abrir_bar abrio_bar > actividad licencia apertura,
  nie tie permiso_residencia > extranjería residencia, no_contestan > silencio administrativo,
  no_estar_acuerdo > impugnación recurso alegaciones discrepancia, no_puedo_pagar_luz > suministros
  impago emergencia, no_se_puede no_dejan > prohibido vedado, nombrar > nombramiento, norma >
  convivencia, norma > disposición, notarial > representación apoderado, notario_caro > honorarios
  arancel, número_expediente > expediente, obligaciones > deberes, obligar > imponer impuso
  impuesto, obligatorio > preciso, obligatorio obligan > preceptivo exigible forzoso, obra >
  licencia urbanística, obras_calle > vía corte, oficina > sede, online > internet virtual,
  opcional voluntario > facultativo potestativo, orden_alejamiento > protección medida, otra_vez
  segunda_vez reincidir repetir_falta repitio_falta > reincidencia reiteración, otras_empresas >
  terceros cesión encargados, pagar costear > sufragar asumir, pagar indemnizar, pagar_daños
  pagar_lo_roto > resarcir indemnizar reponer reparación, pagar_multa_pronto pago_rapido
  pronto_pago > reducción voluntario bonificación, papel > certificado, papel_sellado > timbre,
  papeleo > trámite documentación, papeles > documentación trámite residencia, para_que_es_club >
  fines objeto, para_que_quieren para_que_usan > finalidades empleamos utilizamos, para_que_usan
  para_que_quieren > tratamiento, pareja_hecho > unión registro, pasaporte > viaje expedición,
  pasar_limite > rebasar exceder superar exceso, pedir_asamblea pidio_asamblea convocar_asamblea >
  convocatoria extraordinaria solicitud, pegar paliza > lesiones violencia agresión, pensionista >
  bonificación, pensión_alimentos manutención > alimentos pensión, pensión_hijos > alimentos,
  perdi_carnet carnet_perdido > reposición duplicado extravío, perdi_gorra perdi_cartera
  perdi_mochila perdi_paraguas perdi_chaqueta > objetos hallados perdidos extraviados,
  perdonan_multa > condonación reducción, permiso > consentimiento, permiso_evento > ocupación vía
  autorización, permiso_padres > tutores, permitir permitio > admitir autorizar, personal
  prestar_carnet > intransferible nominativo, personería > defensoría, pierdo_material
  pierdo_equipo perdio_material > extraviado reposición deterioro, placas > vehicular, plazo_pasado
  se_me_paso_plazo > extemporáneo caducidad, plazo_recurrir plazo_recurrio > recurso plazo mes,
  plazos_pago_hacienda > fraccionamiento aplazamiento, plusvalía > incremento terrenos, poli
  policía > cuerpo, policía guardia, poner_a > designar nombramiento, por_escrito > escrita,
  por_internet online por_web > telemática electrónica sede digital, por_que_echan > causas
  expulsión falta motivos, pozo > captación, predio > inmueble escritura, prescribir > plazo,
  presentarse candidato > candidatura elección elegible, presentarse ir_en_persona > comparecer
  presencial, presentarse_concejal > candidatura, presi > presidencia directiva junta, preso >
  recluso interno penitenciario, prestación subsidio, prestar > ceder cesión, privado confidencial,
  procuraduría profeco sernac > consumidor reclamación, prohibido > permite vetado, protesta firmas
  > iniciativa petición, protestar > reclamación sugerencia, prueba > comprobante, puntos_carnet >
  permiso conducción detracción, página_web > sede electrónica portal, que_dias_abierta > atención
  horario abierta, que_necesito que_hace_falta > requisitos documentación requiere, queja >
  reclamación, quien_lo_paga > sufragar cargo costear, quien_puede_ver > consulta acceso,
  quien_puede_votar derecho_voto > sufragio elector voto, quitar requisar > confiscar incautar
  retirar decomiso retención, readmitir > readmisión reingreso, recargo_hacienda > recargo
  extemporánea, rechazar rechace > denegar desestimar, recibo_agua_luz > comprobante domicilio,
  reclamar recurso, reclamar_ayuntamiento me_caí_calle > responsabilidad patrimonial,
  recoger_por_mi recogio_por_mi > autorización representante, recurrir recurrio > recurso apelación
  impugnación alzada, refrendo > vehicular impuesto, regalo_dinero > donaciones, registrar_bebe
  inscribir_bebe inscribio_bebe > nacimiento registro civil, registrar_perro chip microchip > censo
  identificación registro, reglas normas estatutos > reglamento normativa estatutario, rellenar
  llenar completar > cumplimentar formulario, renovar_carnet > vigencia renovación, renta >
  declaración, residencia permiso, retirar_denuncia > desistimiento, robaron_dni > sustracción
  denuncia, robo_identidad > suplantación identidad, ruido_bar > ordenanza denuncia, ruido_vecino >
  molestias ordenanza, sacar_carnet hacer_carnet > expedición afiliación inscripción, sacar_dni
  renovar_dni > expedición identidad, salirse darse_baja > baja renuncia separación, se_me_perdio
  perdi > extraviado hallado, se_puede_por_internet > electrónica telemática, secretario >
  secretaría, secreto confidencial, sede dirección > domicilio social, sello > registro, sentencia
  > fallo resolución, si_me_voy_devuelven > reintegro devolución restitución, sin_animo_lucro >
  lucrativo fines, sin_testamento > intestada herederos, soat > seguro obligatorio vehicular,
  socio_honor > honorífico honorario, socio_nuevo > admisión ingreso, subvención donación >
  patrocinio fondos recursos, subvención prestación, suplente > suplencia sustitución,
  sustituir_presidente > sustituto suplencia vacante, tasa_pagar > abono tasa,
  tengo_que_pedir_permiso_obra tengo_que_pidio_permiso_obra > licencia obras, terraza_bar >
  veladores ocupación, tesorero cuentas > tesorería contable, testamento > sucesión, testificar >
  testigo, testigo > testimonio declaración, testigos_boda > testigos, tirar_arroz > arrojar,
  trabajar_extranjero permiso_trabajo > autorización, traer_familia > reagrupación, tramitador >
  representante gestoría, tramite_presencial > presencial, transparencia > publicidad acceso,
  trámite > gestión procedimiento, tumba_pagar > concesión tasa, turno_online > cita previa,
  tutela_salud > amparo, tutor_legal > tutela curatela, ubicación gps > geolocalización, vado >
  acceso rodado, vencido dni_vencido > caducado renovación, vender vendio > enajenar, vender_a
  vendio_a > enajenar transmitir, vender_casa_hacienda vendio_casa_hacienda > ganancia patrimonial,
  ventanilla > presencial, ver_actas > consulta libro, verificacion_vehicular > emisiones
  inspección, violar > agresión sexual, visa > estancia entrada, vive_solo > domiciliaria
  teleasistencia mayores, voluntario > honorífico altruista gratuito, volver_apuntarse
  volvio_apuntarse reapuntarse volver_ser volvio_ser > readmisión reingreso reincorporación, votar
  > elector sufragio, votar > escrutinio, votar_correo votar_extranjero > voto censo, votar_por_mi
  voto_otro > delegar representación, válido > vigente, válido vale_para sirve_para > validez
  vigencia, ya_no_vale dejó_valer > derogado vencido caducado, zona_azul parquímetro > regulado
  estacionamiento`;
