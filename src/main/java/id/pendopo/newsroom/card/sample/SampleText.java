package id.pendopo.newsroom.card.sample;

/** How much a sample card has to say, and how nicely. */
public enum SampleText {
    /** What must be there, and nothing else. */
    BRIEF,
    /** Everything filled, as a person would. */
    FULL,
    /** Every field as long as its template allows. */
    LONG,
    /** What nobody should write, and somebody does. */
    HOSTILE
}
