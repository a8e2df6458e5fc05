/** Polish words of devices, shops and games; see `
`. */
export const online = `
  apka aplikacja > program, ban zbanować > blokada zablokować wykluczenie, bateria > akumulator
  zasilanie, blik karta > płatność, błąd bug > usterka problem, czat > kanał wiadomości, czyścić
  wyczyścić umyć > czyszczenie mycie konserwacja, drukować > wydruk drukarka, drużyna klan > gildia
  zespół, ekran > wyświetlacz, gra grać > rozgrywka gracz, gracz > użytkownik uczestnik, guzik
  przycisk > klawisz, gwarancja > rękojmia reklamacja serwis, hasło > dostęp logowanie, instrukcja
  > poradnik obsługa, internet net wifi > sieć łącze połączenie, komputer komp laptop > urządzenie
  pc, kupić > nabycie zamówienie, mod admin > moderator administrator, nagrywać > rejestrować,
  naprawić > serwis, nie_działa > usterka awaria błąd, oddać_towar > zwrot odstąpienie, oszukiwać
  cheater czity > oszustwo nieuczciwy, plik > dokument, poziom lvl > ranga, program soft >
  oprogramowanie, rasista hejt > dyskryminacja nienawiść, reklamacja > zgłoszenie, reklamować >
  promocja, serwer > społeczność świat, skasować usunąć > usunięcie likwidacja wykasować, sklep >
  sprzedawca punkt, spam > reklama, stream > transmisja, strona > witryna portal serwis, telefon
  komórka smartfon > urządzenie aparat, turniej zawody > rozgrywki konkurs, wadliwy > reklamacja
  niezgodność wada, warn ostrzeżenie > upomnienie, wipe reset > zerowanie czyszczenie, wolno_działa
  muli laguje > opóźnienie wydajność, wygrać > zwycięzca nagroda zwycięstwo, wymienić > zamiana
  zastąpić, wyrzucić_z > wykluczenie usunięcie, wysłać wysyłka > dostawa przesyłka nadanie, wyzywać
  obrażać > wulgarny znieważać nękanie, wyłączyć > dezaktywować, włączyć odpalić uruchomić >
  załączyć aktywować włącznik, zainstalować > instalacja, zaktualizować > aktualizacja, zalogować
  logowanie > login konto, zapisać_plik > zapis, zapomnieć_hasła zapomnieć > resetować odzyskać
  przypomnieć, zapłacić_kartą > karta_płatnicza, zawiesza zacina > restart błąd, założyć_konto >
  rejestracja konto, zbanowany > odwołanie, zgłosić_gracza > zgłoszenie, zmienić > zamiana
  modyfikacja edycja, zmienić_pokój > zamiana, ładować ładowarka > akumulator, ściągnąć pobrać >
  pobieranie`;
