/** Work, pay and leave; see `SYNONYMS`. */
export const work = `
  a_que_hora_entro a_que_hora_salgo > turno, accidentarse lastimarse > lesión, accidente >
  siniestro laboral, accidente_ir_trabajo in_itinere > itinere accidente, acompañar_hijo_medico >
  acompañamiento, acosar mobbing > hostigamiento, acoso denuncia, acoso_jefe > acoso hostigamiento,
  adelantar_sueldo adelanto adelantar_plata adelantar_guita > anticipo, advertencia
  llamado_atención > amonestación apercibimiento, ansiedad > salud, antes_avisar > antelación
  preaviso, ascender ascenso > promoción categoría, asuntos_propios moscoso > permiso, audífonos
  cascos auriculares > auricular, aumento > subida, aviso > antelación, baja > incapacidad,
  baja_cobro cuanto_cobro_baja > incapacidad prestación porcentaje, baja_cuantos_dias >
  incapacidad, baja_maternal > maternidad nacimiento parto, baja_médica dar_baja_médico >
  incapacidad temporal, beber_trabajo bebio_trabajo tomar_trabajo > alcohol efectos, beneficios
  prestaciones > ventajas bono auxilio, boda_hermano > matrimonio familiar, bono bonus > incentivo
  prima gratificación, boss > superior, break descanso recreo > pausa, bus_empresa > ruta lanzadera
  empresarial, buscar_trabajo buscar_curro > vacantes candidatura ofertas, café_trabajo > pausa,
  caja_descuadre falta_dinero_caja > descuadre arqueo, calor_trabajo frio_trabajo > temperatura,
  cambiar_turno > compañero, cambiar_turno > permuta turno cuadrante, canal_denuncias anónimo >
  confidencial anonimato, candidato aspirante, capacitación curso, caravanas > joyas, cargar_peso >
  cargas manipulación, carné tarjeta_acceso > acreditación identificación, carta_despido >
  comunicación causa, carta_recomendacion certificado_trabajo > certificación laboral, casarme
  me_caso boda > matrimonio nupcias enlace, castigo > disciplinaria amonestación, cesta_navidad >
  obsequio lote, chamba curro laburo > vacante, chisme cotillear > divulgar confidencial,
  cierre_agosto > vacaciones colectivo, cliente_grita > agresión clientes, cobrar > nómina
  retribución remuneración sueldo percibir, cobrar > salario abono, coche_empresa > vehículo,
  coincidir_vacaciones > preferencia turno, comedor casino > almuerzo comida, comer_puesto
  comio_puesto > alimentos, comida_trabajo > manutención dieta, comio almorzar almorce > comedor,
  comisiones_venta > incentivo variable, como_visto que_me_pongo > vestimenta indumentaria
  uniforme, compañero colega, compañero_trabajo > colega personal compañeros, con_cuanta_antelacion
  > anticipación preaviso plazo, con_cuanto_aviso con_cuanto_tiempo > antelación preaviso
  anticipación plazo, conciliar > familiar reducción, contar_secretos > confidencial divulgar,
  contratar incorporación, contrato_prueba periodo_prueba > prueba, convenio > colectivo,
  correo_empresa internet_trabajo redes_trabajo > medios informáticos, cuantas_vacaciones >
  descanso hábiles naturales, cuanto_despido > indemnización año, cuanto_gano cuanto_pagan
  cuanto_cobro cuanto_se_gana > salario sueldo remuneración retribución, cuanto_me_toca >
  indemnización liquidación derecho, cuanto_tiempo_comer cuanto_tiempo_comio hora_comer hora_comio
  > almuerzo pausa descanso comida, cuantos_dias_vacaciones > hábiles naturales, cuidar_padre
  cuidar_madre > dependencia familiar cuidado, cumple_trabajo > cumpleaños, currar laburar chambear
  camellar > prestación, currar_casa trabajar_casa laburar_casa > teletrabajo domicilio remoto
  laborar, curro laburo chamba pega jale brete camello > laboral puesto labor jornada, currículum
  cv hoja_vida > candidatura solicitud, curso formación, curso_pagado > formación subvención,
  cámaras_trabajo > videovigilancia, dan_ropa dan_uniforme > dotación vestuario uniforme, dar_pecho
  lactar > lactancia, dejar > renuncia baja cese, dejar_curro dejar_laburo dejar_chamba
  dejar_trabajo > dimisión renuncia retirarse baja voluntaria, dentista > médica, denunciar_jefe >
  denuncia canal, descontar_sueldo > deducción descuento retención, desde_casa home_office
  teletrabajar remoto > domicilio distancia, despedir despidio botar > despido terminación cese
  extinción, despido rajar > cese extinción terminación, dia_libre > permiso licencia descanso,
  dias_libres > permiso licencia descanso, dietas viáticos > gastos manutención desplazamiento,
  discapacidad_trabajo > adaptación puesto, discriminar > igualdad, echar > despido despedir,
  echar_trabajo me_despiden me_botan me_corren > despido terminación extinción, embarazada preñada
  encinta > gestación gestante maternidad, embarazo_trabajo > riesgo adaptación, empleado
  plantilla, empresa > empleador compañía, en_paro estoy_parado parado > desempleado desempleo,
  encargado responsable, enfermo malito pachucho > enfermedad incapacidad, entierro funeral velorio
  > fallecimiento luto sepelio, entrevista > candidatura, entrevista selección, estoy_en_paro >
  desempleados desempleo, estoy_malo estoy_enfermo me_enfermé ponerse_malo > enfermedad incapacidad
  baja notificar, estrés agobiado quemado burnout > psicosocial riesgos salud, evaluacion_desempeño
  > desempeño objetivos, eventual > temporal obra, examen_permiso > exámenes permiso, excedencia
  año_sabático > suspensión reserva, extra > gratificación, falda pantalón_corto > vestimenta,
  feriado > festivo, fichar checar marcar_entrada > registro biométrico control jornada, fiesta
  libre, fijo > indefinido permanente, fin_contrato acaba_contrato > extinción vencimiento,
  finiquito > liquidación indemnización, formación capacitación, formación curso capacitación >
  formativo, formación_obligatoria > capacitación, fumar_trabajo > fumar, gastos_teletrabajo >
  compensación, gimnasio_empresa > beneficios, gripa resfriado catarro > enfermedad, gritar > trato
  respeto, guardar_vacaciones > acumular disfrute, guarderia_trabajo > infantil conciliación,
  guardería_trabajo > infantil conciliación, guardia localizable > disponibilidad retén,
  hijo_enfermo cuidar_hijo > cuidado menor familiar, home_office > teletrabajo, horario > jornada
  turno, horario_trabajo cuantas_horas_trabajo > jornada semanales laboral, horas_extra extras >
  extraordinarias suplementario, huelga paro, huelga paro > cese, idiomas_trabajo > formación,
  indemnizacion_cuanto > indemnización año, indemnización compensación, insultar > injuria,
  ir_medico > consulta permiso retribuido, ir_trabajo transporte_trabajo > ruta lanzadera
  transporte, jefe > mando empleador, jefe patrón > superior responsable encargado líder
  supervisor, jornada > turno, jubilación > pensión retiro, kilometraje gasolina_trabajo >
  desplazamiento kilómetro, kilómetro > desplazamiento, lactancia > leche pecho, laptop notebook
  portátil > computador ordenador equipo, librar descanso, librar_sabado > descanso semanal,
  llegar_tarde > retardo puntualidad, luna_miel > matrimonio, malo > enfermo enfermedad, maltratar
  > violencia trato hostigamiento, mandar > dirigir dirijo director dirección, maternidad
  nacimiento, me_accidenté me_lastimé accidente_trabajo > accidente laboral arl mutua, me_contratan
  contratar > selección ingreso, me_sancionan > amonestación suspensión sanción, me_vigilan
  me_espian > videovigilancia control monitorización, me_voy_empresa > baja voluntaria dimisión,
  media_jornada medio_tiempo part_time > parcial jornada, mi_jefe > superior responsable,
  motivo_despido > causa extinción terminación justa, mudanza_dias > traslado permiso,
  mudanza_permiso > traslado domicilio, muerte_familiar luto > fallecimiento duelo defunción,
  multa_coche_empresa > sanción conductor, médico justificante, médico_trabajo cita_médico >
  consulta médica permiso, móvil_empresa > dispositivo, móvil_trabajo celular_trabajo >
  dispositivos teléfono, nacimiento_hijo > paternidad permiso, navidad_trabajo > cesta
  gratificación, no_ir_trabajar no_voy_trabajar > ausencia inasistencia, nómina desprendible
  colilla recibo_sueldo > salario, nómina recibo, objetivos > metas desempeño, oficina despacho,
  olvide_fichar > registro incidencia, olvidé_tarjeta > acreditación, operan_familiar
  hospital_familiar > hospitalización familiar, paga > nómina retribución sueldo extraordinaria,
  paga_extra aguinaldo > gratificación prima extraordinaria, pagan_extras > suplementario recargo,
  pagan_vacaciones > remunerado, pagar_curso > formación, pagar_internet > conectividad auxilio
  gastos, pagar_uniforme > dotación, parir dar_luz > nacimiento alumbramiento, parking_trabajo >
  estacionamiento plazas, paro chomage desempleo > desempleado desocupado prestación, paro_cuanto >
  prestación desempleo, parte_baja > incapacidad justificante, paternidad nacimiento, pausa_café >
  descanso pausas, pedir_vacaciones pidio_vacaciones > solicitar vacaciones antelación,
  pedir_vacaciones_antelacion pidio_vacaciones_antelacion > antelación solicitud, pelea pelearse
  bronca > agresión riña conflicto, pelo cabello > recogido peinado, pelo_largo barba > apariencia
  higiene, perder_uniforme perdio_uniforme > reposición dotación, permiso licencia, piercing aro
  arete pendiente cadena anillo pulsera collar > joyas adornos, pillar_borracho fui_tomado >
  alcohol efectos embriaguez, pisar_vacaciones vacaciones_enfermo > incapacidad vacaciones, pluses
  plus_noche > complemento nocturnidad, portátil_empresa dan_ordenador dan_computadora > equipo
  suministra computador, practicante becario pasante > formación beca, preaviso antelación,
  primeros_auxilios botiquín > auxilios, promocionar > vacante, promoción_interna > ascenso,
  propinas_trabajo > propinas reparto, prueba_no_superada > periodo prueba, prácticas pasantía >
  formativas convenio, puente festivo feriado > fiesta, puerta_trabajo > acceso, puntual > hora,
  que_dia_pagan cuando_pagan cuando_cobro cuando_se_cobra > nómina salario abono consigna,
  quien_aviso a_quien_aviso > notificar comunicar comunique reportar inmediato, quiero_renunciar
  quiero_irme > retirarse dimisión baja voluntaria desistimiento, recomendar_amigo > referidos,
  recursos_humanos rrhh > personal talento, reducir_jornada reducción_jornada > cuidado guarda,
  renunciar dejarlo > retirarse dimisión voluntaria, retención > irpf deducción, retrasarse
  atrasarse > retardo, reunión junta, robar_trabajo > sustraer sustracción, robo_tienda >
  sustracción, ropa > prendas, ropa > uniforme indumentaria vestuario, sabático > excedencia,
  salario > retribución, salir_antes irme_antes > ausentarse retirarse permiso, se_murio
  se_ha_muerto murio_abuela murio_padre > fallecimiento luto defunción licencia, secreto > reserva,
  seguridad caidas > prevención riesgos, seguro_empresa > póliza beneficios, seguro_medico_empresa
  > beneficios póliza, silla > ergonómica mobiliario, silla_rota > mobiliario, simulacro >
  evacuación, sindicato > sindical comité, sindicato representante, subida incremento, subir_sueldo
  subio_sueldo aumento > incremento revisión salarial, sueldo > retribución nómina, sueldo salario
  paga > remuneración haberes, sueldo_mujeres > igualdad brecha, tapones casco_obra guantes botas >
  protección epi equipos, tapones_oídos > auditiva protección, tarjeta_fichar > acreditación,
  tatuaje tattoo > apariencia imagen, tatuajes_trabajo > apariencia, teletrabajar_dias >
  teletrabajo jornadas, teletrabajo > remoto, tickets_comida vales_comida > restaurante comedor,
  trabajador > operario, trabajador currante currito > empleado personal plantilla colaborador,
  trabajar_domingo trabajar_festivo > festivos recargo dominical, trabajar_enfermo > incapacidad,
  trabajar_festivo > compensación, turno guardia, turno_noche trabajar_noche > nocturno, uniforme >
  dotación, uniforme > indumentaria vestuario, vacaciones permiso, vacaciones vacas > descanso
  anual remunerado, vacaciones_no_disfrutadas > liquidación compensación, vacante > puesto oferta,
  velorio > funeral duelo, vida_imposible me_trata_mal me_molesta > hostigamiento acoso denuncia,
  viático > dieta, voluntario colaborador, volver_baja volvio_baja > reincorporación, votar_permiso
  > sufragio deber, voy_ser_padre voy_ser_papa nacer_hijo nacio_hijo > paternidad nacimiento,
  vuelta_excedencia > reingreso reserva`;
