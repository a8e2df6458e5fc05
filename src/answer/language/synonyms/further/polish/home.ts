/** Polish words of home, money and family; see `
`. */
export const home = `
  adopcja > przysposobienie, adres meldunek > zameldowanie miejsce_zamieszkania, akademik >
  dom_studencki, alimenty > utrzymanie dziecko, babcia dziadek > senior emeryt, balkon > taras
  loggia, bankomat > wypłata gotówka, brat siostra > rodzeństwo, cena > stawka cennik taryfa
  opłata, cenne wartościowe > kosztowności, cicho cisza > nocna spokój, cieknie kapie przecieka >
  awaria usterka zalanie nieszczelność, ciepło > ogrzewanie, czynsz > opłata najem, dom chata >
  budynek nieruchomość, domofon > wideodomofon drzwi, dopłata > wyrównanie rozliczenie, dorosły >
  pełnoletni, dozorca cieć portier > administracja recepcja, drogi > cena koszt, dwójka >
  dwuosobowy, dziecko dzieciak maluch > małoletni niepełnoletni nieletni potomstwo, dziewczyna
  chłopak > gość osoba partner, dług > zadłużenie zaległość należność, gotówka > płatność
  pieniądze, gość > odwiedziny osoba_z_zewnątrz, grzejnik kaloryfer > ogrzewanie, hałas głośno >
  cisza uciążliwy zakłócanie, ile_lat wiek > ukończyć rok pełnoletni, ile_lat_trzeba > ukończyć
  wiek lat, impreza domówka > spotkanie towarzyskie uroczystość przyjęcie, jedynka > jednoosobowy,
  kara mandat > grzywna sankcja opłata konsekwencja upomnienie, kasa hajs forsa > pieniądze środki
  kwota należność, kaucja zastaw > depozyt zabezpieczenie, klucz > karta zamek dorobić, konto >
  rachunek profil, kosztować ile_kosztuje > cena opłata wynosi stawka kwota, kot chomik królik
  papuga świnka > zwierzę, kran > awaria hydraulik bateria usterka, kredyt pożyczka > zobowiązanie,
  kuchenka > kuchnia gotowanie, kumpel ziomek kolega > przyjaciel znajomy, kurier > dostawa,
  licznik > odczyt zużycie, listonosz poczta > przesyłka korespondencja, lodówka > żywność
  chłodziarka, lokator > najemca mieszkaniec, mama matka > rodzic opiekun, małe dzieci > młode
  potomstwo, meble mebel > wyposażenie umeblowanie, mieszkanie > najem nieruchomość, mieszkać >
  zamieszkać mieszkaniec zameldowany lokal, młody > młodzież nieletni, napiwek > obsługa, narzekać
  > skarga reklamacja, niania opiekunka > opieka, nie_zapłacić > zaległość odsetki windykacja
  zadłużenie wezwanie, oddać > zwrot odstawić zdać, oddać_kasę zwrot_pieniędzy > zwrot zwracać
  refundacja, odwiedzić wpaść > odwiedziny gość, ogród działka > ogrodniczy, okno szyba >
  stłuczenie szklarz, opłata_za_wodę rachunek_za_prąd > media licznik zużycie, oszczędzać > lokata,
  ożenić żonaty zamężna > małżeństwo poślubić ślub, paczka przesyłka > dostawa kurier nadawca,
  palić fajki szlugi papieros > tytoń nikotyna, palić_na > palenie zabronione, paragon >
  dowód_zakupu, parkować zaparkować > parking postój miejsce_parkingowe, pensja wypłata >
  wynagrodzenie płaca, piec grill > ognisko, pieluchy > higiena, pies > zwierzę czworonóg smycz,
  piwnica > komórka schowek, plecak torba bagaż > rzeczy, pleśń grzyb wilgoć > zawilgocenie,
  pochowany > cmentarz grób spoczywa, podatek > skarbowy pit deklaracja, podnająć podnajem >
  osobie_trzeciej, pogrzeb > pochowany cmentarz, pokój > kwatera lokal pomieszczenie, pomalować
  malować > remont odświeżenie, pomoc > wsparcie asysta, powiedzieć_komu zgłosić > zgłoszenie
  zgłaszać powiadomić, pościel > koc poduszka, pralka zmywarka odkurzacz > sprzęt urządzenie,
  pranie > suszarnia, prezent > upominek podarunek, prysznic > łazienka sanitariat, przelać przelew
  > rachunek_bankowy wpłata, przeprowadzka > zmiana_adresu, przynieść zabrać_ze_sobą > wyposażenie,
  prąd > elektryczny zasilanie energia, płacić > należność uiścić wpłata przelew regulować,
  rachunek faktura > paragon dowód, rata > ratalny, remont > prace budowlane modernizacja,
  remontować > roboty, rodzice stary > opiekun prawny, rozwód > rozwiązać małżeństwo, rzeczy graty
  > przedmioty mienie, samochód auto fura > pojazd parking, skarga skarżyć > reklamacja zażalenie
  odwołanie, skrzynka > listonosz korespondencja, spadek odziedziczyć > dziedziczenie spadkobierca
  testament, spać nocować > nocleg, sprzątać posprzątać > czystość porządek, spłacić > rata
  zadłużenie, stary starszy > senior wiek, strój > ubiór odzież, szczury myszy karaluchy > szkodnik
  deratyzacja, sąsiad > mieszkaniec lokator, tani > zniżka ulga rabat ulgowy promocja, tata ojciec
  > rodzic opiekun, ubrania ciuchy kurtka buty > odzież strój obuwie, urodziny > rocznica
  jubileusz, urodzić > przyjść_na_świat, wiercić wiertarka > remont, winda > dźwig piętro,
  wprowadzić wprowadzka > zakwaterowanie zameldowanie, wynająć wynajmować > najem najemca wynajem
  dzierżawa, wyprowadzić wyprowadzka > wykwaterowanie opuszczenie zwolnić, wyrzucać_śmieci > odpady
  segregacja, wyrzucić wywalić > wykwaterowanie eksmisja usunąć wydalić, wózek_dziecięcy > dziecko,
  właściciel > wynajmujący posiadacz, za_darmo darmowy gratis > bezpłatnie nieodpłatny, za_późno
  spóźnić > zwłoka opóźnienie termin odsetki przekroczenie, zabawki > zabawa, zalać > szkoda,
  zdjęcie_na_ścianie powiesić > obrazek ściana mocować, zepsuć popsuć > usterka awaria uszkodzić
  szkoda, zgubiony > znalezione depozyt, zgubić stracić > utracić zaginąć zagubić, zgubiłem_dowód >
  utrata dokument unieważnić, zimno > ogrzewanie temperatura, zniknąć zaginąć > utrata, zniżka
  rabat > ulga bonifikata ulgowy, zostawić > pozostawić, zwierzak pupil > domowe, łazienka kibel wc
  > toaleta sanitariat, ślub wesele > małżeństwo małżonek poślubić, śmieci śmietnik > odpady
  segregować kontener pojemnik, światło > oświetlenie żarówka lampa, żona mąż > małżonek małżeństwo
  ślub`;
