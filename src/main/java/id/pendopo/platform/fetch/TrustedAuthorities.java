package id.pendopo.platform.fetch;

import java.security.KeyStore;

/**
 * Whose certificates are trusted instead of the JDK's authorities. A bean of this type exists only
 * where sites on this machine stand in for real ones.
 */
public record TrustedAuthorities(KeyStore store) {}
