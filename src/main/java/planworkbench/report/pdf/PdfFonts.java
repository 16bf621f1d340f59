package planworkbench.report.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import planworkbench.text.Fonts;

/// The faces of one document. Each is read when it is first needed, and only the characters that were shown go into the file.
final class PdfFonts implements Closeable {

    /// Stands for what no font has.
    private static final int REPLACEMENT = '□';

    private final PDDocument document;
    private final Map<Face, Loaded> loaded = new EnumMap<>(Face.class);
    private final Map<Face, Map<Integer, Glyph>> glyphs = new EnumMap<>(Face.class);

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    private record Loaded(TrueTypeFont file, CmapLookup characters, double unitsPerEm, PDType0Font font) {

        static Loaded of(PDDocument document, Face face) {
            try (InputStream in = Fonts.open(face.file())) {
                TrueTypeFont file = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
                // ligatures such as fi would come out of the file as one character
                file.setEnableGsub(false);
                return new Loaded(file, file.getUnicodeCmapLookup(), file.getUnitsPerEm(),
                        PDType0Font.load(document, file, true));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// A character as it is shown.
    ///
    /// @param face the one that was wanted, or another one that has the character
    /// @param codePoint the character, or what stands for it
    /// @param width in parts of the size of the type
    record Glyph(Face face, int codePoint, double width) {}

    /// The left and right end of what is printed of a character, in parts of the size of the type.
    record Ink(double from, double to) {}

    Glyph glyph(Face wanted, int codePoint) {
        return glyphs.computeIfAbsent(wanted, _ -> new HashMap<>()).computeIfAbsent(codePoint,
                c -> found(wanted, c));
    }

    private Glyph found(Face wanted, int codePoint) {
        for (Face face : new Face[]{wanted, Face.SANS}) {
            if (index(face, codePoint) > 0) {
                return new Glyph(face, codePoint, width(face, codePoint));
            }
        }
        return new Glyph(wanted, REPLACEMENT, width(wanted, REPLACEMENT));
    }

    /// Of a text, in parts of the size of the type.
    double width(Face face, String text) {
        return text.codePoints().mapToDouble(c -> glyph(face, c).width()).sum();
    }

    Ink ink(Glyph glyph) {
        Loaded face = loaded(glyph.face());
        try {
            GlyphData data = face.file().getGlyph().getGlyph(index(glyph.face(), glyph.codePoint()));
            return data == null
                    ? new Ink(0, glyph.width())
                    : new Ink(data.getXMinimum() / face.unitsPerEm(), data.getXMaximum() / face.unitsPerEm());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// In parts of the size of the type, from its place on the line.
    Shape outline(Glyph glyph) {
        Loaded face = loaded(glyph.face());
        try {
            GlyphData data = face.file().getGlyph().getGlyph(index(glyph.face(), glyph.codePoint()));
            Shape units = data == null ? new GeneralPath() : data.getPath();
            return AffineTransform.getScaleInstance(1 / face.unitsPerEm(), 1 / face.unitsPerEm())
                    .createTransformedShape(units);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDType0Font font(Face face) {
        return loaded(face).font();
    }

    private double width(Face face, int codePoint) {
        try {
            return loaded(face).file().getAdvanceWidth(index(face, codePoint)) / loaded(face).unitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int index(Face face, int codePoint) {
        return loaded(face).characters().getGlyphId(codePoint);
    }

    private Loaded loaded(Face face) {
        return loaded.computeIfAbsent(face, one -> Loaded.of(document, one));
    }

    @Override
    public void close() throws IOException {
        for (Loaded one : loaded.values()) {
            one.file().close();
        }
    }
}
