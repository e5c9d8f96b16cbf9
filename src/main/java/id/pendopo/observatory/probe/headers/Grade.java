package id.pendopo.observatory.probe.headers;

/** The Observatory's grades by points. */
public enum Grade {
    A_PLUS("A+", 100),
    A("A", 90),
    A_MINUS("A-", 85),
    B_PLUS("B+", 80),
    B("B", 70),
    B_MINUS("B-", 65),
    C_PLUS("C+", 60),
    C("C", 50),
    C_MINUS("C-", 45),
    D_PLUS("D+", 40),
    D("D", 30),
    D_MINUS("D-", 25),
    F("F", 0);

    private final String letter;
    private final int least;

    Grade(String letter, int least) {
        this.letter = letter;
        this.least = least;
    }

    /** As people write it: A+. */
    public String letter() {
        return letter;
    }

    /** The grade of so many points, which are at least 0. */
    public static Grade of(int points) {
        for (var grade : values()) {
            if (points >= grade.least) {
                return grade;
            }
        }
        throw new IllegalArgumentException("Points are %d, expected at least 0".formatted(points));
    }
}
