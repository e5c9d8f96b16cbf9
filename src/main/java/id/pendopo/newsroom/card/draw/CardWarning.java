package id.pendopo.newsroom.card.draw;

/**
 * Something the person who makes a card should know.
 *
 * @param field it is about; empty if about the whole card
 * @param detail letters that were left out, or how many rows; empty if nothing more is to say
 */
public record CardWarning(What what, String field, String detail) {
    /** What happened. */
    public enum What {
        /** The field ends with three dots. */
        SHORTENED,
        /** Rows are not shown; the card says how many. */
        ROWS_LEFT_OUT,
        /** A part is not shown, because it found no room. */
        LEFT_OUT,
        /** Letters that no font of ours has. */
        LETTERS_LEFT_OUT,
        /** The letters are small, because there are many. */
        SMALL,
        /** A bar has no number to show. */
        NO_NUMBER,
        /** A picture has fewer pixels than its place. */
        COARSE_PHOTO,
        /** A field that must be filled is empty. */
        MISSING,
        /** The city has no outline of the place. */
        NO_OUTLINE,
        /** Nobody said where the facts come from; the unit itself is named. */
        NO_SOURCE
    }
}
