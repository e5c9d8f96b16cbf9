package id.pendopo.observatory.probe.section;

import java.util.List;
import java.util.Locale;

/** What a public body must publish. Sources: UU 14/2008 and PerKI 1/2021. */
public enum PublicItem implements Topic {
    PERIODIC_LIST(
            Group.PERIODIC,
            "informasi berkala|informasi secara berkala|berkala|informasi publik berkala|informasi wajib berkala"
                    + "|informasi yang wajib disediakan dan diumumkan secara berkala"),
    BODY_PROFILE(
            Group.PERIODIC,
            "profil badan publik|profil|profil dinas|kedudukan|tugas dan fungsi|struktur organisasi|tupoksi"
                    + "|gambaran umum|profil ppid|tugas pokok dan fungsi|profil singkat pejabat"),
    WEALTH_REPORT(
            Group.PERIODIC,
            "lhkpn|lhkasn|laporan harta kekayaan|harta kekayaan|laporan harta kekayaan penyelenggara negara"
                    + "|laporan kekayaan pejabat|e lhkpn"),
    PROGRAMMES(
            Group.PERIODIC,
            "program dan kegiatan|program kerja|program kegiatan|rencana kerja|renja|rencana strategis|renstra"
                    + "|rkpd|rka|dpa|agenda kerja|rencana kegiatan|program|rencana kerja dan anggaran|dipa"
                    + "|rencana kerja tahunan"),
    PERFORMANCE(
            Group.PERIODIC,
            "laporan kinerja|lakip|lkjip|lkip|kinerja|perjanjian kinerja|capaian kinerja|laporan kinerja instansi"
                    + " pemerintah|sakip|iku|indikator kinerja utama|laporan tahunan"),
    FINANCE(
            Group.PERIODIC,
            "laporan keuangan|realisasi anggaran|laporan realisasi anggaran|lra|neraca|keuangan|anggaran|calk"
                    + "|transparansi anggaran|daftar aset|informasi keuangan|ringkasan laporan keuangan|apbd"
                    + "|apbdes|transparansi keuangan"),
    ACCESS_REPORT(
            Group.PERIODIC,
            "laporan ppid|laporan layanan informasi|laporan akses informasi|laporan layanan informasi publik"
                    + "|laporan tahunan ppid|laporan pelayanan informasi|rekapitulasi permohonan informasi"
                    + "|statistik permohonan informasi|laporan akses informasi publik|register permohonan"),
    REGULATIONS(
            Group.PERIODIC,
            "peraturan|regulasi|produk hukum|jdih|dasar hukum|peraturan perundang undangan|peraturan daerah"
                    + "|rancangan peraturan|keputusan kepala dinas|sk kepala dinas"),
    REQUEST(
            Group.PERIODIC,
            "permohonan informasi|tata cara memperoleh informasi|formulir permohonan informasi|prosedur permohonan"
                    + " informasi|permintaan informasi|cara memperoleh informasi|alur permohonan informasi"
                    + "|mekanisme permohonan informasi|tata cara permohonan informasi|permohonan informasi publik"
                    + "|hak memperoleh informasi|form permohonan|prosedur permohonan|permohonan online"),
    OBJECTION(
            Group.PERIODIC,
            "keberatan|pengajuan keberatan|tata cara keberatan|prosedur keberatan|formulir keberatan|sengketa"
                    + " informasi|tata cara pengajuan keberatan|alur keberatan|keberatan informasi"),
    COMPLAINT(
            Group.PERIODIC,
            "tata cara pengaduan|prosedur pengaduan|pengaduan|penyalahgunaan wewenang|alur pengaduan|wbs"
                    + "|whistleblowing|whistle blowing system|layanan pengaduan|mekanisme pengaduan|gratifikasi"
                    + "|pengaduan penyalahgunaan wewenang"),
    PROCUREMENT(
            Group.PERIODIC,
            "pengadaan|pengadaan barang dan jasa|lpse|rup|sirup|rencana umum pengadaan|pengumuman lelang|lelang"
                    + "|spse|tender|pengadaan barang jasa|informasi pengadaan"),
    EARLY_WARNING(
            Group.PERIODIC,
            "peringatan dini|prosedur evakuasi|evakuasi|jalur evakuasi|keadaan darurat|prosedur peringatan dini"
                    + "|tanggap darurat|mitigasi bencana|early warning|prosedur keadaan darurat"),
    ANYTIME_LIST(
            Group.ANYTIME,
            "informasi setiap saat|setiap saat|informasi tersedia setiap saat|informasi publik setiap saat"
                    + "|informasi yang wajib tersedia setiap saat|tersedia setiap saat"),
    INFORMATION_LIST(
            Group.ANYTIME,
            "daftar informasi publik|dip|dip ppid|daftar informasi|sk dip|daftar informasi publik dip"),
    EXEMPTED_LIST(
            Group.ANYTIME,
            "informasi dikecualikan|daftar informasi dikecualikan|dik|informasi yang dikecualikan|dikecualikan"),
    PROCEDURES(
            Group.ANYTIME,
            "sop|standar operasional prosedur|prosedur kerja|standar operasional|sop pelayanan|sop ppid"
                    + "|standar pelayanan|standar prosedur operasional"),
    AGREEMENTS(
            Group.ANYTIME,
            "perjanjian kerja sama|perjanjian kerjasama|mou|kerja sama|kerjasama|nota kesepahaman|pks"
                    + "|perjanjian dengan pihak ketiga"),
    DATA_AND_ASSETS(
            Group.ANYTIME,
            "data statistik|statistik|statistik sektoral|inventaris|daftar aset|aset|open data|satu data|data"
                    + "|data inventaris|perbendaharaan"),
    AT_ONCE_LIST(
            Group.AT_ONCE,
            "informasi serta merta|serta merta|informasi publik serta merta|informasi darurat|informasi yang"
                    + " wajib diumumkan serta merta");

    /** The classes of the law. */
    public enum Group {
        /** Published by itself, at least every six months. */
        PERIODIC,
        /** Ready for whoever asks. */
        ANYTIME,
        /** What threatens life or order, without delay. */
        AT_ONCE
    }

    private final Group group;
    private final List<String> terms;

    PublicItem(Group group, String terms) {
        this.group = group;
        this.terms = List.of(terms.split("\\|"));
    }

    /** As in the indicator's id and its name's message, {@code wealth-report}. */
    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Group group() {
        return group;
    }

    @Override
    public List<String> terms() {
        return terms;
    }
}
