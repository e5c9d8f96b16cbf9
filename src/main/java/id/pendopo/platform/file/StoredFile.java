package id.pendopo.platform.file;

import java.time.Instant;

/** A kept file. The type is read from the content, never from a name or a browser's word. */
public record StoredFile(FileHash hash, long bytes, FileType type, Instant addedAt) {}
