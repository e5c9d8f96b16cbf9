package id.pendopo.identity.web;

/**
 * The link of a new invitation, shown once.
 *
 * @param back where the reader goes on
 */
public record InvitedPage(String link, String back) {}
