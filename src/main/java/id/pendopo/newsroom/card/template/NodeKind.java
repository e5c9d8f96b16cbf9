package id.pendopo.newsroom.card.template;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What can stand in a layout, and what can be said of it. */
public enum NodeKind {
    /** One below the other. */
    STACK(Use.GAP, Use.PAD, Use.GROUND, Use.CORNER, Use.JUSTIFY, Use.GROW, Use.SHARE, Use.ITEMS),
    /** Beside each other. */
    ACROSS(Use.GAP, Use.PAD, Use.GROUND, Use.CORNER, Use.GROW, Use.SHARE, Use.ITEMS),
    TEXT(Use.TEXT, Use.SAY, Use.STYLE, Use.COLOUR, Use.LINES, Use.ALIGN, Use.OPTIONAL, Use.SHARE),
    /** A short text on a ground of its own. */
    LABEL(Use.TEXT, Use.SAY, Use.COLOUR, Use.ALIGN),
    TILES(Use.ROWS, Use.COLUMNS, Use.MOST, Use.COLOUR, Use.GROW, Use.SHARE),
    LIST(Use.ROWS, Use.MARKER, Use.MOST, Use.STYLE, Use.GROW, Use.SHARE, Use.OPTIONAL),
    BARS(Use.ROWS, Use.MOST, Use.GROW, Use.SHARE, Use.OPTIONAL),
    LINE(Use.ROWS, Use.MOST, Use.LEAST, Use.GROW, Use.SHARE, Use.OPTIONAL),
    PHOTO(Use.PHOTO, Use.LEAST, Use.CORNER, Use.GROW, Use.SHARE, Use.SAY, Use.PLAY, Use.BLEED),
    MAP(Use.PLACE, Use.LEAST, Use.GROW, Use.SHARE),
    PROGRESS(Use.PERCENT, Use.SAY),
    MARK(Use.SIZE, Use.COLOUR),
    ORNAMENT(Use.LEAST, Use.GROW, Use.SHARE),
    UNIT(Use.ALIGN),
    FOOTER(),
    SPACE(Use.LEAST, Use.GROW),
    RULE(Use.COLOUR, Use.SIZE);

    private final Map<String, Use> uses = new HashMap<>();

    NodeKind(Use... uses) {
        Arrays.stream(uses).forEach(u -> this.uses.put(u.word, u));
    }

    /** The option of the name; empty if this kind has none of it. */
    Optional<Use> use(String option) {
        return Optional.ofNullable(uses.get(option));
    }

    Set<String> options() {
        return uses.keySet();
    }

    /** Which option says what is shown, and so must be there; empty if none must. */
    Optional<Use> shows() {
        return uses.values().stream()
                .filter(u -> u.kinds.length > 0)
                .filter(u -> !uses.containsKey(Use.SAY.word) || u != Use.TEXT)
                .findFirst();
    }

    String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** One option. */
    enum Use {
        GAP("gap", 0, 120),
        PAD("pad", 0, 120),
        CORNER("corner", 0, 80),
        GROW("grow", 0, 10),
        SHARE("share", 0.1, 10),
        LINES("lines", 1, 20),
        COLUMNS("columns", 1, 4),
        MOST("most", 1, 12),
        LEAST("least", 0, 1000),
        SIZE("size", 1, 200),
        GROUND("ground", Set.of("paper", "mist", "soft", "brand", "deep", "panel")),
        COLOUR("colour", Set.of("ink", "muted", "brand", "accent")),
        JUSTIFY("justify", Set.of("start", "centre", "end", "spread")),
        ALIGN("align", Set.of("start", "centre", "end")),
        STYLE(
                "style",
                Set.of(
                        "headline",
                        "title",
                        "subtitle",
                        "lead",
                        "body",
                        "strong",
                        "small",
                        "label",
                        "number",
                        "quote")),
        MARKER("marker", Set.of("number", "check", "dot", "time", "term")),
        OPTIONAL("optional", Set.of()),
        PLAY("play", Set.of()),
        BLEED("bleed", Set.of()),
        SAY("say", Set.of()),
        ITEMS("items", Set.of()),
        TEXT("of", FieldKind.TEXT, FieldKind.PARAGRAPH),
        ROWS("of", FieldKind.ROWS),
        PHOTO("of", FieldKind.PHOTO),
        PLACE("of", FieldKind.PLACE),
        PERCENT("of", FieldKind.PERCENT);

        final String word;
        final double least;
        final double most;
        final Set<String> words;
        final FieldKind[] kinds;

        Use(String word, double least, double most) {
            this(word, least, most, Set.of());
        }

        Use(String word, Set<String> words) {
            this(word, 0, 0, words);
        }

        Use(String word, FieldKind... kinds) {
            this(word, 0, 0, Set.of(), kinds);
        }

        Use(String word, double least, double most, Set<String> words, FieldKind... kinds) {
            this.word = word;
            this.least = least;
            this.most = most;
            this.words = words;
            this.kinds = kinds;
        }

        boolean isNumber() {
            return most > 0;
        }

        boolean isYesOrNo() {
            return this == OPTIONAL || this == PLAY || this == BLEED;
        }
    }
}
