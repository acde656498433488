package nl.driehoek.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import nl.driehoek.text.Texts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Writes every kind of document and pictures of its pages into the folder given as argument, to look at. */
final class DocumentPictures {

    private static final int DPI = 105;

    private final Path folder;
    private final DocumentRenderer renderer = new DocumentRenderer(Texts.dutch());

    private DocumentPictures(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        new DocumentPictures(folder).writeAll();
    }

    private void writeAll() throws IOException {
        write("agreement-one-page", Examples.agreement());
        write("agreement-long", Examples.longAgreement());
        write("agreement-large-type", Examples.large(Examples.agreement()));
        write("agreement-long-large-type", Examples.large(Examples.longAgreement()));
        for (TypeSize size : TypeSize.values()) {
            write("invitation-" + size, TalkExamples.invitation(1, size));
            write("preparation-" + size, TalkExamples.preparation(1, size));
            write("message-" + size, NoteExamples.message("de ouders van Elif", size));
            write("message-long-" + size, NoteExamples.longMessage(size));
            write("portions-short-" + size, NoteExamples.portions("Çağla Yıldız", 1, size));
            write("portions-" + size, NoteExamples.portions("İbrahim Şahin-Öztürk", 9, size));
            write("report-" + size, TalkExamples.report(2, size));
        }
        write("nvc-sheet", TalkExamples.nvc());
        write("recovery", TalkExamples.recovery());
    }

    private void write(String name, PrintableDocument document) throws IOException {
        switch (renderer.render(document)) {
            case Rendering.Rendered rendered -> write(name, rendered.pdf());
            case Rendering.Unprintable unprintable -> throw new IllegalStateException(name + unprintable);
        }
    }

    private void write(String name, RenderedPdf pdf) throws IOException {
        Files.write(folder.resolve(name + ".pdf"), pdf.bytes());
        try (PDDocument read = Loader.loadPDF(pdf.bytes())) {
            for (int page = 0; page < read.getNumberOfPages(); page++) {
                BufferedImage image = new PDFRenderer(read).renderImageWithDPI(page, DPI, ImageType.RGB);
                Path file = folder.resolve(name + "-" + (page + 1) + ".png");
                ImageIO.write(image, "png", file.toFile());
            }
        }
    }
}
