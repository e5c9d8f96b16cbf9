package id.pendopo.complaints;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Wires complaints to its settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ComplaintsSettings.class)
class ComplaintsConfiguration {}
