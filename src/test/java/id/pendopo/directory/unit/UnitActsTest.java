package id.pendopo.directory.unit;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.Fault;
import id.pendopo.directory.FormerName;
import id.pendopo.directory.RosterFixture;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitDraft;
import id.pendopo.directory.UnitId;
import id.pendopo.directory.UnitType;
import id.pendopo.directory.ledger.Decision;
import id.pendopo.directory.ledger.Decision.Accept;
import id.pendopo.directory.ledger.Decision.Refuse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UnitActsTest {
    private final RosterFixture city = new RosterFixture();

    @Test
    void a_new_unit_gets_a_tidy_name_and_a_slug_of_its_own() {
        Unit unit = accepted(register(draft("  Dinas   Sosial (Dinsos) ")));

        assertThat(unit.name()).isEqualTo("Dinas Sosial (Dinsos)");
        assertThat(unit.slug()).isEqualTo("dinas-sosial");
        assertThat(unit.active()).isTrue();
    }

    @Test
    void a_taken_slug_gets_a_number() {
        city.with(city.health.withActive(false));

        assertThat(accepted(register(draft("Dinas Kesehatan"))).slug())
                .isEqualTo("dinas-kesehatan-2");
    }

    @Test
    void a_name_or_alias_of_another_unit_is_refused_however_it_is_written() {
        assertThat(codes(register(draft("DINAS  kesehatan.")))).containsExactly("name name-taken");
        assertThat(codes(register(draft("Kel. Kincir")))).containsExactly("name name-taken");
        assertThat(codes(register(withAliases(draft("Dinas Sosial"), "Kec. Utara"))))
                .containsExactly("aliases name-taken");
    }

    @Test
    void all_faults_come_at_once() {
        var draft =
                new UnitDraft(
                        UnitType.KELURAHAN,
                        "?",
                        Optional.of(new UnitId(UUID.randomUUID())),
                        Optional.of("99.01.01"),
                        List.of("A", "a", "x".repeat(201)),
                        List.of(new FormerName("b; c", Optional.empty())),
                        true);

        assertThat(codes(register(draft)))
                .containsExactly(
                        "name name-empty",
                        "aliases alias-repeated",
                        "aliases too-long",
                        "former_names name-with-semicolon",
                        "parent parent-unknown",
                        "territory territory-of-other-level",
                        "territory territory-taken");
    }

    @Test
    void only_the_government_has_no_parent() {
        var orphan =
                new UnitDraft(
                        UnitType.DEPARTMENT,
                        "Dinas Sosial",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        true);

        assertThat(codes(register(orphan))).containsExactly("parent parent-missing");
    }

    @Test
    void a_unit_may_lie_in_a_territory_that_another_governs() {
        var health =
                new UnitDraft(
                        UnitType.PUSKESMAS,
                        "Puskesmas Kincir",
                        Optional.of(city.health.id()),
                        Optional.of("99.01.01.1001"),
                        List.of(),
                        List.of(),
                        true);

        assertThat(register(health)).isInstanceOf(Accept.class);
    }

    @Test
    void a_unit_may_not_stand_below_itself() {
        var below = withParent(UnitDraft.of(city.north), city.mill.id());

        assertThat(codes(change(city.north, 1, below))).containsExactly("parent parent-below");
    }

    @Test
    void a_change_keeps_the_slug_and_raises_the_version() {
        UnitDraft renamed = withName(UnitDraft.of(city.health), "Dinas Kesehatan Kota");

        Unit after = accepted(change(city.health, 1, renamed));

        assertThat(after.slug()).isEqualTo(city.health.slug());
        assertThat(after.version()).isEqualTo(2);
    }

    @Test
    void a_change_that_changes_nothing_writes_nothing() {
        assertThat(change(city.health, 1, UnitDraft.of(city.health)))
                .isEqualTo(Decision.nothing(city.health));
    }

    @Test
    void a_change_on_an_older_look_is_refused() {
        UnitDraft renamed = withName(UnitDraft.of(city.health), "Dinas Kesehatan Kota");

        assertThat(codes(change(city.health, 0, renamed))).containsExactly(" changed-meanwhile");
    }

    @Test
    void a_unit_with_units_below_stays_open() {
        assertThat(codes(RetireUnit.decide(city.roster(), city.north.id(), 1)))
                .containsExactly(" units-below");
        assertThat(codes(RetireUnit.decide(city.roster(), city.government.id(), 1)))
                .containsExactly(" government-stays", " units-below");
    }

    @Test
    void a_closed_unit_opens_again_unless_its_name_is_taken() {
        Unit closed = accepted(RetireUnit.decide(city.roster(), city.mill.id(), 1));
        assertThat(closed.active()).isFalse();
        city.with(closed);
        assertThat(accepted(ReopenUnit.decide(city.roster(), closed.id())).active()).isTrue();

        city.with(
                RosterFixture.unit(
                        UnitType.KELURAHAN,
                        "KELURAHAN  KINCIR",
                        Optional.of(city.north),
                        "99.01.01.1001"));
        assertThat(codes(ReopenUnit.decide(city.roster(), closed.id())))
                .containsExactly("name name-taken", "territory territory-taken");
    }

    private Decision<Unit> register(UnitDraft draft) {
        return RegisterUnit.decide(city.roster(), draft, RosterFixture.IDS);
    }

    private Decision<Unit> change(Unit unit, int seen, UnitDraft draft) {
        return ChangeUnit.decide(city.roster(), unit.id(), seen, draft);
    }

    private UnitDraft draft(String name) {
        return new UnitDraft(
                UnitType.DEPARTMENT,
                name,
                Optional.of(city.government.id()),
                Optional.empty(),
                List.of(),
                List.of(),
                true);
    }

    private static UnitDraft withName(UnitDraft d, String name) {
        return new UnitDraft(
                d.type(), name, d.parent(), d.territory(), d.aliases(), d.formerNames(), true);
    }

    private static UnitDraft withParent(UnitDraft d, UnitId parent) {
        return new UnitDraft(
                d.type(),
                d.name(),
                Optional.of(parent),
                d.territory(),
                d.aliases(),
                d.formerNames(),
                true);
    }

    private static UnitDraft withAliases(UnitDraft d, String... aliases) {
        return new UnitDraft(
                d.type(),
                d.name(),
                d.parent(),
                d.territory(),
                List.of(aliases),
                d.formerNames(),
                true);
    }

    private static Unit accepted(Decision<Unit> decision) {
        assertThat(decision).isInstanceOf(Accept.class);
        return ((Accept<Unit>) decision).what();
    }

    private static List<String> codes(Decision<Unit> decision) {
        assertThat(decision).isInstanceOf(Refuse.class);
        return ((Refuse<Unit>) decision).faults().stream().map(UnitActsTest::words).toList();
    }

    private static String words(Fault fault) {
        return fault.field() + " " + fault.code();
    }
}
