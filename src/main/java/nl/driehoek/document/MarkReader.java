package nl.driehoek.document;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the mark of a scanned page. When nothing is read, ask for the printed code; a mark is never guessed.
 *
 * <p>First the top right corner, where the code is, then the others for a page that went in turned; each as it is, then
 * doubled, softened and both, and at last the whole page. Give it pages of about 200 dpi.
 */
public final class MarkReader {

    private static final double CORNER_WIDTH = 0.34;
    private static final double CORNER_HEIGHT = 0.20;

    private static final List<Function<LuminanceSource, Binarizer>> BINARIZERS =
            List.of(HybridBinarizer::new, GlobalHistogramBinarizer::new);

    private static final List<Function<GreyPicture, GreyPicture>> STEPS = List.of(
            Function.identity(),
            GreyPicture::doubled,
            GreyPicture::softened,
            picture -> picture.softened().doubled());

    /** The mark of the page, or empty when none of ours can be read. */
    public Optional<SheetMark> read(PageImage page) {
        GreyPicture whole = GreyPicture.of(page);
        List<GreyPicture> corners = List.of(
                corner(whole, true, true),
                corner(whole, false, false),
                corner(whole, true, false),
                corner(whole, false, true));
        for (Function<GreyPicture, GreyPicture> step : STEPS) {
            for (GreyPicture corner : corners) {
                Optional<SheetMark> mark = decode(step.apply(corner));
                if (mark.isPresent()) {
                    return mark;
                }
            }
        }
        return decode(whole);
    }

    private static GreyPicture corner(GreyPicture page, boolean right, boolean top) {
        int width = (int) (page.width() * CORNER_WIDTH);
        int height = (int) (page.height() * CORNER_HEIGHT);
        return page.part(right ? page.width() - width : 0, top ? 0 : page.height() - height, width, height);
    }

    private static Optional<SheetMark> decode(GreyPicture picture) {
        for (Function<LuminanceSource, Binarizer> binarizer : BINARIZERS) {
            try {
                BinaryBitmap bitmap = new BinaryBitmap(binarizer.apply(picture.source()));
                String text = new QRCodeReader()
                        .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE))
                        .getText();
                Optional<SheetMark> mark = SheetMark.parse(text);
                if (mark.isPresent()) {
                    return mark;
                }
            } catch (ReaderException notThisWay) {
                continue;
            }
        }
        return Optional.empty();
    }
}
