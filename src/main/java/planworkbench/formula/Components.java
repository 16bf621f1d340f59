package planworkbench.formula;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Strongly connected components of a graph by Tarjan's algorithm, without recursion: a chain of formulas may be long.
final class Components {

    private final int[][] edges;
    private final int[] number;
    private final int[] lowest;
    private final int[] next;
    private final boolean[] open;
    private final int[] stack;
    private final int[] path;
    private int opened;
    private int numbered;
    private final List<int[]> found = new ArrayList<>();

    private Components(int[][] edges) {
        this.edges = edges;
        int size = edges.length;
        number = new int[size];
        Arrays.fill(number, -1);
        lowest = new int[size];
        next = new int[size];
        open = new boolean[size];
        stack = new int[size];
        path = new int[size];
    }

    /// @param edges from each node to those it needs
    /// @return each component after those it needs
    static List<int[]> of(int[][] edges) {
        var components = new Components(edges);
        for (int node = 0; node < edges.length; node++) {
            if (components.number[node] < 0) {
                components.walk(node);
            }
        }
        return components.found;
    }

    private void walk(int root) {
        int depth = 0;
        path[0] = enter(root);
        while (depth >= 0) {
            int node = path[depth];
            if (next[node] < edges[node].length) {
                int needed = edges[node][next[node]++];
                if (number[needed] < 0) {
                    path[++depth] = enter(needed);
                } else if (open[needed]) {
                    lowest[node] = StrictMath.min(lowest[node], number[needed]);
                }
            } else {
                if (lowest[node] == number[node]) {
                    close(node);
                }
                depth--;
                if (depth >= 0) {
                    lowest[path[depth]] = StrictMath.min(lowest[path[depth]], lowest[node]);
                }
            }
        }
    }

    private int enter(int node) {
        number[node] = lowest[node] = numbered++;
        open[node] = true;
        stack[opened++] = node;
        return node;
    }

    private void close(int root) {
        int from = opened;
        do {
            from--;
            open[stack[from]] = false;
        } while (stack[from] != root);
        int[] component = Arrays.copyOfRange(stack, from, opened);
        Arrays.sort(component);
        found.add(component);
        opened = from;
    }
}
