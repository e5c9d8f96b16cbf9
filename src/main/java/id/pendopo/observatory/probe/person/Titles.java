package id.pendopo.observatory.probe.person;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes titles and degrees off a name as written: {@code "Drs. H. Moh. Anton, M.Si"} leaves {@code
 * moh}, {@code anton}. Works on lower case, because officials are listed in capitals as often as
 * not.
 */
final class Titles {
    /** Stand before a name. */
    private static final Set<String> BEFORE =
            words(
                    """
                    drs dra ir dr drg drh prof profesor hj haji hajah kh ny tn bapak bpk ibu sdr sdri
                    saudara saudari ust ustadz ustad kol letkol mayor kapten kompol akp akbp kombes
                    brigjen mayjen apt ns mr mrs kyai alm almh dokter pak purn yth
                    """);

    /** Stand after a name, also where the comma was forgotten. */
    private static final Set<String> AFTER =
            words(
                    """
                    sos stp sstp skm sh se st mt mm mh msi map mkes mpd mkom mmkes mmrs mhum msc mba mph
                    mpa mpp msa mars mak maksi mip mkep mkn mti mpar mling mtp murp msp phd spd sip ssos
                    ssi skom skep spi spt sp ssn shut sked skg sfarm skeb sab sap sik sst sgz spsi spdi
                    strkeb strkep amd amdkeb amdkep amdak akt ap ak ca cpa cgcae qia crma cfra crmo ners
                    spog sppd ipm ipu mms bsc mdiv sth mth mes mec mssi mkm mkkk mfor msos mpsi mfarm
                    mbiomed mpdi mhkes mgz mtr sthi shi mhi mpi mil mmpar cht fisqua finasim bbus bcom
                    apt spkp sadm sakun skpm spkk spm sprad spkj span spb sa inf
                    """);

    /** Names of people as well, so degrees only where they are written with a dot. */
    private static final Set<String> AFTER_DOTTED =
            words("ma mei ba be des dea sag ss spa mag lc eng mm pd sei me sip a md hons");

    private static final Pattern INSIDE_BRACKETS = Pattern.compile("[(\\[][^)\\]]*[)\\]]?");
    private static final Pattern NUMBER =
            Pattern.compile("\\b(?:nip|nik|nipppk|nrp)\\b.*|\\d[\\d\\s.-]{4,}.*", Pattern.DOTALL);
    private static final int LONGEST_DEGREE = 3;

    private Titles() {}

    /** The words of the name itself, lower case, without dots, in their order. */
    static List<String> nameOf(String written) {
        String plain = plain(written);
        plain = NUMBER.matcher(plain).replaceAll("");
        plain = INSIDE_BRACKETS.matcher(plain).replaceAll(" ");
        for (String piece : plain.split("[,;|/]")) {
            List<String> name = name(piece);
            if (name.stream().anyMatch(word -> word.length() > 1)) {
                return name;
            }
        }
        return name(plain);
    }

    /** Whether the piece holds a title before or a degree after a name. */
    static boolean titled(String written) {
        List<String> tokens = tokens(plain(written).replace(',', ' '));
        for (int i = 0; i < tokens.size(); i++) {
            String bare = bare(tokens.get(i));
            boolean before =
                    BEFORE.contains(bare) || (bare.equals("h") && tokens.get(i).endsWith("."));
            if (before || degree(tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }

    private static List<String> name(String piece) {
        var out = new ArrayList<String>();
        List<String> tokens = tokens(piece);
        for (int i = 0; i < tokens.size(); i++) {
            String bare = bare(tokens.get(i));
            int degree = out.stream().anyMatch(w -> w.length() > 1) ? degree(tokens, i) : 0;
            boolean haji = bare.equals("h") && out.isEmpty() && i + 1 < tokens.size();
            if (degree > 0) {
                i += degree - 1;
            } else if (!BEFORE.contains(bare) && !haji && !bare.isEmpty()) {
                out.add(bare);
            }
        }
        return out;
    }

    /** How many tokens from the place are one degree, as two of {@code S. Sos}; 0 if none. */
    private static int degree(List<String> tokens, int place) {
        var joined = new StringBuilder();
        boolean dotted = false;
        int found = 0;
        for (int i = place; i < Math.min(tokens.size(), place + LONGEST_DEGREE); i++) {
            boolean first = i == place;
            dotted |= tokens.get(i).contains(".") && (first || tokens.get(i - 1).endsWith("."));
            if (!first && !tokens.get(i - 1).endsWith(".")) {
                break;
            }
            joined.append(bare(tokens.get(i)));
            boolean known =
                    AFTER.contains(joined.toString())
                            || (dotted
                                    && AFTER_DOTTED.contains(joined.toString())
                                    && joined.length() > 1);
            if (known && (first || bare(tokens.get(place)).length() <= 4)) {
                found = i - place + 1;
            }
        }
        return found;
    }

    /** Splits at spaces, and at dots unless the piece between spaces is a degree. */
    private static List<String> tokens(String piece) {
        var out = new ArrayList<String>();
        for (String part : piece.strip().split("[\\s\\-]+")) {
            String bare = bare(part);
            boolean whole =
                    part.indexOf('.') < 0
                            || AFTER.contains(bare)
                            || AFTER_DOTTED.contains(bare)
                            || BEFORE.contains(bare);
            for (String token : whole ? new String[] {part} : part.split("(?<=\\.)")) {
                if (!token.isBlank()) {
                    out.add(token);
                }
            }
        }
        return out;
    }

    private static String bare(String token) {
        var out = new StringBuilder(token.length());
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static String plain(String written) {
        String decomposed = Normalizer.normalize(written, Normalizer.Form.NFKD);
        return decomposed.replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
