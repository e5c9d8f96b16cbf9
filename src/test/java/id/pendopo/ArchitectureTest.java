package id.pendopo;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {
    @Test
    void modules_keep_their_walls() {
        ApplicationModules.of(Pendopo.class).verify();
    }
}
