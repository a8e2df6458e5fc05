/** Health; see `SYNONYMS`. */
export const health = `
  aborto > interrupción embarazo, aborto > pérdida, acompañante_hospital > acompañantes,
  acompañar_paciente > acompañante, adelgazar bajar_peso flaco > pérdida peso dieta, agujetas >
  muscular, ahogamiento > reanimación, aislarse > cuarentena, alergia > hipersensibilidad, alergia
  > intolerante alérgeno, alergia_polen > rinitis alérgica, almorranas hemorroides > rectal,
  alta_hospital > alta, alzheimer demencia > deterioro cognitivo, alérgico > alergia, ambulancia >
  112 traslado, ambulancia > emergencia sanitario, ampolla > vesícula, anestesia sedación, anorexia
  bulimia > alimentaria trastorno, ansiedad ansioso nervioso > ansiolítico psicológica estrés,
  antibiótico > infección bacteriana, anticonceptivo pastilla_dia_despues > anticoncepción
  emergencia, análisis > muestra extracción, análisis_orina > orina, análisis_sangre sacar_sangre >
  extracción analítica hemograma, aparcar_hospital > estacionamiento, apetito hambre >
  alimentación, ardor acidez agruras > reflujo gástrica, aseguradora seguro, asma inhalador >
  bronquial respiratorio, ataque_pánico > crisis ansiedad, atragantarse ahogarse_comida > asfixia
  obstrucción, audífono > auditiva prótesis, autorizacion_cirugia > autorización, ayunas comer,
  azúcar_sangre azúcar > glucosa glucemia diabetes, bañarse_puntos mojar_herida > herida curas,
  beber bebio > ingerir consumo, beber_agua bebio_agua > hidratación líquidos, bebé guagua >
  lactante neonato recién, biopsia > muestra, blanquear > blanqueamiento, borrachera coma_etilico >
  intoxicación etílica, borracho > ebrio, borroso veo_borroso > visión, botellón alcohol, brackets
  > ortodoncia, cabeza > craneal cefalea, cada_cuanto > periodicidad, cada_cuanto_tomo cada_cuanto
  > frecuencia dosis intervalo, cada_cuánto > frecuencia intervalo periodicidad, caerse >
  traumatismo, caerse_pelo > alopecia, cagalera diarrea cagar_liquido soltura > deposiciones
  gastroenteritis, cagar caca popo > heces deposición fecal, caja > envase, calambre > muscular,
  cama_articulada > ortopedia, cambiar_medico > elección facultativo, cancelar_cita > anulación
  cancelar, cansado cansancio > fatiga astenia agotamiento, caries picado > dental,
  cartilla_vacunas > vacunación, caña > alcohol, cerveza alcohol, ciego > ceguera, ciego ceguera
  no_ve > visual visión, cigarro > tabaco cigarrillo, cirugía > quirúrgica intervención, cistitis >
  urinaria infección, cita > consulta turno, colesterol > lípidos, comer_antes_operacion
  comio_antes_operacion > ayuno preoperatorio, comida_hospital > dieta, como_se_cura que_se_hace >
  terapia tratamiento, como_se_toma como_lo_tomo > administración posología oral vía, con_comida
  estomago_vacio > comidas ayunas, condón preservativo > anticonceptivo, congelado_dedo >
  congelación, consulta visita, contagioso infeccioso, convulsiones > epilepsia crisis, copa >
  alcohol, copago > aportación, corazón > cardiovascular, corazón infarto, cortarse herida > lesión
  sutura, corte_digestion > inmersión, coste_consulta cuanto_cuesta_consulta > honorarios tarifa,
  covid coronavirus, covid coronavirus > sarscov2 pandemia, crema pomada > tópica cutánea,
  cuando_alta > alta hospitalaria, cuando_volver_trabajar cuando_volvio_trabajar > reincorporación
  baja, cuantas_trae cuantas_pastillas_trae cuantas_vienen > envase unidades presentación,
  cuanto_dura_enfermedad > duración evolución, cuanto_dura_terapia > sesiones, cuanto_tomo
  cuantas_pastillas cuantas_tomo > dosis posología, cuantos_dias_tomar cuanto_tiempo_tomar >
  duración tratamiento, cubrir cobertura, cuello nuca > cervical, cuesta_respirar falta_aire
  no_respiro > respiratoria disnea, cuidador > asistencia dependencia, culo > anal rectal,
  cuota_moderadora > copago, curar_tatuaje > cicatrización cuidados, curarse sanar > curación
  recuperación tratamiento, cáncer tumor, cáncer tumor > oncológico neoplasia maligno, dar_niño
  darle_niño dar_hijo darselo > niños edad adolescentes pediátrico, dar_puntos > sutura, dar_teta
  teta amamantar > lactancia pecho, dejar_fumar > tabaquismo deshabituación, dejar_tomar
  dejar_tratamiento > interrupción suspender, dentadura > prótesis dental, dentista > dental
  odontólogo, depilar láser > vello, deporte_despues > ejercicio reposo, depre deprimido triste >
  depresión psicológico, desfibrilador > parada cardíaca, deshidratarse > rehidratación líquidos,
  desmayarse > síncope inconsciente conocimiento, desmayo > mareo pérdida, despues_comer > comidas,
  despues_comio > comidas, despues_operacion > postoperatorio recuperación, después_comer
  después_comio > comidas, después_operacion > postoperatorio recuperación, diabético > glucemia
  insulina, diente dentista, diente muela > dental pieza odontología, dieta > régimen, dieta_blanda
  > alimentación, discapacidad > movilidad, doctor > especialista, doctor doc matasanos >
  facultativo médica consulta, dolor > molestias analgésico, dolor_garganta anginas > faringitis
  amigdalitis, dolor_muela duele_diente > odontalgia dental odontológica, dolor_panza dolor_barriga
  dolor_tripa > abdominal estómago gástrico, donar_sangre > donante donación hemoterapia, dormir
  durmio > sueño descanso, drogadicto adicto > adicción dependencia, drogas > estupefacientes
  sustancias, duele > algia, duele_cabeza jaqueca > cefalea migraña, ecografía > prueba imagen,
  efectos_malos hace_daño sienta_mal > adversos secundarios reacciones efectos, electrocutarse
  calambrazo > eléctrica descarga, embarazada_tomar embarazada_puedo > embarazo gestación lactancia
  desaconseja, empaste > obturación, en_ayunas desayunar_antes > ayuno, enfermedad_previa >
  preexistentes, enfermero > enfermería sanitario, enfermo > paciente, engancha_medicamento >
  dependencia, engordar gordo subir_peso subio_peso > obesidad sobrepeso aumento, eps obra_social
  mutua > afiliación aseguradora cobertura, erizo > espina, escalofríos > fiebre, espalda lumbago >
  lumbar columna dorsal, estómago > digestivo, ets > transmisión sexual infección, farmacia botica
  droguería > farmacéutico dispensación, fiebre calentura > temperatura febril hipertermia, fisio
  fisioterapeuta > fisioterapia rehabilitador, fractura quebrar_hueso quiebra_hueso > rotura ósea,
  fumar > cigarrillo, fumar_antes_operacion > preoperatorio, gafas lentes anteojos > graduación
  visual óptica, garganta > faringe faringitis amígdalas, garrapata > extracción, gases pedos >
  flatulencia, genérico > principio activo, golpe chichón > contusión traumatismo, grano espinilla
  > acné, granos > acné erupción, gripe gripal, guardar_medicamento donde_guardar > conservación
  temperatura almacenar, guatita panza barriga tripa guata > abdomen abdominal estómago,
  hace_efecto cuanto_tarda_efecto > efecto inicio acción, hachís cannabis, herida > corte llaga,
  herpes calentura_labio > labial, hinchado > inflamación edema hinchazón, hinchazón inflamación >
  edema, historial_medico > historia clínica, hongos_pie > micosis, hospital > urgencias
  hospitalario, hospital clínica sanatorio > sanitario centro asistencial, hueso > fractura óseo,
  ibuprofeno paracetamol aspirina > analgésico antiinflamatorio, ictus derrame embolia >
  cerebrovascular cerebral, infarto ataque_corazon > cardíaco miocardio coronario, insolación
  golpe_calor > calor, insomnio no_duermo no_puedo_dormir no_puedo_durmio > sueño, intoxicarse
  intoxicación > tóxico, inyección pinchazo, jarabe gotas > solución oral medicamento,
  joyas_operacion > retirar, legañas > conjuntivitis secreción, lentillas > contacto lentes,
  limpieza_boca > higiene dental, lista_espera > demora, loquero psiquiatra > psicología mental
  terapia, lunar > melanoma dermatológica, mano muñeca > carpiano, maquillaje > cosmético, mareado
  > vértigo marihuana, mareo mareado, mareo_coche > cinetosis, masaje > fisioterapia, masajista >
  terapéutico, masticar partir_pastilla triturar > entero comprimido, me_cubre_dentista >
  odontología, me_cubre_gafas > óptica, medicamento > medicación, medicina > medicación, medicina
  remedio medicación medicamento > fármaco tratamiento, medicina_cubre > medicamentos formulario,
  menstruación me_baja > menstrual, meter_familia metio_familia meter_hijo_seguro metio_hijo_seguro
  > beneficiarios afiliación, mezclar > interacción combinación, migraña > cefalea, moco > nasal
  congestión secreción, moretón cardenal moratón > hematoma, mosquito > insecto picadura, muerte >
  letal, muletas > movilidad apoyo, médico > facultativo consulta sanitario, médico_cabecera
  médico_familia > primaria facultativo, móvil_hospital > dispositivos, nariz_tapada > congestión
  nasal, niño_enfermo > pediatría infantil, niño_toma niños > pediátrica menores edad,
  no_me_hace_nada > eficacia, no_puedo_cagar > estreñimiento, no_tengo_hambre no_como > apetito
  inapetencia, náuseas devolver_comida devolvio_comida potar > vómitos emesis, náuseas_embarazo >
  vómitos gestación, ojo vista > ocular visual oftalmológico, ojos_rojos > conjuntivitis,
  olvidadizo memoria > cognitivo, olvidé_tomar se_me_olvido_tomar olvide_pastilla > olvido dosis,
  operación > intervención cirugía quirúrgico, otro_medicamento mezclar_con tomar_con >
  interacciones simultánea concomitante, oído oreja > auditivo otitis, para_que_sirve > indicado
  utiliza, parto cesárea > nacimiento obstétrico alumbramiento, parto_cubre > maternidad, pastilla
  pasti pepa píldora > comprimido medicamento tableta cápsula, pastilla_anticonceptiva >
  anticonceptivos, pastillas > dosis, pecho > torácico, pedir_cita pidio_cita sacar_turno
  pedir_turno pidio_turno pedir_hora pidio_hora agendar > cita previa reserva solicitar, pegar
  contagio, pegar_enfermedad se_pega > contagio transmisión infecciosa, pelo_caer calvo calvicie >
  alopecia, peluquería cortar_pelo > corte cabello, perder_peso perdio_peso > adelgazamiento,
  periodo_espera > carencia, perro_chocolate > tóxico, perro_enfermo gato_enfermo > veterinario
  síntomas, perro_no_come > inapetencia apetito, perro_vomita > vómitos, pica picor comezón
  rasquiña > prurito picazón, picadura picar > insecto prurito, picadura_avispa picadura_abeja >
  aguijón reacción, picadura_mosquito > repelente, picar picadura, pie tobillo > podología, piel >
  cutánea dermatológica dérmica, piercing > perforación, pinchar inyectar > inyección aguja,
  pinchazo inyección > vacunación inmunización dosis, pis mear > orina urinario micción, pitillo
  tabaco, por_que_pasa por_que_sale > causa etiología origen, porro > marihuana, prepaga >
  cobertura, protector > fotoprotección, protector crema, psicólogo > terapeuta, psicólogo_gratis >
  salud mental, puede_conducir puedo_manejar conducir_medicamento > conducción máquinas
  somnolencia, que_es_esto > contiene, que_se_siente como_se_nota > síntomas manifestaciones,
  quedarse_embarazada > embarazo fertilidad concepción, queja_hospital > atención paciente,
  quemado_sol protector_solar > solar insolación, quemarse > calor, quimio > quimioterapia
  oncología, quirófano > intervención quirúrgica, quitar_puntos > sutura retirada, radiografía
  placa > radiológica imagen, rcp > reanimación cardiopulmonar, receta prescripción, receta
  prescripción > médica dispensar, reembolso_medico > reembolso facturas, regla dolor_regla >
  dismenorrea menstrual, regla menstruación, remedio > medicamento, resaca > alcohol, resfriado
  catarro, resfriado constipado catarro gripa > viral respiratoria influenza, residencia_ancianos
  asilo geriátrico > residencia mayores, resonancia escáner > imagen, respirar no_puedo_respirar
  ahogarse > disnea respiratoria asfixia, resultados análisis > pruebas informe analítica,
  revisión_vista > oftalmología, rodilla > articulación, romper_hueso rompio_hueso hueso_roto
  rompí_brazo > fractura traumatología, rompi_brazo > fractura traumatología, régimen dieta >
  alimentación nutricional, sacar_muela > extracción, sangrar_nariz > epistaxis hemorragia, sangre
  hemorragia, sangre_heces > rectorragia, sangre_orina > hematuria, sarpullido ronchas salpullido >
  erupción urticaria exantema, se_cura tiene_cura > tratamiento curación, sed > deshidratación
  hidratación, sed_mucha > polidipsia, segunda_dosis > refuerzo pauta, segunda_dosis refuerzo >
  dosis, segunda_opinión > opinión, seguro > póliza cubierto, señales > síntomas signos
  manifestaciones, silla ruedas, silla_ruedas > accesible, sin_cita > urgencias espera, sin_receta
  > prescripción dispensación, sordo > sordera, sordo no_oye > audición auditiva hipoacusia, sudar
  > sudoración transpiración, sueño da_sueño dormido > somnolencia, sueño_mucho > letargo, suicidio
  > emergencia ayuda, suplemento > proteínas, tarjeta_sanitaria obra_social eps prepaga imss >
  afiliación sanitaria seguro, tatuaje > tatuado, tdah autismo > trastorno, tele_hospital >
  servicios, temblar tiembla tembleque > temblor, temperatura_alta tiene_fiebre > fiebre febril,
  tensión presión > arterial hipertensión, tensión_alta > hipertensión, tensión_baja > hipotensión,
  terapia > sesiones psicológica, terapia tratamiento, test_embarazo > prueba, tinte > coloración,
  tirita curita venda > apósito vendaje, tomar > beber ingerir consumir, tomar_alcohol
  beber_alcohol bebio_alcohol > alcohol interacción, tomar_de_mas me_pase_dosis pasarse_dosis >
  sobredosis excesiva toxicológica, tomé_mucho me_tome_monton tome_de_mas tome_demasiado >
  sobredosis intoxicación ingestión, torcer_tobillo torcedura esguince > ligamento articular, tos >
  respiratorio antitusivo, tragar > ingerir deglución, trasplante donar_organos > donación órganos,
  turno hora_medico > consulta citación, urgencia_extranjero > exterior urgencias, urgencias
  guardia > emergencia urgente, uñas > ungueal, uñas_gel > manicura, va_bien_para sirve_para
  para_que_es > indicado alivio tratamiento utiliza, vacuna inmunización, vacuna_gripe > vacunación
  campaña, vapear tabaco, veneno envenenarse tragar_producto > intoxicación toxicología ingestión,
  verruga > papiloma, viejito anciano abuelo viejo > mayores geriátrico edad avanzada,
  visitar_abuela > visitas residentes, visitar_hospital horario_visita > visitas acompañante,
  vitaminas > suplementos, vomitar > emesis, zumbido pitido_oido > acúfenos`;
