package id.pendopo.observatory.visit;

import java.time.Instant;
import java.util.List;

/**
 * The certificate a host shows, read whether trusted or not.
 *
 * @param names host names it is for, with wildcards as written
 * @param trusted the chain ends at an authority of the JDK's trust store
 * @param matchesHost it is for the host that was asked
 * @param protocol as TLSv1.3
 */
public record Certificate(
        String host,
        List<String> names,
        String issuer,
        Instant notBefore,
        Instant notAfter,
        boolean trusted,
        boolean matchesHost,
        String protocol) {}
