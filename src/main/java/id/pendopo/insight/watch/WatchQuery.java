package id.pendopo.insight.watch;

import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.observatory.SitePulse;
import id.pendopo.platform.web.page.Address;
import id.pendopo.platform.web.page.Sort;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the address of the list of sites asks for; words nobody knows ask nothing. */
record WatchQuery(String text, Optional<State> state, Sort sort, int page, Address address) {
    private static final List<String> SORTS =
            List.of(
                    "nama",
                    "-nama",
                    "gagal",
                    "-gagal",
                    "dilihat",
                    "-dilihat",
                    "diamati",
                    "-diamati");
    private static final int LONGEST_TEXT = 100;

    /** How a site is just now. */
    enum State {
        READABLE("terbaca"),
        NOT_READABLE("tidak-terbaca"),
        NOT_LOOKED_AT("belum");

        private final String word;

        State(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        static State of(SitePulse pulse) {
            if (pulse.lastLook().isEmpty()) {
                return NOT_LOOKED_AT;
            }
            return pulse.readable() ? READABLE : NOT_READABLE;
        }
    }

    static WatchQuery of(Map<String, String> parameters) {
        String text = parameters.getOrDefault("q", "").strip();
        text = text.substring(0, Math.min(LONGEST_TEXT, text.length()));
        String wanted = parameters.getOrDefault("keadaan", "");
        Optional<State> state =
                Arrays.stream(State.values()).filter(s -> s.word().equals(wanted)).findFirst();
        String sort = parameters.getOrDefault("sort", "");
        sort = SORTS.contains(sort) ? sort : "";
        String page = parameters.getOrDefault("page", "");
        var kept = new LinkedHashMap<String, String>();
        kept.put("q", text);
        kept.put("keadaan", state.map(State::word).orElse(""));
        var filter = new Address(WatchController.PATH, kept);
        return new WatchQuery(
                text,
                state,
                Sort.of(sort, "-gagal", filter),
                page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1,
                filter.with("sort", sort));
    }

    boolean filtered() {
        return !text.isEmpty() || state.isPresent();
    }

    /** Of the sites, those asked for in the order asked for. */
    List<SitePulse> of(List<SitePulse> all, Map<UnitId, Unit> units) {
        String wanted = text.toLowerCase(Locale.ROOT);
        Comparator<SitePulse> byName =
                Comparator.comparing(p -> name(p, units), String.CASE_INSENSITIVE_ORDER);
        Comparator<SitePulse> order = order(byName);
        return all.stream()
                .filter(p -> state.map(s -> s == State.of(p)).orElse(true))
                .filter(p ->
                        (name(p, units) + " " + p.address())
                                .toLowerCase(Locale.ROOT)
                                .contains(wanted))
                .sorted((sort.descending() ? order.reversed() : order).thenComparing(byName))
                .toList();
    }

    private Comparator<SitePulse> order(Comparator<SitePulse> byName) {
        return switch (sort.column()) {
            case "nama" -> byName;
            case "dilihat" -> Comparator.comparing(p -> p.lastLook().orElse(Instant.EPOCH));
            case "diamati" -> Comparator.comparing(p -> p.lastVisit().orElse(Instant.EPOCH));
            default -> Comparator.comparingInt(SitePulse::failuresInRow);
        };
    }

    private static String name(SitePulse pulse, Map<UnitId, Unit> units) {
        Unit unit = units.get(pulse.unit());
        return unit == null ? "" : unit.name();
    }
}
