package id.pendopo.newsroom;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the media library.
 *
 * @param pictureLimit how many bytes a photo may have as it is sent
 * @param videoLimit how many bytes a video may have; {@code spring.servlet.multipart} has to allow
 *     them too
 * @param documentLimit how many bytes a document may have
 * @param mostPixels how many pixels a photo may have as its head tells, before it is unpacked
 * @param atOnce how many photos are unpacked at the same time; each takes up to 200 MB of memory
 * @param patience how long a photo waits for its turn before its sender is asked to try again
 * @param toolTime how long a converter of the machine may take for one file
 * @param keepDeleted how long a deleted asset can be brought back before its files are erased
 */
@Validated
@ConfigurationProperties("pendopo.newsroom.media")
public record MediaSettings(
        @DefaultValue("40MB") @NotNull DataSize pictureLimit,
        @DefaultValue("200MB") @NotNull DataSize videoLimit,
        @DefaultValue("25MB") @NotNull DataSize documentLimit,
        @DefaultValue("210000000") @Min(1_000_000) long mostPixels,
        @DefaultValue("2") @Min(1) @Max(64) int atOnce,
        @DefaultValue("60s") @NotNull Duration patience,
        @DefaultValue("30s") @NotNull Duration toolTime,
        @DefaultValue("30d") @NotNull Duration keepDeleted) {

    /** The most that any file may have. */
    public DataSize largest() {
        long bytes =
                Math.max(
                        videoLimit.toBytes(),
                        Math.max(pictureLimit.toBytes(), documentLimit.toBytes()));
        return DataSize.ofBytes(bytes);
    }
}
