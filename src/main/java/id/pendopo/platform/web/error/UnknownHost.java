package id.pendopo.platform.web.error;

/** Thrown by a public page when the request's host belongs to no city or unit here. */
public final class UnknownHost extends RuntimeException {
    public UnknownHost(String host) {
        super("No city or unit has the host \"%s\"".formatted(host));
    }
}
