package id.pendopo.newsroom.card.draw;

/** What a colour is for; which one it is follows from the city's brand and from what lies below. */
public enum Tone {
    /** Grounds. */
    PAPER,
    MIST,
    SOFT,
    /** Brand: a ground, or letters of weight. */
    BRAND,
    DEEP,
    ACCENT,
    /** Letters. */
    INK,
    MUTED
}
