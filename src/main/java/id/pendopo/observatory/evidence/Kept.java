package id.pendopo.observatory.evidence;

import id.pendopo.platform.fetch.Headers;
import java.net.URI;
import java.time.Instant;

/**
 * A response as kept. It comes from outside: show it only in a sandboxed frame.
 *
 * @param address the address really read
 * @param headers as received; an encoding of the content is gone, as the body is kept decoded
 */
public record Kept(URI address, Instant at, int status, Headers headers, byte[] body) {}
