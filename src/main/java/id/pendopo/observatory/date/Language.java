package id.pendopo.observatory.date;

/** The language of a text, as far as the order of numbers in dates depends on it. */
enum Language {
    ENGLISH,
    OTHER;

    private static final WordTable WORDS =
            WordTable.of(
                    "1 the posted published on by updated last modified written date created at am pm"
                            + " and of in from monday tuesday wednesday thursday friday saturday sunday",
                    "2 dan di yang pada oleh dari tanggal hari senin selasa rabu kamis jumat jum'at sabtu"
                            + " minggu pukul wib wita wit diposting ditulis dipublikasikan diterbitkan"
                            + " untuk kali dilihat dengan tahun bulan der die das und von vom den");

    /** English if most of the known words at the beginning of a page are. */
    static Language mainly(TextBuffer text) {
        int balance = 0;
        int at = 0;
        while (at < Math.min(text.length, 4_000)) {
            int from = at;
            while (at < text.length && DateReader.isLetter(text.chars[at])) {
                at++;
            }
            int word = at > from ? WORDS.get(text.chars, from, at) : 0;
            balance += word == 0 ? 0 : word == 1 ? 1 : -1;
            at = at == from ? at + 1 : at;
        }
        return balance > 0 ? ENGLISH : OTHER;
    }

    /** English if it has English words and no others known here. */
    static Language of(TextBuffer text) {
        int english = 0;
        int at = 0;
        while (at < text.length) {
            int from = at;
            while (at < text.length && DateReader.isLetter(text.chars[at])) {
                at++;
            }
            int word = at > from ? WORDS.get(text.chars, from, at) : 0;
            if (word == 2) {
                return OTHER;
            }
            english += word;
            at = at == from ? at + 1 : at;
        }
        return english > 0 ? ENGLISH : OTHER;
    }
}
