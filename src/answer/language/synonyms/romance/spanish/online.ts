/** Games, communities and personal data; see `SYNONYMS`. */
export const online = `
  abandonar_partida irse_partida quitear > abandono desconexión penalización, acusar > reporte
  denuncia incidencia prueba, admin dueño > administrador propietario, advertencia amonestación
  aviso, afk > ausencia abandono, afk inactivo, anfitrión host > organizador, apelar > recurso,
  apostar apuesta > envite, aprovechar_bug > explotar fallo, apuntarse_evento > inscripción, arma
  espada > daño equipo, armadura equipo, arroba > mención, atascado no_se_pasar > pista solución,
  autoguardado > guardado automático, autorol rol_notificacion > roles, avatar > foto, ban >
  bloqueo baneo expulsar vetar, ban baneo me_banean > expulsión suspensión apelación sanción,
  banear_youtube strike > infracción, baneo > bloqueo, baraja mazo > naipes, barajar mezclar >
  repartir, base refugio, bedrock pe pocket > móvil consola, bicho mob monstruo > criatura enemigo,
  bioma > ecosistema, bo3 bo5 > partidas mapas, boost > mejora nitro, borran_mapa reset_mapa wipe >
  reinicio temporada mundo, borrar_datos eliminar_datos > supresión olvido cancelación,
  borrar_mensaje > eliminar mensajes, borrar_publicacion > eliminar publicación, bot > comandos
  automatización, bot_no_responde bot_no_funciona > permisos desconectado fallo, botín > recompensa
  tesoro, bracket llaves > eliminatoria cuadro, bug bugueo glitch > fallo error incidencia,
  cambiar_cosas cambiar_otro > intercambio trueque comercio, cambiar_region > región, canal chat >
  sala, canjear_codigo > código canje, caps > mayúsculas, casa > construcción parcela, chat >
  conversación canal, chat_voz > micrófono, cheto xray rayos_x killaura fly autoclick > trampas
  modificados hacks, chivarse denunciar, claimear reclamar_terreno > parcela protección delimitar,
  clan gremio, clan gremio guild > alianza facción, colgarse > fallo, color nombre_color > rol,
  comandos > instrucción, combo ataque > daño, comer_pieza comio_pieza > captura, como_consigo
  donde_consigo > obtener obtención, como_se_cuenta > recuento puntuación, como_se_gana > vence
  gana, como_se_gana como_gano quien_gana > victoria vencedor objetivo, como_se_juega como_jugar >
  reglas partida turno, como_subo > ascenso obtener progresión, comprar_carta > adquirir,
  comprar_rango vip donar donador > rango aportación donación mecenas, compras_juego >
  microtransacciones, concurso torneo > premio, consola > playstation xbox switch, construir_casa >
  edificar construcción, contacto > correo teléfono, contar_puntos puntos > puntuación recuento,
  cookie > analíticas, cookies galletas > rastreo navegación, cooperativo coop > jugadores,
  copyright derechos > autor propiedad, corregir_datos corrigio_datos cambiar_datos >
  rectificación, crackeado pirata no_premium > premium licencia, craftear > crear, craftear crafteo
  fabrique > fabricación receta elaboración, crashear > cierre fallo bloqueo, creador > fundador
  propietario, crear_canal > canal permisos, crear_servidor > alojamiento configuración, cripto
  bitcoin > criptomonedas, cross_play crossplay > multiplataforma, cuando_acaba cuando_se_acaba
  cuando_acaba_juego > conclusión finaliza termina concluye, cuando_acaba_temporada > temporada,
  cuando_evento > fecha hora celebra, cuando_sale > lanzamiento estreno fecha,
  cuando_termina_partida > conclusión finaliza, cuantas_cartas > reparto mano, cuantas_cartas_dan
  se_dan_cartas dar_cartas repartir_cartas repartio_cartas > reparto recibe naipes baraja,
  cuantas_cartas_tener > mano límite naipes, cuantas_horas_dura > duración, cuanto_dura_ban >
  suspensión duración permanente, cuanto_dura_partida > duración minutos, cuanto_sin_entrar >
  inactividad, cuanto_tiempo_guardan guardan_datos > conservación plazo, cuantos_años_tener >
  mínima, cuantos_jugadores cuantos_juegan cuanta_gente_juega > jugadores participantes,
  cuantos_niveles > niveles mundos, cuantos_personajes > héroes, cuantos_puntos puntúa > puntuación
  puntos recuento, cuenta_falsa > suplantación perfil, cuenta_hackeada me_hackearon > comprometida
  acceso robo, cuenta_secundaria > alternativa múltiple, curarse > salud poción, código_no_va >
  canje caducado, dados > tirada lanzamiento, dan_datos venden_datos comparten_datos
  dan_informacion > ceder cesión terceros comunicación destinatarios, datos información, denunciar
  > notificar comunicar comunique, denunciar_cuenta > reporte suplantación, desbanear > apelación
  recurso, desbloquear > desbloqueo, desempate > igualdad, destrozar > destruir destrucción
  vandalismo, dificultad modo_dificil > nivel, dinero_juego plata_juego coins > divisa economía
  moneda, directo > transmisión emisión, discord servidor, dlc expansión, domar domesticar >
  domesticación, donde_estan_servidores donde_guardan servidores > alojamiento ubicación,
  donde_sale donde_esta_item > ubicación aparece, dos_veces > repetición, doxear > personales
  datos, doxear privada, drop_rate probabilidad > porcentaje, dropear dropea suelta > botín, dupear
  > duplicación, edad > mínima, edad_cuenta tener_cuenta > mayores menores edad, edad_juego >
  recomendada años, edad_pegi pegi > clasificación edad, emoji sticker > emoticonos personalizados,
  emparejamiento matchmaking > partida, enemigo > rival adversario criatura, energía stamina >
  resistencia, enlace > url vínculo, entrar_movil entrar_celu jugar_movil desde_movil > bedrock
  pocket, entrar_server entrar_servidor meterse_server > acceso conexión ingresar, espiar rastrear
  seguimiento > vigilancia rastreo monitorización, estafa_discord link_raro > fraudulento enlaces
  phishing, evento > concurso torneo, evento_limitado > temporal, everyone > mención, expansión dlc
  > ampliación contenido, facción > bando, face > facebook redes, farmear > obtener recolectar,
  ficha > figura, ficha pieza, fichas > peón, follow > seguidores, foro > hilos, foto_dni >
  fotografía, foto_menor fotos_niños > imagen autorización, foto_perfil pfp avatar > imagen perfil,
  fotocopia > compulsada, fps va_a_tirones tirones > rendimiento fotogramas, ganador > vencedor,
  ganar_dinero hacer_dinero conseguir_dinero ganar_monedas > recompensa economía percibe divisa,
  ganar_youtube > ingresos monetización, gastar_dinero comprar_cosas > tienda mercado,
  graban_llamadas > grabaciones, grabar_voz grabar > grabación consentimiento, granja > cultivo
  automatización, griefear > destrucción saqueo construcciones, griefear > destruir vandalismo
  destrozar, griefing > vandalismo destrucción, gritar > mayúsculas, guardar partida,
  guardar_partida > guardado, guía pasarse_juego > solución, hablar > conversación comunicar
  comunique, hablar_otro_idioma hablar_ingles > idioma castellano, hablar_staff contactar_staff >
  soporte consulta contacto, hacer_host host > anfitrión alojamiento, hacer_lo_mismo > repetir,
  hacer_spam spamear flood > publicidad mensajes masivo repetitivos, hacer_trampa > sanción
  penalización, hackear > brecha, hackear > pirata pirateo, hackeo fuga_datos > brecha violación
  seguridad, hacks cheats cheto > trampas modificados clientes ilegítima, hechizo > conjuro, hilo
  tema, historia > desenlace, historial > mensajes registro, hoja_personaje ficha_personaje >
  personaje, home > casa, horario_server hora_evento > hora zona, huella foto_carnet > fotografía,
  idioma > castellano español, idiomas_juego español_juego > idioma doblaje subtítulos, incumplir
  incumplio > infracción falta, informacion_personal > datos personales tratamiento, infracción
  falta, inscribir_equipo inscribio_equipo > plantilla, insta > instagram redes, instrucciones >
  reglamento, insultar puteada > respeto falta ofensivo, inventario objetos, invitación > enlace,
  invitar_amigo > invitación enlace, invitar_bot añadir_bot añadio_bot > permisos bot instalar, ip
  > servidor, ip cual_es_ip > dirección conexión puerto, ir_spawn volver_spawn volvio_spawn >
  aparición teletransporte, items > inventario, jaque > rey, jefe enemigo, jefe_dificil >
  estrategia, jefe_final boss > enemigo jefe, joystick > mando control, juego partida, jugador
  participante, jugar_amigos jugar_con_amigos > cooperativo multijugador línea, jugar_solo
  se_juega_solo > solitario individual, keepinventory > inventario conserva, kickear > expulsar
  expulsión, lag > lentitud, lag laguea va_lagueado > latencia rendimiento, lagazo > latencia,
  level nivel, like > reacción, link enlace, llamada > voz, llave crate caja > recompensa, logs >
  registro, loot botín, lootbox cofres > recompensa aleatoria, magia > hechizo maná,
  mandar_publicidad > comerciales consentimiento, mando > control consola, mapa mundo,
  mascota_juego montura > compañero, master dm_rol narrador > director, matar_ficha comer_ficha
  comio_ficha > captura, matar_gente > combate jugadores asesinato, md > privado, md dm > mensaje
  directo, me_banearon me_han_baneado estoy_baneado desban > apelación recurso, me_expulsaron
  me_kickearon > expulsión, me_griefearon rompieron_casa destruyeron_casa > destrucción saqueo
  restauración, me_pillan me_cachan me_agarran > sanción infracción, mejor_arma > daño, memes >
  humor imágenes, menor_datos > menores consentimiento, menores_datos > tutor, mensaje privado,
  mesa_crafteo > fabricación, mi_foto usar_foto > imagen consentimiento publicación, mi_info
  mi_informacion > datos personales, mi_server promo anunciar > publicidad promoción, micro
  micrófono, mineral diamante > yacimiento, mis_datos > personales tratamiento responsable, misión
  > objetivo tarea, mod > equipo, mod moderador, mod modificación, mod_instalar instalar_mods >
  modificaciones instalación, moderador equipo, mods > modificado, monedas divisa, monedero >
  cartera, morir me_muero si_muero > inventario tumba, mover movio > desplazar trasladar, moverse
  mover_ficha movio_ficha > desplazar movimiento avanzar, mp > mensaje privado, multa_transito
  fotomulta > infracción sanción, multicuenta > cuentas, multijugador > línea cooperativo, mundo >
  dimensión, mute me_mutearon > silenciamiento, naipes baraja mazo > cartas, nick > apodo, nick
  apodo nickname > nombre usuario, nitro > suscripción, nivel rango, niño_juega > parental edad,
  no_entro ausente > inactividad ausencia, no_puedo_escribir no_puedo_escribio no_puedo_hablar >
  permisos silenciado verificación, no_veo_canal no_me_sale_canal > roles permisos acceso, nsfw >
  pornografía, nube_partida > sincronización guardado, objeto ítem, odio discriminación, off_topic
  > temática, olvidar_datos > olvido supresión, otra_cuenta multicuenta alt > secundaria múltiples
  alternativas, owner > propietario fundador, pagan_mod > voluntario remuneración, pago_real
  dinero_real > real compraventa, palabrotas groserías malas_palabras decir_tacos > lenguaje soez
  vocabulario ofensivo, pantalla_dividida > local cooperativo, para_dos > jugadores, parche >
  actualización corrección, pasar_link mandar_link poner_link > enlaces publicidad, pasar_turno
  perder_turno perdio_turno > turno pasar, pase_batalla battle_pass > temporada pase, pelearse beef
  > conflicto discusión disputa, perder perdio > derrota eliminado, perdi_espada perdi_objeto
  devolver_objeto devolvio_objeto recuperar_objeto > restituye pérdida, perdi_ficha perdi_pieza
  falta_pieza perdi_carta > extraviadas reposición repuestos faltante, perdi_partida perdi_progreso
  > progreso guardado recuperar, permiso_amigo dar_permiso confiar confía > autorizar, personaje pj
  > héroe protagonista, pierdo_cosas perdio_cosas pierdo_todo > inventario muerte tumba conserva,
  pillar > sorprender sancionar falta, pinear > mensajes fijados, ping etiquetar > mención
  everyone, poción > brebaje, poner_musica bot_musica > música, porno > pornografía, porno nsfw
  gore > sexual adulto explícito violento, pornografía sexual, postear publicar publique, postular
  > candidatura solicitud, prefijo > comandos, premio_torneo > dotación bolsa premios,
  prestar_dinero > préstamo, procesador > cpu, progreso avance > progresión, proteger protegio
  proteger_casa protegio_casa proteger_terreno protegio_terreno > parcela protección delimitar,
  prueba evidencia > captura vídeo, publicidad > marketing, publicidad > promoción propaganda
  autopromoción, publicidad_personalizada anuncios > publicitarias perfilado, publique subir subio
  postear > difusión, pvp > enfrentamiento, pvp pelear matar_jugadores > combate jugadores duelo
  arena, que_da_vip ventajas_vip > rango beneficios, que_gano que_dan premio > recompensa ganador,
  que_pasa_si_me_pillan > sanción expulsión suspensión, que_puedo_hacer que_se_puede_hacer >
  acciones opciones permitido, que_saben que_guardan que_informacion_tienen que_recogen
  que_recopilan > recabamos datos categorías recogemos, que_trae_juego > componentes contenido,
  queja_torneo > reclamación, quejarse_datos > autoridad agencia reclamación, quest > objetivo
  tarea, quest misión, quien_creo > fundador creador, quien_empieza quien_sale > inicial turno
  jugador, quien_empieza quien_va_primero quien_comienza > comienza inicial turno, quien_hizo
  quien_lo_hizo > desarrollador estudio creador, quien_responsable_datos > responsable delegado
  protección, quien_ve ver_canal > visible permisos, quien_ve_datos quien_ve_mis > destinatarios
  acceso terceros, racismo discriminación, racista > racismo, racista homofobo > discriminación
  odio, raid antiraid > ataque masivo, raidear > saqueo asalto, rango grado, rango rank > rol
  categoría, ranked clasificatoria > clasificación rango, raza clase_pj > especie, reaparecer
  reaparición, rechazar_cookies rechace_cookies quitar_cookies desactivar_cookies > revocar
  rechazar rechace preferencias, reclamar_ban quitar_ban > apelación, recoger_datos recogio_datos
  recopilar > recabar recogida tratamiento, redes internet, reel short > vídeo, reembolso_juego
  devolver_juego devolvio_juego > reembolso, regalar_juego > regalo código, reinicio
  restablecimiento, repartio > distribución, reportar > denunciar informar notificar, reporte >
  incidencia, requisitos_pc > sistema mínimos, reset_diario > diario reinicio, resetear > reinicio
  restablecer, resolución > pantalla gráficos, respawn reaparición, retirar_consentimiento >
  revocar retirada, revisar_cuentas > auditoría censores, robar > carta mazo, robar_carta
  coger_carta cogio_carta tomar_carta > mazo naipe, robar_cosas robar_cofre > saqueo robo hurto,
  rol > permiso, romper rompio > incumplir infringir infrinjo, saben_donde_estoy donde_estoy
  rastrean_ubicacion > geolocalización ubicación, salir_carcel > prisión, salió saco_juego >
  lanzamiento publicado, saltarse > incumplir infringir infrinjo, sanción > disciplinario
  penalización, se_acaban_cartas > mazo agota, se_cayo_server esta_caido > mantenimiento reinicio
  caída, se_desconecta desconectarse > desconexión reconexión, se_me_bugueo me_bugueo > fallo error
  incidencia, secreto easter_egg > oculto, seguir seguidor, semilla seed > mundo generación,
  ser_mod ser_staff ser_admin quiero_ser > candidatura postulación solicitud, server servidor >
  comunidad, servidor > hosting, servidor_region > región, servidores_caidos > mantenimiento,
  si_hackean los_hackean roban_datos filtran_datos > brecha violación seguridad notificar,
  silenciar_canal > notificaciones, skin skins > aspecto cosméticos apariencia, slash barra >
  comandos, slowmode modo_lento > intervalo mensajes, smurf > secundarias cuentas, somos_dos
  de_a_dos dos_personas > variante jugadores, sorteo giveaway > rifa concurso premio, spam >
  promoción, spam propaganda > comunicaciones marketing, spawn > inicio, spawn aparición, spoiler >
  adelanto argumento, staff equipo, staff equipo_mod admins > moderadores administración personal,
  story > historias publicación, stream > emisión, stream transmisión, stream_horario > emisión
  directo, stremear_torneo > retransmisión emisión, sub suscriptor > suscripción, subir_de_nivel
  subio_de_nivel > nivel experiencia, subir_emoji subio_emoji > emoticonos, subir_rango subio_rango
  subir_nivel subio_nivel levelear > ascenso experiencia, subir_stats subio_stats > atributos,
  subtítulos > idioma, suplente > sustituto reserva, tablero > mapa, tablero juego, taco >
  palabrota soez, tarjeta_grafica gráfica > gpu, teclado_mapear > controles asignación, tendencia
  viral > difusión, terreno parcela, territorio > parcela, thread > hilos conversación, ticket >
  solicitud, ticket abrir_ticket abrio_ticket > soporte consulta, tienda compra, tienda shop >
  mercado comercio, tilt rage > conducta, tirada > lanzamiento, tirar_carta > descarte, tirar_dado
  > lanzar tirada, tirar_gacha gacha > invocación probabilidad, toxico > respeto hostigamiento
  conducta, tp home tpa > teletransporte desplazamiento, trampa > ilícito, trampa > tramposo
  fraude, trofeo > logros, trolear provocar, turno ronda, unban > apelación recurso, unirse >
  conectar ingresar unión, usar_mods > modificaciones cliente permitidos, usar_musica > derechos
  licencia, vc > voz canal, velocidad_ataque > velocidad, venden_datos venden_info le_venden >
  terceros ceden comunican, vender vendio tradeo tradear > comercio mercado intercambio venta,
  vendio_datos compartio_datos pasar_datos > cesión terceros comunicación, ver_mis_datos
  que_saben_de_mi que_datos_tienen > acceso derecho categorías, verificación captcha > verificar,
  verificado > insignia, versión > compatible java, vida corazones hp > salud puntos, violencia
  sangre > contenido clasificación, vip mvp premium > rango mecenas donante, votar > recompensa,
  voz micrófono, wallet billetera > monedero cartera, warn > advertencia amonestación, warneo warns
  > amonestación advertencia, webhook > integración, whitelist > lista blanca, whitelist
  lista_blanca > acceso solicitud formulario, wipe > restablecimiento, xp exp > experiencia,
  y_si_empatamos > igualdad empate desempate`;
