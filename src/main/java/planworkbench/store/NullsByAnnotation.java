package planworkbench.store;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import org.jspecify.annotations.Nullable;

/// Refuses null in JSON where the record's component is not marked [Nullable], and inside lists and maps always: what
/// the compiler rules out in the code does not come in by a file.
final class NullsByAnnotation extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1;

    @Override
    public JsonSetter.Value findSetterInfo(Annotated member) {
        return JsonSetter.Value.construct(isNullable(member) ? Nulls.DEFAULT : Nulls.FAIL, Nulls.FAIL);
    }

    private static boolean isNullable(Annotated member) {
        if (!(member instanceof AnnotatedParameter parameter) || !parameter.getDeclaringClass().isRecord()) {
            return false;
        }
        return parameter.getDeclaringClass().getRecordComponents()[parameter.getIndex()].getAnnotatedType()
                .isAnnotationPresent(Nullable.class);
    }
}
