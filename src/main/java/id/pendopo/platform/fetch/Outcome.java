package id.pendopo.platform.fetch;

import java.net.URI;
import java.time.Duration;

/**
 * What became of one request: a closed family, so that whoever decides by it must name every case.
 * A page that answers 200 may still be no page of the unit: those cases are outcomes of their own.
 */
public sealed interface Outcome {

    /**
     * Whether waiting will not mend it: somebody must act. The permanent ones say so themselves.
     */
    default boolean permanent() {
        return false;
    }

    /** The site answered with something of its own that can be read. */
    record Read() implements Outcome {}

    /** A conditional request found nothing new. */
    record Unchanged() implements Outcome {}

    /** A failure without the site's own content. */
    sealed interface Failed extends Outcome {}

    /** Something answered, but not the unit's site. */
    sealed interface Impostor extends Outcome {}

    /** The name has no address (NXDOMAIN or no A/AAAA record). */
    record NameUnknown() implements Failed {
        @Override
        public boolean permanent() {
            return true;
        }
    }

    /** The name could not be asked for; the resolver failed. */
    record NameServerFailed() implements Failed {}

    /** The address is private, loopback or otherwise out of bounds for us. */
    record AddressForbidden(String address) implements Failed {
        @Override
        public boolean permanent() {
            return true;
        }
    }

    /** Not an http or https address, or not readable as an address. */
    record AddressInvalid(String why) implements Failed {
        @Override
        public boolean permanent() {
            return true;
        }
    }

    record ConnectionRefused() implements Failed {}

    record ConnectionReset() implements Failed {}

    /** No route to the host. */
    record Unroutable() implements Failed {}

    record ConnectTimedOut() implements Failed {}

    /** Connected, but the answer did not come or did not end in time. */
    record AnswerTimedOut() implements Failed {}

    record CertificateExpired() implements Failed {
        @Override
        public boolean permanent() {
            return true;
        }
    }

    record CertificateForOtherHost() implements Failed {
        @Override
        public boolean permanent() {
            return true;
        }
    }

    /** Self-signed, or a chain that ends nowhere we trust. */
    record CertificateUntrusted() implements Failed {
        @Override
        public boolean permanent() {
            return true;
        }
    }

    /** Any other failure of the TLS handshake, as an old protocol. */
    record TlsFailed() implements Failed {
        @Override
        public boolean permanent() {
            return true;
        }
    }

    /** The answer was no HTTP. */
    record NotHttp() implements Failed {
        @Override
        public boolean permanent() {
            return true;
        }
    }

    record RedirectLoop() implements Failed {
        @Override
        public boolean permanent() {
            return true;
        }
    }

    record TooManyRedirects() implements Failed {
        @Override
        public boolean permanent() {
            return true;
        }
    }

    /** 404 or 410. */
    record NotFound(int status) implements Failed {
        @Override
        public boolean permanent() {
            return true;
        }
    }

    /** 401, 403, 407 or 451. */
    record Denied(int status) implements Failed {
        @Override
        public boolean permanent() {
            return true;
        }
    }

    /** 429, or 503 with Retry-After. */
    record AskedToWait(int status, Duration delay) implements Failed {}

    /** Any other 4xx. */
    record ClientError(int status) implements Failed {
        @Override
        public boolean permanent() {
            return true;
        }
    }

    /** Any 5xx, or the words of a crashed application under another status. */
    record ServerError(int status) implements Failed {}

    /** robots.txt forbids this address to us; it was not requested. */
    record ForbiddenByRobots() implements Failed {}

    /** Of a type we do not read, as a video. */
    record UnreadableType(String contentType) implements Failed {
        @Override
        public boolean permanent() {
            return true;
        }
    }

    /** A body of no bytes, or a page without any word or picture. */
    record Empty() implements Failed {}

    /** A firewall's or CDN's challenge or block page. */
    record BlockedByFirewall(String product) implements Impostor {}

    /** The hosting company has suspended the account. */
    record Suspended() implements Impostor {
        @Override
        public boolean permanent() {
            return true;
        }
    }

    /** The domain is for sale or shows a registrar's parking page. */
    record Parked() implements Impostor {
        @Override
        public boolean permanent() {
            return true;
        }
    }

    /** The web server's or the system's page of a fresh installation. */
    record DefaultPage(String product) implements Impostor {
        @Override
        public boolean permanent() {
            return true;
        }
    }

    /** "Under construction" and nothing else. */
    record UnderConstruction() implements Impostor {}

    /** A list of files instead of a page. */
    record DirectoryListing() implements Impostor {
        @Override
        public boolean permanent() {
            return true;
        }
    }

    /** "Not found" under status 200. */
    record SoftNotFound() implements Impostor {
        @Override
        public boolean permanent() {
            return true;
        }
    }

    /** Only a form to sign in. */
    record LoginOnly() implements Impostor {
        @Override
        public boolean permanent() {
            return true;
        }
    }

    /** Ended on a site of another owner. */
    record MovedToOtherSite(URI where) implements Impostor {
        @Override
        public boolean permanent() {
            return true;
        }
    }

    /** Gambling, defacement or injected markup fills the page. */
    record Hacked(String sign) implements Impostor {
        @Override
        public boolean permanent() {
            return true;
        }
    }

    /** Whether the content is the site's own and may be measured. */
    default boolean readable() {
        return this instanceof Read;
    }

    /** The name in messages and tables, as {@code certificate-expired}. */
    default String code() {
        return getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(java.util.Locale.ROOT);
    }
}
