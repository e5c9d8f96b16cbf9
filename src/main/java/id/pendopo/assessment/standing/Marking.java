package id.pendopo.assessment.standing;

import java.util.EnumSet;
import java.util.Set;

/** What became of a mark somebody wants to give. */
public sealed interface Marking {
    /** It counts now. */
    record Given() implements Marking {}

    /** All reasons why it was not taken; never empty. */
    record Refused(Set<Reason> reasons) implements Marking {
        public Refused {
            reasons = Set.copyOf(EnumSet.copyOf(reasons));
        }
    }

    /** Why a mark is not taken. */
    enum Reason {
        /** The value is none the item's kind allows. */
        VALUE_NOT_ALLOWED,
        /** A yes names the page that shows it. */
        PROOF_NEEDED,
        /** The proof is no http or https address. */
        PROOF_NOT_AN_ADDRESS,
        COMMENT_TOO_LONG
    }
}
