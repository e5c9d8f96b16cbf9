package id.pendopo.insight.board;

import id.pendopo.directory.UnitType;
import id.pendopo.platform.web.page.Address;
import id.pendopo.platform.web.page.Sort;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the board's address asks for; words nobody knows ask nothing. */
record BoardQuery(
        String text,
        Optional<UnitType> type,
        String kecamatan,
        Sort sort,
        int page,
        Address address) {
    static final String PATH = "/papan";
    private static final List<String> SORTS =
            List.of("nilai", "-nilai", "nama", "-nama", "baru", "-baru", "tren", "-tren");
    private static final int LONGEST_TEXT = 100;

    static BoardQuery of(Map<String, String> parameters) {
        return of(PATH, parameters);
    }

    /** The same at another path, as the back office's. */
    static BoardQuery of(String path, Map<String, String> parameters) {
        String text = parameters.getOrDefault("q", "").strip();
        text = text.substring(0, Math.min(LONGEST_TEXT, text.length()));
        Optional<UnitType> type = UnitType.of(parameters.getOrDefault("jenis", ""));
        String kecamatan = parameters.getOrDefault("kecamatan", "").strip();
        String sort = parameters.getOrDefault("sort", "");
        sort = SORTS.contains(sort) ? sort : "";
        var kept = new LinkedHashMap<String, String>();
        kept.put("q", text);
        kept.put("jenis", type.map(UnitType::code).orElse(""));
        kept.put("kecamatan", kecamatan);
        var filter = new Address(path, kept);
        return new BoardQuery(
                text,
                type,
                kecamatan,
                Sort.of(sort, "-nilai", filter),
                page(parameters.getOrDefault("page", "")),
                filter.with("sort", sort));
    }

    boolean filtered() {
        return !text.isEmpty() || type.isPresent() || !kecamatan.isEmpty();
    }

    /** The rows asked for, in the order asked for. */
    List<BoardRow> of(List<BoardRow> all) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(r -> type.map(t -> t == r.unit().type()).orElse(true))
                .filter(r -> kecamatan.isEmpty() || kecamatan.equals(r.kecamatan()))
                .filter(r -> names(r).contains(wanted))
                .sorted(BoardOrder.of(sort.column(), sort.descending()))
                .toList();
    }

    private static String names(BoardRow row) {
        return (row.unit().name() + " " + String.join(" ", row.unit().aliases()))
                .toLowerCase(Locale.ROOT);
    }

    private static int page(String wanted) {
        return wanted.matches("[1-9]\\d{0,5}") ? Integer.parseInt(wanted) : 1;
    }
}
