package id.pendopo.sites.web;

import id.pendopo.platform.web.page.Faults;

/**
 * Asks whether and why a site shall be closed.
 *
 * @param path to which it is sent
 * @param back the settings of the site
 */
public record ClosePage(String name, String path, String back, String reason, Faults faults) {}
