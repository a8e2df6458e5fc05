/** Health; see `SYNONYMS`. */
export const health = `
  acompanhante > visita familiar, alergia > alérgico intolerância, alergia > hipersensibilidade
  reação, alta > saída, alta_hospitalar > alta, amamentar > aleitamento, ambulatório > consultas,
  ambulância > emergência transporte, ambulância socorro, anemia > ferro, anestesia sedação,
  análise exame_sangue > laboratório hemograma, aparelho > ortodontia, atestado > declaração, avc
  derrame > cerebral, barriga estômago > abdominal gástrico, beber álcool > alcoólicas, bebê_febre
  > lactente, bengala > apoio, boca > oral bucal, bula > folheto informações, bêbado > álcool
  embriaguez, cabelo > capilar queda, cabeça > craniano cefaleia, cadeira_rodas deficiente >
  mobilidade reduzida acessibilidade rampa, camisinha preservativo, cancro câncer, cansado cansaço
  > fadiga astenia, cartão_dador > identificação, cego > deficiência cães_guia, cego visual,
  cerveja > álcool alcoólica, cirurgia > operação, colesterol > lípidos, comichão > prurido,
  comida_lar > refeições dieta, comprimido medicamento, conduzir_remédio > condução sonolência,
  consulta marcar_consulta > agendamento marcação atendimento, contagioso > contágio transmissão,
  convulsão > crise, coração > cardiovascular, corte > ferida sutura, costas coluna > lombar
  vertebral, covid > infecção máscara, criança_dose > pediátrica, cuidador > assistência, cura
  tratamento > terapia terapêutica, câncer cancro > oncológico tumor neoplasia, dar_sangue
  doar_sangue > dádiva dador colheita, dente dentista > odontologia oral, dentes_branquear >
  branqueamento, depressão ansiedade > mental psicológico, desmaiar > síncope perda,
  desmarcar_consulta > desmarcação cancelamento, diabetes açúcar > glicemia glicose, diarreia >
  intestinal evacuação, dieta > alimentação nutrição, dieta_antes > jejum preparação, doença >
  patologia, doença praga > fungo declínio parasita infecção, dor doer dói > dolorosa analgésico,
  dor_barriga > abdominal cólica, dor_cabeça > cefaleia enxaqueca, dormir sono insônia > repouso
  sedação, dose > posologia quantidade, droga > entorpecente substância, efeito_colateral efeitos >
  adversos secundários reações, emergência > pronto socorro, enfermeiro enfermagem, enjoo > vômito
  náusea, espirro > rinite, esquecer_dose esqueci_tomar > omissão dose, exame_preparo > preparação,
  falta_ar respirar > respiratória dispneia, farmácia > dispensa, farmácia medicamento, febre >
  febril, febre temperatura, ferida ferimento, fisioterapia > reabilitação, fumar > cigarro, fumar
  > tabagismo, fígado > hepático, garganta > faringe, genérico > equivalente, gesso > imobilização,
  ginástica > exercício, gotas > solução, gripe resfriado constipação > infecção respiratória,
  grávida > gestação aleitamento, grávida_exercício > gestantes, grávida_tomar > gestação gravidez,
  guardar_remédio > conservação, hospital > unidade urgência, hospital clínica, idoso > idade,
  idosos > geriátrico, implante > prótese, inchado inchaço > edema, infarto enfarte > miocárdio,
  injeção > injetável, injeção agulha, jejum > refeição, joelho > articular, lar asilo > idosos
  residência, lavar_mãos > higienização, lentes > contacto, levar_hospital > objetos pessoais,
  língua > oral, maconha cannabis, marcar_médico > marcação consulta, massagem > fisioterapia,
  matar > mortalidade letal apodrece, menopausa > hormonal, menstruação > menstrual ciclo, mordida
  picada > inseto, morrer > mortalidade, muletas > canadianas, máscara > proteção, mão > manual,
  médico > doutor, médico doutor > clínico profissional consulta, músculo > muscular, nariz >
  nasal, nervo > neurológico nervoso, olho > ocular vista, operação cirurgia > intervenção
  procedimento cirúrgico, orelha ouvido > auricular, osso > fratura, ouvido > auditivo, pegar >
  transmissão contágio, peito_dor > torácica, pele > cutâneo, pele mancha coceira > dermatológico
  erupção prurido, penso curativo > ligadura, perna braço > membro, peso gordo emagrecer >
  obesidade massa dieta, peso_mínimo > quilos, plano convênio, plano_saúde convênio > seguro
  cobertura, pomada creme > tópico aplicação, pressão tensão > hipertensão arterial, psicólogo >
  psicoterapia mental, psicólogo psicológico, pulmão > pulmonar, pulseira_cor > triagem, pé pés >
  podologia, pílula > contracetivo, quantas_vezes_doar > intervalo dádivas, quarto_hospital >
  internamento, queimadura queimou > lesão térmica, raio_x exame > radiografia diagnóstico, receita
  > médica, receita prescrição, reembolso_consulta > comparticipação, remédio medicamento, remédio
  medicamento comprimido > fármaco dose, remédio tomar > administração dose posologia, resfriado
  gripe, resultado > relatório, rim > renal, sangrar > hemorragia, sangrar sangramento, sangue >
  sanguíneo hemorragia, sangue sangramento, seguro apólice, seguro_saúde > cobertura, sintoma >
  sinais manifestações, suicídio > prevenção crise, surdo auditiva, sus sns > público saúde,
  tatuagem > intervalo, taxa > moderadora, tiroide > hormonal, tomar > ingestão, tomar_demais >
  sobredosagem, tontura tonto > vertigem, tosse > respiratório garganta, tosse catarro >
  expetoração, urgência emergência pronto_socorro, urgência_tempo > triagem espera, vacina >
  imunização, vacina_viagem > vacinação, validade > prazo, vermelho vermelhidão > eritema, viciado
  vício > dependência, vinho > álcool alcoólica, visita_criança > menores, visita_hospital >
  visitas horário, visitar_avó > visitas, vomitar > vômito náusea, xarope > solução oral,
  álcool_remédio > bebidas, óculos > comparticipação, óculos lentes, óculos vista > visão
  oftalmologia`;
