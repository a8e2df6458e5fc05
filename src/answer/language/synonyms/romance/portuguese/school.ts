/** School and university; see `SYNONYMS`. */
export const school = `
  aluno > matriculado, aluno estudante > formando educando, aluno estudante discente, atestado
  justificativa, aula > sessão disciplina letivo, aula lição, biblioteca > acervo leitor,
  biblioteca empréstimo, bolsa > apoio financeiro, bolsa auxílio, bullying > agressão violência,
  bullying assédio, cacifo armário > depósito, cantina refeitório, cantina refeitório > refeições
  bar, celular telemóvel > som, colar > fraude plágio, copiar > fraude, copiar plágio, creche
  infantil, criança miúdo menino > infantil menores alunos, curso graduação, diploma certificado,
  diploma certificado > grau, diretor direção, dvd cd filme > audiovisual multimídia, emprestado >
  requisitar, entregar > submissão, escola > colégio, escola colégio > estabelecimento ensino
  instituição, estágio > prática profissional, estágio estagiário, exame avaliação, excursão
  passeio > visita estudo saída, faculdade > universidade curso, faculdade universidade uni >
  ensino superior instituição, faltar > assiduidade presença, faltar > ausência frequência, férias
  > interrupção letiva, férias recesso, horário > funcionamento calendário, imprimir > cópias,
  infantário > infantil, inscrever > cadastro candidatura, inscrever matrícula, intercâmbio erasmus
  > mobilidade, levar_casa > empréstimo domiciliário requisitar, livro > exemplar volume título,
  lição tarefa, matrícula inscrição, matrícula inscrição > registro, matéria cadeira > disciplina
  unidade curricular, miúdos garoto > crianças infantil, mochila mala saco > cacifo armário, nota >
  avaliação pontuação, nota > classificação média, pais encarregado > educação, passar aprovado >
  classificação mínima, pegar_livro levar_livro > requisitar empréstimo, prazo > data limite,
  presença > assiduidade frequência, professor prof > docente formador, propina mensalidade >
  pagamento valor, prova > exame avaliação teste, recreio > pausa, recreio intervalo, recuperação >
  exame recurso época, recuperação segunda, reprovar chumbar > retenção, secretaria > atendimento
  serviços, tese dissertação, teste > avaliação, trabalho tcc > monografia dissertação projeto,
  transferir mudar > transferência mudança, turma > classe sala, vaga admissão, vestibular enem >
  ingresso acesso seleção, xerox fotocópia > cópias reprografia`;
