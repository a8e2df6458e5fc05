/** School and university; see `SYNONYMS`. */
export const school = `
  acoso bullying, admisión > solicitud plaza, admitir admisión, alergia_comida celíaco alérgico >
  alérgenos dieta intolerancias, alumno estudiante, ampa padres > familias asociación progenitores,
  ampliar prórroga ampliación, anotarse apuntarse inscribirme > inscripción matrícula alta, aprobar
  > superado calificación mínima, aprueba pasar_materia > superar aprobado calificación mínima,
  apuntarme > solicitar, apuntarme me_apunto > inscripción alta admisión matrícula, apuntes >
  documentación matrícula solicitud alta registro inscribir, asignatura > materia disciplina,
  asistencia obligatorio_ir > presencialidad asistir, aula salón > clase sala, autorización
  permiso_padres > firmada consentimiento, beca > asignación económica, beca subvención,
  beca_comida > comedor, beca_transporte > boleto abono, biblio > biblioteca, biblioteca biblio >
  lectura préstamo sala, biblioteca préstamo, bocata bocadillo torta sándwich > almuerzo comida,
  bullying acoso_escolar se_meten_con > acoso hostigamiento convivencia protocolo, cafetería bar,
  calculadora celular_examen celu_prueba movil_examen > dispositivos apagados permitido,
  calculadora material, calendario fechas, cambiar_carrera > traslado cambio, carnet_biblioteca >
  lector usuario, carnet_estudiante > tarjeta universitaria identificación, carrera > grado
  titulación, carrera > licenciatura estudios plan, castigo > corrección, celu cel celular móvil >
  dispositivo teléfono, certificado_medico parte_medico nota_medico > justificante médico, chatgpt
  > inteligencia artificial, chatgpt gpt ia > inteligencia artificial generativa, chuleta > fraude
  copia, chuleta machete acordeón torpedo > fraude plagio copia, chándal pants buzo jogging >
  deportiva uniforme, clase > lección sesión aula docencia lectivo, clase lección > sesión aula
  docencia, clases_online en_linea > distancia virtual remota telemática, cole > escuela centro,
  cole escuela colegio > educativo escolar, colegio centro, colegio_mayor > alojamiento residentes,
  comedor > menú, comedor cafetería, comer_biblioteca comio_biblioteca > alimentos bebidas, compa
  compañero > alumno estudiante, con_cuanto_apruebo con_cuanto_se_aprueba > mínima calificación
  puntos nota, convocatoria > turno llamado, copiar > plagio fraude, copiar_examen
  me_pillan_copiando > fraude anulación sanción, crédito ects, cuando_acaba cuando_termina >
  finalización cierre término clausura, cuando_empieza > inicio comienzo apertura, cuando_entregar
  fecha_entrega hasta_cuando > plazo límite fecha vencimiento, cuando_examen > calendario fechas
  turno convocatoria, cuando_me_anoto cuando_me_apunto cuando_me_matriculo > inscripción matrícula
  plazo, cuantas_paginas > extensión páginas palabras, cuantas_veces_examen oportunidades >
  convocatorias llamados turnos, cuantas_veces_faltar cuanto_puedo_faltar cuantas_faltas >
  asistencia inasistencias porcentaje mínima, cuanto_cuesta_matricula > tasas precio matrícula
  arancel, cuanto_dura_carrera > duración años créditos, cuanto_tarda_titulo > expedición diploma,
  cuantos_alumnos > ratio plazas, cuantos_libros > préstamo ejemplares, cuota_colegio
  mensualidad_colegio pensión > mensualidad recibo, curso_escolar año_escolar > lectivo calendario,
  cuántos_alumnos > ratio plazas, deadline > plazo límite, deberes > tareas actividades, deberes
  tarea > tareas, decano > rectorado decanato, defender_tesis defiende_tesis defendio_tesis >
  defensa tribunal jurado, devolver_libro devuelve_libro devolvio_libro devuelto_libro
  devolvi_tarde devolver_tarde devuelve_tarde devuelto_tarde > demora retraso sanción préstamo,
  diploma cartón > expedición certificado titulación, diploma certificado, director dirección,
  discapacidad discapacitado > adaptación necesidades, dislexia tdah > adaptación necesidades
  apoyo, entrar_uni entrar_facu entrar_universidad > ingreso admisión acceso, entregar > depósito,
  entregar presentar, entregar_tarde fuera_plazo > retraso penalización plazo extemporánea, erasmus
  > movilidad extranjero, erasmus intercambio > internacional, escuela centro, estudiante > escolar
  estudiantado, estudiante residente, estudiar_fuera estudiar_extranjero > movilidad intercambio,
  estuve_enfermo falte_enfermo > justificar certificado médico inasistencia, examen > prueba
  parcial convocatoria, examen prueba parcial > evaluación exámenes examinar, examen_oral oral >
  defensa exposición tribunal, excursión paseo viaje_curso > salida actividad visita, excursión
  salida, eximir > exención promoción, expediente historial > académico certificado analítico,
  extraescolares talleres > actividades complementarias, extranjero movilidad, faltar > ausencia
  inasistencia, faltar_examen no_ir_examen no_me_presento > ausente incomparecencia justificación,
  familia_gana_poco > ingresos renta, fiebre_colegio malo_colegio > enfermedad medicación, fiesta
  festivo, grado titulación, graduación > ceremonia, graduación graduarse recibirse > egreso
  colación título acto, graduado egresado > titulado, guardería > escuela infantil, guardería
  jardín_niños kinder preescolar > infantil escuela, hablar_biblioteca > silencio, hablar_profe >
  tutoría consulta entrevista, hasta_cuándo hasta_cuando hasta_que_dia > plazo límite cierre
  vencimiento, hermanos_cole > admisión puntuación prioridad, horario calendario, horario_clase >
  turnos calendario franja, ia inteligencia, idioma inglés nivel_ingles > lengua acreditación b1
  b2, imprimir impreso imprimio fotocopias > impresión reprografía copias, inasistir > inasistencia
  ausencia asistencia falta, inscribirse matrícula, insti instituto, insti liceo prepa bachi >
  instituto secundaria bachillerato centro, instituto > centro secundaria, intercambio > erasmus
  movilidad, jefe_estudios dire director > dirección directivo, justificante certificado,
  justificante constancia > certificado acreditación, justificar justifique > justificante
  certificado, kinder jardín_infantes > infantil inicial preescolar, kiosco > cafetería comedor,
  largo_trabajo > extensión páginas, libro > manual bibliografía ejemplar texto, libros_texto >
  préstamo banco material, lista_espera > vacantes plazas, llegar_tarde_examen > puntualidad acceso
  aula, llevar_niño > entrada acceso, logopeda psicólogo > orientación apoyo, machete chuleta
  acordeón > apuntes, madrugadores aula_matinal > acogida matinal, maestro > docente tutor, materia
  ramo asignatura > curso disciplina, material útiles > libros escolar cuadernos, matrícula >
  arancel, matrícula > inscripción tasa, me_bochan me_suspenden > aplazo suspenso recuperación,
  me_dan_plata dan_plata dan_beca > beca asignación ayuda apoyo, me_expulsan expulsar expulsión >
  sanción suspensión separación, me_valen valen_materias > reconocimiento equivalencias créditos
  convalidaciones, medicinas_colegio > medicación administración, mochila > cartera, mochila
  material, multa penalización, máster posgrado, no_estoy_acuerdo > recurso reclamación
  discrepancia alegaciones impugnar, no_termine_secundaria sin_secundaria > mayores acceso título
  evaluación, nota > calificación puntuación expediente, nota > evaluación puntos, nota_corte >
  admisión calificación acceso, nota_minima sacar_nota saque_nota > calificación mínima puntuación,
  notas_colegio boletín boleta_notas > calificaciones informe evaluación, novatada > vejaciones
  trato, obligatorio_ir_clase hay_que_ir > asistencia obligatoria presencial, ordenador_biblioteca
  > equipos informáticos, otra_uni otra_universidad otra_facu > traslado reconocimiento
  equivalencias, padres > familia progenitores tutores, pasar_curso > promoción, pegar pelear >
  violencia, pellas > falta ausencia, perder_beca pierde_beca perdio_beca > reintegro pérdida
  rendimiento, perder_libro pierde_libro perdio_libro > extravío reposición, piojos liendres >
  pediculosis, pirarse_clase hacer_pellas ratearse hacer_novillos irse_pinta > inasistencia
  ausencia falta, plagio > citar fuente, plagio > fraude originalidad, plaza cupo lugar_cole >
  admisión vacante, plazo > fecha límite vacante cupo, prepa bachillerato > secundario
  preparatoria, profe > docente profesor, profe maestra seño > docente profesorado tutor, profe
  miss teacher > docente profesor, profesor > maestro tutor docente, prácticas > empresa pasantía,
  prórroga > ampliación plazo, que_papeles que_documentos > documentación presentar requisitos,
  quien_recoge otra_persona_recoge > autorización recogida, ramo > asignatura materia,
  reclamar_nota revision_nota > revisión vista calificaciones tribunal, recoger_niño recojo_niño
  recogio_niño recoger_hijo recojo_hijo recogio_hijo buscar_niño busque_niño > recogida autorizada
  salida, recreo descanso, recreo patio > descanso, recu recuperación, recuperar_examen recu
  repesca remedial > recuperación recuperatoria extraordinaria, rendir rinde rindio dar_examen
  presentar_examen > examen evaluación, renovar_libro renueva_libro > renovación prórroga, repetir
  convocatoria, repetir_curso repite_curso repitio_curso repetir_año repite_año repitio_año >
  repetición promoción permanencia, repetir_materia repite_materia repitio_materia > recursarse
  repetición, representante > delegados elección, reprobado suspenso aplazado > recuperación
  recuperatoria extraordinaria, requisitos_beca > ingresos rendimiento renta, reservar_libro >
  reserva, retraso demora, reunion_padres > tutoría familias entrevista, reunión tutoría,
  revisar_examen ver_examen ver_nota no_acuerdo_nota me_cargaron > revisión reclamación vista,
  sacar préstamo, sacar_libro saque_libro llevar_libro pedir_libro pide_libro pidio_libro >
  préstamo domicilio ejemplares, sala_estudio > lectura estudio, secretaría > administración
  oficina, secretaría ventanilla bedelía > administración oficina atención, segunda_oportunidad >
  recuperación extraordinaria recuperatoria, selectividad ebau evau pau icfes > acceso prueba
  admisión, semestre cuatrimestre trimestre > periodo lectivo, suspender > suspenso repetición,
  suspender jalar bochar catear > suspenso aplazo reprobación insuficiente, suspensión > sanción,
  tarea > deberes actividad entrega, tesis doctorado, tesis tfg > tesina, test > examen
  cuestionario, trabajo_fin tfg tfm tesina tesis > dirección defensa memoria, trabajo_grupo >
  grupal equipo colaborativo, turno_mañana turno_tarde > horario franja, tutoría consulta, título >
  certificado diploma, uni universidad facu > universitario facultad académico, uniforme > prendas
  chándal, uniforme vestimenta, vacaciones > descanso festivo, vacaciones_escolares
  cuando_acaban_clases cuando_empiezan_clases > calendario lectivo inicio, verano > julio agosto,
  viaje_fin_curso > viaje autorización`;
