/** Law, government, benefits, taxes and data; see `SYNONYMS`. */
export const law = `
  abogado letrado, adoptar adopción, alcalde municipio, asilo refugiado, ayuda > subvención
  prestación, ayuntamiento > municipio municipal, caducar validez, cárcel prisión, carné identidad,
  ceder cesión, certificado acreditación, compartir > cesión terceros, condena > pena sentencia,
  consentimiento autorización, culpa responsable, culpable culpa, custodia tutela, daño perjuicio,
  datos información, deducir deducción, dejar > permitir autorizar, delito crimen, demostrar >
  acreditar justificar, derecho facultad, desgravar deducción, detener detención, diputado >
  parlamento congreso, divorcio separación, dni > identidad documento identificación, elecciones >
  voto votación, espiar vigilancia, falta > necesario preciso, formulario > impreso solicitud,
  hacienda > tributario impuesto, identificación > identidad documento, ilegal > prohibido ilícito,
  inmigrante extranjero, juez > juzgado tribunal, juicio > tribunal juzgado, legal > permitido
  lícito, ley > normativa legislación decreto artículo, ministro ministerio, nacionalidad
  ciudadanía, negar denegar, norma > reglamento convivencia, obligatorio > preciso exigir, pagar
  indemnizar, papeleo > trámite documentación, papeles > documentación trámite residencia, permitir
  > admitir autorizar, poli agente, policía guardia, prestación subsidio, privado confidencial,
  prohibido > permite vetado, queja > reclamación sugerencia, rechazar > denegar desestimar,
  reclamar recurso, rellenar cumplimentar, renta > declaración irpf, residencia permiso, secreto
  confidencial, sentencia > fallo resolución, subvención prestación, testamento > herencia sucesión,
  trámite > gestión procedimiento, válido > validez vigente, vencer vencimiento, votar > elector
  sufragio`;
