package id.pendopo.platform.web.page;

/** One step from the top down to the page; the page itself is not among them. */
public record Crumb(String label, String href) {}
