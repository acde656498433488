package nl.driehoek.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Properties;
import java.util.UUID;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreKeyTest {

    private static final byte[] BYTES = new byte[32];

    static {
        for (int i = 0; i < BYTES.length; i++) {
            BYTES[i] = (byte) (i * 37 - 5);
        }
    }

    private final StoreKey key = StoreKey.of(BYTES);

    @Test
    void theDatabasePasswordIsSixtyFourHexDigitsASpaceAndAWord() {
        assertEquals(HexFormat.of().formatHex(BYTES) + " driehoek", new String(key.databasePassword()));
        assertEquals(HexFormat.of().formatHex(BYTES), new String(key.filePassword()));
        assertNotSame(key.databasePassword(), key.databasePassword());
    }

    @Test
    void aDatabaseOpensWithItAndWithNoOtherKey(@TempDir Path folder) throws SQLException {
        String url = "jdbc:h2:file:" + folder.resolve("store").toAbsolutePath()
                + ";CIPHER=AES;WRITE_DELAY=0;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";
        connect(url, key).close();
        connect(url, StoreKey.of(BYTES)).close();
        assertThrows(SQLException.class, () -> connect(url, StoreKey.random(new SecureRandom())));
    }

    @Test
    void everyPurposeHasAKeyOfItsOwn() throws GeneralSecurityException {
        for (KeyPurpose purpose : KeyPurpose.values()) {
            byte[] info = ("driehoek/" + purpose.label()).getBytes(StandardCharsets.UTF_8);
            byte[] expected = KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract().addIKM(BYTES).thenExpand(info, 32));
            assertArrayEquals(expected, key.derive(purpose));
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(expected, "HmacSHA256"));
            assertArrayEquals(mac.doFinal(new byte[] {1, 2, 3}), key.mac(purpose, new byte[] {1, 2, 3}));
        }
    }

    @Test
    void restrictedContentOpensOnlyWhereItWasSealed() {
        RestrictedKey restricted = RestrictedKey.random(new SecureRandom());
        UUID row = UUID.randomUUID();
        byte[] content = "zorg om thuis".getBytes(StandardCharsets.UTF_8);
        byte[] sealed = restricted.seal(content, new RowAddress("meldcode", row, 3));
        assertArrayEquals(
                content,
                restricted.open(sealed, new RowAddress("meldcode", row, 3)).orElseThrow());
        assertTrue(restricted.open(sealed, new RowAddress("meldcode", row, 2)).isEmpty());
        assertTrue(restricted.open(sealed, new RowAddress("note", row, 3)).isEmpty());
        assertTrue(restricted
                .open(sealed, new RowAddress("meldcode", UUID.randomUUID(), 3))
                .isEmpty());
        assertTrue(RestrictedKey.random(new SecureRandom())
                .open(sealed, new RowAddress("meldcode", row, 3))
                .isEmpty());
        for (int i = 0; i < sealed.length; i++) {
            byte[] damaged = sealed.clone();
            damaged[i] ^= 4;
            assertTrue(
                    restricted.open(damaged, new RowAddress("meldcode", row, 3)).isEmpty());
            byte[] cut = java.util.Arrays.copyOf(sealed, i);
            assertTrue(restricted.open(cut, new RowAddress("meldcode", row, 3)).isEmpty());
        }
        assertFalse(new String(sealed, StandardCharsets.ISO_8859_1).contains("zorg"));
    }

    private static Connection connect(String url, StoreKey key) throws SQLException {
        Properties properties = new Properties();
        properties.put("user", "driehoek");
        properties.put("password", key.databasePassword());
        return DriverManager.getConnection(url, properties);
    }
}
