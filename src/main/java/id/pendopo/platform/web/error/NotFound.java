package id.pendopo.platform.web.error;

/** Thrown by a page whose subject is not there or must not be known to be; answered with 404. */
public final class NotFound extends RuntimeException {
    public NotFound(String what) {
        super(what);
    }
}
