package id.pendopo.insight.card;

import id.pendopo.assessment.Assessment;
import id.pendopo.assessment.Repair;
import id.pendopo.assessment.Rubric;
import id.pendopo.assessment.Scorecard;
import id.pendopo.directory.City;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitPanel;
import id.pendopo.observatory.IndicatorId;
import id.pendopo.observatory.Measurement;
import id.pendopo.observatory.Observatory;
import id.pendopo.observatory.Reading;
import id.pendopo.observatory.SitePulse;
import id.pendopo.sites.Shown;
import id.pendopo.sites.Tag;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How the unit's website is doing, in short, on the unit's public page. */
@Component
class CardPanel implements UnitPanel {
    private static final int REPAIRS = 3;
    private static final IndicatorId NEWEST_AGE = new IndicatorId("freshness.newest-age");

    private final Assessment assessment;
    private final Observatory observatory;

    CardPanel(Assessment assessment, Observatory observatory) {
        this.assessment = assessment;
        this.observatory = observatory;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public Optional<Section> of(City city, Unit unit) {
        Shown.note(Tag.board(city.code()));
        return assessment
                .card(city.code(), unit.id())
                .map(card -> new Section("insight/panel", panel(city, unit, card)));
    }

    private CardPanelPage panel(City city, Unit unit, Scorecard card) {
        Rubric rubric = assessment.rubric(city.code());
        Optional<SitePulse> pulse =
                observatory.pulses(city.code()).stream()
                        .filter(p -> p.unit().equals(unit.id()))
                        .findFirst();
        List<Repair> repairs = assessment.repairs(city.code(), unit.id());
        return new CardPanelPage(
                "/unit/" + unit.slug() + "/rapor",
                card.ranked() ? card.score().orElse(null) : null,
                CardPages.tone(rubric, Optional.of(card)),
                card.band().map(b -> b.title()).orElse(null),
                newestAge(unit),
                pulse.map(SitePulse::outcome).orElse(""),
                pulse.map(SitePulse::readable).orElse(false),
                repairs.stream().limit(REPAIRS).toList());
    }

    private Optional<Long> newestAge(Unit unit) {
        return Optional.ofNullable(observatory.newest(unit.id()).get(NEWEST_AGE))
                .map(Measurement::reading)
                .filter(Reading.Measured.class::isInstance)
                .map(r -> Math.round(((Reading.Measured) r).value()));
    }
}
