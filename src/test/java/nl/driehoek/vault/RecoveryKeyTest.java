package nl.driehoek.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RecoveryKeyTest {

    private static final List<String> SEPARATORS = List.of("", " ", "-", " - ", "\n", "\u2013", ".", "\u00a0");

    private final long seed = new SecureRandom().nextLong();
    private final Random random = new Random(seed);

    @Test
    void anyWayOfTypingItOverGivesTheSameKey() {
        for (int round = 0; round < 500; round++) {
            RecoveryKey key = RecoveryKey.random(new SecureRandom());
            StringBuilder typed = new StringBuilder();
            for (char c : String.join("", key.groups()).toCharArray()) {
                typed.append(random.nextBoolean() ? c : Character.toLowerCase(c))
                        .append(SEPARATORS.get(random.nextInt(SEPARATORS.size())));
            }
            var entry =
                    assertInstanceOf(RecoveryEntry.Complete.class, RecoveryKey.parse(typed.toString()), "seed " + seed);
            assertEquals(key.groups(), entry.key().groups());
        }
    }

    @Test
    void everyWrongCharacterNamesItsGroup() {
        for (int round = 0; round < 20; round++) {
            String good = whole();
            for (int at = 0; at < good.length(); at++) {
                for (char c : (RecoveryKey.ALPHABET + "01ILOU\u00c9").toCharArray()) {
                    if (c != good.charAt(at)) {
                        String typed = good.substring(0, at) + c + good.substring(at + 1);
                        assertEquals(
                                new RecoveryEntry.WrongGroups(List.of(at / 5 + 1)), RecoveryKey.parse(typed), typed);
                    }
                }
            }
        }
    }

    @Test
    void twoCharactersSwappedInAGroupNameIt() {
        for (int round = 0; round < 500; round++) {
            char[] typed = whole().toCharArray();
            int group = random.nextInt(7);
            int one = group * 5 + random.nextInt(5);
            int other = group * 5 + random.nextInt(5);
            if (typed[one] != typed[other]) {
                char kept = typed[one];
                typed[one] = typed[other];
                typed[other] = kept;
                assertEquals(
                        new RecoveryEntry.WrongGroups(List.of(group + 1)),
                        RecoveryKey.parse(new String(typed)),
                        "seed " + seed);
            }
        }
    }

    @Test
    void twoGroupsSwappedNameBoth() {
        for (int one = 0; one < 7; one++) {
            for (int other = one + 1; other < 7; other++) {
                List<String> groups =
                        new ArrayList<>(RecoveryKey.random(new SecureRandom()).groups());
                Collections.swap(groups, one, other);
                assertEquals(
                        new RecoveryEntry.WrongGroups(List.of(one + 1, other + 1)),
                        RecoveryKey.parse(String.join("-", groups)));
            }
        }
    }

    @Test
    void aMissingCharacterNamesItsGroupWhenGroupsCanBeToldApart() {
        List<String> groups =
                new ArrayList<>(RecoveryKey.random(new SecureRandom()).groups());
        groups.set(3, groups.get(3).substring(1));
        assertEquals(new RecoveryEntry.WrongLength(34, List.of(4)), RecoveryKey.parse(String.join("-", groups)));
        assertEquals(new RecoveryEntry.WrongLength(34, List.of()), RecoveryKey.parse(String.join("", groups)));
        assertEquals(new RecoveryEntry.WrongLength(0, List.of()), RecoveryKey.parse(""));
    }

    @Test
    void anyTextAtAllGivesAnAnswer() {
        for (int round = 0; round < 5000; round++) {
            StringBuilder typed = new StringBuilder();
            int length = random.nextInt(80);
            for (int i = 0; i < length; i++) {
                typed.appendCodePoint(random.nextInt(8) == 0 ? random.nextInt(0x10ffff) : 33 + random.nextInt(90));
            }
            RecoveryEntry entry = RecoveryKey.parse(typed.toString());
            assertTrue(!(entry instanceof RecoveryEntry.Complete), "seed " + seed);
        }
    }

    @Test
    void groupsAreReadableAndDifferEachTime() {
        String one = whole();
        assertTrue(one.matches("[" + RecoveryKey.ALPHABET + "]{35}"));
        assertTrue(!one.equals(whole()));
        assertTrue(28 * Math.log(RecoveryKey.ALPHABET.length()) / Math.log(2) - 7 * Math.log(31 / 30.0) > 130);
        assertEquals("RecoveryKey", RecoveryKey.random(new SecureRandom()).toString());
        assertEquals(one.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT), RecoveryKey.plain(one));
    }

    @Test
    void aDestroyedKeyCannotBeUsed() {
        RecoveryKey key = RecoveryKey.random(new SecureRandom());
        key.destroy();
        assertTrue(key.isDestroyed());
        assertThrows(IllegalStateException.class, key::characters);
    }

    private static String whole() {
        return String.join("", RecoveryKey.random(new SecureRandom()).groups());
    }
}
