package id.pendopo.directory.ledger;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.pendopo.directory.City;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.CityRegister;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Current registers, kept in memory by revision: reading one costs a look at one row. A city has a
 * few hundred units, a regency a few thousand with its schools.
 */
@Component
public class Registers {
    private static final int KEPT_CITIES = 64;

    private final RegisterRepository repository;
    private final TransactionTemplate snapshot;
    private final Cache<CityCode, CityRegister> kept =
            Caffeine.newBuilder().maximumSize(KEPT_CITIES).build();

    public Registers(RegisterRepository repository, PlatformTransactionManager transactions) {
        this.repository = repository;
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The city's register as committed now; empty if the city is unknown. */
    public Optional<CityRegister> of(CityCode code) {
        return repository.city(code).map(this::at);
    }

    private CityRegister at(City city) {
        CityRegister known = kept.getIfPresent(city.code());
        if (known != null && known.city().revision() == city.revision()) {
            return known;
        }
        CityRegister fresh =
                Objects.requireNonNull(
                        snapshot.execute(status ->
                                repository.load(repository.city(city.code()).orElseThrow())));
        kept.put(city.code(), fresh);
        return fresh;
    }
}
