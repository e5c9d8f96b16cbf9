package id.pendopo.identity;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import java.time.Instant;
import java.util.Optional;

/**
 * A unit's work passed to a successor. Modules give the predecessor's drafts and tasks of the unit
 * to the successor.
 *
 * @param predecessor empty if the unit had no operator
 */
public record OperatorHandedOver(
        CityCode city,
        UnitId unit,
        Optional<AccountId> predecessor,
        AccountId successor,
        Instant at) {}
