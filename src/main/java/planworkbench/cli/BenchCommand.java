package planworkbench.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import planworkbench.benchmark.Jobs;
import planworkbench.benchmark.Stopwatch;
import planworkbench.benchmark.Stopwatch.Timing;
import planworkbench.exchange.DataPackage;
import planworkbench.simulation.Workers;

/// Times the calculation on this machine, for a quick look.
@Command(name = "bench", description = "${bundle:cli.usage.bench}")
final class BenchCommand implements Runnable {

    private final Services services;
    private final Terminal terminal;
    private final Stopwatch stopwatch;

    @Option(names = "--json", description = "${bundle:cli.usage.json}")
    private boolean asJson;

    BenchCommand(Services services, Terminal terminal, Stopwatch stopwatch) {
        this.services = services;
        this.terminal = terminal;
        this.stopwatch = stopwatch;
    }

    @Override
    public void run() {
        DataPackage sample = services.samplePackage();
        List<Timing> timings = new ArrayList<>();
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            Jobs.of(sample.plan(),
                    sample.scenarios().resolve(sample.scenarios().scenarios().firstEntry().getKey()),
                    new Workers(threads, Runtime.getRuntime().availableProcessors()))
                    .forEach(job -> timings.add(stopwatch.time(job)));
        }
        if (asJson) {
            terminal.print(json(timings));
        } else {
            terminal.out().print(table(timings));
        }
        if (!timings.stream().allMatch(Timing::check)) {
            throw new Refusal("cli.bench.wrong", String.join("、",
                    timings.stream().filter(one -> !one.check()).map(one -> one.job().name()).toList()));
        }
    }

    private String table(List<Timing> timings) {
        TextTable table = new TextTable("lrrrl").row(terminal.messages().get("cli.bench.name"),
                terminal.messages().get("cli.bench.median"), terminal.messages().get("cli.bench.p95"),
                terminal.messages().get("cli.bench.goal"), "");
        timings.forEach(one -> table.row(one.job().name(), figure(one.median(), one), figure(one.p95(), one),
                figure(one.job().goal(), one),
                terminal.messages().get(one.check() ? "cli.bench.right" : "cli.bench.not-right")));
        return table.text();
    }

    private static String figure(double time, Timing of) {
        return String.format(Locale.ROOT, "%.3g %s", time, of.job().unit());
    }

    private ObjectNode json(List<Timing> timings) {
        ObjectNode document = terminal.json().createObjectNode();
        ArrayNode results = document.putArray("results");
        timings.forEach(one -> results.addObject().put("name", one.job().name()).put("unit", one.job().unit())
                .put("median", one.median()).put("p95", one.p95()).put("goal", one.job().goal())
                .put("check", one.check()));
        return document;
    }
}
