package planworkbench.report.pdf;

import java.util.List;

/// A line as it is set.
///
/// @param atoms without the spaces at its end
/// @param places where each begins, from the left side of the column
/// @param width to the right end of the last one
record TextLine(List<Atom> atoms, List<Double> places, double width) {

    TextLine {
        atoms = List.copyOf(atoms);
        places = List.copyOf(places);
    }

    int marks() {
        return Math.toIntExact(atoms.stream().filter(Atom::isMark).count());
    }

    String text() {
        StringBuilder text = new StringBuilder();
        atoms.stream().filter(atom -> !atom.isMark()).forEach(atom -> text.appendCodePoint(atom.codePoint()));
        return text.toString();
    }
}
