package planworkbench.ui.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.plan.Indicator;
import planworkbench.store.HistoryChoices;
import planworkbench.store.HistoryEntry.Kind;
import planworkbench.store.HistoryFilter;
import planworkbench.text.Messages;
import planworkbench.ui.common.ChoiceText;
import planworkbench.ui.common.TextMenu;
import planworkbench.ui.common.WhileShown;

/// What the list is narrowed to. Of each choice, empty stands for all.
final class HistoryFilters extends FlowPane {

    private final HistoryViewModel viewModel;
    private final Messages messages;
    private final CustomTextField text = new CustomTextField();
    private final ComboBox<Optional<String>> who;
    private final ComboBox<Optional<Kind>> kind;
    private final ComboBox<Optional<String>> indicator;
    private final ComboBox<HistoryPeriod> period = new ComboBox<>();
    private boolean showing;

    HistoryFilters(HistoryViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("history-filters");
        who = choice("history-who", "history.filter.who", "history.filter.who.all", name -> name,
                chosen -> narrow(filter().withWho(chosen.orElse(null))));
        kind = choice("history-kind", "history.filter.kind", "history.filter.kind.all",
                one -> messages.label("history.kind.", one), chosen -> narrow(filter().withKind(chosen.orElse(null))));
        kind.getItems().setAll(options(Arrays.asList(Kind.values())));
        indicator = choice("history-indicator", "history.filter.indicator", "history.filter.indicator.all",
                this::indicatorName, chosen -> narrow(filter().withIndicator(chosen.orElse(null))));
        buildText();
        buildPeriod();
        Button clear = new Button(messages.get("history.filter.clear"));
        clear.setId("history-filter-clear");
        clear.getStyleClass().add(Styles.FLAT);
        clear.setOnAction(_ -> {
            period.setValue(HistoryPeriod.ALL);
            narrow(HistoryFilter.ALL);
        });
        clear.visibleProperty().bind(
                WhileShown.of(this, viewModel.filterProperty().map(now -> !now.equals(HistoryFilter.ALL))));
        getChildren().addAll(text, who, indicator, kind, period, clear);
        WhileShown.of(this, viewModel.choicesProperty()).subscribe(this::renew);
        WhileShown.of(this, viewModel.filterProperty()).subscribe(this::show);
    }

    private HistoryFilter filter() {
        return viewModel.filterProperty().get();
    }

    private void narrow(HistoryFilter narrowed) {
        if (!showing) {
            viewModel.filterProperty().set(narrowed);
        }
    }

    private void buildText() {
        text.setId("history-filter");
        TextMenu.put(text, messages);
        text.setPromptText(messages.get("history.filter.text"));
        text.setAccessibleText(messages.get("history.filter.text"));
        text.setLeft(new FontIcon(Feather.SEARCH));
        text.textProperty().subscribe((_, typed) -> narrow(filter().withText(typed)));
    }

    private void buildPeriod() {
        period.setId("history-period");
        period.setAccessibleText(messages.get("history.filter.period"));
        period.getItems().setAll(HistoryPeriod.values());
        ChoiceText.show(period, one -> messages.label("history.period.", one));
        period.setValue(HistoryPeriod.ALL);
        period.valueProperty().subscribe((_, chosen) -> narrow(
                filter().withFrom(chosen.from(LocalDate.now(ZoneId.systemDefault())))));
    }

    private <T> ComboBox<Optional<T>> choice(String id, String label, String all, Function<T, String> word,
            Consumer<Optional<T>> onChosen) {
        ComboBox<Optional<T>> choice = new ComboBox<>();
        choice.setId(id);
        choice.setAccessibleText(messages.get(label));
        ChoiceText.show(choice, one -> one.map(word).orElseGet(() -> messages.get(all)));
        choice.valueProperty().subscribe((_, chosen) -> {
            if (chosen != null) {
                onChosen.accept(chosen);
            }
        });
        return choice;
    }

    private String indicatorName(String code) {
        Indicator known = viewModel.snapshotProperty().get().plan().indicators().get(code);
        return known == null ? code : known.name();
    }

    private void renew(HistoryChoices choices) {
        showing = true;
        who.getItems().setAll(options(choices.people()));
        indicator.getItems().setAll(options(choices.indicators()));
        showing = false;
        show(filter());
    }

    private static <T> List<Optional<T>> options(List<T> all) {
        return new ArrayList<>(Stream.concat(Stream.of(Optional.<T>empty()), all.stream().map(Optional::of)).toList());
    }

    private void show(HistoryFilter now) {
        showing = true;
        if (!text.getText().equals(now.text())) {
            text.setText(now.text());
        }
        who.setValue(Optional.ofNullable(now.who()));
        kind.setValue(Optional.ofNullable(now.kind()));
        indicator.setValue(Optional.ofNullable(now.indicator()));
        showing = false;
    }
}
