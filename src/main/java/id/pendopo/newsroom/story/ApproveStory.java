package id.pendopo.newsroom.story;

import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.StoryStatus;
import id.pendopo.platform.access.Actor;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds a story good to go out; not while the unit is still asked whether it is true. */
@Component
public class ApproveStory {
    private final Acting acting;
    private final FactCheckRepository checks;

    ApproveStory(Acting acting, FactCheckRepository checks) {
        this.acting = acting;
        this.checks = checks;
    }

    @Transactional
    public Acted approve(StoryId id, int seen, Actor by) {
        return acting.act(id, seen, by, NewsroomPermission.REVIEW, this::wish);
    }

    private Acting.Wish wish(Story story) {
        if (!story.status().mayBecome(StoryStatus.APPROVED)
                || story.status() == StoryStatus.SCHEDULED) {
            return new Acting.Wish.Refuse(List.of(StoryFault.WRONG_STATUS));
        }
        var faults = new ArrayList<>(ManuscriptRules.faultsToPublish(story.manuscript()));
        faults.addAll(checks(story));
        return faults.isEmpty()
                ? new Acting.Wish.Change(story.become(StoryStatus.APPROVED), StoryAct.APPROVE)
                : new Acting.Wish.Refuse(faults);
    }

    private List<StoryFault> checks(Story story) {
        List<FactCheck> all = checks.ofStory(story.id());
        if (all.stream().anyMatch(check -> check.answer().isEmpty())) {
            return List.of(StoryFault.FACT_CHECK_OPEN);
        }
        boolean denied =
                !all.isEmpty()
                        && !all.getFirst().answer().orElseThrow().confirmed()
                        && all.getFirst().textNumber() >= story.textNumber();
        return denied ? List.of(StoryFault.FACTS_DENIED) : List.of();
    }
}
