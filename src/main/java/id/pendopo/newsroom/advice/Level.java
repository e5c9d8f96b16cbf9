package id.pendopo.newsroom.advice;

/** How urgent a remark is; the most urgent first. */
public enum Level {
    /** Publishing it as it stands harms somebody or breaks a rule. */
    MUST,
    /** The text gets clearly better. */
    SHOULD,
    /** Good to know. */
    NOTE
}
