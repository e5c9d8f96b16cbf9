package id.pendopo.newsroom.card;

/** What became of a change of a card. */
public sealed interface Keeping {
    record Kept(Card card) implements Keeping {}

    /** Somebody changed it meanwhile; nothing was written. */
    record Stale(Card now) implements Keeping {}

    /** The story has as many cards as a carousel takes. */
    record Full() implements Keeping {}

    /** It is not there, or was removed. */
    record Gone() implements Keeping {}
}
