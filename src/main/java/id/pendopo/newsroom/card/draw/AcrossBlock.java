package id.pendopo.newsroom.card.draw;

import id.pendopo.platform.web.page.Colour;
import java.util.List;
import java.util.Optional;

/** Parts beside each other, all as high as the highest. */
record AcrossBlock(
        List<Block> items,
        double gap,
        double pad,
        double corner,
        Optional<Colour> panel,
        double grow,
        double share)
        implements Block {

    @Override
    public boolean present(Fit fit) {
        return items.stream().anyMatch(i -> i.present(fit));
    }

    @Override
    public double height(double width, Fit fit) {
        List<Block> shown = shown(fit);
        double unit = unit(width, shown, fit);
        return shown.stream().mapToDouble(i -> i.height(i.share() * unit, fit)).max().orElse(0)
                + 2 * fit.of(pad);
    }

    @Override
    public void place(Box box, Fit fit, Sheet sheet) {
        panel.ifPresent(fill -> sheet.panel("panel", box, corner, fill));
        List<Block> shown = shown(fit);
        double unit = unit(box.width(), shown, fit);
        double x = box.x() + fit.of(pad);
        for (Block item : shown) {
            double width = item.share() * unit;
            item.place(
                    new Box(x, box.y() + fit.of(pad), width, box.height() - 2 * fit.of(pad)),
                    fit,
                    sheet);
            x += width + fit.of(gap);
        }
    }

    private double unit(double width, List<Block> shown, Fit fit) {
        double gaps = Math.max(0, shown.size() - 1) * fit.of(gap) + 2 * fit.of(pad);
        return (width - gaps) / shown.stream().mapToDouble(Block::share).sum();
    }

    private List<Block> shown(Fit fit) {
        return items.stream().filter(i -> i.present(fit)).toList();
    }
}
