/** Clubs, sport, events; see `SYNONYMS`. */
export const events = `
  a_que_horas_começa > início abertura, acaba_jogo fim_jogo > final partida, academia ginásio,
  academia ginásio > instalações, acampar barraca tenda > campismo, acompanhante > gratuito, adulto
  maior, ajudar > voluntário assistência apoio, alugar_sala > cedência auditório, alugar_salão
  salão > reserva cedência espaço auditório, aniversário > comemorado, aniversário festa,
  assembleia > convocatória, associado membro, aula_experimental testar > gratuita experimental,
  autocarro > transporte, bebida > álcool, bengaleiro > vestiário, bilhete_nome > nominativo
  titular, bola > material, bolo > pastelaria, bônus > vantagem, cabeleireiro corte > salão
  tratamento, cachorro > cão coleira, cadeira_rodas > acessível, cadeira_rodas > plataforma,
  campo_ténis raquete > court, cancelado adiado > adiamento, cancelar_inscrição > desistência,
  carregar_telemóvel > carregamento, carrinho criança, carta > baralho mão, cartaz banda >
  programação artistas, cartão_sócio > cartão, cartão_vermelho > expulsão, casa > espaços
  tabuleiro, casamento cerimônia, casamento_festa > cerimónia banquete, cavalo > equestre,
  chave_cacifo > cacifos, chegar_tarde > pontualidade tolerância, chinelo sapato > calçado, chuva >
  mau intempéries adiamento, chuva tempo, chuva_plano > cobertura tenda, clube associação,
  comboio_especial > transporte, comer > restauração bar, como_se_ganha ganhar_jogo > vencedor
  vitória objetivo pontos, comprar_bilhete > venda bilheteira, concerto > espetáculo apresentação,
  convidado > acompanhante visitante, convites > convidados, copo > reutilizável, corrida maratona
  > prova percurso, criança > gratuita, criança_paga > gratuito menores, cronometragem chip >
  tempos, câmara_profissional > captação, dado > lançar, decoração flores > ornamentação, desempate
  empate > critérios, dj banda > música animação, dormir > campismo, dorsal > levantamento, duche >
  balneários, durar duração, eleger > assembleia mandato, eleições > listas, eliminado > fase,
  em_pé > plateia, empatar > desempate, enterro sepultamento, entrar > acesso ingresso, equipa time
  > grupo jogadores, equipamento > material, escalada > arnês, escalão > categorias, esqui neve >
  pista, estacionar > parque, evento encontro, exame_médico > aptidão, expansão > módulo,
  experimental gratuita, falta > penalização, falta_jogo > comparência, ficar_sem_dinheiro >
  empréstimo falência, filmar filmagem, foto filmar > fotografia imagem captação, fotógrafo >
  reportagem, fumar > zonas, funeral enterro, ganhar prêmio, garrafa > recipiente vidro,
  guarda_chuva > proibidos, idade_mínima > classificação etária, ingresso > bilhete entrada,
  ingresso bilhete entrada > acesso, iniciante básico, inscrever > registro, inscrever_equipa >
  equipas, inscrição > adesão, inscrição_preço > taxa, jogo partida > encontro desafio,
  jogo_tabuleiro > tabuleiro peças cartas, juiz árbitro > arbitragem, levar_comida > alimentos
  exterior, levar_água > garrafa, lotação cabe > capacidade, lugar sentar > assento,
  lugares_marcados lugar > numerados, mandato > duração, mandato dura > anos, medalha > finisher
  prémios, mergulho > certificação, minha_vez vez jogada > turno ronda rodada, mochila saco >
  bagagem volumes, mover andar_casas > movimento deslocar, médico_recinto > socorros, nadar >
  pistas, nadar sozinho > acompanhado menores, onde_é > local recinto, pagar_dentro > cartão
  numerário, palco artistas > programa cartaz, partida jogo, percurso > quilómetros trajeto,
  perder_bilhete > extravio via, perder_peça > reposição peças, perdi_coisa > achados, perdido
  achados, pesca > licença, peão peça > marcadores, piscina nadar > banhistas balneário, piscina
  natação, pontos > pontuação vitória, portas_abrem > abertura portas, presidente > direção,
  presidente diretoria, professor > monitor, protesto > reclamação, prémio_quanto > prémios
  montante, prêmio > troféu, pulseira > acesso, quando_é que_dia > data realização,
  quantas_pessoas_jogam > jogadores participantes, quanto_dura > duração, quem_começa > início
  primeiro jogador, quotas > pagamento, regras > estatuto, reservar_campo > reserva campo, roubar >
  tomar, sair desistir > desfiliação renúncia cancelamento, sair_clube > desvinculação,
  seguro_desportivo > seguro, selfie_pau drone > proibidos, show > concerto espetáculo
  apresentação, sozinho_jogar > solo individual, substituir_jogador > substituição, surf prancha >
  modalidade, sócio > associado membro, sócio membro > filiado, tempo_limite > encerramento limite,
  time equipe, toalha > obrigatório, torneio > prova, torneio campeonato, touca > obrigatoriedade,
  touca > obrigatório banho, trapacear > penalidade, treinador > monitor, treinador > técnico
  instrutor, treino > sessão preparação, treino > treinamento treinador, treino_experimental >
  experimental, treino_horário > treinos, trocar_cartas > troca comércio, táxi > paragem, tênis
  calçado, vender_bilhete revender > transmissão, vestiário > balneário cacifos, vestiário armário,
  vidro copo > recipientes, virar_sócio ficar_sócio > inscrição adesão admissão, voluntário >
  inscrição, voluntário ajudar > voluntariado colaboração, água_corrida > abastecimento, álcool >
  menores, árbitro > juiz`;
