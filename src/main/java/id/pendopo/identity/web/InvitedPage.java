package id.pendopo.identity.web;

/**
 * The link of a new invitation, shown once.
 *
 * @param mailed whether a letter with the link goes out
 * @param back where the reader goes on
 */
public record InvitedPage(String link, boolean mailed, String back) {}
