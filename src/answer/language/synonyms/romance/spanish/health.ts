/** Health; see `SYNONYMS`. */
export const health = `
  adelgazar peso, alcohol bebida, alergia > intolerante alérgeno, alérgico > alergia intolerante,
  ambulancia > emergencia sanitario, análisis > muestra extracción analítica, anestesia sedación,
  ansiedad estrés, aseguradora seguro, ayunas comer, azúcar > glucosa diabetes, beber > ingerir
  consumo, birra cerveza, borracho > embriaguez ebrio, botellón alcohol, caña > cerveza alcohol,
  cáncer tumor, cerveza alcohol, ciego > visual ceguera, cigarro > tabaco cigarrillo, cita >
  consulta turno previa, consulta visita, contagioso infeccioso, copa > alcohol bebida, corazón
  infarto, covid coronavirus, cubrir cobertura, dentista > dental odontólogo, depresión deprimido,
  desmayo > mareo pérdida, diente dentista, dieta > régimen alimentación, discapacidad > minusvalía
  movilidad, doctor > facultativo consulta, doler molestia, dolor molestia, drogas > estupefacientes
  sustancias, enfermero > enfermería sanitario, farmacia farmacéutico, fiebre temperatura, fisio
  fisioterapia, fractura rotura, fumar > cigarrillo vapear, gafas óptica, gordo > sobrepeso
  obesidad, gripe gripal, hachís cannabis, herida > corte llaga, hospital > clínica urgencias
  hospitalario, hueso > fractura óseo, inyección pinchazo, mareado > vértigo marihuana, mareo
  mareado, medicamento > fármaco medicación, medicina > fármaco medicación, médico > doctor
  facultativo consulta sanitario, mosquito > insecto picadura, operación > intervención cirugía
  quirúrgico, pastilla > comprimido medicamento, pegar contagio, picadura insecto, picar picadura,
  pitillo tabaco, porro > cannabis marihuana estupefacientes, protector crema, psicólogo > terapeuta
  apoyo, receta prescripción, regla menstruación, resfriado catarro, sangre hemorragia, seguro >
  póliza cubierto, silla ruedas, sordo > auditivo sordera, tensión arterial, terapia tratamiento,
  tomar > beber ingerir consumir, urgencias emergencia, vacuna inmunización, vapear tabaco, vino
  alcohol, vomitar náusea`;
