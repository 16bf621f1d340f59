package planworkbench.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// What figures of one year have to come to, as a user says (恒等关系).
public sealed interface Identity {

    int LONGEST_NAME = 100;
    int MOST_PARTS = 100;

    String name();

    /// Codes of all indicators, what the others come to first.
    List<String> indicators();

    /// The whole is the sum of its parts.
    ///
    /// @param parts codes of at least two indicators
    record TotalOfParts(String name, String total, List<String> parts) implements Identity {
        public TotalOfParts {
            checkName(name);
            parts = List.copyOf(parts);
            if (parts.size() < 2 || parts.size() > MOST_PARTS || parts.contains(total)
                    || new HashSet<>(parts).size() < parts.size()) {
                throw new IllegalArgumentException("not the parts of " + total + ": " + parts);
            }
        }

        @Override
        public List<String> indicators() {
            List<String> all = new ArrayList<>(List.of(total));
            all.addAll(parts);
            return List.copyOf(all);
        }
    }

    /// The share is part over whole, in per cent where its unit is %.
    record ShareOfWhole(String name, String share, String part, String whole) implements Identity {
        public ShareOfWhole {
            checkName(name);
            if (share.equals(part) || share.equals(whole) || part.equals(whole)) {
                throw new IllegalArgumentException("not the share of " + part + " in " + whole + ": " + share);
            }
        }

        @Override
        public List<String> indicators() {
            return List.of(share, part, whole);
        }
    }

    /// The shares of one whole come to 100 % (占比合计).
    ///
    /// @param shares codes of at least two indicators in per cent
    record SharesOfHundred(String name, List<String> shares) implements Identity {
        public SharesOfHundred {
            checkName(name);
            shares = List.copyOf(shares);
            if (shares.size() < 2 || shares.size() > MOST_PARTS || new HashSet<>(shares).size() < shares.size()) {
                throw new IllegalArgumentException("not the shares of one whole: " + shares);
            }
        }

        @Override
        public List<String> indicators() {
            return shares;
        }
    }

    private static void checkName(String name) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("an identity has a name of up to " + LONGEST_NAME + " characters");
        }
    }
}
