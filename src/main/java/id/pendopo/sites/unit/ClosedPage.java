package id.pendopo.sites.unit;

import id.pendopo.sites.SiteFrame;

/**
 * What a closed site shows in place of its sections.
 *
 * @param since in words
 * @param unit the unit's page on the portal
 */
public record ClosedPage(SiteFrame frame, String since, String reason, String unit) {}
