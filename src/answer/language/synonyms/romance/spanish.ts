/** Spanish words; see `SYNONYMS`. */
export const es = `
  abandonar salir baja, abierto abrir apertura, abogado jurista, aborrecer odiar, abrigo ropa,
  abrir apertura horario, abuela jubilado, abuelo jubilado, acabar terminar, acampar camping
  tienda, accesible discapacidad > silla carrito, acceso entrada, accidente lesión, aceptar
  admitir, acoso hostigamiento, actividad evento, adaptador enchufe, agua bebida, ahorrar
  descuento, aire ventilación, alarma alerta, alberca piscina, albergue alojamiento hostal,
  alcalde ayuntamiento, alcohol bebida > cerveza vino licor, alergia intolerancia, alquilar renta,
  alto altura, altura metro, ambulatorio salud, amenaza acoso, amigo invitado, animal > perro gato
  pájaro, anular cancelar, apagar desconectar, aparcamiento parking estacionamiento, aparcar
  estacionar parking, apartamento piso vivienda, aplazar retraso, aplicación app programa
  software, app móvil, aprender estudiar, aprobar superar, apuntarse inscripción inscribirse,
  apuntes material, arreglar reparar avería, ascensor elevador, asegurado seguro, asiento plaza,
  asignatura curso materia, atracción visita, ausencia falta, auto coche carro vehículo, autobús
  bus transporte, autocar bus autobús, autopista carretera, averiado roto, avisar notificar, avión
  vuelo, ayuda asistencia, ayuda soporte, ayudar asistir, baja cancelación, bajar descenso, bar
  restaurante, barato económico, basura residuo, batería pila, bañarse nadar, baño aseo sanitario,
  baño aseo servicio, bebé niño, beca ayuda, biblioteca libro, bicicleta bici, billete boleto
  entrada pasaje, bolsa mochila equipaje, bonito hermoso, bono abono, borracho alcohol, borrar
  eliminar quitar, bosque monte, botiquín emergencia, bus guagua, buscar encontrar, cachorro
  perro, caer caída, caja cajero, cajero dinero efectivo, calefacción calor, calentar temperatura,
  caliente temperatura, calle dirección, calor grado, calor temperatura, cama dormir, cambiar
  modificar editar, cambio modificación, caminar senderismo, caminata senderismo ruta, camión
  vehículo, cargar batería, caro precio, carpeta directorio, carta correo, casa vivienda hogar,
  casarse boda matrimonio, celebrar fiesta, celular móvil teléfono, cena comida, centro ciudad,
  cerrado cierre, cerrar cierre, cerveza bebida, chaval joven niño, chico joven, chofer conductor,
  cita reserva, clase curso lección, cobrar precio, cole colegio, comenzar empezar inicio, comida
  alimento, compañero socio, competición concurso torneo, concierto espectáculo, conducir carné,
  conectar conexión, conexión internet, consulado embajada, contactar teléfono correo, contestar
  responder, contraseña acceso, contraseña clave, copia respaldo, correo email mail, corriente
  electricidad, costar precio euro, coste precio, costo precio tarifa, crédito préstamo, crío
  niño, cuarto habitación, cubo basura, cumpleaños fiesta, cuota precio, curar tratamiento, código
  clave, cómodo confortable, daño desperfecto, deberes tarea ejercicio, dejar abandonar, denuncia
  policía, deporte > fútbol tenis natación yoga, derrotar vencer ganar, desayuno comida, descuento
  bonificación, descuento rebaja reducción, despertar alarma, devolver devolución, dibujo imagen,
  dieta vegetariano vegano, difícil dificultad, dirección ubicación, discapacitado discapacidad,
  discoteca fiesta, discusión conflicto, dispositivo aparato, doctor médico, documento papel,
  donación donativo, donar donación, dormir noche alojamiento, droga estupefaciente > marihuana,
  ducha baño, dueño propietario, durar duración, echar expulsar, efectivo pago, ejercicio
  entrenamiento, emborracharse alcohol, emergencia urgencia, empleado trabajador, empresa
  compañía, enfadado queja, enfermar enfermedad, enfermo baja, enfermo enfermedad, enseñar
  profesor, entrada boleto ticket, entrar acceso, entrenador profesor, entrenamiento clase, enviar
  mandar, envío entrega, equipaje maleta, error fallo problema, escalera escalón, escuchar oír,
  escuela colegio, espectáculo función, esposo pareja, estropeado roto avería, estudiante alumno,
  evento acto, examen evaluación, examen prueba, excursión ruta, expulsar expulsión, extranjero
  internacional, extraviar perder, factura recibo, facultad universidad, farmacia medicamento,
  ferry barco, fianza depósito, fiesta celebración, fila cola, finde sábado domingo, folleto guía,
  foro comunidad, foto imagen, frío grado, frío temperatura, fuego incendio hoguera, fumar tabaco,
  funcionar avería fallo, furgoneta vehículo, gafas lentes, ganar premio, garantía cobertura,
  gasolina combustible, gasto coste, gimnasio deporte, gotera fuga agua, gratis gratuito, guagua
  autobús, guardería niño, guitarra instrumento, guía visita, habitación alojamiento, hablar
  contactar, helado congelado, herida lesión, hermano familiar, hija niño, horario hora abrir,
  hospital médico, hospital salud clínica, hotel alojamiento, hotel hostal pensión, huésped
  invitado, imprimir impresora, ingresar entrar, inscripción matrícula, instrumento > piano violín
  guitarra flauta, internet red wifi, invitado visita, irse baja, jardín parque, jefe director,
  jefe responsable, joven menor, jubilado pensionista, jugador usuario, jugar juego, juguete
  juego, ladrón robo, lavabo baño aseo, lavadora lavar, lavandería ropa, lavar limpieza, leer
  lectura, lento lentitud, levantar subir, ley norma regla, ley reglamento, limpiar limpieza,
  llamar telefonear, llave grifo, llave tarjeta, llover lluvia, llueve lluvia, lluvia temperatura,
  luz electricidad, límite máximo, madre mamá, madrugada noche, maestra profesor, mandar remitir,
  mantenimiento reparación, mapa plano, mar playa, marido pareja, mascota animal perro, matar
  muerte morir, medianoche noche, medicina medicamento, metro transporte, miedo peligro, miembro
  socio, minusválido discapacidad, modificar cambio, mojado agua, molestar molestia, montar
  instalar, montaña monte, moto motocicleta, motocicleta vehículo, mudanza traslado, muebles >
  mesa silla cama sofá, mujer pareja, multa sanción castigo, museo exposición, móvil dispositivo,
  música concierto, nadar natación piscina, navidad diciembre, negocio empresa, nene niño, nevera
  frigorífico, nieve invierno, niño infantil, niño menor, noche nocturno, novia pareja, nublado
  nube, número teléfono, obligatorio obligación, oferta descuento, oficina secretaría, olvidar
  perder, ordenador computadora, ordenador portátil, ordenar organizar, padre papá, pago abono,
  pantalla monitor, papeleo documento, parada autobús, pareja acompañante, pasaporte
  documentación, pasaporte identidad, pasear caminar, paseo ruta, pasta dinero euro, pedir
  solicitar solicitud, pelea conflicto, peligro corriente, peligro riesgo, peligroso riesgo,
  película cine, peque menor infantil, peque niño, permiso autorización, permitido autorizado,
  permitir autorizar, peso kg, plazo fecha, poli policía, policía agente, policía seguridad,
  precio euro tarifa, premio recompensa, prestar préstamo, privacidad datos, probar prueba,
  problema incidencia, profe docente tutor, profe profesor maestro, profesor docente, propina
  servicio, prueba ensayo, publicidad anuncio, página sitio web, quedarse alojarse, queja
  reclamación, quemar fuego, quitar retirar, ratón animal, reembolso devolución, refresco bebida,
  regalo obsequio, registrarse inscripción, reiniciar restablecer, repetir repetición, restaurante
  comida, retirarse baja, reunión asamblea, reír risa, robo hurto, romper roto, ruido molestia,
  ruta sendero, rápido velocidad, sala aula, salario sueldo, sanción expulsión, sede dirección,
  sede ubicación, seguro cobertura, sentarse asiento, señal cobertura, silla discapacidad,
  socorrista vigilante, subir ascenso, subvención ayuda, sucio limpieza, supermercado tienda,
  suspender repetir recuperación, suspender suspenso, súper supermercado, tabla surf, taller
  curso, tarjeta pago, taxi transporte, tele televisión, temporada época, tienda comercio, tirar
  basura, toalla baño, traer aportar, trampa fraude, transporte > autobús tren metro tranvía taxi,
  tranvía transporte, tren ferrocarril, tren transporte, turista visitante, uni universidad,
  uniforme ropa, urgente urgencia, usuario miembro, vacaciones viaje, vehículo > coche moto
  camión, vender venta, ventana cristal, verificar comprobar, vestir ropa vestimenta, viento
  temporal, vivir residir, votar votación, váter aseo baño, wc aseo baño, wifi red conexión,
  zapatilla calzado, zapato calzado`;
