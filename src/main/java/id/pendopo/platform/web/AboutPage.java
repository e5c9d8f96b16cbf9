package id.pendopo.platform.web;

import java.util.Optional;

/**
 * What the pages about this installation show.
 *
 * @param robot empty if nothing here crawls
 */
public record AboutPage(Optional<Robot> robot) {}
