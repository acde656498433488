package nl.driehoek.exchange.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How letters are written as bytes. */
public enum Letters {
    /** UTF-8. */
    UTF_8(StandardCharsets.UTF_8),
    /** UTF-16 with a byte order mark: "Unicode text" of spreadsheets. */
    UTF_16(StandardCharsets.UTF_16),
    /** Windows-1252: older spreadsheets in western Europe. */
    WINDOWS_1252(Charset.forName("windows-1252"));

    private final Charset charset;

    Letters(Charset charset) {
        this.charset = charset;
    }

    /** The character set. */
    public Charset charset() {
        return charset;
    }
}
