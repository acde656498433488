package nl.driehoek.vault;

import java.nio.file.Path;

/** A program of its own that changes one password to and fro and says so, until it is killed. */
final class KeyFileChanger {

    private KeyFileChanger() {}

    /** The password after {@code n} changes. */
    static String password(int n) {
        return n % 2 == 0 ? Fixture.PASSWORD : Fixture.OTHER_PASSWORD;
    }

    /** Arguments: the folder, and how many changes were made before. */
    public static void main(String[] arguments) {
        Fixture fixture = new Fixture(Path.of(arguments[0]));
        int n = Integer.parseInt(arguments[1]);
        OpenKeys keys = fixture.unlocked(Fixture.MARLEEN_ID, password(n)).keys();
        System.out.println("ready");
        while (true) {
            var change = fixture.vault()
                    .keyRing()
                    .changeOwnPassword(
                            keys,
                            Fixture.MARLEEN_ID,
                            password(n).toCharArray(),
                            password(n + 1).toCharArray());
            if (!(change instanceof KeyChange.Changed)) {
                System.out.println("stopped");
                return;
            }
            n++;
            System.out.println(n);
        }
    }
}
