package broken.engine;

/// Something for others to use.
public final class Public {}
