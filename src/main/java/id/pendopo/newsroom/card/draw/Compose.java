package id.pendopo.newsroom.card.draw;

import id.pendopo.newsroom.card.CardContent;
import id.pendopo.newsroom.card.template.Node;
import id.pendopo.newsroom.card.template.NodeKind;
import id.pendopo.platform.web.page.Colour;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes blocks of the elements of a template, filled with facts and coloured for their ground. */
final class Compose {
    private final CardContent content;
    private final CardFrame frame;
    private final Palette palette;
    private final Written written;
    private final ComposeRows rows;

    Compose(CardContent content, CardFrame frame, Palette palette, Written written) {
        this.content = content;
        this.frame = frame;
        this.palette = palette;
        this.written = written;
        this.rows = new ComposeRows(content, frame, palette, written);
    }

    /** The block of an element that stands on the ground. */
    Block block(Node node, Colour ground) {
        return switch (node.kind()) {
            case STACK -> stack(node, ground);
            case ACROSS -> across(node, ground);
            case TEXT -> text(node, ground);
            case LABEL -> label(node, ground);
            case TILES -> rows.tiles(node, ground);
            case LIST -> rows.list(node, ground);
            case BARS -> rows.bars(node, ground);
            case LINE -> rows.line(node, ground);
            case PHOTO -> photo(node, ground);
            case MAP -> map(node, ground);
            case PROGRESS -> rows.progress(node, ground);
            case MARK -> mark(node, ground);
            case ORNAMENT -> ornament(node, ground);
            case UNIT -> unit(node, ground);
            case FOOTER -> footer(ground);
            case SPACE -> new SpaceBlock(node.number("least", 0), node.number("grow", 0));
            case RULE -> rule(node, ground);
        };
    }

    private Block stack(Node node, Colour ground) {
        Optional<Colour> panel = node.word("ground").map(word -> ground(word, ground));
        Colour below = panel.orElse(ground);
        return new StackBlock(
                node.items().stream().map(i -> block(i, below)).toList(),
                node.number("gap", 24),
                node.number("pad", 0),
                node.number("corner", 0),
                panel,
                StackBlock.Justify.valueOf(
                        node.word("justify").orElse("start").toUpperCase(Locale.ROOT)),
                node.number("grow", 0),
                node.number("share", 1));
    }

    private Block across(Node node, Colour ground) {
        Optional<Colour> panel = node.word("ground").map(word -> ground(word, ground));
        Colour below = panel.orElse(ground);
        return new AcrossBlock(
                node.items().stream().map(i -> block(i, below)).toList(),
                node.number("gap", 40),
                node.number("pad", 0),
                node.number("corner", 0),
                panel,
                node.number("grow", 0),
                node.number("share", 1));
    }

    private Colour ground(String word, Colour ground) {
        return word.equals("panel") ? palette.panel(ground) : palette.fill(tone(word));
    }

    private Block text(Node node, Colour ground) {
        Style style = style(node, Style.BODY);
        String name = node.word("of").orElse("words");
        String words = node.word("say").orElseGet(() -> content.text(name));
        return new TextBlock(
                name,
                written.words(name, words, style),
                (int) node.number("lines", 3),
                align(node),
                palette.letters(colour(node, Tone.INK), ground),
                ground,
                node.yes("optional"),
                node.number("share", 1));
    }

    private LabelBlock label(Node node, Colour ground) {
        Tone tone = colour(node, Tone.BRAND);
        Colour fill =
                tone == Tone.BRAND && Palette.dark(ground)
                        ? palette.fill(Tone.PAPER)
                        : palette.fill(tone);
        String name = node.word("of").orElse("words");
        String words = node.word("say").orElseGet(() -> content.text(name));
        Tone letters = Palette.dark(fill) ? Tone.PAPER : Tone.INK;
        return new LabelBlock(
                name,
                written.words(name, words, Style.LABEL),
                align(node),
                palette.letters(letters, fill),
                fill);
    }

