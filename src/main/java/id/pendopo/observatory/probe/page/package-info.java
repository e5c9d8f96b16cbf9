/**
 * What the content probes read from a page: its words, links and headings, gathered in one pass.
 */
@NullMarked
package id.pendopo.observatory.probe.page;

import org.jspecify.annotations.NullMarked;
