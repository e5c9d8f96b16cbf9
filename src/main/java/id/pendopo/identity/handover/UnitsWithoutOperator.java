package id.pendopo.identity.handover;

import id.pendopo.identity.IdentityPermission;
import id.pendopo.identity.account.Places;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Scope;
import id.pendopo.platform.web.TodayItem;
import id.pendopo.platform.web.TodaySource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reminds administrators of units that nobody operates: this is how sites fall silent. */
@Component
class UnitsWithoutOperator implements TodaySource {
    private static final String PAGE = "/kerja/serah-terima/tanpa-operator";
    private final UnitOperators operators;
    private final Places places;

    UnitsWithoutOperator(UnitOperators operators, Places places) {
        this.operators = operators;
        this.places = places;
    }

    @Override
    public List<TodayItem> waitingFor(Actor actor) {
        return places.cities().stream()
                .filter(city ->
                        actor.may(IdentityPermission.MANAGE, Scope.city(city.code().value())))
                .flatMap(city -> {
                    int count = operators.withoutOperator(city.code().value()).size();
                    return count == 0
                            ? Stream.<TodayItem>of()
                            : Stream.of(item(count, city.name()));
                })
                .toList();
    }

    private static TodayItem item(int count, String city) {
        return new TodayItem(
                "identity.today.without-operator", List.of(count, city), PAGE, Optional.empty());
    }
}
