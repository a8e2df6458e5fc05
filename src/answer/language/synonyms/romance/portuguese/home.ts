/** Home and renting; see `SYNONYMS`. */
export const home = `
  airbnb booking > temporada hospedagem plataformas turístico, alarme > segurança sinal, alugar
  arrendar > locação renda hospedagem, aluguel > renda, aluguel renda > locação contraprestação,
  aluguer arrendamento, antecedência > prévio prévia, apartamento > moradia imóvel, apê apto >
  apartamento unidade moradia, aquecedor aquecimento, aquecimento aquecedor > calefação radiador
  caldeira, ar_condicionado > climatização refrigeração, arrumar reparar > manutenção assistência,
  assinar > celebração, atrasar tarde > mora vencimento inadimplência, atraso dívida >
  inadimplência mora débito juros, avariado > avaria defeito danificado, aviso > notificação
  antecedência, banheiro casa_banho > sanitário lavabo toalete, barulho barulheira gritaria > ruído
  silêncio perturbação sossego som, barulho som música > ruídos volume sonoro silêncio, bicho pet >
  animal doméstico, bike bicicleta > bicicletário ciclável velocípede, cabem > lotação máximo,
  cachorro cão cadela cachorrinho dog > animal pet canino, carro moto > veículo automóvel viatura
  garagem, carta correio > correspondência postal, casa > domicílio moradia imóvel, casa
  apartamento > habitação residência fração, caução > garantia, caução fiador > depósito calção,
  chave > acesso cópia, chave fechadura, churrasco grelha > churrasqueira braseiro, chuveiro banho,
  cocô xixi > dejetos fezes urina, colega morador, coleira trela > guia focinheira, condomínio
  condômino, condomínio prédio edifício, consertar > reparo manutenção, conta > fatura consumo,
  conta despesa, contrato > acordo vigência, contrato locação, convidados gente > pessoas lotação
  capacidade, cozinha > culinária, cozinha fogão, crianças parquinho > playground infantil menores,
  câmera > vigilância videovigilância, depósito garantia, desmarcar > cancelamento desistência,
  despejo expulsar > desocupação rescisão denúncia, devolver dinheiro > reembolso devolução
  restituição, dono > proprietário locador, dormir pernoitar, dormitório > aposento cômodo, duche
  chuveiro, elevador ascensor, em_dia > vencimento prazo atraso, emprestar > cessão ceder terceiros
  empréstimo, encanador canalizador > hidráulica, encomenda > pacote, encomenda pacote correio >
  entrega portaria correspondência volume, entulho monos > resíduos remoção, entupido > obstrução
  desentupimento ralo, escada > degraus andar, estragado partiu > dano danificado avaria defeito,
  estragar danificar > dano prejuízo, faxina > limpeza, festa aniversário > evento celebração
  salão, festa churrasco > evento comemoração confraternização, fiador garantia, frigorífico
  geladeira, frio geada > temperatura inverno, fumar cigarro > tabaco proibido, furadeira martelo
  berbequim furar > obras reformas ruído perfuração, furar parede quadro > reformas perfuração
  obras alvenaria, garagem > vaga estacionamento, gato gatinho felino > animal pet, geladeira
  frigorífico > refrigerador frio, goteira infiltração vazamento, gás > botijão fogão aquecedor,
  hóspede > visitante convidado, ifood delivery entregador motoboy > refeições, incêndio fogo >
  chamas extintor evacuação queimada, inquilino > ocupante, inquilino locatário arrendatário,
  internet wifi > sem_fios conexão banda, jardim quintal > áreas verdes plantas, jogar_fora
  botar_fora deitar_fora > descarte resíduos remoção lixo, lavar roupa > lavanderia lavagem, lençol
  > roupa cama, limpar limpeza, limpar sujo > higienização lavagem, lixo > detritos coleta descarte
  entulho, lixo resíduos, luz > eletricidade, luz eletricidade > energia elétrica iluminação,
  lâmpada iluminação, mobiliado mobilado > móveis mobília, mofo bolor > umidade, morador vizinho >
  condômino ocupante residente, mudar morada > alteração domicílio endereço, mudar mudança >
  transporte desocupação, multa > sanção infração, máquina_lavar > lavadora lavanderia, móveis
  mobília, música > som, não_pagar calote > inadimplência atraso mora débito, obra reforma >
  construção intervenção remodelação reparo, pernoitar hospedagem, pintar parede > pintura reforma,
  piscina > banho borda, porta portão > entrada acesso, porteiro portaria, porteiro portaria >
  recepção guarita zelador, quarto > dormitório cômodo aposento, quebrado > danificado avaria
  defeito dano, receber_volta dinheiro_volta > reembolso devolução restituição, reciclagem reciclar
  > seletiva resíduos ecoponto, reciclar reciclagem, reforma obras, regra > regimento disposições,
  renda > prestação mensalidade, reservar marcar > agendamento marcação, reunião > sessão, roubaram
  assalto > furto segurança subtração, ruído silêncio, sair > desocupação aviso, sala > cômodo,
  sanita sanitário, seguro > cobertura sinistro, senhorio proprietário locador, sofá colchão móvel
  armário > mobiliário volumosos monos, sublocar subalugar > cessão terceiros, sujo > sujeira
  limpeza, síndico administrador > gestão, taxa condomínio > cota contribuição condominial quota,
  toalha banho, torneira chuveiro > água canalização, vaga garagem estacionar > veículo, varanda >
  terraço sacada, vazamento goteira infiltração > fuga água umidade, vence vencimento > prazo
  pagamento, vizinhança > condôminos moradores, vizinho morador, votar > deliberação assembleia,
  zelador porteiro > funcionário, água > abastecimento`;
