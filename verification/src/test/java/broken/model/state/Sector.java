package broken.model.state;

/// Runs into: state imports no other sector; sectors start no threads.
public final class Sector {
  final Class<?> neighbour = broken.model.reports.Sector.class;
  final Thread worker = new Thread();
}
