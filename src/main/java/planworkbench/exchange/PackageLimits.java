package planworkbench.exchange;

/// What a package may hold at most.
///
/// @param bytes of one file
/// @param entries of one file
record PackageLimits(int bytes, int entries) {

    static final PackageLimits DEFAULT = new PackageLimits(20_000_000, 200_000);
}
