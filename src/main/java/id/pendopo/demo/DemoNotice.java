package id.pendopo.demo;

import id.pendopo.demo.sample.SampleSites;
import id.pendopo.demo.sample.SampleWeb;
import id.pendopo.platform.start.NoticeLine;
import id.pendopo.platform.start.StartupNotice;
import id.pendopo.platform.web.Texts;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tells at the start where the sample web can be seen that the demo observes. */
@Component
@Profile("demo")
class DemoNotice implements StartupNotice {
    private static final int ADDRESSES = 20;

    private final SampleWeb web;

    DemoNotice(SampleWeb web) {
        this.web = web;
    }

    @Override
    public List<NoticeLine> lines(Texts t) {
        return SampleSites.all().stream()
                .map(site -> site.address(web.port()))
                .filter(address -> address.startsWith("http://"))
                .limit(1)
                .map(address -> new NoticeLine(ADDRESSES, t.of("demo.notice.sample"), address))
                .toList();
    }
}
