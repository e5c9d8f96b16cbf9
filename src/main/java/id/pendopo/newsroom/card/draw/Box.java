package id.pendopo.newsroom.card.draw;

import java.awt.geom.Rectangle2D;

/** A rectangle in pixels. */
public record Box(double x, double y, double width, double height) {
    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    Box inset(double by) {
        return new Box(x + by, y + by, width - 2 * by, height - 2 * by);
    }

    Box at(double otherX, double otherY, double otherWidth, double otherHeight) {
        return new Box(otherX, otherY, otherWidth, otherHeight);
    }

    Rectangle2D shape() {
        return new Rectangle2D.Double(x, y, width, height);
    }

    /** Whether the other lies in it, a pixel's rounding allowed. */
    public boolean holds(Box other) {
        return other.x >= x - 1
                && other.y >= y - 1
                && other.right() <= right() + 1
                && other.bottom() <= bottom() + 1;
    }

    /** Whether the two share more than the rounding of a pixel. */
    public boolean meets(Box other) {
        return Math.min(right(), other.right()) - Math.max(x, other.x) > 1
                && Math.min(bottom(), other.bottom()) - Math.max(y, other.y) > 1;
    }
}
