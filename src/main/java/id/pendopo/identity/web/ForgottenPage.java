package id.pendopo.identity.web;

/**
 * The form that asks for a link.
 *
 * @param mailed whether this server sends mail at all
 * @param sent whether it was asked for; says nothing about whether the account exists
 */
public record ForgottenPage(boolean mailed, boolean sent) {}
