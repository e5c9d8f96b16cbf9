package id.pendopo.assessment.web;

import id.pendopo.assessment.rubric.Fault;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Faults;
import java.util.List;

/**
 * All rubrics, and the faults of the file just sent.
 *
 * @param mayManage whether the reader may add and choose
 * @param faults of the form
 * @param fileFaults of the rubric file, by place; empty if none was refused
 */
public record RubricsPage(
        List<Row> rows, boolean mayManage, Faults faults, List<FileFault> fileFaults) {
    /** One version of a rubric. */
    public record Row(
            String id, String version, String title, String href, long items, boolean chosen) {}

    /** One fault of a rubric file in words. */
    public record FileFault(String where, String words) {
        static FileFault of(Fault fault, Texts texts) {
            return new FileFault(
                    fault.where(),
                    texts.of("rubric.fault." + fault.code(), fault.values().toArray()));
        }
    }
}
