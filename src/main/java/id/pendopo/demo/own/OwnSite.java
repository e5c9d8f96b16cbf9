package id.pendopo.demo.own;

import java.util.List;

/**
 * A unit of a demo city whose site is the product's own.
 *
 * @param unit the unit's name in the register
 * @param newest age of the newest story in days
 * @param every days between two stories
 * @param count of stories
 * @param head who is registered as head; an invented name
 * @param position of the head
 * @param handle of the invented social accounts
 */
public record OwnSite(
        String city,
        String unit,
        int newest,
        int every,
        int count,
        String head,
        String position,
        String handle) {

    /** Where its chance begins, the same at every start. */
    int seed() {
        return (city + "/" + unit).hashCode();
    }

    /** The addresses of its invented accounts, in the order of {@link RegisterOwnSites}. */
    List<String> accounts() {
        return List.of(
                "https://www.facebook.com/" + handle + ".contoh",
                "https://www.instagram.com/" + handle + ".contoh/",
                "https://x.com/" + handle + "_cth",
                "https://www.youtube.com/@" + handle + "contoh");
    }
}
