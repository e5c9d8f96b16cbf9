package id.pendopo.observatory.date;

/** What the words before a date say of it. */
enum Label {
    NONE,
    PUBLISHED,
    MODIFIED,
    /** Such as "date" or "on": a date of the item, no more said. */
    PLAIN,
    /** Events, deadlines, births, copyright, visits: not a date of the item. */
    FOREIGN;

    private static final int REACH = 64;
    private static final int MOST_WORDS = 7;
    private static final int SHORT_LINE = 30;
    private static final Label[] KINDS = values();

    private static final WordTable WORDS =
            WordTable.of(
                    "1 published posted publiziert veröffentlicht veroeffentlicht erschienen erstellt"
                            + " geschrieben eingestellt verfasst diposting diposkan diposkan dipublikasikan"
                            + " dipublikasi diterbitkan ditulis tayang terbit dibuat publish publikasi"
                            + " posting publié publicado publicada pubblicato gepubliceerd geplaatst"
                            + " submitted created written online release released erstveröffentlicht"
                            + " publikacji opublikowano publicerad veröffentlichung publication"
                            + " erstellungsdatum veröffentlichungsdatum eingetragen gepostet dirilis"
                            + " diunggah upload uploaded added diupload",
                    "2 zuletzt mis mise updated modified edited aktualisiert geändert geaendert bearbeitet änderung"
                            + " aenderung aktualisierung stand diperbarui diperbaharui diubah diupdate"
                            + " pembaruan update actualizado aggiornato bijgewerkt revised revision"
                            + " aktualisierte modifié modificado reviewed changed überarbeitet"
                            + " letzter gewijzigd änderungsdatum bearbeitung disunting perubahan",
                    "3 date datum tanggal tgl on am vom dated le el pada den waktu",
                    "4 deadline until till bis before event start starts ends termin beginn"
                            + " batas lambat sampai hingga berakhir dilaksanakan pelaksanaan acara"
                            + " geboren born lahir copyright abgerufen retrieved accessed joined"
                            + " member registered registriert dabei since seit gültig valid expires"
                            + " kunjungan visitors today heute sekarang kedaluwarsa mulai pendaftaran"
                            + " anmeldung einsendeschluss anmeldeschluss zugriff mitglied beigetreten"
                            + " bergabung died currently derzeit gestorben wafat expired bewerbungsschluss available"
                            + " dijadwalkan scheduled besucht visited");

    /** What the words add to the trust in a date as that of the item. */
    double points() {
        return switch (this) {
            case PUBLISHED -> 0.36;
            case MODIFIED -> 0.3;
            case PLAIN -> 0.06;
            case FOREIGN -> -0.25;
            case NONE -> 0;
        };
    }

    /**
     * The word nearest before an offset decides; a plain one leaves the choice to the one before
     * it. Another date ends the search; words of the line above count only if that is short, as a
     * name over its value.
     */
    static Label before(TextBuffer text, int start) {
        int at = start;
        int words = 0;
        boolean above = false;
        Label plain = NONE;
        while (at > 0 && start - at < REACH && words < MOST_WORDS) {
            char next = text.chars[at - 1];
            if (next == '\n' && (above || !isShortLine(text, at - 1)) || isYear(text, at)) {
                return plain;
            }
            if (next == '©') {
                return FOREIGN;
            }
            above |= next == '\n';
            if (!DateReader.isLetter(next)) {
                at--;
                continue;
            }
            int to = at;
            while (at > 0 && to - at < 24 && DateReader.isLetter(text.chars[at - 1])) {
                at--;
            }
            words++;
            Label label = KINDS[WORDS.get(text.chars, at, to)];
            if (label == PUBLISHED || label == MODIFIED || label == FOREIGN && !above) {
                return label;
            }
            plain = label == PLAIN ? PLAIN : plain;
        }
        return plain;
    }

    private static boolean isShortLine(TextBuffer text, int end) {
        int from = end;
        while (from > 0 && end - from <= SHORT_LINE && text.chars[from - 1] != '\n') {
            from--;
        }
        return end - from <= SHORT_LINE;
    }

    private static boolean isYear(TextBuffer text, int end) {
        return end >= 4
                && DateReader.isDigit(text.chars[end - 1])
                && DateReader.isDigit(text.chars[end - 2])
                && DateReader.isDigit(text.chars[end - 3])
                && (text.chars[end - 4] == '2' || text.chars[end - 4] == '1');
    }
}
