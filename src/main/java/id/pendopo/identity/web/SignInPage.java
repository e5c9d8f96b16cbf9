package id.pendopo.identity.web;

import id.pendopo.platform.web.page.Faults;

/**
 * The form of mail and password.
 *
 * @param next where one goes afterwards
 */
public record SignInPage(String mail, String next, Faults faults) {}
