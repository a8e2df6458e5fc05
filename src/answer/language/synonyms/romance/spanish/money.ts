/** Money, shopping and refunds; see `SYNONYMS`. */
export const money = `
  banco > bancario entidad, barato > oferta asequible, caja pago, cambiar canje, cancelar >
  anulación rescindir desistimiento, caro > coste importe, cliente > consumidor comprador usuario,
  cobro recibo, costar > tarifa importe cuota, cuesta > precio importe tarifa, cupón > código
  descuento, deber > deuda adeudar, defecto defectuoso, defectuoso tara, descuento > promoción
  bonificado, deuda adeudado, devolución > reintegro retorno restitución, devolver restituir, dinero
  > importe cantidad, donación aportación, donar > donativo aportación, efectivo metálico, entrega >
  reparto plazo, envío > reparto transporte, estafa > fraude engaño, factura comprobante, garantía
  reparación, gratis > gratuita libre coste, gratuito libre, guita dinero, impagado > moroso deuda
  recargo, impuesto > tributo iva, lana dinero, llegar entrega, multa > recargo infracción, oferta
  promoción, pagar > domiciliación recibo liquidar cuota tarifa cobro, pasta dinero, pedido > compra
  encargo, plata dinero, plazos > cuotas fraccionado, precio > tarifa importe coste cuota,
  presupuesto coste, rebaja reducción, recargo demora, recibo cuota, recuperar > reintegro
  devolución, reembolso reintegro, regalo obsequio, suscribir suscripción, suscripción > abono
  cuota, tardar > plazo demora tardanza, tarjeta > crédito débito bancaria, ticket > recibo
  comprobante, tienda > establecimiento comercio, timar estafa, tique ticket, transferencia >
  ingreso bancario transferir, vendedor comerciante`;
