/** Turkish words; see `SYNONYMS`. */
export const tr = `
  açmak açtı açılış açıldı, ağır ağırlık, almak satın, başlamak başladı başlangıç, bitmek bitti
  bitiş son, boşanmak boşandı boşanma, bulmak buldu buluş, büyük büyüklük, çalışmak çalıştı iş
  çalışan, çalmak çaldı hırsızlık, değiştirmek değişim değişiklik, derin derinlik, doğmak doğdu,
  evlenmek evlendi evlilik düğün, fethetmek fethetti fetih, gelmek geldi geliş, genç gençlik, geniş
  genişlik, gitmek gitti, göndermek gönderdi, güçlü güç, güvenli güvenlik, hastalanmak hasta
  hastalık, icat buluş mucit, inşa yapım yapıldı, iptal vazgeçme, kapanmak kapandı kapanış,
  kaybetmek kaybetti kayıp yenilgi, kazanmak kazandı zafer galip, keşfetmek keşfetti keşif, koşmak
  koştu, kullanmak kullandı, kurmak kurdu kuruluş kuruldu, kurulmak kuruluş kurucu, ödemek ödedi
  ödeme, okumak okudu okuma, öldürmek öldürdü cinayet, ölmek hayatını, ölmek öldü vefat, oynamak
  oynadı oyun oyuncu, özgür özgürlük, saldırmak saldırdı, satmak sattı satış, savaşmak savaştı,
  seçmek seçti seçildi, sıcak sıcaklık, soğuk soğukluk, taşınmak taşındı, uçmak uçtu uçuş, üretmek
  üretti, uzun uzunluk, vermek verdi, yaşamak yaşadı yaşam hayat, yaşlı yaşlılık,
  yazmak yazdı yazar, yenmek yendi zafer, yıkmak yıktı, yönetmek yönetti yönetici, yüksek yükseklik,
  yüzmek yüzme, zengin zenginlik, anahtar kilit, asansör kat, avans ön, bahçe yeşil, banyo duş, başvuru müracaat, bozuk > arıza
  arızalı, burs destek, buzdolabı soğutucu, çalışan > personel işçi, çamaşır yıkama, çöp > atık
  konteyner, depozito teminat, ders kurs, devamsızlık yoklama, elektrik enerji, emekli emeklilik, ev
  > mesken ikametgah, ev konut daire, evsahibi mülk, firma kuruluş, geç gecikme, gönüllü gönüllülük,
  grev eylem, gürültü > ses sessizlik, hamile > gebelik doğum, iş > görev istihdam, işsiz işsizlik,
  istifa ayrılma, ışık > aydınlatma lamba, ısıtma kalorifer, kapıcı görevli, kayıt başvuru, kira >
  kiralama kiracı, kiracı kiralayan, kitap eser, kırık > hasar hasarlı, kıyafet > giysi giyim, komşu
  sakin, kopya > hile intihal, kovulmak > işten çıkarma, kreş anaokulu, kütüphane kitaplık, maaş >
  ücret gelir, mesai çalışma, mezun mezuniyet, misafir ziyaretçi konuk, mobilya eşya, mola dinlenme,
  müdür yönetici, not puan, oda mekan, ödev çalışma, ofis büro, öğrenci talebe, öğretmen > eğitmen
  hoca, okul > eğitim lise, paket kargo, parti > kutlama eğlence, patron > işveren yönetici, şef
  yönetici, sendika temsilci, şirket > firma kuruluş işletme, sınav > test imtihan, sınıf derslik,
  staj uygulama, tamir onarım, tatil izin, temizlik temizlemek, tez araştırma, toplantı görüşme,
  tuvalet > lavabo wc, üniversite fakülte, abonelik üyelik, acil ambulans, adres konum, ağrı acı, alerji alerjik, ameliyat operasyon, araba
  otomobil araç, araba taşıt, aşı aşılama, ateş sıcaklık, bağış yardım, banka hesap,
  bayılmak bilinç, bedava > ücretsiz karşılıksız, benzin yakıt, bilet giriş, bira alkol, bisiklet
  bisikletli, borç borçlu, bulaşıcı bulaşma, çadır kamp, ceza yaptırım, dağ zirve, değişim iade,
  doktor > hekim muayene, dolandırıcı dolandırıcılık, dükkan mağaza, durak istasyon, eczane ilaç,
  ehliyet sürücü, engelli tekerlekli, esrar uyuşturucu, fatura fiş, fiş makbuz, fiyat > ücret tutar
  bedel maliyet, garanti onarım, gemi tekne, gezmek > ziyaret gezi, göl su, gözlük lens, grip soğuk,
  hastane klinik, havaalanı havalimanı, havale transfer, hediye armağan, hemşire sağlık, hız sınır,
  iade geri, iğne > enjeksiyon aşı, ilaç > hap tablet, indirim kampanya, kalmak konaklama, kan
  kanama, kargo teslimat, kart kredi, kask koruma, kaza çarpışma, kör görme, köy yerleşim, kusmak
  bulantı, müşteri tüketici, nakit peşin, otel konaklama, otobüs > hat durak, pahalı fiyat, para >
  tutar ödeme, park otopark, pasaport belge, plaj sahil, randevu muayene, reçete ilaç, sağır işitme,
  şarap alkol, sarhoş alkol, şehir > kent il, sigara tütün, sigorta poliçe, sipariş satın, taksit
  ödeme, teslimat gönderi, tren > demiryolu istasyon, turist ziyaretçi, uçak > uçuş havayolu, ucuz
  indirim, ülke devlet, uzak > mesafe uzaklık, valiz bavul bagaj, vergi harç, yakın çevre, yara
  yaralanma, yürüyüş patika, açık saat, ağaç bitki, akşam gece, antrenman idman, antrenör koç, aramak telefon, arkadaş dost,
  atmak ihraç, avukat hukuk, ayar yapılandırma, balık somon, ban yasaklama, banlamak yasaklama,
  başkan > lider yönetim, başkent merkez, beklemek bekleme, belediye yerel, belge evrak, bilgisayar
  > pc cihaz, cami ibadet, cenaze defin, cep telefon, çiçek bitki, çocuk > küçük reşit, çocukluk
  gençlik, dede büyükbaba, dernek kulüp, doğumgünü kutlama, dönem devir çağ, dosya belge, dövmek
  şiddet, düğme tuş, düğün nikah, ebeveyn > anne baba, eğitim > öğrenim tahsil, ekmek fırın, ekran
  görüntü, eser yapıt, et > tavuk sığır, etkinlik organizasyon, form başvuru, fotoğraf görüntü,
  geçerli geçerlilik, gerekli zorunlu, gizlilik gizli, gömülmek > mezar defin, güncelleme sürüm,
  haber bildirmek, haftasonu > cumartesi pazar, hak > hukuk yargıç, hakem yönetim, hapis cezaevi,
  hapishane > cezaevi hapis, hata > bug sorun, hava iklim, havuz yüzme, hemen derhal, hesap > profil
  kullanıcı, hile hack, hırsız hırsızlık, içmek içecek, ihlal aykırı, iletişim telefon, imparator
  imparatorluk, imza imzalamak, indirmek indirme, insanlar > kişiler halk, internet > ağ bağlantı,
  isyan ayaklanma, itiraz şikayet, kahvaltı öğün, kale hisar, kamera izleme, kanal sohbet, kanun >
  yasa mevzuat, kapalı kapanış, karı eş, kavga çatışma, kaydetmek kayıt, kedi > evcil hayvan, kilise
  katedral, kılavuz talimat, kış > aralık ocak şubat, klasör dizin, koca eş, köken menşe, konser
  gösteri, köpek > evcil hayvan, kral > hükümdar padişah, kraliçe hükümdar, küfür hakaret, kural >
  yönetmelik kaide, maç karşılaşma, mahkeme yargı, memleket doğum, meyve elma, mezar > türbe gömülü,
  miras veraset, moderatör yetkili, muharebe savaş, nine büyükanne, nüfus halk, numara telefon, ödül
  armağan, oğul çocuk, ordu > asker birlik, oyuncu kullanıcı, padişah sultan hükümdar, pil batarya,
  polis emniyet, reklam ilan, ressam sanatçı, sabah gündüz, şair şiir, savaş > çatışma cephe, sebze
  domates, serbest izin, seviye rütbe, şifre > parola giriş, şikayet bildirim, silmek > silme
  kaldırma, site internet, sonuç etki, sorumlu görevli, sorun problem, sunucu server, tahsil
  öğrenim, takım ekip, tatlı şeker, telefon cihaz, turnuva şampiyona, ünlü meşhur tanınmış, uyarı
  ikaz, üye üyelik, uygulama > program yazılım, vatandaşlık uyruk, veri bilgi, yağmur yağış, yardım
  destek, yaş yıl, yasak yasaklanmış, yavaş gecikme, yaz > haziran temmuz ağustos, yazar >
  edebiyatçı müellif, yazıcı baskı, yemek > besin gıda öğün, yüklemek > kurulum yükleme, yumurta
  yumurtlama, yüzyıl asır, zarar tazminat, zorunlu mecburi`;
