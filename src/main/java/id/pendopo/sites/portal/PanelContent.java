package id.pendopo.sites.portal;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import id.pendopo.platform.web.Shell;
import id.pendopo.platform.web.Texts;
import id.pendopo.sites.PortalPanel.Panel;
import java.util.Map;

/** A panel of another module, drawn inside of the front page. */
public record PanelContent(TemplateEngine engine, Panel panel) {
    public Content in(Texts t, Shell shell) {
        return output ->
                engine.render(
                        panel.template() + ".jte",
                        Map.of("page", panel.page(), "t", t, "shell", shell),
                        output);
    }
}
