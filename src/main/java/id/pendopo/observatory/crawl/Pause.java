package id.pendopo.observatory.crawl;

import java.time.Duration;

/** Lets time pass; in tests it only notes how much. */
@FunctionalInterface
interface Pause {
    void pass(Duration time) throws InterruptedException;
}
