package id.pendopo.sites.web;

import id.pendopo.platform.web.page.Option;
import java.util.List;
import java.util.Set;

/**
 * Which sections all sites of a city have.
 *
 * @param options those a city may leave out
 * @param always those it may not, in words
 */
public record SectionsPage(List<Option> options, Set<String> chosen, String always) {}
