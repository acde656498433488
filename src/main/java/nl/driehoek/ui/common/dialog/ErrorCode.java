package nl.driehoek.ui.common.dialog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A short code of a failure, made from class and method names only: the same fault gives the same code, and no data is
 * in it.
 *
 * @param value for example "K7QF-2M3D"
 */
public record ErrorCode(String value) {

    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;

    /** Checks. */
    public ErrorCode {
        Objects.requireNonNull(value);
    }

    /** The code of {@code failure}. */
    public static ErrorCode of(Throwable failure) {
        byte[] hash = sha256(trace(failure));
        StringBuilder code = new StringBuilder();
        for (int at = 0; at < LENGTH; at++) {
            code.append(at == LENGTH / 2 ? "-" : "").append(SIGNS.charAt(hash[at] & 31));
        }
        return new ErrorCode(code.toString());
    }

    /** Class and method names of {@code failure} and its causes, one a line; never a message, never a value. */
    public static String trace(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(8)
                .map(ErrorCode::names)
                .collect(Collectors.joining("\n"));
    }

    private static String names(Throwable failure) {
        return Stream.concat(
                        Stream.of(failure.getClass().getName()),
                        Stream.of(failure.getStackTrace())
                                .map(frame -> "  " + frame.getClassName() + "." + frame.getMethodName()))
                .collect(Collectors.joining("\n"));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
