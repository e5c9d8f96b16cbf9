package id.pendopo.identity.web;

/**
 * The form that asks for a link.
 *
 * @param sent whether it was asked for; says nothing about whether the account exists
 */
public record ForgottenPage(boolean sent) {}
