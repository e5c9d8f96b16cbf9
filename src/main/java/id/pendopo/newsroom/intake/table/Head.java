package id.pendopo.newsroom.intake.table;

import id.pendopo.platform.table.Row;
import id.pendopo.platform.table.Table;
import java.util.List;
import java.util.Locale;

/** The columns of a table of reports; read under any of their names. */
public enum Head {
    UNIT("unit", "unit kerja", "opd"),
    KIND("jenis", "kind"),
    TITLE("judul", "title"),
    WHAT("apa", "kegiatan", "what"),
    DAY("tanggal", "kapan", "day", "date"),
    WHO("siapa", "pelaksana", "who"),
    WHY("mengapa", "tujuan", "why"),
    RESULT("hasil", "result"),
    PLACE("tempat", "lokasi", "place"),
    TERRITORY("kelurahan", "kode wilayah", "territory"),
    LATITUDE("lintang", "latitude"),
    LONGITUDE("bujur", "longitude"),
    FIELD("bidang", "field"),
    PROGRAMME("program", "programme"),
    PROGRESS("kemajuan", "progress"),
    VIDEO("video"),
    TEXT("tulisan", "narasi", "text");

    private final List<String> names;

    Head(String... names) {
        this.names = List.of(names);
    }

    /** As files of ours write it. */
    public String written() {
        return names.getFirst();
    }

    public String key() {
        return "newsroom.table.head." + name().toLowerCase(Locale.ROOT);
    }

    /** Without this column no row can be read. */
    public boolean needed() {
        return this == WHAT || this == DAY;
    }

    boolean in(Table table) {
        return names.stream().anyMatch(table::has);
    }

    /** The first of its columns that is not blank; empty if none. */
    String of(Row row) {
        return names.stream().map(row::of).filter(c -> !c.isEmpty()).findFirst().orElse("");
    }

    boolean named(String column) {
        return names.stream().anyMatch(name -> Row.key(name).equals(Row.key(column)));
    }
}
