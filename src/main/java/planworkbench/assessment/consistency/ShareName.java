package planworkbench.assessment.consistency;

import java.util.List;
import java.util.Optional;

/// The name of a share as plans write it: 文化产业增加值占GDP比重.
///
/// @param part what is counted
/// @param whole what it is a part of
record ShareName(String part, String whole) {

    private static final List<String> ENDS = List.of("的比重", "比重", "的比例", "比例", "之比");

    static Optional<ShareName> of(String name) {
        Optional<String> end = ENDS.stream().filter(name::endsWith).findFirst();
        int of = name.indexOf('占');
        int at = of < 0 ? name.indexOf('与') : of;
        return end.isEmpty() || at < 1 || at + 1 >= name.length() - end.get().length()
                ? Optional.empty()
                : Optional.of(new ShareName(name.substring(0, at),
                        name.substring(at + 1, name.length() - end.get().length())));
    }
}
