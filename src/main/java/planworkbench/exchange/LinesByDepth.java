package planworkbench.exchange;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.Instantiatable;

/// JSON with a line for each entry down to a depth, and deeper ones in the line of their parent.
final class LinesByDepth implements PrettyPrinter, Instantiatable<LinesByDepth> {

    private final int depth;
    private int nesting;

    LinesByDepth(int depth) {
        this.depth = depth;
    }

    @Override
    public LinesByDepth createInstance() {
        return new LinesByDepth(depth);
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator out) throws IOException {
        open(out, '{');
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) throws IOException {
        close(out, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator out) throws IOException {
        open(out, '[');
    }

    @Override
    public void writeEndArray(JsonGenerator out, int entries) throws IOException {
        close(out, entries, ']');
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
        separate(out);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
        separate(out);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw(": ");
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) throws IOException {
        startLine(out);
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) throws IOException {
        startLine(out);
    }

    private void open(JsonGenerator out, char bracket) throws IOException {
        out.writeRaw(bracket);
        nesting++;
    }

    private void close(JsonGenerator out, int entries, char bracket) throws IOException {
        boolean inLine = nesting > depth || entries == 0;
        nesting--;
        if (!inLine) {
            out.writeRaw("\n" + "  ".repeat(nesting));
        }
        out.writeRaw(bracket);
    }

    private void separate(JsonGenerator out) throws IOException {
        out.writeRaw(nesting <= depth ? "," : ", ");
        startLine(out);
    }

    private void startLine(JsonGenerator out) throws IOException {
        if (nesting <= depth) {
            out.writeRaw("\n" + "  ".repeat(nesting));
        }
    }
}
