package broken.model.reports;

/// Runs into: reports imports no other sector; sectors start no threads.
public final class Sector {
  final Class<?> neighbour = broken.model.coercion.Sector.class;
  final Thread worker = new Thread();
}
