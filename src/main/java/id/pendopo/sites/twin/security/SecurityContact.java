package id.pendopo.sites.twin.security;

import java.time.LocalDate;

/**
 * Where holes are reported.
 *
 * @param contact an address as {@code mailto:} or {@code https://}
 * @param expires last day on which it is surely right
 */
record SecurityContact(String contact, LocalDate expires) {}
