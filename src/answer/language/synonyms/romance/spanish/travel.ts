/** Travel and transport; see `SYNONYMS`. */
export const travel = `
  a_que_hora_irme a_que_hora_salir dejar_habitacion check_out checkout > salida desalojar libre
  desocupar, abono_joven > joven abono, abono_transporte > título mensual, accidente colisión,
  aduana declarar > arancel mercancías, aerolínea > compañía aérea transportista, aeropuerto
  terminal, agencia > operador turístico, agua_potable agua_grifo > potable, aire_habitacion >
  climatización, albergue refugio, alojamiento hospedaje, alquilar_coche rentar_coche rent_car >
  alquiler vehículo conductor, alquilar_coche_joven > conductor edad recargo, andar > pie caminar,
  apartar > reserva anticipo confirmación, arañazo rayar_coche > daños franquicia, asiento
  elegir_asiento ventanilla > plaza asignación, asiento_junto > asignación asientos, audioguía >
  guía idiomas, auto carro > automóvil turismo, autobús línea, automóvil vehículo, avión > aéreo,
  avión vuelo > aerolínea aeronave, bandera_roja > baño prohibido, barco ferry lancha crucero >
  embarcación buque naviera, barco_mareo > mareo, barrio distrito, basura_camping > residuos
  contenedores, bateria_avion > litio, bateria_coche > batería arranque, batería_coche no_arranca >
  batería arranque, bebe_vuelo > infante, bencina > gasolina, bici > bicicleta ciclista ciclo,
  bici_avion tabla_surf > equipaje especial deportivo, bici_casco > obligatorio casco, billete >
  tique, billete_ida > ida vuelta, boleto pasaje, boleto pasaje billete tiquete > título transporte
  tarifa, boleto tiquete > billete, bonobus bono tarjeta_transporte > abono título, brevete >
  conducir, bungalow cabaña > alojamiento, bus colectivo bondi guagua micro camión combi > autobús
  autocar línea, bus_bici > bicicletas, bus_maleta > equipaje, bus_noche > nocturno, bus_perro >
  animales, cada_cuanto_pasa > frecuencia horario paso, cama_extra cuna > supletoria,
  cambiar_nombre_billete > cesión nombre, cambiar_vuelo cambiar_billete > modificación cambio,
  cambio_hora > huso, caminar > sendero senda, camping carpa > acampada parcela, cancelar_gratis >
  cancelación gratuita, cancelar_reserva cancelar_viaje no_vamos al_final_no > anulación
  cancelación reembolso, caravana autocaravana, caravana rulot autocaravana motorhome furgo camper
  > vehículo parcela, cargador recarga, cargar recarga, cargar_coche coche_electrico > eléctrico
  recarga punto, carnet > carné, carnet_conducir carnet registro_conducir brevete libreta > permiso
  licencia conducción, carnet_internacional > permiso internacional, carné > permiso licencia,
  carpa > tienda campaña, carrito_bus > sillas, carro_coche nave > vehículo, casco cinturón >
  protección seguridad, cerrar_albergue > cierre, check_in checkin a_que_hora_llegar
  a_que_hora_entrar > llegada entrada ocupar registro, ciudad > municipio urbe, coche > automóvil
  turismo aparcamiento estacionamiento, coche_ferry > embarque vehículo, coche_viejo_centro
  etiqueta > emisiones distintivo, cocina_albergue > cocina común, colarse sin_billete
  viajar_gratis > fraude multa título recargo, comer_viaje comio_viaje donde_comer donde_comio >
  restaurante gastronomía, comida_avion > catering menú, como_llego como_voy como_se_va > acceso
  transporte ubicación trayecto, compartir_coche compartio_coche carpool > compartido pasajeros,
  corriente > suministro toma, costa litoral, credencial > peregrinos sello, crucero > itinerario,
  cruzar_frontera > aduana pasaporte, cruzar_frontera_coche > extranjero autorización,
  cuando_cierra_embarque > cierre embarque, cuando_ir mejor_epoca > época temporada meses,
  cuando_pasa > frecuencia horario, cuantas_excursiones > salidas actividades, cuantas_maletas >
  equipaje bultos franquicia, cuantas_noches > estancia máxima, cuanto_cuesta_entrar > entrada
  tarifa admisión, cuanto_pesa_maleta sobrepeso_maleta > peso exceso equipaje, cuanto_se_tarda
  cuanto_se_demora > duración, cuanto_vale_dormir cuanto_vale_durmio cuanto_cuesta_noche >
  pernoctación estancia tarifa, cuantos_dias_hacen_falta > duración estancia, cuantos_dias_visado >
  estancia, cumbre cima, demora llega_tarde_tren > retraso puntualidad compensación, desayuno >
  incluido buffet restauración, desayuno_hora > desayuno, desnivel subida > ascensión pendiente
  altitud, devolver_coche devolvio_coche > devolución depósito, dinero_aduana > efectivo
  declaración, dni_vuelo documentos_volar > documentación identidad, dormir durmio > alojarse
  hospedaje, dormir durmio > pernoctación estancia noche, dormir_coche dormir_furgo > pernoctar
  acampada, ducharse > sanitarios, durmio_coche > pernoctar acampada, durmio_furgo > pernoctar
  acampada, early_checkin > llegada anticipada, edad_alquilar_coche > edad conductor antigüedad,
  embajada > diplomática, embarazada_viajar embarazada_volar > gestación semanas certificado,
  enchufar_caravana luz_camping > toma corriente suministro amperios, enchufe_viaje adaptador >
  voltaje toma corriente, enchufes > voltaje, entrada_museo > acceso tarifa, entrada_niños >
  infantil reducida menores, entrar_gratis dia_gratis > gratuita jornada, equipaje bulto,
  equipaje_mano mochila bolso > cabina equipaje bulto, equipaje_perdido > extravío reclamación,
  es_difícil > nivel dificultad desnivel, es_peligroso_pais > seguridad, esta_cerca > proximidad
  distancia, excursión > itinerario, facturar_maleta > facturación equipaje, facturar_perro >
  bodega animales, fotos_museo flash > fotografías, frontera aduana, fumar_bus comer_bus comio_bus
  > prohibido, fumar_habitacion > fumadores penalización, gasolina gasóleo, gasolina nafta bencina
  > combustible carburante depósito, gasolina_alquiler > combustible lleno, grupo_escolar > grupos
  escolares, guardar_maletas dejar_maletas dejar_equipaje > consigna custodia equipaje, guía
  recorrido, habitacion_ruido > insonorización, habitación cuarto > alojamiento, hablar_conductor >
  conductor, hamaca camastro reposera > tumbonas, horario salida, hotel hostal posada > alojamiento
  establecimiento hospedaje, hotel_niño > infantil cuna, hotel_perro > mascotas admiten suplemento,
  huelga_metro > servicios mínimos, huso diferencia_horaria > horario, idioma que_hablan > lengua
  oficial, ir_andando a_pie caminando > pie peatonal, jamon_avion > alimentos aduana,
  kilometros_alquiler > kilometraje ilimitado, kilómetro km, lago laguna, late_checkout
  salir_mas_tarde > salida tardía suplemento, lavar_coche > lavado vehículos, liquidos > envase
  mililitros, litera > compartido, llanta goma cubierta > neumático, llave_habitacion
  perdi_llave_hotel > tarjeta reposición, llegar > acceso transporte, llegar_antes_aeropuerto
  cuanto_antes_llegar > antelación presentación embarque, llegar_noche llego_tarde_hotel >
  recepción llegada, llevar_bici bici_tren > bicicleta transporte, llevar_comida_avion > alimentos,
  lluvia tormenta > meteorológica temporal, mal_altura soroche apunarse > altitud, maleta valija
  petaca > equipaje bulto, maleta_rota > daños equipaje, manejar conducir, mapa croquis, me_pierdo
  > rescate extravío, medusa aguaviva malagua > picadura, mejor_mes > época clima, metro subte >
  suburbano estación línea, micro bondi > ómnibus, minibar > consumo cargo, moneda_viaje que_moneda
  > divisa moneda, montaña cerro > cumbre pico sierra, monumento > patrimonio histórico, moto
  motoneta > motocicleta ciclomotor, moto_ferry > vehículo, multa_alquiler > sanciones gestión,
  multa_tren > recargo sanción, museo expo > exposición colección, nafta gasolina, nieve_cadenas
  cadenas > neumáticos invierno, niño_vuelo > menores acompañado, no_presentarse no_aparezco >
  presentación incomparecencia, objeto_perdido_bus > objetos perdidos, overbooking > denegación
  embarque sobreventa, parada paradero estación > apeadero terminal, parada_pedir parada_pidio >
  parada, parking_hotel > aparcamiento, parquear estacionar, pasaporte documento, país nación,
  peaje caseta > autopista, peatón acera, pensión_completa media_pensión > régimen comidas,
  perder_tren perdio_tren perder_bus perdio_bus perder_vuelo perdio_vuelo > pérdida conexión,
  perdi_abono > duplicado, perdieron_maleta maleta_perdida no_llega_maleta > equipaje extravío
  pérdida, permiso conducir, perro_cabina > cabina transportín, perro_tren perro_bus perro_avion
  gato_avion > animales transportín mascotas, pinchar pinchazo ponchar ponchadura > neumático
  rueda, piscina_hotel > horario piscina, playa > arena, playa > costa litoral, power_bank
  batería_avion > litio, propina_pais > propinas, proximo_bus > frecuencia horario paso, pueblo >
  municipio aldea, puerta_embarque > embarque terminal, puerto muelle, que_bus que_linea > línea,
  que_ver > atracciones monumentos lugares, queda_lejos esta_lejos > distancia kilómetros,
  recargar_tarjeta > recarga, recepción > atención, reclamar_vuelo > compensación reclamación,
  recoger retirar, recuerdo souvenir > artesanía tienda, refugio > pernocta, remís > taxi traslado,
  rescate > salvamento socorro emergencia, restaurante comedor, retraso_vuelo > retraso
  compensación, revisor inspector > interventor personal, robo_viaje > denuncia consulado, rueda >
  neumático, ruido_noche > descanso silencio, ruta > itinerario recorrido, río > fluvial cauce,
  sacar_billete comprar_billete comprar_boleto > adquisición venta billetes, segundo_coche >
  vehículo adicional exterior, segundo_conductor > adicional, senda sendero, sendero > itinerario,
  señal_reserva pagar_reserva > anticipo depósito, shuttle traslado_aeropuerto > lanzadera
  traslado, si_cancelo > cancelación anulación penalización, si_llueve > lluvia suspensión
  meteorológica aplazamiento, silla_bebe carrito carriola cochecito > silla niños plegable,
  silla_ruedas > pmr asistencia, silla_ruedas_bus > rampa, sitio emplazamiento, sombrilla > parasol
  playa, soroche > altura, sube > título, sábana_albergue > sábanas lencería, tanque > depósito
  combustible, tarjeta_hotel > garantía cargo, tasa_turistica > impuesto estancias, taxi vtc,
  temperatura > climático clima meteorología, temporada_alta > verano temporada tarifa, temporal >
  meteorológico, tiempo_mal mal_tiempo hace_mal_tiempo llueve > meteorológica alerta suspensión
  suspendida, tienda acampada, tijeras_avion > punzantes, toallas_piscina > toallas, tour >
  excursión circuito, tour paseo > visita recorrido guiada, transbordo > correspondencia,
  transportín jaula > animales, trekking caminata hiking > ruta sendero travesía, tren cercanías
  ave > ferroviario ferrocarril, turista viajero, típico plato_tipico > tradicional gastronomía,
  uber cabify didi > vtc taxi traslado, ubicación > situado dirección, ultimo_bus ultimo_tren
  ultimo_metro > horario servicio nocturno, ultimo_dia > salida, vacuna_obligatoria > vacunación,
  vacunas_viaje > vacunación internacional, valija maleta, velocidad límite, ver_colegas venir_ver
  vino_ver visitas_camping > visitas alojadas ajenas, viajar_con_perro viajar_perro > animales
  mascotas transportín, viajar_menor niño_solo > menores acompañado autorización, viaje >
  desplazamiento trayecto, viajero pasajero, visado_cuanto > visado estancia, vuelo aéreo,
  vuelo_cancelado cancelan_vuelo cancelan_tren > cancelación reembolso compensación, wc_químico >
  vaciado, wifi_tren > inalámbrica conexión, zona_tarifa > zonas corona, ómnibus autocar > autobús`;
