package id.pendopo.sites.wordpress.read;

import java.net.URI;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The site that moves.
 *
 * @param home its address, with a slash at the end
 * @param zone of its clock; empty if it tells none or never set one, which WordPress calls UTC
 */
public record OldSite(String name, URI home, Optional<ZoneId> zone) {}
