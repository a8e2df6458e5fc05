/** Travel and transport; see `SYNONYMS`. */
export const travel = `
  accidente colisión, aeropuerto terminal, albergue refugio, alojamiento hospedaje, andar > pie
  caminar, aparcar estacionar, autobús línea, automóvil vehículo, avión > aéreo aeronave, barco >
  embarcación buque, barrio distrito, bici > bicicleta ciclista ciclo, billete > pasaje tique,
  boleto pasaje, bondi autobús, bus > línea autobús, caminar > pie sendero senda, camión autobús,
  camping acampada, caravana autocaravana, cargador recarga, cargar recarga, carné > permiso
  licencia, carnet > carné permiso licencia, carro coche, casco protección, choque colisión, ciudad
  > municipio urbe, coche > automóvil turismo aparcamiento estacionamiento, costa litoral, cumbre
  cima, dormir > alojarse hospedaje, equipaje bulto, frontera aduana, gasolina gasóleo, grúa
  retirada, guía recorrido, horario salida, hostal pensión, hotel hospedaje, kilómetro km, lago
  laguna, llegar > acceso transporte, maleta equipaje, manejar conducir, mapa croquis, metro > línea
  suburbano, montaña > cumbre sierra, monumento > patrimonio histórico, museo colección, nafta
  gasolina, país nación, parquear estacionar, pasaporte documento, patinete movilidad, peatón acera,
  permiso conducir, playa > costa litoral, pueblo > municipio aldea, puerto muelle, recoger retirar,
  restaurante comedor, río > fluvial cauce, ruta > itinerario recorrido, senda sendero, sitio
  emplazamiento, tarifa billete, taxi vtc, tienda acampada, tren ferroviario, turista viajero,
  ubicación > situado localización dirección, valija maleta, velocidad límite, viaje >
  desplazamiento trayecto, viajero pasajero, vuelo aéreo`;
