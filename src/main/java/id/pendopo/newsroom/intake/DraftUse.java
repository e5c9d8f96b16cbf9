package id.pendopo.newsroom.intake;

import id.pendopo.newsroom.AssetId;
import id.pendopo.newsroom.AssetUsage;
import id.pendopo.newsroom.AssetUse;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the media library which drafts show an asset, so that it is not deleted under them. */
@Component
class DraftUse implements AssetUse {
    private final SubmissionRepository submissions;

    DraftUse(SubmissionRepository submissions) {
        this.submissions = submissions;
    }

    @Override
    public List<AssetUsage> uses(AssetId asset) {
        return submissions.showing(asset).stream()
                .map(draft ->
                        new AssetUsage(
                                Narrative.title(draft.report(), draft.author().name()),
                                "/kerja/kirim/" + draft.id(),
                                false))
                .toList();
    }
}
