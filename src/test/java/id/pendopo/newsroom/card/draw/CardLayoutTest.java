package id.pendopo.newsroom.card.draw;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.BrandColour;
import id.pendopo.newsroom.card.CardContent;
import id.pendopo.newsroom.card.CardSize;
import id.pendopo.newsroom.card.sample.CardSamples;
import id.pendopo.newsroom.card.sample.HostileText;
import id.pendopo.newsroom.card.sample.SampleText;
import id.pendopo.newsroom.card.template.CardTemplates;
import id.pendopo.newsroom.card.template.Template;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for every card, whatever is written on it. */
class CardLayoutTest {
    private static final int SEEDS = 6;
    private static final CardTemplates TEMPLATES = new CardTemplates();
    private static final DrawCard DRAW = new DrawCard();

    @Test
    void nothing_touches_leaves_or_fades_with_the_samples() {
        var faults = new ArrayList<String>();
        for (Template template : TEMPLATES.all()) {
            for (SampleText text : List.of(SampleText.BRIEF, SampleText.FULL, SampleText.LONG)) {
                check(template, text, 1, SampleFrame.usual(), faults);
            }
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void nothing_touches_leaves_or_fades_with_hostile_texts_units_and_colours() {
        var faults = new ArrayList<String>();
        for (long seed = 1; seed <= SEEDS; seed++) {
            CardFrame frame =
                    SampleFrame.of(new HostileText(seed).next(120), colour(new Random(seed)));
            for (Template template : TEMPLATES.all()) {
                check(template, SampleText.HOSTILE, seed, frame, faults);
            }
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void an_empty_card_still_says_whose_it_is_from_where_and_when() {
        for (Template template : TEMPLATES.all()) {
            for (CardSize size : template.sizes()) {
                Drawn drawn = DRAW.draw(template, CardContent.empty(), SampleFrame.usual(), size);

                assertThat(drawn.marks())
                        .extracting(Mark::name)
                        .as("%s %s", template.id(), size)
                        .contains("unit:unit", "unit:city", "source:source", "date:date");
                assertThat(drawn.warnings())
                        .extracting(CardWarning::what)
                        .contains(CardWarning.What.MISSING, CardWarning.What.NO_SOURCE);
            }
        }
    }

    @Test
    void unit_source_and_date_are_readable_on_every_full_card() {
        for (Template template : TEMPLATES.all()) {
            for (CardSize size : template.sizes()) {
                Drawn drawn = drawn(template, SampleText.FULL, 1, SampleFrame.usual(), size);

                assertThat(words(drawn))
                        .as("%s %s", template.id(), size)
                        .contains("22 November 2026")
                        .contains("Sumber: ")
                        .contains("Kota Contoh")
                        .contains("Dinas Pekerjaan Umum");
            }
        }
    }

    @Test
    void a_full_sample_loses_nothing_without_saying_so() {
        for (Template template : TEMPLATES.all()) {
            for (CardSize size : template.sizes()) {
                Drawn drawn = drawn(template, SampleText.FULL, 1, SampleFrame.usual(), size);
                boolean dots = words(drawn).contains("…");

                assertThat(dots)
                        .as("%s %s ends somewhere with dots", template.id(), size)
                        .isEqualTo(
                                drawn.warnings().stream()
                                        .anyMatch(w -> w.what() == CardWarning.What.SHORTENED));
            }
        }
    }

    private static void check(
            Template template, SampleText text, long seed, CardFrame frame, List<String> faults) {
        for (CardSize size : template.sizes()) {
            Drawn drawn = drawn(template, text, seed, frame, size);
            String where = "%s %s %s %d".formatted(template.id(), size, text, seed);
            for (int i = 0; i < drawn.marks().size(); i++) {
                check(drawn, i, where, faults);
            }
        }
    }

    private static void check(Drawn drawn, int at, String where, List<String> faults) {
        Mark mark = drawn.marks().get(at);
        if (!mark.bleeds() && !drawn.safe().holds(mark.box())) {
            faults.add("%s: %s leaves the safe area: %s".formatted(where, mark.name(), mark.box()));
        }
        mark.letters()
                .ifPresent(l -> {
                    if (l.contrast() < Palette.LETTERS) {
                        faults.add(
                                "%s: %s has contrast %.2f"
                                        .formatted(where, mark.name(), l.contrast()));
                    }
                    if (!inkHeld(mark.box(), l)) {
                        faults.add(
                                "%s: letters of %s leave %s: %s %s"
                                        .formatted(
                                                where,
                                                mark.name(),
                                                mark.box(),
                                                l.ink().get(),
                                                l.text()));
                    }
                });
        for (Mark other : drawn.marks().subList(0, at)) {
            if (!mark.panel() && !other.panel() && mark.box().meets(other.box())) {
                faults.add("%s: %s touches %s".formatted(where, mark.name(), other.name()));
            }
            boolean across = mark.box().meets(other.box()) && !other.box().holds(mark.box());
            if (other.panel() && !mark.bleeds() && across) {
                faults.add(
                        "%s: %s lies across the edge of %s %s %s"
                                .formatted(
                                        where, mark.name(), other.name(), mark.box(), other.box()));
            }
        }
    }

    /** A letter may lean out a little at the sides, as j does; never above or below. */
    private static boolean inkHeld(Box box, Mark.Letters letters) {
        double lean = letters.size() * 0.1;
        Rectangle2D ink = letters.ink().get();
        Box wider = new Box(box.x() - lean, box.y() - 1, box.width() + 2 * lean, box.height() + 2);
        return wider.holds(new Box(ink.getX(), ink.getY(), ink.getWidth(), ink.getHeight()));
    }

    private static Drawn drawn(
            Template template, SampleText text, long seed, CardFrame frame, CardSize size) {
        return DRAW.draw(
                template, CardSamples.of(template, text, seed, SampleFrame.KELURAHAN), frame, size);
    }

    private static String words(Drawn drawn) {
        var all = new StringBuilder();
        drawn.marks()
                .forEach(m ->
                        m.letters()
                                .ifPresent(
                                        l -> all.append(l.text().replace('\n', ' ')).append('\n')));
        return all.toString();
    }

    private static BrandColour colour(Random random) {
        return new BrandColour(String.format(Locale.ROOT, "#%06x", random.nextInt(0x1000000)));
    }
}
