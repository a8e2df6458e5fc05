/** Games and communities; see `SYNONYMS`. */
export const online = `
  acusar > reporte denuncia incidencia prueba, admin administrador, admin dueño > administrador
  propietario, advertencia amonestación aviso, afk inactivo, apelar > recurso recurrir,
  aprovechar_bug > explotar fallo, apuntarse_evento > inscripción, arma > espada fusil, arma espada
  > daño equipo, armadura equipo, arroba > mención, autorol rol_notificacion > roles, avatar > foto
  perfil, ban > expulsión bloqueo suspensión baneo expulsar vetar, ban baneo me_banean > expulsión
  suspensión apelación sanción, baneo > expulsión bloqueo suspensión, baraja mazo > naipes, barajar
  mezclar > repartir, base refugio, bedrock pe pocket > móvil consola, bicho mob monstruo >
  criatura enemigo, borran_mapa reset_mapa wipe > reinicio temporada mundo, bot > comando
  automatización, botín > recompensa tesoro, bug > fallo error, bug bugueo glitch > fallo error
  incidencia, canal chat > sala, caps > mayúsculas, casa base > construcción parcela hogar, castigo
  sanción, chat > conversación canal, cheto xray rayos_x killaura fly autoclick > trampas
  modificados hacks, chivarse denunciar, claim > parcela protección, claimear reclamar_terreno >
  parcela protección delimitar, clan gremio, clan gremio guild > alianza facción, colgarse >
  bloqueo fallo, color nombre_color > rol, comando comandos > instrucción orden, como_consigo
  donde_consigo > obtener obtención, como_se_gana como_gano quien_gana > victoria vencedor
  objetivo, como_se_juega como_jugar como_juega > reglas partida turno, como_subo > ascenso obtener
  progresión, comprar_rango vip donar donador > rango aportación donación mecenas, concurso torneo
  > premio, consola > playstation xbox switch, construir edificar, contacto > correo teléfono,
  contar_puntos puntos > puntuación recuento, crackeado pirata no_premium > premium licencia,
  craftear > crear, craftear crafteo fabrique > fabricación receta elaboración, crashear > cierre
  fallo bloqueo, cross_play crossplay > multiplataforma, cuando_evento > fecha hora celebra,
  cuando_sale > lanzamiento estreno fecha, cuantas_cartas > reparto mano, cuanto_dura_ban >
  suspensión duración permanente, cuanto_dura_partida > duración minutos, cuanto_sin_entrar >
  inactividad, cuantos_años_tener > mínima, cuantos_jugadores cuantos_juegan cuanta_gente_juega >
  jugadores participantes, cuenta_secundaria > alternativa múltiple, curarse > salud poción, dados
  > tirada lanzamiento, denunciar > notificar comunicar, desbanear > apelación recurso, desbloquear
  > desbloqueo, destrozar > destruir destrucción vandalismo, dificultad modo_dificil > nivel,
  dinero_juego plata_juego coins > divisa economía moneda, directo > transmisión emisión, directo
  stream > emisión, discord servidor, dlc expansión, domar domesticar > domesticación, donde_sale
  donde_esta_item > ubicación aparece, doxear > personales datos, doxear privada, dropear dropea
  suelta > botín, dupear duplique > duplicación, edad > mínima, edad_juego > recomendada años,
  emoji emoticono, empate desempate > igualdad, enemigo > rival adversario monstruo criatura,
  enlace > url vínculo, entrar_movil entrar_celu jugar_movil juega_movil desde_movil > bedrock
  pocket, entrar_server entrar_servidor meterse_server > acceso conexión ingresar, evento >
  concurso torneo, expansión dlc > ampliación contenido, facción > bando, face > facebook redes,
  farmear > obtener recolectar, ficha pieza, fichas > peón, foto_perfil pfp avatar > imagen perfil,
  ganar > vencedor, ganar_dinero hacer_dinero conseguir_dinero ganar_monedas > recompensa economía
  percibe divisa, gastar_dinero comprar_cosas > tienda mercado, grabar_voz grabar > grabación
  consentimiento, griefear > destrucción saqueo construcciones, griefear > destruir vandalismo
  destrozar, griefing > vandalismo destrucción, gritar > mayúsculas, guardar partida,
  guardar_partida > guardado, hablar > conversación comunicar, hablar_otro_idioma hablar_ingles >
  idioma castellano, hablar_staff contactar_staff > soporte consulta contacto, hacer_spam spamear
  flood > publicidad mensajes masivo repetitivos, hacer_trampa > sanción penalización, hackear >
  pirata pirateo, hacks hack cheats cheto > trampas modificados clientes ilegítima, hacks trampa,
  hechizo > conjuro, hilo tema, historia > desenlace, hogar home > casa, horario_server hora_evento
  > hora zona, idioma > castellano español, incumplir > infracción falta, infracción falta, insta >
  instagram redes, insultar > respeto ofensivo, insultar puteada > respeto falta ofensivo,
  inventario objetos, ip > dirección servidor, ip cual_es_ip > dirección conexión puerto, ir_spawn
  volver_spawn vuelve_spawn volvio_spawn vuelto_spawn > aparición teletransporte, items objetos >
  inventario, jefe enemigo, jefe_final boss > enemigo jefe, juego partida, jugador participante,
  jugar partida, jugar_amigos juega_amigos jugar_con_amigos juega_con_amigos > cooperativo
  multijugador línea, keepinventory > inventario conserva, kickear > expulsar expulsión, lag >
  latencia lentitud, lag laguea va_lagueado > latencia rendimiento, lagazo > latencia, level nivel,
  link enlace, link invitación > enlace, llamada vc > voz canal, llave crate caja cofre >
  recompensa, loot botín, magia > hechizo maná, mando > control consola, mapa mundo, mascota_juego
  montura > compañero, matar_gente > combate jugadores asesinato, md > mensaje privado, md dm
  privado > mensaje directo, me_banearon me_han_baneado estoy_baneado desban > apelación recurso,
  me_griefearon rompieron_casa destruyeron_casa > destrucción saqueo restauración, me_pillan
  me_cachan me_agarran > sanción infracción, mejor_arma > daño, memes > humor imágenes, mensaje
  privado, mi_server promo anunciar > publicidad promoción, micro micrófono, misión > objetivo
  tarea, misión quest > objetivo tarea, mob criatura, mod > equipo, mod moderador, mod
  modificación, moderador equipo, mods > modificado, mods modificación, monedas divisa, morir muere
  murió murio me_muero si_muero > muerte inventario tumba, mp > mensaje privado, multicuenta >
  cuentas múltiples, multijugador > línea cooperativo, mundo > dimensión, mute me_mutearon >
  silenciamiento, mutear silenciar, naipes baraja mazo > cartas, nick > apodo nombre, nick apodo
  nickname > nombre usuario, nivel rango, no_entro ausente > inactividad ausencia, norma normativa,
  nsfw > adulto pornografía, objeto ítem, odio discriminación, off_topic > temática, otra_cuenta
  multicuenta alt alts > secundaria múltiples alternativas, owner > propietario fundador, owner
  creador > fundador propietario, pagan_mod > voluntario remuneración, pago_real dinero_real > real
  compraventa, palabrota > lenguaje soez, palabrotas groserías malas_palabras decir_tacos >
  lenguaje soez vocabulario ofensivo, para_dos > jugadores, parche > actualización corrección,
  pasar_link mandar_link poner_link > enlaces publicidad, pasar_turno perder_turno pierde_turno
  perdio_turno > turno pasar, pelear combate, pelearse beef > conflicto discusión disputa, perder
  pierde perdio > derrota eliminado, perdi_espada perdi_objeto devolver_objeto devuelve_objeto
  devolvio_objeto devuelto_objeto recuperar_objeto > restituye pérdida, permiso_amigo dar_permiso
  confiar confía > autorizar, personaje pj > héroe protagonista, pierdo_cosas perder_cosas
  perdio_cosas pierdo_todo > inventario muerte tumba conserva, pillar > sorprender sancionar falta,
  ping etiquetar > mención everyone, poción > brebaje, poner_musica bot_musica > música, porno >
  pornografía adulto sexual, porno nsfw gore > sexual adulto explícito violento, pornografía
  sexual, postear publicar, postular > candidatura solicitud, proteger protejo protegio
  proteger_casa protejo_casa protegio_casa proteger_terreno protejo_terreno protegio_terreno >
  parcela protección delimitar, prueba evidencia > captura vídeo, publicidad > promoción propaganda
  autopromoción, puntos puntuación, pvp > combate enfrentamiento, pvp pelear matar_jugadores >
  combate jugadores duelo arena, que_da_vip ventajas_vip > rango beneficios, que_gano que_dan
  premio > recompensa ganador, que_pasa_si_me_pillan > sanción expulsión suspensión, que_trae_juego
  > componentes contenido, quest misión, quien_creo > fundador creador, quien_empieza quien_sale >
  inicial turno jugador, quien_hizo quien_lo_hizo > desarrollador estudio creador, racismo
  discriminación, racista > racismo discriminación, racista homofobo > discriminación odio, raidear
  > saqueo asalto, rango grado, rango rank > rol categoría, raza clase_pj > especie, reaparecer
  reaparición, reclamar_ban quitar_ban > apelación, recurrir recurso, redes internet, reglas >
  normas normativa reglamento, reinicio restablecimiento, repartio > distribución, reportar >
  denunciar informar notificar, reporte > incidencia, requisitos_pc > sistema mínimos, resetear >
  reinicio restablecer, respawn reaparición, robar > carta mazo, robar_cosas robar_cofre > saqueo
  robo hurto, rol > permiso, romper > incumplir infringir, salió saco_juego > lanzamiento
  publicado, saltarse > incumplir infringir, sanción > disciplinario penalización, se_cayo_server
  esta_caido > mantenimiento reinicio caída, se_me_bugueo me_bugueo > fallo error incidencia,
  secreto easter_egg > oculto, seguir seguidor, ser_mod ser_staff ser_admin quiero_ser >
  candidatura postulación solicitud, server servidor > comunidad, soporte asistencia, sorteo
  giveaway > rifa concurso premio, spam > promoción, spawn > inicio, spawn aparición, spoiler >
  adelanto argumento, staff equipo, staff equipo_mod admins > moderadores administración personal,
  stream transmisión, sub suscriptor > suscripción, subir_de_nivel subio_de_nivel > nivel
  experiencia, subir_rango subio_rango subir_nivel subio_nivel levelear > ascenso experiencia,
  tablero juego, taco > palabrota soez, terreno parcela, terreno territorio > parcela, ticket >
  soporte solicitud, ticket abrir_ticket abierto_ticket abrio_ticket > soporte consulta, tienda
  compra, tienda shop > mercado comercio, tirar_dado > lanzar tirada, toxico > respeto
  hostigamiento conducta, tp home tpa > teletransporte desplazamiento, tp teletransporte, tradear >
  intercambio comercio, trampa > tramposo fraude hack, trofeo > logros, trolear provocar, turno
  ronda, unban > apelación recurso, unirse > conectar ingresar unión, usar_mods > modificaciones
  cliente permitidos, vender vendio tradeo tradear > comercio mercado intercambio venta, verificar
  verificación, verificarse verifique > verificación, versión > compatible java, vida corazones hp
  > salud puntos, vip mvp premium > rango mecenas donante, votar > recompensa, voz micrófono, warn
  > advertencia amonestación, warn warneo warns avisos > amonestación advertencia, whitelist >
  lista blanca, whitelist lista_blanca > acceso solicitud formulario, wipe > restablecimiento, xp
  exp > experiencia, xp experiencia`;
