/** Work, pay and leave; see `SYNONYMS`. */
export const work = `
  acidente > lesão, adiantamento antecipação, aposentado idoso, aposentadoria reforma, aposentar
  aposentadoria reformar > pensão, assédio > discriminação conduta, atestado > comprovativo,
  aumento > atualização progressão, aumento reajuste, aviso prévio, aviso_prévio > denúncia
  antecedência, bônus prêmio > gratificação incentivo, candidatar > inscrição, candidato
  candidatura, chefe > gerente coordenador, chefe > supervisor responsável, colega > equipe
  trabalhador, colega funcionário, computador notebook > informático, contracheque recibo >
  holerite demonstrativo vencimento, currículo candidatura, curso > formação capacitação, cv >
  candidatura, demissão > rescisão, demissão despedimento > cessação desligamento, demitir >
  desligamento, demitir despedir mandar_embora > rescisão dispensa demissão, desempregado > seguro
  subsídio, doente > licença atestado, doente baixa atestado > doença incapacidade médico, décimo
  gratificação, décimo_terceiro subsídio_natal > gratificação natalina, emprego > vaga, emprego
  vaga > posto contratação, empresa firma > empregador companhia entidade sociedade, entrevista >
  recrutamento, entrevista seleção, epi capacete > proteção equipamento, escritório > instalações,
  escritório sede, estágio estagiário > bolsa formação, expediente horário, experiência > período
  probatório, extra adicional, faltar > injustificada justificação, folga > descanso licença, folga
  > repouso semanal, freelancer autônomo > prestador independente recibos, funcionário > servidor,
  funcionário trabalhador empregado colaborador, férias > anual gozo, férias > licença descanso,
  ganham recebem > pagos remuneração salários, ganhar > vencimento bem_pagos rendimento, grana
  dinheiro, greve paralisação, grávida gravidez, grávida gravidez bebê > maternidade gestante
  parental, home_office casa > teletrabalho remoto, hora_extra > suplementar extraordinário
  adicional, horário > período, horário jornada, imposto irs > tributação rendimento retenção, inss
  segurança_social > previdência contribuições, jornada > horas semanais, justa_causa > falta
  grave, licença > dispensa, licença afastamento, noite noturno > período, ordenado remuneração,
  pai > paternidade parental, parcial meio_período > tempo reduzido, patrão > chefe, patrão chefe >
  empregador superior gestor, pausa > descanso, pausa almoço > intervalo refeição, pedir_demissão >
  rescisão denúncia desligamento, promoção subir > progressão carreira, recebo > crédito, reclamar
  > denúncia, remoto teletrabalho, reunião > encontro, reunião assembleia, roupa > vestuário traje,
  sair rescisão, salário > remuneração ordenado, salário ordenado > vencimento retribuição,
  sindicato > coletivo, sindicato representante, trabalho > serviço, trabalho emprego trampo
  serviço > cargo função atividade ocupação, treinamento > capacitação formação, turno > escala,
  turno > jornada horário, uniforme farda > vestuário equipamento, uniforme vestimenta, vaga >
  recrutamento candidatura, vale_refeição > alimentação subsídio, vale_transporte > deslocamento
  transporte, viagem > diária, viagem despesas > deslocação ajudas reembolso`;
