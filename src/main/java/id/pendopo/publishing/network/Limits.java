package id.pendopo.publishing.network;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What a network takes. Data, not code: {@code seed/networks.yaml} ships the values and says where
 * each comes from; any of them can be given anew as a setting.
 *
 * @param text longest text, in the network's own way of counting
 * @param title longest title; 0 where posts have none
 * @param hashtags most of them; 0 for no limit
 * @param links most links in the text; 0 for no limit
 * @param fewestMedia a post must have
 * @param pictures most pictures of a post
 * @param videos most videos of a post
 * @param mixed whether pictures and videos may stand together
 * @param picture largest file
 * @param pictureTypes media types taken
 * @param videoTypes media types taken
 * @param narrowest width by height of the tallest picture; 0 for any
 * @param widest width by height of the flattest picture; 0 for any
 * @param picturePixels more pixels at the longer side are no use
 * @param video largest file
 * @param videoShortest length
 * @param videoLongest length
 * @param keywords longest list of keywords, in letters; 0 where there are none
 * @param chunk how much of a file goes with one request
 */
public record Limits(
        @DefaultValue("0") int text,
        @DefaultValue("0") int title,
        @DefaultValue("0") int hashtags,
        @DefaultValue("0") int links,
        @DefaultValue("0") int fewestMedia,
        @DefaultValue("0") int pictures,
        @DefaultValue("0") int videos,
        @DefaultValue("false") boolean mixed,
        @DefaultValue("0B") DataSize picture,
        @DefaultValue Set<String> pictureTypes,
        @DefaultValue Set<String> videoTypes,
        @DefaultValue("0") double narrowest,
        @DefaultValue("0") double widest,
        @DefaultValue("0") int picturePixels,
        @DefaultValue("0B") DataSize video,
        @DefaultValue("0s") Duration videoShortest,
        @DefaultValue("0s") Duration videoLongest,
        @DefaultValue("0") int keywords,
        @DefaultValue("4MB") DataSize chunk) {}
