package id.pendopo.observatory.probe.section;

import java.util.List;
import java.util.Locale;

/**
 * The sections looked for. Sources: the 2003 guide for local government sites, UU 14/2008, and what
 * units' sites usually have.
 */
public enum Section implements Topic {
    PROFILE(
            "Profil",
            "profil|profil dinas|profil kami|tentang kami|gambaran umum|sekilas|selayang pandang|tentang"
                    + "|about us|about|profile|profil unit|overview"),
    HISTORY(
            "Sejarah",
            "sejarah|sejarah singkat|sejarah kelurahan|asal usul|history|latar belakang berdirinya"),
    MOTTO("Motto", "motto|moto|semboyan|slogan|tagline|janji layanan|budaya kerja"),
    EMBLEM("Lambang", "lambang|logo|arti lambang|makna logo|arti logo|lambang daerah|emblem"),
    LOCATION(
            "Lokasi",
            "lokasi|lokasi kantor|letak geografis|peta lokasi|lokasi kami|letak wilayah|denah lokasi"
                    + "|location|letak"),
    VISION(
            "Visi dan Misi",
            "visi|misi|visi misi|visi dan misi|visi misi dan tujuan|vision|mission|vision and mission"),
    DUTIES(
            "Tugas dan Fungsi",
            "tugas dan fungsi|tugas pokok dan fungsi|tugas pokok|tupoksi|tusi|tugas fungsi|fungsi dan tugas"
                    + "|kedudukan tugas dan fungsi|duties|tugas pokok fungsi|uraian tugas"),
    STRUCTURE(
            "Struktur Organisasi",
            "struktur organisasi|struktur|bagan organisasi|susunan organisasi|sotk|bagan struktur|organisasi"
                    + "|organization structure|struktur pemerintahan|organigram"),
    OFFICIALS(
            "Pejabat",
            "pejabat|profil pejabat|pejabat struktural|pimpinan|profil pimpinan|daftar pejabat|profil kepala"
                    + " dinas|kepala dinas|profil lurah|profil camat|kepegawaian|pegawai|sdm|aparatur|officials"
                    + "|sambutan kepala dinas|data pegawai|profil kepala puskesmas"),
    GOVERNMENT(
            "Pemerintahan",
            "pemerintahan|pemerintah daerah|perangkat daerah|struktur pemerintahan|pemerintah kota|lembaga"
                    + "|government|pemerintahan kelurahan|rt rw|perangkat kelurahan"),
    GEOGRAPHY(
            "Geografi",
            "geografi|geografis|kondisi geografis|letak geografis|wilayah|batas wilayah|kondisi wilayah"
                    + "|demografi|geography|keadaan geografis|data wilayah|monografi"),
    REGULATIONS(
            "Peraturan",
            "peraturan|regulasi|produk hukum|peraturan daerah|perda|perwal|peraturan walikota|jdih"
                    + "|dasar hukum|peraturan perundang undangan|hukum|regulations|peraturan wali kota"),
    GUEST_BOOK(
            "Buku Tamu",
            "buku tamu|guest book|guestbook|bukutamu|tinggalkan pesan|pesan dan kesan"),
    SERVICES(
            "Layanan",
            "layanan|pelayanan|layanan publik|pelayanan publik|jenis layanan|jenis pelayanan|layanan kami"
                    + "|services|service|layanan online|layanan masyarakat|perizinan|e layanan|info layanan"),
    SERVICE_STANDARD(
            "Standar Pelayanan",
            "standar pelayanan|standar layanan|standar pelayanan publik|sop|spp|standar operasional prosedur"
                    + "|persyaratan layanan|alur pelayanan|alur layanan|spm|standar pelayanan minimal"),
    SERVICE_PLEDGE(
            "Maklumat Pelayanan",
            "maklumat|maklumat pelayanan|maklumat layanan|janji pelayanan|service charter"),
    NEWS(
            "Berita",
            "berita|kabar|warta|berita terbaru|berita terkini|kabar terkini|artikel|news|info terkini"
                    + "|liputan|kegiatan|siaran pers|rilis|seputar kelurahan|informasi terkini"),
    AGENDA(
            "Agenda",
            "agenda|agenda kegiatan|jadwal kegiatan|kalender kegiatan|acara|event|events|kalender"),
    GALLERY(
            "Galeri",
            "galeri|galery|gallery|galeri foto|foto|album|album foto|dokumentasi|galeri kegiatan|photo"
                    + "|foto kegiatan"),
    VIDEO("Video", "video|galeri video|videos|video kegiatan|vlog|youtube channel|album video"),
    CONTACT(
            "Kontak",
            "kontak|kontak kami|hubungi kami|hubungi|contact|contact us|alamat kantor|informasi kontak"
                    + "|kontak person|hubungi kantor"),
    ADDRESS("Alamat", "alamat|alamat kantor|alamat kami"),
    TELEPHONE("Telepon", "nomor telepon|telepon penting"),
    EMAIL("Surel resmi", "surel resmi|email resmi"),
    MAP("Peta", "peta|peta lokasi|peta wilayah|peta kelurahan|peta kecamatan|denah|peta situasi"),
    COMPLAINTS(
            "Pengaduan",
            "pengaduan|aduan|layanan pengaduan|pengaduan masyarakat|lapor|sp4n lapor|pengaduan online|keluhan"
                    + "|kritik dan saran|saran dan pengaduan|kotak saran|complaint|complaints|whistleblowing"
                    + "|wbs|lapor sp4n|kanal pengaduan|dumas"),
    SEARCH("Pencarian", "pencarian|cari|search"),
    LANGUAGE(
            "Pilihan bahasa",
            "english|english version|pilih bahasa|bahasa inggris|in english|language"),
    PUBLIC_INFORMATION(
            "Informasi Publik",
            "informasi publik|ppid|daftar informasi publik|dip|keterbukaan informasi|keterbukaan informasi"
                    + " publik|ppid pelaksana|ppid pembantu|public information|layanan informasi publik");

    private final String title;
    private final List<String> terms;

    Section(String title, String terms) {
        this.title = title;
        this.terms = List.of(terms.split("\\|"));
    }

    /** As in the indicator's id, {@code guest-book}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public List<String> terms() {
        return terms;
    }

    /**
     * Whether the share of complete sections counts it; the others are asked for by some rubrics.
     */
    public boolean mandatory() {
        return switch (this) {
            case PROFILE,
                    VISION,
                    DUTIES,
                    STRUCTURE,
                    OFFICIALS,
                    SERVICES,
                    NEWS,
                    AGENDA,
                    GALLERY,
                    CONTACT,
                    ADDRESS,
                    TELEPHONE,
                    EMAIL,
                    COMPLAINTS,
                    SEARCH,
                    PUBLIC_INFORMATION ->
                    true;
            case HISTORY,
                    MOTTO,
                    EMBLEM,
                    LOCATION,
                    GOVERNMENT,
                    GEOGRAPHY,
                    REGULATIONS,
                    GUEST_BOOK,
                    SERVICE_STANDARD,
                    SERVICE_PLEDGE,
                    VIDEO,
                    MAP,
                    LANGUAGE ->
                    false;
        };
    }
}
