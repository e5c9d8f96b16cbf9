package id.pendopo.directory.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import id.pendopo.directory.UnitPanel.Section;
import id.pendopo.platform.web.Shell;
import id.pendopo.platform.web.Texts;
import java.util.Map;

/** A section of another module, drawn inside of a page of ours. */
public record PanelContent(TemplateEngine engine, Section section) {
    public Content in(Texts t, Shell shell) {
        return output ->
                engine.render(
                        section.template() + ".jte",
                        Map.of("page", section.page(), "t", t, "shell", shell),
                        output);
    }
}
