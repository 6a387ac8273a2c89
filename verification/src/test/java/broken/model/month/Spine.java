package broken.model.month;

/// Sees the tables, which see it.
public final class Spine {
  final broken.model.tables.Rows rows = new broken.model.tables.Rows();
}
