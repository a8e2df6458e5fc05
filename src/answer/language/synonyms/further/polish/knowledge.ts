/** Polish words of history, people and science; see `
`. */
export const knowledge = `
  aktor > obsada rola, architekt zaprojektować > projekt, armia wojsko > oddziały żołnierz, atom
  cząstka > fizyka, badanie > naukowiec analiza, biedny > ubóstwo, bitwa > starcie walka, bogaty >
  majątek zamożny, bóg religia > wiara wyznanie, cesarz > imperium, chłopi > wieś, dawniej kiedyś >
  niegdyś historia, droga > trakt, dynastia > ród, dzieciństwo > młodość wychowanie, dziś teraz
  obecnie > współcześnie aktualnie, fabryka > zakład produkcja, film > reżyser, flaga > barwy,
  gorący > upał, granica > graniczyć, gwiazda > ciało_niebieskie, góra > szczyt wzniesienie, głód >
  klęska, handel > kupiec, imię > nazwisko, jezioro > zbiornik, język > mowa, język_urzędowy >
  język, klimat > temperatura opady, koniec skończyć > zakończenie, kościół > świątynia parafia,
  kraj > państwo, król > monarcha władca, królowa > monarchini władczyni, ksiądz > duchowny kapłan,
  książę > władca, księżyc > satelita, malarz > artysta, mapa > kartografia, metal żelazo >
  kruszec, miasto > gmina, mieszkańcy ludność > populacja liczba, morze > wybrzeże, most >
  przeprawa, muzyk > kompozytor, nagrodzony > laureat, namalować > malarz obraz dzieło, napisać >
  autor pisarz, naukowiec > badacz, nazwa nazywać > miano, niepodległość > suwerenny, niewolnik >
  niewolnictwo, nobel > nagroda, odkryć > odkrywca, partia > ugrupowanie, piosenka > utwór, pisarz
  > autor literat, pismo > alfabet, planeta > orbita, początek zacząć > rozpoczęcie rozpocząć,
  podróżnik > wyprawa, pokój rozejm > traktat, powierzchnia > obszar kilometr, powieść > utwór,
  powstać kiedy_powstał > założony utworzony budowa wzniesiony, powód przyczyna > spowodować,
  powódź > zalanie, pożar spalić > ogień spłonąć, prezydent premier > głowa rząd, przegrać >
  klęska, pustynia > suchy, rewolucja > powstanie bunt, rok > data, rosnąć wzrost > rozwój
  zwiększyć, rzeka > nurt dopływ, rzeźba pomnik > posąg monument, silnik > napęd, skutek >
  następstwo konsekwencja, spadać > spadek zmniejszyć, statek > okręt, stolica > miasto, styl >
  architektura, szkic rysunek > ilustracja, szlachta > rycerstwo, sławny znany > słynny popularny,
  temperatura > stopień, trwać > czas okres, trzęsienie > sejsmiczny, uciec ucieczka > zbiec
  emigracja, uczyć_u > uczeń, umrzeć_na > przyczyna, waluta > pieniądz, wiersz > poezja poeta, wieś
  > osada miejscowość, wieża > budowla, wojna > bitwa konflikt, wojna > walki, wulkan > erupcja,
  wygnać > emigracja, wygrać_wojnę > zwycięstwo, wynalazek > patent, wynaleźć wymyślić > wynalazek
  wynalazca, wyprawa > ekspedycja, wyspa > archipelag, zaborca okupacja > zajęty, zamek > twierdza
  warownia, zamknąć_fabrykę > likwidacja upadłość, zamordować > zabójstwo zamach, zaraza >
  epidemia, założyć > założyciel utworzyć, zbudować budować > wznieść wzniesiony, zdobyć > podbój
  zajęcie, zostać > mianowany objąć, złoto > kruszec`;
