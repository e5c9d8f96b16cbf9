package id.pendopo.publishing.practice;

/** A practice network's "no", thrown from wherever the rule stands and answered as it is. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Response response;

    Refused(Response response) {
        super("refused with " + response.status(), null, false, false);
        this.response = response;
    }

    Response response() {
        return response;
    }
}
