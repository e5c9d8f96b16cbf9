package id.pendopo.newsroom.card.draw;

import id.pendopo.newsroom.card.CardContent;
import id.pendopo.newsroom.card.CardSize;
import id.pendopo.newsroom.card.template.Field;
import id.pendopo.newsroom.card.template.Template;
import id.pendopo.platform.web.page.Colour;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Lays out a card so that everything fits: first the letters become smaller, step by step; then
 * texts lose lines and lists lose rows, and say so; at last parts that the template calls optional
 * go. Nothing ever leaves the safe area or touches something else.
 */
public final class DrawCard {
    private static final double[] SCALES = {1.1, 1, 0.95, 0.9, 0.85, 0.8, 0.76, 0.72};

    /** How much of the height may be filled at each of these scales: large letters need air. */
    private static final double[] FILLED = {0.8, 0.92, 0.95, 0.97, 0.98, 1, 1, 1};

    private static final double[] LAST = {0.66, 0.6, 0.54, 0.48, 0.42, 0.36, 0.3};
    private static final double SMALL = 0.85;

    private final CardFonts fonts = CardFonts.shipped();

    /** The card with all its parts in their places. */
    public Drawn draw(Template template, CardContent content, CardFrame frame, CardSize size) {
        var palette = new Palette(frame.colour());
        Colour ground = palette.fill(Tone.valueOf(template.ground().toUpperCase(Locale.ROOT)));
        var written = new Written(fonts);
        Block root =
                new Compose(content, frame, palette, written).block(template.layout(size), ground);
        Box canvas = new Box(0, 0, size.width(), size.height());
        Box safe =
                new Box(
                        size.side(),
                        size.top(),
                        size.width() - 2.0 * size.side(),
                        size.height() - size.top() - (double) size.bottom());
        Fit fit = fit(root, canvas, safe, size.scale());
        Sheet sheet = placed(root, canvas, safe, fit);
        var warnings = new LinkedHashSet<>(missing(template, content));
        warnings.addAll(written.warnings());
        warnings.addAll(sheet.warnings());
        if (fit.scale() < size.scale() * SMALL) {
            warnings.add(new CardWarning(CardWarning.What.SMALL, "", ""));
        }
        return new Drawn(size, safe, ground, sheet.marks(), List.copyOf(warnings));
    }

    /** The largest letters with which nothing is shortened, or else the largest that fit. */
    private static Fit fit(Block root, Box canvas, Box safe, double scale) {
        Optional<Fit> shortened = Optional.empty();
        for (int i = 0; i < SCALES.length; i++) {
            Fit fit = new Fit(scale * SCALES[i], 0);
            if (root.height(safe.width(), fit) <= safe.height() * FILLED[i]) {
                if (whole(placed(root, canvas, safe, fit))) {
                    return fit;
                }
                shortened = shortened.or(() -> Optional.of(fit));
            }
        }
        return shortened.orElseGet(() -> cut(root, safe, scale));
    }

    private static Sheet placed(Block root, Box canvas, Box safe, Fit fit) {
        var sheet = new Sheet(canvas, safe);
        root.place(safe, fit, sheet);
        return sheet;
    }

    private static boolean whole(Sheet sheet) {
        return sheet.warnings().stream().noneMatch(w -> w.what() == CardWarning.What.SHORTENED);
    }

    private static Fit cut(Block root, Box safe, double scale) {
        double smallest = SCALES[SCALES.length - 1];
        for (int cut = 1; cut <= Fit.LAST; cut++) {
            Fit fit = new Fit(scale * smallest, cut);
            if (fits(root, safe, fit)) {
                return fit;
            }
        }
        for (double step : LAST) {
            Fit fit = new Fit(scale * step, Fit.LAST);
            if (fits(root, safe, fit)) {
                return fit;
            }
        }
        throw new IllegalStateException(
                "A card does not fit into %s even at its smallest; its template asks for too much"
                        .formatted(safe));
    }

    private static boolean fits(Block root, Box safe, Fit fit) {
        return root.height(safe.width(), fit) <= safe.height();
    }

    private static List<CardWarning> missing(Template template, CardContent content) {
        var missing = new ArrayList<CardWarning>();
        for (Field field : template.fields()) {
            boolean empty =
                    switch (field.kind()) {
                        case ROWS -> content.rows(field.name()).isEmpty();
                        case PHOTO -> !content.photos().containsKey(field.name());
                        case TEXT, PARAGRAPH, PLACE, PERCENT ->
                                content.text(field.name()).isBlank();
                    };
            if (empty && field.required()) {
                missing.add(new CardWarning(CardWarning.What.MISSING, field.name(), ""));
            }
        }
        return missing;
    }
}
