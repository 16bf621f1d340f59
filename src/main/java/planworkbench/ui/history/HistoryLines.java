package planworkbench.ui.history;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import planworkbench.store.HistoryEntry;
import planworkbench.store.HistoryFilter;
import planworkbench.ui.common.WorkspaceModel;

/// Lines of the history by their places, the newest at 0. They are read page by page when somebody looks at them, and
/// only the pages looked at last are kept: a history may have hundreds of thousands of lines.
final class HistoryLines {

    static final int PAGE = 200;
    private static final int KEPT = 20;

    private final WorkspaceModel model;
    private final Runnable onRead;
    private final Map<Integer, List<HistoryEntry>> pages = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<HistoryEntry>> eldest) {
            return size() > KEPT;
        }
    };
    private final Set<Integer> asked = new HashSet<>();
    private HistoryFilter filter = HistoryFilter.ALL;
    private int renewals;

    /// @param onRead told whenever lines have come
    HistoryLines(WorkspaceModel model, Runnable onRead) {
        this.model = model;
        this.onRead = onRead;
    }

    /// Begins anew, with the first page at hand.
    void renew(HistoryFilter replaced, List<HistoryEntry> first) {
        renewals++;
        filter = replaced;
        pages.clear();
        asked.clear();
        pages.put(0, first);
    }

    /// The line at a place; null while it is being read.
    @Nullable
    HistoryEntry at(int place) {
        List<HistoryEntry> page = pages.get(place / PAGE);
        if (page == null) {
            read(place / PAGE);
            return null;
        }
        return place % PAGE < page.size() ? page.get(place % PAGE) : null;
    }

    private void read(int page) {
        if (asked.add(page)) {
            int now = renewals;
            HistoryFilter wanted = filter;
            model.ask(edits -> edits.history(wanted, (long) page * PAGE, PAGE), read -> {
                if (now == renewals) {
                    asked.remove(page);
                    pages.put(page, read);
                    onRead.run();
                }
            });
        }
    }
}
