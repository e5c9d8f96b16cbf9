package id.pendopo.publishing.delivery;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.io.IOException;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** A worker of deliveries in a process of its own, there to be killed. Ends with its parent. */
final class ChaosWorker {
    private ChaosWorker() {}

    public static void main(String[] args) throws IOException {
        try (var context = new AnnotationConfigApplicationContext(ChaosWiring.class)) {
            context.getBean(Scheduler.class).start();
            System.out.println("started");
            while (System.in.read() >= 0) {
                // Until the parent is gone.
            }
        }
    }
}
