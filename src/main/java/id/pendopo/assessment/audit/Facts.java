package id.pendopo.assessment.audit;

import id.pendopo.assessment.Rubric;
import id.pendopo.directory.Network;
import id.pendopo.observatory.Expected;
import id.pendopo.observatory.Finding;
import id.pendopo.observatory.IndicatorId;
import id.pendopo.observatory.Measurement;
import id.pendopo.observatory.Reading;
import id.pendopo.observatory.SiteSeen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What people ask first of a site, gathered from its readings.
 *
 * @param newest the newest dated item
 * @param officials empty if none were named to compare with
 * @param accounts empty if none were named to compare with
 * @param networks whether the site links any account of its own on a network
 * @param missing indicators of contents the rubric asks for that were not found
 */
record Facts(
        Map<IndicatorId, Reading> readings,
        Optional<SiteSeen.Item> newest,
        Optional<Officials> officials,
        Optional<Accounts> accounts,
        Map<Network, Boolean> networks,
        List<IndicatorId> missing) {
    private static final List<Network> EXPECTED_NETWORKS =
            List.of(Network.FACEBOOK, Network.INSTAGRAM, Network.X, Network.YOUTUBE);

    /**
     * The named officials on the site.
     *
     * @param former findings about people out of office who are still shown in it
     * @param others findings about another head or another position than named
     */
    record Officials(
            List<Expected.Person> matched,
            List<Expected.Person> missing,
            List<Finding> former,
            List<Finding> others) {}

    /**
     * The named accounts on the site.
     *
     * @param missing with what was found instead
     */
    record Accounts(List<Expected.Account> linked, Map<Expected.Account, Finding> missing) {}

    static Facts of(SiteSeen seen, Expected expected, Rubric rubric) {
        Map<IndicatorId, Reading> readings =
                seen.measurements().stream()
                        .collect(
                                Collectors.toMap(
                                        Measurement::indicator,
                                        Measurement::reading,
                                        (one, two) -> one,
                                        LinkedHashMap::new));
        var facts =
                new Facts(
                        readings,
                        seen.items().stream().findFirst(),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of(),
                        List.of());
        return new Facts(
                readings,
                facts.newest,
                facts.officials(expected, seen.day()),
                facts.accounts(expected),
                facts.linkedNetworks(),
                facts.missingContents(rubric));
    }

    /** The number of an indicator; empty if it was not measured. */
    Optional<Double> value(String indicator) {
        return measured(indicator).map(Reading.Measured::value);
    }

    List<Finding> findings(String indicator) {
        return measured(indicator).map(Reading.Measured::findings).orElse(List.of());
    }

    private Optional<Reading.Measured> measured(String indicator) {
        return readings.get(new IndicatorId(indicator)) instanceof Reading.Measured measured
                ? Optional.of(measured)
                : Optional.empty();
    }

    private Optional<Officials> officials(Expected expected, LocalDate day) {
        boolean former = value("officials.former-as-current").isPresent();
        if (value("officials.matched").isEmpty() && !former) {
            return Optional.empty();
        }
        List<String> absent =
                findings("officials.matched").stream().map(f -> f.values().getFirst()).toList();
        List<Expected.Person> current =
                expected.officials().stream()
                        .filter(p -> p.until().map(last -> !last.isBefore(day)).orElse(true))
                        .filter(p -> p.from().map(first -> !first.isAfter(day)).orElse(true))
                        .toList();
        var others = new ArrayList<>(findings("officials.head"));
        others.removeIf(f -> f.code().equals("officials.head-missing"));
        others.addAll(findings("officials.unknown-head"));
        return Optional.of(
                new Officials(
                        current.stream().filter(p -> !absent.contains(p.name())).toList(),
                        current.stream().filter(p -> absent.contains(p.name())).toList(),
                        findings("officials.former-as-current"),
                        List.copyOf(others)));
    }

    private Optional<Accounts> accounts(Expected expected) {
        if (value("channels.registered-linked").isEmpty()) {
            return Optional.empty();
        }
        var linked = new ArrayList<Expected.Account>();
        var missing = new LinkedHashMap<Expected.Account, Finding>();
        var findings = findings("channels.registered-linked");
        for (Expected.Account account : expected.accounts()) {
            findings.stream()
                    .filter(f -> about(f, account))
                    .findFirst()
                    .ifPresentOrElse(f -> missing.put(account, f), () -> linked.add(account));
        }
        return Optional.of(new Accounts(linked, missing));
    }

    /** An embedded account is linked, if poorly; a placeholder names only its network. */
    private static boolean about(Finding finding, Expected.Account account) {
        return switch (finding.code()) {
            case "channels.only-embedded" -> false;
            case "channels.placeholder" ->
                    finding.values().getFirst().equalsIgnoreCase(account.network().name());
            default -> finding.values().get(1).equals(account.address().toString());
        };
    }

    private Map<Network, Boolean> linkedNetworks() {
        var out = new LinkedHashMap<Network, Boolean>();
        for (Network network : EXPECTED_NETWORKS) {
            value("channels." + network.name().toLowerCase(Locale.ROOT))
                    .ifPresent(v -> out.put(network, v == 1));
        }
        return out;
    }

    private List<IndicatorId> missingContents(Rubric rubric) {
        return readings.values().stream()
                .filter(r ->
                        List.of("sections", "public-information").contains(r.indicator().probe()))
                .filter(r -> rubric.indicators().contains(r.indicator()))
                .filter(r -> r instanceof Reading.Measured m && m.value() == 0)
                .map(Reading::indicator)
                .toList();
    }
}
