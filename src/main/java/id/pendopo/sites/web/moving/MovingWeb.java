package id.pendopo.sites.web.moving;

import id.pendopo.platform.web.LargeUploads;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Export files are larger than other forms. */
@Configuration
class MovingWeb {
    @Bean
    LargeUploads movingUploads() {
        return new LargeUploads(List.of(MovingDoor.PATH));
    }
}
