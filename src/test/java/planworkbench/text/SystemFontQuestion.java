package planworkbench.text;

import java.awt.Font;

/// Prints where the fonts of the system alone stop being able to show Chinese; -1 for never.
public final class SystemFontQuestion {

    private SystemFontQuestion() {}

    public static void main(String[] args) {
        System.out.print(new Font(Font.DIALOG, Font.PLAIN, 32).canDisplayUpTo(GlyphPictures.CHINESE));
    }
}
