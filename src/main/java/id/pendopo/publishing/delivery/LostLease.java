package id.pendopo.publishing.delivery;

/** Somebody else holds the account by now; whoever meets this stops at once. */
final class LostLease extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LostLease(String message) {
        super(message);
    }
}
