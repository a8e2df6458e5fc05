/** Games, Discord and software; see `SYNONYMS`. */
export const online = `
  advertência > acumulação, alt > múltiplas, anúncio > publicidade, apagar_conta excluir >
  eliminação remoção encerramento, apagar_mensagem > eliminação, aplicativo programa, app
  aplicativo, autopromo > publicidade, avatar_ofensivo > imagem, aviso advertência, backup > cópia
  segurança, baixar download, baixar_app > transferir descarregar, ban banimento > expulsão
  exclusão suspensão penalidades, ban_tempo quanto_ban > duração, banido injustamente > apelação
  contestar recurso, banir > banimento expulso, bater_jogador > combate, bloquear_pessoa >
  bloqueio, boost impulsionar nitro > impulso, bot > comandos, bot_offline > indisponível,
  bot_travou > suporte responder chamado, botão tecla, bug erro, bug erro > falha anomalia,
  bullying > perseguição, cadastro conta > registo inscrição, calar > silenciamento, call voz >
  chamada áudio, canal sala > chat voz, cargo role tag > função título, carregador fonte, casa_jogo
  > construção, celular > smartphone, comprar_moeda > dinheiro real, comprar_vip vip > subscrição
  benefícios, computador > pc, configuração definições, construir base > construção, construir
  edifício, conta > perfil usuário, conta > secundária, conta_bloqueada > suspensão bloqueio,
  conta_fake alt fake > secundárias contas, cor_nome > cargo título, criar_canal > canais criação,
  código_não_chega > verificação, dado > rolar, dados privacidade > informações tratamento, deletar
  apagar > exclusão eliminação remoção, deletar excluir apagar, denunciar > denúncia reportar,
  desbanir recorrer > apelação recurso contestar, dinheiro_jogo > moedas, dois_fatores 2fa >
  autenticação, ecrã tela, emoji figurinha > reação adesivo, entrar > adesão, entrar login,
  entrar_conta > sessão iniciar, erro > problema, esqueci > redefinir recuperar, esqueci_senha >
  recuperação redefinição, evento torneio campeonato > competição premiação, evento_hora > horário
  evento, excluir exclusão, expira > validade vencimento, expulsar expulsão, falha defeito, faltar
  > comunicados, fecha_sozinho crash > encerra falha, ficar_mod > candidatura equipa, foto avatar
  perfil > imagem ícone, gore > conteúdo, griefing destruir > vandalismo destruição, hack trapaça
  cheat > batota terceiros, hackearam > invasão comprometida segurança, idade anos > mínima, imagem
  print > captura, imprimir impressão impressora, instalar > transferência, insulto ofensa,
  internet > rede, ip_servidor > endereço, item > objetos, java_bedrock > edição, jogador usuário,
  jogadores > participantes grupo membros, jogo partida > sessão mesa jogador, kick > expulsão
  remoção, lag lento > latência desempenho, ligar_webcam webcam > câmera, link site > divulgação
  endereço publicidade, link_convite > convite, live stream transmissão > streaming divulgação,
  lixo_chat > mensagens, login acesso, loja > trocar itens, língua_falar > idioma, manual
  instruções, manutenção > indisponibilidade, mapa mundo > território, matar_jogador > combate,
  mestre narrador > condução, microfone > ruído, missão > tarefas objetivos, mod adm admin >
  moderação administrador equipe staff, mod_permitido mods > modificações permitidos, moeda ouro >
  recompensa saldo, mudar_email > endereço alteração, mudar_nome > nome utilizador, mudar_senha
  trocar_senha > palavrapasse alteração, mundo_novo > reinício, mutar silenciar, música >
  reprodução, música tocar > reproduzir, nick apelido > nome alcunha, nome_ofensivo > nomes,
  notificação > alertas, novato iniciante noob > principiante novos, nsfw putaria > adulto conteúdo
  explícito, nunca_joguei > iniciantes prévio experiência, não_abre > erro arranque, nível rank,
  nível xp level > experiência progressão, partida > rodada, pasta diretório, pdf arquivo >
  ficheiro documento, perdi_progresso > progresso recuperação, pirata baixar > direitos autorais
  protegidos cópias compartilhamento, política > temas, porta > endereço, postar publicar >
  mensagem envio divulgação, prefixo > comando, privacidade > visibilidade, privado dm > mensagens,
  propaganda divulgar > anúncio, propaganda publicidade, proteger_casa > proteção terreno, prêmio
  ganhar > premiação vencedora recompensa, punir punição, punição > sanção penalidade, pvp combate
  > luta, quebrar > violar infringir, queda caiu_servidor > indisponibilidade, quem_vê >
  visibilidade privacidade, racismo preconceito > discriminação discurso, recuperar_conta >
  recuperação, reembolso_vip > reembolso, regras > regulamento normas, reiniciar reinício,
  reiniciar_servidor > reinício manutenção, reset wipe > reinício, roubaram_itens > furto,
  sair_conta > terminar sessão, salvar > gravação, salvar armazenar, save > progresso, senha >
  acesso, senha login > credenciais autenticação, server criou > comunidade fundada, server
  servidor > comunidade guilda, silenciar > notificações, site página, some desaparece > expira
  remoção, sorteio giveaway > sorteado, spam flood > mensagens repetidas, spam propaganda, spoiler
  > revelação, staff > equipa administração, subir_nível > nível progressão, telemóvel > celular,
  tema_escuro > aparência, terreno > reivindicação parcela, textura > recursos, ticket suporte >
  chamado atendimento ajuda, torneio_inscrição > inscrições, tradução > idioma, trapaça hack,
  trocar_itens > comércio troca, trolar > provocação, vender_itens > comércio, ver_canais > liberar
  verificação acesso, verificar > liberar acesso confirmação, versão_jogo > versão, violar
  violação, violação infração, vip > premium, virar tornar > obter concedido promoção, virar_mod
  ser_mod moderador > equipe candidatura, warn aviso advertência > infração penalidade, xingar zoar
  ofender > ataques insultos ofensas assédio`;
