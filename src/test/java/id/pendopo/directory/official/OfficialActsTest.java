package id.pendopo.directory.official;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.Official;
import id.pendopo.directory.OfficialDraft;
import id.pendopo.directory.OfficialId;
import id.pendopo.directory.RosterFixture;
import id.pendopo.directory.ledger.Decision;
import id.pendopo.directory.ledger.Decision.Accept;
import id.pendopo.directory.ledger.Decision.Refuse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OfficialActsTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private final RosterFixture city = new RosterFixture();
    private final Official head =
            new Official(
                    new OfficialId(UUID.randomUUID()),
                    city.health.id(),
                    "dr. Ani Wijaya, M.Kes.",
                    "Kepala Dinas",
                    true,
                    false,
                    Optional.of(NEW_YEAR),
                    Optional.empty(),
                    1);

    @Test
    void a_second_head_waits_until_the_first_has_left() {
        city.with(head);
        var successor = head("Budi", Optional.of(NEW_YEAR.plusYears(1)), Optional.empty());

        assertThat(codes(appoint(successor))).containsExactly("head still-in-office");
    }

    @Test
    void predecessor_and_successor_may_share_the_day_of_the_hand_over() {
        city.with(head);
        var before = head("Budi", Optional.empty(), Optional.of(NEW_YEAR));

        assertThat(appoint(before)).isInstanceOf(Accept.class);
    }

    @Test
    void terms_of_heads_may_not_overlap_in_the_past_either() {
        city.with(head(Optional.of(NEW_YEAR.minusYears(2)), Optional.of(NEW_YEAR.minusYears(1))));
        var between = head("Budi", Optional.of(NEW_YEAR.minusMonths(18)), Optional.of(NEW_YEAR));

        assertThat(codes(appoint(between))).containsExactly("from terms-overlap");
    }

    @Test
    void one_person_is_not_entered_twice_in_one_position() {
        city.with(head);
        var again =
                new OfficialDraft(
                        "DR. Ani Wijaya M.Kes",
                        "kepala dinas",
                        false,
                        false,
                        Optional.empty(),
                        Optional.empty());

        assertThat(codes(appoint(again))).containsExactly("head still-in-office");
    }

    @Test
    void a_term_that_ends_before_it_begins_is_refused_with_all_other_faults() {
        var draft =
                new OfficialDraft(
                        " ",
                        "x".repeat(201),
                        false,
                        false,
                        Optional.of(LocalDate.of(1900, 1, 1)),
                        Optional.of(LocalDate.of(1899, 1, 1)));

        assertThat(codes(appoint(draft)))
                .containsExactly(
                        "official_name name-empty",
                        "position too-long",
                        "from day-too-early",
                        "until until-before-from");
    }

    @Test
    void an_ended_term_stays_as_a_former_one() {
        city.with(head);

        var decision = EndTerm.decide(city.roster(), head.id(), 1, NEW_YEAR.plusDays(9));

        Official after = ((Accept<Official>) decision).what();
        assertThat(after.inOffice(NEW_YEAR.plusDays(9))).isTrue();
        assertThat(after.inOffice(NEW_YEAR.plusDays(10))).isFalse();
    }

    @Test
    void a_term_ends_once() {
        city.with(head(Optional.of(NEW_YEAR), Optional.of(NEW_YEAR.plusDays(5))));
        OfficialId id = city.register().officials(city.health.id()).getFirst().id();

        assertThat(codes(EndTerm.decide(city.roster(), id, 1, NEW_YEAR.plusDays(9))))
                .containsExactly("until term-ended");
        assertThat(EndTerm.decide(city.roster(), id, 1, NEW_YEAR.plusDays(5)))
                .isInstanceOfSatisfying(
                        Accept.class, accept -> assertThat(accept.changes()).isEmpty());
    }

    @Test
    void a_form_on_an_older_look_or_on_a_removed_term_is_refused() {
        city.with(head);
        var draft = OfficialDraft.of(head).withUntil(NEW_YEAR.plusDays(1));

        assertThat(codes(CorrectOfficial.decide(city.roster(), head.id(), 0, draft)))
                .containsExactly(" changed-meanwhile");
        assertThat(codes(RemoveOfficial.decide(city.roster(), head.id(), 0)))
                .containsExactly(" changed-meanwhile");
        var gone = new OfficialId(UUID.randomUUID());
        assertThat(codes(CorrectOfficial.decide(city.roster(), gone, 1, draft)))
                .containsExactly(" removed-meanwhile");
    }

    private Decision<Official> appoint(OfficialDraft draft) {
        return AppointOfficial.decide(city.roster(), city.health.id(), draft, RosterFixture.IDS);
    }

    private Official head(Optional<LocalDate> from, Optional<LocalDate> until) {
        return head("Cahya", from, until)
                .as(new OfficialId(UUID.randomUUID()), city.health.id(), 1);
    }

    private static OfficialDraft head(
            String name, Optional<LocalDate> from, Optional<LocalDate> until) {
        return new OfficialDraft(name, "Kepala Dinas", true, false, from, until);
    }

    private static List<String> codes(Decision<Official> decision) {
        assertThat(decision).isInstanceOf(Refuse.class);
        return ((Refuse<Official>) decision)
                .faults().stream().map(f -> f.field() + " " + f.code()).toList();
    }
}
