/// What the user reads and types: messages in two languages, numbers the Chinese way, and the fonts to show them with.
/// Everything may use it but the calculation, `plan` and `scenario`, which know no language.
@NullMarked
package planworkbench.text;

import org.jspecify.annotations.NullMarked;
