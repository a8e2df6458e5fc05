/** Clubs, sport, events; see `SYNONYMS`. */
export const events = `
  academia ginásio, academia ginásio > instalações, acampar barraca tenda > campismo, adulto maior,
  ajudar > voluntário assistência apoio, alugar_sala > cedência auditório, alugar_salão salão >
  reserva cedência espaço auditório, aniversário > comemorado, aniversário festa, associado membro,
  atraso chegar_tarde > pontualidade tolerância, aula_experimental testar > gratuita experimental,
  bebida > álcool, cachorro > cão coleira, cadeira_rodas > acessível, cancelado adiado > adiamento,
  carrinho criança, casamento cerimônia, chinelo sapato > calçado, chuva > mau intempéries
  adiamento, chuva tempo, clube associação, comer > restauração bar, concerto > espetáculo
  apresentação, convidado > acompanhante visitante, criança > gratuita, durar duração, eleger >
  assembleia mandato, enterro sepultamento, entrar > acesso ingresso, equipa time > grupo
  jogadores, estacionar > parque, evento encontro, experimental gratuita, falta > penalização,
  filmar filmagem, foto filmar > fotografia imagem captação, funeral enterro, ganhar prêmio,
  garrafa > recipiente vidro, idade anos, ingresso > bilhete entrada, ingresso bilhete entrada >
  acesso, iniciante básico, inscrever > registro, inscrição > adesão, jogo partida > encontro
  desafio, juiz árbitro > arbitragem, lotação cabe > capacidade, lugar sentar > assento, mandato
  dura > anos, mochila saco > bagagem volumes, nadar sozinho > acompanhado menores, partida jogo,
  perdido achados, piscina nadar > banhistas balneário, piscina natação, presidente > direção,
  presidente diretoria, prêmio > troféu, regras > estatuto, sair desistir > desfiliação renúncia
  cancelamento, show > concerto espetáculo apresentação, sócio > associado membro, sócio membro >
  filiado, time equipe, torneio > prova, torneio campeonato, touca > obrigatório banho, treinador >
  monitor, treinador > técnico instrutor, treino > sessão preparação, treino > treinamento
  treinador, tênis calçado, vestiário > balneário cacifos, vestiário armário, vidro copo >
  recipientes, virar_sócio ficar_sócio > inscrição adesão admissão, voluntário ajudar >
  voluntariado colaboração, ônibus autocarro > transporte`;
