package id.pendopo.sites.twin.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The forms of the open interface; {@code openapi.json} describes each member. */
final class PublicJson {
    private PublicJson() {}

    /**
     * A list.
     *
     * @param next the address of the next page; absent on the last
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Page<T>(List<T> items, Optional<URI> next) {}

    record City(String code, String name, URI portal, String timeZone) {}

    /** Whose it is; without a unit it is the city's own. */
    record Owner(String slug, String name) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Where(
            String name,
            Optional<Double> latitude,
            Optional<Double> longitude,
            Optional<String> territory) {}

    record Picture(URI url, int width, int height, String alt, String caption) {}

    /** Why something is public no more. */
    record Withdrawal(Instant at, String reason) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Story(
            UUID id,
            Optional<Owner> unit,
            String kind,
            URI url,
            String title,
            String summary,
            String body,
            String language,
            Instant publishedAt,
            Instant updatedAt,
            String correction,
            Optional<Withdrawal> withdrawal,
            Where place,
            String field,
            Optional<UUID> programme,
            Optional<Integer> progress,
            Optional<LocalDate> validUntil,
            List<String> tags,
            List<Picture> pictures,
            Optional<URI> video,
            String credit,
            String source,
            boolean sample) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Programme(
            UUID id,
            Optional<Owner> unit,
            URI url,
            String name,
            String summary,
            Where place,
            Optional<Long> budget,
            String source,
            Optional<LocalDate> startsOn,
            Optional<LocalDate> endsOn,
            String target,
            int progress,
            Optional<Instant> closedAt,
            Instant changedAt,
            boolean sample) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Event(
            UUID id,
            Owner unit,
            URI url,
            String title,
            String about,
            Instant from,
            Optional<Instant> until,
            boolean wholeDay,
            String place,
            String organiser,
            Instant updatedAt,
            boolean sample) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Service(
            UUID id,
            Owner unit,
            URI url,
            String title,
            String about,
            List<String> requirements,
            List<String> steps,
            String cost,
            String time,
            List<String> legalBasis,
            String place,
            String output,
            Optional<URI> form,
            Instant updatedAt,
            boolean sample) {}
}
