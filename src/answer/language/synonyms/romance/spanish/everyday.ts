/** Weather, time, slang and what else people say; see `SYNONYMS`. */
export const everyday = `
  abandonar salir baja, abierto horario, abogado jurista, aborrecer odiar, abrigo ropa, abrir
  apertura horario, abuela jubilado, acabar terminar, acampar camping tienda, accesible discapacidad
  > silla carrito, accidente lesión, aceptar admitir, acoso hostigamiento, actividad evento,
  adaptador enchufe, ahorrar descuento, aire ventilación, alarma alerta, alberca piscina, albergue
  alojamiento hostal, alcalde ayuntamiento, alcohol bebida > cerveza vino licor, alto altura, altura
  metro, ambulatorio salud, amenaza acoso, amigo invitado, animal > gato pájaro, apagar desconectar,
  aparcamiento parking estacionamiento, aplazar retraso, aplicación app programa software, app
  móvil, aprender estudiar, apuntes material, arreglar reparar avería, asco sucio, asiento plaza,
  asignatura curso materia, atracción visita, auto coche carro vehículo, autobús bus transporte,
  autocar bus autobús, autopista carretera, avería técnico, averiado roto, avión vuelo, avisar >
  comunicar informar notificar, ayuda > asistencia soporte asistir, baja cancelación, bañarse nadar,
  baño aseo sanitario, baño aseo servicio, bar restaurante, barato económico, batería pila, bebé
  niño, beca ayuda, biblioteca libro, billete boleto entrada pasaje, birlar robar, boli bolígrafo,
  bolsa mochila equipaje, bonito hermoso, bono abono, borracho alcohol, borrar eliminar quitar,
  bosque monte, botiquín emergencia, bus guagua, buscar encontrar, cabrear enfadar, cacharro
  aparato, caja cajero, cajero dinero efectivo, calefacción calor, calentar temperatura, caliente
  temperatura, calle dirección, calor > grado temperatura, calor caluroso, cama dormir, cambiar
  modificar editar, cambio modificación, caminata senderismo ruta, camión vehículo, caro precio,
  carpeta directorio, carta correo, casa vivienda hogar, cate > suspenso suspender, celular móvil
  teléfono, centro ciudad, chaval joven niño, chico joven, chisme objeto, chofer conductor, chorizo
  ladrón, chulo bonito, cita reserva, clase curso lección, cobrar precio, código clave, coger tomar,
  cole colegio, cómodo confortable, compañero socio, competición concurso torneo, concierto
  espectáculo, conducir carné, conexión internet, consulado embajada, contactar teléfono correo,
  contestar responder, contraseña > acceso clave, copia respaldo, correo email mail, corriente
  electricidad, cosa objeto, costar precio euro, crédito préstamo, cuarto habitación, cubo basura,
  cumpleaños fiesta, curar tratamiento, currante trabajador, currarse > esfuerzo laboral, cutre
  malo, daño desperfecto, deberes tarea ejercicio, denuncia policía, deporte > fútbol tenis natación
  yoga, derrotar vencer ganar, descuento bonificación, descuento rebaja reducción, despertar alarma,
  diario cotidiano, dibujo imagen, dieta vegetariano vegano, difícil dificultad, discapacitado
  discapacidad, discoteca fiesta, discusión conflicto, dispositivo aparato, donación donativo, donar
  donación, dormir noche alojamiento, droga estupefaciente > marihuana, ducha baño, dueño
  propietario, durar duración, echar expulsar, efectivo pago, emborracharse alcohol, empollar
  estudiar, enchufar recomendar, enfadado queja, enfermo baja, enseñar profesor, entrada boleto
  ticket, entrar acceso, entrenador > profesor clase, enviar > mandar entrega, error fallo problema,
  escalera escalón, escuchar oír, escuela colegio, espectáculo función, espera > lista plazo,
  estropeado roto avería, evento acto, examen control, examen evaluación, excursión ruta, extranjero
  internacional, factura recibo, facultad universidad, farmacia medicamento, fastidiar molestar,
  ferry barco, fila cola, finde > semana viernes, finde sábado domingo, flipar sorprender, folleto
  guía, frío > grado temperatura, frío helada, fuego incendio hoguera, fumar tabaco, furgoneta
  vehículo, ganar premio, garantía cobertura, gasolina combustible, gasto coste, gimnasio deporte,
  gotera fuga agua, grado temperatura, guagua autobús, guardería niño, guarro sucio, guía visita,
  guitarra instrumento, hablar contactar, helado congelado, herida lesión, hermano familiar, hora
  horario, horario hora abrir, hospital médico, hospital salud clínica, hotel alojamiento, hotel
  hostal pensión, imprimir impresora, info información, instrumento > piano violín flauta, internet
  red wifi, invierno > diciembre enero febrero, irse baja, jalar comer, jardín parque, jefazo jefe,
  jefe director, joven menor, jugador usuario, juguete juego, largarse > irse salir abandonar,
  lavabo baño aseo, lavandería ropa, lavar limpieza, levantar subir, ley norma regla, ley
  reglamento, liarla > problema conflicto, ligar acoso, límite máximo, lío > problema conflicto,
  llamar teléfono, llave grifo, llover precipitación, llueve lluvia, lluvia precipitación, lluvia
  temperatura, loco demente, mañana matutino, mandar remitir, mangar robar, mantenimiento
  reparación, mapa plano, marido pareja, matar muerte morir, medianoche noche, medicina medicamento,
  metro transporte, miedo peligro, miembro socio, mojado agua, molar gustar, molestar molestia,
  montaña monte, montar instalar, mosquear enfadar, moto ciclomotor, moto motocicleta, motocicleta
  vehículo, móvil dispositivo, mudanza traslado, muebles > mesa silla cama sofá, mujer pareja, multa
  sanción castigo, museo exposición, música concierto, nadar natación piscina, navidad diciembre,
  negocio empresa, nene niño, nevera frigorífico, nieve invierno, noche madrugada, nublado nube,
  número teléfono, ocuparse > responsable corresponder, oferta descuento, olvidar perder, otoño >
  septiembre octubre noviembre, padre papá, página sitio web, palmar morir, pantalla monitor, pareja
  acompañante, pasaporte identidad, pasear caminar, paseo ruta, pasta dinero euro, pasta importe,
  pavo euro, pedir solicitar solicitud, pegar > agresión golpear pelea, pelea > riña agresión, pelea
  conflicto, peli película, película cine, peligro > corriente riesgo, peque menor infantil, peque
  niño, permiso autorización, peso kg, pillar obtener, pirarse > irse abandonar, plan actividad,
  poli policía, policía > agente seguridad, potar vomitar, precio euro tarifa, premio recompensa,
  primavera > marzo abril mayo, privacidad datos, problema incidencia, profe docente tutor, profe
  profesor maestro, propina servicio, prueba ensayo, quedar > reunirse encuentro cita, quedarse
  alojarse, quemar fuego, quitar retirada, rápido velocidad, rato minutos, ratón animal, reembolso
  devolución, registrarse inscripción, repetir repetición, restaurante comida, retirarse baja, rollo
  aburrido, ruido molestia, salario sueldo, sanción expulsión, sede > dirección ubicación, seguro
  cobertura, semana > lunes martes miércoles jueves viernes, señal cobertura, seño maestra, sentarse
  asiento, sitio plaza, sobar dormir, socorrista vigilante, subir ascenso, sucio limpieza,
  supermercado tienda, suspender repetir recuperación, tabla surf, taller curso, tarjeta pago, taxi
  transporte, tele televisión, tele televisor, televisor televisión, temporada época, tfno teléfono,
  tirar basura, tlf teléfono, toalla baño, tocar corresponder, tormenta > temporal tempestad, traer
  aportar, transporte > tren tranvía, trasto objeto, tren ferrocarril, turista visitante, uni
  universidad, urgente urgencia, usuario miembro, vacaciones viaje, váter aseo baño, vehículo moto,
  ventana cristal, verano junio, verificar comprobar, vestir ropa vestimenta, viento > vendaval
  ráfaga, viento temporal, vivir residir, wc aseo baño, wifi red conexión, zampar comer, zapato
  calzado`;
