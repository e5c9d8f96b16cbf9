package id.pendopo.newsroom.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.fixture.PendopoIT;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.Place;
import id.pendopo.newsroom.Programme;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Granted;
import id.pendopo.platform.access.Scope;
import id.pendopo.platform.audit.AuditTrail;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PendopoIT
class KeepProgrammeIT {
    private static final CityCode CITY = new CityCode("35.74");

    @Autowired private KeepProgramme keep;
    @Autowired private ProgrammeRepository programmes;
    @Autowired private AuditTrail trail;

    private final UnitId unit = new UnitId(UUID.randomUUID());
    private final Actor operator = writer(unit);

    @Test
    void stands_at_the_newest_point_of_its_history_and_every_act_is_in_the_trail() {
        Programme begun = done(begin(draft("Saluran Kauman", 10)));

        Programme further = done(keep.progress(begun.id(), 45, " Galian selesai ", operator));
        Programme renamed =
                done(
                        keep.change(
                                begun.id(),
                                further.version(),
                                draft("Saluran air Kauman", 0),
                                operator));
        Programme ended = done(keep.close(begun.id(), operator));

        assertThat(begun.progress()).isEqualTo(10);
        assertThat(further.progress()).isEqualTo(45);
        assertThat(renamed.name()).isEqualTo("Saluran air Kauman");
        assertThat(renamed.progress()).isEqualTo(45);
        assertThat(renamed.slug()).isEqualTo(begun.slug());
        assertThat(ended.closedAt()).isPresent();
        assertThat(programmes.progress(begun.id()))
                .extracting(Programme.Point::progress)
                .containsExactlyInAnyOrder(10, 45);
        assertThat(trail.historyOf("newsroom.programme", begun.id(), 50)).hasSize(4);
    }

    @Test
    void tells_all_faults_of_a_form_at_once() {
        var draft =
                new ProgrammeDraft(
                        " ",
                        "",
                        Place.unknown(),
                        Optional.of(BigDecimal.valueOf(-1)),
                        "",
                        Optional.of(LocalDate.of(2026, 3, 1)),
                        Optional.of(LocalDate.of(2026, 2, 1)),
                        "",
                        101);

        assertThat(begin(draft))
                .isEqualTo(
                        new ProgrammeOutcome.Refused(
                                List.of(
                                        ProgrammeFault.NAME_MISSING,
                                        ProgrammeFault.BUDGET_NEGATIVE,
                                        ProgrammeFault.ENDS_BEFORE_START,
                                        ProgrammeFault.PROGRESS_NOT_A_PERCENTAGE)));
    }

    @Test
    void of_two_forms_of_one_programme_the_second_is_told() {
        Programme begun = done(begin(draft("Taman baca", 0)));
        done(keep.change(begun.id(), begun.version(), draft("Taman baca A", 0), operator));

        ProgrammeOutcome second =
                keep.change(begun.id(), begun.version(), draft("Taman baca B", 0), operator);

        assertThat(second).isInstanceOf(ProgrammeOutcome.Stale.class);
        assertThat(programmes.find(begun.id()).orElseThrow().name()).isEqualTo("Taman baca A");
    }

    @Test
    void an_ended_one_changes_no_more_and_ends_once() {
        Programme ended = done(keep.close(done(begin(draft("Jembatan", 90))).id(), operator));
        var closed = new ProgrammeOutcome.Refused(List.of(ProgrammeFault.CLOSED));

        assertThat(keep.progress(ended.id(), 100, "", operator)).isEqualTo(closed);
        assertThat(keep.change(ended.id(), ended.version(), draft("Lain", 0), operator))
                .isEqualTo(closed);
        assertThat(done(keep.close(ended.id(), operator)).closedAt()).isEqualTo(ended.closedAt());
        assertThat(programmes.find(ended.id()).orElseThrow().progress()).isEqualTo(90);
    }

    @Test
    void two_of_one_name_have_addresses_of_their_own() {
        assertThat(done(begin(draft("Bedah rumah", 0))).slug())
                .isNotEqualTo(done(begin(draft("Bedah rumah", 0))).slug());
    }

    @Test
    void people_of_other_units_reach_nothing() {
        Programme begun = done(begin(draft("Pasar", 0)));
        Actor stranger = writer(new UnitId(UUID.randomUUID()));

        assertThatThrownBy(() -> keep.progress(begun.id(), 5, "", stranger))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> keep.change(begun.id(), 1, draft("x", 0), stranger))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> keep.close(begun.id(), stranger))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> keep.begin(CITY, Optional.empty(), draft("x", 0), stranger))
                .isInstanceOf(AccessDeniedException.class);
    }

    private ProgrammeOutcome begin(ProgrammeDraft draft) {
        return keep.begin(CITY, Optional.of(unit), draft, operator);
    }

    private static Programme done(ProgrammeOutcome outcome) {
        assertThat(outcome).isInstanceOf(ProgrammeOutcome.Done.class);
        return ((ProgrammeOutcome.Done) outcome).programme();
    }

    private static ProgrammeDraft draft(String name, int progress) {
        return new ProgrammeDraft(
                name,
                "",
                Place.unknown(),
                Optional.empty(),
                "APBD",
                Optional.empty(),
                Optional.empty(),
                "",
                progress);
    }

    private static Actor writer(UnitId unit) {
        Scope scope = Scope.unit(CITY.value(), unit.value());
        return new Actor(
                UUID.randomUUID(),
                "Operator",
                Set.of(new Granted(NewsroomPermission.WRITE, scope)));
    }
}
