package id.pendopo.newsroom.card.draw;

import id.pendopo.platform.web.page.Colour;

/** Whose card it is: a sign with the first letters, the unit, the city. Never left out. */
record UnitBlock(Paragraph letters, Paragraph unit, Paragraph city, Align align, Colours colours)
        implements Block {
    private static final double DISC = 76;
    private static final double GAP = 20;

    record Colours(Colour ground, Colour disc, Colour onDisc, Colour unit, Colour city) {}

    @Override
    public boolean present(Fit fit) {
        return true;
    }

    @Override
    public double height(double width, Fit fit) {
        return Math.max(fit.of(DISC), words(width, fit));
    }

    @Override
    public void place(Box box, Fit fit, Sheet sheet) {
        double size = fit.of(DISC);
        double high = height(box.width(), fit);
        Lines name = unit(box.width(), fit);
        Lines place = city(box.width(), fit);
        double used =
                align == Align.START
                        ? box.width()
                        : Math.min(
                                box.width(),
                                size
                                        + fit.of(GAP)
                                        + Math.max(
                                                name.of().wide(name.size()),
                                                place.of().wide(place.size()))
                                        + 2);
        double x = align == Align.CENTRE ? box.x() + (box.width() - used) / 2 : box.x();
        Box disc = new Box(x, box.y() + (high - size) / 2, size, size);
        sheet.panel("badge:unit", disc, size / 2, colours.disc());
        Lines sign = letters.lay(size * 0.74, size * 0.36, 1);
        sheet.text(
                "badge:unit",
                new Box(disc.x(), disc.y() + (size - sign.height()) / 2, size, sign.height()),
                sign,
                Align.CENTRE,
                colours.onDisc(),
                colours.disc());
        double left = x + size + fit.of(GAP);
        double width = textWidth(box.width(), fit);
        double y = box.y() + (high - words(box.width(), fit)) / 2;
        sheet.text(
                "unit:unit",
                new Box(left, y, Math.min(width, box.right() - left), name.height()),
                name,
                Align.START,
                colours.unit(),
                colours.ground());
        if (!city.isEmpty()) {
            sheet.text(
                    "unit:city",
                    new Box(
                            left,
                            y + name.height(),
                            Math.min(width, box.right() - left),
                            place.height()),
                    place,
                    Align.START,
                    colours.city(),
                    colours.ground());
        }
    }

    private double words(double width, Fit fit) {
        return unit(width, fit).height() + (city.isEmpty() ? 0 : city(width, fit).height());
    }

    private Lines unit(double width, Fit fit) {
        return unit.lay(textWidth(width, fit), fit.of(29), 3);
    }

    private Lines city(double width, Fit fit) {
        return city.lay(textWidth(width, fit), fit.of(25), 1);
    }

    private static double textWidth(double width, Fit fit) {
        return width - fit.of(DISC + GAP);
    }
}
