package id.pendopo.assessment;

import id.pendopo.assessment.rubric.RubricReader;
import id.pendopo.observatory.Observatory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires assessment to what the observatory can measure. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AssessmentSettings.class)
class AssessmentConfiguration {
    @Bean
    RubricReader rubricReader(Observatory observatory) {
        return new RubricReader(observatory.indicators());
    }
}
