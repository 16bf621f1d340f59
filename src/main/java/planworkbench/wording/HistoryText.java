package planworkbench.wording;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Department;
import planworkbench.plan.FillIn;
import planworkbench.plan.Identity;
import planworkbench.plan.Indicator;
import planworkbench.plan.Observation;
import planworkbench.plan.Plan;
import planworkbench.plan.RatingOverride;
import planworkbench.plan.ReportText;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.plan.WorkItem;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.Correlations;
import planworkbench.scenario.Scenario;
import planworkbench.scenario.ScenarioTree;
import planworkbench.store.HistoryEntry;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;

/// A line of the history in words: what was changed, from what to what.
public record HistoryText(Plan plan, ScenarioTree scenarios, Messages messages) {

    private static final int LONGEST_TEXT = 60;
    /// What was decided about a target of the next plan; what is no such place may come out of a file.
    private static final Pattern PROPOSED = Pattern.compile("next\\.(\\d{4})\\.target\\.(.+)");
    private static final Pattern NOTE = Pattern.compile("next\\.(\\d{4})\\.author");

    /// “服务业增加值 2024 年”, “乐观：社会消费品零售总额”.
    public String what(HistoryEntry entry) {
        return switch (entry.subject()) {
            case HistoryEntry.Subject.OfObservation of -> messages.get("history.observation",
                    series(of.key().series()), Integer.toString(of.key().year()));
            case HistoryEntry.Subject.OfAssumption of ->
                messages.get("history.assumption", scenario(of.scenario()), series(of.series()));
            case HistoryEntry.Subject.OfScenario of -> messages.get("history.scenario", name(of));
            case HistoryEntry.Subject.OfRating of -> messages.get("history.rating", target(of.key().target()),
                    Integer.toString(of.key().year()));
            case HistoryEntry.Subject.OfIdentity of -> messages.get("history.identity", of.name());
            case HistoryEntry.Subject.OfFillIn of -> messages.get("history.fill-in",
                    department(of.key().department()), Integer.toString(of.key().year()));
            case HistoryEntry.Subject.OfReportText of -> messages.get("history.report-text", place(of.key()),
                    Integer.toString(of.key().year()));
            case HistoryEntry.Subject.OfIndicator of -> messages.get("history.indicator", name(of));
            case HistoryEntry.Subject.OfIndicatorPlace of -> messages.get("history.place", indicator(of.code()));
            case HistoryEntry.Subject.OfTarget of -> messages.get("history.target", name(of));
            case HistoryEntry.Subject.OfWorkItem of -> messages.get("work.history", name(of));
            case HistoryEntry.Subject.OfRules _ -> messages.get("rules-form.history");
            case HistoryEntry.Subject.OfDepartment of -> messages.get("history.department", name(of));
        };
    }

    /// What stood there before; “—” where nothing did.
    public String old(HistoryEntry entry) {
        return switch (entry.subject()) {
            case HistoryEntry.Subject.OfObservation of -> figure(of.old(), of.now());
            case HistoryEntry.Subject.OfAssumption of -> assumption(of.old());
            case HistoryEntry.Subject.OfScenario of -> scenario(of.old(), of.now());
            case HistoryEntry.Subject.OfRating of -> rating(of.old());
            case HistoryEntry.Subject.OfIdentity of -> identity(of.old());
            case HistoryEntry.Subject.OfFillIn of -> fillIn(of.old());
            case HistoryEntry.Subject.OfReportText of -> text(of.old());
            case HistoryEntry.Subject.OfIndicator of -> indicator(of.old(), of.now());
            case HistoryEntry.Subject.OfIndicatorPlace of -> place(of.old());
            case HistoryEntry.Subject.OfTarget of -> target(of.old(), of.now());
            case HistoryEntry.Subject.OfWorkItem of -> workItem(of.old(), of.now());
            case HistoryEntry.Subject.OfRules(var old, var now) -> new RulesText(messages).of(old, now);
            case HistoryEntry.Subject.OfDepartment of -> department(of.old());
        };
    }

