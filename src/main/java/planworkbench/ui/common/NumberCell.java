package planworkbench.ui.common;

import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import planworkbench.text.Messages;
import planworkbench.text.NumberText;
import planworkbench.text.ParsedNumber;

/// A cell that a number is typed into.
///
/// JavaFX throws an edit away when the focus leaves the cell; here every way of leaving it commits, and only Escape
/// discards. What cannot be read is not applied: while the editor has the focus it stays open and says why, and when
/// the focus has gone elsewhere the cell keeps the text, marked, until it is mended or discarded.
public abstract class NumberCell<S, T> extends TableCell<S, T> {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private static final double ABOVE = -1;

    private final NumberEditing<S> editing;
    private final NumberEntry<T> entry;
    private final Messages messages;
    private @Nullable NumberField field;
    private @Nullable T edited;
    private @Nullable S editedRow;

    protected NumberCell(NumberEditing<S> editing, NumberEntry<T> entry, Messages messages) {
        this.editing = editing;
        this.entry = entry;
        this.messages = messages;
        getStyleClass().add("number-cell");
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::keepSelection);
    }

    /// Shows a figure; null clears the cell.
    protected abstract void show(@Nullable T item);

    /// A click on the selected cell would open JavaFX's editor; ours opens with a double click.
    private void keepSelection(MouseEvent event) {
        boolean plainClick = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1
                && !event.isShiftDown() && !event.isShortcutDown();
        boolean alone = getTableView().getSelectionModel().getSelectedCells().size() == 1;
        if (plainClick && isSelected() && alone && !isEditing()) {
            event.consume();
            getTableView().requestFocus();
        }
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        if (!isEditing()) {
            showItem();
        }
    }

    /// Records are made anew with every state of the plan; equal ones need no new picture.
    @Override
    protected boolean isItemChanged(@Nullable T oldItem, @Nullable T newItem) {
        return oldItem == null ? newItem != null : !oldItem.equals(newItem);
    }

    private void showItem() {
        setContentDisplay(ContentDisplay.RIGHT);
        T item = isEmpty() ? null : getItem();
        show(item);
        String refused = item == null ? null : editing.refused(row(), getTableColumn());
        pseudoClassStateChanged(REFUSED, refused != null);
        if (refused != null) {
            showRefused(refused);
        }
    }

    /// Shows what was typed and could not be read.
    protected void showRefused(String text) {
        setText(text);
    }

    @Override
    public void startEdit() {
        if (getScene() == null) {
            // nobody would see what is typed
            return;
        }
        T item = getItem();
        if (item == null || isEmpty()) {
            getTableView().edit(-1, null);
            return;
        }
        String locked = entry.lockedBecause(item);
        if (locked != null) {
            getTableView().edit(-1, null);
            editing.note().show(this, locked);
            return;
        }
        super.startEdit();
        if (isEditing()) {
            open(item);
        }
    }

    private void open(T item) {
        NumberField editor = field();
        edited = item;
        editedRow = row();
        String refused = editing.forget(editedRow, getTableColumn());
        editor.open(editing.takeTyped(), refused != null ? refused : entry.typed(item));
        pseudoClassStateChanged(REFUSED, false);
        setText(null);
        setGraphic(editor);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setViewOrder(ABOVE);
        // a field without a skin selects everything when it gets one, and the next key would replace the first
        editor.applyCss();
        editor.requestFocus();
        editor.placeCaret();
        if (refused != null && parse(editor.getText(), item) instanceof ParsedNumber.Refused(String key, int at)) {
            editor.refuse(at);
            editing.note().show(this, messages.get(key));
        } else {
            caution(item);
        }
    }

    /// Stays in sight for as long as the figure is being replaced.
    private void caution(T item) {
        String caution = entry.caution(item);
        if (caution != null) {
            editing.note().show(this, caution);
        }
    }

    /// The editor is as wide as what is typed, over the cells to the left where its own is too narrow.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        NumberField editor = field;
        if (editor != null && isEditing()) {
            double width = Math.max(getWidth(), editor.widthOfText());
            editor.resizeRelocate(getWidth() - width, 0, width, getHeight());
        }
    }

    private NumberField field() {
        NumberField present = field;
        if (present == null) {
            present = new NumberField(this::enterAndMove, this::discard, this::leave, this::typed);
            present.setAccessibleText(messages.get("cell.editor"));
            TextMenu.put(present, messages);
            field = present;
        }
        return present;
    }

    private void typed() {
        editing.note().hide();
        if (edited != null) {
            caution(edited);
        }
        requestLayout();
        if (isEditing()) {
            editing.show(getTableColumn());
        }
    }

    private ParsedNumber parse(String text, T item) {
        return NumberText.parse(text, entry.unit(item));
    }

    /// Commits by a key; what is refused stays in the open editor.
    private void enterAndMove(int rows, int columns) {
        T item = edited;
        NumberField editor = field();
        if (item == null) {
            return;
        }
        if (parse(editor.getText(), item) instanceof ParsedNumber.Refused(String key, int at)) {
            editing.show(getTableColumn());
            editor.refuse(at);
            editing.note().show(this, messages.get(key));
            return;
        }
        leave();
        editing.move(rows, columns);
    }

    private void discard() {
        edited = null;
        editing.note().hide();
        leave();
    }

    private void leave() {
        if (isEditing()) {
            getTableView().edit(-1, null);
        }
    }

    /// However JavaFX came to end the edit: what was typed counts unless it was discarded.
    @Override
    public void cancelEdit() {
        if (!isEditing()) {
            return;
        }
        T item = edited;
        S row = editedRow;
        String text = field().getText();
        edited = null;
        editedRow = null;
        super.cancelEdit();
        editing.note().hide();
        setGraphic(null);
        setViewOrder(0);
        if (item != null && row != null) {
            take(item, row, text);
        }
        showItem();
    }

    private void take(T item, S row, String text) {
        switch (parse(text, item)) {
            case ParsedNumber.Parsed(double value) -> {
                entry.enter(item, value);
                String remark = entry.remark(item, value);
                if (remark != null) {
                    editing.note().show(this, remark);
                }
            }
            case ParsedNumber.Missing _ -> entry.clear(item);
            case ParsedNumber.Refused(String key, int _) -> {
                editing.keepRefused(row, getTableColumn(), text);
                editing.note().show(this, messages.get(key));
            }
        }
    }

    private @Nullable S row() {
        return getTableRow() == null ? null : getTableRow().getItem();
    }
}
