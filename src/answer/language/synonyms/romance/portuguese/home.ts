/** Home and renting; see `SYNONYMS`. */
export const home = `
  adotar_cão > adoção, adubo > fertilizante composto, airbnb booking > temporada hospedagem
  plataformas turístico, alarme > segurança sinal, alugar arrendar > locação renda hospedagem,
  aluguel > renda, aluguel renda > locação contraprestação, aluguer arrendamento, animais_barulho
  ladrar latir > ruído canino, animais_casa > estimação, antecedência > prévio, apartamento >
  moradia imóvel, apê apto > apartamento unidade moradia, aquecedor aquecimento, aquecimento
  aquecedor > calefação radiador caldeira, ar_condicionado > climatização refrigeração, arrumar
  reparar > manutenção assistência, assinar > celebração, atrasar tarde > mora vencimento
  inadimplência, atraso dívida > inadimplência mora débito juros, aumento_renda aumentar_aluguel >
  atualização reajuste coeficiente, avariado > avaria defeito danificado, aviso > notificação
  antecedência, banheiro casa_banho > sanitário lavabo toalete, barata rato inseto > praga
  desinfestação, barulho barulheira gritaria > ruído silêncio perturbação sossego som, barulho som
  música > ruídos volume sonoro silêncio, bicho pet > animal doméstico, bike bicicleta >
  bicicletário ciclável velocípede, cabem > lotação máximo, cachorro cão cadela cachorrinho dog >
  animal pet canino, caixa > correspondência, campa cemitério > sepultura, cano > tubagem
  canalização, cano_rompido água_teto > infiltração rutura, capela > velório, carregar_carro >
  carregamento elétrico, carro moto > veículo automóvel viatura garagem, carta correio >
  correspondência postal, casa > domicílio moradia imóvel, casa apartamento > habitação residência
  fração, caução > garantia, caução fiador > depósito calção, certificado > energético, chave >
  acesso cópia, chaves_perdi perdi_chave > fechadura substituição, churrasco grelha > churrasqueira
  braseiro, churrasco_varanda > fumo grelhados, chuva_dentro > infiltração, cocô xixi > dejetos
  fezes urina, colega morador, coleira trela > guia focinheira, comprar_casa > escritura hipoteca
  aquisição, condomínio condômino, condomínio prédio edifício, consertar > reparo manutenção, conta
  > fatura consumo, conta despesa, contador leitura > medidor consumo, contrato > acordo vigência,
  contrato locação, contrato_tempo quanto_tempo_contrato > vigência duração prazo, convidados gente
  > pessoas lotação capacidade, convidados_piscina > visitantes, cortar_relva grama > jardinagem,
  cozinha > culinária, criança_brincar bola > jogos recreio, crianças parquinho > playground
  infantil menores, curto > elétrico instalação, câmera > vigilância videovigilância, cão_perigoso
  > raça açaime, depósito garantia, desmarcar > cancelamento desistência, despejo expulsar >
  desocupação rescisão denúncia, devolver dinheiro > reembolso devolução restituição, dono >
  proprietário locador, dormitório > aposento cômodo, ecocentro > entrega resíduos,
  eletrodoméstico_velho > elétricos, elevador ascensor, elevador_avariado > manutenção, em_dia >
  vencimento prazo atraso, emprestar > cessão ceder terceiros empréstimo, encanador canalizador >
  hidráulica, encomenda > pacote, encomenda pacote correio > entrega portaria correspondência
  volume, encomenda_guardar > receção volumes, enterro > inumação, entulho monos > resíduos
  remoção, entupido > obstrução desentupimento ralo, erva_daninha > infestantes, escada > degraus
  andar, esgoto > saneamento, esquentador > caldeira, estendal roupa secar > estender, estore
  persiana janela > caixilharia, estragado partiu > dano danificado avaria defeito, estragar
  danificar > dano prejuízo, faxina > limpeza, fechadura chave trinco, ferramentas > utensílios,
  festa aniversário > evento celebração salão, festa churrasco > evento comemoração
  confraternização, festa_salão > reserva salão, fiador garantia, fiança > garantia fiador, formiga
  mosquito > praga insetos, frigorífico geladeira, frio geada > temperatura inverno, fumar cigarro
  > tabaco proibido, furadeira martelo berbequim furar > obras reformas ruído perfuração, furar
  parede quadro > reformas perfuração obras alvenaria, garagem > vaga estacionamento, gato gatinho
  felino > animal pet, gato_castrar castrar > esterilização, geladeira frigorífico > refrigerador
  frio, goteira infiltração vazamento, gás > botijão fogão aquecedor, herança_casa > sucessão,
  horta > cultivo talhão, hotel_cão > alojamento, hóspede > visitante convidado, hóspedes visita
  dormir > pernoita terceiros, ifood delivery entregador motoboy > refeições, imi iptu > imposto
  predial, incêndio fogo > chamas extintor evacuação queimada, inquilino > ocupante, inquilino
  locatário arrendatário, interfone campainha > intercomunicador, internet wifi > sem_fios conexão
  banda, inundação alagamento > água danos, isolamento frio > térmico, janela_dupla > vidro, jardim
  quintal > áreas verdes plantas, jogar_bola futebol > jogos pátio, jogar_fora botar_fora
  deitar_fora > descarte resíduos remoção lixo, kitnet estúdio t1 t2 > tipologia apartamento
  fração, ladrão > intrusão segurança, lareira > chaminé combustão, lareira_lenha lenha >
  combustível, lavar roupa > lavanderia lavagem, lavar_carro > lavagem automóveis, limpar limpeza,
  limpar sujo > higienização lavagem, limpar_salão > limpeza taxa, lixo > detritos coleta descarte
  entulho, lixo resíduos, luz eletricidade > energia elétrica iluminação, luz_escada > iluminação
  comum, luz_faltou apagão > corte interrupção fornecimento, lâmpada iluminação,
  medicamentos_velhos > farmácia, mobiliado mobilado > móveis mobília, mofo bolor > umidade,
  morador vizinho > condômino ocupante residente, moto > motociclo, mudar morada > alteração
  domicílio endereço, mudar mudança > transporte desocupação, multa > sanção infração,
  máquina_lavar > lavadora lavanderia, móveis mobília, móveis_incluídos > mobilado inventário,
  música > som, não_pagar calote > inadimplência atraso mora débito, obra reforma > construção
  intervenção remodelação reparo, obra_barulho > obras horário, obras_licença > licença
  comunicação, painéis > fotovoltaicos, passear > passeio, pedreiro > obras construção, pernoitar
  hospedagem, pesticida > fitofarmacêuticos, pintar parede > pintura reforma, piscina > banho
  borda, piscina_horário > funcionamento, porta portão > entrada acesso, porteiro portaria,
  porteiro portaria > recepção guarita zelador, portão_comando comando controle > portão acesso,
  pregar pendurar > furos parede, prego quadro > furos perfurar, pulga carraça > parasitas, quarto
  > dormitório cômodo aposento, quarto_alugar > arrendamento, quebrado > danificado avaria defeito
  dano, ração > alimentação, receber_volta dinheiro_volta > reembolso devolução restituição,
  reciclagem reciclar > seletiva resíduos ecoponto, reciclar reciclagem, reforma obras, regar >
  irrigação água, regra > regimento disposições, renda > prestação mensalidade, reservar marcar >
  agendamento marcação, reunião > sessão, roubaram assalto > furto segurança subtração, roupa_velha
  > têxteis, ruído silêncio, sair > desocupação aviso, sair_antes rescindir > denúncia rescisão
  antecipada, sala > cômodo, sauna ginásio > comodidades, seguro > cobertura sinistro, seguro_casa
  > multirriscos sinistro, semear plantar > sementeira plantação, senhorio proprietário locador,
  sofá colchão móvel armário > mobiliário volumosos monos, subir_som som_alto > volume ruído,
  sublocar subalugar > cessão terceiros, sujo > sujeira limpeza, síndico administrador > gestão,
  taxa condomínio > cota contribuição condominial quota, telhado teto > cobertura, toalha banho,
  tomada_elétrica > elétrica, torneira chuveiro > água canalização, vacina_cão > vacinação, vaga
  garagem estacionar > veículo, varanda > fachada exterior, varanda > terraço sacada, vaso >
  jardim, vazamento goteira infiltração > fuga água umidade, vence vencimento > prazo pagamento,
  vender_casa > alienação, veterinário > animais clínica, vidro_partido > vidro quebra,
  visitante_carro > estacionamento visitantes, vizinhança > condôminos moradores, vizinho morador,
  vizinho_barulho > ruído queixa, votar > deliberação assembleia, zelador porteiro > funcionário,
  água > abastecimento, água_faltou sem_água > corte interrupção abastecimento, água_horta > rega,
  árvore > poda abate, óleo_usado > óleos`;
