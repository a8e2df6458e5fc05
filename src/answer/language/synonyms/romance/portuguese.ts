/** Portuguese words; see `SYNONYMS`. */
export const pt = [
  // Forms and derivations that no rule finds
  `
  morrer morte falecer, falecer óbito, morrer óbito, nascer nascimento, viver vida, escolher
  selecionar, eleger eleição eleito, votar votação, vencer vitória vencedor, ganhar vencedor
  vitória, perder extraviar, comprar > adquirir aquisição comprimento, pagar > pagamento quitar
  liquidar, vir vinda veio, sair saída, entrar entrada, voltar retorno, voar voo, viajar viagem,
  cair queda caiu, abrir abertura aberto, fechar fechamento encerramento, começar início, iniciar
  início, terminar término fim, acabar fim término, escrever escrita, ler leitura leu, ver visão
  viu, ouvir audição, saber conhecimento, crer crença, responder resposta, devolver devolução,
  receber recibo, alugar aluguel arrendamento, construir construção construído, destruir destruição,
  produzir produção, traduzir tradução, reduzir redução, dirigir direção, proteger proteção,
  corrigir correção, decidir decisão, descobrir descoberta, inventar invenção inventor, fundar
  fundação fundador, criar criação criador, matar assassinato morte, roubar furto, brincar
  brincadeira, jogar jogador, correr corredor, nadar natação, cantar cantor, pintar pintura pintor,
  cozer cozimento, comer comida refeição, dormir sono, chover chuva, crescer crescimento, doer dor,
  inscrever inscrição, matricular matrícula, permitir permissão, proibir proibição, obrigar
  obrigatório, demitir demissão, casar casamento matrimônio, divorciar divórcio, herdar herança
  herdeiro, adoecer doente doença, alto altura, largo largura, velho velhice idoso, jovem juventude,
  quente calor, frio frieza, rico riqueza, pobre pobreza, belo beleza, livre liberdade, seguro
  segurança, mês mensal, ano anual, semana semanal, dia diário, noite noturno, cidade urbano, mar
  marítimo marinho, rei reinado real, guerra bélico militar, água hídrico, coração cardíaco, dente
  dentário dentista, criança infância infantil`,
  // Home and renting
  `
  apartamento > moradia imóvel habitação, casa > residência domicílio moradia imóvel, quarto >
  dormitório cômodo aposento, aluguel > locação renda, aluguer arrendamento, inquilino locatário
  arrendatário, dono > proprietário locador, senhorio proprietário locador, colega morador, caução >
  depósito garantia, fiador garantia, contrato locação, mudança mudar, despejo desocupação, conta
  despesa, condomínio condômino, vizinho morador, barulho > ruído silêncio, ruído silêncio, música >
  som volume, festa > comemoração celebração evento, lixo resíduos, reciclar reciclagem, limpar
  limpeza, sujo > sujeira limpeza, lavar lavagem, lavanderia roupa, lençol > roupa cama, toalha
  banho, geladeira refrigerador, frigorífico geladeira, cozinha fogão, banheiro > sanitário lavabo,
  sanita sanitário, chuveiro banho, duche chuveiro, aquecedor aquecimento, luz > eletricidade
  energia iluminação, tomada elétrica, lâmpada iluminação, mofo umidade, goteira infiltração
  vazamento, torneira água, chave fechadura, porteiro portaria, portaria recepção, correio
  correspondência, encomenda > pacote entrega, jardim > área verde, varanda > terraço sacada,
  garagem > vaga estacionamento, elevador ascensor, móveis mobília, mobiliado mobília, reforma
  obras, quebrado > danificado avaria defeito dano, consertar > reparo manutenção, churrasco
  churrasqueira, hóspede > visitante convidado, pernoitar hospedagem, dormir pernoitar`,
  // School and university
  `
  escola > colégio instituição, professor docente, aluno estudante discente, diretor direção, turma
  > classe sala, aula lição, matéria disciplina, trabalho atividade, lição tarefa, prova > exame
  avaliação teste, exame avaliação, nota > avaliação pontuação, recuperação segunda, colar > fraude
  plágio, copiar plágio, prazo > data limite, faltar > ausência frequência, atestado justificativa,
  bolsa auxílio, inscrever matrícula, matrícula inscrição, vaga admissão, faculdade > universidade
  curso, curso graduação, diploma certificado, tese dissertação, estágio estagiário, intercâmbio
  mobilidade, cantina refeitório, refeitório refeição, biblioteca empréstimo, livro obra, recreio
  intervalo, creche infantil, férias recesso, bullying assédio`,
  // Work, pay and leave
  `
  trabalho > emprego cargo função serviço, emprego > cargo vaga colaborador, chefe > superior gestor
  supervisor responsável, patrão > empregador chefe, empresa > empregador companhia, colega
  funcionário, funcionário > empregado colaborador servidor, salário > remuneração vencimento
  ordenado, ordenado remuneração, grana dinheiro, contracheque holerite, adiantamento antecipação,
  aumento reajuste, décimo gratificação, extra adicional, turno > jornada horário, expediente
  horário, horário jornada, pausa > intervalo descanso, folga > descanso licença, férias > licença
  descanso, licença afastamento, doente > licença atestado, grávida gravidez gestante, gravidez
  maternidade, demitir > rescisão desligamento, demissão > rescisão desligamento, sair rescisão,
  aviso prévio, aposentadoria reforma, aposentado idoso, sindicato representante, greve paralisação,
  remoto teletrabalho, escritório sede, reunião assembleia, uniforme vestimenta, roupa > vestuário
  traje, treinamento > capacitação formação, viagem > diária reembolso, acidente sinistro,
  entrevista seleção, currículo candidatura, candidato candidatura`,
  // Money, shopping and refunds
  `
  preço > valor tarifa custo, custa > valor taxa, caro custo, barato > econômico desconto, grátis
  gratuito, graça gratuito, desconto > redução promoção, promoção oferta, dinheiro > valor quantia
  espécie, cartão > crédito débito, pix transferência, transferência depósito, boleto fatura, fatura
  cobrança, cobrar cobrança, parcela prestação, recibo comprovante, multa > penalidade coima, dívida
  débito, banco bancário, reembolso > restituição estorno devolução, estorno devolução, trocar
  substituição, cancelar > rescindir desistência, assinatura > subscrição plano, pedido > compra
  encomenda, entrega > envio frete, frete envio, garantia conserto, defeito > defeituoso avaria,
  loja estabelecimento, cliente > consumidor comprador, presente brinde, doação contribuição,
  imposto tributo, taxa imposto, golpe fraude, gorjeta serviço`,
  // Travel and transport
  `
  trem > ferrovia comboio estação, comboio estação, estação parada, ônibus > linha parada, autocarro
  > linha paragem, metrô estação, bilhete passagem, passagem ticket, avião > voo aeronave, aeroporto
  terminal, mala bagagem, passaporte documento, hotel > hospedagem alojamento, pousada hospedagem,
  barraca acampamento, carro > automóvel veículo viatura, estacionamento vaga, gasolina combustível,
  carregar recarga, carteira habilitação, dirigir > condução habilitação, conduzir condução,
  velocidade limite, acidente colisão, bicicleta ciclista, bike bicicleta, capacete proteção, trilha
  percurso, montanha > serra pico, praia > litoral costa, lago lagoa, rio fluvial, barco embarcação,
  navio embarcação, turista visitante, cidade município, país nação, perto proximidade, longe
  distância, rua > avenida via, endereço > morada localização, mapa roteiro`,
  // Health
  `
  médico > doutor consulta clínico, consulta > marcação agendamento, hospital clínica, emergência >
  urgência pronto socorro, ambulância socorro, enfermeiro enfermagem, cirurgia > operação
  intervenção, anestesia sedação, injeção agulha, remédio medicamento fármaco, comprimido
  medicamento, receita prescrição, farmácia medicamento, febre temperatura, resfriado gripe,
  contagioso > contágio transmissão, vomitar > vômito náusea, sangue sangramento, sangrar
  sangramento, ferida ferimento, óculos lentes, surdo auditiva, cego visual, cadeirante deficiência,
  alergia > alérgico intolerância, psicólogo psicológico, seguro apólice, plano convênio, fumar >
  cigarro tabaco, maconha cannabis, droga > entorpecente substância, bêbado > álcool embriaguez,
  cerveja > álcool alcoólica, vinho > álcool alcoólica, álcool alcoólica`,
  // Food and cooking
  `
  comida alimento, almoço refeição, jantar refeição, café desjejum, lanche refeição, vegetariano
  vegetal, vegano vegetal, carne > bovina frango porco, peixe > atum salmão, legume verdura, verdura
  hortaliça, fruta > maçã banana, doce > sobremesa açúcar, bolo sobremesa, pão padaria, leite >
  laticínio lactose, ovo ovos, glúten celíaco, forno > assar graus, panela cozinhar, cortar picar,
  massa farinha, guardar > conservar armazenar, vencido validade, porção pessoas, prato louça, copo
  louça`,
  // Sport, clubs, events and volunteering
  `
  treino > treinamento treinador, treinador > técnico instrutor, time equipe, partida jogo, torneio
  campeonato, árbitro arbitragem, academia ginásio, piscina natação, vestiário armário, tênis
  calçado, sócio > associado membro, associado membro, inscrição > adesão registro, mensalidade >
  cota contribuição, clube associação, voluntário voluntariado, ajudar > voluntário colaborar
  assistência apoio, presidente diretoria, criança menor, menino menor, adolescente menor, idade
  anos, adulto maior, iniciante básico, experimental gratuita, show > concerto espetáculo
  apresentação, evento encontro, ingresso > bilhete entrada, entrar > acesso ingresso, durar
  duração, chuva tempo, foto fotografia, filmar filmagem, perdido achados, cachorro > cão animal
  coleira, gato animal, bicho animal, animal cão, carrinho criança, ganhar prêmio, aniversário
  festa, casamento cerimônia, funeral enterro, enterro sepultamento`,
  // Games, Discord and software
  `
  jogador usuário, nível rank, servidor comunidade, canal chat, banir > banimento expulso, expulsar
  expulsão, mutar silenciar, aviso advertência, regras > regulamento normas, quebrar > violar
  infringir, violar violação, violação infração, punição > sanção penalidade, punir punição,
  moderador equipe, denunciar > denúncia reportar, xingar > ofensa insulto, insulto ofensa, spam
  propaganda, propaganda publicidade, trapaça hack, bug erro, lag latência, construir edifício,
  destruir vandalismo, recompensa prêmio, computador > pc dispositivo, celular > telefone
  smartphone, telemóvel > celular telefone, aplicativo programa, app aplicativo, site página,
  internet > rede conexão, wifi rede, configuração definições, ligar iniciar, desligar encerrar,
  reiniciar reinício, baixar download, apagar > excluir eliminar, excluir exclusão, deletar excluir
  apagar, salvar armazenar, arquivo ficheiro, pasta diretório, senha > acesso credencial, esqueci >
  redefinir recuperar, login acesso, entrar login, cadastro registro, conta > perfil usuário, erro >
  falha problema, falha defeito, travar falha, lento desempenho, tela monitor, ecrã tela, botão
  tecla, bateria carga, carregador fonte, imprimir impressão impressora, manual instruções`,
  // Law, government and data
  `
  lei > legislação decreto norma, direito garantia, proibido > vedado permitido, permitido
  autorizado, pode permitido, obrigatório necessário, precisa > necessário exigido, necessário
  exigido, prefeitura > município câmara, documento certidão, formulário requerimento, preencher
  preenchimento, assinar assinatura, pedir > solicitar requerer, negar > indeferido recusa,
  reclamação > recurso queixa, queixa denúncia, tribunal > juiz justiça, advogado jurídico, cadeia
  prisão, prisão > detenção reclusão, polícia policial, ladrão furto, dano prejuízo, imposto
  receita, declaração imposto, auxílio benefício, benefício subsídio, visto visa, cidadania
  nacionalidade, prefeito municipal, dados informações, privacidade sigilo, consentimento
  autorização, câmera monitoramento, herança sucessão, válido validade, vencer vencimento`,
  // Family, nature, history, time and slang
  `
  pais > pai mãe responsáveis, papai pai, mamãe mãe, filho criança, avô > avós idoso, avó > avós
  idosa, marido cônjuge esposo, namorado > parceiro companheiro, amigo colega, pessoal pessoas, cara
  homem, gente pessoas, árvore planta, flor floração, inseto mosquito, pássaro ave, cavalo equino,
  rei > monarca soberano, rainha soberana, imperador império, batalha combate, guerra conflito,
  exército tropas, soldado militar, revolta rebelião, castelo fortaleza, igreja catedral, padre
  sacerdote, pintor artista, escritor autor, poeta poesia, famoso > célebre conhecido, século época,
  causa > motivo razão, consequência efeito, origem procedência, habitantes população, infância
  juventude, enterrado túmulo, tempo clima, verão > junho julho agosto, inverno > dezembro janeiro
  fevereiro, manhã matinal, tarde vespertino, fim > sábado domingo, avisar > comunicar informar,
  aberto funcionamento, coisa objeto, treta > briga conflito, briga conflito, bater > agressão
  violência, zoar provocar, trampo trabalho, ralar trabalhar, rolê passeio, número telefone, contato
  telefone, falar contato, responsável encarregado, suporte > assistência atendimento`,
].join(',');
