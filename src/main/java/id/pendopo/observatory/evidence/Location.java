package id.pendopo.observatory.evidence;

/**
 * Where a response is kept.
 *
 * @param file relative to the evidence folder, with slashes
 * @param offset of its record in the file, in bytes
 */
public record Location(String file, long offset) {}
