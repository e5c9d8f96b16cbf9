package id.pendopo.publishing.practice;

import id.pendopo.platform.start.NoticeLine;
import id.pendopo.platform.start.StartupNotice;
import id.pendopo.platform.web.Texts;
import java.util.List;

/** Tells at the start where the practice networks can be read. */
final class PracticeNotice implements StartupNotice {
    private static final int ADDRESSES = 21;

    private final PracticeWeb web;

    PracticeNotice(PracticeWeb web) {
        this.web = web;
    }

    @Override
    public List<NoticeLine> lines(Texts t) {
        return List.of(
                new NoticeLine(
                        ADDRESSES, t.of("publishing.practice.notice"), web.timeline().toString()));
    }
}
