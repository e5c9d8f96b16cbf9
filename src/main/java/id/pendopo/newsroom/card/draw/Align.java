package id.pendopo.newsroom.card.draw;

/** Where lines begin, or what stands on a side of a stack. */
public enum Align {
    START,
    CENTRE,
    END
}
