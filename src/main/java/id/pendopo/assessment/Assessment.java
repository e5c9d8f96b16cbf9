package id.pendopo.assessment;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import java.util.List;
import java.util.Optional;

/** The door of assessment: rubrics, scores, standings. */
public interface Assessment {
    /** The rubric the city judges its websites by. */
    Rubric rubric(CityCode city);

    /** Every unit with a score, best first, the unranked last. */
    List<Standing> board(CityCode city);

    /** Where the unit stands; empty if it was never judged. */
    Optional<Standing> standing(CityCode city, UnitId unit);

    /** The unit's card, computed from its newest measurements; empty if it was never visited. */
    Optional<Scorecard> card(CityCode city, UnitId unit);

    /** What to repair first, most points first. */
    List<Repair> repairs(CityCode city, UnitId unit);
}
