package nl.driehoek.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeyDerivationTest {

    @Test
    void itIsArgon2idAsTheReferenceProgramComputesIt() {
        KdfParameters parameters = new KdfParameters(65_536, 2, 1);
        KdfPolicy policy = new KdfPolicy(parameters, parameters, parameters);
        byte[] salt = "somesalt".getBytes(StandardCharsets.US_ASCII);
        assertEquals(
                "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7",
                HexFormat.of().formatHex(new KeyDerivation(policy).derive("password".toCharArray(), salt, parameters)));
    }

    @Test
    void theStandardPolicyHasAFloorAndACeiling() {
        assertEquals(Optional.empty(), refusal(64 * 1024, 3, 1));
        assertEquals(Optional.of(KdfRefusal.TOO_WEAK), refusal(64 * 1024 - 1, 3, 1));
        assertEquals(Optional.of(KdfRefusal.TOO_WEAK), refusal(1024 * 1024, 2, 1));
        assertEquals(Optional.of(KdfRefusal.TOO_WEAK), refusal(64 * 1024, 3, 0));
        assertEquals(Optional.of(KdfRefusal.TOO_COSTLY), refusal(1024 * 1024 + 1, 3, 1));
        assertEquals(Optional.of(KdfRefusal.TOO_COSTLY), refusal(64 * 1024, 11, 1));
        assertEquals(KdfParameters.ofMib(256, 3), KdfPolicy.STANDARD.forNewSlots());
        assertThrows(IllegalArgumentException.class, () -> KdfPolicy.STANDARD.withNewSlots(KdfParameters.ofMib(32, 3)));
    }

    @Test
    void memoryThatTheProgramDoesNotHaveIsRefusedToo() {
        long heap = 768L << 20;
        assertEquals(Optional.empty(), KdfPolicy.memory(KdfParameters.ofMib(512, 3), heap));
        assertEquals(Optional.of(KdfRefusal.NOT_ENOUGH_MEMORY), KdfPolicy.memory(KdfParameters.ofMib(1024, 3), heap));
    }

    @Test
    void refusedParametersAreNeverDerivedWith() {
        KeyDerivation derivation = new KeyDerivation(KdfPolicy.STANDARD);
        assertThrows(
                IllegalArgumentException.class,
                () -> derivation.derive(new char[4], new byte[16], new KdfParameters(Integer.MAX_VALUE, 1000, 1)));
    }

    @Test
    void theSlowestComputerGetsTheFloor() {
        assertEquals(KdfPolicy.FLOOR, calibrated(20.0));
    }

    @Test
    void anOrdinaryComputerGetsTheUsual() {
        assertEquals(KdfPolicy.USUAL, calibrated(1.0));
        assertEquals(KdfParameters.ofMib(128, 3), calibrated(2.0));
    }

    @Test
    void aFastComputerGetsMorePasses() {
        assertEquals(KdfParameters.ofMib(256, 5), calibrated(0.42));
        assertEquals(KdfParameters.ofMib(256, 10), calibrated(0.01));
    }

    /** Calibrates on a pretended computer that needs {@code seconds} for the usual parameters. */
    private static KdfParameters calibrated(double seconds) {
        double perKib = seconds / (256 * 1024 * 3);
        return new KdfCalibration(
                        KdfPolicy.STANDARD,
                        parameters ->
                                Duration.ofNanos((long) (1e9 * perKib * parameters.memoryKib() * parameters.passes())))
                .calibrated()
                .forNewSlots();
    }

    private static Optional<KdfRefusal> refusal(int memoryKib, int passes, int lanes) {
        return KdfPolicy.STANDARD.withNewSlots(KdfPolicy.FLOOR).refusal(new KdfParameters(memoryKib, passes, lanes));
    }
}
