package id.pendopo.newsroom;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Wires the newsroom to its settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NewsroomSettings.class)
class NewsroomConfiguration {}
