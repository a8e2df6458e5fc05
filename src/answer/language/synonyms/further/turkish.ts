/** Turkish words; see `SYNONYMS`. */
export const tr = `
  abonelik üyelik, acil ambulans, admin yönetici, adres konum, aidat > ücret, aile > yakın, akşam
  gece, alerji alerjik, almak satın, amaç hedef, ameliyat > cerrahi, ameliyat operasyon, anahtar
  kilit, anne baba ebeveyn > veli, antlaşma > barış, antrenman idman, antrenör koç, araba araç oto
  > otopark, araba otomobil araç, araba taşıt, aramak telefon, aramak ulaşmak > destek iletişim,
  arkadaş dost, arkadaş getirmek > misafir refakatçi, artmak zam > artış, asansör kat, asker > er,
  ateş sıcaklık, avans ön, avlamak > av, avukat > vekil, avukat hukuk, ayak bacak kırmak > sağlık
  sakatlanma, ayar yapılandırma, azalmak düşmek > azalış, açmak açılış, açmak çalıştırmak > güç
  tuş, açık kapalı saat_kaç > çalışma saatleri hizmet, açılmak kapanmak > saatleri çalışma hizmet,
  ağaç bitki, ağrı > şikayet, ağrı acı, ağır ağırlık, aşı aşılama, bahçe yeşil, balık > tür, balık
  somon, ban banlanmak > yasak uzaklaştırma askıya, ban yasaklama, banka hesap, banlamak yasaklama,
  banyo duş, bayram tatil > resmi kapalı, bayılmak bilinç, bağlamak > eşleştirme bağlantı kablosuz,
  bağırmak > gürültü, bağış yardım, başkan > lider yönetim, başkan > yönetici, başkent merkez,
  başlamak başlangıç, başvuru müracaat, bebek > yavru, bedava > karşılıksız, bedava beleş ücretsiz,
  belediye yerel, belge evrak, belge evrak kağıt getirmek > ibraz kimlik, benzin yakıt, beğenmemek
  > cayma iade, bilet giriş, bilgisayar > pc cihaz, bilim > araştırma, bira alkol, birine_vermek
  devretmek başkası kardeş > devir devredilemez başkasına, bisiklet bisikletli, bitmek > sona,
  bitmek bitiş son, bluetooth > kablosuz eşleştirme, borç borçlu, bozuk > arızalı, bozuk_geldi
  kırık > kusurlu ayıplı hasarlı, bozulmak bozuk > arıza tamir onarım garanti, bulaşıcı bulaşma,
  bulmak buluş, burs destek, buzdolabı soğutucu, böcek > haşere, büyük > geniş, büyük büyüklük,
  bırakmak ayrılmak çıkmak > fesih istifa, bıçak silah, cami ibadet, cenaze defin, cep telefon,
  ceza > disiplin uyarı faiz, ceza yaptırım, cüzdan telefon_kayıp > kayıp, dalmak > dalış, dağ >
  rakım, dağ zirve, dede büyükbaba, deniz > kıyı, depozito > güvence, depozito teminat, derin
  derinlik, dernek kulüp, ders kurs, devamsızlık gelmemek > devam, devamsızlık yoklama, değişim
  değiştirmek > iade, değişmek değiştirmek yenilemek > ömür yedek, değiştirmek değişim değişiklik,
  diş > çene, doktor > hekim muayene, dolandırıcı dolandırıcılık, dolap > emanet, dondurmak >
  askıya, donmak kilitlenmek takılmak > yanıt yeniden, dosya belge, doğumgünü kutlama, durak
  istasyon, durdurmak ara_vermek > dondurma askıya, dönem devir çağ, dövmek şiddet, dükkan mağaza,
  düğme tuş, düğün nikah, düşman > avcı, ebeveyn > anne baba, eczane ilaç, ehliyet > belgesi
  kimlik, ehliyet sürücü, ekmek fırın, ekran görüntü, elektrik enerji, emekli emeklilik, en_büyük >
  büyük, engelli > özürlü, engelli tekerlekli, erkek bay, erken > önceden, eser yapıt, eski >
  tarihi, esrar uyuşturucu, et > tavuk sığır, etkinlik organizasyon, ev > ikametgah, ev daire >
  mesken taşınmaz, ev konut daire, ev_sahibi > kiraya malik mal, evde_yok evde_olmamak > adres
  bulunmama şube, evden_çalışmak > uzaktan, evlenmek > eş, evlenmek evlilik düğün, evsahibi mülk,
  ezik yırtık kırık > hasarlı zarar, ezilmek > hasar, eğitim > öğrenim tahsil, eş > aile, eş karı
  koca > evlilik, eşya > emanet, eşya_satmak > ticaret, fatura elektrik su doğalgaz > gider
  abonelik, fatura fiş, fatura fiş > belge, fethetmek fetih, fetih > ele, film > sinema, firma
  kuruluş, fiyat > maliyet, fiş makbuz, form başvuru, fotoğraf görüntü, fotoğraf_çekmek foto >
  fotoğraf çekim, garanti > servis, garanti onarım, gece_gündüz > gececi, gelmek geliş, gemi tekne,
  geniş > alan, geniş genişlik, genç gençlik, geri_vermek > iade teslim, geri_yollamak
  geri_göndermek > iade cayma, gezmek > ziyaret, geç gecikme, geç gecikmek > faiz vade, geçerli
  geçerlilik, giriş bilet > ücret, girmek > giriş, gitmek dayanmak > süre çalışma menzil, giymek >
  giyim, gizlilik gizli, grev eylem, grip soğuk, göl su, gömülmek > mezar defin, gönüllü
  gönüllülük, gözlük lens, güncelleme sürüm, gürültü > rahatsız, gürültü > ses sessizlik, güvenli
  güvenlik, güvenlik > koruma, güçlü güç, haber bildirmek, hafta_içi > pazartesi cuma, hafta_sonu >
  cumartesi pazar, haftasonu > cumartesi pazar, hak > hukuk yargıç, hak > yetki, hakem > karar,
  hakem yönetim, hamile > gebe, hamile > gebelik doğum, hapis cezaevi, hapishane > cezaevi hapis,
  hasta hastalık rahatsız > sağlık rapor, hastalanmak hasta hastalık, hastane > sağlık kuruluş,
  hastane klinik, hata > bug sorun, hava iklim, havaalanı havalimanı, havale transfer, havuz yüzme,
  havuz yüzmek > bone, hayvan > evcil, hayvan ne_yiyor > beslenme, hediye armağan, hemen > derhâl,
  hemen derhal, hemşire sağlık, hesap > profil kullanıcı, hesap_çalınmak hack > güvenlik ele, hile
  > yasak üçüncü, hile hack, hoca > antrenör, hırsız hırsızlık, hız sınır, hızlı sürat > hız, iade
  > cayma, iade geri, icat buluş > keşif, icat buluş mucit, ihlal aykırı, ilaç > doz, ilaç > hap
  tablet, iletişim telefon, ilk_önce > öncelik, imparator imparatorluk, imparator kral, imza
  imzalamak, indirim > tenzilat, indirim kampanya, indirmek yüklemek > kurulum, insanlar > kişiler
  halk, inşa > mimar, inşa yapım, inşa_etmek > inşa yapım, iptal vazgeçme, iptal_etmek iptal >
  fesih cayma sonlandırma, iptal_ücreti > ceza kesinti, isim ad, isim_nereden > köken adını, isyan
  ayaklanma, itiraz > başvuru, itiraz şikayet, izin rıza, izin tatil > yıllık, içki alkol bira >
  alkollü, iğne > enjeksiyon aşı, iş > görev istihdam, işsiz işsizlik, işten_atılmak kovulmak >
  fesih işten, işten_çıkmak > istifa fesih, işçi > personel, kadın bayan, kahvaltı öğün, kale >
  sur, kale hisar, kalmak konaklama, kalmak sınıfta_kalmak > başarısız, kamera > görüntü kayıt,
  kamera izleme, kanal sohbet, kanat > uçma, kanun > yasa mevzuat, kapalı kapanış, kapanmak
  kapanış, kapatıp_açmak > yeniden, kapı > giriş, kapıcı görevli, kardeş arkadaş eş > misafir
  başkası üçüncü, kargo teslimat, kargo teslimat > gönderim teslim, kargo_ne_zaman > teslim, kart
  kredi, karı eş, kask koruma, kat > giriş, kavga dövüş > disiplin, kavga çatışma, kaybetmek >
  kaybolan yenileme, kaybetmek kayıp yenilgi, kaydetmek kayıt, kayıt > üyelik tescil, kayıt
  başvuru, kaza > olay, kaza çarpışma, kazanmak zafer galip, kaç_gün > süre, kaç_kilo > ağırlık,
  kaç_metre > uzunluk yükseklik, kaç_yıl_yaşar ömür > yaşam, kedi > evcil hayvan, kedi > kedigil,
  kesinti > ceza, keşfetmek bulmak > keşif, kilise > ibadet, kilise katedral, kimlik nüfus_cüzdanı
  > fotokopi, kira > bedeli, kira > kiralama kiracı, kiracı kiralayan, kitap eser, kitap_yazmak >
  eser yapıt, kişisel_veri bilgilerim > kişisel veri, klan lonca, klasör dizin, koca eş, komşu
  sakin, konser gösteri, kopya > hile intihal, kovmak atılmak > ihraç sona fesih çıkarma, kral >
  hükümdar padişah, kral > sultan, kraliçe hükümdar, kreş anaokulu, kupa > şampiyon, kural > koşul,
  kural > yönetmelik kaide, kural şart, kurmak kim_kurdu > kuruluş kurucu, kurucu > kuran, kuruluş
  kurucu, kusmak bulantı, kutu > ambalaj, kutu > içerik, kutudan_ne_çıkıyor paketten > kutu içerik,
  kuş > tür, köken kaynak, köken menşe, köpek > evcil hayvan, köprü > kemer, kör görme, köy
  yerleşim, küfür hakaret, küfür hakaret > saldırgan, kürk > post, kütüphane kitaplık, kılavuz
  talimat, kırık > hasar, kıyafet > giysi giyim, kış > aralık ocak şubat, kış_uykusu > uyku, lag
  donma kasmak > performans gecikme, maaş > aylık, maaş > ücret gelir, madde hüküm, mahkeme dava >
  yargı, makbuz > fatura, mayo şort > kıyafet, maç karşılaşma, memleket doğum, memur > personel,
  mesai fazla_mesai > fazla çalışma, mesaj > ileti, meyve elma, mezar > türbe gömülü, mezun
  bitirmek > mezuniyet, mimar > tasarım, miras > mirasçı, miras veraset, misafir ziyaretçi konuk,
  mobilya eşya, moderatör yetkili, mola ara, mola dinlenme, muharebe savaş, müdür yönetici, müze >
  sergi, müzik > ses, müşteri tüketici, müşteri_hizmetleri > destek, nakit > kapıda, nakit peşin,
  ne_yer > besin beslenme, nehir ırmak, nesli_tükenmek azalmak > tehdit tehlike nüfus, nine
  büyükanne, not puan, not puan > değerlendirme başarı, numara > iletişim, numara telefon, nüfus
  halk, oda mekan, ofis büro, okul > lise, okul ders > öğretim eğitim, okumak mezun > öğrenim
  eğitim, ordu > asker birlik, orman > ağaç, otel konaklama, otobüs > hat durak, otobüs tren >
  sefer ulaşım, oy seçim > oylama, oynamak oyun oyuncu, oyuncu > rol, oyuncu kullanıcı, oğul çocuk,
  padişah sultan hükümdar, pahalı > bedel ücret, pahalı fiyat, paket > gönderi teslimat, paket
  kargo, para > ödeme, para kaç_para fiyat > ücret bedel tutar aidat, para_geri geri_almak > iade
  geri_ödeme, para_kesmek > kesinti, park otopark, parke zemin laminat > ahşap, parti > kutlama
  eğlence, pasaport belge, pasaport vize > seyahat, patron > işveren yönetici, pazar > hafta, pil
  batarya, plaj sahil, polis emniyet, puan yanmak > silinme, randevu muayene, rapor > sağlık
  doktor, reklam > tanıtım, reklam ilan, renk > tüy, ressam sanatçı, restoran kafe, reçete ilaç,
  roman > eser, saat > çalışma, sabah akşam > saat, sabah gündüz, sabun şampuan > deterjan,
  sakatlanmak yaralanmak > revir, saray > köşk, sarhoş alkol, satmak satış, satın_almak > sipariş,
  savaş > çatışma cephe, sağır işitme, sebze domates, sendika temsilci, serbest izin, ses gürültü >
  desibel, ses_yapmak > gürültü desibel, seviye level > düzey, seviye rütbe, sigara tütün, sigorta
  poliçe, silmek > kaldırma, sipariş satın, site internet, son > nihai, son_gün son_tarih > süre,
  sonuç etki, sorumlu > sorumluluk, sorumlu görevli, sorun problem, soğuk soğukluk, spam > mesaj,
  staj uygulama, su_getirmek > içecek, sunucu server, sözleşme anlaşma, süre vade, sıcak sıcaklık,
  sıfırlamak reset > fabrika ayarları, sınav > test imtihan, sınav imtihan > değerlendirme, sınıf
  derslik, tahsil öğrenim, takım ekip, tamir onarım, tamir_etmek > servis onarım, tatil izin, tatlı
  şeker, taşınmak > tahliye nakil, tehlikeli > zehir tehlike, telefon cihaz, temizlemek silmek
  yıkamak > temizlik bakım, tez araştırma, toplantı > kurul oturum, toplantı görüşme, tren >
  demiryolu istasyon, turist ziyaretçi, turnuva şampiyona, tuvalet > lavabo wc, ucuz > indirimli
  kampanya, ucuz indirim, unutmak > kayıp emanet kaybolan, uyarı ikaz, uygulama > program yazılım,
  uyumak > uyku, uyuşturucu > madde, uzak > mesafe uzaklık, uzun uzunluk, uçak > uçuş havayolu,
  uçmak uçuş, valiz bavul bagaj, vatandaşlık uyruk, vazgeçmek caymak > fesih, vergi >
  vergilendirme, vergi harç, verilerimi_silmek > silme imha, video > kayıt çekim, wifi internet >
  kablosuz ağ bağlantı, yakın > mesafe, yakın çevre, yan_etki > etki, yangın > söndürme, yanmak >
  yanıp sönme, yara yaralanma, yardım destek, yasak izin_yok, yasak yasaklanmış, yatmak para_yatmak
  > aktarılma iade, yavaş gecikme, yavru doğurmak > üreme, yaz > haziran temmuz ağustos, yazar >
  edebiyatçı müellif, yazmak yazar, yazıcı baskı, yazılmak kaydolmak kayıt_olmak > üyelik başvuru
  kayıt, yağmur hava > yağış, yaş yıl, yaşamak nerede_yaşar > habitat yayılış, yaşamak yaşam hayat,
  yaşlı > yaş üstü, yaşlı yaşlılık, yemek > besin gıda öğün, yemek > beslenme, yemek_getirmek
  yiyecek > içecek, yemek_yemek > besin gıda, yeni > modern, yenilmek kaybetmek > yenilgi mağlup,
  yenmek zafer, yer > adres, yer > konum bulunur, yetkili görevli, yol > ulaşım, yollamak > kargo,
  yumurta > kuluçka, yumurta yumurtlama, yönetim > kurul, yönetmek yönetici, yüksek > rakım, yüksek
  yükseklik, yürümek > yürüyüş mesafe, yürüyüş patika, yüzmek > dalma, yüzmek yüzme, yüzyıl asır,
  yıkılmak > harap, yırtıcı > av, zarar hasar, zarar tazminat, zengin zenginlik, zorunlu mecburi,
  çadır kamp, çalmak hırsızlık, çalışan > personel işçi, çalışmak > istihdam görev, çalışmak iş
  çalışan, çamaşır yıkama, çanta > eşya, çay kahve > içecek, çerez > tanımlama, çiçek bitki, çocuk
  > küçük reşit, çocuk > veli, çocuk_odası oda > bölge alan, çocuk_sahibi > oğlu kızı, çocukluk
  gençlik, çöp > atık konteyner, çıkarmak > sökme, çıkmak evden_çıkmak > tahliye, ödemek
  para_yatırmak yatırmak > bedel taksit, ödev çalışma, ödül > ikramiye, ödül armağan, öldürmek
  cinayet, ölmek hayatını, ölmek vefat, özgür özgürlük, öğle_arası > mola, öğrenci talebe, öğrenci
  öğrenim, öğretmen > hoca, öğretmen hoca > öğretim eğitmen, ücret bedel fiyat tarife, ülke devlet,
  üniversite fakülte, ünlü meşhur tanınmış, üye üyelik, üyelik_bitirmek > fesih sonlandırma, ısınma
  soğuk kalorifer > ısıtma, ışık > aydınlatma lamba, ışık yanmak > gösterge led, şair yazar, şair
  şiir, şampiyon birinci, şarap alkol, şarj > batarya, şarj_aleti > istasyon adaptör şarj, şarkı >
  müzik, şef yönetici, şehir > kent il, şifre > parola giriş, şifre_unutmak > sıfırlama parola,
  şikayet > başvuru, şikayet bildirim, şirket > firma kuruluş işletme`;
