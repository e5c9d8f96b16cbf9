package id.pendopo.observatory.visit;

import java.net.URI;

/** One redirect: from an address, with a status, to an address. Status 200 means a meta refresh. */
public record Hop(URI from, int status, URI to) {}