    private Block photo(Node node, Colour ground) {
        String name = node.word("of").orElseThrow();
        Optional<PhotoBlock.Photo> photo =
                Optional.ofNullable(content.photos().get(name))
                        .flatMap(p ->
                                frame.photos()
                                        .apply(p.asset())
                                        .map(pixels -> new PhotoBlock.Photo(pixels, p.x(), p.y())));
        Optional<LabelBlock> words =
                node.word("say")
                        .map(say ->
                                label(
                                        new Node(
                                                NodeKind.LABEL,
                                                java.util.Map.of("say", say),
                                                List.of()),
                                        palette.fill(Tone.PAPER)));
        return new PhotoBlock(
                name,
                photo,
                node.number("least", 240),
                node.number("corner", 22),
                node.yes("play"),
                node.yes("bleed"),
                words,
                palette.fill(Tone.PAPER),
                palette.fill(Tone.BRAND),
                node.number("grow", 0),
                node.number("share", 1));
    }

    private Block map(Node node, Colour ground) {
        String name = node.word("of").orElseThrow();
        Optional<CityMap.Area> area = frame.map().area(content.text(name));
        boolean dark = Palette.dark(ground);
        var colours =
                new MapBlock.Colours(
                        dark
                                ? ground.mixed(Colour.WHITE, 0.2)
                                : ground.mixed(palette.fill(Tone.BRAND), 0.2),
                        ground,
                        palette.shape(dark ? Tone.ACCENT : Tone.BRAND, ground),
                        palette.letters(Tone.INK, ground),
                        ground);
        return new MapBlock(
                name,
                frame.map(),
                area,
                written.words(name, area.map(CityMap.Area::name).orElse(""), Style.STRONG),
                colours,
                node.number("least", 260),
                node.number("grow", 0),
                node.number("share", 1));
    }

    private Block mark(Node node, Colour ground) {
        double size = node.number("size", 84);
        Colour colour = palette.shape(colour(node, Tone.ACCENT), ground);
        return new ShapeBlock(
                "quote-mark", size * 1.25, size, 0, 1, (to, box) -> Signs.quote(to, box, colour));
    }

    private Block ornament(Node node, Colour ground) {
        Colour colour = palette.whisper(ground);
        return new ShapeBlock(
                "ornament",
                0,
                node.number("least", 96),
                node.number("grow", 0),
                node.number("share", 1),
                (to, box) -> Kawung.paint(to, box, colour, 1));
    }

    private Block rule(Node node, Colour ground) {
        Colour colour = palette.shape(colour(node, Tone.ACCENT), ground);
        return new ShapeBlock(
                "rule",
                104,
                node.number("size", 10),
                0,
                1,
                (to, box) -> {
                    to.setColor(Sheet.awt(colour));
                    to.fill(Sheet.rounded(box, box.height() / 2));
                });
    }

    private Block unit(Node node, Colour ground) {
        boolean dark = Palette.dark(ground);
        Colour disc = palette.fill(dark ? Tone.PAPER : Tone.BRAND);
        var colours =
                new UnitBlock.Colours(
                        ground,
                        disc,
                        palette.letters(dark ? Tone.BRAND : Tone.PAPER, disc),
                        palette.letters(Tone.INK, ground),
                        palette.letters(Tone.MUTED, ground));
        boolean same = frame.unit().equals(frame.city());
        return new UnitBlock(
                written.words("unit", Signs.initials(frame.unit()), Style.STRONG),
                written.words("unit", frame.unit(), Style.STRONG),
                written.words("city", same ? "" : frame.city(), Style.SMALL),
                align(node),
                colours);
    }

    private Block footer(Colour ground) {
        String said = content.text(CardContent.SOURCE);
        String source = written.clean(CardContent.SOURCE, said);
        if (source.isEmpty()) {
            written.warn(CardWarning.What.NO_SOURCE, CardContent.SOURCE);
        }
        return new FooterBlock(
                written.words(
                        CardContent.SOURCE,
                        frame.words().source(source.isEmpty() ? frame.unit() : source),
                        Style.SMALL),
                written.words("date", frame.words().date(frame.date()), Style.SMALL),
                palette.letters(Tone.MUTED, ground),
                ground,
                palette.whisper(ground));
    }

    static Style style(Node node, Style otherwise) {
        return node.word("style")
                .map(word -> Style.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(otherwise);
    }

    static Tone colour(Node node, Tone otherwise) {
        return node.word("colour").map(Compose::tone).orElse(otherwise);
    }

    static Tone tone(String word) {
        return Tone.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static Align align(Node node) {
        return Align.valueOf(node.word("align").orElse("start").toUpperCase(Locale.ROOT));
    }
}
