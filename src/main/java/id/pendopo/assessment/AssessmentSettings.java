package id.pendopo.assessment;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code pendopo.assessment.*}.
 *
 * @param rubric the id of the rubric a city uses that has chosen none
 * @param rubricVersion its version
 * @param trendDays days shown in trends
 */
@Validated
@ConfigurationProperties("pendopo.assessment")
public record AssessmentSettings(
        @DefaultValue("website") String rubric,
        @DefaultValue("2026.2") String rubricVersion,
        @DefaultValue("90") int trendDays) {
    public RubricRef defaultRubric() {
        return new RubricRef(rubric, rubricVersion);
    }
}
