package id.pendopo.newsroom.card.draw;

import id.pendopo.platform.web.page.Colour;
import java.util.List;
import java.util.Optional;

/**
 * Parts one below the other.
 *
 * @param panel the ground it paints for itself; empty for none
 */
record StackBlock(
        List<Block> items,
        double gap,
        double pad,
        double corner,
        Optional<Colour> panel,
        Justify justify,
        double grow,
        double share)
        implements Block {

    /** Where height that is left over goes if no part grows. */
    enum Justify {
        START,
        CENTRE,
        END,
        SPREAD
    }

    @Override
    public boolean present(Fit fit) {
        return items.stream().anyMatch(i -> !(i instanceof SpaceBlock) && i.present(fit));
    }

    @Override
    public double height(double width, Fit fit) {
        double inside = width - 2 * fit.of(pad);
        List<Block> shown = shown(fit);
        return shown.stream().mapToDouble(i -> i.height(inside, fit)).sum()
                + Math.max(0, shown.size() - 1) * fit.of(gap)
                + 2 * fit.of(pad);
    }

    @Override
    public void place(Box box, Fit fit, Sheet sheet) {
        panel.ifPresent(fill -> sheet.panel("panel", box, corner, fill));
        List<Block> shown = shown(fit);
        tellOfTheRest(fit, sheet);
        double left = box.height() - height(box.width(), fit);
        double growing = shown.stream().mapToDouble(Block::grow).sum();
        double width = box.width() - 2 * fit.of(pad);
        double between = fit.of(gap) + (growing == 0 ? between(left, shown.size()) : 0);
        double y = box.y() + fit.of(pad) + (growing == 0 ? before(left) : 0);
        for (Block item : shown) {
            double more = growing == 0 ? 0 : left * item.grow() / growing;
            double height = item.height(width, fit) + more;
            item.place(new Box(box.x() + fit.of(pad), y, width, height), fit, sheet);
            y += height + between;
        }
    }

    private List<Block> shown(Fit fit) {
        return items.stream().filter(i -> i.present(fit)).toList();
    }

    private void tellOfTheRest(Fit fit, Sheet sheet) {
        items.stream()
                .filter(i -> !i.present(fit) && i.present(new Fit(1, 0)))
                .forEach(i -> sheet.warn(CardWarning.What.LEFT_OUT, i.name(), ""));
    }

    private double before(double left) {
        return switch (justify) {
            case START, SPREAD -> 0;
            case CENTRE -> left / 2;
            case END -> left;
        };
    }

    private double between(double left, int parts) {
        return justify == Justify.SPREAD && parts > 1 ? left / (parts - 1) : 0;
    }
}
