/** Software, devices and appliances; see `SYNONYMS`. */
export const devices = `
  a_quien_llamo > técnico atención teléfono, aceite_coche > lubricante nivel, activar habilitar,
  actualice update > versión, adjunto archivo, ajustes configuración settings > preferencias
  opciones, altavoz_inteligente alexa > asistente voz, android > sistema, aparato > equipo
  electrodoméstico, api > interfaz programación, app_no_conecta > conexión emparejamiento, apretar
  > pulsar presionar, archivo > fichero documento, armar > montar, arreglar_internet
  cuanto_tardan_arreglar > avería reparación reparan, atado cuanto_tiempo_atado > permanencia meses
  compromiso, atajo > teclado combinación, auriculares cascos, autonomia_bici > kilómetros,
  autonomía_bici > kilómetros, avisos > alertas, azul_pantalla pantallazo_azul > error sistema,
  bajar > descarga instalar, batería > carga autonomía, bici_compartida > bicicletas estación
  anclaje, bici_electrica > batería autonomía asistencia, bici_rota pinche > avería, bloquear >
  bloqueo, bloquear_paginas > filtro contenidos parental, bluetooth > emparejamiento vinculación
  conexión, borrar > suprimir, borrar_cuenta eliminar_cuenta cerrar_cuenta > eliminación supresión
  baja cancelación, botones > mandos panel, botón > pulsador interruptor, botón pulsar, brillo >
  luminosidad, buscar > búsqueda localizar, cable conexión, cable_corto > longitud cable,
  cada_cuanto_cambiar > intervalo sustitución mantenimiento, cadena_bici > transmisión lubricar,
  caerse_movil > caída golpe impacto, cafetera café, cafetera_no_sale > obstrucción descalcificar,
  calcetín camiseta camisa pantalón > prenda ropa, cambiar_bolsa cambiar_filtro > filtro
  sustitución, cambiar_clave cambiar_contraseña cambiar_password > modificar contraseña
  restablecer, cambiar_correo cambiar_mail > modificar dirección electrónico, cambiar_de_compañia
  cambio_compañia irme_a_otra > portabilidad permanencia baja resolución, cambiar_junta goma_rota >
  junta desgastada, cambiar_nombre cambiar_nick > modificar usuario, cambiar_pila > pilas
  sustitución, cargador cable > adaptador alimentación usb, carpeta archivo, carpeta directorio >
  ruta, celu celular cel > smartphone terminal, celu celular móvil, cerrar_sesion > desconexión,
  chorrear empapado mojado > húmedo, clave password pass > credenciales acceso contraseña, clip >
  grabación vídeo, cobertura_casa > cobertura fibra, coche_no_arranca > batería arranque, colgado
  bloqueado, como_se_enciende como_se_prende > encendido marcha conexión, como_se_monta
  como_se_instala como_se_arma > montaje instalación, compartir compartio > enlace invitación,
  compatible > admite, compatible compatibilidad, compañía > operador, compromiso > permanencia,
  compu ordenador, compu ordenador pc lap laptop > equipo portátil computadora, compu_vieja >
  requisitos mínimos, computadora > equipo, conectar > emparejar vincular, conectar_wifi
  no_se_conecta > conexión red inalámbrica, conectarse > acceder sesión conexión, configurar
  ajustes, consola play switch xbox > videoconsola, consume > vatios, consumo > energía potencia,
  contestador > buzón, contraseña > credencial restablecer, control_parental niños_app > parental
  menores restricción, copia_seguridad backup > respaldo copia seguridad, copiar duplicar duplique,
  correo mail email > electrónico mensaje, cortan_linea me_cortan cortan_internet > suspender
  suspensión restringir impago, cortar > suspensión interrupción suspender, crear_cuenta
  hacerse_cuenta > registro alta, crema cremita > espuma, cuando_vienen cuando_viene_tecnico >
  plazo técnico visita instalación, cuanta_agua cuanta_agua_cabe > depósito capacidad litros,
  cuanta_ropa cuanto_le_cabe cuanta_ropa_cabe > capacidad carga, cuantas_personas_caben > plazas
  ocupantes, cuanto_cabe cuanta_gente_cabe cabe_en > capacidad carga, cuanto_cafe > gramos dosis,
  cuanto_dura_bateria cuanto_dura_pila > autonomía, cuanto_dura_lavado cuanto_tarda_lavado >
  duración programa minutos, cuanto_gasta cuanto_consume cuanta_luz > consumo energético eficiencia
  potencia, cuanto_gasta_coche > consumo litros, cuanto_mide que_medidas > dimensiones medidas
  altura ancho, cuanto_ocupa cuanto_espacio > almacenamiento tamaño gb, cuanto_pesa > peso kg,
  cuanto_tarda_cargar > carga completa, cuanto_tiempo_bici > minutos, cuánto_mide > dimensiones
  medidas ancho, cuánto_pesa > kg, cámara > objetivo lente, cámara_vigilancia > vigilancia
  grabación, cápsula > monodosis, código_abierto open_source > licencia código, código_error
  sale_error > avería códigos, código_sms no_llega_codigo > verificación código, datos_moviles
  megas gigas > datos tráfico, decibelios ruidoso ruido > db sonora acústica, desactivar
  deshabilitar, deshacer > revertir restaurar, destornillador herramienta, devolver_bici
  devolvio_bici > estación anclaje, devolver_router devolvio_router > equipos restituir
  encaminador, disco_lleno > almacenamiento, dispositivo terminal, donde_compro_repuesto >
  recambios accesorios, donde_echo_jabon donde_pongo_jabon jabon_lavadora > detergente cajetín
  compartimento, donde_la_bajo donde_descargo > descarga instalador, donde_la_llevo llevar_arreglar
  > servicio técnico oficial reparación, donde_me_quejo > reclamaciones queja, dos_pasos 2fa
  verificación > autenticación factor doble, dron > aeronave tripulada vuelo, echar_jabon
  poner_jabon > detergente dosificación, encender enciende encendio > arrancar iniciar, enchufar >
  conectar, enchufar_cable > conector puerto, enciende encendio prender > marcha puesta conectar,
  encriptado > extremo, encriptar cifrado, enjuagar > aclarado, entrar sesión, es_grande tamaño >
  dimensiones medidas, es_segura seguro_app > seguridad cifrado, escáner > digitalizar, espacio
  almacenamiento, europa > unión europea, factura_cara > importe consumo, fallo > incidencia,
  fichero > documento, filtro tamiz, filtro_hijos > parental, firmar_pdf > firma electrónica,
  firmware > actualización, foquito > piloto indicador led, formatear volver_fabrica volvio_fabrica
  > restablecer fábrica restauración, foto imagen > fotografía captura, foto_perfil > avatar,
  freidora airfryer > freír fríe frito, frenos_bici > pastillas discos, funciona > fallo avería,
  funciona_en > compatible requisitos sistema, garantia_años > garantía años, garantía_años
  cuanta_garantia > garantía años, gastar_luz > consumo energía, goma > junta, gotitas gota >
  gotea, gps ubicación > localización posición, guardar almacenar, hablar_con_alguien
  hablar_persona > contacto atención soporte, hace_ruido cuanto_ruido mucho_ruido > sonora
  decibelios db acústica, hacer_espuma > vapor espumado, hecho_en > fabricación, hervidor agua,
  hielo escarcha > descongelar congelador, horno_no_calienta > resistencia temperatura, huele_mal
  mal_olor apesta > olores limpieza higiene moho, huele_quemado echa_humo > cortocircuito
  sobrecalentamiento, idioma cambiar_idioma > lengua ajustes, impresora_3d > impresión,
  impresora_atasco papel_atascado > atasco papel, impresora_wifi > inalámbrica, imprime_mal >
  cabezales limpieza, imprimio > impresora, instalar configuración, internet > línea web
  inalámbrica, internet_lento > velocidad, iphone android samsung xiaomi > smartphone móvil
  teléfono, iphone ipad > ios apple, isofix silla_coche > retención infantil, jabón > detergente,
  lavado_corto lavado_rapido programa_corto mas_corto > rápido minutos, lavadora lavarropas >
  lavado máquina, lavaplatos > vajilla, lavaplatos lavavajillas, lavarropas > lavadora,
  lavavajillas_no_lava > aspersores filtro, lento > rendimiento velocidad, letra_grande
  letra_pequeña > fuente tamaño accesibilidad, liberar_movil > desbloqueo, licuadora batidora >
  mezclador, limpiaparabrisas > escobillas, limpiar limpiador, limpiar_filtro > filtro bomba
  mantenimiento, limpiar_lavadora como_se_limpia como_limpio > limpieza conservación mantenimiento,
  llamadas > minutos, llamar_extranjero > internacionales, logearse > acceder, loguearse login
  entrar_cuenta > sesión acceso autenticación, luz > piloto indicador, luz_motor > testigo avería,
  luz_naranja luz_amarilla luz_verde > piloto indicador, luz_roja luz_parpadea parpadea lucecita >
  piloto indicador led testigo, línea_comandos terminal > consola comandos, macbook > macos apple,
  maletero > capacidad, mando distancia, mando_no_va > pilas mando, mando_tele > decodificador,
  manguera > tubo, manual > instrucciones, manual instrucciones > guía usuario, mas_larga >
  prolongada duración longitud, matrícula > placa, me_he_arrepentido > desistimiento,
  me_pasan_recibo pasan_recibo cobran_recibo > factura cargo domiciliación emite, me_roban_movil
  robaron_celular robaron_movil perdi_movil > bloqueo sim imei, medidas dimensiones, megas gigas gb
  > datos volumen, memoria almacenamiento, memoria espacio > capacidad, memoria_llena sin_espacio >
  almacenamiento insuficiente liberar, meter_lavaplatos metio_lavaplatos > lavavajillas, meter_ropa
  metio_ropa olvide_meter olvide_metio añadir_ropa añadio_ropa > prenda añadir pausa,
  microondas_metal > metálicos, micrófono micro no_me_oyen > audio entrada, modo_oscuro tema_oscuro
  > oscuro apariencia tema, mojar > salpicaduras, moler muele molio granos > molienda molinillo,
  montar > ensamblar, montar armar > instalación montaje ensamblaje, mucha_espuma espuma >
  detergente exceso, más_largo > prolongada duración longitud, móvil > smartphone terminal,
  móvil_plazos > terminal cuotas, nespresso dolce_gusto > cápsulas, netflix hbo > televisión
  contenidos, nevera_hielo > descongelación, nevera_ruido > compresor ruido, niño_cafetera > niños
  alcance, niño_toca bloqueo_niños tocar_botones crio_botones > bloqueo infantil seguridad teclas,
  no_abre_puerta no_puedo_abrir no_puedo_abrio puerta_atascada > bloqueada bloqueo apertura,
  no_calienta > temperatura resistencia calentamiento, no_carga cargar_movil > carga cargador
  batería, no_carga_pagina > carga conexión, no_desagua no_vacia no_saca_agua > desagüe evacuación
  filtro bomba, no_enciende no_prende no_arranca > funcionamiento fusible alimentación encendido,
  no_enfría > temperatura refrigeración, no_entra_agua no_coge_agua > entrada grifo toma,
  no_hay_señal sin_señal cobertura > señal red, no_he_pagado > impago deuda, no_me_deja > error
  permiso bloqueo, no_me_entiende > reconocimiento voz, no_me_hacen_caso no_responden > reclamación
  arbitraje, no_me_va no_me_anda no_me_funciona no_jala no_sirve > fallo avería error problemas,
  no_puedo_entrar no_me_deja_entrar > acceso sesión credenciales bloqueo, no_suena no_se_oye >
  audio volumen altavoz, no_tengo_internet no_va_internet > avería conexión, no_va no_anda
  no_funciona > problema error, nube drive > almacenamiento sincronización, numero_oculto >
  identificación, offline > desconectado conexión, offline > desconexión, olor oler huele, olvidar
  > recuperar restablecer, olvide_password no_recuerdo_clave > restablecer recuperación, pantalla
  visualización, pantalla_negra no_se_ve > imagen señal pantalla, pantalla_parpadea > parpadeo
  imagen, pantalla_rota > cristal pantalla reparación, pantallazo screenshot > captura pantalla,
  papelera > eliminados, parpadear > luz piloto parpadea, pasar_fotos pasar_datos_movil >
  transferir exportar migración, patinete_casco > casco, pc ordenador, pc_lento > rendimiento, pdf
  > documento, pedalear > pedaleo asistencia, pegar insertar, pierde_agua sale_agua > fuga junta
  manguera, pierde_agua_abajo pierde chorrea > fuga junta, pieza_rota refacción > recambio pieza
  repuestos, pila > autonomía carga, pila_gastada > batería baja, pitar suena > señal acústico
  aviso sonido alarma, placa vitro inducción > vitrocerámica encimera, plancha_no_calienta >
  temperatura, poner_internet ponerme_internet vienen_poner instalar_internet > instalación plazo
  técnico, portabilidad cambiar_compañia > operador número, prender encender enciende,
  presión_ruedas aire_ruedas > neumáticos presión, privacidad > confidencialidad, problema >
  avería, programar programar_mañana > diferido inicio temporizador, programar_calefaccion >
  programación termostato, publicidad ads > publicitarios, puedo_usar_movil tiene_app en_el_movil >
  aplicación móvil android ios, pulsar presionar, que_significa error e10 > código avería,
  quedarme_numero mantener_numero conservar_numero mi_numero > portabilidad conservación número,
  quemarse_vapor > quemaduras precaución, quitar > suprimir, quitar_anuncios > publicidad premium,
  quitar_app > desinstalación eliminar, quitar_bateria > extraer batería, quitar_cal cal >
  descalcificar descalcificación dureza, quitar_notificaciones > desactivar notificaciones,
  quitar_pitido quitar_sonido > suprimir acústico desactivar silencio, raro extraño > anómalo,
  ratón clic, ratón_no_va > ratón, recambio > repuesto, recuperar_archivos borre_archivo
  borre_sin_querer > restaurar recuperación papelera, red inalámbrica, reloj smartwatch >
  dispositivo, reloj_no_carga > carga, reset_fabrica > restablecer fábrica, resistente_agua
  mojar_movil se_mojo se_puede_mojar > impermeable estanco sumergible ip67, revisión coche_revision
  > mantenimiento kilómetros, roaming > itinerancia extranjero, robot_aspirador > base aspiración,
  robot_no_vuelve > base carga, roomba > aspirado, ropa > tejido, router > módem, router módem >
  encaminador equipo, ruido_raro ruido_extraño > anómalo ruido, sacar_datos > exportación
  descargar, sale_frio sale_tibio tibio > frío temperatura, sale_mojada sale_chorreando ropa_mojada
  ropa_humeda > húmedas centrifugado, sale_un_error > mensaje error, sarro > cal incrustaciones,
  se_acaban_megas acabaron_megas sin_megas > consumido datos velocidad, se_actualiza >
  actualización automática, se_apaga_sola se_apaga > apagado desconexión automático, se_calienta
  quema > temperatura sobrecalentamiento, se_calienta_mucho > temperatura ventilación,
  se_cierra_sola crashea > cierre inesperado error, se_cuelga se_traba se_pilla se_tilda se_congela
  > bloqueo congela responde, se_mueve vibra baila salta > vibración nivelar, se_oye_mal > audio
  calidad, se_queda_atascado > obstáculo, se_rompio_garantia > garantía reparación defecto,
  servicio_tecnico reparar_aparato > asistencia técnico soporte, señal red, si_me_cambio >
  penalización portabilidad, sim > duplicado, sim chip > tarjeta, sim_nueva duplicado_sim >
  duplicado, sirven_las vale_con > compatible, sobrecalentar > temperatura, sonido > audio volumen,
  soporte ayuda contactar > atención asistencia, suavizante > compartimento, subir cargar, suprimir
  supresión, tarda_calentar > precalentamiento calentamiento, tarjeta_sd micro_sd > almacenamiento
  memoria, tecla botón, tecla_no_va > teclado, tele tv > televisión televisor pantalla,
  tele_no_enciende > alimentación, tele_sin_imagen > señal conexión, teléfono línea,
  teléfono_contacto > atención, timbre > videoportero, tinta cartucho > impresora tóner,
  tirar_aparato reciclar_aparato > recogida selectiva raee residuos, tornillo atornillar, tornillo
  tuerca > perno fijación, trabar tildar colgarse > bloqueo congelación, tutorial guía, usb_no_lee
  > memoria reconoce, usuario identificador, va_lento lentísimo > rendimiento velocidad,
  vaciar_deposito > depósito, vatios watts > potencia, velocidad_internet > mbps, ventilador_ruido
  > ventilador, ver_canales > televisión paquete, versión edición, viene_caja que_trae que_incluye
  > suministrado contenido incluido accesorios, viene_con trae > incluye suministra, vinagre >
  descalcificador, virus > amenaza, virus > malware malicioso, voltios > tensión voltaje, volumen
  audio, voy_a_francia voy_extranjero voy_a_otro_pais fuera_pais > itinerancia extranjero roaming,
  wifi > inalámbrica, wifi > wlan`;
