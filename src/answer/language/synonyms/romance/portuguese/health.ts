/** Health; see `SYNONYMS`. */
export const health = `
  acompanhante > visita familiar, alergia > alérgico intolerância, alergia > hipersensibilidade
  reação, alta > saída, amamentar > aleitamento, ambulância > emergência transporte, ambulância
  socorro, anestesia sedação, análise exame_sangue > laboratório hemograma, atestado > declaração,
  beber álcool > alcoólicas, bula > folheto informações, bêbado > álcool embriaguez, cadeira_rodas
  deficiente > mobilidade reduzida acessibilidade rampa, cadeirante deficiência, cansado cansaço >
  fadiga astenia, cego > deficiência cães_guia, cego visual, cerveja > álcool alcoólica, cirurgia >
  operação, comprimido medicamento, consulta marcar_consulta > agendamento marcação atendimento,
  contagioso > contágio transmissão, coração > cardiovascular, cura tratamento > terapia
  terapêutica, dente dentista > odontologia oral, depressão ansiedade > mental psicológico,
  diabetes açúcar > glicemia glicose, diarreia > intestinal evacuação, dieta > alimentação
  nutrição, doença > patologia, doença praga > fungo declínio parasita infecção, dor doer dói >
  dolorosa analgésico, dor_barriga > abdominal cólica, dor_cabeça > cefaleia enxaqueca, dormir sono
  insônia > repouso sedação, dose > posologia quantidade, droga > entorpecente substância,
  efeito_colateral efeitos > adversos secundários reações, emergência > pronto socorro, enfermeiro
  enfermagem, enjoo > vômito náusea, farmácia > dispensa, farmácia medicamento, febre > febril,
  febre temperatura, ferida ferimento, fumar > cigarro, fumar > tabagismo, gripe resfriado
  constipação > infecção respiratória, grávida > gestação aleitamento, hospital > unidade urgência,
  hospital clínica, injeção agulha, maconha cannabis, matar > mortalidade letal apodrece,
  menstruação > menstrual ciclo, morrer > mortalidade, médico > doutor, médico doutor > clínico
  profissional consulta, operação cirurgia > intervenção procedimento cirúrgico, osso quebrar >
  fratura, ouvido > auditivo, pegar > transmissão contágio, pele > cutâneo, pele mancha coceira >
  dermatológico erupção prurido, perna braço > membro, peso gordo emagrecer > obesidade massa
  dieta, plano convênio, plano_saúde convênio > seguro cobertura, pressão tensão > hipertensão
  arterial, psicólogo > psicoterapia mental, psicólogo psicológico, raio_x exame > radiografia
  diagnóstico, receita > médica, receita prescrição, remédio medicamento, remédio medicamento
  comprimido > fármaco dose, remédio tomar > administração dose posologia, resfriado gripe, sangrar
  > hemorragia, sangrar sangramento, sangue > sanguíneo hemorragia, sangue sangramento, seguro
  apólice, sintoma > sinais manifestações, surdo auditiva, sus sns > público saúde, tomar >
  ingestão, tontura tonto > vertigem, tosse > respiratório garganta, urgência emergência
  pronto_socorro, vacina > imunização, velho idoso > idade, vinho > álcool alcoólica, vomitar >
  vômito náusea, óculos lentes, óculos vista > visão oftalmologia`;
