/** Games, Discord and software; see `SYNONYMS`. */
export const online = `
  advertência > acumulação, alt > múltiplas, anúncio > publicidade, apagar_conta excluir >
  eliminação remoção encerramento, apagar_mensagem > eliminação, aplicativo programa, app
  aplicativo, atalho > teclas, autopromo > publicidade, avatar_ofensivo > imagem, aviso
  advertência, backup > cópia segurança, baixar download, baixar_app > transferir descarregar, ban
  banimento > expulsão exclusão suspensão penalidades, ban_tempo quanto_ban > duração, banido
  injustamente > apelação contestar recurso, banir > banimento expulso, base_dados > banco
  armazenamento, bater_jogador > combate, bloquear_pessoa > bloqueio, boost impulsionar nitro >
  impulso, bot > comandos, bot_offline > indisponível, bot_travou > suporte responder chamado,
  botão tecla, bug erro, bug erro > falha anomalia, bullying > perseguição, cadastro conta >
  registo inscrição, calar > silenciamento, call voz > chamada áudio, canal sala > chat voz, cargo
  role tag > função título, carregador fonte, casa_jogo > construção, celular > smartphone,
  chave_api token > credencial autenticação, comprar_moeda > dinheiro real, comprar_vip vip >
  subscrição benefícios, computador > pc, configurar > parâmetros, configuração definições,
  construir base > construção, construir edifício, conta > perfil usuário, conta > secundária,
  conta_bloqueada > suspensão bloqueio, conta_fake alt fake > secundárias contas, conta_grátis >
  gratuito plano, contribuir > contribuição pull, cor_nome > cargo título, criar_canal > canais
  criação, código_não_chega > verificação, cópia_segurança > backup, dado > rolar, dados
  privacidade > informações tratamento, deletar apagar > exclusão eliminação remoção, deletar
  excluir apagar, denunciar > denúncia reportar, desbanir recorrer > apelação recurso contestar,
  desinstalar > remoção, dinheiro_jogo > moedas, dois_fatores 2fa > autenticação, ecrã tela, emoji
  figurinha > reação adesivo, entrar > adesão, entrar login, entrar_conta > sessão iniciar,
  equipa_conta > membros, erro > problema, erro_arranque > falha arranque, esqueci > redefinir
  recuperar, esqueci_senha > recuperação redefinição, evento torneio campeonato > competição
  premiação, evento_hora > horário evento, excluir exclusão, expira > validade vencimento, exportar
  > formato, expulsar expulsão, falha defeito, faltar > comunicados, fecha_sozinho crash > encerra
  falha, ficar_mod > candidatura equipa, foto avatar perfil > imagem ícone, gore > conteúdo,
  griefing destruir > vandalismo destruição, hack trapaça cheat > batota terceiros, hackearam >
  invasão comprometida segurança, hábito > rotina, idade anos > mínima, imagem print > captura,
  importar > ficheiro, imprimir impressão impressora, instalar > transferência,
  instalar_dependências > dependências, insulto ofensa, internet > rede, ip_servidor > endereço,
  item > objetos, java_bedrock > edição, jogador usuário, jogadores > participantes grupo membros,
  jogo partida > sessão mesa jogador, kick > expulsão remoção, lag lento > latência desempenho,
  lembrete > avisos, ligar_webcam webcam > câmera, limite_pedidos > limite requisições, link site >
  divulgação endereço publicidade, link_convite > convite, live stream transmissão > streaming
  divulgação, lixo_chat > mensagens, login acesso, loja > trocar itens, língua_falar > idioma,
  manual instruções, manutenção > indisponibilidade, mapa mundo > território, matar_jogador >
  combate, mestre narrador > condução, microfone > ruído, missão > tarefas objetivos, mod adm admin
  > moderação administrador equipe staff, mod_permitido mods > modificações permitidos, moeda ouro
  > recompensa saldo, mudar_email > endereço alteração, mudar_nome > nome utilizador, mudar_senha
  trocar_senha > palavrapasse alteração, mundo_novo > reinício, mutar silenciar, música >
  reprodução, música tocar > reproduzir, nick apelido > nome alcunha, nome_ofensivo > nomes,
  notificação > alertas, novato iniciante noob > principiante novos, nsfw putaria > adulto conteúdo
  explícito, nunca_joguei > iniciantes prévio experiência, não_abre > erro arranque, nível rank,
  nível xp level > experiência progressão, offline sem_internet > ligação, partida > rodada, pasta
  diretório, pdf arquivo > ficheiro documento, perdi_progresso > progresso recuperação, permissões
  > acesso, pirata baixar > direitos autorais protegidos cópias compartilhamento, plano_pago >
  premium, política > temas, porta > endereço, postar publicar > mensagem envio divulgação, prefixo
  > comando, privacidade > visibilidade, privado dm > mensagens, propaganda divulgar > anúncio,
  propaganda publicidade, proteger_casa > proteção terreno, prêmio ganhar > premiação vencedora
  recompensa, punir punição, punição > sanção penalidade, pvp combate > luta, quebrar > violar
  infringir, queda caiu_servidor > indisponibilidade, quem_vê > visibilidade privacidade, racismo
  preconceito > discriminação discurso, recuperar_conta > recuperação, reembolso_vip > reembolso,
  regras > regulamento normas, reiniciar reinício, reiniciar_servidor > reinício manutenção,
  requisitos > sistema mínimos, reset wipe > reinício, roubaram_itens > furto, sair_conta >
  terminar sessão, salvar > gravação, salvar armazenar, save > progresso, senha > acesso, senha
  login > credenciais autenticação, server criou > comunidade fundada, server servidor > comunidade
  guilda, silenciar > notificações, site página, some desaparece > expira remoção, sorteio giveaway
  > sorteado, spam flood > mensagens repetidas, spam propaganda, spoiler > revelação, staff >
  equipa administração, subir_nível > nível progressão, telemóvel > celular, tema_escuro >
  aparência, terreno > reivindicação, textura > recursos, ticket suporte > chamado atendimento
  ajuda, torneio_inscrição > inscrições, tradução > idioma, trapaça hack, trocar_itens > comércio
  troca, trolar > provocação, vender_itens > comércio, ver_canais > liberar verificação acesso,
  verificar > liberar acesso confirmação, versão_jogo > versão, versão_mínima > requisitos, violar
  violação, violação infração, vip > premium, virar tornar > obter concedido promoção, virar_mod
  ser_mod moderador > equipe candidatura, warn aviso advertência > infração penalidade, xingar zoar
  ofender > ataques insultos ofensas assédio`;
