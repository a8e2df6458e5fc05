/** Polish words of home, money and family; see `
`. */
export const home = `
  akademik > dom_studencki, babcia dziadek > senior emeryt, balkon > taras loggia, brat siostra >
  rodzeństwo, cena > stawka cennik taryfa opłata, cicho cisza > nocna spokój, cieknie kapie
  przecieka > awaria usterka zalanie nieszczelność, ciepło > ogrzewanie, czynsz > opłata najem, dom
  chata > budynek nieruchomość, dorosły > pełnoletni, dozorca cieć portier > administracja
  recepcja, drogi > cena koszt, dwójka > dwuosobowy, dziecko dzieciak maluch > małoletni
  niepełnoletni nieletni potomstwo, dziewczyna chłopak > gość osoba partner, dług > zadłużenie
  zaległość należność, gość > odwiedziny osoba_z_zewnątrz, grzejnik kaloryfer > ogrzewanie, hałas
  głośno > cisza uciążliwy zakłócanie, ile_lat wiek > ukończyć rok pełnoletni, ile_lat_trzeba >
  ukończyć wiek lat, impreza domówka > spotkanie towarzyskie uroczystość przyjęcie, jedynka >
  jednoosobowy, kara mandat > grzywna sankcja opłata konsekwencja upomnienie, kasa hajs forsa >
  pieniądze środki kwota należność, kaucja zastaw > depozyt zabezpieczenie, klucz > karta zamek
  dorobić, konto > rachunek profil, kosztować ile_kosztuje > cena opłata wynosi stawka kwota, kot
  chomik królik papuga świnka > zwierzę, kran > awaria hydraulik bateria usterka, kredyt pożyczka >
  zobowiązanie, kuchenka > kuchnia gotowanie, kumpel ziomek kolega > przyjaciel znajomy, kurier >
  dostawa, listonosz poczta > przesyłka korespondencja, lodówka > żywność chłodziarka, lokator >
  najemca mieszkaniec, mama matka > rodzic opiekun, małe dzieci > młode potomstwo, meble mebel >
  wyposażenie umeblowanie, mieszkanie > najem nieruchomość, mieszkać > zamieszkać mieszkaniec
  zameldowany lokal, młody > młodzież nieletni, narzekać > skarga reklamacja, nie_zapłacić >
  zaległość odsetki windykacja zadłużenie wezwanie, oddać > zwrot odstawić zdać, oddać_kasę
  zwrot_pieniędzy > zwrot zwracać refundacja, odwiedzić wpaść > odwiedziny gość, ogród działka >
  ogrodniczy, ożenić żonaty zamężna > małżeństwo poślubić ślub, paczka przesyłka > dostawa kurier
  nadawca, palić fajki szlugi papieros > tytoń nikotyna, palić_na > palenie zabronione, paragon >
  dowód_zakupu, parkować zaparkować > parking postój miejsce_parkingowe, pensja wypłata >
  wynagrodzenie płaca, piec grill > ognisko, pies > zwierzę czworonóg smycz, piwnica > komórka
  schowek, pochowany > cmentarz grób spoczywa, podatek > skarbowy pit deklaracja, podnająć podnajem
  > osobie_trzeciej, pogrzeb > pochowany cmentarz, pokój > kwatera lokal pomieszczenie, pomalować
  malować > remont odświeżenie, pomoc > wsparcie asysta, powiedzieć_komu zgłosić > zgłoszenie
  zgłaszać powiadomić, pościel > koc poduszka, pranie > suszarnia, prezent > upominek podarunek,
  prysznic > łazienka sanitariat, przeprowadzka > zmiana_adresu, prąd > elektryczny zasilanie
  energia, płacić > należność uiścić wpłata przelew regulować, rachunek faktura > paragon dowód,
  rata > ratalny, remont > prace budowlane modernizacja, rodzice stary > opiekun prawny, rozwód >
  rozwiązać małżeństwo, samochód auto fura > pojazd parking, skarga skarżyć > reklamacja zażalenie
  odwołanie, skrzynka > listonosz korespondencja, spać nocować > nocleg, sprzątać posprzątać >
  czystość porządek, stary starszy > senior wiek, sąsiad > mieszkaniec lokator, tani > zniżka ulga
  rabat ulgowy promocja, tata ojciec > rodzic opiekun, urodziny > rocznica jubileusz, urodzić >
  przyjść_na_świat, wiercić wiertarka > remont, winda > dźwig piętro, wprowadzić wprowadzka >
  zakwaterowanie zameldowanie, wynająć wynajmować > najem najemca wynajem dzierżawa, wyprowadzić
  wyprowadzka > wykwaterowanie opuszczenie zwolnić, wyrzucać_śmieci > odpady segregacja, wyrzucić
  wywalić > wykwaterowanie eksmisja usunąć wydalić, właściciel > wynajmujący posiadacz, za_darmo
  darmowy gratis > bezpłatnie nieodpłatny, za_późno spóźnić > zwłoka opóźnienie termin odsetki
  przekroczenie, zalać > szkoda, zdjęcie_na_ścianie powiesić > obrazek ściana mocować, zepsuć
  popsuć > usterka awaria uszkodzić szkoda, zgubiony > znalezione depozyt, zgubić stracić > utracić
  zaginąć zagubić, zimno > ogrzewanie temperatura, zniżka rabat > ulga bonifikata ulgowy, zwierzak
  pupil > domowe, łazienka kibel wc > toaleta sanitariat, ślub wesele > małżeństwo małżonek
  poślubić, śmieci śmietnik > odpady segregować kontener pojemnik, światło > oświetlenie żarówka
  lampa, żona mąż > małżonek małżeństwo ślub`;
