package id.pendopo.complaints.clock;

import static id.pendopo.complaints.ReportStatus.ANSWERED;
import static id.pendopo.complaints.ReportStatus.CLOSED;
import static id.pendopo.complaints.ReportStatus.FILED;
import static id.pendopo.complaints.ReportStatus.IN_PROGRESS;
import static id.pendopo.complaints.ReportStatus.REOPENED;
import static id.pendopo.complaints.ReportStatus.ROUTED;
import static id.pendopo.complaints.ReportStatus.VERIFIED;
import static id.pendopo.complaints.ReportStatus.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.complaints.ReportStatus;
import id.pendopo.platform.time.WorkingDays;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadClocksTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final ServiceClass STANDARD = ServiceClass.read("standar 3wd 5wd 10wd");
    private static final ServiceClass DAY = ServiceClass.read("24-jam 24h 24h 10wd");
    private final ReadClocks clocks = new ReadClocks(new WorkingDays(ZONE, Set.of()));

    @Test
    void the_day_it_begins_and_the_weekend_are_not_counted() {
        // given: a Thursday
        List<Stint> history = List.of(stint("2026-11-05T09:00", FILED));

        Clock clock = only(clocks.of(history, at("2026-11-06T09:00")), Clock.Kind.VERIFY);

        assertThat(clock.dueAt()).contains(at("2026-11-11T00:00"));
        assertThat(clock.breachedAt()).isEmpty();
        assertThat(clock.running()).isTrue();
    }

    @Test
    void joint_leave_is_no_working_day() {
        // given: 24 December 2026 is joint leave, the 25th a holiday, then a weekend
        List<Stint> history = List.of(stint("2026-12-23T09:00", FILED));

        Clock clock = only(clocks.of(history, at("2026-12-23T10:00")), Clock.Kind.VERIFY);

        assertThat(clock.dueAt()).contains(at("2026-12-31T00:00"));
    }

    @Test
    void what_comes_within_the_last_day_is_in_time_and_a_second_later_it_is_not() {
        List<Stint> inTime =
                List.of(stint("2026-11-02T09:00", FILED), stint("2026-11-05T23:59", VERIFIED));
        List<Stint> late =
                List.of(stint("2026-11-02T09:00", FILED), stint("2026-11-06T00:01", VERIFIED));

        Instant now = at("2026-11-06T01:00");
        assertThat(only(clocks.of(inTime, now), Clock.Kind.VERIFY).breachedAt()).isEmpty();
        assertThat(only(clocks.of(late, now), Clock.Kind.VERIFY).breachedAt())
                .contains(at("2026-11-06T00:00"));
    }

    @Test
    void a_pause_is_not_counted_and_leaves_no_due_moment_while_it_lasts() {
        var history =
                List.of(
                        stint("2026-11-02T09:00", VERIFIED),
                        stint("2026-11-03T09:00", ROUTED),
                        stint("2026-11-04T09:00", WAITING));

        Clock still = only(clocks.of(history, at("2026-12-14T09:00")), Clock.Kind.ANSWER);
        var resumed = new java.util.ArrayList<>(history);
        resumed.add(stint("2026-11-09T08:00", IN_PROGRESS));
        Clock again = only(clocks.of(resumed, at("2026-11-09T09:00")), Clock.Kind.ANSWER);

        assertThat(still.paused()).isTrue();
        assertThat(still.dueAt()).isEmpty();
        assertThat(still.breachedAt()).isEmpty();
        // counted are 3, 9, 10, 11 and 12 November
        assertThat(again.dueAt()).contains(at("2026-11-13T00:00"));
    }

    @Test
    void hours_run_at_night_and_stand_still_with_the_clock() {
        var history =
                List.of(
                        stint("2026-11-06T16:00", VERIFIED, DAY),
                        stint("2026-11-06T20:00", WAITING, DAY),
                        stint("2026-11-08T20:00", IN_PROGRESS, DAY));

        Clock clock = only(clocks.of(history, at("2026-11-08T21:00")), Clock.Kind.ANSWER);

        assertThat(clock.dueAt()).contains(at("2026-11-09T16:00"));
    }

    @Test
    void a_breach_stays_though_the_class_is_loosened_afterwards() {
        var history =
                List.of(
                        stint("2026-11-02T09:00", VERIFIED, DAY),
                        stint("2026-11-04T09:00", VERIFIED, STANDARD),
                        stint("2026-11-05T09:00", ANSWERED, STANDARD));

        Clock clock = only(clocks.of(history, at("2026-11-20T09:00")), Clock.Kind.ANSWER);

        assertThat(clock.breachedAt()).contains(at("2026-11-03T09:00"));
    }

    @Test
    void a_tightened_class_leaves_the_day_on_which_it_was_tightened() {
        var history =
                List.of(
                        stint("2026-11-02T09:00", VERIFIED, STANDARD),
                        stint("2026-11-05T09:00", VERIFIED, DAY),
                        stint("2026-11-05T15:00", ANSWERED, DAY));

        Clock clock = only(clocks.of(history, at("2026-11-20T09:00")), Clock.Kind.ANSWER);

        assertThat(clock.breachedAt()).isEmpty();
    }

    @Test
    void a_reopened_report_has_a_second_answer_clock_and_keeps_the_first() {
        var history =
                List.of(
                        stint("2026-11-02T09:00", VERIFIED),
                        stint("2026-11-12T09:00", ANSWERED),
                        stint("2026-11-13T09:00", REOPENED),
                        stint("2026-11-16T09:00", ANSWERED),
                        stint("2026-11-30T09:00", CLOSED));

        List<Clock> answers =
                clocks.of(history, at("2026-12-01T09:00")).stream()
                        .filter(c -> c.kind() == Clock.Kind.ANSWER)
                        .toList();

        assertThat(answers).hasSize(2);
        assertThat(answers.getFirst().breachedAt()).contains(at("2026-11-10T00:00"));
        assertThat(answers.getLast().breachedAt()).isEmpty();
    }

    private static Clock only(List<Clock> clocks, Clock.Kind kind) {
        List<Clock> found = clocks.stream().filter(c -> c.kind() == kind).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static Stint stint(String local, ReportStatus status) {
        return stint(local, status, STANDARD);
    }

    private static Stint stint(String local, ReportStatus status, ServiceClass serviceClass) {
        return new Stint(at(local), status, serviceClass);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
