package id.pendopo.newsroom.card.template;

/** What a field of a template holds. */
public enum FieldKind {
    /** One line of words. */
    TEXT,
    /** Some sentences. */
    PARAGRAPH,
    /** Lines with columns. */
    ROWS,
    /** A picture of the library and what of it matters most. */
    PHOTO,
    /** A kecamatan or kelurahan. */
    PLACE,
    /** A number from 0 to 100. */
    PERCENT
}
