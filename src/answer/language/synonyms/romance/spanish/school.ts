/** School and university; see `SYNONYMS`. */
export const school = `
  a_que_hora_entran a_que_hora_empieza_clase a_que_hora_salen > jornada lectiva horario entrada,
  academia curso_idioma > clases grupos, admisión > solicitud, admitir admisión, alergia_comida
  celíaco alérgico > alérgenos dieta intolerancias, ampa padres > familias asociación progenitores,
  ampliar prórroga ampliación, anotarse inscribirme > inscripción matrícula alta, anular_matricula
  > anulación renuncia, apostilla > legalización, aprobar > superado calificación mínima, apuntarme
  > solicitar, apuntarme me_apunto > inscripción alta admisión matrícula, apuntes > documentación
  solicitud registro inscribir, asignatura > materia, asistencia obligatorio_ir > presencialidad
  asistir, asociacion_estudiantes > asociaciones representación, aula salón > clase sala,
  ausencia_profe > sustitución, autorización permiso_padres > firmada consentimiento, beca >
  asignación económica, beca subvención, beca_comida > comedor, beca_transporte > boleto abono,
  biblio > biblioteca, biblioteca biblio > lectura préstamo sala, bibliotecario > personal, bocata
  bocadillo torta sándwich > almuerzo comida, boletines > notas, bolsa_viaje > ayuda movilidad,
  buena_nota > calificación, bullying acoso_escolar se_meten_con > acoso hostigamiento convivencia
  protocolo, cafetería bar, calculadora celular_examen celu_prueba movil_examen > dispositivos
  apagados permitido, calculadora material, calendario fechas, cambiar_carrera > traslado cambio,
  campamento colonia > estancia verano, campus > recinto instalaciones, carnet_biblioteca > lector
  usuario, carnet_estudiante > tarjeta universitaria identificación, carrera > grado titulación,
  carrera > licenciatura estudios plan, castigo > corrección, celu cel celular móvil > dispositivo
  teléfono, certificado_medico parte_medico nota_medico > justificante médico, chatgpt gpt ia >
  inteligencia artificial generativa, chuleta machete acordeón torpedo > fraude plagio copia,
  chándal pants buzo jogging > deportiva uniforme, ciclo > formativo, ciencias letras > modalidad
  itinerario, clase > sesión docencia lectivo, clase_suelta > individual, clases_online en_linea >
  distancia virtual remota telemática, clases_particulares > refuerzo, cole > escuela centro, cole
  escuela colegio > educativo escolar, colegio centro, colegio_mayor > alojamiento residentes,
  comedor > menú, comedor cafetería, comer_biblioteca comio_biblioteca > alimentos bebidas,
  comer_clase comio_clase chicle > alimentos, comida_bebe biberón > lactancia alimentación, compa >
  alumno, compañero > alumno estudiante, comprar_libros > gratuidad préstamo manuales, compu_biblio
  usar_compu usar_ordenador usar_computadora > equipos cómputo sesión, con_cuanto_apruebo
  con_cuanto_se_aprueba > mínima calificación puntos nota, congreso ponencia > comunicación,
  convocatoria > turno llamado, convocatoria_gracia > extraordinaria, copiar > plagio fraude,
  copiar_examen me_pillan_copiando > fraude anulación sanción, crédito ects, cuando_acaba
  cuando_termina > cierre término clausura, cuando_dan_notas dan_notas salen_notas ver_notas >
  boletines calificaciones publicación, cuando_empieza > apertura, cuando_entregar fecha_entrega
  hasta_cuando > plazo límite fecha vencimiento, cuando_examen > calendario fechas turno
  convocatoria, cuando_me_anoto cuando_me_apunto cuando_me_matriculo > inscripción matrícula plazo,
  cuantas_paginas > extensión páginas palabras, cuantas_veces_examen oportunidades > convocatorias
  llamados turnos, cuantas_veces_faltar cuanto_puedo_faltar cuantas_faltas > asistencia
  inasistencias porcentaje mínima, cuanto_cuesta_matricula > tasas precio matrícula arancel,
  cuanto_dura_carrera > duración años créditos, cuanto_rato > límite sesión, cuanto_tarda_titulo >
  expedición diploma, cuanto_tiempo_quedar cuanto_tiempo_tener cuanto_puedo_tener > plazo préstamo
  duración, cuanto_vale_examen cuanto_cuenta_examen > ponderación porcentaje, cuantos_alumnos >
  ratio plazas, cuantos_libros > préstamo ejemplares, cuantos_libros_llevar cuantos_me_llevo
  cuantos_puedo_sacar cuantos_libros_sacar > préstamo prestan simultáneamente máximo,
  cuantos_monitores > ratio, cuantos_por_clase > grupo máximo, cuentacuentos > cuento narración
  infantil, cuota_colegio mensualidad_colegio pensión > mensualidad recibo, curso_escolar
  año_escolar > lectivo calendario, cuántos_alumnos > ratio plazas, dar_medicina dar_jarabe
  dar_pastilla > fármacos medicación administra, deadline > plazo límite, deberes > actividades,
  decano > rectorado decanato, defender_tesis defendio_tesis > defensa tribunal jurado, deporte_uni
  > instalaciones, devolver_libro devolvio_libro devolvi_tarde devolver_tarde > demora retraso
  sanción préstamo, devolver_tarde devolvio_tarde no_devolvi > mora demora retraso sanción, diploma
  cartón > expedición certificado titulación, director_hablar > jefatura dirección, director_tesis
  > dirección tutor, discapacidad discapacitado > adaptación necesidades, dislexia tdah >
  adaptación necesidades apoyo, ebook kindle libro_digital > electrónicos digital, educacion_fisica
  > deportiva chándal física, egresado > titulado, enfermo_campamento > asistencia sanitaria,
  entran > salida jornada, entrar_uni entrar_facu entrar_universidad > ingreso admisión acceso,
  entregar > depósito, entregar presentar, entregar_tarde fuera_plazo > retraso penalización plazo
  extemporánea, erasmus > movilidad extranjero, erasmus intercambio > internacional,
  esta_cerrado_devolver esta_cerrado_devolvio > buzón devoluciones, estudiante > escolar
  estudiantado, estudiante residente, estudiar_fuera estudiar_extranjero > movilidad intercambio,
  estuve_enfermo falte_enfermo > justificar certificado médico inasistencia, examen > prueba
  parcial convocatoria, examen prueba parcial > evaluación exámenes examinar, examen_oral oral >
  defensa exposición tribunal, examen_sorpresa > evaluación continua, excursión paseo viaje_curso >
  salida actividad visita, eximir > exención promoción, expediente historial > académico
  certificado analítico, extraescolares talleres > actividades complementarias, extranjero
  movilidad, falta_justificada > justificación ausencia, faltar > inasistencia, faltar_examen
  no_ir_examen no_me_presento > ausente incomparecencia justificación, familia_gana_poco > ingresos
  renta, fiebre_colegio malo_colegio > enfermedad medicación, fp formación_profesional > ciclo
  grado, fumar_colegio > prohibido recinto, gimnasia > deportiva chándal física, grado titulación,
  graduación > ceremonia, graduación graduarse > egreso colación título acto, guarderia_horario >
  jornada, guardería > escuela infantil, guardería_horario > jornada, hablar_alto > silencio,
  hablar_biblioteca > silencio, hablar_profe > tutoría consulta entrevista, hablar_telefono >
  celulares silencio teléfonos, hasta_cuándo hasta_cuando hasta_que_dia > plazo límite cierre
  vencimiento, hermana_recoge abuela_recoge > autorizada recogidos, hermanos_cole > admisión
  puntuación prioridad, horario calendario, horario_clase > turnos calendario franja, hoy_no_come
  no_va_comer no_va_comio > comedor menú baja, idioma inglés nivel_ingles > lengua acreditación b1
  b2, idioma_requisito > acreditar nivel, idiomas bilingue > lenguas inglés, imprimir impreso
  imprimio fotocopias > impresión reprografía copias, inasistir > inasistencia ausencia asistencia
  falta, insti liceo prepa bachi > instituto secundaria bachillerato centro, instituto > centro
  secundaria, intercambio > erasmus movilidad, ir_de_viaje > viaje ausencia, jarabe > fármaco,
  jardín_niños kinder preescolar > infantil escuela, jefe_estudios dire director > dirección
  directivo, justificante constancia > certificado acreditación, justificar > justificante
  certificado, kinder jardín_infantes > infantil inicial preescolar, kiosco > cafetería comedor,
  laboratorio > seguridad bata, largo_trabajo > extensión páginas, le_pegan pegan_hijo > acoso
  agresión violencia, le_quitaron_movil quitan_movil > confiscados retenidos dispositivos, lección
  > sesión aula docencia, libro > manual bibliografía ejemplar texto, libro_no_esta
  pedir_que_compren pidio_que_compren > desiderata adquisición, libros_texto > préstamo banco
  material, libros_viejos > donación, lista_espera > vacantes plazas, llamar_padres > comunicación
  familias, llegar_tarde_clase > retraso puntualidad acceso, llegar_tarde_examen > puntualidad
  acceso aula, llevar_niño > entrada acceso, logopeda psicólogo > orientación apoyo, machete
  chuleta acordeón > apuntes, madrugadores aula_matinal > acogida matinal, mas_tiempo tenerlo_mas
  tener_mas_tiempo > renovar prórroga ampliación, mascarilla > protección, materia ramo asignatura
  > curso disciplina, material útiles > libros escolar cuadernos, materias_pendientes > promoción
  suspensos, matricula_honor > mención distinción, matrícula > arancel, matrícula > inscripción
  tasa, me_bochan me_suspenden > aplazo suspenso recuperación, me_dan_plata dan_plata dan_beca >
  beca asignación ayuda apoyo, me_expulsan expulsar expulsión > sanción suspensión separación,
  me_valen valen_materias > reconocimiento equivalencias créditos convalidaciones, media promedio >
  nota expediente, medicinas_colegio > medicación administración, miss teacher > docente profesor,
  mochila > cartera, mochila material, mochila_olvido olvido_libro > material, monitor_campamento >
  responsables, movil_clase > dispositivos teléfonos, multa penalización, máster posgrado,
  móvil_campamento > dispositivos, nino_llora extraña > adaptación, no_estoy_acuerdo > recurso
  reclamación discrepancia alegaciones impugnar, no_termine_secundaria sin_secundaria > mayores
  acceso título evaluación, normas_clase > convivencia, nos_vamos_viaje viaje_clase > vacaciones
  justificada ausencia, nota > calificación puntuación expediente, nota > evaluación puntos,
  nota_corte > admisión calificación acceso, nota_minima sacar_nota > calificación mínima
  puntuación, notas_colegio boletín boleta_notas > calificaciones informe evaluación, novatada >
  vejaciones trato, obligatorio_ir_clase hay_que_ir > asistencia obligatoria presencial, optativa >
  elección materia asignaturas, ordenador_biblioteca > equipos informáticos, ordenadores tablet >
  dispositivos digitales, otra_uni otra_universidad otra_facu > traslado reconocimiento
  equivalencias, padres > tutores, pasar_materia > superar calificación mínima, patio > descanso,
  pañal > control esfínteres, pedir_plaza pidio_plaza > solicitud admisión, pelear > violencia,
  peli_biblioteca dvd > audiovisual, pellas > falta ausencia, pelo_tinte > apariencia, perder_beca
  perdio_beca > reintegro pérdida rendimiento, perder_chaqueta perdio_chaqueta perdio_abrigo >
  extraviadas prendas, perder_libro perdio_libro > extravío reposición, periódico revista > prensa
  hemeroteca, pintar_libro romper_libro rompio_libro > deteriorados reposición, piojos liendres >
  pediculosis, pirarse_clase hacer_pellas ratearse hacer_novillos irse_pinta > inasistencia
  ausencia falta, plagio > citar fuente, plagio > fraude originalidad, plaza cupo lugar_cole >
  admisión vacante, plazo > fecha límite cupo, porcentaje_nota cuanto_cuenta > ponderación
  porcentaje calificación, prepa bachillerato > secundario preparatoria, primaria infantil > etapa
  educación, profe maestra seño > docente profesorado tutor, profesor > tutor docente, prueba_nivel
  > clasificación, prácticas > empresa pasantía, prácticas_empresa > tutor convenio dual, prórroga
  > plazo, publicar_articulo publique_articulo > publicación, que_llevar_campamento > equipaje
  material, que_papeles que_documentos > documentación presentar requisitos, quedarse_comer
  quedarse_comio > comedor, quien_recoge otra_persona_recoge > autorización recogida, quitar_movil
  > retirada, ramo > asignatura materia, recibirse > egreso colación acto, reclamar_nota
  revision_nota > revisión vista calificaciones tribunal, recoger_niño recogio_niño recoger_hijo
  recogio_hijo buscar_niño > recogida autorizada salida, recreo descanso, recuperar_clase
  perdi_clase > recuperación, recuperar_examen recu repesca remedial > recuperación recuperatoria
  extraordinaria, regalar_libros donar_libros tengo_libros > donaciones reciben, rendir rindio
  dar_examen presentar_examen > examen evaluación, renovar_libro > renovación prórroga, repetir
  convocatoria, repetir repitio pasar_curso > promoción permanencia repetición, repetir_curso
  repitio_curso repetir_año repitio_año > repetición promoción permanencia, repetir_materia
  repitio_materia > recursarse repetición, representante > delegados elección, reprobado suspenso
  aplazado > recuperación recuperatoria extraordinaria, requisitos_beca > ingresos rendimiento
  renta, reservar_libro > reserva, reunion_padres > tutoría familias entrevista, reunión tutoría,
  revisar_examen ver_examen ver_nota no_acuerdo_nota me_cargaron > revisión reclamación vista,
  romper rompio > deterioro mutilar, sacar préstamo, sacar_libro llevar_libro pedir_libro
  pidio_libro > préstamo domicilio ejemplares, sala_estudio > lectura estudio, salir_recreo >
  recinto autorización, se_comio_libro mojar_libro > deterioro mutile reponer, secretaría
  ventanilla bedelía > administración oficina atención, segunda_oportunidad > recuperación
  extraordinaria recuperatoria, selectividad ebau evau pau icfes > acceso prueba admisión, semestre
  cuatrimestre trimestre > periodo lectivo, siesta > descanso, subir_nota subio_nota > mejora
  calificación, suspender > repetición, suspender jalar bochar catear > suspenso aplazo reprobación
  insuficiente, suspendieron > pendientes materias, suspensión > sanción, taller > inscripción,
  tarea > actividad entrega, tarjeta_universitaria > carné, tarta_cumple llevar_tarta > bizcocho
  celebraciones festejarse, tercera_edad_curso > mayores, tercera_matricula > recargo repetición,
  terminado acabado > finalizado concluido, tesis doctorado, tesis tfg > tesina, test > examen
  cuestionario, trabajo_en_grupo trabajos_grupo estudiar_grupo > grupal, trabajo_fin tfg tfm tesina
  tesis > dirección defensa memoria, trabajo_grupo > equipo colaborativo, traducir_titulo >
  traducción jurada, transporte_escolar bus_escolar ruta > transporte parada, turno_mañana
  turno_tarde > horario franja, tutoria hablar_profesor hablar_con_profe > tutorías cita, tutoría
  consulta, título > certificado, uni universidad facu > universitario facultad académico, uniforme
  > prendas, uniforme vestimenta, vacaciones > festivo, vacaciones_escolares cuando_acaban_clases
  cuando_empiezan_clases > calendario lectivo inicio, verano > julio agosto, viaje_fin_curso >
  viaje autorización, wifi_clase > red`;
