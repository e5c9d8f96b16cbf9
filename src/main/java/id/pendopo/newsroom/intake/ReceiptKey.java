package id.pendopo.newsroom.intake;

/**
 * What names a report at its source.
 *
 * @param scope in which the key names one report, as the id of an account or a unit
 */
public record ReceiptKey(Source source, String scope, String key) {
    /** Where it came from. */
    public enum Source {
        API,
        TABLE
    }
}
