package id.pendopo.directory.exchange;

import id.pendopo.directory.ledger.NameKey;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A column of a table, with the heads by which it is recognised. */
public enum Column {
    ID("id", "id"),
    NAME("nama", "name", "nama unit", "unit"),
    TYPE("jenis", "type", "kind"),
    PARENT("induk", "parent", "unit induk"),
    TERRITORY("kode_wilayah", "territory", "territory code", "wilayah"),
    ALIASES("nama_lain", "aliases", "alias", "singkatan"),
    FORMER_NAMES("nama_terdahulu", "former_names", "nama lama"),
    NAME_STATUS("status_nama", "name_status"),
    ACTIVE("aktif", "active"),
    WEBSITE("situs", "website", "situs web", "web"),
    WEBSITE_STATUS("sumber_situs", "website_status"),
    UNIT("unit", "unit", "nama unit", "opd", "perangkat daerah"),
    OFFICIAL_NAME("nama", "name", "nama pejabat"),
    POSITION("jabatan", "position"),
    HEAD("pimpinan", "head", "kepala"),
    ACTING("pelaksana_tugas", "acting", "plt"),
    FROM("mulai", "from", "tmt"),
    UNTIL("sampai", "until"),
    NETWORK("jaringan", "network", "media"),
    ADDRESS("alamat", "address", "tautan", "url"),
    OWNER("pemilik", "owner"),
    CONTACT("kontak", "contact", "narahubung"),
    VERIFICATION("pemeriksaan", "verification"),
    PROVENANCE("sumber", "provenance", "source");

    private final String indonesian;
    private final String english;
    private final List<String> keys;

    Column(String indonesian, String english, String... others) {
        this.indonesian = indonesian;
        this.english = english;
        this.keys =
                Stream.concat(Stream.of(indonesian, english), Stream.of(others))
                        .map(NameKey::of)
                        .toList();
    }

    /** The head to write for readers of the language. */
    public String head(Locale locale) {
        return locale.getLanguage().equals("en") ? english : indonesian;
    }

    /** The name of the field in forms, faults and history. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean named(String head) {
        return keys.contains(NameKey.of(head));
    }
}
