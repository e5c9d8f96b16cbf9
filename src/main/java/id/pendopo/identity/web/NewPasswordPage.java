package id.pendopo.identity.web;

import id.pendopo.platform.web.page.Faults;

/**
 * The form of a new password after a forgotten one.
 *
 * @param works false if the link has been used or is too old
 */
public record NewPasswordPage(String action, boolean works, Faults faults) {}
