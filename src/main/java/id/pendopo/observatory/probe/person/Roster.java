package id.pendopo.observatory.probe.person;

import id.pendopo.observatory.Expected;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The registered officials on a day.
 *
 * @param current in office
 * @param former out of office and not back in another one
 */
public record Roster(List<Member> current, List<Member> former) {
    private static final Set<Office> HEADS =
            Set.of(
                    Office.MAYOR,
                    Office.HEAD_OF_AGENCY,
                    Office.CAMAT,
                    Office.LURAH,
                    Office.HEAD_OF_CLINIC,
                    Office.DIRECTOR,
                    Office.HEAD_OF_SECTION,
                    Office.HEAD_OF_SCHOOL);

    /** A registered official, ready for comparing. */
    public record Member(Expected.Person person, PersonName name, Optional<Position> position) {
        static Member of(Expected.Person person) {
            return new Member(person, PersonName.of(person.name()), Position.of(person.position()));
        }

        public Optional<Office> office() {
            return position.map(Position::office);
        }

        boolean acting() {
            return position.map(Position::acting).orElse(false);
        }
    }

    public static Roster of(List<Expected.Person> officials, LocalDate day) {
        var current =
                officials.stream()
                        .filter(p -> p.until().map(last -> !last.isBefore(day)).orElse(true))
                        .filter(p -> p.from().map(first -> !first.isAfter(day)).orElse(true))
                        .map(Member::of)
                        .filter(m -> !m.name().isEmpty())
                        .toList();
        var former =
                officials.stream()
                        .filter(p -> p.until().map(last -> last.isBefore(day)).orElse(false))
                        .map(Member::of)
                        .filter(m -> !m.name().isEmpty())
                        .filter(m -> current.stream().noneMatch(c -> same(c, m)))
                        .toList();
        return new Roster(current, former);
    }

    /** The head of the unit; empty if nobody is registered as such. */
    public Optional<Member> head() {
        for (Office office : Office.values()) {
            var found =
                    current.stream()
                            .filter(m -> HEADS.contains(office))
                            .filter(m -> m.office().equals(Optional.of(office)))
                            .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Whether the name may be anyone's of the register. */
    public boolean knows(PersonName name) {
        return java.util.stream.Stream.concat(current.stream(), former.stream())
                .anyMatch(m ->
                        NameMatch.of(m.name(), name).decision() != NameMatch.Decision.DIFFERENT);
    }

    private static boolean same(Member one, Member two) {
        return NameMatch.of(one.name(), two.name()).same();
    }
}
