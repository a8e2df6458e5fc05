/** Weather, time, slang and what else people say; see `SYNONYMS`. */
export const everyday = `
  a_donde_llamo > teléfono, a_la_semana por_semana > semanal, a_que_hora_cierran > concluye,
  a_quien_escribo > correo contacto, a_quien_pregunto con_quien_hablo > contacto atención
  responsable, a_quien_va_dirigido > destinatarios, abandonar salir baja, abierto horario, abogado
  jurista, aborrecer odiar, abrigo ropa, abrir abierto apertura horario, abuela jubilado, acabar
  terminar, acabarse se_acabo > agotado consumido finalización, acampar camping tienda, accesible
  discapacidad > silla carrito, accidente > percance, accidente lesión, aceptar admitir, acera
  vereda banqueta andén > peatonal, acoso hostigamiento, actividad evento, adaptador enchufe,
  afueras > periferia, agua_botella > envase plástico, agua_gratis > potable fuente, ahora_mismo >
  inmediato, ahorrar descuento, aire ventilación, al_año > anual, al_dia > diario, al_día por_dia >
  diario, al_mes cada_mes > mensual, alarma alerta, alberca piscina, albergue alojamiento hostal,
  albergue_emergencia > refugio evacuación, alcalde ayuntamiento, alcohol bebida > cerveza vino
  licor, alto altura, altura metro, ambulatorio salud, amenaza acoso, amigo invitado, animal > gato
  pájaro, apagar desconectar, aparcamiento parking estacionamiento, aplazar aplace retraso,
  aplicación app programa software, app móvil, aprender estudiar, apuntes material, arreglar
  reparar avería, asco sucio, asiento plaza, asignatura curso materia, atracción visita, auto coche
  carro vehículo, autobús bus transporte, autocar bus autobús, autopista carretera, averiado roto,
  avería técnico, avisar > comunicar comunique informar notificar notifique, avión vuelo, ayuda >
  asistencia soporte asistir, ayuda pedir_ayuda pide_ayuda pidio_ayuda > auxilio socorro
  asistencia, baja cancelación, bar restaurante, barato económico, barrio colonia > distrito,
  batería pila, bañarse nadar, baño aseo sanitario, baño aseo servicio, baño_discapacitados >
  adaptado aseo, bebé niño, beca ayuda, biblioteca libro, billete boleto entrada pasaje, birlar
  robar, boli bolígrafo, bolsa mochila equipaje, bonito hermoso, bono abono, borracho alcohol,
  borrar eliminar quitar, bosque monte, botiquín emergencia, bus guagua, buscar busque > consulta,
  buscar busque encontrar, cabreado enojado > queja, cabrear enfadar, cacharro aparato, cada_cuanto
  cuantas_veces > frecuencia periodicidad intervalo, cagarla meter_pata metio_pata > error, caja
  cajero, cajero dinero efectivo, calefacción calor, calentar calienta temperatura, caliente
  temperatura, calle dirección, calor > grado temperatura, calor caluroso, cama dormir duerme
  durmió, cambiar > variación, cambiar modificar modifique editar, cambiar_bebe > lactancia
  cambiador, cambiar_fecha cambiar_de_fecha > aplazamiento modificación, cambiar_hora > horario,
  cambio > alteración, cambio modificación, caminata senderismo ruta, camión vehículo, caro precio,
  carpeta directorio, carta correo, casa vivienda hogar, casi_todo > mayoría, cate > suspenso
  suspender, ceder cedio > transferir transfiere transfirió transmisión, celular móvil teléfono,
  chapuza > defecto, chaval joven niño, chico joven, chisme objeto, chofer conductor, chorizo
  ladrón, chulo bonito, chupa_bateria gasta_bateria come_bateria > consumo autonomía, ciclón
  tormenta_tropical > huracán, cita reserva, clase curso lección, cobrar precio, coger tomar,
  colarse > acceso indebido, cole colegio, como_maximo tope > máximo límite, como_minimo > mínimo,
  compañero socio, competición concurso torneo, con_quien > acompañado, concierto espectáculo,
  conducir conduzco condujo carné, conexión internet, consulado embajada, contactar teléfono
  correo, contacto > dirección, contestar responder, contraseña > acceso clave, conviene >
  recomendable aconsejable, copia respaldo, correo email mail, corriente electricidad, corte_calle
  calle_cortada > cierre tráfico, cosa objeto, costar cuesta precio euro, crédito préstamo, cuadra
  manzana > calle, cual_mejor > recomendado preferente, cuantas_veces_año > anuales,
  cuantas_veces_semana > semanales frecuencia, cuanto_antes > inmediatamente urgente, cuanto_maximo
  > máximo límite, cuanto_sale_premium premium vip plus pro > plan suscripción cuota,
  cuantos_maximo cuantos_como_mucho > máximo límite, cuantos_minimo > mínimo, cuarto habitación,
  cubo basura, cumpleaños fiesta, curar tratamiento, currante trabajador, currarse > esfuerzo
  laboral, cutre malo, cuánto_máximo cuanto_como_mucho > máximo límite, cámara > fotográfico
  equipo, código clave, cómodo confortable, daño desperfecto, de_dia > diurno, de_momento >
  provisional temporal, de_noche por_la_noche > nocturno, de_quien_es_culpa > responsabilidad,
  de_vez_en_cuando > esporádico ocasional periódico, deberes tarea ejercicio, dejar_algo >
  depositar, dejar_de > cese interrupción, denuncia policía, deporte > fútbol tenis natación yoga,
  derrotar vencer venzo ganar, descuento bonificación, descuento rebaja reducción, despertar
  despierta alarma, diario cotidiano, dibujo imagen, dieta vegetariano vegano, difícil dificultad,
  dinero > pasta, discapacitado discapacidad, discoteca fiesta, discusión conflicto, dispositivo
  aparato, doble > duplo, domingos > festivo, donación donativo, donar donación, donde_como >
  cafetería, donde_compro donde_se_compra > venta adquisición puntos, donde_consigo > adquirir
  adquiere, donde_duermo > alojamiento, donde_entrego > entrega presentación, donde_estan
  donde_están donde_se_encuentra donde_estais > ubicación localización domicilio emplazado situado,
  donde_firmo > firma, donde_fumo > fumadores zona, donde_hay_baño > aseos sanitarios,
  donde_me_cambio > vestuarios, donde_pago > pago abono, donde_recojo > recogida retirada,
  donde_tiro > contenedor depositar, dormir duerme durmió noche alojamiento, droga estupefaciente >
  marihuana, ducha baño, duda pregunta > consulta aclaración, dueño propietario, dura_poco >
  autonomía duración, durar duración, echar expulsar, elegir elige eligio elijo > opción designar,
  emborracharse alcohol, embotellamiento trancón > tráfico congestión, emergencia > 112, empezar
  empieza empece arrancar > iniciar comenzar comienza comence, empollar estudiar, en_que_idioma
  idiomas > lenguas castellano, enchufar recomendar recomienda, encontrar > hallazgo localizar
  localice hallar, encontré me_encontre > hallado, enfadado queja, enfermo baja, enseñar profesor,
  entero completo > íntegro, entrada boleto ticket, entrar acceso, entre_semana > laborables
  hábiles, entrenador > profesor clase, enviar > mandar entrega, equivocarse > error corrección,
  error fallo problema, es_seguro > riesgo, escalera escalón, escoger escojo escogio > seleccionar
  elegir elige elijo, escuchar oír oigo oyo, escuela colegio, espectáculo función, espera > lista
  plazo, esperar_cola > turno espera, esquina > intersección, estropeado roto avería, evento acto,
  evitar > prevenir previene previno prevención, examen control, examen evaluación, excursión ruta,
  explicar explique > aclaración, extranjero internacional, factura recibo, facultad universidad,
  faltar_algo falta > ausencia carencia, farmacia medicamento, fastidiar molestar, ferry barco,
  fila cola, fin_de_semana finde > sábados domingos, finde > semana viernes, finde sábado domingo,
  flipar sorprender, flojera pereza > desgana, folleto guía, frío > grado temperatura, frío helada,
  fuego incendio hoguera, fumar tabaco, furgoneta vehículo, ganar premio, garantía cobertura,
  gasolina combustible, gasto coste, gente_de_fuera > ajenas externos, gimnasio deporte, gotera
  fuga agua, grado temperatura, granizo > pedrisco, gratis_niños > gratuito menores, guagua
  autobús, guardería niño, guarrada asco > higiene, guarro sucio, guitarra instrumento, guía
  visita, hablar contactar, harto > queja reclamación, hasta_que_hora > concluye horario,
  hasta_que_hora_dura cuando_termina > concluye cierre finaliza, hasta_qué_hora > cierre concluye
  conclusión finalización horario, hay_agua > potable fuente, hay_ascensor > accesible, hay_comida
  > restauración, hay_descuento > bonificación reducción, hay_ducha > duchas, hay_edad > mínima,
  hay_enchufe > corriente toma, hay_examen > prueba, hay_límite > máximo, hay_multa > sanción,
  hay_parking > aparcamiento estacionamiento, hay_premio > galardón, hay_wifi > inalámbrica red,
  helado congelado, herida lesión, hermano familiar, hora horario, hora_exacta > puntual, horario
  hora abrir abierto, hospital médico, hospital salud clínica, hotel alojamiento, hotel hostal
  pensión, imprimir impreso impresora, info información, instrumento > piano violín flauta,
  internet red wifi, invierno > diciembre enero febrero, irse baja, jalar comer, jardín parque,
  jefazo jefe, jefe director, joven menor, jugador usuario, juguete juego, laborable > hábil,
  largarse > irse salir abandonar, lavabo baño aseo, lavandería ropa, lavar limpieza, levantar
  subir, ley norma regla, ley reglamento, liarla > problema conflicto, ligar acoso, llamar
  teléfono, llamar_emergencia > 112, llave grifo, llevar_amigos > acompañantes invitados,
  llevar_encima traer_conmigo traigo_conmigo trajo_conmigo > portar, llevar_puesto ponerse > portar
  vestir viste, llover llueve precipitación, llueve lluvia, llueve_mañana va_a_llover va_a_llueve
  va_a_llovio > precipitaciones pronóstico, lluvia precipitación, lluvia temperatura,
  lo_antes_posible > inmediato urgente, loco demente, límite máximo, lío > problema conflicto,
  madrugar > hora, mandar remitir, mangar robar, mantenimiento reparación, mapa plano, mapa_como >
  plano, marido pareja, marrón lío > problema conflicto, mas_o_menos > aproximado,
  mascotas_permitidas > animales admiten, matar muerte morir muere murió, mañana matutino,
  me_aburro > actividades ocio, me_ahogo > asfixia respiratoria, me_amenazan > amenazas, me_caigo
  me_caí > caída accidente, me_canso > fatiga, me_confundi > error, me_duele > dolor, me_encontre
  encontrarse_perro > hallazgo localizar localice extraviado, me_engañaron > fraude engaño,
  me_equivoque > error corrección rectificación, me_ignoran > respuesta reclamación, me_insultaron
  > insultos respeto, me_lo_dejé > olvidado objetos, me_lo_robaron > robo sustracción, me_mareo >
  mareos vértigo, me_molestan > molestias, me_olvide > olvido, me_pegaron > agresión,
  me_perdi_llamada > llamada, me_pica > picor prurito, me_quede_dormido > retraso ausencia,
  medianoche > 24, medianoche noche, medicina medicamento, mediodía > 12, meter_agua metio_agua
  pasar_agua > botella, metro transporte, mi_hermana > menores familiar, miedo peligro, miedo susto
  > temor, miembro socio, mientras_tanto > provisional entretanto, mojado agua, mola chulo guay
  chévere bacán padre > interesante atractivo, molar gustar, molestar molestia, montar instalar,
  montaña monte, mosquear enfadar, moto ciclomotor, moto motocicleta, motocicleta vehículo, movida
  > conflicto incidente, mudanza traslado, muebles > mesa silla cama sofá, mujer pareja, multa
  sanción castigo, museo exposición, móvil dispositivo, música concierto, nadar natación piscina,
  navidad diciembre, negocio empresa, negro modo_negro poner_negro fondo_negro > oscuro, nene niño,
  nevera frigorífico, nieve invierno, no_bebo > alcohol, no_como_carne > vegetariano,
  no_hablo_español > idioma traducción, no_me_saltan no_me_llegan no_me_salen > notificaciones
  avisos recibe, no_se_nada sin_experiencia > iniciación experiencia, no_soy_socio > externos,
  no_tengo_coche > transporte, no_tengo_dinero > gratuito ayuda, no_tengo_dni > documento
  identificación, no_tengo_internet > presencial, noche madrugada, nublado nube, número teléfono,
  número_telefono > teléfono, obligatorio_llevar tengo_que_ponerme hay_que_ponerse > preceptivo
  obligatorio, ocuparse > responsable corresponder, oferta descuento, ola_calor > altas
  temperaturas, olvidar perder pierde, otoño > septiembre octubre noviembre, padre papá, palmar
  morir muere murió muerto, pantalla monitor, para_quien quien_puede > destinatarios beneficiarios
  dirigido, para_siempre > permanente definitivo indefinido, pareja acompañante, pasa_algo_malo >
  incidente, pasaporte identidad, pasear caminar, paseo ruta, pasta euro, pasta importe, pavo euro,
  peatonal > peatones, pedir pide solicitar solicitud, pegar > agresión golpear pelea, pelea > riña
  agresión, pelea conflicto, peli película, peligro > corriente riesgo, película cine, peque menor
  infantil, peque niño, perderse > desorientación, perdido niño_perdido > extraviado punto
  encuentro, permiso autorización, peso kg, pillar obtener obtengo obtiene obtuvo, pirarse > irse
  abandonar, piso_alto > planta, plan actividad, poder_elegir poder_elige poder_eligio poder_elijo
  se_puede_elegir se_puede_elige se_puede_eligio se_puede_elijo > elección opción optar, poli
  policía, policía > agente seguridad, por_grupo > colectivo grupal, por_la_mañana > matinal
  matutino, por_la_tarde > vespertino, por_persona > individual, potar vomitar, precio euro tarifa,
  preguntar donde_pregunto a_quien_pregunto > consulta información atención, premio recompensa,
  premium > plus, prevenir previene previno > evitar, primavera > marzo abril mayo, pringar >
  perjuicio, privacidad datos, problema incidencia, problema tengo_problema > incidencia
  dificultad, profe docente tutor, profe profesor maestro, pronóstico > previsión meteorológico,
  propina servicio, prueba ensayo, pueblo > localidad, puede_ir puede_entrar puede_venir
  puede_vengo puede_viene puede_vino > acceso admite menores, puedo_ir_acompañado > acompañante,
  página sitio web, quedar > reunirse encuentro cita, quedarse alojarse, quedarse_con quedarmelo
  me_lo_quedo > conservar propiedad, quemar fuego, quien_firma > firma suscrito, quien_limpia >
  limpieza, quien_manda > responsable autoridad, quien_organiza > organizador entidad,
  quien_puede_apuntarse quien_puede_entrar > requisitos destinatarios, quien_puede_pedir
  quien_puede_pide quien_puede_pidio quien_puede_solicitar > beneficiarios solicitantes requisitos,
  quien_responde quien_se_hace_cargo > responsabilidad, quien_vigila > vigilancia supervisión,
  quitar retirada, quién_organiza > organizador entidad, rato minutos, ratón animal, recomiendan >
  aconseja, reembolso devolución, regalar > cesión donar donación, registrarse inscripción, repetir
  repite repetición, restaurante comida, retirarse baja, rollo > asunto, rollo aburrido, rompe_todo
  muerde_todo > destrozos, roto > inservible inutilizado, ruido molestia, rápido velocidad,
  sala_lactancia > lactancia, salario sueldo, salida_emergencia > evacuación, salir_corriendo >
  evacuación, sanción expulsión, santo puente > festivo, se_cierra se_cierra_sola > interrumpe
  cierre, se_hacen_cargo se_hacen_responsables > responsabilidad responsabiliza, se_me_cayo > caída
  golpe, se_me_hace_tarde > retraso, se_me_mojo > humedad agua, se_me_pasa se_me_olvida > olvido,
  se_me_quemo > quemadura, se_me_rompio se_me_rompió se_me_estropeo > rotura avería daño, se_sale
  se_saca > cierre interrumpe, sede > dirección ubicación, seguro cobertura, semana > lunes martes
  miércoles jueves viernes, semana_santa > pascua, semáforo > señalización, sentarse asiento, señal
  cobertura, seño maestra, sin_internet sin_wifi sin_datos > conexión desconectado, sitio plaza,
  sobar dormir duerme durmió, sobra me_sobro sobrante > remanente saldo restante, sobrar >
  excedente, socorrista vigilante, solo_socios > exclusivo reservado, soy_autonomo > autónomos,
  soy_estudiante > estudiantes, soy_extranjero > extranjeros, soy_jubilado > jubilados mayores,
  soy_menor > menores edad, soy_nuevo > principiantes iniciación, soy_principiante nunca_lo_hice
  nunca_he > iniciación principiantes, soy_socio > asociados, subir ascenso, sucio limpieza,
  supermercado tienda, suspender repetir repite recuperación, tabla surf, taller curso,
  taquilla_abierta > venta, tarjeta pago, taxi transporte, tela pastón > coste, tele televisión,
  tele televisor, televisor televisión, temblor sismo > terremoto, temporada época, tener_cuidado >
  precaución advertencia, tengo_alergia > alérgenos alérgicos, tengo_coche > vehículo,
  tengo_discapacidad > discapacidad, tengo_hijos > menores familias, tengo_perro > animales
  mascotas, tfno teléfono, tirar > arrojar, tirar basura, tirar_suelo > arrojar, tlf teléfono,
  toalla baño, tocar toque corresponder, tocar_nada toque_nada > manipular, todos_los_días
  todos_los_dias cada_día cada_dia > diario, tormenta > temporal tempestad, traducción traducido >
  lenguas versión, traer traigo trajo aportar, transporte > tren tranvía, trasnochar > nocturno,
  trasto objeto, tren ferrocarril, turista visitante, un_tiempo una_temporada > temporal
  transitorio, una_vez > única ocasión, uni universidad, urgente urgencia, usuario miembro,
  vacaciones viaje, vacaciones_verano > estival, varias_veces > reiterado, vehículo moto,
  velocidad_maxima > límite velocidad, vender_entrada vendio_entrada vender_mi_entrada
  vendio_mi_entrada pasar_entrada dar_entrada > titularidad cesión transmisión cambio, ventana
  cristal, verano junio, vereda banqueta > acera, verificar verifique comprobar comprueba, vestir
  viste ropa vestimenta, viejito > años, viento > vendaval ráfaga, viento temporal, viento
  ventarrón > rachas, vivir residir, vivo_fuera > residentes, vivo_lejos > distancia
  desplazamiento, voy_grupo > grupos, voy_solo ir_solo > individual, váter aseo baño, wc aseo baño,
  wifi red conexión, zampar comer, zapato calzado`;
