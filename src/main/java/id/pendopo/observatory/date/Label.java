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
                    "2 updated modified edited aktualisiert geändert geaendert bearbeitet änderung"
                            + " aenderung aktualisierung stand diperbarui diperbaharui diubah diupdate"
                            + " pembaruan update actualizado aggiornato bijgewerkt revised revision"
                            + " aktualisierte modifié modificado reviewed changed überarbeitet"
                            + " letzter gewijzigd änderungsdatum bearbeitung disunting perubahan",
                    "3 date datum tanggal tgl on am vom dated le el pada den waktu",
                    "4 deadline until till by bis before event start starts ends termin beginn from"
                            + " batas lambat sampai hingga berakhir dilaksanakan pelaksanaan acara"
                            + " geboren born lahir copyright abgerufen retrieved accessed joined"
                            + " member registered registriert dabei since seit gültig valid expires"
                            + " kunjungan visitors today heute sekarang kedaluwarsa mulai pendaftaran"
                            + " anmeldung einsendeschluss anmeldeschluss zugriff mitglied beigetreten"
                            + " bergabung died gestorben wafat expired bewerbungsschluss available"
                            + " dijadwalkan scheduled besucht visited");

    /**
     * The word nearest before an offset decides; a plain one leaves the choice to the one before
     * it.
     */
    static Label before(TextBuffer text, int start) {
        int at = start;
        int words = 0;
        Label plain = NONE;
        while (at > 0 && start - at < REACH && words < 7) {
            char next = text.chars[at - 1];
            if (!DateReader.isLetter(next)) {
                if (next == '©') {
                    return FOREIGN;
                }
                at--;
                continue;
            }
            int to = at;
            while (at > 0 && to - at < 24 && DateReader.isLetter(text.chars[at - 1])) {
                at--;
            }
            words++;
            switch (WORDS.get(text.chars, at, to)) {
                case 1:
                    return PUBLISHED;
                case 2:
                    return MODIFIED;
                case 3:
                    plain = PLAIN;
                    break;
                case 4:
                    return plain == PLAIN && isWeak(text, at, to) ? PLAIN : FOREIGN;
                default:
                    break;
            }
        }
        return plain;
    }

    /** "by Anna on 5 May": the word before "on" says who, not until when. */
    private static boolean isWeak(TextBuffer text, int from, int to) {
        return to - from <= 4 && !text.text(from, to).equalsIgnoreCase("bis");
    }
}
