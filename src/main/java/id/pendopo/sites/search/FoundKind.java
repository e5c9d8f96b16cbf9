package id.pendopo.sites.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be found, in the order in which it is offered as a filter. */
public enum FoundKind {
    NEWS,
    ANNOUNCEMENT,
    FIELD_WORK,
    GALLERY,
    VIDEO,
    /** News on a site that the unit keeps elsewhere. */
    FOLLOWED,
    SERVICE,
    AGENDA,
    DOCUMENT,
    PUBLIC_INFORMATION,
    FAQ,
    PAGE,
    PROFILE;

    /** In addresses and keys, as {@code public-information}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<FoundKind> read(String word) {
        return Arrays.stream(values()).filter(k -> k.word().equals(word)).findFirst();
    }
}
