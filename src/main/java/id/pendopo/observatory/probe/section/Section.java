package id.pendopo.observatory.probe.section;

import java.util.List;
import java.util.Locale;

/**
 * The sections looked for. Sources: the 2003 guide for local government sites, UU 14/2008, and what
 * units' sites usually have.
 */
public enum Section implements Topic {
    PROFILE(
            "profil|profil dinas|profil kami|tentang kami|gambaran umum|sekilas|selayang pandang|tentang"
                    + "|about us|about|profile|profil unit|overview"),
    HISTORY(
            "sejarah|sejarah singkat|sejarah kelurahan|asal usul|history|latar belakang berdirinya"),
    MOTTO("motto|moto|semboyan|slogan|tagline|janji layanan|budaya kerja"),
    EMBLEM("lambang|logo|arti lambang|makna logo|arti logo|lambang daerah|emblem"),
    LOCATION(
            "lokasi|lokasi kantor|letak geografis|peta lokasi|lokasi kami|letak wilayah|denah lokasi"
                    + "|location|letak"),
    VISION(
            "visi|misi|visi misi|visi dan misi|visi misi dan tujuan|vision|mission|vision and mission"),
    DUTIES(
            "tugas dan fungsi|tugas pokok dan fungsi|tugas pokok|tupoksi|tusi|tugas fungsi|fungsi dan tugas"
                    + "|kedudukan tugas dan fungsi|duties|tugas pokok fungsi|uraian tugas"),
    STRUCTURE(
            "struktur organisasi|struktur|bagan organisasi|susunan organisasi|sotk|bagan struktur|organisasi"
                    + "|organization structure|struktur pemerintahan|organigram"),
    OFFICIALS(
            "pejabat|profil pejabat|pejabat struktural|pimpinan|profil pimpinan|daftar pejabat|profil kepala"
                    + " dinas|kepala dinas|profil lurah|profil camat|kepegawaian|pegawai|sdm|aparatur|officials"
                    + "|sambutan kepala dinas|data pegawai|profil kepala puskesmas"),
    GOVERNMENT(
            "pemerintahan|pemerintah daerah|perangkat daerah|struktur pemerintahan|pemerintah kota|lembaga"
                    + "|government|pemerintahan kelurahan|rt rw|perangkat kelurahan"),
    GEOGRAPHY(
            "geografi|geografis|kondisi geografis|letak geografis|wilayah|batas wilayah|kondisi wilayah"
                    + "|demografi|geography|keadaan geografis|data wilayah|monografi"),
    REGULATIONS(
            "peraturan|regulasi|produk hukum|peraturan daerah|perda|perwal|peraturan walikota|jdih"
                    + "|dasar hukum|peraturan perundang undangan|hukum|regulations|peraturan wali kota"),
    GUEST_BOOK("buku tamu|guest book|guestbook|bukutamu|tinggalkan pesan|pesan dan kesan"),
    SERVICES(
            "layanan|pelayanan|layanan publik|pelayanan publik|jenis layanan|jenis pelayanan|layanan kami"
                    + "|services|service|layanan online|layanan masyarakat|perizinan|e layanan|info layanan"),
    SERVICE_STANDARD(
            "standar pelayanan|standar layanan|standar pelayanan publik|sop|spp|standar operasional prosedur"
                    + "|persyaratan layanan|alur pelayanan|alur layanan|spm|standar pelayanan minimal"),
    SERVICE_PLEDGE("maklumat|maklumat pelayanan|maklumat layanan|janji pelayanan|service charter"),
    NEWS(
            "berita|kabar|warta|berita terbaru|berita terkini|kabar terkini|artikel|news|info terkini"
                    + "|liputan|kegiatan|siaran pers|rilis|seputar kelurahan|informasi terkini"),
    AGENDA("agenda|agenda kegiatan|jadwal kegiatan|kalender kegiatan|acara|event|events|kalender"),
    GALLERY(
            "galeri|galery|gallery|galeri foto|foto|album|album foto|dokumentasi|galeri kegiatan|photo"
                    + "|foto kegiatan"),
    VIDEO("video|galeri video|videos|video kegiatan|vlog|youtube channel|album video"),
    CONTACT(
            "kontak|kontak kami|hubungi kami|hubungi|contact|contact us|alamat kantor|informasi kontak"
                    + "|kontak person|hubungi kantor"),
    ADDRESS("alamat|alamat kantor|alamat kami"),
    TELEPHONE("nomor telepon|telepon penting"),
    EMAIL("surel resmi|email resmi"),
    MAP("peta|peta lokasi|peta wilayah|peta kelurahan|peta kecamatan|denah|peta situasi"),
    COMPLAINTS(
            "pengaduan|aduan|layanan pengaduan|pengaduan masyarakat|lapor|sp4n lapor|pengaduan online|keluhan"
                    + "|kritik dan saran|saran dan pengaduan|kotak saran|complaint|complaints|whistleblowing"
                    + "|wbs|lapor sp4n|kanal pengaduan|dumas"),
    SEARCH("pencarian|cari|search"),
    LANGUAGE("english|english version|pilih bahasa|bahasa inggris|in english|language"),
    PUBLIC_INFORMATION(
            "informasi publik|ppid|daftar informasi publik|dip|keterbukaan informasi|keterbukaan informasi"
                    + " publik|ppid pelaksana|ppid pembantu|public information|layanan informasi publik");

    private final List<String> terms;

    Section(String terms) {
        this.terms = List.of(terms.split("\\|"));
    }

    /** As in the indicator's id and its name's message, {@code guest-book}. */
    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
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
