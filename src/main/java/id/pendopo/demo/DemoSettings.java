package id.pendopo.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code pendopo.demo.*}.
 *
 * @param samplePort where the sample web is served; 0 for any free port
 * @param ownSites whether units without a sample get a filled site of their own
 */
@Validated
@ConfigurationProperties("pendopo.demo")
public record DemoSettings(
        @DefaultValue("8090") int samplePort, @DefaultValue("true") boolean ownSites) {}
