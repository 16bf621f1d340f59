package planworkbench.ui.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.ObservationKey;
import planworkbench.plan.Plan;
import planworkbench.store.TableArrangement;
import planworkbench.store.TableArrangement.Column;
import planworkbench.store.TableArrangement.Grouping;
import planworkbench.store.TableArrangement.Sort;
import planworkbench.text.Messages;

/// The items of the menu of columns, as things stand when it opens.
record ColumnItems(IndicatorViewModel viewModel, Messages messages) {

    List<MenuItem> all() {
        List<MenuItem> items = new ArrayList<>();
        for (Column column : Column.values()) {
            items.add(check(column));
        }
        MenuItem reset = item("columns-reset", messages.get("indicator.columns.reset"), choices()::reset);
        items.addAll(List.of(new SeparatorMenuItem(), years(), grouping(), order(), new SeparatorMenuItem(), reset));
        return items;
    }

    /// What can be done with one column, above all the others.
    ///
    /// @param id its name
    /// @param hidden called to hide it; null where it cannot be hidden
    List<MenuItem> of(String id, @Nullable Runnable hidden) {
        List<MenuItem> items = new ArrayList<>();
        if (sorts(id)) {
            items.add(item("column-ascending", messages.get("indicator.order.ascending"),
                    () -> choices().sort(new Sort(id, false))));
            items.add(item("column-descending", messages.get("indicator.order.descending"),
                    () -> choices().sort(new Sort(id, true))));
            MenuItem none = item("column-unsorted", messages.get("indicator.order.none"), () -> choices().sort(null));
            none.setDisable(choices().arrangement().sort() == null);
            items.add(none);
        }
        if (hidden != null) {
            items.add(item("column-hide", messages.get("indicator.columns.hide"), hidden));
        }
        items.add(new SeparatorMenuItem());
        items.addAll(all());
        return items;
    }

    static boolean sorts(String id) {
        return !id.equals(Column.TARGET.name()) && !id.equals(Column.COURSE.name());
    }

    private TableChoices choices() {
        return viewModel.choices();
    }

    private FigureTable table() {
        return viewModel.tableProperty().get();
    }

    private String title(Column column) {
        return column == Column.TARGET
                ? messages.get("indicator.column.target", Integer.toString(table().plan().targetYear()))
                : messages.label("indicator.column.", column);
    }

    private CheckMenuItem check(Column column) {
        CheckMenuItem item = new CheckMenuItem(title(column));
        item.setId("column-" + column.name());
        item.setSelected(choices().arrangement().columns().contains(column));
        item.setOnAction(_ -> choices().show(column, item.isSelected()));
        return item;
    }

    private Menu years() {
        List<Integer> shown = choices().years(table());
        int first = shown.getFirst();
        int last = shown.getLast();
        Plan plan = table().plan();
        Menu menu = menu("columns-years", messages.get("indicator.columns.years", year(first), year(last)));
        menu.getItems().addAll(
                item("years-all", messages.get("indicator.columns.years.all"), () -> choices().showYears(null, null)),
                item("years-plan",
                        messages.get("indicator.columns.years.plan", year(plan.baseYear()), year(plan.targetYear())),
                        () -> choices().showYears(plan.baseYear(), plan.targetYear())),
                new SeparatorMenuItem(),
                bound("years-first", messages.get("indicator.columns.years.first", year(first)), first,
                        year -> choices().showYears(year == table().firstYear() ? null : year,
                                choices().arrangement().lastYear())),
                bound("years-last", messages.get("indicator.columns.years.last", year(last)), last,
                        year -> choices().showYears(Math.min(year, first) == table().firstYear()
                                ? null
                                : Integer.valueOf(Math.min(year, first)),
                                year == table().lastYear() ? null : year)));
        return menu;
    }

    private Menu bound(String id, String title, int present, Consumer<Integer> choose) {
        Menu menu = menu(id, title);
        IntStream.rangeClosed(table().firstYear(), table().lastYear()).forEach(year -> menu.getItems()
                .add(radio(id + "-" + year, year(year), year == present, () -> choose.accept(year))));
        return menu;
    }

    private static String year(int year) {
        return Integer.toString(year);
    }

    private Menu grouping() {
        Menu menu = menu("columns-grouping", messages.get("indicator.columns.grouping"));
        for (Grouping grouping : Grouping.values()) {
            menu.getItems().add(radio("grouping-" + grouping.name(), messages.label("indicator.grouping.", grouping),
                    grouping == choices().arrangement().grouping(), () -> choices().group(grouping)));
        }
        return menu;
    }

    /// By what is shown; of the years, by the selected one.
    private Menu order() {
        Menu menu = menu("columns-order", messages.get("indicator.order"));
        Sort present = choices().arrangement().sort();
        menu.getItems().addAll(
                radio("order-none", messages.get("indicator.order.none"), present == null, () -> choices().sort(null)),
                new SeparatorMenuItem(), order(TableArrangement.NAME, messages.get("indicator.column.name")));
        choices().arrangement().columns().stream().filter(column -> sorts(column.name()))
                .forEach(column -> menu.getItems().add(order(column.name(), title(column))));
        ObservationKey cell = viewModel.selectedCellProperty().get();
        if (cell != null) {
            menu.getItems().add(order(year(cell.year()), year(cell.year())));
        }
        boolean descending = present != null && present.descending();
        MenuItem up = radio("order-ascending", messages.get("indicator.order.ascending"), !descending,
                () -> turn(false));
        MenuItem down = radio("order-descending", messages.get("indicator.order.descending"), descending,
                () -> turn(true));
        List.of(up, down).forEach(item -> item.setDisable(present == null));
        menu.getItems().addAll(new SeparatorMenuItem(), up, down);
        return menu;
    }

    private RadioMenuItem order(String id, String title) {
        Sort present = choices().arrangement().sort();
        return radio("order-" + id, title, present != null && present.column().equals(id),
                () -> choices().sort(new Sort(id, present != null && present.descending())));
    }

    private void turn(boolean descending) {
        Sort present = choices().arrangement().sort();
        if (present != null) {
            choices().sort(new Sort(present.column(), descending));
        }
    }

    private static Menu menu(String id, String text) {
        Menu menu = new Menu(text);
        menu.setId(id);
        return menu;
    }

    private static MenuItem item(String id, String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static RadioMenuItem radio(String id, String text, boolean selected, Runnable action) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setId(id);
        item.setSelected(selected);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