    /// What stands there since; “—” where nothing does.
    public String now(HistoryEntry entry) {
        return switch (entry.subject()) {
            case HistoryEntry.Subject.OfObservation of -> figure(of.now(), of.old());
            case HistoryEntry.Subject.OfAssumption of -> assumption(of.now());
            case HistoryEntry.Subject.OfScenario of -> scenario(of.now(), of.old());
            case HistoryEntry.Subject.OfRating of -> rating(of.now());
            case HistoryEntry.Subject.OfIdentity of -> identity(of.now());
            case HistoryEntry.Subject.OfFillIn of -> fillIn(of.now());
            case HistoryEntry.Subject.OfReportText of -> text(of.now());
            case HistoryEntry.Subject.OfIndicator of -> indicator(of.now(), of.old());
            case HistoryEntry.Subject.OfIndicatorPlace of -> place(of.now());
            case HistoryEntry.Subject.OfTarget of -> target(of.now(), of.old());
            case HistoryEntry.Subject.OfWorkItem of -> workItem(of.now(), of.old());
            case HistoryEntry.Subject.OfRules(var old, var now) -> new RulesText(messages).of(now, old);
            case HistoryEntry.Subject.OfDepartment of -> department(of.now());
        };
    }

    /// “1,020 亿元 → 1,050.28 亿元”.
    public String change(HistoryEntry entry) {
        return messages.get("history.change", old(entry), now(entry));
    }

    /// With its status where that is not the other one's.
    private String figure(@Nullable Observation observation, @Nullable Observation other) {
        if (observation == null) {
            return messages.get("history.nothing");
        }
        Double value = observation.value();
        String status = messages.label("status.", observation.status());
        if (value == null) {
            return status;
        }
        Indicator indicator = plan.indicators().get(observation.series().indicator());
        String figure = FigureText.value(value, indicator == null ? "" : indicator.unit().symbol());
        return other != null && other.status() == observation.status()
                ? figure
                : messages.get("history.figure", figure, status);
    }

    private String scenario(@Nullable Scenario scenario, @Nullable Scenario other) {
        if (scenario == null) {
            return messages.get("history.nothing");
        }
        String state = other == null
                ? messages.get("history.scenario-state", scenario.name())
                : new ScenarioText(messages).of(scenario, other);
        Correlations correlations = scenario.correlations();
        return correlations == null
                ? state
                : messages.get("history.correlations", state, correlations.pairs().stream()
                        .map(pair -> messages.get("history.correlation", series(pair.one()), series(pair.other()),
                                FigureText.value(pair.value())))
                        .collect(Collectors.joining(messages.get("history.correlation.separator"))));
    }

    private String rating(@Nullable RatingOverride rating) {
        return rating == null
                ? messages.get("history.no-rating")
                : messages.get("history.rating-state", messages.label("rating.", rating.rating()), rating.reason());
    }

    /// “服务业增加值 = 甲 + 乙”, “占比 = 甲 ÷ 乙”
    private String identity(@Nullable Identity identity) {
        return switch (identity) {
            case null -> messages.get("history.no-identity");
            case Identity.TotalOfParts(String _, String total, List<String> parts) ->
                indicator(total) + " = " + String.join(" + ", parts.stream().map(this::indicator).toList());
            case Identity.ShareOfWhole(String _, String share, String part, String whole) ->
                indicator(share) + " = " + indicator(part) + " ÷ " + indicator(whole);
            case Identity.SharesOfHundred(String _, List<String> shares) ->
                String.join(" + ", shares.stream().map(this::indicator).toList()) + " = 100%";
        };
    }

    /// “已发（第2次），12项”, “退回（第1次），12项：已并入10项，退回2项”
    private String fillIn(@Nullable FillIn fillIn) {
        if (fillIn == null) {
            return messages.get("fill-in.state.not-sent");
        }
        long accepted = count(fillIn, FillIn.CellState.ACCEPTED);
        long returned = count(fillIn, FillIn.CellState.RETURNED);
        String state = messages.get("history.fill-in.state", messages.label("fill-in.state.", fillIn.state()),
                fillIn.round(), fillIn.cells().size());
        return accepted + returned == 0 ? state : messages.get("history.fill-in.decided", state, accepted, returned);
    }

    private static long count(FillIn fillIn, FillIn.CellState state) {
        return fillIn.cells().stream().filter(cell -> cell.state() == state).count();
    }

    private String department(String id) {
        Department department = plan.departments().get(id);
        return department == null ? id : department.name();
    }

