package planworkbench.store;

import java.util.Collection;
import java.util.List;

import planworkbench.plan.Department;

/// Who fills figures in, in the order of the plan.
final class DepartmentTable {

    private final Sql sql;
    private final Places places;

    DepartmentTable(Sql sql) {
        this.sql = sql;
        places = new Places(sql, "department", "id");
    }

    List<Department> all() {
        return sql.query("SELECT id, name, note FROM department ORDER BY place",
                row -> new Department(row.text(), row.text(), row.text()));
    }

    /// Fills the empty table.
    void fill(Collection<Department> departments) {
        int place = 0;
        for (Department department : departments) {
            add(department, place++);
        }
    }

    void insert(Department department, int index) {
        add(department, places.open(index));
    }

    private void add(Department department, int place) {
        sql.update("INSERT INTO department (id, place, name, note) VALUES (?, ?, ?, ?)", department.id(), place,
                department.name(), department.note());
    }

    void update(Department department) {
        sql.update("UPDATE department SET name = ?, note = ? WHERE id = ?", department.name(), department.note(),
                department.id());
    }

    void remove(String id, int index) {
        places.remove(id, index);
    }
}
