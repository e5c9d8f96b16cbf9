package id.pendopo.sites.twin.security;

import id.pendopo.platform.web.page.Faults;

/**
 * The form of a city's contact for holes.
 *
 * @param expires as ISO day
 */
public record SecurityPage(String contact, String expires, Faults faults) {}
