/** Games and communities; see `SYNONYMS`. */
export const online = `
  admin administrador, advertencia amonestación aviso, afk inactivo, apelar > recurso recurrir, arma
  > espada fusil, armadura equipo, avatar > foto perfil, ban > expulsión bloqueo suspensión baneo
  expulsar vetar, baneo > expulsión bloqueo suspensión, base refugio, botín > recompensa tesoro, bug
  > fallo error, castigo sanción, chat > conversación canal, chivarse denunciar, claim > parcela
  protección, clan gremio, colgarse > bloqueo fallo, consola > playstation xbox switch, construir
  edificar, contacto > correo teléfono, crashear > cierre fallo bloqueo, denunciar > notificar
  comunicar, desbanear > apelación recurso, destrozar > destruir destrucción vandalismo, directo >
  transmisión emisión, discord servidor, dlc expansión, doxear privada, emoji emoticono, enemigo >
  rival adversario monstruo criatura, enlace > url vínculo, face > facebook redes, ficha pieza,
  griefear > destruir vandalismo destrozar, griefing > vandalismo destrucción, guardar partida,
  hablar > conversación comunicar, hackear > pirata pirateo, hacks trampa, hilo tema, incumplir >
  infracción falta, infracción falta, insta > instagram redes, insultar > respeto ofensivo,
  inventario objetos, ip > dirección servidor, jefe enemigo, juego partida, jugador participante,
  jugar partida, kickear > expulsar expulsión, lag > latencia lentitud, level nivel, link enlace,
  loot botín, mando > control consola, mapa mundo, md > mensaje privado, mensaje privado, micro
  micrófono, misión > objetivo tarea, mob criatura, mod moderador, mod modificación, moderador
  equipo, mods modificación, monedas divisa, mp > mensaje privado, multicuenta > cuentas múltiples,
  multijugador > línea cooperativo, mutear silenciar, nick > apodo nombre, nivel rango, norma
  normativa, nsfw > adulto pornografía, objeto ítem, odio discriminación, owner > propietario
  fundador, palabrota > lenguaje soez, parche > actualización corrección, pelear combate, pillar >
  sorprender sancionar falta, porno > pornografía adulto sexual, pornografía sexual, postear
  publicar, puntos puntuación, pvp > combate enfrentamiento, quest misión, racismo discriminación,
  racista > racismo discriminación, rango grado, reaparecer reaparición, recurrir recurso, redes
  internet, reglas > normas normativa reglamento, reinicio restablecimiento, reportar > denunciar
  informar notificar, resetear > reinicio restablecer, respawn reaparición, robar > carta mazo,
  romper > incumplir infringir, saltarse > incumplir infringir, sanción > disciplinario
  penalización, seguir seguidor, soporte asistencia, spawn aparición, staff equipo, stream
  transmisión, tablero juego, taco > palabrota soez, terreno parcela, ticket > soporte solicitud,
  tienda compra, tp teletransporte, tradear > intercambio comercio, trampa > tramposo fraude hack,
  trolear provocar, turno ronda, unban > apelación recurso, unirse > conectar ingresar unión,
  verificar verificación, voz micrófono, warn > advertencia amonestación, whitelist > lista blanca,
  xp experiencia`;
