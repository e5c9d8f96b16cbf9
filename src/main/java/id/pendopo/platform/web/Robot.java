package id.pendopo.platform.web;

import java.time.Duration;

/**
 * How the crawler of this installation behaves, for the page that explains it. The module that
 * crawls supplies it as a bean, from the settings it really runs by.
 *
 * @param userAgent as sent
 * @param name by which robots.txt addresses it
 * @param look between two looks at a front page
 * @param visit between two whole visits of a site
 * @param pages most pages read in one visit
 * @param delay least time between two requests to one server
 */
public record Robot(
        String userAgent, String name, Duration look, Duration visit, int pages, Duration delay) {}
