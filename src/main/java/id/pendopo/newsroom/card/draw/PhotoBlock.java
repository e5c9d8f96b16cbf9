package id.pendopo.newsroom.card.draw;

import id.pendopo.platform.web.page.Colour;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * A picture that fills its box, cut so that what matters stays in sight.
 *
 * @param play whether a sign says that it is a film
 * @param bleed whether it goes on to the edge of the card where it touches the edge of what is safe
 * @param words a few of them on a ground in its lower left corner
 */
record PhotoBlock(
        String name,
        Optional<Photo> photo,
        double least,
        double corner,
        boolean play,
        boolean bleed,
        Optional<LabelBlock> words,
        Colour sign,
        Colour onSign,
        double grow,
        double share)
        implements Block {
    private static final double COARSE = 0.6;
    private static final double INSET = 24;
    private static final double DISC = 128;

    /** A picture and where to look, from 0 to 1 in both directions. */
    record Photo(BufferedImage pixels, double x, double y) {}

    @Override
    public boolean present(Fit fit) {
        return photo.isPresent();
    }

    @Override
    public double height(double width, Fit fit) {
        return fit.of(least);
    }

    @Override
    public void place(Box box, Fit fit, Sheet sheet) {
        Photo shown = photo.orElseThrow();
        Box all = bleed ? sheet.bled(box) : box;
        double round = bleed ? 0 : fit.of(corner);
        sheet.bleeding("photo:" + name, all, to -> paint(to, shown, all, round));
        double pixels =
                Math.min(
                        shown.pixels().getWidth() / all.width(),
                        shown.pixels().getHeight() / all.height());
        if (pixels < COARSE) {
            sheet.warn(CardWarning.What.COARSE_PHOTO, name, "");
        }
        if (play) {
            double size = Math.min(fit.of(DISC), Math.min(box.width(), box.height()) * 0.5);
            Box disc =
                    new Box(
                            box.x() + (box.width() - size) / 2,
                            box.y() + (box.height() - size) / 2,
                            size,
                            size);
            sheet.shape("play:" + name, disc, to -> playSign(to, disc));
        }
        words.filter(w -> w.present(fit))
                .ifPresent(w -> {
                    double inset = fit.of(INSET);
                    double width = box.width() - 2 * inset;
                    double high = w.height(width, fit);
                    w.place(
                            new Box(box.x() + inset, box.bottom() - inset - high, width, high),
                            fit,
                            sheet);
                });
    }

    private static void paint(Graphics2D to, Photo photo, Box box, double corner) {
        BufferedImage pixels = photo.pixels();
        double scale = Math.max(box.width() / pixels.getWidth(), box.height() / pixels.getHeight());
        double x = shift(photo.x(), pixels.getWidth() * scale, box.width());
        double y = shift(photo.y(), pixels.getHeight() * scale, box.height());
        var drawn =
                new BufferedImage(
                        (int) Math.ceil(box.width()),
                        (int) Math.ceil(box.height()),
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D inside = drawn.createGraphics();
        inside.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        var move = AffineTransform.getTranslateInstance(-x, -y);
        move.scale(scale, scale);
        inside.drawImage(pixels, move, null);
        inside.dispose();
        Shape shape = Sheet.rounded(box, corner);
        // A paint, not a clip: the edge of a clip has steps.
        to.setPaint(new java.awt.TexturePaint(drawn, box.shape()));
        to.fill(shape);
    }

    /** How far to move so that the point is in the middle, or as near to it as the picture goes. */
    private static double shift(double focus, double whole, double shown) {
        return Math.clamp(focus * whole - shown / 2, 0, Math.max(0, whole - shown));
    }

    private void playSign(Graphics2D to, Box disc) {
        to.setColor(Sheet.awt(sign));
        to.fill(new Ellipse2D.Double(disc.x(), disc.y(), disc.width(), disc.height()));
        var arrow = new Path2D.Double();
        arrow.moveTo(disc.x() + disc.width() * 0.4, disc.y() + disc.height() * 0.3);
        arrow.lineTo(disc.x() + disc.width() * 0.72, disc.y() + disc.height() * 0.5);
        arrow.lineTo(disc.x() + disc.width() * 0.4, disc.y() + disc.height() * 0.7);
        arrow.closePath();
        to.setColor(Sheet.awt(onSign));
        to.fill(arrow);
    }
}
