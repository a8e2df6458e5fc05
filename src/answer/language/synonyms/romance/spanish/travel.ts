/** Travel and transport; see `SYNONYMS`. */
export const travel = `
  a_que_hora_irme a_que_hora_salir dejar_habitacion check_out checkout > salida desalojar libre
  desocupar, accidente colisión, aduana declarar > arancel mercancías, aerolínea > compañía aérea
  transportista, aeropuerto terminal, agencia > operador turístico, albergue refugio, alojamiento
  hospedaje, alquilar_coche rentar_coche rent_car > alquiler vehículo conductor, andar > pie
  caminar, aparcar aparque estacionar, apartar > reserva anticipo confirmación, asiento
  elegir_asiento elige_asiento eligio_asiento elijo_asiento ventanilla > plaza asignación,
  audioguía > guía idiomas, autobús línea, automóvil vehículo, avión > aéreo aeronave, avión vuelo
  > aerolínea aeronave, bandera_roja > baño prohibido, barco > embarcación buque, barco ferry
  lancha crucero > embarcación buque naviera, barrio distrito, basura_camping > residuos
  contenedores, bateria_coche > batería arranque, batería_coche no_arranca > batería arranque,
  bencina > gasolina, bici > bicicleta ciclista ciclo, bici_avion tabla_surf > equipaje especial
  deportivo, bici_casco > obligatorio casco, billete > pasaje tique, billete_ida > ida vuelta,
  boleto pasaje, boleto pasaje billete tiquete > título transporte tarifa, boleto tiquete pasaje >
  billete, bondi autobús, bonobus bono tarjeta_transporte sube > abono título, brevete > conducir
  conduzco condujo, bungalow cabaña > alojamiento, bus > línea autobús, bus colectivo bondi guagua
  micro camión combi > autobús autocar línea, cama_extra cuna > supletoria, caminar > pie sendero
  senda, camión autobús, camping acampada, camping carpa > acampada parcela, cancelar_reserva
  cancelar_viaje no_vamos al_final_no > anulación cancelación reembolso, caravana autocaravana,
  caravana rulot autocaravana motorhome furgo camper > vehículo parcela, cargador recarga, cargar
  recarga, cargar_coche coche_electrico > eléctrico recarga punto, carnet > carné permiso licencia,
  carnet_conducir carnet_conduzco carnet_condujo carnet registro_conducir registro_conduzco
  registro_condujo brevete libreta > permiso licencia conducción, carnet_internacional > permiso
  internacional, carné > permiso licencia, carpa > tienda campaña, carro coche, carro_coche nave >
  vehículo, casco cinturón > protección seguridad, casco protección, check_in checkin
  a_que_hora_llegar a_que_hora_entrar > llegada entrada ocupar registro, choque colisión, ciudad >
  municipio urbe, coche > automóvil turismo aparcamiento estacionamiento, coche auto carro >
  automóvil turismo, colarse sin_billete viajar_gratis > fraude multa título recargo, comer_viaje
  comio_viaje donde_comer donde_comio > restaurante gastronomía, comida_avion > catering menú,
  como_llego como_voy como_se_va > acceso transporte ubicación trayecto, corriente > suministro
  toma, costa litoral, crucero > itinerario, cruzar_frontera cruce_frontera > aduana pasaporte,
  cuando_ir mejor_epoca > época temporada meses, cuantas_excursiones > salidas actividades,
  cuantas_maletas > equipaje bultos franquicia, cuanto_cuesta_entrar > entrada tarifa admisión,
  cuanto_pesa_maleta sobrepeso_maleta > peso exceso equipaje, cuanto_se_tarda cuanto_se_demora >
  duración, cuanto_vale_dormir cuanto_vale_duerme cuanto_vale_durmió cuanto_vale_durmio
  cuanto_cuesta_noche > pernoctación estancia tarifa, cumbre cima, demora llega_tarde_tren >
  retraso puntualidad compensación, desayuno > incluido buffet restauración, desnivel subida >
  ascensión pendiente altitud, dormir duerme durmió durmio > alojarse hospedaje, dormir duerme
  durmió durmio > pernoctación estancia noche, dormir_coche duerme_coche durmió_coche dormir_furgo
  duerme_furgo durmió_furgo > pernoctar acampada, ducharse > sanitarios, durmio_coche > pernoctar
  acampada, durmio_furgo > pernoctar acampada, edad_alquilar_coche > edad conductor antigüedad,
  embajada > diplomática, embarazada_viajar embarazada_volar embarazada_vuela > gestación semanas
  certificado, enchufar_caravana luz_camping > toma corriente suministro amperios, enchufe_viaje
  adaptador > voltaje toma corriente, entrada_museo > acceso tarifa, entrada_niños > infantil
  reducida menores, entrar_gratis dia_gratis > gratuita jornada, equipaje bulto, equipaje_mano
  mochila bolso > cabina equipaje bulto, es_difícil > nivel dificultad desnivel, esta_cerca >
  proximidad distancia, excursión > itinerario, facturar_maleta > facturación equipaje, fotos_museo
  flash > fotografías, frontera aduana, gasolina gasóleo, gasolina nafta bencina > combustible
  carburante depósito, grupo_escolar > grupos escolares, grúa retirada, guardar_maletas
  dejar_maletas dejar_equipaje > consigna custodia equipaje, guía recorrido, habitación cuarto >
  alojamiento, hamaca camastro reposera > tumbonas, horario salida, hostal pensión, hotel
  hospedaje, hotel hostal posada > alojamiento establecimiento hospedaje, huso diferencia_horaria >
  horario, idioma que_hablan > lengua oficial, ir_andando a_pie caminando > pie peatonal, kilómetro
  km, lago laguna, lavar_coche > lavado vehículos, liquidos > envase mililitros, llanta goma
  cubierta > neumático, llegar > acceso transporte, llegar_noche llego_tarde_hotel > recepción
  llegada, llevar_bici bici_tren > bicicleta transporte, lluvia tormenta > meteorológica temporal,
  mal_altura soroche apunarse > altitud, maleta equipaje, maleta valija petaca > equipaje bulto,
  manejar conducir conduzco condujo, mapa croquis, medusa aguaviva malagua > picadura, metro >
  línea suburbano, metro subte > suburbano estación línea, micro bondi > ómnibus, moneda_viaje
  que_moneda > divisa moneda, montaña > cumbre sierra, montaña cerro > cumbre pico sierra,
  monumento > patrimonio histórico, moto motoneta > motocicleta ciclomotor, multa_tren > recargo
  sanción, museo colección, museo expo > exposición colección, nafta gasolina, no_presentarse
  no_aparezco > presentación incomparecencia, overbooking > denegación embarque sobreventa, parada
  paradero estación > apeadero terminal, parquear estacionar, pasaporte documento, patinete
  movilidad, país nación, peaje caseta > autopista, peatón acera, pensión_completa media_pensión >
  régimen comidas, perder_tren pierde_tren perdio_tren perder_bus pierde_bus perdio_bus
  perder_vuelo pierde_vuelo perdio_vuelo > pérdida conexión, perderse me_pierdo > rescate extravío,
  perdieron_maleta maleta_perdida no_llega_maleta > equipaje extravío pérdida, permiso conducir
  conduzco condujo, perro_tren perro_bus perro_avion gato_avion > animales transportín mascotas,
  pinchar pinchazo ponchar ponchadura > neumático rueda, playa > arena, playa > costa litoral,
  proximo_bus > frecuencia horario paso, próximo_bus cada_cuanto_pasa > frecuencia horario paso,
  pueblo > municipio aldea, puerta_embarque > embarque terminal, puerto muelle, que_bus que_linea >
  línea, queda_lejos esta_lejos > distancia kilómetros, recepción > atención, recoger recojo
  retirar, recuerdo souvenir > artesanía tienda, refugio > pernocta, remís > taxi traslado, rescate
  > salvamento socorro emergencia, restaurante comedor, revisor inspector > interventor personal,
  robo_viaje > denuncia consulado, rueda > neumático, ruido_noche > descanso silencio, ruta >
  itinerario recorrido, río > fluvial cauce, sacar_billete saque_billete comprar_billete
  comprar_boleto > adquisición venta billetes, segundo_coche > vehículo adicional exterior, senda
  sendero, sendero > itinerario, señal_reserva pagar_reserva > anticipo depósito, si_cancelo >
  cancelación anulación penalización, si_llueve > lluvia suspensión meteorológica aplazamiento,
  silla_bebe carrito carriola cochecito > silla niños plegable, silla_ruedas > pmr asistencia,
  sitio emplazamiento, sombrilla > parasol playa, soroche > altura, tanque > depósito combustible,
  tarifa billete, tarjeta_embarque embarcar > embarque, tasa_turistica > impuesto estancias, taxi
  vtc, temperatura > climático clima meteorología, temporada_alta > verano temporada tarifa,
  temporal > meteorológico, tiempo_mal mal_tiempo hace_mal_tiempo llueve > meteorológica lluvia
  alerta suspensión suspendida, tienda acampada, tour > excursión circuito, tour paseo > visita
  recorrido guiada, transportín jaula > animales, trekking caminata hiking > ruta sendero travesía,
  tren cercanías ave > ferroviario ferrocarril, tren ferroviario, turista viajero, típico
  plato_tipico > tradicional gastronomía, uber cabify didi > vtc taxi traslado, ubicación > situado
  localización dirección, ultimo_bus ultimo_tren ultimo_metro > horario servicio nocturno,
  ultimo_dia > salida, vacunas_viaje > vacunación internacional, valija maleta, velocidad límite,
  ver_colegas venir_ver vengo_ver viene_ver vino_ver visitas_camping > visitas alojadas ajenas,
  viajar_con_perro viajar_perro > animales mascotas transportín, viajar_menor niño_solo > menores
  acompañado autorización, viaje > desplazamiento trayecto, viajero pasajero, vuelo aéreo,
  vuelo_cancelado cancelan_vuelo cancelan_tren > cancelación reembolso compensación, wc_químico >
  vaciado, wifi_tren > inalámbrica conexión, ómnibus autocar > autobús`;
