/** Clubs, sport, events; see `SYNONYMS`. */
export const events = `
  a_que_horas_começa > início abertura, academia ginásio, academia ginásio > instalações, acampar
  barraca tenda > campismo, acompanhante > gratuito, adulto maior, ajudar > voluntário assistência
  apoio, alugar_sala > cedência auditório, alugar_salão salão > reserva cedência espaço auditório,
  aniversário > comemorado, aniversário festa, assembleia > convocatória, associado membro,
  aula_experimental testar > gratuita experimental, bebida > álcool, bengaleiro > vestiário,
  bilhete_nome > nominativo titular, cachorro > cão coleira, cadeira_rodas > acessível,
  cadeira_rodas > plataforma, cancelado adiado > adiamento, cancelar_inscrição > desistência,
  carregar_telemóvel > carregamento, carrinho criança, cartaz banda > programação artistas,
  cartão_sócio > cartão, cartão_vermelho > expulsão, casamento cerimônia, chave_cacifo > cacifos,
  chegar_tarde > pontualidade tolerância, chinelo sapato > calçado, chuva > mau intempéries
  adiamento, chuva tempo, clube associação, comboio_especial > transporte, comer > restauração bar,
  comprar_bilhete > venda bilheteira, concerto > espetáculo apresentação, convidado > acompanhante
  visitante, copo > reutilizável, criança > gratuita, criança_paga > gratuito menores,
  câmara_profissional > captação, desempate empate > critérios, dormir > campismo, dorsal >
  levantamento, duche > balneários, durar duração, eleger > assembleia mandato, eleições > listas,
  eliminado > fase, em_pé > plateia, enterro sepultamento, entrar > acesso ingresso, equipa time >
  grupo jogadores, equipamento > material, estacionar > parque, evento encontro, exame_médico >
  aptidão, experimental gratuita, falta > penalização, falta_jogo > comparência, filmar filmagem,
  fogo > fogueiras, foto filmar > fotografia imagem captação, fumar > zonas, funeral enterro,
  ganhar prêmio, garrafa > recipiente vidro, guarda_chuva > proibidos, idade anos, idade_mínima >
  classificação etária, ingresso > bilhete entrada, ingresso bilhete entrada > acesso, iniciante
  básico, inscrever > registro, inscrever_equipa > equipas, inscrição > adesão, inscrição_preço >
  taxa, jogo partida > encontro desafio, juiz árbitro > arbitragem, levar_comida > alimentos
  exterior, levar_água > garrafa, lotação cabe > capacidade, lugar sentar > assento,
  lugares_marcados lugar > numerados, mandato > duração, mandato dura > anos, mochila saco >
  bagagem volumes, médico_recinto > socorros, nadar > pistas, nadar sozinho > acompanhado menores,
  onde_é > local recinto, pagar_dentro > cartão numerário, palco artistas > programa cartaz,
  partida jogo, perder_bilhete > extravio via, perdi_coisa > achados, perdido achados, piscina
  nadar > banhistas balneário, piscina natação, portas_abrem > abertura portas, presidente >
  direção, presidente diretoria, professor > monitor, protesto > reclamação, prémio_quanto >
  prémios montante, prêmio > troféu, pulseira > acesso, quando_é que_dia > data realização,
  quanto_dura > duração, quotas > pagamento, regras > estatuto, reservar_campo > reserva campo,
  sair desistir > desfiliação renúncia cancelamento, sair_clube > desvinculação, seguro_desportivo
  > seguro, selfie_pau drone > proibidos, show > concerto espetáculo apresentação,
  substituir_jogador > substituição, sócio > associado membro, sócio membro > filiado, time equipe,
  toalha > obrigatório, torneio > prova, torneio campeonato, touca > obrigatoriedade, touca >
  obrigatório banho, treinador > monitor, treinador > técnico instrutor, treino > sessão
  preparação, treino > treinamento treinador, treino_experimental > experimental, treino_horário >
  treinos, táxi > paragem, tênis calçado, vender_bilhete revender > transmissão, vestiário >
  balneário cacifos, vestiário armário, vidro copo > recipientes, virar_sócio ficar_sócio >
  inscrição adesão admissão, voluntário > inscrição, voluntário ajudar > voluntariado colaboração,
  álcool > menores, árbitro > juiz, ônibus autocarro > transporte`;
