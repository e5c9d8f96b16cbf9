package id.pendopo.sites.unit;

import id.pendopo.sites.SiteFrame;

/** What is left of a withdrawn story: that it was there, and why it is gone. */
public record GonePage(
        SiteFrame frame, String title, String when, String reason, String section, String list) {}
