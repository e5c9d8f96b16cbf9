package id.pendopo.sites.unit;

import id.pendopo.newsroom.PublishedPicture;
import id.pendopo.newsroom.PublishedStory;
import id.pendopo.platform.web.Texts;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Pictures of public stories, with their widths. */
@Component
public class Pictures {
    private static final List<Integer> WIDTHS = List.of(320, 640, 1280);

    /** The first one, for a list; empty if the story has none. */
    public Optional<PictureView> first(PublishedStory story, Texts texts) {
        return story.pictures().stream().findFirst().map(p -> view(p, texts));
    }

    public List<PictureView> all(PublishedStory story, Texts texts) {
        return story.pictures().stream().map(p -> view(p, texts)).toList();
    }

    private static PictureView view(PublishedPicture picture, Texts texts) {
        String stage =
                picture.stage() == PublishedPicture.Stage.NONE
                        ? ""
                        : texts.of("sites.stage", picture.stage());
        String folder = "/media/" + picture.asset() + "/";
        return new PictureView(
                folder + "640.jpg",
                String.join(
                        ", ", WIDTHS.stream().map(w -> folder + w + ".jpg " + w + "w").toList()),
                picture.alt(),
                picture.caption(),
                stage,
                0,
                0);
    }
}
