package id.pendopo.identity.web;

/** A new key with its secret, shown once. */
public record KeyMadePage(String label, String secret, String place, String expires, String back) {
    /** Never the secret. */
    @Override
    public String toString() {
        return "KeyMadePage[label=%s, place=%s]".formatted(label, place);
    }
}