    private String indicator(String code) {
        Indicator indicator = plan.indicators().get(code);
        return indicator == null ? code : indicator.name();
    }

    /// “T04 文化产业增加值占GDP比重：原因分析”, “总体评价”.
    public String place(ReportText.Key key) {
        Matcher proposed = PROPOSED.matcher(key.place());
        if (proposed.matches()) {
            return messages.get("next.history.target", proposed.group(1), target(proposed.group(2)));
        }
        Matcher note = NOTE.matcher(key.place());
        if (note.matches()) {
            return messages.get("next.history.note", note.group(1));
        }
        String[] parts = key.place().split("\\.");
        if (parts.length == 3 && parts[0].equals("target")) {
            String what = switch (parts[2]) {
                case "cause" -> messages.get("compose.problems.cause");
                case "measure" -> messages.get("compose.measures.measure");
                case "adjustment" -> messages.get("compose.adjustments.author");
                default -> parts[2];
            };
            return messages.get("history.report-text.target", target(parts[1]), what);
        }
        return switch (key.place()) {
            case "next.terms" -> messages.get("next.history.terms");
            case "overall.author" -> messages.get("compose.chapter.overall");
            case "work.author" -> messages.get("compose.chapter.work-items");
            case "problems.author" -> messages.get("compose.chapter.problems");
            case "situation.author" -> messages.get("compose.chapter.situation");
            case "measures.author" -> messages.get("compose.chapter.measures");
            case "adjustments.author" -> messages.get("compose.chapter.adjustments");
            case "cover.cut-off" -> messages.get("cut-off.title");
            case "cover.organisation" -> messages.get("history.report-text.organisation");
            default -> key.place();
        };
    }

    /// Its beginning.
    private String text(@Nullable ReportText text) {
        if (text == null) {
            return messages.get("history.nothing");
        }
        String line = text.text().replace('\n', ' ').strip();
        return line.length() <= LONGEST_TEXT ? line : line.substring(0, LONGEST_TEXT) + "…";
    }

    private String target(String id) {
        Target target = plan.targets().get(id);
        return target == null ? id : id + " " + target.name();
    }

    private String assumption(@Nullable Assumption assumption) {
        return assumption == null
                ? messages.get("history.inherited")
                : new MethodText(plan, messages).of(assumption);
    }

    private String series(SeriesKey key) {
        return plan.indicators().containsKey(key.indicator()) ? plan.seriesName(key) : key.indicator();
    }

    private String scenario(String id) {
        @Nullable
        Scenario scenario = scenarios.find(id);
        return scenario == null ? id : scenario.name();
    }

    private String name(HistoryEntry.Subject.OfScenario of) {
        Scenario known = of.now() == null ? of.old() : of.now();
        return known == null ? scenario(of.scenario()) : known.name();
    }

    private String indicator(@Nullable Indicator indicator, @Nullable Indicator other) {
        return indicator == null
                ? messages.get("history.none")
                : new IndicatorText(plan, messages).of(indicator, other);
    }

    private String target(@Nullable Target target, @Nullable Target other) {
        return target == null ? messages.get("history.none") : new IndicatorText(plan, messages).of(target, other);
    }

    private String workItem(@Nullable WorkItem item, @Nullable WorkItem other) {
        return item == null ? messages.get("history.none") : new WorkItemText(plan, messages).of(item, other);
    }

    private String department(@Nullable Department department) {
        return department == null ? messages.get("history.none") : department.name();
    }

    private String place(int before) {
        return messages.get("history.nth", Integer.toString(before + 1));
    }

    private String name(HistoryEntry.Subject.OfIndicator of) {
        Indicator known = of.now() == null ? of.old() : of.now();
        return known == null ? of.code() : known.name();
    }

    private String name(HistoryEntry.Subject.OfTarget of) {
        Target known = of.now() == null ? of.old() : of.now();
        return known == null ? of.id() : known.name();
    }

    private String name(HistoryEntry.Subject.OfWorkItem of) {
        WorkItem known = of.now() == null ? of.old() : of.now();
        return known == null ? of.id() : known.name();
    }

    private String name(HistoryEntry.Subject.OfDepartment of) {
        Department known = of.now() == null ? of.old() : of.now();
        return known == null ? of.id() : known.name();
    }
}
