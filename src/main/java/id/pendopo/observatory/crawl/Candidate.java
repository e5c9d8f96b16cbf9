package id.pendopo.observatory.crawl;

import id.pendopo.observatory.visit.Purpose;
import java.net.URI;

/**
 * A page that could be read.
 *
 * @param worth from 0 to 1 among those of its purpose
 */
record Candidate(URI address, Purpose purpose, double worth) {}
