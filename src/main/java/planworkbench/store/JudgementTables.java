package planworkbench.store;

import java.time.LocalDate;
import java.util.List;

import planworkbench.plan.Identity;
import planworkbench.plan.Rating;
import planworkbench.plan.RatingOverride;

/// What people say of a plan: ratings by hand, and identities that its figures have to keep.
final class JudgementTables {

    private static final JsonColumn<Identity> IDENTITY = JsonColumn.of(Identity.class);

    private final Sql sql;

    JudgementTables(Sql sql) {
        this.sql = sql;
    }

    List<RatingOverride> ratings() {
        return sql.query("SELECT target, evaluation_year, rating, reason, author, given_on FROM rating_override",
                row -> new RatingOverride(row.text(), row.integer(), row.oneOf(Rating.class), row.text(), row.text(),
                        LocalDate.parse(row.text())));
    }

    List<Identity> identities() {
        return sql.query("SELECT content FROM figure_identity", row -> IDENTITY.read(row.text()));
    }

    void put(RatingOverride rating) {
        sql.update("MERGE INTO rating_override (target, evaluation_year, rating, reason, author, given_on)"
                + " KEY (target, evaluation_year) VALUES (?, ?, ?, ?, ?, ?)", rating.target(), rating.year(),
                rating.rating().name(), rating.reason(), rating.author(), rating.date().toString());
    }

    void remove(RatingOverride.Key key) {
        sql.update("DELETE FROM rating_override WHERE target = ? AND evaluation_year = ?", key.target(), key.year());
    }

    void put(Identity identity) {
        sql.update("MERGE INTO figure_identity (name, content) KEY (name) VALUES (?, ?)", identity.name(),
                IDENTITY.write(identity));
    }

    void removeIdentity(String name) {
        sql.update("DELETE FROM figure_identity WHERE name = ?", name);
    }
}
