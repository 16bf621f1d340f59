package planworkbench.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// One row of a query, read column by column from the left.
final class Row {

    private final ResultSet row;
    private int column;

    Row(ResultSet row) {
        this.row = row;
    }

    String text() {
        return value(String.class);
    }

    @Nullable
    String textOrNull() {
        return valueOrNull(String.class);
    }

    int integer() {
        return value(Integer.class);
    }

    @Nullable
    Integer integerOrNull() {
        return valueOrNull(Integer.class);
    }

    long count() {
        return value(Long.class);
    }

    double number() {
        return value(Double.class);
    }

    @Nullable
    Double numberOrNull() {
        return valueOrNull(Double.class);
    }

    boolean flag() {
        return value(Boolean.class);
    }

    Instant instant() {
        return value(Instant.class);
    }

    <E extends Enum<E>> E oneOf(Class<E> type) {
        return Enum.valueOf(type, text());
    }

    private <T> T value(Class<T> type) {
        T value = valueOrNull(type);
        if (value == null) {
            throw new IllegalStateException("column " + column + " is empty");
        }
        return value;
    }

    private <T> @Nullable T valueOrNull(Class<T> type) {
        try {
            column++;
            return row.getObject(column, type);
        } catch (SQLException e) {
            throw new Sql.Failure(e);
        }
    }
}
