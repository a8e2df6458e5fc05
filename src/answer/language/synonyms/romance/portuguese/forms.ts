/** Forms and derivations that no rule finds; see `SYNONYMS`. */
export const forms = `
  abrir > inauguração, abrir abertura, acabar fim término, acabar terminar > findar cessar concluir
  termo, aceitar > admitir, acordar > despertar, acusar > denunciar, acusaram > denúncia, adiar >
  prorrogar, adoecer doente > enferma contraiu, adoecer doente doença, alto altura, alugar >
  aluguer, alugar aluguel arrendamento, aluguer aluguel, andar > caminhar percorrer deslocar, ano
  anual, aposentar > aposentadoria, aprender estudar > formação aprendizagem, atacar > ofensiva,
  aumentar subir > acréscimo elevação, avariar > dano, avariou avaria > imobilize mecânica falha,
  beber > ingerir, belo beleza, brincar brincadeira, buscar levantar ir_buscar pegar > retirada
  recolha, cantar > voz canção, cantar cantor, casar > núpcias união, casar casamento matrimônio,
  chegar > vinda, cidade urbano, comer > consumo, comer comida refeição, começar > iniciar
  principiar, começar início, comprar > adquirir aquisição comprimento, condutor motorista,
  continuar > prosseguir manter, copiar plagiar > cópia plágio, coração cardíaco, correr corredor,
  corrigir correção, cozer cozimento, cozinhar > confecionar preparar, crer crença, crescer >
  aumento expansão, criança infância infantil, criar criação criador, criar cuidar educar, cuidar >
  tutela, curar > recuperação, decidir decisão, defender > defesa, dente dentário dentista,
  descobrir > identificar descrever, desenhar > ilustração, desistir > renunciar, destruir >
  arrasar arder demolição, devolução > restituição restituído, dia diário, diminuir > redução
  decréscimo, dirigir direção, divorciar divórcio, dizer > declarar afirmar, doer dor, dormir >
  descanso, dormir sono, eleger eleição, encher atestar > abastecer cheio depósito, encontrar achar
  > descoberta, ensinar > lecionar docência magistério, entrar entrada, entregar > restituição
  devolução, escolher > seleção opção eleger, escolher selecionar, esconder > oculto, escrever >
  redigir, esperar > aguardar, estudar > diplomou ingressou, esvaziar > despejar vazar, existir >
  existência, falar > discurso conversa comunicar, falecer óbito, fazer_criar inventar > criação
  invenção, fechar fechamento encerramento, ficou_doente > contraiu enferma adoeceu moléstia,
  foi_professora professora > lecionou docente ensino, frio frieza, fugir > evasão, fundar >
  instituição, fundar fundação fundador, ganhar > auferir perceber, ganhar vitória, guardar >
  custódia, guerra bélico militar, guiar conduzir dirigir > condução condutor motorista volante,
  guiar dirigir conduzir, herdar herança herdeiro, iniciar início, inscrever inscrição, instalar >
  montar, inventar invenção inventor, ir_buscar > levantamento, juntar > união, lançou saiu >
  publicado lançamento, largo largura, levantar > erguer, ligar > ligação conectar, livre
  liberdade, mandar > enviar remeter ordenar, mandar enviar > remessa, mar marítimo marinho, marido
  mulher esposa casada > matrimônio cônjuge, matar > homicídio assassínio, matar assassinato morte,
  matricular matrícula, medir > medição dimensão, morrer > perecer, morrer óbito, mostrar > exibir
  apresentar exposição, mês mensal, nadar natação, nascer > originário berço, noite noturno,
  obrigar obrigatório, ouvir > escutar, ouvir audição, pagar > debitado, pagar > liquidar, pagar
  quitar saldar, parar > cessar suspensão interromper, perder extraviar, perguntar > questionar,
  permitir autorizar > licença, permitir permissão, pintar > aquarela quadro, pintar pintura
  pintor, plagiou > copiado, pobre pobreza, prender > prisão captura, produzir produção, proibir >
  interdição, proibir proibição, proteger proteção, protestar > queixa, protestar > reivindicar,
  publicar lançar > lançamento edição, quebrar partir > fratura rutura, queimar > arder queimadura,
  quente calor, receber > recepção, receber recibo, recusar > rejeitar, reduzir redução, rei
  reinado real, responder resposta, rico riqueza, roubar > subtrair, saber conhecimento, sair >
  partida, salvar > resgate salvamento, seguro segurança, semana semanal, separar > divisão, subir
  > ascensão escalada, tardar > prazo, terminar término fim, tocar > instrumento executar,
  trabalhar > laborar contratada, traduzir tradução, usar > utilização, usava > utilizava
  empregava, velho velhice idoso, vencer ganhar > triunfo, vencer vitória vencedor, vender >
  alienação, ver > visualizar observar, ver visão, viagem > percorrer itinerário, viajar viagem,
  viajar viagem > deslocação percurso expedição, viver morar > residir domicílio, viver vida, voar
  voo, voltar retorno, votar > eleição, votar votação, água hídrico`;
