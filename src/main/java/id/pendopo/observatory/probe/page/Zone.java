package id.pendopo.observatory.probe.page;

/** The part of a page a link or heading stands in. */
public enum Zone {
    MENU,
    HEADER,
    FOOTER,
    ASIDE,
    MAIN
}
