/** Money, shopping and refunds; see `SYNONYMS`. */
export const money = `
  a_cuanto_esta > precio importe tarifa, a_cuanto_está a_cuanto > precio importe tarifa, a_plazos
  en_cuotas en_partes poco_poco > fraccionar plazos cuotas aplazado mensualidades, abonar >
  satisfacer liquidar ingresar sufragar, abrir_cuenta abrio_cuenta > apertura titular,
  accidente_coche > siniestro declaración, acciones fondo > inversión valores, ahorro > reducción
  bonificación, ahorros > depósito, anuncio_vender anuncio_vendio > anuncios publicación, app_banco
  > banca electrónica aplicación, asnef lista_morosos > ficheros morosidad, atracar asaltar >
  violencia robo, autorizar_cuenta > autorizado, autónomo freelance monotributo > actividad
  económica, aval_prestamo > garantía avalista, banco caja > entidad bancaria financiera, barato >
  oferta, barato economico > asequible rebaja, beneficiario > designado herederos, birlar mangar >
  hurto sustracción, bizum paypal mercadopago nequi daviplata yape > pago transferencia,
  bloquear_tarjeta > bloqueo extravío, caja pago, caja_original > embalaje original, cajero >
  extracción retirada disposición, cambiar canje, cambiar_dinero > divisa cambio conversión,
  cambiar_producto > cambio devolución sustitución, cambiar_seguro > vencimiento preaviso, cancelar
  > anulación rescindir desistimiento, cancelar anular > baja rescisión, cancelar_pedido >
  anulación desistimiento cancelación, cancelar_suscripcion > baja cancelación renovación,
  cancelar_viaje_seguro > anulación, cargo > adeudo, carnet_joven > bonificación descuento, caro >
  coste importe, caro > elevado, carísimo costoso > caro coste, cayo_agua > daños agua,
  centro_comercial mall shopping > comercial, cheque > talón, choque > accidente colisión
  siniestro, cliente > consumidor comprador usuario, cobrar > cargo comisión recargo tarifa, cobro
  recibo, coche_sustitucion > sustitución vehículo, comisión fee > cargo gasto tarifa, como_se_paga
  como_pago formas_pago > transferencia domiciliación tarjeta efectivo, con_tarjeta tarjeta >
  débito crédito bancaria, correos seur dhl > mensajería envío transportista, costar > tarifa
  cuota, costar valer > importe tasa, cuando_llega cuanto_tarda > entrega plazo envío demora,
  cuanto_al_año > anual, cuanto_cuesta_al_mes cuanto_al_mes > mensual cuota, cuanto_dura_garantia >
  garantía años cobertura, cuanto_hay_que_pagar cuanto_pago cuanto_se_paga cuanto_cobran
  cuanto_me_cobran > importe tarifa cuota tasa precio arancel, cuanto_me_prestan > importe máximo,
  cuanto_puedo_sacar > límite extracción retirada disposición, cuanto_se_paga cuanto_se_paga_año >
  canon cuota tasa, cuanto_tarda_envio > plazo entrega, cuanto_tardan > máximo,
  cuanto_tengo_que_poner cuanto_pongo_yo deducible > franquicia, cuanto_vale cuanto_cuesta
  cuanto_sale cuanto_es > precio importe tarifa coste tasa, cuanto_valen > precio importe tarifa
  tasa, cuantos_dias_devolver cuantos_dias_devolvio > plazo desistimiento, cubre > ampara
  indemniza, cuenta_banco > bancaria, cuenta_conjunta > cotitulares, culpa_mia mi_culpa >
  responsabilidad negligencia, cuota letra mensualidad > plazo pago, cupón código > promocional
  descuento, cupón ticket > bono código descuento, cuánto_cuesta > precio importe tarifa coste
  tasa, cuánto_tardan > máximo, cuánto_vale > tasa, dan_ayuda hay_ayuda me_ayudan > auxilio ayudas
  subvención prestación bonificación reconoce, dar_parte doy_parte abrir_parte abrio_parte >
  siniestro notificar declaración, daño_otro > terceros responsabilidad, de_gorra de_balde >
  gratuito, deber > deuda adeudar, debito_automatico > domiciliación adeudo, declaración renta >
  irpf tributaria, dependiente > empleado, deporte_seguro > riesgo deportes, descuento > exención,
  descuento > promoción bonificado, descuento_estudiante descuento_jubilado > reducida
  bonificación, descuento_joven > jóvenes bonificación, desgravar deducir > deducción, deuda
  adeudado, deuda debo > impago saldo deudor, devolución > reintegro retorno restitución, devolver
  devolvio cambiar_talla > devolución cambio desistimiento, devolver_compra devolvio_compra >
  desistimiento devolución plazo, devolver_dinero devolvio_dinero devuelven_pasta devuelven_plata >
  reembolso reintegro restitución devolución, devolver_recibo devolvio_recibo > adeudo devolución
  domiciliados, devolvio_pasta devolvio_plata regresan_dinero > reembolso reintegro restitución,
  dinero > cuantía fondos monto, dinero > importe cantidad, dirección_envio cambiar_direccion >
  modificación entrega, divisa > cambio extranjera, donación aportación, donar > donativo, donar
  donación > contribución, dólares > divisa moneda extranjera, efectivo cash metálico > contado,
  efectivo metálico, embargar > retención, entrar_robar > robo fuerza sustracción, entrega >
  reparto plazo, enviar_canarias envio_extranjero > internacional envíos destinos, envio_gratis >
  gratuito portes, envio_rapido > exprés urgente, envío > reparto, envío despacho > entrega
  transporte expedición, es_gratis > gratuito coste, estafa > fraude, estafa timo fraude chanta >
  engaño fraudulento suplantación, extra > suplemento adicional recargo, extracto > movimientos,
  factura boleta > comprobante justificante recibo, factura_empresa > factura cif, falta_pedido >
  incompleto reclamación, fiar fía fiado > crédito, financiar > crédito plazos, gana_poco >
  ingresos renta recursos económicos, ganar ingresos > renta retribución percepciones, garantía >
  sustitución, garantía reparación, gasto > desembolso importe, gastos_envio > transporte portes,
  girar > transferencia remesa, golpe_coche > siniestro colisión accidente, gorrón > gratuito,
  gratis > gratuita libre, gratis gratuito free > coste cargo exento, grifo_abierto canilla_abierta
  > agua daños grifos, grua_seguro > asistencia carretera remolque, guardar_tarjeta > datos
  bancarios, hacen_rebaja hacen_descuento hacen_precio > bonificación descuento reducción,
  hacer_renta declarar > irpf autoliquidación, hackearon > acceso intrusión fraude robado,
  hay_que_pagar > importe cuota arancel gratuito tasa, herencia heredar heredero > sucesión
  testamento, hipoteca_fija > fijo variable, hoja_reclamaciones libro_quejas > reclamación,
  horario_tienda > apertura horario, hucha > ahorro depósito, ibi contribución > inmuebles
  impuesto, impagado > moroso recargo, importe > asciende, impuesto > iva, impuestos hacienda fisco
  sat afip sunat dian > tributos agencia tributaria fiscal, incendio fuego quemar > siniestro
  llamas, indemnizar compensar > resarcimiento, ingresar_dinero meter_dinero metio_dinero > ingreso
  depósito, intereses_cuenta > remuneración tae, interés > tae tipo, inundar se_inundo > agua
  daños, invertir invirtio inversión > rentabilidad fondos, iva impuesto > tributo gravamen, ladrón
  chorro ratero > robo hurto sustracción, lavadora_seguro electrodomestico_roto > avería
  eléctricos, limite_tarjeta subir_limite subio_limite > límite, llegar entrega, llego_roto
  vino_roto > defectuoso desperfecto transporte deterioro, luna_rota parabrisas > lunas cristales,
  maleta_seguro > equipaje pérdida, mandar enviar > remitir expedir, mandar_dinero enviar_dinero >
  transferencia remesa, me_ahorro > descuento reducción bonificación, me_arrepiento arrepentirse >
  desistimiento devolución anulación, me_cobran > cargo comisión recargo, me_cubre > cobertura
  ampara indemniza cubierto excluido, me_deben > adeudo deuda impago, me_devuelve_hacienda >
  devolución irpf, me_devuelven me_regresan me_reembolsan > reembolso reintegro devolución
  restitución, me_han_timado me_estafaron > fraude estafa reclamación denuncia, me_robaron
  me_han_robado > sustracción hurto robo denuncia, me_robaron_tarjeta > sustracción bloqueo
  extravío, menor_cuenta > representante menores, meses_sin_intereses > fraccionar plazos cuotas,
  moneda_extranjera > divisa, morder mordio mordedura > lesión herida responsabilidad, moroso
  impago > deuda mora adeudo, muerte_titular > fallecimiento defunción, muerte_viaje >
  repatriación, multa > recargo, multa parte_multa boleta > sanción infracción denuncia,
  murio_padre se_ha_muerto ha_muerto_padre > fallecimiento defunción herederos, médico_viaje >
  gastos médicos asistencia, negocio > establecimiento comercio local, no_cubre > exclusión
  excluido, no_estoy_en_casa no_estoy_casa > ausencia entrega, no_fue_mi_culpa > contrario
  responsable, no_incluye > excluido, no_me_gusta > desistimiento devolución cambio, no_me_queda >
  talla cambio devolución, no_pago dejar_pagar > impago morosidad deuda falta, no_pago_hipoteca >
  impago mora ejecución, no_puedo_pagar > impago aplazamiento fraccionamiento ayuda deuda,
  no_reconozco_cargo cargo_raro > operación autorizada fraude, numerito_coche numerito patente
  tenencia > circulación impuesto vehículos tracción, números_rojos descubierto > saldo, olvide_pin
  olvide_clave olvide_contraseña > recuperar restablecer bloqueo, pagar > domiciliación recibo
  liquidar tarifa cobro, pagar > satisfacer, pagar_algo > arancel cuota tasa gratuito importe,
  pagar_antes > anticipado adelantado, pagar_antes_prestamo > amortización anticipada,
  pagar_contrareembolso > reembolso, pagar_extranjero > divisa comisión extranjero, pagar_menos >
  bonificación descuento reducción reducida exención, pagar_movil > contactless pago móvil,
  pagar_seguro > prima póliza, pagar_tarde retrasarse_pago atrasarse > recargo mora moratorio
  extemporáneo demora, pagar_tarjeta > tarjeta pago, pago > desembolso, pago_unico > único, paguita
  > prestación subsidio ayuda, pasta plata guita > euros pesos reembolso, pasta plata guita lana
  feria varos cash billete > dinero importe cantidad efectivo, pedido > encargo, pedido encargo >
  compra orden, pedido_mal me_llego_mal me_llego_otro > error reclamación, pedido_no_llega no_llega
  no_me_llega > entrega retraso envío extravío incidencia, pensión > prestación, perder_tarjeta
  perdio_tarjeta robar_tarjeta > extravío bloqueo sustracción robo, perito > tasación, perro_muerde
  mordio_perro > responsabilidad terceros daños, phishing sms_raro correo_raro > suplantación
  fraude sospechosa fraudulento, pin > secreto, pin clave > contraseña código credencial,
  plan_pensiones > jubilación aportaciones, plan_premium vip pro > suscripción plan pago, plata
  lana guita pasta pisto > importe dinero cuantía, plazo_devolucion > desistimiento naturales,
  plazos > fraccionado, pobre > recursos renta ingresos, ponen_multa puesto_multa me_multan >
  sanción infracción, precio > tarifa importe cuota, predial > ibi inmuebles contribución, prestar
  préstamo > crédito, prestar_coche > cesión, presupuesto cotización > coste estimación, probador >
  prendas, producto_personalizado > desistimiento excluidos, propina > gratificación, prueba_gratis
  > gratuita periodo prueba, punto_recogida > recogida, quedarse_tirado > asistencia carretera,
  quien_paga_devolucion > portes gastos devolución, rebaja oferta promo chollo ganga > descuento
  promoción bonificación reducción, rebajas_devolver rebajas_devolvio > cambios, recargo demora,
  recibo cuota, recibo domiciliado > adeudo, reclamar queja > hoja sugerencias, recoger_tienda
  recogio_tienda > recogida establecimiento, recogio > retirada, recuperar > reintegro devolución,
  recurrir_multa recurrio_multa > alegaciones recurso sanción, reembolsar devolver devolvio >
  reintegrar restituir, reembolso_tarda cuando_me_devuelven > plazo reembolso, regalo obsequio,
  regalo_devolver regalo_devolvio ticket_regalo > cambio, regatear > precio negociación, regresar >
  devolver devolución, regresar_dinero recuperar_pasta recuperar_plata > reembolso reintegro
  devolución, renueva_solo se_renueva > automática renovación prórroga tácita, repartidor mensajero
  > entrega mensajería transportista, rescatar_plan > rescate, rico > patrimonio fortuna, robar
  chorear atracar asaltar > hurto sustracción sustraído intimidación, robo_bici > sustracción
  bicicleta, robo_movil > sustracción, roto defectuoso fallado > tara defecto desperfecto,
  sacar_dinero sacar_plata sacar_pasta retirar_dinero > extracción retirada disposición cajeros,
  saldo > disponible fondos, se_paga_aparte > excluido suplemento adicional, se_trago_tarjeta >
  retención cajero bloqueo, seguimiento rastrear tracking > localizador envío, segura_tarjeta >
  seguridad cifrado, seguro > prima, seguro_coche > terceros riesgo, seguro_cubre cubre_seguro >
  cobertura garantías amparo, seguro_médico > sanitaria cuadro asistencia, seguro_viaje >
  asistencia repatriación, seguro_vida > fallecimiento capital beneficiario, sin_querer accidente >
  involuntario accidental fortuito, sin_ticket perdi_ticket > comprobante justificante factura,
  stock agotado quedan > disponibilidad existencias, subasta > puja, sube_seguro > prima revisión,
  subvención ayuda > auxilio subsidio, sueldo_domiciliado > nómina domiciliada, suelto > monedas
  efectivo, suplemento > recargo adicional, suscribir suscripción, suscripción > abono, suscripción
  suscribirse > plan cuota mensual renovación, súper supermercado > tienda establecimiento, talla >
  medida tamaño, talla > tallaje dimensiones, tardar > demora tardanza, tardar > retraso,
  tarjeta_niño > menores, tarjeta_nueva > renovación emisión reposición, tarjeta_regalo giftcard >
  cheque regalo, ticket > recibo, tienda > local, timar estafa, tique ticket, tique ticket recibo >
  justificante comprobante compra, transferencia > transferir, transferencia transferir transfirio
  depositar > ingreso abono bancaria, trueque > intercambio, vandalismo > daños actos, vendedor >
  dependiente, vendedor comerciante, vender_segunda_mano vendio_segunda_mano segunda_mano > usados,
  viene_incluido > incluido comprende, visa mastercard amex > tarjeta crédito, volver_antes
  volvio_antes > repatriación regreso anticipado, vuelto cambio > efectivo`;
