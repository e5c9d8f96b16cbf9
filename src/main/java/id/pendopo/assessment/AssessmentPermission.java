package id.pendopo.assessment;

/** What may be permitted in assessment. */
public final class AssessmentPermission {
    /** See boards, cards and rubrics in the back office. */
    public static final String VIEW = "assessment.view";

    /** Give marks for what no probe can measure. */
    public static final String MARK = "assessment.mark";

    /** Add rubrics, choose the city's, open and freeze periods. */
    public static final String MANAGE = "assessment.manage";

    private AssessmentPermission() {}
}
