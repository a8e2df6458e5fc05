/** Work, pay and leave; see `SYNONYMS`. */
export const work = `
  acidente > lesão, acidente > trabalho seguro, adiantamento antecipação, adiantamento_salário vale
  > antecipação, advertência suspensão > disciplinar sanção, ama babysitter > cuidados, aposentado
  idoso, aposentadoria reforma, aposentar aposentadoria reformar > pensão, assédio > discriminação
  conduta, assédio_moral > assédio denúncia, atestado > comprovativo, aulas_condução > lições
  práticas, aumento > atualização progressão, aumento reajuste, avaliação > desempenho objetivos,
  aviso prévio, aviso_prévio > denúncia antecedência, bater_ponto ponto > registo assiduidade,
  bombeiro > corporação, bônus prêmio > gratificação incentivo, candidatar > inscrição, candidato
  candidatura, carro_empresa > viatura, carta_recomendação > certificado referência, casa_trabalhar
  trabalhar_casa > teletrabalho remoto, casamento_folga > licença núpcias, celular_empresa >
  telemóvel, chefe > gerente coordenador, chefe > supervisor responsável, chegar_atrasado atraso >
  pontualidade tolerância, chumbar_exame > reprovação repetição, colega > equipe trabalhador,
  colega funcionário, combustível > deslocação, comissão > percentagem variável, computador
  notebook > informático, concorrência > exclusividade, contracheque recibo > holerite
  demonstrativo vencimento, contrato_termo temporário > termo certo, currículo candidatura, curso >
  formação capacitação, cv > candidatura, demissão > rescisão, demissão despedimento > cessação
  desligamento, demitir > desligamento, demitir despedir mandar_embora > rescisão dispensa
  demissão, descontos > deduções retenções, desempregado > seguro subsídio, dia_pagamento
  quando_recebo > crédito pagamento vencimento, doente > licença atestado, doente baixa atestado >
  doença incapacidade médico, décimo gratificação, décimo_terceiro subsídio_natal > gratificação
  natalina, efetivo > indeterminado, emprego > vaga, emprego vaga > posto contratação, empresa
  firma > empregador companhia entidade sociedade, entrevista > recrutamento, entrevista seleção,
  epi capacete > proteção equipamento, escola_condução > instrução teórica, escritório >
  instalações, escritório sede, estagiário_pago > bolsa, estudar > trabalhador, estágio estagiário
  > bolsa formação, exame_código código > teórico, expediente horário, experiência > período
  probatório, extra adicional, faltar > injustificada justificação, farda > fardamento,
  feriado_trabalhar > feriado compensação, filho_doente > assistência família, folga > descanso
  licença, folga > repouso semanal, formação_horas > horas formação, freelancer autônomo >
  prestador independente recibos, funcionário > servidor, funcionário trabalhador empregado
  colaborador, fundo fgts > rescisão, férias > anual gozo, férias > licença descanso,
  férias_quantos_dias dias_férias > férias úteis, ganham recebem > pagos remuneração salários,
  ganhar > vencimento bem_pagos rendimento, gorjetas > gratificações, grana dinheiro, greve >
  adesão, greve paralisação, grávida gravidez, grávida gravidez bebê > maternidade gestante
  parental, guarda polícia_vaga > concurso, home_office casa > teletrabalho remoto, hora_almoço >
  intervalo, hora_extra > suplementar extraordinário adicional, horário > período, horário jornada,
  hotel_viagem > alojamento, imposto > tributação rendimento retenção, indenização indemnização
  compensação, inss segurança_social > previdência contribuições, internet_casa > despesas, jornada
  > horas semanais, justa_causa > falta grave, licença > dispensa, licença afastamento,
  limpeza_empregada diarista > doméstico, marcar_férias > mapa, morte_familiar funeral >
  falecimento luto nojo, médico_trabalho exame > aptidão medicina, noite noturno > período,
  noite_trabalhar > noturno suplemento, ordenado remuneração, pai > paternidade parental, parcial
  meio_período > tempo reduzido, patrão > chefe, patrão chefe > empregador superior gestor, pausa >
  descanso, pausa almoço > intervalo refeição, pedir_demissão > rescisão denúncia desligamento,
  período_experiência > experimental, portátil_empresa > equipamento, professor_vaga > concurso,
  promoção subir > progressão carreira, queixa_chefe > reclamação, recebo > crédito, recibo_verde >
  prestação serviços, reclamar > denúncia, refeições > ajudas custo, reforma_idade > aposentação
  idade, remoto teletrabalho, reunião > encontro, reunião assembleia, roubar_empresa > infração,
  roupa > vestuário traje, sair rescisão, sair_cedo > saída antecipada, salário > remuneração
  ordenado, salário ordenado > vencimento retribuição, salário_mínimo > remuneração mínima
  retribuição, saída_empresa > cessação, segredo sigilo > confidencialidade, segundo_emprego
  outro_trabalho > acumulação exclusividade, seguro_desemprego > desemprego, sindical > delegado,
  sindicato > coletivo, sindicato representante, subir_cargo > promoção progressão,
  trabalhar_domingo fim_semana > descanso compensatório, trabalho > serviço, trabalho emprego
  trampo serviço > cargo função atividade ocupação, treinamento > capacitação formação,
  trocar_turno > permuta escala, turno > escala, turno > jornada horário, turno_bombeiro > piquete,
  uniforme farda > vestuário equipamento, uniforme vestimenta, vaga > recrutamento candidatura,
  vale_refeição > alimentação subsídio, vale_transporte > deslocamento transporte, vender_férias >
  abono, viagem > diária, viagem despesas > deslocação ajudas reembolso, voluntário_idade > mínima,
  óculos_proteção luvas botas > proteção individual`;
