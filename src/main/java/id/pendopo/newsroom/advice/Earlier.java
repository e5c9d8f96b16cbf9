package id.pendopo.newsroom.advice;

/**
 * An earlier story to compare with.
 *
 * @param address where it can be read
 * @param body as plain text
 */
public record Earlier(String address, String title, String body) {}
