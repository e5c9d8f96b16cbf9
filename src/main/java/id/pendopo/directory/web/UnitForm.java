package id.pendopo.directory.web;

import id.pendopo.directory.Fault;
import id.pendopo.directory.FormerName;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitDraft;
import id.pendopo.directory.UnitId;
import id.pendopo.directory.UnitType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A unit as a form holds it.
 *
 * @param parent an id
 * @param aliases one a line
 * @param formerNames one a line, the last day in brackets
 * @param keepOld whether a changed name goes to the former names
 */
public record UnitForm(
        String name,
        String type,
        String parent,
        String territory,
        String aliases,
        String formerNames,
        boolean nameConfirmed,
        boolean keepOld,
        int version) {

    static UnitForm empty() {
        return new UnitForm("", "", "", "", "", "", true, false, 0);
    }

    static UnitForm read(Posted posted) {
        return new UnitForm(
                posted.text("name"),
                posted.text("type"),
                posted.text("parent"),
                posted.text("territory"),
                posted.text("aliases"),
                posted.text("former_names"),
                posted.yes("name_confirmed"),
                posted.yes("keep_old"),
                posted.number("version"));
    }

    static UnitForm of(Unit unit) {
        return new UnitForm(
                unit.name(),
                unit.type().code(),
                unit.parent().map(UnitId::toString).orElse(""),
                unit.territory().orElse(""),
                String.join("\n", unit.aliases()),
                String.join("\n", unit.formerNames().stream().map(FormTexts::formerName).toList()),
                unit.nameConfirmed(),
                true,
                unit.version());
    }

    /**
     * The draft the form asks for.
     *
     * @param before the unit as it is; empty for a new one
     * @param faults takes what cannot be read
     */
    Optional<UnitDraft> draft(Optional<Unit> before, LocalDate today, List<Fault> faults) {
        Optional<UnitType> chosen = UnitType.of(type);
        if (chosen.isEmpty()) {
            faults.add(Fault.on("type", "type-missing"));
        }
        return chosen.map(t ->
                new UnitDraft(
                        t,
                        name,
                        FormTexts.id(parent).map(UnitId::new),
                        Optional.of(territory).filter(code -> !code.isBlank()),
                        lines(aliases),
                        former(before, today),
                        nameConfirmed));
    }

    private List<FormerName> former(Optional<Unit> before, LocalDate today) {
        var names = new ArrayList<>(lines(formerNames).stream().map(FormTexts::former).toList());
        before.filter(unit -> keepOld && !unit.name().equals(name.strip()))
                .ifPresent(unit ->
                        names.addFirst(
                                new FormerName(unit.name(), Optional.of(today.minusDays(1)))));
        return names;
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\\R"))
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .toList();
    }
}
