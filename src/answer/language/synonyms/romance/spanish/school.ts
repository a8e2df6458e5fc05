/** School and university; see `SYNONYMS`. */
export const school = `
  acoso bullying, admisión > solicitud plaza, admitir admisión, alumno estudiante, ampliar prórroga
  ampliación, aprobar > superado calificación mínima, apuntes > documentación matrícula solicitud
  alta registro inscribir, asignatura > materia disciplina, beca subvención, biblioteca préstamo,
  cafetería bar, calculadora material, calendario fechas, carrera > grado titulación, chatgpt >
  inteligencia artificial, chuleta > fraude copia, clase > lección sesión aula docencia lectivo,
  cole > escuela centro, colegio centro, comedor cafetería, copiar > plagio fraude, crédito ects,
  deberes > tareas actividades, diploma certificado, director dirección, entregar presentar, erasmus
  > movilidad extranjero, escuela centro, estudiante residente, examen > prueba parcial
  convocatoria, excursión salida, extranjero movilidad, faltar > ausencia inasistencia, fiesta
  festivo, grado titulación, guardería > escuela infantil, horario calendario, ia inteligencia,
  inscribirse matrícula, insti instituto, instituto > centro secundaria, intercambio > erasmus
  movilidad, justificante certificado, libro > manual bibliografía ejemplar texto, maestro > docente
  tutor, máster posgrado, matrícula > inscripción tasa, mochila material, multa penalización, nota >
  calificación puntuación expediente, padres > familia progenitores tutores, pellas > falta
  ausencia, plagio > citar fuente, plazo > fecha límite vacante cupo, prácticas > empresa pasantía,
  profe > docente profesor, profesor > maestro tutor docente, prórroga > ampliación plazo, recreo
  descanso, recu recuperación, repetir convocatoria, retraso demora, reunión tutoría, sacar
  préstamo, secretaría > administración oficina, suspender > suspenso repetición, tarea > deberes
  actividad entrega, tesis doctorado, test > examen cuestionario, título > certificado diploma,
  tutoría consulta, uniforme vestimenta, vacaciones > descanso festivo, verano > julio agosto`;
