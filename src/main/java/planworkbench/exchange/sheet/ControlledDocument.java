package planworkbench.exchange.sheet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A Word document as its content controls and the properties that its maker gave it.
///
/// @param properties texts by their names
public record ControlledDocument(List<DocumentControl> controls, Map<String, String> properties) {

    public ControlledDocument {
        controls = List.copyOf(controls);
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }
}
