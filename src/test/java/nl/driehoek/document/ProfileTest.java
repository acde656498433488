package nl.driehoek.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.driehoek.house.Requirement;
import nl.driehoek.text.Texts;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProfileTest {

    private final DocumentRenderer renderer = new DocumentRenderer(Texts.dutch());

    static Stream<PrintableDocument> everyKindForNoneToFourParents() {
        Stream.Builder<PrintableDocument> documents = Stream.builder();
        for (TypeSize size : TypeSize.values()) {
            for (int parents = 0; parents <= 4; parents++) {
                documents.add(agreement(parents, size));
                documents.add(TalkExamples.report(parents, size));
                documents.add(TalkExamples.invitation(Math.min(parents, 3), size));
                documents.add(TalkExamples.preparation(Math.min(parents, 3), size));
                String reader = parents == 0 ? "de ouders van Elif" : Examples.PARENTS.get(parents - 1);
                documents.add(NoteExamples.message(reader, size));
                documents.add(NoteExamples.portions(reader, 1 + 4 * parents, size));
            }
        }
        documents.add(Examples.longAgreement());
        documents.add(Examples.large(Examples.longAgreement()));
        documents.add(NoteExamples.longMessage(TypeSize.NORMAL));
        documents.add(TalkExamples.nvc());
        documents.add(TalkExamples.recovery());
        return documents.build();
    }

    private static AgreementDocument agreement(int signers, TypeSize size) {
        AgreementContent all = Examples.longAgreement().content();
        AgreementContent content = new AgreementContent(
                all.pupil(),
                Version.first(Examples.TALK),
                all.talk(),
                all.goesWell(),
                all.commitments().subList(0, 1 + signers),
                signers % 2 == 0 ? Optional.empty() : all.differing(),
                new AgreementContent.Closing(
                        Examples.NEXT, Examples.AT, Examples.signers().subList(0, signers)));
        return new AgreementDocument(Examples.SCHOOL, content, Examples.GLOSSARY, Examples.copy(1, size));
    }

    @ParameterizedTest
    @MethodSource("everyKindForNoneToFourParents")
    @Requirement("AG-02")
    @Requirement("AG-12")
    void everyDocumentKeepsBothProfiles(PrintableDocument document) throws Exception {
        Rendering.Rendered rendered = (Rendering.Rendered) renderer.render(document);
        assertEquals(List.of(), Profiles.faults(rendered.pdf().bytes()));
    }

    @Test
    void aSheetWithTheLogoOfTheSchoolKeepsBothProfiles() throws Exception {
        var picture = new java.awt.image.BufferedImage(90, 60, java.awt.image.BufferedImage.TYPE_INT_ARGB);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        javax.imageio.ImageIO.write(picture, "png", file);
        byte[] logo = ((SchoolLogo.Outcome.Fits) SchoolLogo.of(file.toByteArray())).png();
        SchoolHead head = new SchoolHead(Examples.SCHOOL.name(), Examples.SCHOOL.addressLine(), Optional.of(logo));
        AgreementDocument plain = Examples.longAgreement();
        Rendering.Rendered rendered = (Rendering.Rendered)
                renderer.render(new AgreementDocument(head, plain.content(), plain.glossary(), plain.copy()));
        assertEquals(List.of(), Profiles.faults(rendered.pdf().bytes()));
    }

    @Test
    void aFileWithoutTagsIsFound() throws Exception {
        assertFalse(Profiles.faults(emptyPage()).isEmpty());
    }

    private static byte[] emptyPage() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
