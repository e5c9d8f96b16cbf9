package id.pendopo.newsroom.intake;

import id.pendopo.newsroom.Place;
import id.pendopo.newsroom.StoryKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reports for tests: whole by default. */
public final class Reports {
    public static final LocalDate DAY = LocalDate.of(2026, 1, 12);

    private Reports() {}

    public static Report report() {
        return told("Memperbaiki gorong-gorong yang tersumbat", "satgas PU", "Jalan Mawar");
    }

    public static Report told(String what, String who, String where) {
        return new Report(
                StoryKind.FIELD_WORK,
                "",
                what,
                Optional.of(DAY),
                who,
                "agar air tidak menggenang",
                "Air kembali lancar",
                Place.named(where),
                Optional.empty(),
                Optional.of(80),
                "Drainase",
                List.of(),
                "",
                "",
                "");
    }
}
