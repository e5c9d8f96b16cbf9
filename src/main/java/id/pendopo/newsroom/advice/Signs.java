package id.pendopo.newsroom.advice;

import java.util.regex.Pattern;

/** Words by which an Indonesian text says when, where, who, why and how. */
final class Signs {
    static final Pattern WHEN =
            Pattern.compile(
                    "(?i)\\b(senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad)\\b"
                            + "|\\b\\d{1,2}[ -](jan(uari)?|feb(ruari)?|mar(et)?|apr(il)?|mei|juni?|juli?"
                            + "|agu?s?t(us)?|sept?(ember)?|okt(ober)?|no[vp](ember)?|des(ember)?)\\b"
                            + "|\\b\\d{1,2}[/.-]\\d{1,2}([/.-]\\d{2,4})?\\b|\\(\\d{1,2}/\\d{1,2}\\)"
                            + "|\\bpukul \\d|\\bjam \\d|\\b(hari ini|kemarin|tadi pagi|pagi (tadi|ini)|siang (tadi|ini)"
                            + "|sore (tadi|ini)|semalam|tadi malam|besok|lusa|mulai tanggal|sejak pagi|pekan ini"
                            + "|bulan ini)\\b");
    static final Pattern WHERE =
            Pattern.compile(
                    "\\b([Dd]i|[Kk]e|[Bb]ertempat di) (\\p{Lu}|aula|balai|halaman|kantor|lapangan|gedung|ruang|jalan"
                            + "|pasar|sepanjang|depan|sekitar|wilayah|taman|sungai|lokasi)"
                            + "|\\b(Jl\\.?|Jalan|Gang|Gg\\.?|RW|RT|Kelurahan|Kecamatan|Balai Kota|Aula|Pasar|Puskesmas|Desa)\\b"
                            + " ?[\\p{Lu}\\d]");
    static final Pattern WHO =
            Pattern.compile(
                    "(?i)\\b(petugas|tim|satgas|warga|dinas|badan|bagian|kelurahan|kecamatan|lurah|camat"
                            + "|wali ?kota|wakil wali ?kota|bupati|kepala|sekretaris|satpol pp|puskesmas|pkk|kader|karang"
                            + " taruna|pemerintah|pemkot|pemkab|peserta|pelaku|pedagang|relawan|siswa|guru|masyarakat"
                            + "|rumah sakit|rsud|perumda|bpbd|kominfo|dishub|dinkes|dinsos|dispendukcapil|dprd|babinsa"
                            + "|bhabinkamtibmas|rt|rw|ketua|pegawai|dokter|bidan|perawat)\\b");
    static final Pattern WHY =
            Pattern.compile(
                    "(?i)\\b(untuk|guna|agar|supaya|karena|sebab|demi|akibat|menyusul|setelah|mengingat|sebagai"
                            + " upaya|bertujuan|tujuannya|mencegah|mengantisipasi|sehingga)\\b");
    static final Pattern HOW =
            Pattern.compile(
                    "(?i)\\b(dengan|melalui|secara|lewat|menggunakan|memakai|dilakukan|caranya|cara|sebanyak"
                            + "|bersama|bergotong royong|bertahap|syarat(nya)?|datang|bawa|membawa)\\b");

    /** A verb in one of the forms in which news tell what was done. */
    static final Pattern DEED =
            Pattern.compile(
                    "(?i)\\b((me(ng|ny|n|m|l|r)?|di|ber|ter)(?!(ngan|ngenai|lalui|nurut|reka|rupakan|ngingat|nit"
                            + "|nteri|rah|dan|mang|ter|sar|gas|nas|ri)\\b)\\p{L}{4,}|gelar|buka|tutup|ikuti|gotong"
                            + " royong|kerja bakti|terima|raih|hadir|tinjau|salurkan|resmikan|ajak)\\b");

    private Signs() {}
}
