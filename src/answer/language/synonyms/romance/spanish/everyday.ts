/** Weather, time, slang and what else people say; see `SYNONYMS`. */
export const everyday = `
  a_donde_llamo > teléfono, a_la_semana por_semana > semanal, a_que_hora_cierran > concluye,
  a_quien_escribo > correo contacto, a_quien_pregunto con_quien_hablo > contacto atención
  responsable, a_quien_va_dirigido > destinatarios, abandonar salir baja, abogado jurista,
  aborrecer odiar, abrigo ropa, abuela jubilado, acabar terminar, acabarse se_acabo > agotado
  consumido finalización, accesible discapacidad > silla carrito, accidente > percance, aceptar
  admitir, acera vereda banqueta andén > peatonal, actividad evento, acuerdo > convenio pacto,
  adaptador enchufe, afueras > periferia, agua_botella > envase plástico, agua_gratis > potable
  fuente, ahora_mismo > inmediato, ahorrar descuento, aire ventilación, al_año > anual, al_dia >
  diario, al_mes > mensual, alarma alerta, alberca piscina, albergue alojamiento hostal,
  albergue_emergencia > refugio evacuación, alcalde ayuntamiento, alcohol bebida > vino licor,
  altura metro, ambulatorio salud, amenaza acoso, animal > pájaro, apagar desconectar, aparcamiento
  parking estacionamiento, apertura horario, aplace retraso, aplicación app programa software, app
  móvil, aprender estudiar, apuntes material, arrancar > iniciar comenzar, arreglar reparar avería,
  asco > higiene, asco sucio, aseo servicio, atracción visita, auto coche carro vehículo, autobús
  bus transporte, autopista carretera, averiado roto, avería técnico, avisar > comunicar comunique
  informar notificar, avión vuelo, ayuda > soporte asistir, ayuda pedir_ayuda pidio_ayuda > auxilio
  socorro asistencia, bar restaurante, barato económico, batería pila, bañarse nadar, baño aseo
  sanitario, baño_discapacitados > adaptado aseo, bebé niño, beca ayuda, biblioteca libro, billete
  entrada pasaje, birlar robar, boli bolígrafo, bolsa mochila, bonito hermoso, borrar eliminar
  quitar, bosque monte, botiquín emergencia, bus guagua, buscar > consulta, buscar encontrar,
  cabreado enojado > queja, cabrear enfadar, cacharro aparato, cagarla meter_pata metio_pata >
  error, caja cajero, cajero dinero efectivo, calefacción calor, calle dirección, calor > grado
  temperatura, calor caluroso, cama dormir, cambiar > variación, cambiar modificar editar,
  cambiar_bebe > lactancia cambiador, cambiar_fecha cambiar_de_fecha > aplazamiento modificación,
  cambiar_hora > horario, cambio > alteración, cambio modificación, camión vehículo, camping
  tienda, caro precio, carpeta directorio, carta correo, casa vivienda hogar, casi_todo > mayoría,
  cate > suspender, ceder cedio > transferir transmisión, chapuza > defecto, chaval joven niño,
  chico joven, chisme objeto, chofer conductor, chorizo ladrón, chulo bonito, chupa_bateria
  gasta_bateria come_bateria > consumo autonomía, ciclón tormenta_tropical > huracán, cita reserva,
  clase curso lección, cobrar precio, coger tomar, colarse > acceso indebido, cole colegio, colonia
  > distrito, como_maximo tope > máximo límite, como_minimo > mínimo, compañero socio, competición
  concurso torneo, con_quien > acompañado, concierto espectáculo, conducir carné, conexión
  internet, consulado embajada, contacto > dirección, contraseña > acceso, conviene > recomendable
  aconsejable, copia respaldo, correo email mail, corriente electricidad, corte_calle calle_cortada
  > cierre tráfico, cosa objeto, costar precio euro, cuadra manzana > calle, cual_mejor >
  recomendado preferente, cuantas_veces > frecuencia periodicidad intervalo, cuantas_veces_año >
  anuales, cuantas_veces_semana > semanales frecuencia, cuanto_antes > inmediatamente urgente,
  cuanto_maximo > máximo límite, cuanto_sale_premium premium vip plus pro > plan suscripción cuota,
  cuantos_maximo cuantos_como_mucho > máximo límite, cuantos_minimo > mínimo, cubo basura, cuenta >
  bancaria iban, cuenta > usuario perfil registro, cumpleaños fiesta, currante trabajador, currarse
  > esfuerzo, cutre malo, cuánto_máximo cuanto_como_mucho > máximo límite, cámara > fotográfico
  equipo, cómodo confortable, daño desperfecto, de_dia > diurno, de_momento > provisional temporal,
  de_noche por_la_noche > nocturno, de_quien_es_culpa > responsabilidad, de_vez_en_cuando >
  esporádico ocasional periódico, deberes tarea ejercicio, dejar_algo > depositar, dejar_de > cese
  interrupción, deporte > fútbol tenis natación yoga, derrotar vencer venzo ganar, descuento
  bonificación, descuento reducción, despertar despierta alarma, diario cotidiano, dibujo imagen,
  dieta vegetariano vegano, difícil dificultad, discoteca fiesta, discusión conflicto, dispositivo
  aparato, doble > duplo, docente tutor, domingos > festivo, donación donativo, donde_como >
  cafetería, donde_compro donde_se_compra > venta adquisición puntos, donde_consigo > adquirir,
  donde_duermo > alojamiento, donde_entrego > entrega presentación, donde_estan donde_están
  donde_se_encuentra donde_estais > ubicación localización domicilio emplazado situado, donde_firmo
  > firma, donde_fumo > fumadores zona, donde_hay_baño > aseos sanitarios, donde_me_cambio >
  vestuarios, donde_pago > pago abono, donde_recojo > recogida retirada, donde_tiro > contenedor
  depositar, ducha baño, duda pregunta > consulta aclaración, dura_poco > autonomía duración, durar
  duración, día días > jornada fecha, echar expulsar, elegir > opción designar, emborracharse
  alcohol, embotellamiento trancón > tráfico congestión, emergencia > 112, empleo > contratación
  vacante, empollar estudiar, en_que_idioma > lenguas castellano, enchufar recomendar, encontrar >
  hallazgo localizar hallar, enfadado queja, enfermo baja, enseñar profesor, entero completo >
  íntegro, entrada boleto ticket, entrar acceso, entre_semana > laborables hábiles, entrenador >
  profesor clase, enviar > mandar, equivocarse > error corrección, error fallo problema, es_seguro
  > riesgo, escalera escalón, escoger escogio > seleccionar elegir, escuchar oír, escuela colegio,
  espectáculo función, espera > lista plazo, esperar_cola > turno espera, esquina > intersección,
  estropeado roto, euro tarifa, evento acto, evitar > prevenir previno prevención, examen control,
  excursión ruta, explicar explique > aclaración, faltar_algo falta > ausencia carencia, farmacia
  medicamento, fastidiar molestar, ferry barco, fila cola, fin > término conclusión final,
  fin_de_semana finde > sábados domingos, finde > semana viernes, flipar sorprender, flojera pereza
  > desgana, folleto guía, frío > grado temperatura, frío helada, fuego hoguera, fumar tabaco,
  furgoneta vehículo, garantía cobertura, gasto coste, gente_de_fuera > ajenas externos, gotera
  fuga agua, grado temperatura, granizo > pedrisco, gratis_niños > gratuito menores, guardería
  niño, guarro sucio, guía visita, hablar contactar, harto > queja reclamación, hasta_que_hora >
  concluye horario, hasta_que_hora_dura cuando_termina > concluye cierre finaliza, hasta_qué_hora >
  cierre concluye conclusión finalización horario, hay_agua > potable fuente, hay_ascensor >
  accesible, hay_comida > restauración, hay_descuento > bonificación reducción, hay_ducha > duchas,
  hay_edad > mínima, hay_enchufe > corriente toma, hay_examen > prueba, hay_límite > máximo,
  hay_multa > sanción, hay_parking > aparcamiento estacionamiento, hay_premio > galardón, hay_wifi
  > inalámbrica red, hora abrir, hora horario, hora_exacta > puntual, hospital médico, hospital
  salud clínica, hotel hostal pensión, imprimir impreso impresora, info información, instrumento >
  violín flauta, internet wifi, invierno > diciembre enero febrero, irse baja, jalar comer, jardín
  parque, jefazo jefe, jefe director, joven menor, jugador usuario, juguete juego, largarse > irse
  salir abandonar, lavabo aseo, lavandería ropa, lavar limpieza, lejos > distancia, levantar subir,
  ley norma regla, ley reglamento, liarla > problema conflicto, ligar acoso, llamar teléfono,
  llamar_emergencia > 112, llevar_amigos > acompañantes invitados, llevar_encima traer_conmigo >
  portar, llevar_puesto > portar vestir viste, llover precipitación, llueve_mañana va_a_llover
  va_a_llovio > precipitaciones pronóstico, lluvia temperatura, lo_antes_posible > inmediato
  urgente, loco demente, lugar > sitio ubicación emplazamiento, límite máximo, lío > problema
  conflicto, madrugar > hora, mangar robar, mantenimiento reparación, mapa plano, mapa_como >
  plano, marido pareja, marrón > problema conflicto, mas_o_menos > aproximado, mascotas_permitidas
  > animales admiten, me_aburro > actividades ocio, me_ahogo > asfixia respiratoria, me_amenazan >
  amenazas, me_caigo me_caí > caída accidente, me_canso > fatiga, me_confundi > error, me_duele >
  dolor, me_encontre > hallado, me_encontre encontrarse_perro > hallazgo localizar extraviado,
  me_engañaron > fraude engaño, me_equivoque > error corrección rectificación, me_ignoran >
  respuesta reclamación, me_insultaron > insultos respeto, me_lo_dejé > olvidado objetos,
  me_lo_robaron > robo sustracción, me_mareo > mareos vértigo, me_molestan > molestias, me_olvide >
  olvido, me_pegaron > agresión, me_perdi_llamada > llamada, me_pica > picor prurito,
  me_quede_dormido > retraso ausencia, medianoche > 24, medianoche noche, medicina medicamento,
  mediodía > 12, menor infantil, meter_agua metio_agua pasar_agua > botella, metro transporte,
  mi_hermana > menores familiar, miedo peligro, miembro socio, mientras_tanto > provisional
  entretanto, mojado agua, mola chulo guay chévere bacán padre > interesante atractivo, molar
  gustar, molestar molestia, montaña monte, mosquear enfadar, motocicleta vehículo, movida >
  conflicto incidente, mudanza traslado, muebles > mesa silla cama sofá, mujer pareja, multa
  castigo, música concierto, nadar piscina, navidad diciembre, negocio empresa, negro modo_negro
  poner_negro fondo_negro > oscuro, nieve invierno, no_bebo > alcohol, no_como_carne > vegetariano,
  no_hablo_español > idioma traducción, no_me_saltan no_me_llegan no_me_salen > notificaciones
  avisos recibe, no_se_nada sin_experiencia > iniciación experiencia, no_soy_socio > externos,
  no_tengo_coche > transporte, no_tengo_dinero > gratuito ayuda, no_tengo_dni > documento
  identificación, no_tengo_internet > presencial, noche alojamiento, noche madrugada, nublado nube,
  nuevo > reciente, número teléfono, número_telefono > teléfono, obligatorio_llevar
  tengo_que_ponerme hay_que_ponerse > preceptivo obligatorio, ocuparse > responsable corresponder,
  ola_calor > altas temperaturas, olvidar perder, otoño > septiembre octubre noviembre, palmar
  morir, pantalla monitor, para_quien quien_puede > destinatarios beneficiarios dirigido,
  para_siempre > permanente definitivo indefinido, pareja acompañante, pasa_algo_malo > incidente,
  pasaporte identidad, pasear caminar, paseo ruta, pavo euro, peatonal > peatones, pedir solicitud,
  pegar > golpear pelea, peli película, peligro > corriente riesgo, película cine, perderse >
  desorientación, perdido niño_perdido > extraviado punto encuentro, permiso autorización, peso kg,
  pillar obtener, pirarse > irse abandonar, piso_alto > planta, plan actividad, poder_elegir
  se_puede_elegir > elección opción optar, poli policía, policía > seguridad, por_dia > diario,
  por_grupo > colectivo grupal, por_la_mañana > matinal matutino, por_la_tarde > vespertino,
  por_persona > individual, preguntar donde_pregunto a_quien_pregunto > consulta información
  atención, premium > plus, primavera > marzo abril mayo, primero > inicial, pringar > perjuicio,
  privacidad datos, problema tengo_problema > incidencia dificultad, profe maestro, pronóstico >
  previsión meteorológico, propina servicio, prueba ensayo, pueblo > localidad, puede_ir
  puede_entrar puede_venir puede_vino > acceso admite menores, puedo_ir_acompañado > acompañante,
  página sitio web, quedar > reunirse encuentro cita, quedarse alojarse, quedarse_con quedarmelo
  me_lo_quedo > conservar propiedad, quien_firma > firma suscrito, quien_limpia > limpieza,
  quien_manda > responsable autoridad, quien_organiza > organizador entidad, quien_puede_apuntarse
  quien_puede_entrar > requisitos destinatarios, quien_puede_pedir quien_puede_pidio
  quien_puede_solicitar > beneficiarios solicitantes requisitos, quien_responde quien_se_hace_cargo
  > responsabilidad, quien_vigila > vigilancia supervisión, quién_organiza > organizador entidad,
  rato minutos, ratón animal, recomiendan > aconseja, reembolso devolución, regalar > cesión donar
  donación, registrarse inscripción, retirarse baja, rollo > asunto, rollo aburrido, rompe_todo
  muerde_todo > destrozos, roto > inservible inutilizado, rápido velocidad, sala_lactancia >
  lactancia, salario sueldo, salida_emergencia > evacuación, salir_corriendo > evacuación, santo
  puente > festivo, se_cierra se_cierra_sola > interrumpe cierre, se_hacen_cargo
  se_hacen_responsables > responsabilidad responsabiliza, se_me_cayo > caída golpe,
  se_me_hace_tarde > retraso, se_me_mojo > humedad agua, se_me_pasa > olvido, se_me_quemo >
  quemadura, se_me_rompio se_me_rompió se_me_estropeo > rotura avería daño, se_sale se_saca >
  cierre interrumpe, sede > dirección ubicación, seguro cobertura, semana > lunes martes miércoles
  jueves viernes, semana_santa > pascua, semáforo > señalización, senderismo ruta, sentarse
  asiento, seño maestra, sin_internet sin_wifi sin_datos > conexión desconectado, sitio plaza,
  sobar dormir, sobra me_sobro sobrante > remanente saldo restante, sobrar > excedente, solo_socios
  > exclusivo reservado, soy_autonomo > autónomos, soy_estudiante > estudiantes, soy_extranjero >
  extranjeros, soy_jubilado > jubilados mayores, soy_menor > menores edad, soy_nuevo >
  principiantes iniciación, soy_principiante nunca_lo_hice nunca_he > iniciación principiantes,
  soy_socio > asociados, subir ascenso, suspender repetir recuperación, susto > temor, sábado
  domingo, tabla surf, taller curso, taquilla_abierta > venta, tarjeta pago, taxi transporte, tela
  pastón > coste, televisor televisión, teléfono correo, temblor sismo > terremoto, temporada
  época, temprano > antelación, tener_cuidado > precaución advertencia, tengo_alergia > alérgenos
  alérgicos, tengo_coche > vehículo, tengo_discapacidad > discapacidad, tengo_hijos > menores
  familias, tengo_perro > animales mascotas, tfno teléfono, tiempo > clima meteorología, tiempo >
  plazo duración, tirar > arrojar, tirar basura, tirar_suelo > arrojar, tlf teléfono, toalla baño,
  tocar corresponder, tocar_nada > manipular, todos_los_días cada_día > diario, tormenta >
  tempestad, total > suma importe, trabajar laburar currar chambear > prestar servicios laboral,
  trabajo empleo chamba curro laburo > puesto ocupación labor, traducción traducido > lenguas
  versión, traer aportar, transporte > tren tranvía, trasnochar > nocturno, trasto objeto, turista
  visitante, un_tiempo una_temporada > temporal transitorio, una_vez > única ocasión, uni
  universidad, usuario miembro, vacaciones viaje, vacaciones_verano > estival, valor > importe
  precio cuantía, valor monto, varias_veces > reiterado, vehículo moto, velocidad_maxima > límite
  velocidad, vender_entrada vendio_entrada vender_mi_entrada vendio_mi_entrada pasar_entrada
  dar_entrada > titularidad cesión transmisión cambio, verano junio, vereda banqueta > acera,
  verificar comprobar, vestir viste ropa vestimenta, viejito > años, viento > vendaval ráfaga,
  viento temporal, viento ventarrón > rachas, vivo_fuera > residentes, vivo_lejos > distancia
  desplazamiento, voy_grupo > grupos, voy_solo ir_solo > individual, váter baño, wc baño, wifi red
  conexión, zampar comer, zapato calzado, último > final`;
