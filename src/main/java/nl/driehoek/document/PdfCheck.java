package nl.driehoek.document;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Opens a strange PDF in memory and looks for what we do not show. */
final class PdfCheck {

    static final int MOST_PAGES = 500;
    private static final int DEEPEST = 100;
    private static final COSName LAUNCH = COSName.getPDFName("Launch");

    private PdfCheck() {}

    /** The document; the caller closes it. Scripts, encryption and enormous pictures are refused. */
    static PDDocument open(byte[] bytes) throws IOException, BoundedReading.Blocked {
        PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache());
        try {
            if (document.isEncrypted()) {
                throw new BoundedReading.Blocked(Obstacle.ENCRYPTED);
            }
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                check(object.getObject(), 0);
            }
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new BoundedReading.Blocked(Obstacle.TOO_MANY_PAGES);
            }
            if (document.getNumberOfPages() < 1) {
                throw new BoundedReading.Blocked(Obstacle.BROKEN);
            }
            return document;
        } catch (BoundedReading.Blocked | RuntimeException | Error e) {
            document.close();
            throw e;
        }
    }

    private static void check(COSBase value, int depth) throws BoundedReading.Blocked {
        if (depth > DEEPEST) {
            throw new BoundedReading.Blocked(Obstacle.BROKEN);
        }
        if (value instanceof COSDictionary dictionary) {
            checkDictionary(dictionary);
            for (COSBase inner : dictionary.getValues()) {
                check(inner, depth + 1);
            }
        } else if (value instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                check(array.get(i), depth + 1);
            }
        }
    }

    private static void checkDictionary(COSDictionary dictionary) throws BoundedReading.Blocked {
        COSName action = dictionary.getCOSName(COSName.S);
        boolean runs = COSName.JAVA_SCRIPT.equals(action) || LAUNCH.equals(action);
        if (runs || dictionary.containsKey(COSName.JS) || dictionary.containsKey(COSName.JAVA_SCRIPT)) {
            throw new BoundedReading.Blocked(Obstacle.SCRIPTS);
        }
        if (COSName.IMAGE.equals(dictionary.getCOSName(COSName.SUBTYPE))) {
            PictureLimits.check(dictionary.getInt(COSName.WIDTH, 0), dictionary.getInt(COSName.HEIGHT, 0));
        }
    }
}
