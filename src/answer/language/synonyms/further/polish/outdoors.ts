/** Polish words of travel, food, health and nature; see `
`. */
export const outdoors = `
  apteka > lek, autobus > przystanek linia, badanie krew > diagnostyka, bar restauracja >
  gastronomia, basen > pływalnia kąpielisko, bać > zagrożenie, biegać > rozpędzić prędkość, bilet >
  wejściówka wstęp opłata, boli > dolegliwość objaw, chronić > ochrona, ciężki ważyć > kilogram,
  co_je > pokarm pożywienie dieta zjadać, dentysta > stomatolog, deszcz pada > pogoda opady,
  dojechać > dotrzeć komunikacja, drzewo > dąb lipa sosna, duży wielki > rozmiar wysokość, festiwal
  > wydarzenie impreza, futro sierść > okrywa, gdzie_żyje > występować zasięg siedlisko, gniazdo >
  lęg, gorączka > temperatura, gotować > przyrządzać, grypa przeziębienie > infekcja wirus, głuchy
  > słuch, hotel > nocleg zakwaterowanie, ile_waży > masa kilogram, ile_żyje > dożywać
  długość_życia, ilu_jest ile_jest > liczebność pogłowie liczba, inwalida wózek > niepełnosprawny,
  iść_na_piechotę pieszo > szlak, jad > trujący, jaja > lęg wysiadywanie, jazda > przejazd kierować
  poruszać, jechać_po_piwie po_piwie piwo wódka > alkohol spożycie nietrzeźwy, jedzenie żarcie >
  pokarm pożywienie żywić wyżywienie dieta posiłek, jesienią > wrzesień październik listopad, kapeć
  > dętka opona, karetka > ratunkowy pogotowie, karmić > dokarmiać pokarm żerować, kask > ochrona,
  kawa herbata > napoje, kino > seans, kolejka_linowa > wyciąg, koncert > występ wydarzenie, korzeń
  liść > roślina, kwiat > roślina, kły > uzębienie, las > puszcza drzewostan, latem > lipiec
  sierpień, lekarz doktor > medyczny przychodnia, leki tabletki > farmaceutyk, mecz > rozgrywka
  spotkanie, minut_piec > pieczenie, mięso > wołowina wieprzowina drób, muzeum > wystawa
  ekspozycja, mąka > ciasto, młode > cielę potomstwo szczenię, namiot > kemping biwak, narty >
  stok, niebezpieczny groźny > zagrożenie atak, niewidomy > wzrok, obiad kolacja śniadanie >
  posiłek wyżywienie, oczy > wzrok, ogon > długość, okulary > wzrok, operacja > zabieg, owad
  pszczoła > rój, owoce warzywa > roślina, piec_ciasto > pieczenie piekarnik, pijany nawalony >
  nietrzeźwy alkohol, pić > napój woda, pić_alkohol > spożywanie, plaża > kąpielisko, pochodzić >
  sprowadzony, pociąg > kolej dworzec, podejść > odległość zbliżać, podlewać > nawadnianie, pogoda
  > opady, pole > uprawa rolnik, polować > łowiectwo odstrzał, prawo_jazdy > kierowca, przewodnik >
  oprowadzanie zwiedzanie, przywieźć > sprowadzić, psy_wstęp > zwierzęta, ptak > gatunek gniazdo,
  rana skaleczyć > uraz obrażenie, ratownik > bezpieczeństwo, recepta > lek, rodzić > potomstwo
  młode, rower > jednoślad pojazd, ryba > połów, rządzić przewodzić > przywódca władza, sadzić >
  uprawa, samica > krowa matka, samiec > byk, samolot lot > lotnisko, schronisko > nocleg, siłownia
  > fitness, skutki_uboczne > niepożądane, spektakl przedstawienie > widowisko, szatnia >
  przebieralnia, szczepienie > szczepionka, szlak > trasa, szpital > klinika oddział, szybko
  prędkość > tempo, sól pieprz > przyprawa, słodycze ciasto > deser, toaleta > sanitarny, torba
  plecak > bagaż, trener > instruktor, trening trenować > zajęcia ćwiczenia, trujący > toksyczny,
  trzymać_jedzenie > przechowywanie, uczulenie alergia > nietolerancja, umierać > padać ginąć,
  umrzeć > zgon zginąć, walizka > torba, wegetariański > roślinny, wejście > wstęp bilet dostęp,
  wiosną > marzec kwiecień maj, wizyta > konsultacja, wolontariat > ochotnik, wycieczka >
  zwiedzanie trasa, wymrzeć wyginąć > wyginięcie zagłada wymarcie, wystawa > ekspozycja, wędka >
  połów wędkarz, zabić > uśmiercić ofiara, zakaz_zdjęć > fotografowanie, zamrozić > mrożenie,
  zapłodnienie rozmnażać > rozród gody, zaraźliwy > zakażenie, zimuje > hibernacja, zimą > grudzień
  mróz, zwiedzać > wstęp, złamać_nogę > uraz obrażenie, złapać_gumę guma > dętka opona, ćwiczyć >
  gra, łódka kajak > jednostka, żyć > występować zamieszkiwać dożywać`;
