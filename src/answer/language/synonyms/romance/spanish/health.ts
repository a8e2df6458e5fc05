/** Health; see `SYNONYMS`. */
export const health = `
  aborto > interrupción embarazo, acompañar_paciente > acompañante, adelgazar bajar_peso flaco >
  pérdida peso dieta, adelgazar peso, agujetas > muscular, aislarse > aislamiento cuarentena,
  alcohol bebida, alergia > hipersensibilidad, alergia > intolerante alérgeno, alergia_polen >
  rinitis alérgica, alta_hospital > alta, alérgico > alergia intolerante, ambulancia > 112
  traslado, ambulancia > emergencia sanitario, ampolla > vesícula, anestesia sedación, ansiedad
  ansioso nervioso > ansiolítico psicológica estrés, ansiedad estrés, anticonceptivo
  pastilla_dia_despues > anticoncepción emergencia, análisis > muestra extracción analítica,
  análisis_orina > orina, análisis_sangre sacar_sangre saque_sangre > extracción analítica
  hemograma, ardor acidez agruras > reflujo gástrica, aseguradora seguro, asma inhalador >
  bronquial respiratorio, atragantarse ahogarse_comida > asfixia obstrucción, ayunas comer, azúcar
  > glucosa diabetes, azúcar_sangre azúcar > glucosa glucemia diabetes, beber > ingerir consumo,
  bebé guagua > lactante neonato recién, birra cerveza, borracho > embriaguez ebrio, botellón
  alcohol, botiquín > auxilios, brackets > ortodoncia, cada_cuanto > periodicidad, cada_cuanto_tomo
  cada_cuanto > frecuencia dosis intervalo, cada_cuánto > frecuencia intervalo periodicidad, caerse
  > caída traumatismo, cagalera diarrea cagar_liquido soltura > deposiciones gastroenteritis, cagar
  caca popo > heces deposición fecal, cancelar_cita no_puedo_ir > anulación cancelar, cansado
  cansancio > fatiga astenia agotamiento, caries picado > dental, caña > cerveza alcohol, cerveza
  alcohol, ciego > visual ceguera, ciego ceguera no_ve > visual visión, cigarro > tabaco
  cigarrillo, cistitis > urinaria infección, cita > consulta turno previa, cita turno hora_medico >
  consulta citación, colesterol > lípidos, como_se_cura que_se_hace > terapia tratamiento,
  como_se_toma como_lo_tomo > administración posología oral vía, condón preservativo >
  anticonceptivo, consulta visita, contagioso infeccioso, convulsiones > epilepsia crisis, copa >
  alcohol bebida, copago > aportación, corazón > cardiovascular, corazón infarto, cortarse herida >
  lesión sutura, covid coronavirus, covid coronavirus > sarscov2 pandemia, crema pomada > tópica
  cutánea, cuanto_dura_enfermedad > duración evolución, cuanto_tomo cuantas_pastillas cuantas_tomo
  > dosis posología, cubrir cobertura, curarse sanar > curación recuperación tratamiento, cáncer
  tumor, cáncer tumor > oncológico neoplasia maligno, dar_puntos > sutura, dar_teta teta amamantar
  > lactancia pecho, dejar_fumar > tabaquismo deshabituación, dentista > dental odontólogo, depre
  deprimido triste > depresión psicológico, depresión deprimido, desmayarse > síncope inconsciente
  conocimiento, desmayo > mareo pérdida, diabético > glucemia insulina, diente dentista, diente
  muela > dental pieza odontología, dieta > régimen alimentación, discapacidad > minusvalía
  movilidad, doctor > especialista, doctor > facultativo consulta, doctor doc matasanos >
  facultativo médica consulta, doler molestia, dolor doler duele dolio > molestias analgésico,
  dolor molestia, dolor_garganta anginas > faringitis amigdalitis, dolor_muela duele_diente >
  odontalgia dental odontológica, dolor_panza dolor_barriga dolor_tripa duele_barriga duele_panza >
  abdominal estómago gástrico, donar_sangre > donante donación hemoterapia, dormir duerme durmió
  durmio > sueño descanso, drogadicto adicto > adicción dependencia, drogas > estupefacientes
  sustancias, duele > dolor molestias algia, duele_cabeza dolor_cabeza jaqueca > cefalea migraña,
  efectos_malos hace_daño sienta_mal > adversos secundarios reacciones efectos, embarazada_tomar
  embarazada_puedo > embarazo gestación lactancia desaconseja, en_ayunas desayunar_antes > ayuno,
  enfermero > enfermería sanitario, enfermo > paciente, engordar gordo subir_peso subio_peso >
  obesidad sobrepeso aumento, espalda lumbago > lumbar columna dorsal, ets > transmisión sexual
  infección, farmacia botica droguería > farmacéutico dispensación, farmacia farmacéutico, fiebre
  calentura > temperatura febril hipertermia, fiebre temperatura, fisio fisioterapeuta >
  fisioterapia rehabilitador, fisio fisioterapia, fractura quebrar_hueso quiebra_hueso > rotura
  ósea, fractura rotura, fumar > cigarrillo vapear, gafas lentes anteojos > graduación visual
  óptica, gafas óptica, garganta > faringe faringitis amígdalas, gases pedos > flatulencia,
  genérico > principio activo, golpe chichón > contusión traumatismo, gordo > sobrepeso obesidad,
  grano espinilla > acné, gripe gripal, guardar_medicamento donde_guardar > conservación
  temperatura almacenar, guatita panza barriga tripa guata > abdomen abdominal estómago, hachís
  cannabis, herida > corte llaga, hinchado > inflamación edema hinchazón, hinchazón inflamación >
  edema, hospital > clínica urgencias hospitalario, hospital clínica sanatorio > sanitario centro
  asistencial, hueso > fractura óseo, ictus derrame embolia > cerebrovascular cerebral, infarto
  ataque_corazon > cardíaco miocardio coronario, insolación golpe_calor > calor, insomnio no_duermo
  no_puedo_dormir no_puedo_duerme no_puedo_durmió no_puedo_durmio > sueño, intoxicarse intoxicación
  > tóxico, inyección pinchazo, jarabe gotas > solución oral medicamento, lentillas > contacto
  lentes, loquero psiquiatra > psicología mental terapia, mareado > vértigo marihuana, mareo
  mareado, masaje > fisioterapia, medicamento > fármaco medicación, medicina > fármaco medicación,
  medicina remedio medicación medicamento > fármaco tratamiento, menstruación me_baja > menstrual,
  migraña jaqueca > cefalea, moco > nasal congestión secreción, moretón cardenal moratón >
  hematoma, mosquito > insecto picadura, muerte morir muere murió murio > mortalidad fallecimiento
  letal, muletas > movilidad apoyo, médico > doctor facultativo consulta sanitario, médico_cabecera
  médico_familia > primaria facultativo, nariz_tapada > congestión nasal, niño_enfermo > pediatría
  infantil, niño_toma niños > pediátrica menores edad, no_puedo_cagar > estreñimiento, náuseas
  devolver_comida devuelve_comida devolvio_comida devuelto_comida potar > vómitos emesis, ojo vista
  > ocular visual oftalmológico, olvidé_tomar se_me_olvido_tomar olvide_pastilla > olvido dosis,
  operación > intervención cirugía quirúrgico, operación cirugía > quirúrgica intervención,
  operarse quirófano > intervención quirúrgica, oído oreja > auditivo otitis, parto cesárea >
  nacimiento obstétrico alumbramiento, pastilla > comprimido medicamento, pastilla pasti pepa
  píldora > comprimido medicamento tableta cápsula, pastillas > dosis, pedir_cita pide_cita
  pidio_cita sacar_turno saque_turno pedir_turno pide_turno pidio_turno pedir_hora pide_hora
  pidio_hora agendar > cita previa reserva solicitar, pegar contagio, pegar_enfermedad se_pega >
  contagio transmisión infecciosa, pica picor comezón rasquiña > prurito picazón, picadura insecto,
  picadura picar pique > insecto prurito, picar picadura, piel > cutánea dermatológica dérmica,
  pinchar inyectar > inyección aguja, pinchazo inyección > vacunación inmunización dosis, pis mear
  > orina urinario micción, pitillo tabaco, por_que_pasa por_que_sale > causa etiología origen,
  porro > cannabis marihuana estupefacientes, prepaga obra_social > cobertura, protector crema,
  psicólogo > terapeuta apoyo, puede_conducir puede_conduzco puede_condujo puedo_manejar
  conducir_medicamento conduzco_medicamento condujo_medicamento > conducción máquinas somnolencia,
  que_se_siente como_se_nota > síntomas manifestaciones, quedarse_embarazada > embarazo fertilidad
  concepción, quemado_sol protector_solar > solar insolación, quemarse > calor, quimio >
  quimioterapia oncología, receta prescripción, receta prescripción > médica dispensar, regla
  menstruación, remedio > medicamento, resfriado catarro, resfriado constipado catarro gripa >
  viral respiratoria influenza, respirar no_puedo_respirar ahogarse > disnea respiratoria asfixia,
  resultados análisis > pruebas informe analítica, romper_hueso roto_hueso rompio_hueso hueso_roto
  rompí_brazo > fractura traumatología, rompi_brazo > fractura traumatología, régimen dieta >
  alimentación nutricional, sangrar_nariz > epistaxis hemorragia, sangre hemorragia, sarpullido
  ronchas salpullido > erupción urticaria exantema, se_cura tiene_cura > tratamiento curación,
  seguro > póliza cubierto, señales > síntomas signos manifestaciones, silla ruedas, silla_ruedas >
  movilidad reducida accesible, sin_receta > prescripción dispensación, sordo > auditivo sordera,
  sordo no_oye > audición auditiva hipoacusia, sueño da_sueño dormido > somnolencia,
  tarjeta_sanitaria obra_social eps prepaga imss > afiliación sanitaria seguro, temperatura_alta
  tiene_fiebre > fiebre febril, tensión arterial, tensión presión > arterial hipertensión, terapia
  tratamiento, tirita curita venda > apósito vendaje, tomar > beber ingerir consumir, tomar_alcohol
  beber_alcohol bebio_alcohol > alcohol interacción, tomar_de_mas me_pase_dosis pasarse_dosis >
  sobredosis excesiva toxicológica, torcer_tobillo tuerce_tobillo torcedura esguince > ligamento
  articular, tos > respiratorio antitusivo, trasplante donar_organos > donación órganos, urgencias
  emergencia, urgencias guardia > emergencia urgente, vacuna inmunización, vapear tabaco, veneno
  envenenarse tragar_producto > intoxicación toxicología ingestión, viejito anciano abuelo viejo >
  mayores geriátrico edad avanzada, vino alcohol, visitar_hospital horario_visita > visitas
  acompañante, vomitar > emesis, vomitar náusea`;
