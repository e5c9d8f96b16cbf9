package id.pendopo.platform.start;

import id.pendopo.platform.web.Texts;
import java.util.List;

/** What a module tells the person who started the server; shown once, when it is ready. */
public interface StartupNotice {
    List<NoticeLine> lines(Texts t);
}
