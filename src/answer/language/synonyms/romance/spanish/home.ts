/** Homes, renting and neighbours; see `SYNONYMS`. */
export const home = `
  aceite_usado > punto limpio, administrador > gestión finca, agua_caliente > calentador caldera
  termo acs, agua_caliente_no > calentador avería, agua_techo sale_agua_techo gotera_techo >
  filtraciones cubierta humedad, agua_turbia > calidad, airbnb booking > hospedaje turístico
  subarriendo plataformas subarrendamiento, aire > climatización acondicionado, aire_acondicionado
  > climatización, aire_coche > climatización, aislar frio_ventana > aislamiento, alarma >
  seguridad vigilancia, albañil > obra reforma construcción, alcantarilla > saneamiento desagüe,
  alcohol chela birra cerveza copa > bebidas, almohada > lencería, almohada cama, alquiler > renta
  mensualidad, alquiler renta > arrendamiento canon arriendo, alquiler_vacacional piso_turistico >
  turístico vivienda, altavoz bocina parlante bafle > sonoro megafonía sonido, amigo > visita,
  amueblado > muebles equipado enseres, amueblado mobiliario, animal fauna, antena > tdt señal,
  apto aparta > apartamento vivienda, arreglar > mantenimiento desperfecto, arreglar componer
  compuesto > reparación subsanar, arriendo > arrendamiento, asado > carne, asado barbacoa
  parrilla, ascensor elevador, ascensor elevador > montacargas, atasco tapado > obstrucción desagüe
  desatascar bajante, atasco_vater > obstrucción desatasco, aval > fianza, averiado desperfecto,
  avería descompostura > desperfecto incidencia fallo, ayuntamiento empadronamiento, bajar_musica >
  silencio volumen descanso sonora, balcón > fachada, barbacoa > asar, barbacoa asado parrillada
  bbq > barbacoas fuego brasas, barbacoa_terraza > humos, barrer limpiar, basura > desechos, basura
  > residuos desperdicios contenedor, basurero caneca tacho zafacón > papelera contenedor,
  bateria_vecino > instrumentos musicales práctica, batería_vecino piano guitarra tocar_instrumento
  tocar_bateria > instrumentos musicales práctica, bañarse nadar > inmersión bañista, bañera tina >
  baño ducha, baño > lavabo servicio, bicho cucaracha chinche > plaga desinsectación fumigación
  insectos, bici > aparcabicis, boiler calefón terma > calentador caldera, bombilla > foco,
  bombilla foco lamparita ampolleta > iluminación luminaria lámpara, bombona garrafa cilindro >
  butano gas, borracho tomado pedo ebrio mamado > alcohol embriaguez ebriedad, bozal correa >
  sujeto potencialmente perro, buzón > correspondencia correo casillero, caca pis > deposiciones
  excrementos orina heces, caca_perro > deposiciones excrementos, cagar_algo > daño desperfecto,
  calefacción > radiador caldera estufa, calefacción > temperatura, calefactor > estufa
  calefacción, calentador > caldera, callar silencio, callarse silencio > descanso, cama litera >
  dormitorio colchón plaza, cama_rota > mobiliario desperfecto, cambiar_cerradura > cerradura
  bombín, cambiar_compañia > comercializadora, cambiar_titular > titularidad cambio, camión_mudanza
  > traslado, canilla > grifo, cargar_coche_electrico enchufar_coche > recarga punto, carrete >
  reunión celebración, carta correspondencia, cartel anuncio, casa > domicilio inmueble residencia,
  casera dueña > arrendadora, casero > propietario, casero > titular, cerradura puerta, cerrajero >
  llave, cerrajero cerradura, cerrojo candado > cerradura, chalet chalé > vivienda unifamiliar,
  chanclas sandalias ojotas > calzado, chapa > cerradura, chela birra caña > cerveza, chinche >
  desinfestación, clavar_cuadro > taladrar pared, clave_wifi contraseña_wifi > inalámbrica red
  credenciales, clima > climatización aire, cobija frazada manta edredón > cama, cochera garaje
  parqueadero > estacionamiento plaza cajón aparcamiento, cocina hornillo, cocina_compartida >
  común, cocinar > fogón, colada lavado ropa, colchón > voluminoso enseres, colgar > fijar pegar
  clavar, colgar_cuadro clavo agujero > perforación taladrar pared, compartir_piso compartio_piso >
  conviviente habitación, compañero > conviviente residente, compañero_piso roomie roommate >
  conviviente coarrendatario convivencia, comprar_casa comprar_piso > compraventa escritura
  hipoteca adquisición, comunidad expensas administración > cuota mantenimiento, conserje >
  portería recepción, contrato > convenio póliza, contrato arrendamiento, copia_llave > duplicado,
  copia_mando > duplicado mando, correo correspondencia, correr_depa corrio_depa > desalojo
  desocupación rescindir, cortan_luz > impago, cortar_agua llave_paso > paso cierre, cristal vidrio
  > rotura ventana luna, cristal_basura > vidrio contenedor, cuadro > pared fijación,
  cuando_encienden_calefaccion > calefacción temporada encendido, cuantas_habitaciones >
  dormitorios recámaras, cuanto_gasta_calefaccion > consumo, cuantos_metros > superficie m2, cuarto
  > estancia pieza, cuarto pieza > habitación dormitorio recámara alcoba, cuarto_bicis >
  bicicletas, cubo_basura bote_basura > contenedor residuos, cuántos_metros > superficie m2,
  cámara_seguridad cámara > videovigilancia grabación, dar_alta_luz > alta suministro contratación,
  dejar_cosas > enseres objetos guardar depositar, dejar_piso dejar_depa > desocupar desalojo
  preaviso, depa departamento > vivienda inmueble apartamento, depósito > garantía aval, derrama >
  extraordinaria cuota, desaguar > evacuación drenaje, desagüe > evacuación desagua sumidero,
  desahucio > lanzamiento impago, desahucio desalojo, descomponer descompuesto > avería fallo
  defecto, detector_humo > incendio alarma, doble compartida, donde_dejo_bici > bicicletero
  aparcabicis bicicletas, donde_dejo_coche donde_dejo_carro donde_dejo_auto > aparcamiento
  estacionamiento cajón plaza, donde_estaciono donde_parqueo > estacionamiento aparcamiento, droga
  > psicoactiva psicotrópica, ducha aseo, ducha_fria > caldera calentador, echar > desahucio
  desalojo expulsión, echar_piso echar_casa > desahucio desalojo rescisión desocupación, edredón >
  ropa, electricista > electricidad instalación, electrodoméstico > enseres, emborracharse >
  embriaguez, encerrado quedarse_encerrado me_quede_encerrado > atrapado rescate alarma, enchufar >
  conexión, enchufe eléctrico, enchufe tomacorriente > toma corriente base, enganche > anticipo
  depósito entrada, entrada_casa > llegada, entrar > ocupar acceder, entregar_piso entregar_depa >
  desocupado devolución entrega inmueble, escalera > peldaño rellano, escape_gas > fuga emergencia,
  escritura > notario registro propiedad, estacionar aparcar parquear > plaza, estropear malograr >
  deterioro desperfecto avería daño, estudiar_silencio > silencio estudio, estudio apartamento,
  estufa > cocina, expensas > gastos comunes, extintor incendio, fachada > exterior, factura_alta
  pago_mucho > consumo tarifa, fiador avalista > garante solidario, fianza seña señal > depósito
  anticipo garantía, fibra > banda conexión, fiesta > celebración festejo evento, fiesta > reunión,
  fiesta_casa > reuniones celebración silencio, firmar > suscribir rúbrica, flotador colchoneta
  inflable > hinchable, fogata hoguera fuego > lumbre encender enciende incendio, follón jaleo
  escándalo barullo quilombo > ruido alboroto molestias, fontanero > fuga, fontanero plomero
  gasfiter > fontanería tubería cañería, fosa_septica > saneamiento, foto_piso > fotografías,
  fregar > limpiar suelo vajilla, frío_casa > calefacción temperatura, fuga > escape filtración,
  fumar cigarro cigarrillo pucho piti tabaco > fumador tabaquismo humo, fumigar > plaga
  desinsectación, fundir fundio > fusible bombilla foco, gas > butano suministro, gas_olor
  huele_gas > fuga emergencia, gastos suministros, gastos_incluidos > suministros incluidos, gatito
  michi minino > gato felino mascota, gato_vecino > animales, gimnasio_edificio > gimnasio, golden
  labrador bulldog caniche chihuahua galgo > perro mascota raza, gorro > baño, gotea gotear > fuga
  filtración humedad, gotera > humedad cubierta, gotera filtración, goteras_vecino > filtraciones
  daños, grifo canilla > llave agua fontanería, guardar_cosas_plaza guardar_cajas > trastero
  depositar almacenamiento, habitación > dormitorio estancia, heladera > nevera, hipoteca >
  préstamo hipotecario crédito, hora_llegar > horario acceso, hora_piscina > horario piscina,
  hormiga > insecto plaga fumigación, hornillo camping_gas > gas, hornillo fuego, horno cocina,
  huerto > cultivo parcela, humedad > condensación filtración, hurón iguana serpiente > exótico
  mascota animal, huésped alojado, hámster conejo loro pez tortuga canario periquito cobaya >
  mascota animal, inmobiliaria > agencia corretaje honorarios, inquilino > arrendatario residente
  ocupante, inquilino > morador, inventario > enseres relación, invitado > huésped ajeno,
  invitados_piscina > invitados, invitar > acompañantes, irme_antes irse_antes > anticipada
  penalización preaviso desistimiento, irse > desalojar salida abandonar marchar, irse_luz
  corte_luz apagón > suministro corte eléctrico interrupción, jardín > verde, jugar_futbol pelota >
  juegos balón, jugar_patio > juegos zonas, ladrar > ruido perro molestias, ladrón regleta
  alargador > base múltiple prolongador, lavadora > colada, lavadora > lavandería,
  lavadora_residencia > lavandería fichas, lavar > lavandería, lavar_ropa > lavandería lavado
  colada, lavavajillas vajilla, leer_contador > lectura, limpiar > aseo higiene, limpiar_al_salir >
  aseado limpieza entrega, limpiar_cuarto > limpieza aseo higiene, limpiar_escalera > limpieza,
  limpieza aseo > higiene conservación, limpieza_final > limpieza salida, linde limite_terreno >
  deslinde linderos, llave > cerradura copia duplicado acceso tarjeta, llave > juego, llavero mando
  control > portón garaje, luz > iluminación, luz > suministro energía, luz_escalera > alumbrado
  iluminación, lámpara iluminación, mancha > suciedad limpieza, mancha_pared > humedad pintura,
  mando_garaje control_garaje > portón reposición control, mascota > animales perro gato, mascota >
  compañía doméstico, me_corren me_pueden_correr me_pueden_corrio > despido desalojo rescisión
  expulsión, me_pueden_subir me_pueden_subio > incremento actualización revisión, me_quede_fuera >
  cerrajero llave apertura, me_suben > incremento actualización revisión, medidor contador >
  lectura consumo suministros, mes_adelantado > anticipo mensualidad, metros_cuadrados tamaño >
  superficie m2 metros, microondas > electrodoméstico, microondas calentar, mirilla > puerta, moho
  hongo > humedad condensación, molestar > ruido perturbar, mudanza > enseres ascensor, mudarse >
  cambio, mudarse traslado, mueble > enseres menaje, mueble_viejo trastos cachivaches > enseres
  voluminosos, muebles mobiliario, muebles_casa > mobiliario inventario, musica_alta musica_fuerte
  > volumen silencio sonora ruido, musica_piscina > ruido, música > sonido volumen, música > sonora
  reproducción musical, nevera refri heladera frigo > frigorífico refrigerador, nevera_compartida >
  alimentos, no_hay_internet > conexión inalámbrica avería router, no_hay_luz > suministro corte
  electricidad, no_sale_agua > suministro corte avería, novia > ajeno visita, obra reforma, okupa
  ocupa > ilegal usurpación, olor_vecino > olores, orinar > micción, padel_comunidad > pista
  reserva, pagar_agua > suministro consumo, pagar_comunidad no_pago_comunidad > cuota moroso
  derrama, pagar_luz > suministro eléctrica consumo, palomas > aves, paquete encomienda > envío
  conserjería recepción mensajería, parabólica antena > fachada instalación, parcela lote terreno >
  solar finca, pared > tabique paramento, parking > plaza, parranda rumba joda farra > fiesta
  reunión celebración, patinete scooter monopatín > vehículo movilidad, patio jardín > zonas
  comunes exterior, perder_llaves perdio_llaves > extravío duplicado copia reposición, pernoctar >
  alojamiento noche, perrito cachorro chucho > perro can mascota, perro perrito gato > animales
  compañía, perro_ladra > molestias ruido, persiana > ventana carpintería, pila > reciclaje, pileta
  > piscina, pintar obras, pintar pintura > color paredes, pintar_casa > pintura, pisci > piscina,
  piscina alberca pileta > vaso baño natación, pisito > vivienda apartamento, piso > domicilio,
  piso planta, piso vivienda apartamento inmueble, piso_compartido > habitación convivencia,
  pitbull rottweiler doberman > peligroso raza potencialmente perro, placas_solares > fotovoltaica
  instalación, plancha > lavandería, plomero > fontanero, plástico envase > contenedor amarillo
  reciclaje, poner_aire aire_acondicionado_fuera compresor > fachada climatización, porro marihuana
  maría hierba mota faso > cannabis estupefacientes sustancias drogas, portal > entrada acceso
  zaguán, portal caseta > portería vigilancia, portero conserje, portero encargado > portería
  recepción, pozo > agua, presidente_comunidad > junta, propietario arrendador, prórroga >
  extensión, puerta > entrada, puerta > portal, puerta_garaje > portón mando, punto_limpio >
  reciclaje residuos recogida selectiva, póster > cartel pared, quedarse > permanecer permanezco
  pernoctar, quedarse_amigo quedarse_dormir quedarse_durmio > pernoctar visitas, quien_arregla >
  reparación mantenimiento responsable conservación, quien_cambia > sustitución reposición
  reparaciones mantenimiento, radiador > purga, rampa > accesibilidad barreras, ratón rata >
  desratización plaga, recibo_luz boleta_luz > suministro eléctrica consumo, reciclaje > residuos
  separación contenedor, reciclar > separación selectiva recogida reutilización, reciclar
  reciclaje, recámara alcoba > dormitorio habitación, refrigerador frigorífico, regadera > ducha,
  regar_plantas > riego, rejas > fachada seguridad, remodelar > obra, renovar > prórroga vigencia,
  rescindir rescindio cancelar_contrato > rescisión resolución terminación, reservar_salon >
  reserva salón, residencia > alojamiento colegio, residencia_normas > convivencia residentes,
  reunión_vecinos > junta propietarios, romper rompio > daño desperfecto avería, romper_contrato
  rompio_contrato > rescisión resolución rescindir anticipada, ropa_cama > sábanas lencería, rota
  quebrado > rotura desperfecto deterioro daño, ruido > ruidoso, ruido bulla > silencio sonoro
  acústico molestias, ruido_ascensor > ascensor, ruido_obra > horario obras, sala_comun > común
  reserva, salir_incendio > evacuación emergencia, salirme_antes > anticipada penalización
  preaviso, saltar_luz saltar_plomos > diferencial fusible magnetotérmico, se_fue_luz > corte
  suministro eléctrico interrupción, secadora > lavandería, secadora secado, seguro_hogar > póliza
  continente contenido, servicios_incluidos > suministro cuota, silla_ruedas > accesibilidad,
  socorrista salvavidas guardavidas > vigilancia salvamento, sofá mobiliario, subalquilar
  realquilar > subarriendo subarrendamiento cesión, subarrendar subarriendo, subir_alquiler
  subio_alquiler subir_renta subio_renta > actualización incremento ipc, subir_precio subio_precio
  > incremento revisión actualización aumento, sucio guarro cochino mugre > limpieza suciedad
  higiene, suelo piso_nuevo > solado pavimento, sábana > cama, sábana toalla manta cobija frazada >
  ropa lencería blanca, sótano garaje, taladrar hoyo > perforación, taladrar obra > horario
  ejecución, taladro > ruido, tarima parqué parquet > suelo pavimento solado, techo > cubierta
  tejado, tejado > cubierta, tele_no_va > antena señal, telefonillo interfono > portero automático,
  tender tiende tendio colgar_ropa > ropa secado, tender_ropa tiende_ropa tendio_ropa tendedero >
  ropa tendal secado, termostato > temperatura, terraza azotea roof > cubierta, terraza balcón,
  timbre portero, tirar botar > residuos depositar desechar contenedor, tirar_cigarros > colillas
  arrojar, tirar_por_ventana > arrojar ventanas, tirar_sofa tirar_mueble tirar_colchon >
  voluminosos enseres recogida, toalla aseo, toallitas > desagüe residuos, toldo > fachada
  instalación, toque_queda > cierre horario, traer_gente invitar_gente > visitas invitados ajenas,
  traer_novio quedarse_novio > pernoctar visitas, trastero > sótano, trastero bodega baulera >
  almacén depósito, tuberia_rota > bajante avería, tubería cañería, tubería caño > conducción
  fontanería conductos bajante, tubería_rota > bajante avería, turno_limpieza > limpieza, valla >
  cerramiento linde, vapear vapeador > cigarrillo electrónico vapeo fumar, vecino > comunidad
  copropietario, vecino > residente vecindad, vecino_arriba el_de_arriba > vecino superior,
  vecino_ruido > molestias silencio convivencia, vela incienso > llama fuego, vencer venzo vencio >
  vencimiento término vigencia, vender_casa vendio_casa vender_piso vendio_piso > compraventa
  transmisión, ventana > carpintería, ventana ventilación, ver_piso visitar_piso > visita,
  vigilante guachimán guardia > seguridad portería, visita > ajeno externo invitados, váter >
  inodoro, váter wc inodoro poceta > sanitario retrete aseo, wifi internet > banda fibra
  conectividad, árbol_vecino > ramas poda`;
