/** Work, pay and leave; see `SYNONYMS`. */
export const work = `
  accidente > siniestro laboral, acoso denuncia, anticipo adelanto, aumento > subida incremento,
  aviso > antelación preaviso, baja > incapacidad enfermedad, candidato aspirante, capacitación
  curso, cobrar > nómina retribución remuneración sueldo percibir, compañero colega, contratar
  incorporación, currículum candidatura, curro puesto, curso formación, dejar > renuncia dimisión
  baja cese, descanso pausa, despedir > extinción cese, despido > extinción cese, dietas > gastos
  manutención, dimitir > dimisión renuncia, echar > despido despedir, embarazada > maternidad
  gestación, empleado plantilla, empresa > empleador compañía, encargado responsable, enfermo
  incapacidad, entrevista selección, extra > extraordinaria gratificación, extras extraordinarias,
  fichar > registro jornada, fiesta libre, finiquito > liquidación indemnización, formación
  capacitación, horario > jornada turno, huelga paro, indemnización compensación, jefe > superior
  encargado mando responsable empleador supervisor, jubilación > pensión retiro, kilómetro >
  kilometraje desplazamiento, librar descanso, malo > enfermo enfermedad, mandar > dirigir director
  dirección, maternidad nacimiento, médico justificante, nómina recibo, oficina despacho, paga >
  nómina retribución sueldo extraordinaria, paro > desempleo prestación desempleado, paternidad
  nacimiento, permiso licencia, plus complemento, preaviso antelación, reunión junta, ropa >
  uniforme indumentaria vestuario, salario > remuneración retribución nómina, sindicato
  representante, subida aumento incremento, sueldo > remuneración retribución nómina, teletrabajo >
  distancia remoto domicilio, trabajador > plantilla empleado, turno guardia, uniforme >
  indumentaria vestuario, vacaciones permiso, vestirse indumentaria, voluntario colaborador`;
