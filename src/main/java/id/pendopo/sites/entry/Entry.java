package id.pendopo.sites.entry;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.platform.access.Scope;
import id.pendopo.sites.EntryId;
import id.pendopo.sites.EntryKind;
import java.time.Instant;
import java.util.Optional;

/**
 * One thing on a unit's site besides news. What belongs to the city itself is the city government's
 * and stands on the portal.
 *
 * @param slug in its address; unique among the unit's entries of its kind, and kept
 * @param reason why it was withdrawn; empty unless it was
 * @param position in its list, from the top
 * @param sample made up for showing the product; pages say so
 * @param publishedAt when it first became public; empty if it never was
 * @param version raised by every change
 */
public record Entry(
        EntryId id,
        CityCode city,
        UnitId unit,
        String slug,
        String title,
        EntryBody body,
        EntryStatus status,
        String reason,
        int position,
        boolean sample,
        Optional<Instant> publishedAt,
        String updatedBy,
        Instant updatedAt,
        int version) {
    public EntryKind kind() {
        return body.kind();
    }

    public boolean isPublic() {
        return status == EntryStatus.PUBLIC;
    }

    /** Where a permission must hold to work on it. */
    public Scope scope() {
        return Scope.unit(city.value(), unit.value());
    }
}
