/** School and university; see `SYNONYMS`. */
export const school = `
  ajuda_duas acumular > auxílio, alergia > dieta, aluno > matriculado, aluno estudante > formando
  educando, aluno estudante discente, associação > estudantes, atestado justificativa, aula >
  sessão disciplina letivo, aula lição, autorização_pais > autorização encarregado, biblioteca >
  acervo leitor, biblioteca empréstimo, biblioteca_horas > horário, bolsa > apoio financeiro, bolsa
  auxílio, bolsa_quando > candidatura, bullying > agressão violência, bullying assédio,
  buscar_filho > recolha entrega, cacifo armário > depósito, cadeirante deficiente > deficiência
  mobilidade, calculadora telemóvel_exame > consulta material, calendário > datas letivo, caneta
  lápis > material esferográfica, cantina refeitório, cantina refeitório > refeições bar,
  cantina_preço > refeição, cartão_estudante > cartão, castigo > medida disciplinar, celular
  telemóvel > som, chatgpt > inteligência artificial plágio, chegar_atrasado > portões fechados,
  citar > referências bibliografia, colar > fraude plágio, comida_prova água > lanche, copiar >
  fraude, cota > reservadas vagas ações afirmativas, creche infantil, criança miúdo menino >
  infantil menores alunos, créditos > ects, curso graduação, defesa > júri, desporto > atividade,
  dia_prova que_dia > data horário, diploma certificado, diploma certificado > grau, doente >
  ausência, dvd cd filme > audiovisual multimídia, empate > preferência, emprestado > requisitar,
  entregar > submissão, entregar_tarde > atraso penalização, equivalência > creditação, escola >
  colégio, escola colégio > estabelecimento ensino instituição, estágio > prática profissional,
  estágio estagiário, exame avaliação, excursão passeio > visita estudo saída, explicações > apoio
  tutoria, expulso > disciplinar, faculdade > universidade curso, faculdade universidade uni >
  ensino superior instituição, falhar_exame faltar_exame > segunda chamada, faltar > assiduidade
  presença, faltar > ausência frequência, faltas_limite quantas_faltas > limite ausências, farda >
  uniforme, fechar_portão > portões, festa > queima, férias > interrupção letiva, férias recesso,
  gastar > custeio despesas, horário > funcionamento calendário, imprimir > cópias, infantário >
  infantil, inscrever > cadastro candidatura, inscrever matrícula, intercâmbio erasmus >
  mobilidade, levar_casa > empréstimo domiciliário requisitar, lista_aprovados aprovado > resultado
  classificados lista, livro > exemplar volume título, lição tarefa, mandar_papéis papel >
  documentos digitalizados, manual > livros escolares, matrícula inscrição, matrícula inscrição >
  registro, matéria cadeira > disciplina unidade curricular, melhoria > recurso, menor >
  responsável legal, mesma_nota > empate desempate, miúdos garoto > crianças infantil, mochila >
  material, mochila mala saco > cacifo armário, mora > resida residente, multa_livro > atraso
  coima, nota > avaliação pontuação, nota > classificação média, nota_mínima > classificação mínima
  aprovação, nota_reclamar > reclamação revisão, orientador > supervisor, pagar_inscrição taxa >
  isenção gratuita inscrição, pais encarregado > educação, papéis documentos > identidade histórico
  ficha, particular privada > rede pública, passar aprovado > classificação mínima, passe >
  transporte, pegar_livro levar_livro > requisitar empréstimo, perder_bolsa > desligamento
  cancelamento, piolhos > parasitas, por_quanto_tempo > vigência duração meses, prazo > data
  limite, precedência > requisitos, presença > assiduidade frequência, professor prof > docente
  formador, professor_email > contacto, propina mensalidade > pagamento valor, propinas_atraso >
  dívida, prova > teste, prova concurso > exame avaliação redação etapa seleção, páginas >
  extensão, quando_começa > início calendário, quanto_recebo > valor mensal, quantos_alunos > vagas
  limite, recreio > pausa, recreio intervalo, recuperação > exame recurso época, recuperação
  segunda, redação > tema texto, reprovar chumbar > retenção, reservar_sala > reserva, residência >
  alojamento, resultado_sai > divulgado resultado, reunião_pais > encarregados, sala_estudo >
  estudo, secretaria > atendimento serviços, sem_computador > telecentro computadores acesso,
  tenho_anos idade > anos, tese dissertação, teste > avaliação, trabalhador_estudante > estatuto,
  trabalho tcc > monografia dissertação projeto, transferir mudar > transferência mudança, turma >
  classe sala, turma_mudar > transferência, tutor > orientador, vaga admissão, vestibular enem >
  ingresso acesso seleção, visita > estudo, xerox fotocópia > cópias reprografia, época > exames,
  ônibus passagem > transporte`;
