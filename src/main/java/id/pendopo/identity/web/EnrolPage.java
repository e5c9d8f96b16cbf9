package id.pendopo.identity.web;

import id.pendopo.platform.web.page.Faults;

/**
 * The page that sets up one-time codes.
 *
 * @param picture the address of the QR code
 * @param app opens an authenticator on the same telephone
 * @param key for typing by hand
 * @param action where the form goes
 */
public record EnrolPage(
        String picture, String app, String key, String action, String next, Faults faults) {}
