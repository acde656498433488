package nl.driehoek.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * Draws the QR code of a page as one vector path; only while drawing are page number and page count known.
 *
 * <p>{@code java.awt} is used for the shape alone, because that is what the PDF device takes; no screen is needed.
 */
final class QrDrawing implements FSObjectDrawerFactory, FSObjectDrawer {

    /** The value of {@code type} of the element that is replaced by the code. */
    static final String TYPE = "application/x-driehoek-qr";

    private final MarkOfPage markOfPage;

    /** @param markOfPage from page and number of pages, both from 1, to the mark */
    QrDrawing(MarkOfPage markOfPage) {
        this.markOfPage = markOfPage;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return TYPE.equals(element.getAttribute("type"));
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return this;
    }

    @Override
    public Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        SheetMark mark = markOfPage.of(context.getPageNo() + 1, context.getPageCount());
        device.setColor(FSRGBColor.BLACK);
        device.fill(path(matrix(mark.text()), x, y, width));
        return Map.of();
    }

    static BitMatrix matrix(String text) {
        try {
            Map<EncodeHintType, Object> hints =
                    Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q, EncodeHintType.MARGIN, 0);
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException e) {
            throw new IllegalStateException("27 capitals and digits always fit", e);
        }
    }

    private static Shape path(BitMatrix modules, double x, double y, double size) {
        double module = size / modules.getWidth();
        Path2D path = new Path2D.Double();
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int column = 0; column < modules.getWidth(); column++) {
                if (modules.get(column, row)) {
                    square(path, x + column * module, y + row * module, module);
                }
            }
        }
        return path;
    }

    private static void square(Path2D path, double x, double y, double size) {
        path.moveTo(x, y);
        path.lineTo(x + size, y);
        path.lineTo(x + size, y + size);
        path.lineTo(x, y + size);
        path.closePath();
    }
}
