package planworkbench.store;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/// What a function makes of each element of a list, in order, computed by other threads a little ahead of the one that takes it.
final class Ahead<A, B> implements Iterator<B> {

    private static final int CHUNK = 1_000;
    private static final int CHUNKS = 4;

    private final List<A> elements;
    private final Function<A, B> function;
    private final Queue<CompletableFuture<List<B>>> coming = new ArrayDeque<>();
    private int asked;
    private Iterator<B> current = List.<B>of().iterator();

    Ahead(List<A> elements, Function<A, B> function) {
        this.elements = elements;
        this.function = function;
        while (coming.size() < CHUNKS && asked < elements.size()) {
            ask();
        }
    }

    private void ask() {
        List<A> chunk = elements.subList(asked, Math.min(asked + CHUNK, elements.size()));
        asked += chunk.size();
        coming.add(asked == elements.size() && coming.isEmpty()
                ? CompletableFuture.completedFuture(compute(chunk))
                : CompletableFuture.supplyAsync(() -> compute(chunk)));
    }

    private List<B> compute(List<A> chunk) {
        return chunk.stream().map(function).toList();
    }

    @Override
    public boolean hasNext() {
        return current.hasNext() || !coming.isEmpty();
    }

    @Override
    public B next() {
        if (!current.hasNext()) {
            current = coming.remove().join().iterator();
            if (asked < elements.size()) {
                ask();
            }
        }
        return current.next();
    }
}
