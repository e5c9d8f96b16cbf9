package id.pendopo.sites;

/** What a unit puts on its site besides news. */
public enum EntryKind {
    SERVICE,
    AGENDA,
    DOCUMENT,
    PUBLIC_INFORMATION,
    FAQ,
    PAGE,
    PROFILE
}
