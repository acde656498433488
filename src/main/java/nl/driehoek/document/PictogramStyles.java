package nl.driehoek.document;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * The pictograms as style rules with a background picture.
 *
 * <p>Backgrounds become artifacts of the tagged PDF, so nothing is read aloud; as elements they would need a
 * description. The pictures are 8-bit grey without alpha: through the colour profile a coloured white comes back as
 * almost white. {@code java.awt} draws them in memory because the shapes are curves; no screen is needed.
 */
final class PictogramStyles {

    private static final int PIXELS = 190;
    private static final double GRID = 24;
    private static final float STROKE = 1.7f;

    private final Map<Pictogram, String> rules = new EnumMap<>(Pictogram.class);

    PictogramStyles() {
        for (Pictogram pictogram : Pictogram.values()) {
            String data = Base64.getEncoder().encodeToString(png(paint(pictogram)));
            rules.put(
                    pictogram,
                    "." + pictogram.styleClass() + "{background-image:url(data:image/png;base64," + data + ")}\n");
        }
    }

    /** The rules of the pictograms that {@code xhtml} uses. */
    String rulesFor(String xhtml) {
        StringBuilder used = new StringBuilder();
        rules.forEach((pictogram, rule) -> {
            if (xhtml.contains(pictogram.styleClass())) {
                used.append(rule);
            }
        });
        return used.toString();
    }

    private static BufferedImage paint(Pictogram pictogram) {
        BufferedImage image = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, PIXELS, PIXELS);
        graphics.setColor(Color.BLACK);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(PIXELS / GRID, PIXELS / GRID);
        graphics.setStroke(new BasicStroke(STROKE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(path(pictogram.drawing()));
        graphics.dispose();
        return image;
    }

    private static Path2D path(String drawing) {
        Path2D path = new Path2D.Double();
        Iterator<String> words = List.of(drawing.split(" ")).iterator();
        while (words.hasNext()) {
            switch (words.next()) {
                case "M" -> path.moveTo(next(words), next(words));
                case "L" -> path.lineTo(next(words), next(words));
                case "C" -> path.curveTo(next(words), next(words), next(words), next(words), next(words), next(words));
                case "O" -> circle(path, next(words), next(words), next(words));
                case "Z" -> path.closePath();
                case String other -> throw new IllegalArgumentException("no command " + other);
            }
        }
        return path;
    }

    private static void circle(Path2D path, double x, double y, double radius) {
        path.append(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), false);
    }

    private static double next(Iterator<String> words) {
        return Double.parseDouble(words.next());
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
