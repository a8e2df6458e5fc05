/** Homes, renting and neighbours; see `SYNONYMS`. */
export const home = `
  agujero perforar, aire > climatización acondicionado, almohada cama, alquiler > renta mensualidad,
  amigo > ajeno visita, amueblado mobiliario, animal fauna, arreglar > reparación mantenimiento
  desperfecto, asado barbacoa parrilla, ascensor elevador, aval garantía, avería incidencia,
  averiado desperfecto, ayuntamiento empadronamiento, bañera baño, baño > lavabo servicio, barbacoa
  > parrilla asar, barrer limpiar, basura > residuos desperdicios contenedor, bombilla > iluminación
  lámpara, buzón > correspondencia correo casillero, calefacción > radiador caldera estufa,
  calefactor > estufa calefacción, callar silencio, carta correspondencia, cartel anuncio, casa >
  domicilio inmueble hogar residencia, casero > arrendador propietario, cerradura puerta, cerrajero
  cerradura, clavo perforar, cocina hornillo, colada lavado ropa, colgar > fijar pegar clavar,
  compañero > conviviente residente, conserje > portería recepción, contrato arrendamiento, correo
  correspondencia, cuarto > dormitorio estancia pieza, desahucio desalojo, desperfecto avería, doble
  compartida, dormir pernoctar, dormitorio alcoba, ducha aseo, echar > desahucio desalojo expulsión,
  edredón > ropa cama, enchufe eléctrico, entrar > ocupar acceder, estudio apartamento, extintor
  incendio, fianza > garantía depósito, fiesta > celebración festejo evento, fontanero > fuga
  tubería, fregar > limpiar suelo vajilla, fuga > escape filtración, garaje > aparcamiento plaza,
  gastos suministros, gotera filtración, grifo agua, habitación > dormitorio estancia alojamiento,
  heladera > refrigerador nevera, hornillo fuego, horno cocina, huésped alojado, humedad moho,
  incendio fuego, inodoro retrete, inquilino > arrendatario residente ocupante, inundación agua,
  invitado > huésped ajeno, irse > desalojar salida abandonar marchar, jardín > zona verde, lámpara
  iluminación, lavadora > lavandería lavado, lavar > lavandería colada, lavavajillas vajilla,
  limpiar > aseo higiene, llave > cerradura copia duplicado acceso tarjeta, luz > iluminación
  electricidad, manta > ropa cama, mascota > animales perro gato, microondas calentar, molestar >
  ruido perturbar, mudarse traslado, muebles mobiliario, música > sonido volumen, nevera
  refrigerador, novia > ajeno visita, obra reforma, paquete envío, pernoctar > alojamiento noche,
  pintar obras, piscina baño, piso planta, piso vivienda apartamento inmueble, portero conserje,
  póster > cartel pared, propietario arrendador, puerta > acceso entrada, quedarse > permanecer
  pernoctar, realquilar > subarrendar subarriendo, reciclaje > residuos separación contenedor,
  reciclar reciclaje, reforma obras, refrigerador frigorífico, residencia > alojamiento colegio,
  romper > daño desperfecto avería, roto > avería desperfecto, ruido > silencio sonoro ruidoso,
  sábana > cama ropa, secadora secado, silencio descanso, sofá mobiliario, sótano garaje,
  subarrendar subarriendo, taladrar perforar, terraza balcón, timbre portero, tirar > desechar
  residuos depositar, toalla aseo, trastero > almacén sótano, tubería cañería, váter > inodoro
  retrete, vecino > residente vecindad, ventana ventilación, visita > ajeno externo invitados`;
