package id.pendopo.complaints;

import java.util.UUID;

/** The id of a report. Version 7, so that it sorts by the moment it came in. */
public record ReportId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
