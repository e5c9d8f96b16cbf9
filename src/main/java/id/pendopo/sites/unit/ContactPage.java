package id.pendopo.sites.unit;

import id.pendopo.sites.SiteFrame;

/**
 * How a unit is reached, or where complaints are taken.
 *
 * @param service the name of the city's complaint service; empty if it has none
 * @param address where the service is; empty if there is none
 */
public record ContactPage(SiteFrame frame, String title, String service, String address) {}
