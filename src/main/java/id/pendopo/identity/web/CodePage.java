package id.pendopo.identity.web;

import id.pendopo.platform.web.page.Faults;

/** The form of the one-time code. */
public record CodePage(String next, Faults faults) {}
