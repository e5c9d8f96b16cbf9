package id.pendopo.sites;

/** What may be permitted on the websites. */
public final class SitesPermission {
    /** Fill the sections of a site. */
    public static final String EDIT = "sites.edit";

    /** Hosts, own domains, and which sections all sites of a city have. */
    public static final String SETTINGS = "sites.settings";

    private SitesPermission() {}
}
