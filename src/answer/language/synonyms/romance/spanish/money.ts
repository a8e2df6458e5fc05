/** Money, shopping and refunds; see `SYNONYMS`. */
export const money = `
  a_cuanto_esta > precio importe tarifa, a_cuanto_está a_cuanto > precio importe tarifa, a_plazos
  en_cuotas en_partes poco_poco > fraccionar plazos cuotas aplazado mensualidades, abonar pagar >
  satisfacer liquidar ingresar sufragar, abrir_cuenta abierto_cuenta abrio_cuenta > apertura
  titular, acciones fondo > inversión valores, ahorro > reducción bonificación, ahorros > depósito,
  atracar asaltar > violencia robo, autónomo freelance monotributo > actividad económica, banco >
  bancario entidad, banco caja > entidad bancaria financiera, barato > oferta asequible, barato
  economico > asequible rebaja, beneficiario > designado herederos, birlar mangar chorear > hurto
  sustracción, bizum paypal mercadopago nequi daviplata yape > pago transferencia, bloquear_tarjeta
  > bloqueo extravío, caja pago, cajero > extracción retirada disposición, cambiar canje,
  cambiar_dinero > divisa cambio conversión, cambiar_producto > cambio devolución sustitución,
  cancelar > anulación rescindir desistimiento, cancelar anular > baja rescisión, cancelar_pedido >
  anulación desistimiento cancelación, cancelar_suscripcion > baja cancelación renovación, cargo >
  comisión adeudo, caro > coste importe, caro > elevado, carísimo costoso > caro coste, cayo_agua >
  daños agua, centro_comercial mall shopping > comercial, cerrar_cuenta cierra_cuenta > cancelación
  baja, choque chocar > accidente colisión siniestro, cliente > consumidor comprador usuario,
  cobrar > cargo comisión recargo tarifa, cobro recibo, comisión fee > cargo gasto tarifa,
  como_se_paga como_pago formas_pago > transferencia domiciliación tarjeta efectivo, con_tarjeta
  tarjeta > débito crédito bancaria, correos seur dhl > mensajería envío transportista, costar
  cuesta > tarifa importe cuota, costar cuesta valer > importe tasa, cuando_llega cuanto_tarda >
  entrega plazo envío demora, cuanto_dura_garantia > garantía años cobertura, cuanto_hay_que_pagar
  cuanto_pago cuanto_se_paga cuanto_cobran cuanto_me_cobran > importe tarifa cuota tasa precio
  arancel, cuanto_puedo_sacar cuanto_puedo_saque > límite extracción retirada disposición,
  cuanto_salen cuanto_valen cuanto_cuestan > precio importe tarifa tasa, cuanto_tardan > máximo,
  cuanto_tengo_que_poner cuanto_pongo_yo deducible > franquicia, cuanto_vale cuanto_cuesta
  cuanto_sale cuanto_es > precio importe tarifa coste tasa, cubre > ampara indemniza, cuenta_banco
  > iban bancaria, cuesta > precio importe tarifa, culpa_mia mi_culpa > responsabilidad
  negligencia, cuota letra mensualidad > plazo pago, cupón > código descuento, cupón código >
  promocional descuento, cupón ticket > bono código descuento, cuánto_cuesta > precio importe
  tarifa coste tasa, cuánto_tardan > máximo, cuánto_vale > tasa, dan_ayuda hay_ayuda me_ayudan >
  auxilio ayudas subvención prestación bonificación reconoce, dar_parte doy_parte abrir_parte
  abierto_parte abrio_parte > siniestro notificar notifique declaración, daño_otro > terceros
  responsabilidad, de_gorra de_balde > gratuito, deber > deuda adeudar, debito_automatico >
  domiciliación adeudo, declaración renta > irpf tributaria, defecto defectuoso, defectuoso tara,
  dependiente > empleado, descuento > exención, descuento > promoción bonificado,
  descuento_estudiante descuento_jubilado > reducida bonificación, desgravar deducir deduzco dedujo
  > deducción, deuda adeudado, deuda debo > impago saldo deudor, devolución > reintegro retorno
  restitución, devolver devuelve devolvio devuelto cambiar_talla > devolución cambio desistimiento,
  devolver devuelve devuelto restituir, devolver_dinero devuelve_dinero devolvio_dinero
  devuelto_dinero devuelven_pasta devuelven_plata > reembolso reintegro restitución devolución,
  devolver_pasta devuelve_pasta devolvio_pasta devuelto_pasta devolver_plata devuelve_plata
  devolvio_plata devuelto_plata regresan_dinero > reembolso reintegro restitución, devolver_recibo
  devuelve_recibo devolvio_recibo devuelto_recibo > adeudo devolución domiciliados, dinero >
  cuantía fondos monto, dinero > importe cantidad, divisa > cambio extranjera, donación aportación,
  donar > donativo aportación, donar donación > contribución, dólares > divisa moneda extranjera,
  efectivo cash metálico > contado, efectivo metálico, entrar_robar entraron_robar > robo fuerza
  sustracción, entrega > reparto plazo, envio_gratis > gratuito portes, envío > reparto transporte,
  envío despacho > entrega transporte expedición, es_gratis > gratuito coste, estafa > fraude
  engaño, estafa timo fraude chanta > engaño fraudulento suplantación, factura boleta > comprobante
  justificante recibo, factura comprobante, fiar fía fiado > crédito, financiar > crédito plazos,
  gana_poco > ingresos renta recursos económicos, ganar ingresos > renta retribución percepciones,
  garantía > sustitución, garantía reparación, gasto > desembolso importe, gastos_envio >
  transporte portes, girar > transferencia remesa, golpe_coche > siniestro colisión accidente,
  gorrón > gratuito, gratis > gratuita libre coste, gratis gratuito free > coste cargo exento,
  gratuito libre, grifo_abierto canilla_abierta > agua daños grifos, guita dinero, hacen_rebaja
  hacen_descuento hacen_precio > bonificación descuento reducción, hacer_renta declarar > irpf
  autoliquidación, hackearon > acceso intrusión fraude robado, hay_que_pagar > importe cuota
  arancel gratuito tasa, herencia heredar heredero > sucesión testamento, hoja_reclamaciones
  libro_quejas > reclamación, horario_tienda > apertura horario, hucha > ahorro depósito, ibi
  contribución > inmuebles impuesto, impagado > moroso deuda recargo, impuesto > tributo iva,
  impuestos hacienda fisco sat afip sunat dian > tributos agencia tributaria fiscal, incendio fuego
  quemar > siniestro llamas, indemnizar compensar > resarcimiento, ingresar_dinero meter_dinero
  metio_dinero > ingreso depósito, interés > tae tipo, inundar se_inundo > agua daños, invertir
  invierte invirtió invirtio inversión > rentabilidad fondos, iva impuesto > tributo gravamen,
  ladrón chorro ratero > robo hurto sustracción, lana dinero, llegar entrega, llegar_tarde >
  retardo puntualidad, llego_roto vino_roto > defectuoso desperfecto transporte deterioro, mandar
  enviar > remitir expedir expide, mandar_dinero enviar_dinero > transferencia remesa, me_ahorro >
  descuento reducción bonificación, me_arrepiento arrepentirse > desistimiento devolución
  anulación, me_cobran > cargo comisión recargo, me_cubre > cobertura ampara indemniza cubierto
  excluido, me_deben > adeudo deuda impago, me_devuelve_hacienda > devolución irpf, me_devuelven
  me_regresan me_reembolsan > reembolso reintegro devolución restitución, me_han_timado
  me_estafaron > fraude estafa reclamación denuncia, me_robaron me_han_robado > sustracción hurto
  robo denuncia, me_robaron_tarjeta > sustracción bloqueo extravío, menor_cuenta > representante
  menores, meses_sin_intereses > fraccionar plazos cuotas, moneda_extranjera > divisa, morder
  muerde mordio mordedura > lesión herida responsabilidad, moroso impago > deuda mora adeudo,
  muerte_titular > fallecimiento defunción, multa > recargo infracción, multa parte_multa boleta >
  sanción infracción denuncia, murio_padre se_ha_muerto ha_muerto_padre > fallecimiento defunción
  herederos, no_cubre > exclusión excluido, no_me_gusta > desistimiento devolución cambio,
  no_me_queda > talla cambio devolución, no_pago dejar_pagar > impago morosidad deuda falta,
  no_puedo_pagar > impago aplazamiento fraccionamiento ayuda deuda, numerito_coche numerito patente
  tenencia > circulación impuesto vehículos tracción, números_rojos descubierto > saldo, oferta
  promoción, olvide_pin olvide_clave olvide_contraseña > recuperar restablecer bloqueo, pagar >
  domiciliación recibo liquidar cuota tarifa cobro, pagar_algo > arancel cuota tasa gratuito
  importe, pagar_extranjero > divisa comisión extranjero, pagar_menos > bonificación descuento
  reducción reducida exención, pagar_movil > contactless pago móvil, pagar_seguro > prima póliza,
  pagar_tarde retrasarse_pago atrasarse > recargo mora moratorio extemporáneo demora, pagar_tarjeta
  > tarjeta pago, pago > desembolso, paguita > prestación subsidio ayuda, pasta dinero, pasta plata
  guita > euros pesos reembolso, pasta plata guita lana feria varos cash billete > dinero importe
  cantidad efectivo, pedido > compra encargo, pedido encargo > compra orden, pedido_no_llega
  no_llega no_me_llega > entrega retraso envío extravío incidencia, pensión > prestación,
  perder_tarjeta pierde_tarjeta perdio_tarjeta robar_tarjeta > extravío bloqueo sustracción robo,
  perito > tasación, perro_muerde mordio_perro > responsabilidad terceros daños, phishing sms_raro
  correo_raro > suplantación fraude sospechosa fraudulento, pin > secreto, pin clave > contraseña
  código credencial, plan_premium vip pro > suscripción plan pago, plata dinero, plata lana guita
  pasta pisto > importe dinero cuantía, plazos > cuotas fraccionado, pobre > recursos renta
  ingresos, ponen_multa puesto_multa me_multan > sanción infracción, precio > tarifa importe coste
  cuota, predial > ibi inmuebles contribución, prestar préstamo > crédito, presupuesto coste,
  presupuesto cotización > coste estimación, probador > prendas, propina > gratificación,
  prueba_gratis > gratuita periodo prueba, rebaja oferta promo chollo ganga > descuento promoción
  bonificación reducción, rebaja reducción, recargo demora, recibo cuota, recibo domiciliado >
  adeudo, reclamar queja > hoja sugerencias, recuperar > reintegro devolución, recurrir_multa
  recurrio_multa > alegaciones recurso sanción, reembolsar devolver devuelve devolvio devuelto >
  reintegrar restituir, reembolso > restitución, reembolso reintegro, regalo obsequio, regatear >
  precio negociación, regresar > devolver devuelve devuelto devolución, regresar_dinero
  recuperar_pasta recuperar_plata > reembolso reintegro devolución, renueva_solo se_renueva >
  automática renovación prórroga tácita, repartidor mensajero > entrega mensajería transportista,
  rico > patrimonio fortuna, robar chorear atracar asaltar > hurto sustracción sustraído
  intimidación, roto defectuoso fallado > tara defecto desperfecto, sacar_dinero saque_dinero
  sacar_plata saque_plata sacar_pasta saque_pasta retirar_dinero > extracción retirada disposición
  cajeros, saldo > disponible fondos, se_trago_tarjeta > retención cajero bloqueo, seguimiento
  rastrear tracking > localizador envío, seguro > prima, seguro_coche > terceros riesgo,
  seguro_cubre cubre_seguro > cobertura garantías amparo, seguro_médico > sanitaria cuadro
  asistencia, seguro_viaje > asistencia repatriación, seguro_vida > fallecimiento capital
  beneficiario, sin_querer accidente > involuntario accidental fortuito, sin_ticket perdi_ticket >
  comprobante justificante factura, stock agotado quedan > disponibilidad existencias, subvención
  ayuda > auxilio subsidio, sueldo_domiciliado > nómina domiciliada, suelto > monedas efectivo,
  suscribir suscrito suscripción, suscripción > abono cuota, suscripción suscribirse > plan cuota
  mensual renovación, súper supermercado > tienda establecimiento, talla > medida tamaño, talla >
  tallaje dimensiones, tardar > plazo demora tardanza, tardar > retraso, tarjeta > crédito débito
  bancaria, tarjeta_nueva > renovación emisión reposición, tarjeta_regalo giftcard > cheque regalo,
  ticket > recibo comprobante, tienda > establecimiento comercio, tienda negocio > establecimiento
  comercio local, timar estafa, tique ticket, tique ticket recibo > justificante comprobante
  compra, transferencia > ingreso bancario transferir transfiere transfirió, transferencia
  transferir transfiere transfirió transfirio depositar > ingreso abono bancaria, vandalismo >
  daños actos, vendedor > comercial dependiente, vendedor comerciante, visa mastercard amex >
  tarjeta crédito, vuelto cambio > efectivo`;
