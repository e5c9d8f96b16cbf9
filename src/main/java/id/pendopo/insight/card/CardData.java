package id.pendopo.insight.card;

import id.pendopo.assessment.Assessment;
import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.platform.web.error.NotFound;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A unit's card as open data, so that anybody can compute the score again. */
@RestController
class CardData {
    private final Directory directory;
    private final Assessment assessment;

    CardData(Directory directory, Assessment assessment) {
        this.directory = directory;
        this.assessment = assessment;
    }

    @GetMapping("/api/v1/unit/{slug}/rapor")
    CardJson card(City city, @PathVariable String slug) {
        Unit unit =
                directory
                        .unit(city.code(), slug)
                        .orElseThrow(() -> new NotFound("Unit %s of %s".formatted(slug, city)));
        return assessment
                .card(city.code(), unit.id())
                .map(card -> CardJson.of(slug, card))
                .orElseThrow(() -> new NotFound("Card of unit %s, not judged yet".formatted(slug)));
    }
}
