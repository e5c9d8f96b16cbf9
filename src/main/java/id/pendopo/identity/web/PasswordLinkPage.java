package id.pendopo.identity.web;

/**
 * The link for a new password, shown once to the administrator who hands it over.
 *
 * @param secondStep whether its owner needs the one-time code besides
 */
public record PasswordLinkPage(
        String name, String link, String until, boolean secondStep, String back) {
    /** Never the link. */
    @Override
    public String toString() {
        return "PasswordLinkPage[name=%s]".formatted(name);
    }
}
