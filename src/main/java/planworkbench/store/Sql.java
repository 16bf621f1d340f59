package planworkbench.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/// The one connection to a workspace's file; used on its store thread only.
final class Sql implements AutoCloseable {

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Sql(Connection connection) {
        this.connection = connection;
    }

    /// What the database says went wrong.
    static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final int code;

        Failure(SQLException cause) {
            super(cause);
            code = cause.getErrorCode();
        }

        int code() {
            return code;
        }
    }

    int update(String sql, @Nullable Object... values) {
        try {
            PreparedStatement statement = statement(sql, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new Failure(e);
        }
    }

    <T> List<T> query(String sql, Function<Row, T> reader, @Nullable Object... values) {
        try (ResultSet rows = statement(sql, values).executeQuery()) {
            List<T> read = new ArrayList<>();
            while (rows.next()) {
                read.add(reader.apply(new Row(rows)));
            }
            return read;
        } catch (SQLException e) {
            throw new Failure(e);
        }
    }

    /// The only row.
    <T> T one(String sql, Function<Row, T> reader, @Nullable Object... values) {
        List<T> read = query(sql, reader, values);
        if (read.size() != 1) {
            throw new IllegalStateException(read.size() + " rows instead of one: " + sql);
        }
        return read.getFirst();
    }

    /// Executes statements that are separated by semicolons.
    void run(String script) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(script);
        } catch (SQLException e) {
            throw new Failure(e);
        }
    }

    /// All of the work, or nothing of it.
    <T> T transaction(Supplier<T> work) {
        try {
            connection.setAutoCommit(false);
            try {
                T result = work.get();
                connection.commit();
                return result;
            } catch (RuntimeException | Error e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new Failure(e);
        }
    }

    /// Lets go of the file without writing to it once more.
    void abandon() {
        try (connection; Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN IMMEDIATELY");
        } catch (SQLException e) {
            // It is being given up because something is wrong with it; that is what is reported.
            prepared.clear();
        }
    }

    private PreparedStatement statement(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new Failure(e);
        }
    }
}
