package id.pendopo.newsroom.advice;

/**
 * A word that readers outside of the office stumble over.
 *
 * @param instead what to write; for an abbreviation its full form; empty if there is no one word
 */
public record Term(Kind kind, String term, String instead) {
    /** Why a reader stumbles. */
    public enum Kind {
        /** The office's own word. */
        JARGON,
        /** Many words for one. */
        WORDY,
        /** A foreign word with an Indonesian one beside it. */
        FOREIGN,
        /** Letters that not everybody can read. */
        ABBREVIATION,
        /** A beginning that keeps the news waiting. */
        OPENING
    }
}
