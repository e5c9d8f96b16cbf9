package id.pendopo.identity.web;

/**
 * An invitation that no longer works.
 *
 * @param reason the end of a message key
 */
public record OfferGonePage(String reason) {}
