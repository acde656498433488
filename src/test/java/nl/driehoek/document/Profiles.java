package nl.driehoek.document;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF whether a file keeps both profiles. */
final class Profiles {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Profiles() {}

    /** What is against PDF/A-2a or PDF/UA-1; empty when nothing is. */
    static List<String> faults(byte[] pdf) throws Exception {
        TreeSet<String> faults = new TreeSet<>(faults(pdf, PDFAFlavour.PDFA_2_A));
        faults.addAll(faults(pdf, PDFAFlavour.PDFUA_1));
        return List.copyOf(faults);
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> faults = result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> flavour + " " + assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
            return result.isCompliant() == faults.isEmpty() ? faults : List.of(flavour + " not compliant");
        }
    }
}
