package id.pendopo.platform.file;

/** What became of a file that was handed in. */
public sealed interface Storing {
    record Stored(StoredFile file) implements Storing {}

    /** Nothing was kept: the file has more bytes than allowed. */
    record TooLarge(long allowed) implements Storing {}

    /** Nothing was kept: the file has no bytes. */
    record Empty() implements Storing {}
}
