/** School and university; see `SYNONYMS`. */
export const school = `
  alergia > dieta, aluno > matriculado, aluno estudante > formando educando, aluno estudante
  discente, associação > estudantes, atestado justificativa, aula > sessão disciplina letivo, aula
  lição, autorização_pais > autorização encarregado, biblioteca > acervo leitor, biblioteca
  empréstimo, biblioteca_horas > horário, bolsa > apoio financeiro, bolsa auxílio, bolsa_quando >
  candidatura, bullying > agressão violência, bullying assédio, buscar_filho > recolha entrega,
  cacifo armário > depósito, calculadora telemóvel_exame > consulta material, calendário > datas
  letivo, cantina refeitório, cantina refeitório > refeições bar, cantina_preço > refeição,
  cartão_estudante > cartão, castigo > medida disciplinar, celular telemóvel > som, chatgpt >
  inteligência artificial plágio, citar > referências bibliografia, colar > fraude plágio, copiar >
  fraude, creche infantil, criança miúdo menino > infantil menores alunos, créditos > ects, curso
  graduação, defesa > júri, desporto > atividade, diploma certificado, diploma certificado > grau,
  diretor direção, doente > ausência, dvd cd filme > audiovisual multimídia, emprestado >
  requisitar, entregar > submissão, entregar_tarde > atraso penalização, equivalência > creditação,
  escola > colégio, escola colégio > estabelecimento ensino instituição, estágio > prática
  profissional, estágio estagiário, exame avaliação, excursão passeio > visita estudo saída,
  explicações > apoio tutoria, expulso > disciplinar, faculdade > universidade curso, faculdade
  universidade uni > ensino superior instituição, falhar_exame faltar_exame > segunda chamada,
  faltar > assiduidade presença, faltar > ausência frequência, faltas_limite quantas_faltas >
  limite ausências, farda > uniforme, festa > queima, férias > interrupção letiva, férias recesso,
  horário > funcionamento calendário, imprimir > cópias, infantário > infantil, inscrever >
  cadastro candidatura, inscrever matrícula, intercâmbio erasmus > mobilidade, levar_casa >
  empréstimo domiciliário requisitar, livro > exemplar volume título, lição tarefa, manual > livros
  escolares, matrícula inscrição, matrícula inscrição > registro, matéria cadeira > disciplina
  unidade curricular, melhoria > recurso, miúdos garoto > crianças infantil, mochila > material,
  mochila mala saco > cacifo armário, multa_livro > atraso coima, nota > avaliação pontuação, nota
  > classificação média, nota_mínima > classificação mínima aprovação, nota_reclamar > reclamação
  revisão, orientador > supervisor, pais encarregado > educação, passar aprovado > classificação
  mínima, passe > transporte, pegar_livro levar_livro > requisitar empréstimo, piolhos > parasitas,
  prazo > data limite, precedência > requisitos, presença > assiduidade frequência, professor prof
  > docente formador, professor_email > contacto, propina mensalidade > pagamento valor,
  propinas_atraso > dívida, prova > exame avaliação teste, páginas > extensão, quando_começa >
  início calendário, quantos_alunos > vagas limite, recreio > pausa, recreio intervalo, recuperação
  > exame recurso época, recuperação segunda, reprovar chumbar > retenção, reservar_sala > reserva,
  residência > alojamento, reunião_pais > encarregados, sala_estudo > estudo, secretaria >
  atendimento serviços, tese dissertação, teste > avaliação, trabalhador_estudante > estatuto,
  trabalho tcc > monografia dissertação projeto, transferir mudar > transferência mudança, turma >
  classe sala, turma_mudar > transferência, tutor > orientador, vaga admissão, vestibular enem >
  ingresso acesso seleção, visita > estudo, xerox fotocópia > cópias reprografia, época > exames`;
