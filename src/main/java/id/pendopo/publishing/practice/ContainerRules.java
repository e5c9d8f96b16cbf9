package id.pendopo.publishing.practice;

/** What one network allows in its containers. */
interface ContainerRules {
    String kind(Call call);

    String words(Call call);

    void checkWords(Call call);

    void checkChildren(int number);

    void checkPicture(MediaLook look);

    /** Posts in 24 hours. */
    int daily();
}
