/** Work, pay and leave; see `SYNONYMS`. */
export const work = `
  a_que_hora_entro a_que_hora_salgo > jornada horario entrada turno, accidentarse lastimarse >
  lesión, accidente > siniestro laboral, acosar mobbing > hostigamiento, acoso denuncia,
  adelantar_sueldo adelanto adelantar_plata adelantar_guita > anticipo, advertencia
  llamado_atención > amonestación apercibimiento, ansiedad > psicológico salud, antes_avisar >
  antelación preaviso, anticipo adelanto, aros aretes pendientes caravanas > joyas, ascender
  ascenso > promoción categoría, asuntos_propios moscoso > permiso, audífonos cascos auriculares >
  auricular, aumento > subida incremento, aviso > antelación preaviso, baja > incapacidad
  enfermedad, baja_maternal > maternidad nacimiento parto, baja_médica dar_baja_médico >
  incapacidad temporal, beber_trabajo bebio_trabajo tomar_trabajo > alcohol efectos, beneficios
  prestaciones > ventajas bono auxilio, bono bonus > incentivo prima gratificación, boss > jefe
  superior, break descanso recreo > pausa, bus_empresa > ruta lanzadera empresarial, buscar_trabajo
  busque_trabajo buscar_curro busque_curro > vacantes candidatura ofertas, candidato aspirante,
  capacitación curso, carné tarjeta_acceso > acreditación identificación, casarme me_caso boda >
  matrimonio nupcias enlace, castigo > disciplinaria amonestación, cesta_navidad > obsequio lote,
  chamba curro laburo > vacante, chisme cotillear > divulgar confidencial, cobrar > nómina
  retribución remuneración sueldo percibir, cobrar > salario abono, comedor casino > almuerzo
  comida, comer comio almorzar almuerza almorce > comedor, comisiones_venta > incentivo variable,
  como_visto que_me_pongo > vestimenta indumentaria uniforme, compañero colega, compañero_trabajo >
  colega personal compañeros, con_cuanta_antelacion > anticipación preaviso plazo, con_cuanto_aviso
  con_cuanto_tiempo > antelación preaviso anticipación plazo, conciliar > familiar reducción,
  contar_secretos > confidencial divulgar, contratar incorporación, contrato_prueba periodo_prueba
  > prueba, convenio > colectivo, cuantas_vacaciones > descanso hábiles naturales, cuanto_gano
  cuanto_pagan cuanto_cobro cuanto_se_gana > salario sueldo remuneración retribución,
  cuanto_me_toca > indemnización liquidación derecho, cuanto_tiempo_comer cuanto_tiempo_comio
  hora_comer hora_comio > almuerzo pausa descanso comida, cuidar_padre cuidar_madre > dependencia
  familiar cuidado, currar laburar chambear camellar > prestación, currar_casa trabajar_casa
  laburar_casa > teletrabajo domicilio remoto laborar, curro laburo chamba pega jale brete camello
  > laboral puesto labor jornada, curro puesto, currículum candidatura, currículum cv hoja_vida >
  candidatura solicitud, curso formación, curso_pagado > formación subvención, dan_ropa
  dan_uniforme > dotación vestuario uniforme, dar_pecho lactar > lactancia, dejar > renuncia
  dimisión baja cese, dejar_curro dejar_laburo dejar_chamba dejar_trabajo > dimisión renuncia
  retirarse baja voluntaria, dentista > médica, descanso pausa, descontar_sueldo > deducción
  descuento retención, desde_casa home_office teletrabajar remoto > domicilio distancia, despedir
  despide despidio > extinción cese, despedir despide despidio botar > despido terminación cese
  extinción, despido > extinción cese, despido rajar > cese extinción terminación, dia_libre >
  permiso licencia descanso, dietas > gastos manutención, dietas viáticos > gastos manutención
  desplazamiento, dimitir dimitio > dimisión renuncia, discriminar > igualdad, día_libre
  dias_libres > permiso licencia descanso, echar > despido despedir despide, echar_trabajo
  me_despiden me_botan me_corren > despido terminación extinción, embarazada > maternidad
  gestación, embarazada preñada encinta > gestación gestante maternidad, empleado plantilla,
  empresa > empleador compañía, en_paro estoy_parado parado > desempleado desempleo, encargado
  responsable, enfermo incapacidad, enfermo malito pachucho > enfermedad incapacidad, entierro
  funeral velorio > fallecimiento luto sepelio, entrevista > candidatura, entrevista selección,
  estoy_en_paro estoy_paro > desempleados desempleo, estoy_malo estoy_enfermo me_enfermé
  ponerse_malo > enfermedad incapacidad baja notificar notifique, estrés agobiado quemado burnout >
  psicosocial riesgos salud, excedencia año_sabático > suspensión reserva, extra > extraordinaria
  gratificación, extras extraordinarias, feriado > festivo, fichar > registro jornada, fichar
  checar marcar_entrada marque_entrada > registro biométrico control jornada, fiesta libre,
  finiquito > liquidación indemnización, formación capacitación, formación curso capacitación >
  formativo, gripa resfriado catarro > enfermedad, gritar > trato respeto, guardar_vacaciones >
  acumular disfrute, guarderia_trabajo > infantil conciliación, guardería_trabajo > infantil
  conciliación, hijo_enfermo cuidar_hijo > cuidado menor familiar, home_office > teletrabajo,
  horario > jornada turno, horario_trabajo cuantas_horas_trabajo > jornada semanales laboral,
  horas_extra extras > extraordinarias suplementario, horas_extras > extraordinarias suplementario,
  huelga paro, huelga paro > cese, indemnización compensación, insultar > injuria, ir_trabajo
  transporte_trabajo > ruta lanzadera transporte, jefe > superior encargado mando responsable
  empleador supervisor, jefe patrón > superior responsable encargado líder supervisor, jornada >
  turno, jubilación > pensión retiro, jubilado > mayores, kilometraje gasolina_trabajo >
  desplazamiento kilómetro, kilómetro > kilometraje desplazamiento, lactancia > amamantar leche
  pecho, laptop notebook portátil > computador ordenador equipo, librar descanso, llegar_tarde >
  retardo puntualidad, luna_miel > matrimonio, malo > enfermo enfermedad, maltratar > violencia
  trato hostigamiento, mandar > dirigir dirijo director dirección, maternidad nacimiento,
  me_accidenté me_lastimé accidente_trabajo > accidente laboral arl mutua, me_contratan contratar >
  selección ingreso, me_sancionan > amonestación suspensión sanción, me_voy_empresa > baja
  voluntaria dimisión, media_jornada medio_tiempo part_time > parcial jornada, mi_jefe > superior
  responsable, motivo_despido > causa extinción terminación justa, mudanza_permiso > traslado
  domicilio, muerte_familiar luto > fallecimiento duelo defunción, médico justificante,
  médico_trabajo cita_médico > consulta médica permiso, móvil_trabajo celular_trabajo >
  dispositivos teléfono, no_ir_trabajar no_voy_trabajar > ausencia inasistencia, nómina
  desprendible colilla recibo_sueldo > salario, nómina recibo, oficina despacho, olvide_fichar >
  registro incidencia, paga > nómina retribución sueldo extraordinaria, paga_extra aguinaldo >
  gratificación prima extraordinaria, pagan_extras > suplementario extraordinarias recargo,
  pagar_internet > conectividad auxilio gastos, parir parto dar_luz > nacimiento alumbramiento,
  parking_trabajo > estacionamiento plazas, paro > desempleo prestación desempleado, paro chomage
  desempleo > desempleado desocupado prestación, paternidad nacimiento, pausa_café > descanso
  pausas, pedir_vacaciones pide_vacaciones pidio_vacaciones > solicitar vacaciones antelación,
  pelea pelearse bronca > agresión riña conflicto, pelo cabello > recogido peinado, permiso
  licencia, piercing aro arete pendiente cadena anillo pulsera collar > joyas adornos,
  pillar_borracho fui_tomado > alcohol efectos embriaguez, plus complemento, portátil_empresa
  dan_ordenador dan_computadora > equipo suministra computador, practicante becario pasante >
  formación beca, preaviso antelación, promoción_interna > ascenso, prácticas pasantía > formativas
  convenio, puente festivo feriado > fiesta, puntual > hora, que_dia_pagan cuando_pagan
  cuando_cobro cuando_se_cobra > nómina salario abono consigna, quien_aviso a_quien_aviso >
  notificar notifique comunicar comunique reportar inmediato, quiero_renunciar quiero_irme >
  retirarse dimisión baja voluntaria desistimiento, recursos_humanos rrhh > personal talento,
  reducir_jornada reduzco_jornada redujo_jornada reducción_jornada > cuidado guarda, renunciar
  dejarlo > retirarse dimisión voluntaria, retención > irpf deducción, retrasarse atrasarse >
  retardo demora, reunión junta, robar_trabajo > sustraer sustracción, ropa > prendas, ropa >
  uniforme indumentaria vestuario, sabático > excedencia, salario > remuneración retribución
  nómina, salir_antes irme_antes > ausentarse retirarse permiso, se_murio se_ha_muerto murio_abuela
  murio_padre > fallecimiento luto defunción licencia, secreto > reserva, seguro_empresa > póliza
  beneficios, silla > ergonómica mobiliario, sindicato > sindical comité, sindicato representante,
  subida aumento incremento, subir_sueldo subio_sueldo aumento > incremento revisión salarial,
  sueldo > remuneración retribución nómina, sueldo salario paga > remuneración haberes, tapones
  casco_obra guantes botas > protección epi equipos, tapones_oídos > auditiva protección, tatuaje
  tattoo > apariencia imagen, teletrabajo > distancia remoto domicilio, tickets_comida vales_comida
  > restaurante comedor, trabajador > operario, trabajador > plantilla empleado, trabajador
  currante currito > empleado personal plantilla colaborador, trabajar_domingo trabajar_festivo >
  festivos recargo dominical, turno guardia, turno_noche trabajar_noche > nocturno, uniforme >
  dotación, uniforme > indumentaria vestuario, vacaciones permiso, vacaciones vacas > descanso
  anual remunerado, vacante > puesto oferta, velorio > funeral duelo, vestirse indumentaria,
  vida_imposible me_trata_mal me_molesta > hostigamiento acoso denuncia, viático > dieta,
  voluntario colaborador, voy_ser_padre voy_ser_papa nacer_hijo nazco_hijo nacio_hijo > paternidad
  nacimiento`;
