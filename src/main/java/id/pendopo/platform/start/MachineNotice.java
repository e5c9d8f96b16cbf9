package id.pendopo.platform.start;

import id.pendopo.platform.database.DataFolder;
import id.pendopo.platform.web.Texts;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where the server listens and where it keeps its files. */
@Component
class MachineNotice implements StartupNotice {
    private final Environment environment;
    private final DataFolder folder;

    MachineNotice(Environment environment, DataFolder folder) {
        this.environment = environment;
        this.folder = folder;
    }

    @Override
    public List<NoticeLine> lines(Texts t) {
        var lines = new ArrayList<NoticeLine>();
        lines.add(
                new NoticeLine(
                        0, t.of("start.web"), "http://localhost:" + port("local.server.port")));
        lines.add(
                new NoticeLine(
                        200,
                        t.of("start.health"),
                        "http://127.0.0.1:%s/actuator/health"
                                .formatted(port("local.management.port"))));
        lines.add(new NoticeLine(200, t.of("start.data"), folder.path().toString()));
        return lines;
    }

    private String port(String name) {
        return environment.getProperty(name, "");
    }
}
