package id.pendopo.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code pendopo.demo.*}.
 *
 * @param samplePort where the sample web is served; 0 for any free port
 */
@Validated
@ConfigurationProperties("pendopo.demo")
public record DemoSettings(@DefaultValue("8090") int samplePort) {}
