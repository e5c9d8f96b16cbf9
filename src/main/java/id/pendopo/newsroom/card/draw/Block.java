package id.pendopo.newsroom.card.draw;

/** A part of a card: knows how high it must be, and places itself in a box at least so high. */
interface Block {
    /** Whether it has anything to show; if not it takes no room and no gap. */
    boolean present(Fit fit);

    double height(double width, Fit fit);

    void place(Box box, Fit fit, Sheet sheet);

    /** The field it shows; empty if it shows none. */
    default String name() {
        return "";
    }

    /** Its part of the height that is left over; 0 to stay as it is. */
    default double grow() {
        return 0;
    }

    /** Its part of the width beside others. */
    default double share() {
        return 1;
    }
}
