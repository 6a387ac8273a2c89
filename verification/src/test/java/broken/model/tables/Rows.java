package broken.model.tables;

/// Something for others to use.
public final class Rows {}
