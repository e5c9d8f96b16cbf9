package id.pendopo.directory.web;

import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitFilter;
import id.pendopo.directory.UnitFilter.Missing;
import id.pendopo.directory.UnitType;
import id.pendopo.platform.web.page.Address;
import id.pendopo.platform.web.page.Sort;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a list's address asks for. Words nobody knows ask nothing, so that an old link still shows a
 * list.
 */
record UnitQuery(
        String text,
        Optional<UnitType> type,
        String kecamatan,
        Optional<Missing> missing,
        boolean closed,
        Sort sort,
        int page,
        Address address) {
    private static final int LONGEST_TEXT = 100;

    static UnitQuery of(String path, Map<String, String> parameters) {
        String text = shorter(parameters.getOrDefault("q", ""));
        Optional<UnitType> type = UnitType.of(parameters.getOrDefault("jenis", ""));
        String kecamatan = code(parameters.getOrDefault("kecamatan", ""));
        Optional<Missing> missing = missing(parameters.getOrDefault("kurang", ""));
        boolean closed = parameters.getOrDefault("tutup", "").equals("true");
        var kept = new LinkedHashMap<String, String>();
        kept.put("q", text);
        kept.put("jenis", type.map(UnitType::code).orElse(""));
        kept.put("kecamatan", kecamatan);
        kept.put("kurang", missing.map(UnitQuery::word).orElse(""));
        kept.put("tutup", closed ? "true" : "");
        String sort = sort(parameters.getOrDefault("sort", ""));
        var filter = new Address(path, kept);
        return new UnitQuery(
                text,
                type,
                kecamatan,
                missing,
                closed,
                Sort.of(sort, "jenis", filter),
                number(parameters.getOrDefault("page", "")),
                filter.with("sort", sort));
    }

    boolean filtered() {
        return !text.isEmpty()
                || type.isPresent()
                || !kecamatan.isEmpty()
                || missing.isPresent()
                || closed;
    }

    /** The units asked for, in the order asked for. */
    List<Unit> units(CityRegister register, LocalDate day) {
        Optional<String> territory =
                kecamatan.isEmpty() ? Optional.empty() : Optional.of(kecamatan);
        List<Unit> units = new UnitFilter(text, type, territory, missing, closed, day).of(register);
        Comparator<Unit> order = order(register);
        return units.stream().sorted(sort.descending() ? order.reversed() : order).toList();
    }

    private Comparator<Unit> order(CityRegister register) {
        Comparator<Unit> byName = Comparator.comparing(Unit::name, String.CASE_INSENSITIVE_ORDER);
        return switch (sort.column()) {
            case "nama" -> byName;
            case "kecamatan" ->
                    Comparator.comparing((Unit unit) ->
                                    register.kecamatan(unit).map(t -> t.name()).orElse("\uffff"))
                            .thenComparing(byName);
            default -> Comparator.comparing(Unit::type).thenComparing(byName);
        };
    }

    /** The word of a missing thing in addresses. */
    static String word(Missing missing) {
        return switch (missing) {
            case WEBSITE -> "situs";
            case HEAD -> "pimpinan";
            case FOUR_ACCOUNTS -> "akun";
            case CONFIRMED_NAME -> "nama";
            case TERRITORY -> "wilayah";
        };
    }

    private static Optional<Missing> missing(String word) {
        return Arrays.stream(Missing.values()).filter(m -> word(m).equals(word)).findFirst();
    }

    private static String sort(String wanted) {
        return List.of("nama", "-nama", "jenis", "-jenis", "kecamatan", "-kecamatan")
                        .contains(wanted.toLowerCase(Locale.ROOT))
                ? wanted
                : "";
    }

    private static String code(String wanted) {
        return wanted.matches("\\d\\d\\.\\d\\d\\.\\d\\d") ? wanted : "";
    }

    private static int number(String wanted) {
        return wanted.matches("[1-9]\\d{0,5}") ? Integer.parseInt(wanted) : 1;
    }

    private static String shorter(String text) {
        String stripped = text.strip();
        return stripped.substring(0, Math.min(LONGEST_TEXT, stripped.length()));
    }
}
