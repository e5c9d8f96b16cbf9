package id.pendopo.newsroom.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.newsroom.StoryStatus;
import id.pendopo.platform.time.DayOff;
import id.pendopo.platform.time.DaysOff;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CalendarRulesTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-24");
    private static final UnitId UNIT = new UnitId(new UUID(1, 1));
    private static final Instant NINE = Instant.parse("2026-11-24T02:00:00Z");

    @Test
    void fixed_holidays_are_known_for_every_year_and_the_rest_only_by_decree() {
        assertThat(DaysOff.between(LocalDate.parse("2031-01-01"), LocalDate.parse("2031-12-31")))
                .extracting(d -> d.day().toString())
                .containsExactly(
                        "2031-01-01", "2031-05-01", "2031-06-01", "2031-08-17", "2031-12-25");
        assertThat(DaysOff.complete(2026)).isTrue();
        assertThat(DaysOff.complete(2031)).isFalse();
    }

    @Test
    void the_decree_of_2026_has_seventeen_holidays_and_eight_days_of_joint_leave() {
        List<DayOff> all =
                DaysOff.between(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31"));

        assertThat(all).filteredOn(d -> d.kind() == DayOff.Kind.HOLIDAY).hasSize(17);
        assertThat(all).filteredOn(d -> d.kind() == DayOff.Kind.JOINT_LEAVE).hasSize(8);
        assertThat(all).isSortedAccordingTo((a, b) -> a.day().compareTo(b.day()));
        assertThat(all).allSatisfy(d -> assertThat(d.source()).isNotBlank());
    }

    @Test
    void two_plans_of_one_unit_on_a_day_clash_and_those_of_two_units_do_not() {
        CalendarItem mine = plan(Optional.of(UNIT));
        CalendarItem also = plan(Optional.of(UNIT));
        CalendarItem other = plan(Optional.empty());

        assertThat(Clash.among(List.of(mine, also, other), Set.of(), Set.of()))
                .containsOnlyKeys(mine.id(), also.id())
                .containsEntry(mine.id(), Set.of(Clash.SAME_UNIT));
    }

    @Test
    void what_goes_out_within_a_quarter_of_an_hour_clashes_across_units() {
        CalendarItem mine = scheduled(Optional.of(UNIT), NINE);
        CalendarItem near = scheduled(Optional.empty(), NINE.plusSeconds(899));
        CalendarItem far =
                scheduled(Optional.of(new UnitId(new UUID(2, 2))), NINE.plusSeconds(1800));

        assertThat(Clash.among(List.of(mine, near, far), Set.of(), Set.of()))
                .containsOnlyKeys(mine.id(), near.id());
    }

    @Test
    void days_off_and_mourning_are_told_of_what_is_to_come_only() {
        CalendarItem plan = plan(Optional.of(UNIT));
        CalendarItem out = story(StoryStatus.PUBLISHED, Optional.of(UNIT), NINE);

        assertThat(Clash.among(List.of(plan, out), Set.of(DAY), Set.of(DAY)))
                .containsOnlyKeys(plan.id())
                .containsEntry(plan.id(), Set.of(Clash.DAY_OFF, Clash.MOURNING));
    }

    @Test
    void a_balance_names_gaps_shares_and_what_is_not_in_the_list() {
        Balance balance =
                Balance.of(
                        UNIT,
                        List.of("Jalan", "Jembatan"),
                        List.of(count("jalan", 3), count("taman", 1), count("", 2)));

        assertThat(balance.stories()).isEqualTo(6);
        assertThat(balance.fields())
                .extracting(Balance.Share::field, Balance.Share::stories, Balance.Share::gap)
                .containsExactly(tuple("Jalan", 3L, false), tuple("Jembatan", 0L, true));
        assertThat(balance.other()).extracting(Balance.Share::field).containsExactly("taman");
        assertThat(balance.untold()).isEqualTo(2);
        assertThat(balance.gaps()).isEqualTo(1);
        assertThat(balance.percent(3)).isEqualTo(50);
    }

    @Test
    void a_calendar_for_programs_folds_long_lines_and_escapes_text() {
        String text =
                new ICalendar("Ruang berita", NINE)
                        .moment(
                                "a@b",
                                NINE,
                                "Rapat; \"é\", " + "ő".repeat(80),
                                "satu\ndua",
                                "https://a/b")
                        .day("c@b", DAY, "Rencana", "", "")
                        .end();

        assertThat(Arrays.stream(text.split("\r\n")))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(text.replace("\r\n ", ""))
                .contains(
                        "SUMMARY:Rapat\\; \"é\"\\, " + "ő".repeat(80) + "\r\n",
                        "DESCRIPTION:satu\\ndua\r\n",
                        "DTSTART:20261124T020000Z\r\n",
                        "DTSTART;VALUE=DATE:20261124\r\n")
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n");
        assertThat(text.split("BEGIN:VEVENT")).hasSize(3);
    }

    @Test
    void a_secret_is_long_never_twice_the_same_and_never_printed() {
        FeedSecret one = FeedSecret.random();

        assertThat(one.value()).hasSize(43).isNotEqualTo(FeedSecret.random().value());
        assertThat(one.toString()).doesNotContain(one.value());
        assertThat(one.hash()).doesNotContain(one.value()).hasSize(64);
    }

    private static FieldCount count(String field, long stories) {
        return new FieldCount(Optional.of(UNIT), field, stories, NINE);
    }

    private static CalendarItem plan(Optional<UnitId> unit) {
        return new CalendarItem(
                true,
                UUID.randomUUID(),
                unit,
                StoryKind.NEWS,
                "Rencana",
                Optional.empty(),
                DAY,
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                1);
    }

    private static CalendarItem scheduled(Optional<UnitId> unit, Instant at) {
        return story(StoryStatus.SCHEDULED, unit, at);
    }

    private static CalendarItem story(StoryStatus status, Optional<UnitId> unit, Instant at) {
        return new CalendarItem(
                false,
                UUID.randomUUID(),
                unit,
                StoryKind.NEWS,
                "Berita",
                Optional.of(status),
                DAY,
                Optional.of(at),
                "",
                "",
                Optional.empty(),
                1);
    }
}
