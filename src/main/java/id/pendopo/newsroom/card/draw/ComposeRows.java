package id.pendopo.newsroom.card.draw;

import id.pendopo.newsroom.card.CardContent;
import id.pendopo.newsroom.card.IndonesianNumber;
import id.pendopo.newsroom.card.template.Node;
import id.pendopo.platform.web.page.Colour;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes blocks of what a template shows in rows: tiles, lists, charts. */
final class ComposeRows {
    private static final int MOST = 12;

    private final CardContent content;
    private final CardFrame frame;
    private final Palette palette;
    private final Written written;

    ComposeRows(CardContent content, CardFrame frame, Palette palette, Written written) {
        this.content = content;
        this.frame = frame;
        this.palette = palette;
        this.written = written;
    }

    Block tiles(Node node, Colour ground) {
        String name = node.word("of").orElseThrow();
        Colour panel = palette.panel(ground);
        var tiles = new ArrayList<TilesBlock.Tile>();
        for (List<String> row : rows(name)) {
            tiles.add(
                    new TilesBlock.Tile(
                            written.words(name, IndonesianNumber.shown(cell(row, 0)), Style.NUMBER),
                            written.words(name, cell(row, 1), Style.BODY)));
        }
        Tone value = Compose.colour(node, Tone.BRAND);
        var colours =
                new TilesBlock.Colours(
                        panel,
                        palette.letters(Palette.dark(panel) ? Tone.PAPER : value, panel),
                        palette.letters(Tone.INK, panel),
                        ground,
                        palette.letters(Tone.MUTED, ground));
        return new TilesBlock(
                name,
                tiles,
                (int) node.number("columns", 2),
                most(node),
                colours,
                more(),
                node.number("grow", 0),
                node.number("share", 1));
    }

    Block list(Node node, Colour ground) {
        String name = node.word("of").orElseThrow();
        var marker =
                ListBlock.Marker.valueOf(
                        node.word("marker").orElse("dot").toUpperCase(Locale.ROOT));
        var entries = new ArrayList<ListBlock.Entry>();
        List<List<String>> rows = rows(name);
        for (int i = 0; i < rows.size(); i++) {
            entries.add(entry(node, name, marker, rows.get(i), i + 1));
        }
        boolean dark = Palette.dark(ground);
        Colour sign = palette.shape(dark ? Tone.PAPER : Tone.BRAND, ground);
        var colours =
                new ListBlock.Colours(
                        ground,
                        palette.letters(Tone.INK, ground),
                        palette.letters(Tone.MUTED, ground),
                        sign,
                        palette.letters(dark ? Tone.BRAND : Tone.PAPER, sign),
                        palette.letters(
                                marker == ListBlock.Marker.TERM ? Tone.MUTED : Tone.BRAND, ground));
        return new ListBlock(
                name,
                entries,
                marker,
                most(node),
                colours,
                more(),
                node.yes("optional"),
                node.number("grow", 0),
                node.number("share", 1));
    }

    private ListBlock.Entry entry(
            Node node, String name, ListBlock.Marker marker, List<String> row, int number) {
        boolean time = marker == ListBlock.Marker.TIME;
        boolean term = marker == ListBlock.Marker.TERM;
        int head = time ? 1 : 0;
        String lead =
                time
                        ? cell(row, 0)
                        : marker == ListBlock.Marker.NUMBER ? String.valueOf(number) : "";
        String rest = cell(row, head + 1);
        Style usual = term ? Style.LABEL : rest.isEmpty() ? Style.BODY : Style.STRONG;
        return new ListBlock.Entry(
                written.words(name, lead, Style.STRONG),
                written.words(name, cell(row, head), Compose.style(node, usual)),
                written.words(name, rest, term ? Style.STRONG : Style.BODY));
    }

    Block bars(Node node, Colour ground) {
        String name = node.word("of").orElseThrow();
        return new BarsBlock(
                name,
                values(name),
                most(node),
                chart(ground),
                more(),
                node.yes("optional"),
                node.number("grow", 0),
                node.number("share", 1));
    }

    Block line(Node node, Colour ground) {
        String name = node.word("of").orElseThrow();
        return new LineBlock(
                name,
                values(name),
                most(node),
                chart(ground),
                node.number("least", 220),
                node.yes("optional"),
                node.number("grow", 0),
                node.number("share", 1));
    }

    Block progress(Node node, Colour ground) {
        String name = node.word("of").orElseThrow();
        Optional<Double> percent =
                IndonesianNumber.read(content.text(name))
                        .map(BigDecimal::doubleValue)
                        .filter(p -> p >= 0 && p <= 100);
        String number =
                percent.map(p -> IndonesianNumber.written(BigDecimal.valueOf(p)) + "%").orElse("");
        return new ProgressBlock(
                name,
                percent,
                written.words(name, node.word("say").orElse(""), Style.BODY),
                written.words(name, number, Style.TITLE),
                chart(ground));
    }

    private List<BarsBlock.Bar> values(String name) {
        return rows(name).stream()
                .map(row ->
                        new BarsBlock.Bar(
                                written.words(name, cell(row, 0), Style.BODY),
                                written.words(
                                        name, IndonesianNumber.shown(cell(row, 1)), Style.STRONG),
                                IndonesianNumber.read(cell(row, 1)).map(BigDecimal::doubleValue)))
                .toList();
    }

    private BarsBlock.Colours chart(Colour ground) {
        boolean dark = Palette.dark(ground);
        return new BarsBlock.Colours(
                ground,
                palette.letters(Tone.INK, ground),
                palette.letters(dark ? Tone.PAPER : Tone.BRAND, ground),
                palette.shape(dark ? Tone.ACCENT : Tone.BRAND, ground),
                palette.whisper(ground));
    }

    private List<List<String>> rows(String name) {
        return content.rows(name).stream()
                .filter(row -> row.stream().anyMatch(c -> !written.clean(name, c).isEmpty()))
                .toList();
    }

    private Paragraphs more() {
        return new Paragraphs(frame.words()::more, written.fonts());
    }

    private static int most(Node node) {
        return (int) node.number("most", MOST);
    }

    private static String cell(List<String> row, int at) {
        return at < row.size() ? row.get(at) : "";
    }
}
