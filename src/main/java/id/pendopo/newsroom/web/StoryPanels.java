package id.pendopo.newsroom.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import id.pendopo.directory.City;
import id.pendopo.newsroom.StoryPanel;
import id.pendopo.newsroom.story.Story;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Shell;
import id.pendopo.platform.web.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The sections that other modules add to the page of a story. */
@Component
public class StoryPanels {
    private final ObjectProvider<StoryPanel> panels;
    private final TemplateEngine engine;

    StoryPanels(ObjectProvider<StoryPanel> panels, TemplateEngine engine) {
        this.panels = panels;
        this.engine = engine;
    }

    List<Panel> of(Story story, City city, Actor reader) {
        return panels.stream()
                .sorted(Comparator.comparingInt(StoryPanel::order))
                .flatMap(panel -> panel.of(city, story.id(), reader).stream())
                .map(section -> new Panel(engine, section))
                .toList();
    }

    /** A section, ready to be written into the page. */
    public record Panel(TemplateEngine engine, StoryPanel.Section section) {
        public Content in(Texts t, Shell shell) {
            return output ->
                    engine.render(
                            section.template() + ".jte",
                            Map.of("page", section.page(), "t", t, "shell", shell),
                            output);
        }
    }
}
