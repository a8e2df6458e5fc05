/** Forms and derivations that no rule finds; see `SYNONYMS`. */
export const forms = `
  abrir abertura, acabar fim término, adoecer doente doença, alto altura, alugar aluguel
  arrendamento, ano anual, belo beleza, brincar brincadeira, cantar cantor, casar casamento
  matrimônio, cidade urbano, comer comida refeição, começar início, comprar > adquirir aquisição
  comprimento, coração cardíaco, correr corredor, corrigir correção, cozer cozimento, crer crença,
  criança infância infantil, criar criação criador, decidir decisão, dente dentário dentista, dia
  diário, dirigir direção, divorciar divórcio, doer dor, dormir sono, eleger eleição, entrar
  entrada, escolher selecionar, falecer óbito, fechar fechamento encerramento, frio frieza, fundar
  fundação fundador, ganhar vitória, guerra bélico militar, herdar herança herdeiro, iniciar
  início, inscrever inscrição, inventar invenção inventor, largo largura, livre liberdade, mar
  marítimo marinho, matar assassinato morte, matricular matrícula, morrer óbito, mês mensal, nadar
  natação, noite noturno, obrigar obrigatório, ouvir audição, pagar > quitar liquidar, perder
  extraviar, permitir permissão, pintar pintura pintor, pobre pobreza, produzir produção, proibir
  proibição, proteger proteção, quente calor, receber recibo, reduzir redução, rei reinado real,
  responder resposta, rico riqueza, saber conhecimento, seguro segurança, semana semanal, terminar
  término fim, traduzir tradução, velho velhice idoso, vencer vitória vencedor, ver visão, viajar
  viagem, viver vida, voar voo, voltar retorno, votar votação, água hídrico`;
