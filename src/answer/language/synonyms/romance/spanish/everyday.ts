/** Weather, time, slang and what else people say; see `SYNONYMS`. */
export const everyday = `
  a_que_hora_cierran > concluye, abandonar salir baja, abierto horario, abogado jurista, aborrecer
  odiar, abrigo ropa, abrir abierto apertura horario, abuela jubilado, acabar terminar, acampar
  camping tienda, accesible discapacidad > silla carrito, accidente lesión, aceptar admitir, acoso
  hostigamiento, actividad evento, adaptador enchufe, agua_botella > envase plástico, ahorrar
  descuento, aire ventilación, alarma alerta, alberca piscina, albergue alojamiento hostal, alcalde
  ayuntamiento, alcohol bebida > cerveza vino licor, alto altura, altura metro, ambulatorio salud,
  amenaza acoso, amigo invitado, animal > gato pájaro, apagar desconectar, aparcamiento parking
  estacionamiento, aplazar aplace retraso, aplicación app programa software, app móvil, aprender
  estudiar, apuntes material, arreglar reparar avería, asco sucio, asiento plaza, asignatura curso
  materia, atracción visita, auto coche carro vehículo, autobús bus transporte, autocar bus
  autobús, autopista carretera, averiado roto, avería técnico, avisar > comunicar comunique
  informar notificar notifique, avión vuelo, ayuda > asistencia soporte asistir, baja cancelación,
  bar restaurante, barato económico, batería pila, bañarse nadar, baño aseo sanitario, baño aseo
  servicio, bebé niño, beca ayuda, biblioteca libro, billete boleto entrada pasaje, birlar robar,
  boli bolígrafo, bolsa mochila equipaje, bonito hermoso, bono abono, borracho alcohol, borrar
  eliminar quitar, bosque monte, botiquín emergencia, bus guagua, buscar busque encontrar, cabrear
  enfadar, cacharro aparato, caja cajero, cajero dinero efectivo, calefacción calor, calentar
  calienta temperatura, caliente temperatura, calle dirección, calor > grado temperatura, calor
  caluroso, cama dormir duerme durmió, cambiar modificar modifique editar, cambio modificación,
  caminata senderismo ruta, camión vehículo, caro precio, carpeta directorio, carta correo, casa
  vivienda hogar, cate > suspenso suspender, ceder cedio > transferir transfiere transfirió
  transmisión, celular móvil teléfono, centro ciudad, chaval joven niño, chico joven, chisme
  objeto, chofer conductor, chorizo ladrón, chulo bonito, chupa_bateria gasta_bateria come_bateria
  > consumo autonomía, cita reserva, clase curso lección, cobrar precio, coger tomar, cole colegio,
  compañero socio, competición concurso torneo, concierto espectáculo, conducir conduzco condujo
  carné, conexión internet, consulado embajada, contactar teléfono correo, contestar responder,
  contraseña > acceso clave, copia respaldo, correo email mail, corriente electricidad, cosa
  objeto, costar cuesta precio euro, crédito préstamo, cuanto_sale_premium premium vip plus pro >
  plan suscripción cuota, cuarto habitación, cubo basura, cumpleaños fiesta, curar tratamiento,
  currante trabajador, currarse > esfuerzo laboral, cutre malo, cámara > fotográfico equipo, código
  clave, cómodo confortable, daño desperfecto, deberes tarea ejercicio, denuncia policía, deporte >
  fútbol tenis natación yoga, derrotar vencer venzo ganar, descuento bonificación, descuento rebaja
  reducción, despertar despierta alarma, diario cotidiano, dibujo imagen, dieta vegetariano vegano,
  difícil dificultad, discapacitado discapacidad, discoteca fiesta, discusión conflicto,
  dispositivo aparato, donación donativo, donar donación, donde_estan donde_están
  donde_se_encuentra donde_estais > ubicación localización domicilio emplazado situado, dormir
  duerme durmió noche alojamiento, droga estupefaciente > marihuana, ducha baño, dueño propietario,
  dura_poco > autonomía duración, durar duración, echar expulsar, efectivo pago, emborracharse
  alcohol, empollar estudiar, enchufar recomendar recomienda, enfadado queja, enfermo baja, enseñar
  profesor, entrada boleto ticket, entrar acceso, entre_semana > laborables hábiles, entrenador >
  profesor clase, enviar > mandar entrega, error fallo problema, escalera escalón, escuchar oír
  oigo oyo, escuela colegio, espectáculo función, espera > lista plazo, estropeado roto avería,
  evento acto, examen control, examen evaluación, excursión ruta, extranjero internacional, factura
  recibo, facultad universidad, farmacia medicamento, fastidiar molestar, ferry barco, fila cola,
  fin_de_semana finde > sábados domingos, finde > semana viernes, finde sábado domingo, flipar
  sorprender, folleto guía, frío > grado temperatura, frío helada, fuego incendio hoguera, fumar
  tabaco, furgoneta vehículo, ganar premio, garantía cobertura, gasolina combustible, gasto coste,
  gimnasio deporte, gotera fuga agua, grado temperatura, guagua autobús, guardería niño, guarro
  sucio, guitarra instrumento, guía visita, hablar contactar, hasta_que_hora > concluye horario,
  hasta_que_hora_dura cuando_termina > concluye cierre finaliza, hasta_qué_hora > cierre concluye
  conclusión finalización horario, helado congelado, herida lesión, hermano familiar, hora horario,
  horario hora abrir abierto, hospital médico, hospital salud clínica, hotel alojamiento, hotel
  hostal pensión, imprimir impreso impresora, info información, instrumento > piano violín flauta,
  internet red wifi, invierno > diciembre enero febrero, irse baja, jalar comer, jardín parque,
  jefazo jefe, jefe director, joven menor, jugador usuario, juguete juego, laborable > hábil,
  largarse > irse salir abandonar, lavabo baño aseo, lavandería ropa, lavar limpieza, levantar
  subir, ley norma regla, ley reglamento, liarla > problema conflicto, ligar acoso, llamar
  teléfono, llave grifo, llover llueve precipitación, llueve lluvia, lluvia precipitación, lluvia
  temperatura, loco demente, límite máximo, lío > problema conflicto, mandar remitir, mangar robar,
  mantenimiento reparación, mapa plano, marido pareja, matar muerte morir muere murió, mañana
  matutino, me_encontre encontrarse_perro > hallazgo localizar localice extraviado, medianoche
  noche, medicina medicamento, meter_agua metio_agua pasar_agua > botella, metro transporte,
  mi_hermana > menores familiar, miedo peligro, miembro socio, mojado agua, molar gustar, molestar
  molestia, montar instalar, montaña monte, mosquear enfadar, moto ciclomotor, moto motocicleta,
  motocicleta vehículo, mudanza traslado, muebles > mesa silla cama sofá, mujer pareja, multa
  sanción castigo, museo exposición, móvil dispositivo, música concierto, nadar natación piscina,
  navidad diciembre, negocio empresa, negro modo_negro poner_negro fondo_negro > oscuro, nene niño,
  nevera frigorífico, nieve invierno, no_me_saltan no_me_llegan no_me_salen > notificaciones avisos
  recibe, noche madrugada, nublado nube, número teléfono, ocuparse > responsable corresponder,
  oferta descuento, olvidar perder pierde, otoño > septiembre octubre noviembre, padre papá, palmar
  morir muere murió muerto, pantalla monitor, pareja acompañante, pasaporte identidad, pasear
  caminar, paseo ruta, pasta dinero euro, pasta importe, pavo euro, pedir pide solicitar solicitud,
  pegar > agresión golpear pelea, pelea > riña agresión, pelea conflicto, peli película, peligro >
  corriente riesgo, película cine, peque menor infantil, peque niño, permiso autorización, peso kg,
  pillar obtener obtengo obtiene obtuvo, pirarse > irse abandonar, plan actividad, poli policía,
  policía > agente seguridad, potar vomitar, precio euro tarifa, premio recompensa, premium > plus,
  primavera > marzo abril mayo, privacidad datos, problema incidencia, profe docente tutor, profe
  profesor maestro, propina servicio, prueba ensayo, puede_ir puede_entrar puede_venir puede_vengo
  puede_viene puede_vino > acceso admite menores, página sitio web, quedar > reunirse encuentro
  cita, quedarse alojarse, quemar fuego, quitar retirada, rato minutos, ratón animal, reembolso
  devolución, regalar > cesión donar donación, registrarse inscripción, repetir repite repetición,
  restaurante comida, retirarse baja, rollo aburrido, rompe_todo muerde_todo > destrozos, ruido
  molestia, rápido velocidad, salario sueldo, sanción expulsión, se_cierra se_cierra_sola >
  interrumpe cierre, se_me_pasa se_me_olvida > olvido, se_sale se_saca > cierre interrumpe, sede >
  dirección ubicación, seguro cobertura, semana > lunes martes miércoles jueves viernes, sentarse
  asiento, señal cobertura, seño maestra, sin_internet sin_wifi sin_datos > conexión desconectado,
  sitio plaza, sobar dormir duerme durmió, sobra me_sobro sobrante > remanente saldo restante,
  socorrista vigilante, subir ascenso, sucio limpieza, supermercado tienda, suspender repetir
  repite recuperación, tabla surf, taller curso, tarjeta pago, taxi transporte, tele televisión,
  tele televisor, televisor televisión, temporada época, tfno teléfono, tirar basura, tlf teléfono,
  toalla baño, tocar toque corresponder, todos_los_días todos_los_dias cada_día cada_dia > diario,
  tormenta > temporal tempestad, traer traigo trajo aportar, transporte > tren tranvía, trasto
  objeto, tren ferrocarril, turista visitante, uni universidad, urgente urgencia, usuario miembro,
  vacaciones viaje, vehículo moto, vender_entrada vendio_entrada vender_mi_entrada
  vendio_mi_entrada pasar_entrada dar_entrada > titularidad cesión transmisión cambio, ventana
  cristal, verano junio, verificar verifique comprobar comprueba, vestir viste ropa vestimenta,
  viejito viejos > años, viento > vendaval ráfaga, viento temporal, vivir residir, váter aseo baño,
  wc aseo baño, wifi red conexión, zampar comer, zapato calzado`;
